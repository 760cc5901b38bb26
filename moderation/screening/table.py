"""What screening did on evaluation data, as a small table without any text: chances for a score, and what a threshold would mean.

`circlekeeper train` writes it beside the weights, from verdicts on texts that the model had not seen. For each group of texts it
holds how many would come to people at each threshold on the soft evidence (`Verdict.soft`); what the word rules find is in every
count, since no threshold lowers it. A threshold of `NEVER` leaves the word rules alone.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from models.verdict import Tier, Verdict

FORMAT = 1
NEVER = 1.01
"""A threshold that soft evidence cannot reach."""

GRID = (*(step / 100 for step in range(2, 95)), *(0.95 + step / 200 for step in range(10)), 0.999, NEVER)

Group = Literal["ordinary", "recovery", "recovery, short", "critical, short", "severe"]
GROUPS: tuple[Group, ...] = ("ordinary", "recovery, short", "recovery", "critical, short", "severe")
CALM: tuple[Group, ...] = ("ordinary", "recovery, short", "recovery")
"""What a review budget is counted on: each group counts the same, however many texts it has."""
CRITICAL: Group = "critical, short"
"""What a recall target is counted on."""

STEPS = (Tier.AMBER, Tier.RED, Tier.CRISIS)
MOST = 100.0
"""Flags per 1,000 calm messages that a recall target may cost; further down, thresholds would only bring everything."""

_BINS = 20
_FEW = 2.0
"""Texts that a bin without any counts as having, half of them of either kind, so that no chance is ever 0 or 1."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A verdict with what is known of its text: the group it belongs to, and the tier it should have (None: not known)."""

    group: Group | None
    verdict: Verdict
    need: Tier | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """Of one group: how many texts, how many each tier brings to people today, and at each threshold of `GRID`."""

    texts: int
    today: Mapping[str, int]
    at: Mapping[str, tuple[int, ...]]

    def share(self, tier: Tier, threshold: float | None) -> float:
        """The share of the group that is `tier` or above; `threshold` None: as shipped."""
        if not self.texts:
            return 0.0
        found = self.today[tier] if threshold is None else self.at[tier][bisect_left(GRID, threshold - 1e-9)]
        return found / self.texts


@dataclass(frozen=True, slots=True)
class Table:
    """Counts by group, and for each tier the chance that a text of a score belongs to it or above, at the middle of each bin."""

    groups: Mapping[str, Counts] = field(default_factory=dict)
    chances: Mapping[str, tuple[float, ...]] = field(default_factory=dict)

    def per_1000(self, tier: Tier, threshold: float | None) -> float:
        """Of 1,000 calm messages, how many would be `tier` or above."""
        shares = [self.groups[group].share(tier, threshold) for group in CALM if group in self.groups]
        return 1000 * sum(shares) / len(shares) if shares else 0.0

    def recall(self, tier: Tier, threshold: float | None) -> float:
        """The share of plainly critical short messages that would be `tier` or above."""
        return self.groups[CRITICAL].share(tier, threshold) if CRITICAL in self.groups else 0.0

    def for_budget(self, tier: Tier, budget: float) -> float:
        """The lowest threshold that keeps to `budget` flags per 1,000; `NEVER` when the word rules alone take more."""
        return next((at for at in GRID if self.per_1000(tier, at) <= budget), NEVER)

    def for_recall(self, tier: Tier, share: float) -> float:
        """The highest threshold that finds this share, or as much of it as `MOST` flags per 1,000 can buy."""
        least = self.for_budget(tier, max(MOST, self.per_1000(tier, NEVER)))
        fits = [at for at in GRID if at >= least and self.recall(tier, at) >= share]
        return max(fits, default=least)

    def tiers(self, score: float, tier: Tier) -> dict[str, float]:
        """The chance of each tier for a text of this score, adding up to 1; without a table, the verdict's own tier is certain."""
        if not self.chances:
            return {one: float(one is tier) for one in Tier}
        above = [1.0, *(_between(self.chances[step], score) for step in STEPS), 0.0]
        for at in range(1, len(above)):
            above[at] = min(above[at], above[at - 1])
        return {one: above[at] - above[at + 1] for at, one in enumerate(Tier)}

    def dump(self) -> str:
        """As a file; the same table is always the same text."""
        body = {
            "format": FORMAT,
            "groups": {
                name: {
                    "texts": one.texts,
                    "today": dict(one.today),
                    "at": {k: list(v) for k, v in one.at.items()},
                }
                for name, one in self.groups.items()
            },
            "chances": {tier: list(values) for tier, values in self.chances.items()},
        }
        rows = json.dumps(body, indent=1, sort_keys=True).replace(",\n    ", ", ").replace("[\n    ", "[")
        return f"{rows}\n"


