"""How the Spanish lists become rules."""

from __future__ import annotations

from moderation.screening.languages.core.shape import Shape
from moderation.screening.languages.es.pieces import PIECES
from moderation.screening.phrases import Lexicon

COMMON = frozenset(
    """
    a al algo asi aun aqui aca bien como con cuando de del desde dia el ella ellos en era es esa ese eso esta este esto estoy estaba fue ha
    hace hacer hasta hay he hoy la las le les lo los mas me mi mis mucho muy nada ni no nos o otra otro para pero por porque que quien quiero
    se ser si sin solo son soy su sus tambien tan tengo todo todos todas toda tu un una uno va vez voy y ya yo puedo gracias siento manana
    noche ahora siempre nunca todavia dice dijo
    """.split()
)
NEGATIONS = frozenset("no nunca jamas ni tampoco sin ningun ninguna nadie".split())

_SHAPE = Shape(Lexicon(PIECES, COMMON, NEGATIONS))
phrase, rules = _SHAPE.phrase, _SHAPE.rules
