"""What screening did on evaluation data, as a small table without any text: chances for a score, and what a threshold would mean.

`circlekeeper train` writes it beside the weights, from verdicts on texts that the model had not seen; once for judging by words alone,
and once with the encoder, where one was there. For each group of texts it
holds how many would come to people at each threshold on the soft evidence (`Verdict.soft`); what the word rules find is in every
count, since no threshold lowers it. A threshold of `NEVER` leaves the word rules alone.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from models.verdict import Tier, Verdict
from moderation.screening.chances import STEPS, Curve
from moderation.screening.encoder import installed

FORMAT = 2
NEVER = 1.01
"""A threshold that soft evidence cannot reach."""

GRID = (*(step / 100 for step in range(2, 95)), *(0.95 + step / 200 for step in range(10)), 0.999, NEVER)

Group = Literal["ordinary", "recovery", "recovery, short", "calm, written", "critical, short", "severe"]
GROUPS: tuple[Group, ...] = (
    "ordinary",
    "recovery, short",
    "recovery",
    "calm, written",
    "critical, short",
    "severe",
)
CALM: tuple[Group, ...] = ("ordinary", "recovery, short", "recovery", "calm, written")
"""What a review budget is counted on: each group counts the same, however many texts it has. Calm messages that were written for
training are counted only where there is nothing else: many of them were chosen because they sound like danger."""
CRITICAL: Group = "critical, short"
"""What a recall target is counted on."""

MOST = 100.0
"""Flags per 1,000 calm messages that a recall target may cost; further down, thresholds would only bring everything."""

_ROW = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Seen:
    """A verdict on a text of a group."""

    group: Group
    verdict: Verdict


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
    """Counts by group, and the curves from a score to the chance of each tier (see `chances`)."""

    groups: Mapping[str, Counts] = field(default_factory=dict)
    curves: Mapping[str, Curve] = field(default_factory=dict)

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


@dataclass(frozen=True, slots=True)
class Tables:
    """What a language ships: the table of judging by words alone, and that of judging with the encoder too."""

    text: Table
    likened: Table | None = None

    def dump(self) -> str:
        """As a file; the same tables are always the same text."""
        body = {"format": FORMAT, "text": _shown(self.text)}
        if self.likened is not None:
            body["likened"] = _shown(self.likened)
        shown = json.dumps(body, indent=1, sort_keys=True)
        return _ROW.sub(lambda row: f"[{', '.join(row[1].split())}]".replace(",,", ","), shown) + "\n"


def parsed(text: str) -> Tables:
    """Tables out of a file. Raises `ValueError`."""
    try:
        body: dict[str, Any] = json.loads(text)
        if body["format"] != FORMAT:
            raise ValueError(f"tables of format {body['format']!r}, where {FORMAT} is read")
        likened = _read(body["likened"]) if "likened" in body else None
        return Tables(_read(body["text"]), likened)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("this file does not hold tables of thresholds") from error


@cache
def shipped(language: str, likened: bool | None = None) -> Table:
    """The table that comes with the package; an empty one where a language has none.

    `likened`: of judging with the encoder or without it; None for what is installed here.
    """
    place = files("moderation.screening").joinpath(f"{language}.evaluation.json")
    if not place.is_file():
        return Table()
    tables = parsed(place.read_text("utf-8"))
    with_encoder = installed() == "fitted" if likened is None else likened
    return tables.likened if with_encoder and tables.likened is not None else tables.text


def _shown(table: Table) -> dict[str, Any]:
    groups = {
        name: {"texts": one.texts, "today": dict(one.today), "at": dict(one.at)}
        for name, one in table.groups.items()
    }
    return {"groups": groups, "curves": dict(table.curves)}


def _read(body: Mapping[str, Any]) -> Table:
    groups = {
        name: Counts(one["texts"], one["today"], {tier: tuple(row) for tier, row in one["at"].items()})
        for name, one in body["groups"].items()
    }
    if any(len(row) != len(GRID) for one in groups.values() for row in one.at.values()):
        raise ValueError("a table of other thresholds")
    return Table(groups, {tier: (bias, slope) for tier, (bias, slope) in body["curves"].items()})


def table_of(seen: Iterable[Seen], curves: Mapping[str, Curve]) -> Table:
    """The table of these verdicts."""
    groups: dict[str, list[Verdict]] = defaultdict(list)
    for one in seen:
        groups[one.group].append(one.verdict)
    return Table({name: _counts(groups[name]) for name in GROUPS if name in groups}, curves)


def _counts(verdicts: Sequence[Verdict]) -> Counts:
    today = {step.value: sum(one.tier.rank >= step.rank for one in verdicts) for step in STEPS}
    at = {}
    for step in STEPS:
        ruled = sum(one.ruled.rank >= step.rank for one in verdicts)
        soft = sorted(one.soft for one in verdicts if one.ruled.rank < step.rank)
        at[step.value] = tuple(ruled + len(soft) - bisect_left(soft, threshold) for threshold in GRID)
    return Counts(len(verdicts), today, at)
