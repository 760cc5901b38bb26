"""English."""

from __future__ import annotations

from moderation.screening.languages import Language
from moderation.screening.languages.core.guards import Guards
from moderation.screening.languages.en import danger, harm, means, others, sayings, ways, wish
from moderation.screening.languages.en.scenes import SCENES
from moderation.screening.languages.en.shape import COMMON
from moderation.screening.languages.en.small import SMALL
from moderation.screening.languages.en.spelling import SPELLING
from moderation.screening.languages.en.times import TIMES
from moderation.screening.languages.en.voices import VOICES
from moderation.screening.languages.en.whom import about
from moderation.screening.rules import RuleBook

RULES = (
    *danger.RULES,
    *means.RULES,
    *wish.RULES,
    *harm.RULES,
    *others.RULES,
    *ways.RULES,
    *sayings.RULES,
)

LANGUAGE = Language(
    code="en",
    book=RuleBook(RULES, Guards(VOICES, TIMES, SCENES).look),
    about=about,
    known=SPELLING.known(COMMON | {word for rule in RULES for word in rule.phrase.needed}),
    small=SMALL,
)
