"""How much screening brings to people: what a circle's moderators chose for each tier, and what their own verdicts speak for.

A choice is a review budget (flags per 1,000 calm messages) or a recall target. It moves only what the text model and likeness bring
up; what the word rules say stands, whatever was chosen. Choices are kept as budgets or targets, never as thresholds, so that they mean
the same when the model is trained anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from math import ceil

from models.config import TiersSettings
from models.verdict import Reason, Tier, Verdict
from moderation.screening.chances import STEPS
from moderation.screening.table import MOST, NEVER, Table, shipped

ENOUGH = 20
"""Closed flags from which on they speak for a change."""

MOSTLY_FALSE, MOSTLY_RIGHT = 0.5, 0.7
LOST = 20
"""One in so many of the right flags may be given up for fewer false alarms."""

KEPT, YEAR = 1000, timedelta(days=365)
"""Outcomes that are kept, and for how long."""
BUDGETS, TARGETS = (0.0, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0), (0.8, 0.9, 0.95)
"""Choices to compare others with."""

LIFTED = Reason("model", 0, 0, "threshold-lifted")
"""Why a message is here that the usual thresholds would not have brought up."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is wanted of a tier: a budget or a share to be found, never both."""

    tier: Tier
    budget: float | None = None
    recall: float | None = None

    @property
    def usual(self) -> bool:
        """Nothing of one's own: as the file has it, or as shipped."""
        return self.budget is None and self.recall is None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a flag that screening raised: never a text, never whose words they were.

    `right`: it was closed as resolved; False: as a false alarm. `kinds` are the kinds of evidence it had.
    """

    number: int
    day: date
    tier: Tier
    ruled: Tier
    soft: float
    kinds: tuple[str, ...]
    norms: tuple[str, ...]
    right: bool

    def soft_at(self, step: Tier) -> bool:
        """Whether it was the soft evidence alone that brought it to this tier or above."""
        return self.ruled.rank < step.rank <= self.tier.rank


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of this flag; `outcome` None: it was opened again."""

    number: int
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A budget that the outcomes speak for, and what it would have done to these: `dropped` false alarms, `lost` right ones."""

    choice: Choice
    closed: int
    false: int
    dropped: int
    lost: int


@dataclass(frozen=True, slots=True)
class Hindsight:
    """What a choice would have made of `closed` flags that soft evidence alone brought up: false alarms spared, right ones missed."""

    closed: int
    false: int
    dropped: int
    lost: int


def hindsight(outcomes: Sequence[Outcome], choice: Choice, language: str) -> Hindsight:
    """By the moderators' own verdicts. Of messages that nobody flagged they know nothing, so more flags change nothing here."""
    here = [one for one in outcomes if one.soft_at(choice.tier)]
    at = 0.0 if choice.usual else threshold(choice, language)
    gone = [one for one in here if one.soft < at]
    false, dropped = (sum(not one.right for one in some) for some in (here, gone))
    return Hindsight(len(here), false, dropped, len(gone) - dropped)


def chosen(settings: TiersSettings, later: Sequence[Choice]) -> dict[Tier, Choice]:
    """What stands for each tier where anything was chosen: what moderators said later wins over the file."""
    found: dict[Tier, Choice] = {}
    for tier in STEPS:
        one = getattr(settings, tier.value)
        choice = Choice(tier, one.budget, one.recall)
        if not choice.usual:
            found[tier] = choice
    return found | {one.tier: one for one in later}


@lru_cache(maxsize=512)
def threshold(choice: Choice, language: str) -> float:
    """The soft evidence from which on a message is this tier, by the table of the language."""
    table = shipped(language)
    if choice.recall is not None:
        return table.for_recall(choice.tier, choice.recall)
    return table.for_budget(choice.tier, choice.budget or 0.0)


def settled(verdict: Verdict, choices: Mapping[Tier, Choice]) -> Verdict:
    """The verdict with the tier that the circle's choices make of it."""
    if not choices or not shipped(verdict.language).groups:
        return verdict
    tier = max((step for step in STEPS if _reaches(verdict, step, choices)), key=_rank, default=Tier.GREEN)
    if verdict.echoes and tier is not Tier.GREEN:
        # By the circle's own choice its own words suffice.
        return replace(verdict, tier=tier, reasons=(LIFTED,))
    if tier is verdict.tier:
        return verdict
    if tier is Tier.GREEN:
        return replace(verdict, tier=tier, reasons=())
    return replace(verdict, tier=tier, reasons=verdict.reasons or (LIFTED,))


def _reaches(verdict: Verdict, step: Tier, choices: Mapping[Tier, Choice]) -> bool:
    if verdict.ruled.rank >= step.rank:
        return True
    if step not in choices:
        return verdict.tier.rank >= step.rank
    return verdict.soft >= threshold(choices[step], verdict.language)


def _rank(tier: Tier) -> int:
    return tier.rank


def with_outcome(outcomes: Sequence[Outcome], number: int, outcome: Outcome | None) -> tuple[Outcome, ...]:
    """The outcomes with this flag's newest one; None when it was opened again."""
    others = tuple(one for one in outcomes if one.number != number)
    if outcome is None:
        return others
    return (*(one for one in others if outcome.day - one.day < YEAR), outcome)[-KEPT:]


def at_work(choice: Choice | None, tier: Tier, language: str) -> float | None:
    """The threshold at work for a tier; None where it is the shipped one."""
    return threshold(choice, language) if choice else None


def proposals(
    outcomes: Sequence[Outcome], choices: Mapping[Tier, Choice], language: str
) -> tuple[Proposal, ...]:
    """What the moderators' verdicts speak for. Never anything for crisis: there, one person overlooked costs too much."""
    table = shipped(language)
    if not table.groups:
        return ()
    found = (_proposal(outcomes, choices.get(step), step, table, language) for step in (Tier.AMBER, Tier.RED))
    return tuple(one for one in found if one is not None)


def _proposal(
    outcomes: Sequence[Outcome], choice: Choice | None, step: Tier, table: Table, language: str
) -> Proposal | None:
    closed = [one for one in outcomes if one.soft_at(step)]
    if len(closed) < ENOUGH:
        return None
    right = sorted(one.soft for one in closed if one.right)
    false = [one.soft for one in closed if not one.right]
    now = table.per_1000(step, at_work(choice, step, language))
    if len(false) >= MOSTLY_FALSE * len(closed):
        return _fewer(step, right, false, now, table)
    if len(right) >= MOSTLY_RIGHT * len(closed) and now < MOST:
        more = Choice(step, round(min(MOST, max(now * 1.5, 1.0)), 1))
        return Proposal(more, len(closed), len(false), 0, 0)
    return None


def _fewer(
    step: Tier, right: Sequence[float], false: Sequence[float], now: float, table: Table
) -> Proposal | None:
    spared = len(right) // LOST
    limit = right[spared] if spared < len(right) else NEVER
    # Rounded up: a budget rounded down could give up the very flag that it was made to keep.
    budget = ceil(10 * table.per_1000(step, limit)) / 10
    at = table.for_budget(step, budget)
    dropped, lost = sum(soft < at for soft in false), sum(soft < at for soft in right)
    if budget >= round(now, 1) or dropped < len(false) / 3 or lost > spared:
        return None
    return Proposal(Choice(step, budget), len(right) + len(false), len(false), dropped, lost)
