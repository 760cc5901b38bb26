"""English."""

from __future__ import annotations

from moderation.screening.languages import Language
from moderation.screening.languages.en import danger, harm, means, others, sayings, wish
from moderation.screening.languages.en.guards import look
from moderation.screening.languages.en.shape import COMMON
from moderation.screening.languages.en.spelling import known
from moderation.screening.languages.en.whom import about
from moderation.screening.rules import RuleBook

RULES = (
    *danger.RULES,
    *means.RULES,
    *wish.RULES,
    *harm.RULES,
    *others.RULES,
    *sayings.RULES,
)

LANGUAGE = Language(
    code="en",
    book=RuleBook(RULES, look),
    about=about,
    known=known(COMMON | {word for rule in RULES for word in rule.phrase.needed}),
)
