"""Whose words and whose life, in German."""

from __future__ import annotations

from moderation.screening.languages.core.voices import Voices
from moderation.screening.languages.de.shape import NEGATIONS, phrase

VOICES = Voices(
    first=frozenset("ich mich mir mein meine meinem meinen meiner".split()),
    writer=frozenset({"ich"}),
    addressed=frozenset("dich dir dein deine".split()),
    denials=NEGATIONS
    | frozenset(
        "weder statt anstatt stattdessen gegen verhindern verhindert aufgehört abgehalten davon".split()
    ),
    new_clause=frozenset(
        """
    ich er sie aber und oder wenn weil dass denn sondern mehr nur bevor bis solange da jetzt heute obwohl also dann trotzdem ob als genug
    """.split()
    ),
    no_denial=phrase(
        """
    ((kann|könnte|konnte) nicht ~2 (aufhören|warten|erwarten|anders)|(warum|wieso) ~2 nicht|nicht (nur|mal|sicher|allein|alleine|lange|lang
        |schlafen|wissen|aufhören)|weiß nicht|kein (witz|scherz|spaß|bock|ausweg)|keine (ahnung|kraft|lust|hoffnung|angst|freunde|familie)
    |keinen (sinn|ausweg|bock|anderen|mut|job)|ohne (spaß|scheiß|witz|ihn|sie|dich|euch)|(niemand|keiner|keine) ~2 (weiß|merkt|hilft
        |liebt|versteht|da|kann|wird|würde|hält)) ~4 $
    """
    ),
    no_thought=phrase(
        """
    (glaube|glaub|denke|denk|meine|will|möchte|würde) nicht [dass|daß] [ihr|du|jemand|man] [denkt|denkst|glaubt|glaubst|denken|meint] [dass] [ich] $
    |(habe|hab) nicht (vor|geplant|im sinn|gesagt) [dass] [ich] $|(heißt|bedeutet) nicht dass [ich] $|denke nicht (daran|dran|mehr daran) $
    """
    ),
    said=phrase(
        """
    (sagt|sagte|meint|meinte|schreibt|schrieb|schreit|schrie|brüllt|rief|befahl|kommentiert|kommentierte|gesagt|geschrieben|geschrien|zugerufen
        |gemeint|gewünscht) [mir|uns|zu mir|unter mein bild|unter meinen post] [dass|daß] [ich|i] [soll|solle|sollte]
    |(sagt|sagte|meint|meinte|schreibt|schrieb|hat|haben) ~1 [mir|zu mir] [gesagt|geschrieben] ich (soll|solle|sollte)
    """
    ),
    agreed=phrase(
        "(er|sie|die|du|ihr) ~2 recht|vielleicht ~2 recht|(will|werde|mache|sollte|glaube) ich|ich (will|werde|mache|kann|mag|glaube|sollte)|heute nacht"
    ),
    others=phrase(
        "(er|sie|ihn|ihm|<relative>|freunde|leute|beide|jemand|jemanden|jemandem|wer|einer|eltern|großvater|großmutter|menschen) ~2 $"
    ),
    anybody=phrase(
        """
    (wenn|falls|sobald) $|(wenn|falls|sollte|solltest|sobald|ob|hast|hat|habt|denkst|bist) ~1 (du|ihr|jemand|man|einer|wer|euch|dir|irgendwer|menschen|jugendliche) ~3 $
    """
    ),
    taken_back=phrase(
        "(würde|werde|tue|mache|will|könnte) ich (nie|niemals|nicht|auf keinen fall)|auf keinen fall|niemals"
    ),
)
