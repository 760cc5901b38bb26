"""Plain words with which people answer the keeper, in every language it speaks.

A word counts whatever language the circle speaks: people write as they think. Each is the whole of a message, so none may be one
that somebody in despair would write alone ("I am done" is not here, "done" is).
"""

from __future__ import annotations

import re
import unicodedata

ROOM = frozenset({"room", "the room", "sala", "la sala", "raum", "der raum", "salon", "le salon", "a sala"})
"""Say it with my name."""
ANONYMOUS = frozenset(
    {"anonymous", "anonymously", "anónimo", "anónima", "anonym", "anonyme", "anônimo", "anônima"}
)
"""Say it without my name."""
SKIP = frozenset({"skip", "nada", "nichts", "rien"})
"""Say nothing."""

DONE = frozenset({"done", "hecho", "fertig", "fini", "feito"})
PASS = frozenset(
    {
        "pass",
        "i pass",
        "pass please",
        "paso",
        "yo paso",
        "passe",
        "ich passe",
        "je passe",
        "passo",
        "eu passo",
    }
)
"""The talking piece goes on."""

YES = frozenset({"yes", "y", "ok", "sí", "si", "ja", "oui", "sim"})
NO = frozenset({"no", "n", "nein", "non", "não", "nao"})
FORGET = frozenset(
    [
        *("none", "forget", "-", "ninguno", "olvida", "olvidar", "keins", "vergiss", "vergessen"),
        *("aucun", "oublie", "oublier", "nenhum", "esquece", "esquecer"),
    ]
)
STOP = frozenset(
    {"stop", "cancel", "quit", "parar", "cancelar", "abbrechen", "stopp", "aufhören", "arrêter", "annuler"}
)
"""Leave what was begun."""
HELP = frozenset({"help", "ayuda", "hilfe", "aide", "ajuda"})
HELP_NOW = frozenset(
    {"help now", "ayuda ahora", "ayuda ya", "hilfe jetzt", "aide maintenant", "ajuda agora", "ajuda já"}
)

_CALLS = (
    ("yes", "please", "call", "a person|a human|somebody|someone|them|now|please"),
    ("s[ií]", "por favor", "llamar?|llame", "a alguien|a una persona|ahora|ya|por favor"),
    ("ja", "bitte", "rufen?|ruf", "jemanden?|eine person|einen menschen|jetzt|bitte"),
    (
        "oui",
        "s'il te pla[iî]t|stp",
        "appeler|appelle|appelez",
        "quelqu'un|une personne|maintenant|s'il te pla[iî]t|stp",
    ),
    ("sim", "por favor", "chamar?|chame", "algu[eé]m|uma pessoa|agora|j[aá]|por favor"),
)
_CALL = re.compile(
    "|".join(
        f"(?:(?:{yes})[,. ]+)?(?:(?:{please})[,. ]+)?(?:{call})(?: (?:{whom}))*"
        for yes, please, call, whom in _CALLS
    )
    # German likes its verb last.
    + "|(?:ja[,. ]+)?(?:bitte[,. ]+)?(?:jemanden?|eine person|einen menschen) rufen",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """The words without the marks around them, in small letters."""
    bare = unicodedata.normalize("NFC", text).strip(" \t\r\n.!*_\"'").casefold()
    return " ".join(bare.replace("’", "'").split())


def asks_for_a_person(text: str) -> bool:
    """Whether the whole message is a call for a person, such as "call" or "yes, please call somebody"."""
    said = unicodedata.normalize("NFC", text).strip().rstrip(".! ").replace("’", "'")
    return _CALL.fullmatch(said) is not None
