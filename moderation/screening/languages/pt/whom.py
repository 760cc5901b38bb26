"""Words that tell whom a whole Portuguese text is about."""

from __future__ import annotations

from moderation.screening.languages.core.whom import about as told
from moderation.screening.languages.pt.pieces import PIECES
from moderation.screening.languages.pt.times import TIMES

WRITER = frozenset(
    "eu me estou to tou quero tenho vou sou sinto posso consigo preciso comigo ando queria".split()
)
SOMEBODY = frozenset("ele ela eles elas alguem lhe lhes dele dela deles".split()) | {
    word.strip() for word in PIECES["relative"].split("|")
}
about = told(WRITER, SOMEBODY, TIMES)