def parsed(text: str) -> Table:
    """A table out of a file. Raises `ValueError`."""
    body: dict[str, Any] = json.loads(text)
    if body.get("format") != FORMAT:
        raise ValueError(f"a table of format {body.get('format')!r}, where {FORMAT} is read")
    groups = {
        name: Counts(one["texts"], one["today"], {tier: tuple(row) for tier, row in one["at"].items()})
        for name, one in body["groups"].items()
    }
    if any(len(row) != len(GRID) for one in groups.values() for row in one.at.values()):
        raise ValueError("a table of other thresholds")
    return Table(groups, {tier: tuple(values) for tier, values in body["chances"].items()})


@cache
def shipped(language: str) -> Table:
    """The table that comes with the package; an empty one where a language has none."""
    place = files("moderation.screening").joinpath(f"{language}.evaluation.json")
    return parsed(place.read_text("utf-8")) if place.is_file() else Table()


def table_of(seen: Iterable[Seen]) -> Table:
    """The table of these verdicts."""
    rows = tuple(seen)
    groups: dict[str, list[Verdict]] = defaultdict(list)
    for one in rows:
        if one.group is not None:
            groups[one.group].append(one.verdict)
    known = [(one.verdict.score, one.need) for one in rows if one.need is not None]
    return Table(
        {name: _counts(groups[name]) for name in GROUPS if name in groups},
        {step: _chances(known, step) for step in STEPS} if known else {},
    )


def _counts(verdicts: Sequence[Verdict]) -> Counts:
    today = {step.value: sum(one.tier.rank >= step.rank for one in verdicts) for step in STEPS}
    at = {}
    for step in STEPS:
        ruled = sum(one.ruled.rank >= step.rank for one in verdicts)
        soft = sorted(one.soft for one in verdicts if one.ruled.rank < step.rank)
        at[step.value] = tuple(ruled + len(soft) - bisect_left(soft, threshold) for threshold in GRID)
    return Counts(len(verdicts), today, at)


def _chances(known: Sequence[tuple[float, Tier]], step: Tier) -> tuple[float, ...]:
    """The share at this tier or above by bins of the score, made to rise with it (pool adjacent violators).

    Texts above and below the tier weigh the same in all, so a chance says how much a score speaks for the tier, whatever the mix.
    """
    yes = [0.0] * _BINS
    no = [0.0] * _BINS
    for score, need in known:
        (yes if need.rank >= step.rank else no)[min(_BINS - 1, int(score * _BINS))] += 1
    yes_all, no_all = sum(yes) or 1.0, sum(no) or 1.0
    weigh = (yes_all + no_all) / 2
    pools: list[list[float]] = []
    for above, below in zip(yes, no, strict=True):
        pools.append([above * weigh / yes_all, below * weigh / no_all, 1])
        while len(pools) > 1 and _share(pools[-2]) >= _share(pools[-1]):
            last = pools.pop()
            pools[-1] = [one + other for one, other in zip(pools[-1], last, strict=True)]
    return tuple(round(_share(pool), 4) for pool in pools for _ in range(int(pool[2])))


def _share(pool: Sequence[float]) -> float:
    return (pool[0] + _FEW / 2) / (pool[0] + pool[1] + _FEW)


def _between(values: Sequence[float], score: float) -> float:
    place = min(max(score * len(values) - 0.5, 0.0), len(values) - 1.0)
    low = min(int(place), len(values) - 2)
    return values[low] + (place - low) * (values[low + 1] - values[low])
