"""A check-in in ordinary words: "mood 6, energy 4, a bit tired" is read as it is meant, in every language the keeper speaks.

Forgiving and total: what is not understood stays among the words, and nothing is ever asked back because of a typo.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, get_args

from models import answers
from models.agenda import Scale

Halt = Literal["hungry", "angry", "lonely", "tired"]
HALT: tuple[Halt, ...] = get_args(Halt)
SCALES: tuple[Scale, ...] = get_args(Scale)
MOST = 2000
"""Code points that are read; what a person writes to the keeper about one day is shorter."""
LONGEST = 500
"""Code points of somebody's own words that are kept."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody said of how they are: numbers from 1 to 10 by what they stand for, which of the four, and words."""

    numbers: dict[Scale, int] = field(default_factory=dict)
    halt: tuple[Halt, ...] = ()
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.numbers or self.halt or self.words)

    def joined(self, more: Answers) -> Answers:
        """With what was said later, which counts where both say something."""
        halt = tuple(one for one in HALT if one in (*self.halt, *more.halt))
        words = f"{self.words}\n{more.words}".strip()[:LONGEST]
        return Answers({**self.numbers, **more.numbers}, halt, words)


def _spread(**groups: str) -> dict[str, str]:
    return {word: name for name, words in groups.items() for word in words.split()}


