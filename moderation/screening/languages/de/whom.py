"""Words that tell whom a whole German text is about."""

from __future__ import annotations

from moderation.screening.languages.core.whom import about as told
from moderation.screening.languages.de.pieces import PIECES
from moderation.screening.languages.de.times import TIMES
from moderation.screening.letters import folded

WRITER = frozenset("ich mich mir".split())
SOMEBODY = frozenset("er sie ihn ihm ihrer jemand jemanden".split()) | {
    folded(word.strip()) for word in PIECES["relative"].split("|")
}
about = told(WRITER, SOMEBODY, TIMES)
