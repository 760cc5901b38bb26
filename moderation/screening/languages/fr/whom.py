"""Words that tell whom a whole French text is about."""

from __future__ import annotations

from moderation.screening.languages.core.whom import about as told
from moderation.screening.languages.fr.pieces import PIECES
from moderation.screening.languages.fr.spelling import plain
from moderation.screening.languages.fr.times import TIMES

WRITER = frozenset("je j jai jveux jvais jsuis chuis moi jen jpp".split())
SOMEBODY = frozenset("il elle ils elles lui quelquun".split()) | {
    plain(word.strip()) for word in PIECES["relative"].split("|")
}
about = told(WRITER, SOMEBODY, TIMES)