_NAMES = _spread(
    mood="mood spirits animo humor stimmung laune humeur moral",
    energy="energy energia energie",
    sleep="sleep slept sueno dormi dormido schlaf geschlafen sommeil dormir sono",
    food="food eating comida comer essen gegessen nourriture manger alimentacao alimentacion alimentation",
    stress="stress stressed estres stresse estresse",
) | _spread(
    hungry="hungry hambre hambriento hambrienta hungrig hunger faim fome faminto faminta",
    angry="angry enojado enojada enfadado enfadada rabia wutend wut argerlich colere fache fachee raiva zangado zangada",
    lonely="lonely soledad einsam solitude solidao sozinho sozinha",
    tired="tired cansado cansada mude fatigue fatiguee cansaco",
)
"""What each is called, without accents."""
_DIGITS = _spread(
    two="two dos zwei deux dois duas",
    three="three tres drei trois",
    four="four cuatro vier quatre quatro",
    five="five cinco funf cinq",
    six="six seis sechs",
    seven="seven siete sieben sept sete",
    eight="eight ocho acht huit oito",
    nine="nine nueve neun neuf nove",
    ten="ten diez zehn dix dez",
)
"""One is missing: in most languages it is an article too."""
_VALUES = dict(
    zip(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), range(2, 11), strict=True)
)
_NOT = frozenset(
    [
        "not",
        "no",
        "isn",
        "aren",
        "never",
        "nicht",
        "kein",
        "keine",
        "nie",
        "pas",
        "non",
        "sin",
        "nunca",
        "sem",
        "nao",
    ]
)
_BUT = frozenset(["but", "aber", "sondern", "mais", "pero", "sino", "mas"])
_JOINING = frozenset(["and", "y", "e", "und", "et", "plus", "also"])
_TOKEN = re.compile(
    r"(?P<number>\d{1,4}(?:[.,]\d)?)(?:\s*(?:/|out of|of|von|sur|de)\s*10\b)?|(?P<word>[^\W\d_]+)|(?P<stop>[,;.\n])"
)


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of the text and where it stands. `what` is its meaning: a name, a number, "stop", "not", "but" or ""."""

    what: str | int
    start: int
    end: int


def _fold(word: str) -> str:
    """Small letters without accents."""
    spread = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in spread if not unicodedata.combining(char))


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        if found["number"]:
            yield _Token(int(re.split(r"[.,]", found["number"])[0]), found.start(), found.end())
        elif found["stop"]:
            yield _Token("stop", found.start(), found.end())
        else:
            yield _Token(_meaning(_fold(found["word"])), found.start(), found.end())


def _meaning(word: str) -> str | int:
    if word in _DIGITS:
        return _VALUES[_DIGITS[word]]
    if word in _NOT:
        return "not"
    if word in _BUT:
        return "but"
    return _NAMES.get(word, "and" if word in _JOINING else "")


def read(text: str, order: Iterable[Scale] = SCALES) -> Answers:
    """What a text says of how somebody is. Numbers alone ("6 4") are taken in this order."""
    text = unicodedata.normalize("NFC", text[:MOST]).strip()
    tokens = list(_tokens(text))
    alone = [token.what for token in tokens if token.what not in ("stop", "and")]
    if alone and all(isinstance(one, int) for one in alone):
        numbers = dict(_within(zip(order, alone, strict=False)))
        return Answers(numbers, words="" if numbers else text[:LONGEST])
    pairs = [pair for clause in _clauses(tokens) for pair in _pairs(clause)]
    numbers = dict(_within((name.what, number.what) for name, number in pairs))
    scaled = {name.start: number.what for name, number in pairs}
    halt = _halt(tokens, scaled)
    if not numbers and not halt:
        return Answers(words=text[:LONGEST])
    return Answers(numbers, halt, _left(text, tokens, pairs))


def _within(pairs: Iterable[tuple[object, object]]) -> Iterator[tuple[Scale, int]]:
    for name, number in pairs:
        if name in SCALES and isinstance(number, int) and 1 <= number <= 10:
            yield name, number


def _clauses(tokens: list[_Token]) -> Iterator[list[_Token]]:
    clause: list[_Token] = []
    for token in tokens:
        if token.what == "stop":
            yield clause
            clause = []
        elif isinstance(token.what, int) or token.what in _KNOWN:
            clause.append(token)
    yield clause


_KNOWN = frozenset((*SCALES, *HALT))


def _pairs(clause: list[_Token]) -> Iterator[tuple[_Token, _Token]]:
    """Each name with the number beside it: behind it, or before it where the clause begins with a number."""
    first = bool(clause) and isinstance(clause[0].what, int)
    for one, other in pairwise(clause):
        name, number = (other, one) if first else (one, other)
        if isinstance(number.what, int) and not isinstance(name.what, int):
            yield name, number


def _halt(tokens: list[_Token], scaled: dict[int, str | int]) -> tuple[Halt, ...]:
    """Which of the four somebody says of themselves, and does not deny."""
    found: set[str | int] = set()
    denied = False
    for token in tokens:
        if token.what in ("stop", "but"):
            denied = False
        elif token.what == "not":
            denied = True
        elif token.what in HALT and not denied and scaled.get(token.start) != 0:
            found.add(token.what)
    return tuple(one for one in HALT if one in found)


def _left(text: str, tokens: list[_Token], pairs: list[tuple[_Token, _Token]]) -> str:
    """The words without the numbers that were read; nothing when they say no more than that."""
    read_spans = sorted(
        (min(name.start, number.start), max(name.end, number.end))
        for name, number in pairs
        if name.what in SCALES and isinstance(number.what, int) and 1 <= number.what <= 10
    )
    kept, at = [], 0
    for start, end in read_spans:
        kept.append(text[at:start])
        at = max(at, end)
    kept.append(text[at:])
    more = any(
        token.what in ("", "not", "but") or token.what in SCALES or isinstance(token.what, int)
        for token in tokens
        if not any(start <= token.start < end for start, end in read_spans)
    )
    left = " ".join(" ".join(kept).split()) if not read_spans else _tidy(kept)
    return left[:LONGEST] if more else ""


def _tidy(kept: list[str]) -> str:
    """The pieces without what joined them to a number."""
    pieces = (re.sub(r"^[\s,;.:=-]+|[\s,;:=-]+$", "", piece) for piece in kept)
    return ", ".join(piece for piece in pieces if piece and _fold(piece) not in _JOINING)


SCOPES: dict[str, str] = {
    **dict.fromkeys(
        ("private", "for me", "me", "privado", "privada", "para mi", "para mí", "mi", "mí"), "private"
    ),
    **dict.fromkeys(
        ("privat", "für mich", "ich", "privé", "privée", "pour moi", "moi", "para mim", "mim"), "private"
    ),
    **dict.fromkeys(
        ("partner", "my partner", "partnerin", "pareja", "binôme", "partenaire", "parceiro", "parceira"),
        "partner",
    ),
    **dict.fromkeys(answers.ROOM, "room"),
}
"""Where a check-in may go, in a word."""


def scope_of(text: str) -> str | None:
    """The scope that the whole of a text names; None when it names none."""
    return SCOPES.get(answers.plain(text))


def scoped(text: str) -> tuple[str | None, str]:
    """The scope that is written before a colon ("room: mood 6"), and what is behind it. Nothing less clear chooses one."""
    before, colon, behind = text.partition(":")
    scope = scope_of(before) if colon else None
    return (scope, behind.strip()) if scope else (None, text.strip())
