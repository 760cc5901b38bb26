"""French, as it is typed in France, Belgium, Switzerland, Québec and elsewhere."""

from __future__ import annotations

from moderation.screening.languages import Language
from moderation.screening.languages.core.guards import Guards
from moderation.screening.languages.fr import danger, harm, means, others, sayings, wish
from moderation.screening.languages.fr.scenes import SCENES
from moderation.screening.languages.fr.shape import COMMON
from moderation.screening.languages.fr.small import SMALL
from moderation.screening.languages.fr.spelling import known
from moderation.screening.languages.fr.times import TIMES
from moderation.screening.languages.fr.voices import VOICES
from moderation.screening.languages.fr.whom import about
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
    code="fr",
    book=RuleBook(RULES, Guards(VOICES, TIMES, SCENES).look),
    about=about,
    known=known(COMMON | {word for rule in RULES for word in rule.phrase.needed}),
    small=SMALL,
)
