"""What the text model counts: single words, pairs and triples of neighbours, in windows of a few dozen words.

The model learns from windows and judges windows, because its long examples have to serve for short messages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderation.screening.plain import END, QUOTE

WINDOW = 30
"""Words in a window, at most."""

_BREAKS = frozenset({END, QUOTE})
_NUMBER = "0"
_EDGE = "/"
"""Stands for what is before and after a sentence."""


def windows(words: Sequence[str]) -> list[tuple[int, int]]:
    """`[start, end)` of each window: whole sentences as long as they fit, a longer sentence in pieces."""
    if len(words) <= WINDOW:
        return [(0, len(words))] if words else []
    found: list[tuple[int, int]] = []
    start = at = 0
    for end in _sentence_ends(words):
        if end - start > WINDOW and at > start:
            found.append((start, at))
            start = at
        while end - start > WINDOW:
            found.append((start, start + WINDOW))
            start += WINDOW
        at = end
    if start < len(words):
        found.append((start, len(words)))
    return found


def _sentence_ends(words: Sequence[str]) -> Iterator[int]:
    for at, word in enumerate(words):
        if word == END:
            yield at + 1
    if words and words[-1] != END:
        yield len(words)


def grams(words: Sequence[str]) -> list[str]:
    """Words, pairs and triples; every number is the same number.

    None reaches over the end of a sentence, but where one begins and ends is told: "end it" by itself is not "end it here".
    """
    found: list[str] = []
    pair = ""
    before = _EDGE
    for word in words:
        if word in _BREAKS:
            if before != _EDGE:
                found += (f"{pair} {_EDGE}", f"{before} {_EDGE}")
            pair, before = "", _EDGE
            continue
        shown = word if word.isalpha() or not any(letter.isdigit() for letter in word) else _NUMBER
        found.append(shown)
        if pair:
            found.append(f"{pair} {shown}")
        pair = f"{before} {shown}"
        found.append(pair)
        before = shown
    if before != _EDGE:
        found += (f"{pair} {_EDGE}", f"{before} {_EDGE}")
    return found
