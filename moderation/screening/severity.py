"""How severe a long post is on the Columbia scale, 0 (nothing) to 6 (an act), and where its score comes to lie by that.

Columbia-Suicide Severity Rating Scale (Posner et al. 2011): a wish to be dead (1), thoughts of killing oneself (2), of how (3), intent
(4), a plan with intent (5), something done, also long ago (6). Short messages are not asked: what they need is better told by the rules
and the text model, and their score stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from models.verdict import LEVELS, Severity, Tier
from moderation.screening.blend import logit, sigmoid, stretched
from moderation.screening.encoder import WIDTH
from moderation.screening.fusion import placed
from moderation.screening.grams import windows
from moderation.screening.model import Model
from moderation.screening.plain import END, QUOTE, Plain
from moderation.screening.rules import Found
from moderation.screening.severity_signs import names, numbers
from moderation.screening.severity_weights import Linear, SeverityWeights, Way, shipped
from moderation.screening.weights import WeightsError

if TYPE_CHECKING:
    from moderation.screening.encoder import Reader, Vectors

LONG = 15
"""From so many words on, a message is a long post."""

ABOUT = "about"
"""The question whether a post is about the end of one's own life at all; recovery talk is full of acts and pills that are not."""
STEPS = tuple(f"above {level}" for level in range(LEVELS - 1))
"""The questions whether a post is above each level."""
SEVERE = STEPS[3]

TEXT, BOTH = "text", "both"
"""The two ways: without the encoder, and with it."""

MOST_WINDOWS = 8
"""Windows that the encoder reads of one post: as many of its beginning as of its end."""
ASKED = 0.02
"""Danger from which on the encoder is asked, too: below it are nearly all posts of ordinary talk."""

Answers = Mapping[str, float]
"""The chance of each question."""


class SeverityModel:
    """Judges long posts of one language. Holds nothing that changes, so threads may share it."""

    def __init__(self, weights: SeverityWeights, language: str) -> None:
        """Raises `WeightsError` when the weights were fitted to other signs than there are."""
        if {len(given) for _, given in weights.told.values()} != {len(names(language))}:
            raise WeightsError("the model of severity was fitted to other signs: train it again")
        self._weights, self._language = weights, language
        self._text = Model(weights.text)

    @classmethod
    def load(cls, language: str) -> SeverityModel | None:
        """The model of the package; None where a language has none. Raises `WeightsError` when it is damaged or older than the signs."""
        weights = shipped(language)
        return cls(weights, language) if weights else None

    def answers(self, plain: Plain, found: Found, encoder: Reader | None = None) -> tuple[Answers, Way]:
        """What the post is, and the way it was read: with the encoder where there is one and the post could be dangerous."""
        told = numbers(plain, found, self._language)
        odds = [
            dict(zip(self._text.heads, map(logit, self._text.scores(plain.words)), strict=True)),
            linear(self._weights.told, told),
        ]
        way = self._weights.ways[TEXT]
        answers = answered(odds, way)
        if encoder is None or BOTH not in self._weights.ways or danger(answers) < ASKED:
            return answers, way
        liked = mean_vector(encoder.vectors(stretches(plain)))
        odds.append(linear(self._weights.likened, [*liked, *told]))
        way = self._weights.ways[BOTH]
        return answered(odds, way), way

    def severity(
        self, plain: Plain, found: Found, tier: Tier, score: float, encoder: Reader | None = None
    ) -> tuple[float, Severity | None]:
        """The score by severity, and what it is made of. A short message keeps its score, and has none.

        The score never lies below where its tier begins (`fusion`); what the post says of acts and intent may place it higher.
        """
        if not long(plain.words):
            return score, None
        answers, way = self.answers(plain, found, encoder)
        how = danger(answers)
        lifted = max(stretched(how, way.thresholds), placed(tier, how))
        return lifted, Severity(levels(answers), score)


def long(words: Sequence[str]) -> bool:
    """Whether these are enough words, ends of sentences and quotation marks aside."""
    return len(words) >= LONG and sum(word not in (END, QUOTE) for word in words) >= LONG


def danger(answers: Answers) -> float:
    """The chance that a post is about the end of its writer's life, and severe (level 4 and above). 0 to 1."""
    return answers[ABOUT] * answers[SEVERE]


def levels(answers: Answers) -> tuple[float, ...]:
    """The chance of each level, adding up to 1: a higher level is never likelier than a lower one and above."""
    above = [1.0, *accumulate((answers[step] for step in STEPS), min), 0.0]
    return tuple(above[level] - above[level + 1] for level in range(LEVELS))


def answered(odds: Sequence[Mapping[str, float]], way: Way) -> Answers:
    """The mean of the models' log-odds, on the curve of each question."""
    return {
        question: sigmoid(bias + slope * sum(one[question] for one in odds) / len(odds))
        for question, (bias, slope) in way.curves.items()
    }


def linear(heads: Mapping[str, Linear], values: Sequence[float]) -> dict[str, float]:
    """The log-odds that each head gives, held within what a chance of a millionth is."""
    there = [(at, value) for at, value in enumerate(values) if value]
    return {
        name: logit(sigmoid(bias + sum([weights[at] * value for at, value in there])))
        for name, (bias, weights) in heads.items()
    }


def stretches(plain: Plain) -> list[str]:
    """The windows of a post that the encoder reads."""
    parts = windows(plain.words)
    if len(parts) > MOST_WINDOWS:
        parts = [*parts[: MOST_WINDOWS // 2], *parts[-MOST_WINDOWS // 2 :]]
    return [" ".join(plain.words[start:end]) for start, end in parts]


def mean_vector(vectors: Vectors) -> list[float]:
    """The direction that the vectors have in common, of length 1; nothing of nothing."""
    import numpy as np

    summed = vectors.sum(axis=0)
    length = float(np.linalg.norm(summed))
    return [float(value) / length for value in summed] if length else [0.0] * WIDTH
