"""`!thresholds`: moderators see what screening brings to them, what another choice would mean, and say what they want."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from models.aggregate import Command
from models.answers import YES
from models.circle import Circle
from models.effects import Audit, Effect, Say
from models.signals import CommandGiven
from models.verdict import Tier
from models.words import Arg, Items, Words
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

Answer = tuple[tuple[Choice, ...], tuple[Choice, ...], tuple[Effect, ...]]
"""What was chosen later than the file, what was proposed last, and what is said."""


def answer(
    given: CommandGiven,
    later: Sequence[Choice],
    shown: Sequence[Choice],
    outcomes: Sequence[Outcome],
    circle: Circle,
) -> Answer:
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
    found = _CHOICE.fullmatch(wish)
    choice = _read(found) if found else None
    if found is None or choice is None:
        return tuple(later), tuple(shown), _said(given, Words("thresholds-how"))
    if found[2]:
        return _taken(given, later, (), (choice.tier,), circle)
    return _taken(given, later, (choice,), (choice.tier,), circle)


def _agreed(
    given: CommandGiven,
    later: Sequence[Choice],
    shown: Sequence[Choice],
    proposed: Sequence[Proposal],
    circle: Circle,
) -> Answer:
    """Only what was shown and is still proposed is agreed to."""
    agreed = tuple(one.choice for one in proposed if one.choice in shown)
    if not agreed:
        return tuple(later), (), _said(given, Words("thresholds-nothing"))
    return _taken(given, later, agreed, tuple(one.tier for one in agreed), circle)


def _taken(
    given: CommandGiven, later: Sequence[Choice], new: Sequence[Choice], tiers: Sequence[Tier], circle: Circle
) -> Answer:
    now = (*(one for one in later if one.tier not in tiers), *new)
    choices = chosen(circle.settings.tiers, now)
    rows = Items(tuple(_row(tier, choices.get(tier), now, circle) for tier in tiers))
    audits = tuple(Audit("thresholds", given.sender, _told(tier, new)) for tier in tiers)
    return now, (), (*_said(given, Words("thresholds-taken", {"rows": rows})), *audits)


def _told(tier: Tier, new: Sequence[Choice]) -> str:
    one = next((one for one in new if one.tier is tier), None)
    if one is None:
        return f"{tier}: as usual"
    return f"{tier}: {one.budget} of 1,000" if one.budget is not None else f"{tier}: find {one.recall}"


def _read(found: re.Match[str]) -> Choice | None:
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
    rows = Items(tuple(_row(tier, choices.get(tier), later, circle) for tier in STEPS))
    closed = Items(tuple(_closed(tier, outcomes) for tier in STEPS))
    args: dict[str, Arg] = {"rows": rows, "closed": closed}
    if not proposed:
        return Words("thresholds-list", args)
    return Words(
        "thresholds-list-proposal", {**args, "proposals": Items(tuple(_proposal(one) for one in proposed))}
    )


def _row(tier: Tier, choice: Choice | None, later: Sequence[Choice], circle: Circle) -> Words:
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


def _closed(tier: Tier, outcomes: Sequence[Outcome]) -> Words:
    here = [one for one in outcomes if one.tier is tier]
    return Words(
        "thresholds-closed", {"tier": tier, "closed": len(here), "false": sum(not one.right for one in here)}
    )


def _proposal(one: Proposal) -> Words:
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


def _said(given: CommandGiven, words: Words) -> tuple[Effect, ...]:
    return (Say(given.room, words, reply_to=given.event),)
