"""How the Portuguese lists become rules."""

from __future__ import annotations

from moderation.screening.languages.core.shape import Shape
from moderation.screening.languages.pt.pieces import PIECES
from moderation.screening.phrases import Lexicon

COMMON = frozenset(
    """
    a ao as ate com como da das de do dos e ela ele eles em era essa esse esta este estou eu foi ha hoje isso isto ja la mais mas me meu minha muito na nada
    nao nas nem no nos o os ou para pra por porque quando que quem quero se ser sem so sou sua seu tambem tao tem tenho toda todo todos tudo tu um uma vai
    vez voce vou agora sempre nunca ainda diz disse noite amanha aqui bem sinto tive fui to ta mim te lhe num numa pela pelo
    """.split()
)
NEGATIONS = frozenset("nao nunca jamais nem tampouco sem nenhum nenhuma ninguem".split())

_SHAPE = Shape(Lexicon(PIECES, COMMON, NEGATIONS))
phrase, rules = _SHAPE.phrase, _SHAPE.rules
