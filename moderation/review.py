"""`!thresholds`, and the same on the desk: moderators see what screening brings to them, what others would mean, and choose."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from models.aggregate import Command
from models.answers import YES
from models.circle import Circle
from models.effects import Answer, Audit, Effect, Say
from models.signals import CommandGiven, DeskPressed
from models.verdict import Tier
from models.words import Arg, Items, Person, Words
from moderation.screening.chances import STEPS
from moderation.screening.table import NEVER, Table, shipped
from moderation.thresholds import Choice, Outcome, Proposal, at_work, chosen, proposals

COMMAND = Command(
    "thresholds",
    "thresholds-help",
    who="moderator",
    where=("moderators",),
    usage="amber 5",
    aliases=("threshold",),
)

_CHOICE = re.compile(r"(amber|red|crisis)\s+(?:(usual)|(\d{1,3}(?:[.,]\d)?)\s*(%)?)", re.IGNORECASE)

Asked = CommandGiven | DeskPressed
Answered = tuple[tuple[Choice, ...], tuple[Choice, ...], tuple[Effect, ...]]
"""What was chosen later than the file, what was proposed last, and what is said."""


def answer(
    given: Asked,
    later: Sequence[Choice],
    shown: Sequence[Choice],
    outcomes: Sequence[Outcome],
    circle: Circle,
) -> Answered:
    """Show the choices, take one, or take those that were proposed."""
    wish = given.rest.strip().casefold()
    choices = chosen(circle.settings.tiers, later)
    proposed = proposals(outcomes, choices, circle.settings.language)
    if not shipped(circle.settings.language).groups:
        return tuple(later), (), _said(given, Words("thresholds-language"))
    if wish in YES:
        return _agreed(given, later, shown, proposed, circle)
    if not wish:
        words = _list(choices, later, outcomes, proposed, circle)
        return tuple(later), tuple(one.choice for one in proposed), _said(given, words)
    choice = read(wish)
    if choice is None:
        return tuple(later), tuple(shown), _said(given, Words("thresholds-how"))
    return _taken(given, later, () if choice.usual else (choice,), (choice.tier,), circle)


def _agreed(
    given: Asked,
    later: Sequence[Choice],
    shown: Sequence[Choice],
    proposed: Sequence[Proposal],
    circle: Circle,
) -> Answered:
    """Only what was shown and is still proposed is agreed to."""
    agreed = tuple(one.choice for one in proposed if one.choice in shown)
    if not agreed:
        return tuple(later), (), _said(given, Words("thresholds-nothing"))
    return _taken(given, later, agreed, tuple(one.tier for one in agreed), circle)


def _taken(
    given: Asked, later: Sequence[Choice], new: Sequence[Choice], tiers: Sequence[Tier], circle: Circle
) -> Answered:
    now = (*(one for one in later if one.tier not in tiers), *new)
    choices = chosen(circle.settings.tiers, now)
    rows = Items(tuple(row(tier, choices.get(tier), now, circle) for tier in tiers))
    audits = tuple(Audit("thresholds", given.sender, _told(tier, new)) for tier in tiers)
    said = _said(given, Words("thresholds-taken", {"rows": rows}))
    if isinstance(given, DeskPressed) and circle.moderators_room is not None:
        # It is everybody's, so the others hear of it where they would have seen the command.
        words = Words("thresholds-at-desk", {"who": Person(given.sender), "rows": rows})
        said = (*said, Say(circle.moderators_room, words))
    return now, (), (*said, *audits)


def _told(tier: Tier, new: Sequence[Choice]) -> str:
    one = next((one for one in new if one.tier is tier), None)
    if one is None:
        return f"{tier}: as usual"
    return f"{tier}: {one.budget} of 1,000" if one.budget is not None else f"{tier}: find {one.recall}"


def read(text: str) -> Choice | None:
    """A choice as people write it, such as `amber 5`, `red 90%` or `crisis usual`; None when it is none."""
    found = _CHOICE.fullmatch(text.strip())
    if found is None:
        return None
    tier = Tier(found[1].casefold())
    if found[2]:
        return Choice(tier)
    number = float(found[3].replace(",", "."))
    if not found[4]:
        return Choice(tier, budget=number)
    return Choice(tier, recall=number / 100) if number <= 100 else None


def _list(
    choices: Mapping[Tier, Choice],
    later: Sequence[Choice],
    outcomes: Sequence[Outcome],
    proposed: Sequence[Proposal],
    circle: Circle,
) -> Words:
    rows = Items(tuple(row(tier, choices.get(tier), later, circle) for tier in STEPS))
    closed = Items(tuple(counted(tier, outcomes) for tier in STEPS))
    args: dict[str, Arg] = {"rows": rows, "closed": closed}
    if not proposed:
        return Words("thresholds-list", args)
    return Words(
        "thresholds-list-proposal", {**args, "proposals": Items(tuple(spoken_for(one) for one in proposed))}
    )


def row(tier: Tier, choice: Choice | None, later: Sequence[Choice], circle: Circle) -> Words:
    """What a choice means for a tier, on texts that the model had not seen; `later` are those made by moderators."""
    table = shipped(circle.settings.language)
    at = at_work(choice, tier, circle.settings.language)
    whence = "usual" if choice is None else "chosen" if choice in later else "file"
    return Words(
        "thresholds-row", {"tier": tier, "whence": whence, "wish": _wish(choice), **_meaning(table, tier, at)}
    )


def _meaning(table: Table, tier: Tier, at: float | None) -> dict[str, Arg]:
    return {
        "flags": _number(table.per_1000(tier, at)),
        "found": _number(100 * table.recall(tier, at)),
        "rules": _number(table.per_1000(tier, NEVER)),
    }


def _wish(choice: Choice | None) -> str:
    if choice is None:
        return "none"
    return (
        _number(choice.budget) if choice.budget is not None else f"{_number(100 * (choice.recall or 0.0))} %"
    )


def counted(tier: Tier, outcomes: Sequence[Outcome]) -> Words:
    """How many flags of a tier were closed, and how many as false alarms."""
    here = [one for one in outcomes if one.tier is tier]
    return Words(
        "thresholds-closed", {"tier": tier, "closed": len(here), "false": sum(not one.right for one in here)}
    )


def spoken_for(one: Proposal) -> Words:
    """A proposal in words."""
    args: dict[str, Arg] = {
        "tier": one.choice.tier,
        "budget": _number(one.choice.budget or 0.0),
        "closed": one.closed,
        "false": one.false,
        "dropped": one.dropped,
        "lost": one.lost,
    }
    return Words("thresholds-fewer" if one.dropped else "thresholds-more", args)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _said(given: Asked, words: Words) -> tuple[Effect, ...]:
    if isinstance(given, DeskPressed):
        return (Answer(words),)
    return (Say(given.room, words, reply_to=given.event),)
