"""Medians, quantiles and their intervals: resampled by runs, and within each run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

Runs = Sequence[Sequence[float]]
"""What was measured, run by run."""

DRAWS = 2000
QUANTILES = (50, 95, 99)


def quantile(runs: Runs, percent: float) -> float:
    """A quantile of everything measured."""
    return float(np.percentile(np.concatenate([np.asarray(run) for run in runs]), percent))


def interval(
    figure: Callable[[list[int], np.random.Generator], float], runs: int, seed: int = 1
) -> tuple[float, float]:
    """The 95 % interval of a figure under resampling of the runs."""
    rng = np.random.default_rng(seed)
    drawn = [figure(list(rng.integers(0, runs, runs)), rng) for _ in range(DRAWS)]
    low, high = np.percentile(drawn, [2.5, 97.5])
    return float(low), float(high)


def _again(runs: Runs, chosen: list[int], rng: np.random.Generator) -> Runs:
    return [rng.choice(np.asarray(runs[at]), len(runs[at])) for at in chosen]


def described(runs: Runs) -> dict[str, Any]:
    """p50, p95 and p99 with intervals, and how many were measured."""
    told: dict[str, Any] = {"count": sum(map(len, runs)), "runs": len(runs)}
    for percent in QUANTILES:
        low, high = interval(lambda at, rng, p=percent: quantile(_again(runs, at, rng), p), len(runs))
        told[f"p{percent}"] = [quantile(runs, percent), low, high]
    return told


def ratio(ours: Runs, theirs: Runs) -> dict[str, Any]:
    """How many times as long as theirs, at p50, p95 and p99, with intervals; runs are drawn in pairs."""
    told: dict[str, Any] = {}
    for percent in QUANTILES:

        def figure(at: list[int], rng: np.random.Generator, p: int = percent) -> float:
            return quantile(_again(ours, at, rng), p) / quantile(_again(theirs, at, rng), p)

        low, high = interval(figure, len(ours))
        told[f"p{percent}"] = [quantile(ours, percent) / quantile(theirs, percent), low, high]
    return told


def median(values: Sequence[float]) -> list[float]:
    """The median of one figure a run, with its interval."""
    low, high = interval(lambda at, rng: float(np.median([values[one] for one in at])), len(values))
    return [float(np.median(values)), low, high]


def slope(at: Sequence[float], values: Sequence[float], seed: int = 1) -> list[float]:
    """By how much a value grows in a unit of `at` (Theil and Sen: the median of all slopes between two), with an interval."""
    x, y = np.asarray(at), np.asarray(values)
    rng = np.random.default_rng(seed)

    def between(chosen: np.ndarray) -> float:
        cx, cy = x[chosen], y[chosen]
        one, two = np.triu_indices(len(chosen), 1)
        far = cx[two] != cx[one]
        return float(np.median((cy[two] - cy[one])[far] / (cx[two] - cx[one])[far]))

    everything = np.arange(len(x))
    if len(x) > 400:
        everything = np.sort(rng.choice(everything, 400, replace=False))
    drawn = [between(np.sort(rng.choice(everything, len(everything)))) for _ in range(200)]
    low, high = np.percentile(drawn, [2.5, 97.5])
    return [between(everything), float(low), float(high)]
