"""The fitted weights of the text model, as they are shipped: gzipped JSON, nothing in it that could run."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

FORMAT = 1


class WeightsError(Exception):
    """A file that does not hold weights of this format."""


@dataclass(frozen=True, slots=True)
class Head:
    """One question the model answers: its bias, a coefficient for each gram, and from which probability on a tier is lifted."""

    bias: float
    coefficients: tuple[float, ...]
    thresholds: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Weights:
    """Grams with their inverse document frequency, and the heads over them."""

    grams: tuple[str, ...]
    idf: tuple[float, ...]
    heads: Mapping[str, Head]
    digest: str = ""

    def dump(self) -> bytes:
        """As a file; the same weights are always the same bytes."""
        heads = {
            name: {"bias": head.bias, "coefficients": head.coefficients, "thresholds": dict(head.thresholds)}
            for name, head in sorted(self.heads.items())
        }
        body = {"format": FORMAT, "grams": self.grams, "idf": self.idf, "heads": heads}
        return gzip.compress(json.dumps(body, separators=(",", ":")).encode(), mtime=0)


def parsed(raw: bytes) -> Weights:
    """Weights out of a file. Raises `WeightsError`."""
    try:
        body: dict[str, Any] = json.loads(gzip.decompress(raw))
        if body["format"] != FORMAT:
            raise WeightsError(f"weights of format {body['format']!r}, where {FORMAT} is read")
        heads = {
            name: Head(float(head["bias"]), tuple(head["coefficients"]), dict(head["thresholds"]))
            for name, head in body["heads"].items()
        }
        found = Weights(tuple(body["grams"]), tuple(body["idf"]), heads, hashlib.sha256(raw).hexdigest())
    except (OSError, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError("this file does not hold the weights of a text model") from error
    if {len(found.idf), *(len(head.coefficients) for head in found.heads.values())} != {len(found.grams)}:
        raise WeightsError("the weights do not fit the grams")
    return found


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
