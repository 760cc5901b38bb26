"""No advertising, no offers of quick money, no links that sell something."""

from __future__ import annotations

from models.config import NormSettings
from models.verdict import NormHit, Reason
from moderation.norms import Norm
from moderation.norms.phrases.spam import CONTACT, MONEY, PLAINLY, PROMOTION, TREATMENT
from moderation.screening.cues import Cues, Spoken, norm_hit
from moderation.screening.languages.core.spot import Spot
from moderation.screening.languages.en.voices import denies
from moderation.screening.plain import LINK, NAME, Plain
from moderation.screening.reading import Reading

WORDS = """
norm-spam-name = No advertising
norm-spam-nudge =
    Hello. A message of yours in the circle looked to me like an advertisement or a money offer. The circle asks for none of these,
    so that people can rest here. If you meant it differently, all is well, and you need not do anything.
why-spam-money = an offer of quick money
why-spam-promotion = an advertisement
why-spam-treatment = an offer of treatment, coaching or cures
why-spam-contact = a request to write elsewhere
why-spam-link = a link
why-spam-wording = words that are often found in advertising
"""

A_NUMBER_TO_CALL = 5
"""Digits in a row that make a number somebody can be written to or called at."""

_LOSS = frozenset(
    "scam scams scammed scammer scammers lost gambled gambling blew addicted addiction debt regret owed stole cheated fell conned".split()
)


def _told(spot: Spot) -> bool:
    """Somebody tells what it did to them."""
    return (
        not _LOSS.isdisjoint(spot.words)
        and not {"recover", "recovery", "recovered", "retrieve", "coach", "coaching", "back", "contact"}
        & spot.words
    )


_SOLD = Spoken("spam", Cues((*MONEY, *PLAINLY, *PROMOTION, *TREATMENT), against=(denies, _told)))
_REACHED = Cues(CONTACT)


def recognise(reading: Reading) -> NormHit | None:
    """Money offers by themselves; advertisements and what the model finds only with a link or a way to write elsewhere."""
    plain = reading.plain
    sold, likely = _SOLD.hits(reading), reading.above("spam", "flag")
    if not sold and not likely:
        return None
    contact = _REACHED.hits(plain)
    reachable = bool(contact) or LINK in plain.words or NAME in plain.words or _numbered(plain)
    strongest = sold[0].cue.score if sold else 0.0
    if strongest >= 0.9 or (sold and (reachable or len({hit.cue.phrase for hit in sold}) > 1)):
        return norm_hit(
            "spam", min(0.99, strongest + 0.2 * reachable + 0.1 * likely), [*sold, *contact], plain
        )
    return _worded(plain) if likely and reachable else None


def _numbered(plain: Plain) -> bool:
    return any(len(word) >= A_NUMBER_TO_CALL and word.isdigit() for word in plain.words)


def _worded(plain: Plain) -> NormHit:
    """What only the model found: its link, or else all of it."""
    linked = LINK in plain.words
    at = plain.words.index(LINK) if linked else 0
    place = plain.span_of_words(at, at + 1 if linked else len(plain.words))
    return NormHit("spam", 0.6, (Reason("norm", *place, "why-spam-link" if linked else "why-spam-wording"),))


NORM = Norm("spam", NormSettings(then="flag"), recognise)
