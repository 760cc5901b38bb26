"""Words that tell whom a whole Spanish text is about."""

from __future__ import annotations

from moderation.screening.languages.core.whom import about as told
from moderation.screening.languages.es.pieces import PIECES
from moderation.screening.languages.es.times import TIMES

WRITER = frozenset("yo me estoy quiero tengo voy soy siento puedo llevo quisiera necesito conmigo".split())
SOMEBODY = frozenset("ella ellos ellas alguien su sus le les".split()) | {
    word.strip() for word in PIECES["relative"].split("|")
}
about = told(WRITER, SOMEBODY, TIMES)
