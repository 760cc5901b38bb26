"""What the text model counts: single words and pairs of neighbours, in windows of a few dozen words.

The model learns from windows and judges windows, because its long examples have to serve for short messages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderation.screening.plain import END, QUOTE

WINDOW = 30
"""Words in a window, at most."""

_BREAKS = frozenset({END, QUOTE})
_NUMBER = "0"


def windows(words: Sequence[str]) -> list[tuple[int, int]]:
    """`[start, end)` of each window: whole sentences as long as they fit, a longer sentence in pieces."""
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
    """Words and pairs; every number is the same number, and a pair does not reach over the end of a sentence."""
    found: list[str] = []
    before = ""
    for word in words:
        if word in _BREAKS:
            before = ""
            continue
        shown = word if word.isalpha() or not any(letter.isdigit() for letter in word) else _NUMBER
        found.append(shown)
        if before:
            found.append(f"{before} {shown}")
        before = shown
    return found
