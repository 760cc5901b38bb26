"""How the German lists become rules. They are written as German is; here they become as plain as the texts they are looked for in."""

from __future__ import annotations

from moderation.screening.languages.core.shape import Shape
from moderation.screening.languages.de.pieces import PIECES
from moderation.screening.languages.de.spelling import plain
from moderation.screening.phrases import Lexicon

COMMON = frozenset(
    plain(
        """
    ich du er sie es wir ihr man mich mir dich dir sich ihn ihm uns euch mein meine meinen meinem meiner dein sein der die das den dem des
    ein eine einen einem einer und oder aber wenn dann weil dass ob als wie wo was wer warum wann so zu um an auf aus bei bin bist ist sind
    war hab habe hat haben hatte werde wird werden will möchte kann muss soll würde wäre nicht mehr nur noch schon auch einfach wieder
    immer heute jetzt morgen hier da alles alle jemand niemand kein keine keinen mit von vom vor für nach über unter ohne im in am zum zur
    ja nein bitte danke gut sagt gesagt sag geht gehe mache macht machen leben tag nacht
    """
    ).split()
)

NEGATIONS = frozenset("nicht nie niemals kein keine keinen keinem keiner keinerlei ohne nimmer nimma".split())
ELSEWHERE = frozenset(
    "beim schach tischtennis tennis mario skat boxen judo karate fussball fur zwiebeln gemuse".split()
)
"""Words after which the same verbs mean something else: nothing is bridged over them either."""


_SHAPE = Shape(
    Lexicon({name: plain(piece) for name, piece in PIECES.items()}, COMMON, NEGATIONS | ELSEWHERE), plain
)
phrase, rules = _SHAPE.phrase, _SHAPE.rules
