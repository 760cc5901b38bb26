"""Somebody's words with the reasons marked in them, in pieces that a template escapes one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from models.signals import Raised
from models.verdict import Reason
from moderation.flag.card import reasons
from plugin.words.pieces import visible


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the words; `why` are the Fluent ids of the reasons that lie on it, empty for none."""

    text: str
    why: tuple[str, ...] = ()


def marked(matter: Raised) -> list[Piece]:
    """The excerpt, cut wherever a reason begins or ends."""
    text = matter.excerpt
    spans = [one for one in reasons(matter) if 0 <= one.start < one.end <= len(text)]
    cuts = sorted({0, len(text), *(one.start for one in spans), *(one.end for one in spans)})
    return [
        Piece(visible(text[start:end]), tuple(dict.fromkeys(_on(spans, start, end))))
        for start, end in pairwise(cuts)
    ]


def _on(spans: list[Reason], start: int, end: int) -> Iterator[str]:
    return (one.why for one in spans if one.start <= start and end <= one.end)
