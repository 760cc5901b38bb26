"""Words in disguise: "k1ll", "su*cide", "diiie", "k i l l". A disguise is only taken off when a known word is under it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

_STANDS_FOR = {
    "0": "o",
    "1": "il",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "8": "b",
    "9": "g",
    "@": "a",
    "$": "s",
    "!": "il",
    "|": "il",
    "+": "t",
    "*": "aeiou",
    "#": "aeiou",
}
_MOST_MASKS = 3
_LONGEST = 24
_LONGEST_SPACED = 48

_REPEATED = re.compile(r"(.)\1{2,}")
_MASKED = re.compile(r"[0-9@$!|+*#]")


def unmasked(word: str, known: Mapping[str, str]) -> str | None:
    """The known word under digits and signs that stand for letters; None when there is none."""
    masks = len(_MASKED.findall(word))
    if not 0 < masks <= _MOST_MASKS or len(word) > _LONGEST or masks == len(word):
        return None
    letters = product(*(_STANDS_FOR.get(letter, letter) for letter in word))
    return next((known[found] for found in map("".join, letters) if found in known), None)


def squeezed(word: str, known: Mapping[str, str]) -> str:
    """The word without letters held down: a known word if there is one, else one letter for each run of three or more."""
    if not _REPEATED.search(word):
        return word
    once, twice = _REPEATED.sub(r"\1", word), _REPEATED.sub(r"\1\1", word)
    return known.get(twice) or known.get(once) or once


def joined(letters: str, known: Mapping[str, str]) -> list[str] | None:
    """Known words that spaced-out letters make up, the longest first tried; None when they make up none.

    Time is bounded by the square of `_LONGEST_SPACED`.
    """
    if len(letters) > _LONGEST_SPACED:
        return None
    ways: list[list[str] | None] = [[], *([None] * len(letters))]
    for end in range(1, len(letters) + 1):
        ways[end] = next(_ways(letters, end, ways, known), None)
    return ways[-1]


def _ways(
    letters: str, end: int, ways: list[list[str] | None], known: Mapping[str, str]
) -> Iterator[list[str]]:
    for start in range(max(0, end - _LONGEST), end):
        before = ways[start]
        if before is not None and letters[start:end] in known:
            yield [*before, letters[start:end]]
