"""How the English lists become rules."""

from __future__ import annotations

from moderation.screening.languages.core.shape import Shape
from moderation.screening.languages.en.pieces import PIECES
from moderation.screening.phrases import Lexicon

COMMON = frozenset(
    """
    i im am ive a an the this that my me it its is are was be been to of in on at for with and or but so if all not no dont do does did
    have has had got get just really very will would could can cant going gonna want wanna need feel like think know see say said says he
    she they them him her you your we us our up out off down now today tonight here there what how when why who one time day people
    someone take took taken about from by more much many too make made go good way everyone everything life back tell told please keep
    """.split()
)

NEGATIONS = frozenset(
    "not never wont dont didnt doesnt isnt arent wasnt wouldnt couldnt cant havent hasnt no nobody without".split()
)

_SHAPE = Shape(Lexicon(PIECES, COMMON, NEGATIONS))
phrase, rules = _SHAPE.phrase, _SHAPE.rules
