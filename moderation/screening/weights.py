"""The fitted weights of screening, as they are shipped: gzipped JSON, nothing in it that could run."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

FORMAT = 2


class WeightsError(Exception):
    """A file that does not hold weights of this format."""


@dataclass(frozen=True, slots=True)
class Head:
    """One question the text model answers: its bias, a coefficient for each gram, and from which probability on something follows."""

    bias: float
    coefficients: tuple[float, ...]
    thresholds: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Questions answered from where a text lies among sentences: for each, a bias and a coefficient for each of the `places`.

    A place is a sentence vector in whole steps of 1/127 (int8, base64, one after the other); `width` is how quickly nearness fades.
    """

    places: str
    width: float
    heads: Mapping[str, tuple[float, tuple[float, ...]]]


@dataclass(frozen=True, slots=True)
class Blend:
    """How answers become one number: for each tier a bias and a coefficient for each answer; thresholds of that number by tier."""

    answers: tuple[str, ...]
    tiers: Mapping[str, tuple[float, tuple[float, ...]]]
    thresholds: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """Grams with their inverse document frequency, the heads over them, likeness, and blends by name (`text`, `both`)."""

    grams: tuple[str, ...]
    idf: tuple[float, ...]
    heads: Mapping[str, Head]
    blends: Mapping[str, Blend] = field(default_factory=dict)
    likeness: Likeness | None = None
    digest: str = ""

    def dump(self) -> bytes:
        """As a file; the same weights are always the same bytes."""
        body = {
            "format": FORMAT,
            "grams": self.grams,
            "idf": self.idf,
            "heads": {name: asdict(head) for name, head in sorted(self.heads.items())},
            "blends": {name: asdict(blend) for name, blend in sorted(self.blends.items())},
            "likeness": asdict(self.likeness) if self.likeness else None,
        }
        return gzip.compress(json.dumps(body, separators=(",", ":")).encode(), mtime=0)


def parsed(raw: bytes) -> Weights:
    """Weights out of a file. Raises `WeightsError`."""
    try:
        body: dict[str, Any] = json.loads(gzip.decompress(raw))
        if body["format"] != FORMAT:
            raise WeightsError(f"weights of format {body['format']!r}, where {FORMAT} is read")
        found = Weights(
            tuple(body["grams"]),
            tuple(body["idf"]),
            {name: _head(head) for name, head in body["heads"].items()},
            {name: _blend(blend) for name, blend in body["blends"].items()},
            _likeness(body["likeness"]),
            hashlib.sha256(raw).hexdigest(),
        )
    except (OSError, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError("this file does not hold the weights of a text model") from error
    if {len(found.idf), *(len(head.coefficients) for head in found.heads.values())} != {len(found.grams)}:
        raise WeightsError("the weights do not fit the grams")
    return found


def _head(body: dict[str, Any]) -> Head:
    return Head(float(body["bias"]), tuple(body["coefficients"]), dict(body["thresholds"]))


def _blend(body: dict[str, Any]) -> Blend:
    return Blend(tuple(body["answers"]), _linear(body["tiers"]), dict(body["thresholds"]))


def _likeness(body: dict[str, Any] | None) -> Likeness | None:
    return Likeness(str(body["places"]), float(body["width"]), _linear(body["heads"])) if body else None


def _linear(body: dict[str, Any]) -> dict[str, tuple[float, tuple[float, ...]]]:
    return {name: (float(bias), tuple(coefficients)) for name, (bias, coefficients) in body.items()}


def shipped(language: str) -> Weights:
    """The weights that come with the package. Raises `WeightsError`, also when there are none."""
    return _read(files("moderation.screening").joinpath(f"{language}.weights.json.gz"))


def _read(place: Any) -> Weights:
    try:
        return parsed(place.read_bytes())
    except OSError as error:
        raise WeightsError(f"no weights at {place}") from error


def from_file(place: Path) -> Weights:
    """Weights from a folder of somebody's own training. Raises `WeightsError`."""
    return _read(place)
