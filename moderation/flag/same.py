"""One flag for one matter: what a person writes again, while people are at it or were just now, goes to the flag that stands for it.

Whenever there is any doubt a new flag opens: nobody may be overlooked because a flag of theirs stands somewhere.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from models.circle import Circle
from models.effects import Audit, CancelTimer, Effect
from models.ids import UserId
from models.signals import Screened
from models.verdict import Tier, Verdict
from models.words import Arg, Link, People, Person, Quote, Words
from moderation.excerpt import excerpt
from moderation.flag import care, ladder
from moderation.flag.acts import AGAIN
from moderation.flag.calls import quietly
from moderation.flag.state import ALL, FIRST, Flag, Row, Step
from moderation.flag.team import notice, on_call, watchers
from moderation.raising import flag_of
from moderation.told import Again, Status, tell

MOST = 20
"""So many further messages go to one flag; then there is a new one."""

DANGER = "danger"


def again(
    flag: Flag | None, heard: Again, now: datetime, circle: Circle
) -> tuple[Flag | None, tuple[Effect, ...]]:
    """Take the message in, or pass it on to the next flag that may stand for it; where there is none, a new flag opens."""
    if flag is not None and _fits(flag, heard.screened, now, circle):
        return _taken_in(flag, heard.screened, now, circle)
    return flag, (onwards(heard.screened, heard.others, circle),)


def onwards(screened: Screened, flags: tuple[int, ...], circle: Circle) -> Effect:
    """To the first of these flags, or to a new one."""
    if not flags or not circle.settings.same_matter:
        return flag_of(screened.message, screened.verdict, "screening", circle)
    return tell("flag", str(flags[0]), Again(screened, flags[1:]))


def _fits(flag: Flag, screened: Screened, now: datetime, circle: Circle) -> bool:
    matter, verdict = flag.matter, flag.matter.verdict
    theirs = matter.subject == screened.message.sender and matter.circle == circle.name
    if matter.by != "screening" or matter.where != "circle" or not theirs or verdict is None:
        return False
    if not _kinds(screened.verdict) <= _kinds(verdict) or screened.message.event == matter.event:
        return False
    few = sum(row.act == "again" for row in flag.history) < MOST
    return few and _looked_at(flag, screened.verdict.tier, now, circle)


def _kinds(verdict: Verdict) -> set[str]:
    """What a message is here for: danger, and each norm."""
    return {*(hit.norm for hit in verdict.norms), *({DANGER} if verdict.tier is not Tier.GREEN else ())}


def _looked_at(flag: Flag, tier: Tier, now: datetime, circle: Circle) -> bool:
    """Whether people surely see what is added: they are being called, did something lately, or will be called anew.

    Whoever took it hours ago may be asleep: then others are called as for any new flag.
    """
    if flag.status is Status.OPEN:
        return True
    if flag.status is Status.RESOLVED:
        return now - flag.since < timedelta(seconds=circle.settings.same_matter)
    if flag.claimer is None:
        # Closed as a false alarm: what comes now is looked at by itself.
        return False
    acts = (row.at for row in reversed(flag.history) if row.who == flag.claimer)
    last = next(acts, flag.since)
    return now - last < timedelta(seconds=circle.settings.tiers.of(tier).all)


def _taken_in(flag: Flag, screened: Screened, now: datetime, circle: Circle) -> Step:
    message = screened.message
    words, _ = excerpt(message.text, screened.verdict)
    link = Link(message.room, message.edit_of or message.event)
    if screened.verdict.tier.rank <= flag.need.rank and any(row.link == link for row in flag.history):
        # An edit of what people have before them already, and no worse than it was.
        return flag.noting(Row(now, "edited")), ()
    before = flag
    flag = flag.noting(Row(now, "again", flag.subject, note=words, link=link))
    flag = _raised(flag, screened.verdict.tier)
    flag, people, effects = _called(before, flag, now, circle)
    call: dict[str, Arg] = {
        "number": flag.number,
        "subject": Person(flag.subject),
        "tier": flag.matter.tier,
        "link": link,
        "people": People(people),
    }
    said = Words("flag-again-bare", call)
    if circle.shielded or flag.around:
        said = Words("flag-again", {**call, "words": Quote(words)})
    told = watchers(flag, circle) if flag.around else people
    shown = notice(flag, said, circle, told)
    anew = flag.waiting != before.waiting or flag.matter.tier is not before.matter.tier
    # Else they were called for it already, and more of the same need not knock again.
    flag, besides = quietly(flag, circle, people, "more") if anew else (flag, ())
    audit = Audit("flag-again", None, f"flag {flag.number}, {flag.matter.tier}")
    return flag, (*shown, *besides, *effects, audit)


def _raised(flag: Flag, tier: Tier) -> Flag:
    """It is as urgent as the most urgent message in it."""
    matter, verdict = flag.matter, flag.matter.verdict
    if verdict is None or tier.rank <= verdict.tier.rank:
        return flag
    verdict = replace(verdict, tier=tier)
    return replace(flag, matter=replace(matter, tier=matter.tier.at_least(tier), verdict=verdict))


def _called(
    before: Flag, flag: Flag, now: datetime, circle: Circle
) -> tuple[Flag, tuple[UserId, ...], tuple[Effect, ...]]:
    """Whoever has it, and in a crisis all on call; where nobody has it, the ladder goes on, or begins anew where it had ended."""
    if (holder := flag.claimer) is not None:
        flag = replace(flag, status=Status.CLAIMED, due=None, rung=FIRST, called=(holder,))
        people = (holder, *(on_call(flag, circle) if flag.matter.tier is Tier.CRISIS else ()))
        return flag, people, (CancelTimer(AGAIN),)
    # As for a new flag, the person hears what is so now; what they heard within half an hour is not said again (see `concern`).
    flag = replace(flag, helped=())
    timers: tuple[Effect, ...] = ()
    if not flag.status.standing or flag.rung == ALL or flag.matter.tier is not before.matter.tier:
        since = flag.since if flag.status is Status.OPEN else now
        flag, timer = ladder.start(replace(flag, status=Status.OPEN, since=since), now, circle)
        timers = (timer,)
    flag, help_words = care.raised(flag, circle)
    return flag, flag.called, (*timers, *help_words)
