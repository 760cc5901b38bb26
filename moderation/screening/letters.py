"""Letters made comparable: one plain, small, unaccented letter for each way of writing it."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LOOKALIKES = {
    **dict(zip("авеікмнорстухјѕһԁԛԝѵ", "abeikmhopctyxjshdqwv", strict=True)),
    **dict(zip("αβεικνορτυχωγ", "abeikvoptuxwy", strict=True)),
    **dict(zip("ɑɡıʟʀꜱ", "agilrs", strict=True)),
}
"""Letters of other scripts that look like Latin ones, after case folding."""

_MARKS = {
    **dict.fromkeys("‘’‚‛′`´ʹʼ＇", "'"),
    **dict.fromkeys("“”„‟″«»〝〞＂", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "…",
    **dict.fromkeys("\u2028\u2029\x0b\x0c\r\x85", "\n"),
}

_UNSEEN = frozenset({"Mn", "Me", "Cf", "Cc", "Cs", "Co", "Cn"})
"""Categories that put nothing of their own on a line: combining marks, zero-width and direction signs, controls."""


_WIDEST = 4
"""Letters kept of one character: some ligatures stand for whole sentences."""


@lru_cache(maxsize=4096)
def fold(letter: str) -> str:
    """What one character stands for: often one plain one, none for what cannot be seen, several for a ligature."""
    if letter in _MARKS:
        return _MARKS[letter]
    if letter == "\n" or letter == "\t":
        return letter
    known = (_known(part) for part in unicodedata.normalize("NFKD", letter).casefold())
    return "".join(known)[:_WIDEST]


def _known(part: str) -> str:
    if part in _LOOKALIKES:
        return _LOOKALIKES[part]
    if part in _MARKS:
        return _MARKS[part]
    return "" if unicodedata.category(part) in _UNSEEN else part


def folded(text: str) -> str:
    """A whole text, letter by letter: how word lists are made comparable with what is read."""
    return "".join(fold(letter) for letter in text)
