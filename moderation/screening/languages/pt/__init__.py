"""Portuguese."""

from __future__ import annotations

from moderation.screening.languages import Language
from moderation.screening.languages.core.guards import Guards
from moderation.screening.languages.core.roots import romance
from moderation.screening.languages.pt import danger, harm, others, sayings, wish
from moderation.screening.languages.pt.scenes import SCENES
from moderation.screening.languages.pt.shape import COMMON
from moderation.screening.languages.pt.small import SMALL
from moderation.screening.languages.pt.spelling import SPELLING
from moderation.screening.languages.pt.times import TIMES
from moderation.screening.languages.pt.voices import VOICES
from moderation.screening.languages.pt.whom import about
from moderation.screening.rules import RuleBook

RULES = (*danger.RULES, *wish.RULES, *harm.RULES, *others.RULES, *sayings.RULES)

LANGUAGE = Language(
    code="pt",
    book=RuleBook(RULES, Guards(VOICES, TIMES, SCENES).look),
    about=about,
    root=romance,
    known=SPELLING.known(COMMON | {word for rule in RULES for word in rule.phrase.needed}),
    small=SMALL,
)
