"""English."""

from __future__ import annotations

from moderation.screening.languages import Language
from moderation.screening.languages.en import danger, distress, others
from moderation.screening.languages.en.guards import look
from moderation.screening.languages.en.shape import COMMON
from moderation.screening.languages.en.spelling import known
from moderation.screening.rules import RuleBook

RULES = (*danger.RULES, *distress.RULES, *others.RULES)

LANGUAGE = Language(
    code="en",
    book=RuleBook(RULES, look),
    known=known(COMMON | {word for rule in RULES for word in rule.phrase.needed}),
)
