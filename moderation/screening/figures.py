"""Figures of how good judgements are, each with its uncertainty. Plain Python: a few thousand texts are no burden."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor, sqrt
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from random import Random

T = TypeVar("T")
Z = 1.959964
"""Of a normal distribution, for 95 %."""


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with the bounds of its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    found: int
    of: int

    def __add__(self, other: Share) -> Share:
        return Share(self.found + other.found, self.of + other.of)

    @property
    def interval(self) -> Interval:
        """The share with its Wilson interval (Wilson 1927); all is possible when nothing was seen."""
        if not self.of:
            return Interval(0.0, 0.0, 1.0)
        share, n = self.found / self.of, self.of
        middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
        reach = Z * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
        return Interval(share, min(share, max(0.0, middle - reach)), max(share, min(1.0, middle + reach)))


def share(results: Sequence[bool]) -> Share:
    """How many of these are true."""
    return Share(sum(results), len(results))


def auc(yes: Sequence[float], no: Sequence[float]) -> float:
    """The chance that one of `yes` has a higher score than one of `no`; a tie counts half (Mann and Whitney 1947)."""
    if not yes or not no:
        return 0.5
    low = sorted(no)
    wins = sum(bisect_left(low, score) + bisect_right(low, score) for score in yes)
    return wins / (2 * len(yes) * len(no))


def recall_at(yes: Sequence[float], no: Sequence[float], alarms: float) -> float:
    """The share of `yes` found by the lowest threshold at which at most the share `alarms` of `no` is found."""
    if not yes:
        return 0.0
    high = sorted(no, reverse=True)
    allowed = floor(len(high) * alarms + 1e-9)
    limit = high[allowed] if allowed < len(high) else float("-inf")
    return sum(score > limit for score in yes) / len(yes)


def kappa(labels: Sequence[int], guesses: Sequence[int], levels: int) -> float:
    """Quadratic weighted kappa (Cohen 1968): 1 for the same levels, 0 for what chance would give."""
    seen = [[0] * levels for _ in range(levels)]
    for label, guess in zip(labels, guesses, strict=True):
        seen[label][guess] += 1
    rows = [sum(row) for row in seen]
    columns = [sum(row[at] for row in seen) for at in range(levels)]
    apart = expected = 0.0
    for one in range(levels):
        for other in range(levels):
            weight = (one - other) ** 2
            apart += weight * seen[one][other]
            expected += weight * rows[one] * columns[other] / max(1, len(labels))
    return 1 - apart / expected if expected else 0.0


def levels_of(scores: Sequence[float], labels: Sequence[int]) -> list[int]:
    """A level for each score, as the scores alone rank them.

    The cuts between levels are those that leave each level as frequent as it is among the labels of the *other* half of the texts,
    so that no text has a say in its own level.
    """
    guesses = [0] * len(scores)
    halves = [range(start, len(scores), 2) for start in (0, 1)]
    for here, there in (halves, halves[::-1]):
        ranked = sorted(scores[at] for at in there)
        known = sorted(labels[at] for at in there)
        for at in here:
            place = (bisect_left(ranked, scores[at]) + bisect_right(ranked, scores[at])) // 2
            guesses[at] = known[min(place, len(known) - 1)] if known else 0
    return guesses


def bootstrapped(
    rows: Sequence[T], figure: Callable[[Sequence[T]], float], rng: Random, times: int = 400
) -> Interval:
    """The figure, with the middle 95 % of what it is on texts drawn anew from these (Efron 1979)."""
    value = figure(rows)
    if not rows:
        return Interval(value, value, value)
    drawn = sorted(figure(rng.choices(rows, k=len(rows))) for _ in range(times))
    return Interval(value, drawn[int(0.025 * times)], drawn[min(times - 1, int(0.975 * times))])
