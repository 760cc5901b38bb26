"""Words that tell whom a whole English text is about."""

from __future__ import annotations

from moderation.screening.languages.core.whom import about as told
from moderation.screening.languages.en.pieces import PIECES
from moderation.screening.languages.en.times import TIMES

WRITER = frozenset("i im ive ill id am".split())
SOMEBODY = frozenset(
    "he she hes shes hell shell they theyre theyll somebody someone hed shed his her their".split()
) | {word.strip() for word in PIECES["relative"].split("|")}
about = told(WRITER, SOMEBODY, TIMES)
