"""One number out of several answers: how much a text needs a person, as far as no word rule says so."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from math import exp, log
from operator import mul
from typing import TYPE_CHECKING

from moderation.screening.encoder import WIDTH
from moderation.screening.weights import Blend, Likeness

if TYPE_CHECKING:
    from moderation.screening.encoder import Vectors

STEPS: Mapping[str, float] = {"amber": 0.4, "red": 0.6, "crisis": 0.8}
"""Above these numbers a text is lifted to the tier."""

_ALL_STEPS = (*STEPS.items(), ("", 1.0))

_SURE = 1e-6
_SURER = 1.0 - _SURE


def logit(chance: float) -> float:
    """The logarithm of the odds, within what a double can tell apart."""
    if chance < _SURE:
        chance = _SURE
    elif chance > _SURER:
        chance = _SURER
    return log(chance / (1.0 - chance))


def blended(blend: Blend, answers: Mapping[str, float]) -> float:
    """The mean chance of amber, red and crisis, stretched so that every blend reaches a tier at the same number (see `STEPS`).

    `answers` are chances; it rises with each of them.
    """
    return stretched(mixed(blend, answers), blend.thresholds)


def mixed(blend: Blend, answers: Mapping[str, float]) -> float:
    """The mean chance of amber, red and crisis, 0 to 1."""
    inputs = [logit(answers[name]) for name in blend.answers]
    chances = [sigmoid(bias + sum(map(mul, weights, inputs))) for bias, weights in blend.tiers.values()]
    return sum(chances) / len(chances)


def stretched(chance: float, thresholds: Mapping[str, float]) -> float:
    """Piecewise linear: 0 stays 0, 1 stays 1, and the threshold of each tier comes to lie at its step."""
    low, at = 0.0, 0.0
    for tier, step in _ALL_STEPS:
        high = thresholds.get(tier, 1.0)
        if chance <= high:
            return min(step, at + (step - at) * (chance - low) / (high - low)) if high > low else at
        low, at = high, step
    return 1.0


def sigmoid(value: float) -> float:
    """The chance that belongs to a logarithm of odds."""
    if value >= 0:
        return 1.0 / (1.0 + exp(-value))
    raised = exp(value)
    return raised / (1.0 + raised)


class Places:
    """Likeness at run time."""

    def __init__(self, likeness: Likeness) -> None:
        import numpy as np

        raw = np.frombuffer(base64.b64decode(likeness.places), np.int8).reshape(-1, WIDTH)
        self._places = (raw.astype(np.float32) / np.float32(127)).T
        self._width = likeness.width
        self.heads = tuple(likeness.heads)
        self._biases = np.array([bias for bias, _ in likeness.heads.values()], np.float64)
        self._weights = np.array([weights for _, weights in likeness.heads.values()], np.float64).T

    def scores(self, vectors: Vectors) -> list[tuple[float, ...]]:
        """For each vector the chances that the heads give."""
        import numpy as np

        near = np.exp(self._width * (2.0 * (vectors @ self._places) - 2.0))
        found = np.hstack([near, vectors]).astype(np.float64) @ self._weights + self._biases
        return [tuple(sigmoid(float(value)) for value in row) for row in found]


def of_message(
    heads: Sequence[str], of_windows: Sequence[tuple[float, ...]], windows: int | None = None
) -> Mapping[str, float]:
    """The highest window's chance for each head, lowered for messages of many windows.

    Each window is one more chance of a false alarm, so the odds are divided by their number: else long stories, which recovery is full
    of, would push the thresholds out of the reach of short messages. `windows`: how many there were, if not all were asked about.
    """
    if not of_windows:
        return dict.fromkeys(heads, 0.0)
    count = windows or len(of_windows)
    highest = of_windows[0] if len(of_windows) == 1 else map(max, zip(*of_windows, strict=True))
    return {
        head: score / (score + (1.0 - score) * count) if score else 0.0
        for head, score in zip(heads, highest, strict=True)
    }
