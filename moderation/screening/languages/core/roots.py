"""Words by their roots, for languages in which one word has many endings."""

from __future__ import annotations

LONGEST, SHORTEST = 6, 3
"""Letters that a root has at most; and at least, when an ending is taken off."""

_ENDINGS = frozenset("aoe")


def romance(word: str) -> str:
    """Long words by their first letters, short ones without what tells number and gender: "cansadas" and "cansado" are one."""
    if len(word) > LONGEST:
        return word[:LONGEST]
    if len(word) <= SHORTEST or not word.isalpha():
        return word
    one = word.removesuffix("s")
    return one[:-1] if len(one) > SHORTEST and one[-1] in _ENDINGS else one
