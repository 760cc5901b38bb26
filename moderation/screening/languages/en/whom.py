"""Whom and when a whole text is about, where no rule says so: by its first subject, and by the times it names."""

from __future__ import annotations

from models.verdict import Subject, Time
from moderation.screening.languages.en.pieces import PIECES
from moderation.screening.languages.en.times import LATELY, LONG_AGO, STILL
from moderation.screening.plain import Plain

WRITER = frozenset("i im ive ill id am".split())
SOMEBODY = frozenset(
    "he she hes shes hell shell they theyre theyll somebody someone hed shed his her their".split()
) | {word.strip() for word in PIECES["relative"].split("|")}
LOOKED_AT = 40
"""Words from the beginning that are looked at."""


def about(plain: Plain) -> tuple[Subject, Time]:
    """Who leaves the subject out means themself, and who names no time means now."""
    first = next((word for word in plain.words[:LOOKED_AT] if word in WRITER or word in SOMEBODY), "i")
    text = f" {plain.text}"
    past = (
        LONG_AGO.pattern.search(text) and not LATELY.pattern.search(text) and not STILL.pattern.search(text)
    )
    return "self" if first in WRITER else "other", "past" if past else "now"
