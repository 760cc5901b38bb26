"""When it was, in German."""

from __future__ import annotations

from moderation.screening.languages.core.times import Times
from moderation.screening.languages.de.shape import phrase

TIMES = Times(
    long_ago=phrase(
        """
    vor [über|fast|gut|etwa|ca|mehr als] (#|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|vielen
        |ein paar|einigen|langen|paar) (jahr|jahren|monaten|jahrzehnten)|vor (jahren|langer zeit|ewiger zeit|monaten)|vor (langer|ewiger) zeit|vor ewigkeiten|damals|früher|einst|letztes jahr
    |letzten (sommer|winter|herbst|frühling|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|letztes (weihnachten
        |frühjahr)|als (kind|jugendlicher|jugendliche|teenager|teenie|student|schüler)|(jahre|jahren) her|lange her|ewig her
    |mit (#|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreizehn|zwölf)|als ich ~2 (#|klein|jung|kind|trank|soff|konsumierte|nahm|drauf war
        |getrunken|gesoffen|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|zwanzig)|in meiner (jugend|kindheit|saufzeit|nassen zeit|aktiven zeit|schulzeit
        |trinkzeit|konsumzeit|sucht)|zu meiner (aktiven|nassen) zeit|in (der schulzeit|jungen jahren|der pubertät)|in <year>|im jahr <year>|<year>|vergangenheit|war (mal|einmal)|mal eine zeit|hatte (mal|einmal)
        |bevor ich ~2 (trocken|clean|nüchtern|hilfe|klinik|gruppe|therapie)|an meinem tiefpunkt|mein tiefpunkt
    """
    ),
    lately=phrase(
        """
    heute|jetzt|gestern|vorgestern|gerade|grad|eben|vorhin|letzte (nacht|woche)|diese (nacht|woche)|wieder|immer noch|noch immer|morgen|momentan
        |aktuell|derzeit|seit (tagen|wochen|gestern|monaten|stunden|#|ein paar|heute)|jeden (tag|abend|morgen)|jede nacht|ständig|dauernd|bald|gleich
        |vor (#|einer|zwei|drei|ein paar|paar) (stunde|stunden|minuten|tagen|wochen)|in letzter zeit|zurzeit|zur zeit|den ganzen tag
    """
    ),
    still=phrase(
        "(will|möchte|denke|habe|bin) [ich] (es|das|immer|noch) (immer|noch)|(ist|sind|kommt|kommen) ~1 (wieder|zurück)"
    ),
    better=phrase(
        """
    (#|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|neunzig|viele|seit) (tag|tage|tagen|monat|monate|monaten|jahr|jahre|jahren|woche
        |wochen) [lang|jetzt|am stück] (clean|trocken|nüchtern|abstinent|rauchfrei|spielfrei|sauber)|(clean|trocken|nüchtern|abstinent) (seit|geworden)
    |(heute|jetzt|inzwischen|mittlerweile) ~3 (froh|gut|besser|dankbar|glücklich|frei|gern|gerne|stabil|trocken|clean|nüchtern|anders|ruhe|ok)|(froh|dankbar
        |glücklich|glück) ~4 (lebe|leben|überlebt|geklappt|gefunden|hier|da)|(geht es|gehts) (mir|uns) ~2 (gut|besser|ok)|hilfe (bekommen|geholt|geholfen)
    |(gerettet|überstanden|überwunden|geschafft|vorbei|wendepunkt)|(hat|haben) mir geholfen|lebe [heute|jetzt] (gern|gerne)
    """
    ),
    # Those that are the same word without their umlaut ("hätte", "würde", "könnte") are not among them.
    told=frozenset(
        "wollte war dachte versuchte nahm schluckte sprang schnitt ritzte trank schlug starb stand lag fühlte sagte drohte überlegte".split()
    ),
    first=frozenset({"ich"}),
    clause=frozenset("und aber dann jetzt heute weil denn doch".split()),
    subjects=frozenset("ich heute jetzt will bin".split()),
)
