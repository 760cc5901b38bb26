"""The fitted model of severity, as it is shipped: gzipped JSON beside the weights of its language, nothing in it that could run."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from moderation.screening.weights import Head, Weights, WeightsError

FORMAT = 1
FILE = "{language}.severity.json.gz"

Linear = tuple[float, tuple[float, ...]]
"""Bias and coefficients."""


@dataclass(frozen=True, slots=True)
class Way:
    """How answers are read, in one of the two ways (with the encoder and without).

    `curves`: bias and slope from the mean of the log-odds to the chance of each question. `thresholds`: from which danger on a post is
    placed where amber, red and crisis begin.
    """

    curves: Mapping[str, tuple[float, float]]
    thresholds: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class SeverityWeights:
    """Three models that answer the same questions: over words (`text`), over signs (`told`), over signs and the encoder (`likened`)."""

    text: Weights
    told: Mapping[str, Linear]
    likened: Mapping[str, Linear]
    ways: Mapping[str, Way]
    digest: str = ""

    def dump(self) -> bytes:
        """As a file; the same weights are always the same bytes."""
        body = {
            "format": FORMAT,
            "grams": self.text.grams,
            "idf": self.text.idf,
            "text": {name: (one.bias, one.coefficients) for name, one in self.text.heads.items()},
            "told": dict(self.told),
            "likened": dict(self.likened),
            "ways": {
                name: {"curves": dict(one.curves), "thresholds": dict(one.thresholds)}
                for name, one in self.ways.items()
            },
        }
        return gzip.compress(json.dumps(body, separators=(",", ":")).encode(), mtime=0)


def parsed(raw: bytes) -> SeverityWeights:
    """Weights out of a file. Raises `WeightsError`."""
    try:
        body: dict[str, Any] = json.loads(gzip.decompress(raw))
        if body["format"] != FORMAT:
            raise WeightsError(f"a model of severity of format {body['format']!r}, where {FORMAT} is read")
        heads = {name: Head(float(bias), tuple(rest)) for name, (bias, rest) in body["text"].items()}
        found = SeverityWeights(
            Weights(tuple(body["grams"]), tuple(body["idf"]), heads),
            _linear(body["told"]),
            _linear(body["likened"]),
            {
                name: Way(
                    {question: (bias, slope) for question, (bias, slope) in one["curves"].items()},
                    dict(one["thresholds"]),
                )
                for name, one in body["ways"].items()
            },
            hashlib.sha256(raw).hexdigest(),
        )
    except (OSError, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError("this file does not hold a model of severity") from error
    if {len(found.text.idf), *(len(one.coefficients) for one in heads.values())} != {len(found.text.grams)}:
        raise WeightsError("the model of severity does not fit its grams")
    return found


def _linear(body: Mapping[str, Any]) -> dict[str, Linear]:
    return {name: (float(bias), tuple(rest)) for name, (bias, rest) in body.items()}


def shipped(language: str) -> SeverityWeights | None:
    """The model that comes with the package; None where a language has none. Raises `WeightsError` when it is damaged."""
    place = files("moderation.screening").joinpath(FILE.format(language=language))
    return parsed(place.read_bytes()) if place.is_file() else None
