"""The words that are shown as the reason where the text model speaks for danger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.verdict import Reason
from moderation.screening.judge import Seen
from moderation.screening.model import Model

WORDING = "red"
"""The head whose words are shown."""

MOST_WORDINGS = 3
"""Words of the model's that are shown as reasons."""


def wording(seen: Seen, model: Model) -> Iterator[Reason]:
    """The words that spoke most for danger in the highest window, where the model had a say at all."""
    if not seen.parts:
        return
    head = model.heads.index(WORDING)
    at_most = max(range(len(seen.parts)), key=lambda at: seen.scores[at][head])
    placed = list(_placed(seen.words, *seen.parts[at_most]))
    weights = model.speaking(WORDING, [gram for gram, _, _ in placed])
    spoken = [
        (-weight, at, width) for weight, (_, at, width) in zip(weights, placed, strict=True) if weight > 0
    ]
    taken: set[int] = set()
    for _, at, width in sorted(spoken):
        if len(taken) >= MOST_WORDINGS * 2:
            break
        if taken.isdisjoint(range(at, at + width)):
            taken |= set(range(at, at + width))
            yield Reason("model", *seen.plain.span_of_words(at, at + width), "why-wording")
    if not taken:
        yield Reason("model", *seen.plain.span_of_words(*seen.parts[at_most]), "why-wording")


def _placed(words: Sequence[str], start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for at in range(start, end):
        yield words[at], at, 1
        if at + 1 < end:
            yield f"{words[at]} {words[at + 1]}", at, 2
