"""No insults, threats or shaming towards anybody here, and nothing indecent.

Swearing at life, at the illness or at oneself is nobody's harm and is not meant; nor is telling what others said.
"""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit
from moderation.norms import Norm
from moderation.norms.phrases.harassment import BARE, DEATH, INDECENT, INSULT, SHAMING, THREAT
from moderation.screening.cues import Cues, Spoken, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.shape import phrase
from moderation.screening.languages.en.voices import denies
from moderation.screening.reading import Reading

WORDS = """
norm-harassment-name = Kind words, no attacks
norm-harassment-nudge =
    Hello. Something you wrote in the circle could hurt the person who reads it. It happens when feelings run high.
    You can take it back or put it in other words, if you like. If you meant it differently, all is well.
why-harassment-insult = an insult to somebody here
why-harassment-told-to-die = somebody is told to die or to hurt themselves
why-harassment-threat = a threat to somebody here
why-harassment-shaming = shaming of somebody here
why-harassment-indecent = something indecent said to somebody here
"""

_AT_AN_ILLNESS = frozenset(
    """
    nicotine tobacco cigarettes cigarette ciggys cigs smokes alcohol booze vodka heroin meth coke crack pills opiates addiction disease
    cravings craving cancer depression anxiety ocd ptsd brain porn smoking drinking withdrawal withdrawals
    """.split()
)
"""What people swear at, as if it were somebody."""

FEW = 4
"""Words up to which that is so."""

LONG = 60
"""Words from which on one insult by itself is mostly part of a story, or of a letter to somebody who is not here."""

_WORRIED = phrase(
    "not|never|dont|feel like|feeling like|feels like|hope you (dont|do not)|(thinking|think|thoughts) (about|of)|(if|before) you|wont|worried ~2 might"
)
_TOLD = phrase(
    """
    (he|she|they|<relative>|boss|voice|head|family|disease|addiction|people
        |kids|somebody|someone
        |everyone|troll|kept|always|media|society) ~2 (said|says|told me|tells me|called me|saying|shouted|yelled|screamed|wrote
            |calling me|telling me
        |call me|used to say|commented)
    |(told|tell|tells|telling) (him|her|them|me|us|people|everyone) ~1 to
    """
)
_ASKED = phrase("^ (are|do|did|would|have) you ~2 $")


def _kindly_meant(spot: Spot) -> bool:
    """Worry about somebody: "please don't kill yourself"."""
    return (
        spot.said.endswith((" yourself", " die", " you")) and _WORRIED.pattern.search(spot.before) is not None
    )


def _retold(spot: Spot) -> bool:
    """What somebody else said."""
    return spot.quoted or _TOLD.pattern.search(spot.before) is not None


def _asked(spot: Spot) -> bool:
    """A question, or anybody at all."""
    if spot.before.endswith((" if", " when", " whether", " because", " since", " that")):
        return True
    return _ASKED.pattern.search(spot.before) is not None


def _at_an_illness(spot: Spot) -> bool:
    """Swearing at the addiction: "fuck you, nicotine"."""
    return bool({"you", "u", "my"} & {*spot.said.split()}) and not _AT_AN_ILLNESS.isdisjoint(
        f"{spot.sentence}{spot.later[:40]}".split()
    )


_SPOKEN = Spoken(
    "harassment",
    Cues(
        (*INSULT, *DEATH, *THREAT, *SHAMING, *INDECENT),
        against=(denies, _kindly_meant, _retold, _asked, _at_an_illness),
    ),
)


_CURT = Cues(BARE)


def recognise(reading: Reading) -> NormHit | None:
    """By what is said to somebody here; never by swearing as such."""
    hits = _SPOKEN.hits(reading)
    if not hits and len(reading.plain.words) <= FEW and reading.language == "en":
        hits = _CURT.hits(reading.plain)
    if len(reading.plain.words) >= LONG and len(hits) == 1 and hits[0].cue.score < 0.9:
        return None
    return norm_hit("harassment", hits[0].cue.score, hits, reading.plain) if hits else None


NORM = Norm("harassment", NormSettings(then="flag"), recognise)
