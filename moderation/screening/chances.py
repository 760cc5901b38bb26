"""From a score to the chance of each tier: a logistic curve for every step from one tier to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from models.verdict import Tier

STEPS = (Tier.AMBER, Tier.RED, Tier.CRISIS)
_ROUNDS = 60
_TAME = 0.05
"""How strongly a curve is held back from being a cliff where every known text is on its right side."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The score of a text that should be at least `least` and at most `most`, and how much it counts."""

    score: float
    least: Tier
    most: Tier
    weight: float = 1.0


Curve = tuple[float, float]
"""Bias and slope: the chance at a score is `sigmoid(bias + slope * score)`."""


def curves(known: Sequence[Bounds]) -> dict[str, Curve]:
    """For each step, the curve of the chance that a text of a score is this tier or above; none for a step nobody knows about."""
    found: dict[str, Curve] = {}
    for step in STEPS:
        rows = [(one.score, 1.0, one.weight) for one in known if one.least.rank >= step.rank]
        rows += [(one.score, 0.0, one.weight) for one in known if one.most.rank < step.rank]
        if len({label for _, label, _ in rows}) == 2:
            found[step.value] = _fitted(rows)
    return found


def chances(curves: Mapping[str, Curve], score: float, tier: Tier) -> dict[str, float]:
    """The chance of each tier, adding up to 1; without curves, the verdict's own tier is certain."""
    if not curves:
        return {one.value: float(one is tier) for one in Tier}
    above = [1.0]
    for step in STEPS:
        bias, slope = curves.get(step.value, (-30.0, 0.0))
        # A higher tier is never likelier than a lower one and above.
        above.append(min(above[-1], _sigmoid(bias + slope * score)))
    above.append(0.0)
    return {one.value: above[at] - above[at + 1] for at, one in enumerate(Tier)}


def _fitted(rows: Sequence[tuple[float, float, float]]) -> Curve:
    """Logistic regression on one number, by Newton's method with a ridge."""
    bias = slope = 0.0
    for _ in range(_ROUNDS):
        gradient = [-_TAME * bias, -_TAME * slope]
        curvature = [_TAME, 0.0, _TAME]
        for score, label, counts in rows:
            chance = _sigmoid(bias + slope * score)
            weight = counts * chance * (1 - chance)
            gradient[0] += counts * (label - chance)
            gradient[1] += counts * (label - chance) * score
            curvature[0] += weight
            curvature[1] += weight * score
            curvature[2] += weight * score * score
        whole = curvature[0] * curvature[2] - curvature[1] ** 2
        bias += (curvature[2] * gradient[0] - curvature[1] * gradient[1]) / whole
        slope += (curvature[0] * gradient[1] - curvature[1] * gradient[0]) / whole
    return round(bias, 4), round(slope, 4)


def _sigmoid(value: float) -> float:
    return 1.0 / (1.0 + exp(-max(-40.0, min(40.0, value))))
