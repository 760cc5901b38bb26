"""What the person a flag is about hears: that people were told, if they were; where help is; who has seen it. Nothing else."""

from __future__ import annotations

from dataclasses import replace

from models.circle import Circle
from models.ids import UserId
from models.verdict import Tier
from models.words import Arg, Lines, Person, Words
from moderation.flag.state import Flag, Step
from moderation.flag.team import on_call, watchers
from moderation.told import HelpDue, person_key, tell

TOLD, NOBODY, UNANSWERED, HANDED_ON = "told", "nobody", "unanswered", "handed-on"


def when(flag: Flag, circle: Circle) -> str:
    """When the person hears of it: "raised", "claimed" or "never"."""
    if flag.need is Tier.GREEN or flag.matter.by == "report":
        # Of a report the keeper tells nobody whom it is about: people speak with them, if they want to.
        return "never"
    # Somebody who asked, or who confided in the keeper, must know that people were told.
    if flag.matter.by == "asked" or flag.matter.where == "direct":
        return "raised"
    return circle.settings.tiers.of(flag.need).help


def raised(flag: Flag, circle: Circle) -> Step:
    """At once: that people were told, or honestly that nobody is on call."""
    moment = when(flag, circle)
    if moment == "never":
        return flag, ()
    if not on_call(flag, circle):
        return _say(flag, circle, NOBODY, {"team": "yes" if watchers(flag, circle) else "no"})
    return _say(flag, circle, TOLD, {}) if moment == "raised" else (flag, ())


def claimed(flag: Flag, circle: Circle) -> Step:
    """Somebody has seen it and will write."""
    if when(flag, circle) == "never" or flag.claimer is None:
        return flag, ()
    return _say(flag, circle, f"seen {flag.claimer}", {"who": Person(flag.claimer)})


def released(flag: Flag, by: UserId, circle: Circle) -> Step:
    """The one who was to write cannot, and others are asked."""
    if f"seen {by}" not in flag.helped:
        return flag, ()
    if not on_call(flag, circle):
        return _say(flag, circle, NOBODY, {"team": "yes" if watchers(flag, circle) else "no"})
    return _say(flag, circle, HANDED_ON, {"who": Person(by)})


def unanswered(flag: Flag, circle: Circle) -> Step:
    """Everybody was called and nobody has come: said, so that nobody waits in vain."""
    if when(flag, circle) == "never":
        return flag, ()
    if not on_call(flag, circle):
        return _say(flag, circle, NOBODY, {"team": "yes" if watchers(flag, circle) else "no"})
    return _say(flag, circle, UNANSWERED, {})


def _say(flag: Flag, circle: Circle, kind: str, args: dict[str, Arg]) -> Step:
    """Each kind once a flag. Somebody who asked is always answered; else the same is not said again for another message soon."""
    if kind in flag.helped:
        return flag, ()
    facts = circle.people.get(flag.subject)
    words = Words(
        f"care-{kind.partition(' ')[0]}",
        {
            "whom": _whom(flag),
            "had_lines": "yes" if flag.helped else "no",
            "country": "known" if facts and facts.country else "unknown",
            "lines": Lines(flag.subject),
            **args,
        },
    )
    lines = kind in (TOLD, NOBODY, UNANSWERED) or (kind != HANDED_ON and not flag.helped)
    once = "" if flag.matter.by == "asked" else kind
    due = HelpDue(flag.subject, flag.matter.number, words, once, lines)
    told = tell("concern", person_key(flag.subject, circle), due)
    return replace(flag, helped=(*flag.helped, kind)), (told,)


def _whom(flag: Flag) -> str:
    if flag.matter.by == "asked":
        return "asked"
    return "other" if flag.matter.verdict and flag.matter.verdict.subject == "other" else "self"
