"""Spanish."""

from __future__ import annotations

from moderation.screening.languages import Language
from moderation.screening.languages.core.guards import Guards
from moderation.screening.languages.core.roots import romance
from moderation.screening.languages.es import chats, danger, harm, others, sayings, ways, wish
from moderation.screening.languages.es.scenes import SCENES
from moderation.screening.languages.es.shape import COMMON
from moderation.screening.languages.es.small import SMALL
from moderation.screening.languages.es.spelling import SPELLING
from moderation.screening.languages.es.times import TIMES
from moderation.screening.languages.es.voices import VOICES
from moderation.screening.languages.es.whom import about
from moderation.screening.rules import RuleBook

RULES = (*danger.RULES, *wish.RULES, *harm.RULES, *others.RULES, *ways.RULES, *chats.RULES, *sayings.RULES)

LANGUAGE = Language(
    code="es",
    book=RuleBook(RULES, Guards(VOICES, TIMES, SCENES).look),
    about=about,
    root=romance,
    known=SPELLING.known(COMMON | {word for rule in RULES for word in rule.phrase.needed}),
    small=SMALL,
)
