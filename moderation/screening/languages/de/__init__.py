"""German, as it is typed in Germany, Austria and Switzerland."""

from __future__ import annotations

from moderation.screening.languages import Language
from moderation.screening.languages.core.guards import Guards
from moderation.screening.languages.de import danger, harm, means, others, sayings, wish
from moderation.screening.languages.de.scenes import SCENES
from moderation.screening.languages.de.shape import COMMON
from moderation.screening.languages.de.small import SMALL
from moderation.screening.languages.de.spelling import known
from moderation.screening.languages.de.times import TIMES
from moderation.screening.languages.de.voices import VOICES
from moderation.screening.languages.de.whom import about
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
    code="de",
    book=RuleBook(RULES, Guards(VOICES, TIMES, SCENES).look),
    about=about,
    known=known(COMMON | {word for rule in RULES for word in rule.phrase.needed}),
    small=SMALL,
)
