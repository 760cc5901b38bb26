"""How the French lists become rules. They are written as French is; here they become as plain as the texts they are looked for in."""

from __future__ import annotations

from moderation.screening.languages.core.shape import Shape
from moderation.screening.languages.fr.pieces import PIECES
from moderation.screening.languages.fr.spelling import plain
from moderation.screening.phrases import Lexicon

COMMON = frozenset(
    """
    je j tu il elle on nous vous ils elles me m te se s le la les l un une des du de d a au aux ce c ca cest cet cette ces mon ma mes ton ta tes
    son sa ses notre votre et ou mais si que qu qui quoi ou ne n pas plus jai jsuis suis es est sommes etes sont ai as avons avez ont etais etait
    vais va veux veut peux peut dois fais fait dit dis tout tous toute toutes rien jamais toujours encore deja bien mal tres trop moi toi lui y en
    pour par sur sous dans avec sans chez comme quand aujourdhui demain hier soir jour nuit merci bonjour oui non vie etre avoir faire
    """.split()
)

NEGATIONS = frozenset("pas plus jamais aucun aucune sans ni".split())
ELSEWHERE = frozenset(
    "echecs tennis pingpong pong judo boxe karate foot fifa mario oignons legumes scrabble uno".split()
)
"""Words after which the same verbs mean something else: nothing is bridged over them either."""


_SHAPE = Shape(
    Lexicon({name: plain(piece) for name, piece in PIECES.items()}, COMMON, NEGATIONS | ELSEWHERE), plain
)
phrase, rules = _SHAPE.phrase, _SHAPE.rules
