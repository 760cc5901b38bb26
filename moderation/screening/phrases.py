"""A small language for phrases, in which word lists are written. A phrase in it can be read, and cannot be slow.

    i [really] (want|need) to ~2 die !(of laughter) $

| written | matches |
| --- | --- |
| `want` | this word |
| `(a|b c)` | one of these |
| `[a|b]` | one of these, or nothing |
| `~2` | up to two words within the sentence, none of them one that a gap must not bridge (see `Lexicon`) |
| `#`, `##` | a number, one of two digits or more |
| `#mg` | a number with its unit, in one word or two |
| `<name>` | the piece of that name |
| `!(a|b)` | nothing, where none of these follows |
| `^`, `$` | where a sentence begins, where it ends |
| `.` | the end of a sentence, and on into the next |

There is no open repetition, so a phrase takes time in proportion to the text and no more. The words that must be there are worked out
from the phrase: a text without them is never searched (see `called`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

from moderation.screening.plain import END, QUOTE

_TOKEN = re.compile(r"\s*(~\d|<[a-z-]+>|!\(|#[a-z]+|##|[()\[\]|$^#.\"]|[^\W_]+)")
_NEVER_ALONE = 40
"""How much dearer a common word is than a rare one, as the word that calls for a phrase."""

Needed = tuple[frozenset[str], ...]
"""Sets of words, of each of which one must be in the text."""

Part = tuple[str, Needed]


class PhraseError(Exception):
    """A phrase that cannot be read."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that was read: searched in a plain text with a space before it. `expression` is a regular one.

    One of `needed` must be in the text, and one of each of `also`; `needed` are the rarest, which call for the phrase.
    """

    expression: str
    needed: frozenset[str]
    also: Needed = ()

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when first searched: most phrases never are, and all of them together would take seconds at each start."""
        return _compiled(self.expression)

    def matches(self, spaced: str, most: int) -> Iterator[tuple[int, int]]:
        """`[start, end)` in the plain text, which is `spaced` without the space before it; at most so many."""
        for match in islice(self.pattern.finditer(spaced), most):
            yield match.start(), match.end() - 1


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the phrases of a language share.

    `common` words are avoided as those that call for a phrase, and a gap never bridges one of `barriers`: "I will never kill" is
    not "I will ~1 kill".
    """

    pieces: Mapping[str, str] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    barriers: frozenset[str] = frozenset()

    def cost(self, needed: frozenset[str]) -> int:
        """How often a text may be expected to hold one of these words."""
        return len(needed) + _NEVER_ALONE * len(needed & self.common)


_compiled = cache(re.compile)


def compiled(phrase: str, lexicon: Lexicon) -> Phrase:
    """Read one phrase. Raises `PhraseError`."""
    pattern, needed = _Parser(phrase, lexicon).parsed()
    if not needed:
        raise PhraseError(f"no word of {phrase!r} must be there, so it would be tried on every text")
    rarest, *also = sorted(dict.fromkeys(needed), key=lexicon.cost)
    return Phrase(rf"{pattern}(?= |\Z)", rarest, tuple(also))


def listed(text: str) -> list[str]:
    """The phrases of a list: one a line, and a line that is indented further belongs to the one before it."""
    lines = [line for line in text.split("\n") if line.strip()]
    margin = min((len(line) - len(line.lstrip()) for line in lines), default=0)
    found: list[str] = []
    for line in lines:
        if found and line[margin].isspace():
            found[-1] += f" {line.strip()}"
        else:
            found.append(line.strip())
    return found


class _Parser:
    def __init__(self, phrase: str, lexicon: Lexicon) -> None:
        self._phrase, self._lexicon = phrase, lexicon
        self._tokens = self._split(phrase)
        self._at = 0

    def parsed(self) -> Part:
        part = self._choice()
        if self._at < len(self._tokens):
            raise PhraseError(f"{self._phrase!r} has a {self._tokens[self._at]!r} too much")
        return part

    def _split(self, phrase: str) -> list[str]:
        tokens, at = [], 0
        phrase = phrase.rstrip()
        while at < len(phrase):
            found = _TOKEN.match(phrase, at)
            if found is None:
                raise PhraseError(f"{phrase!r} cannot be read at {phrase[at:]!r}")
            tokens.append(found.group(1))
            at = found.end()
        return tokens

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _choice(self) -> Part:
        parts = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            parts.append(self._sequence())
        if len(parts) == 1:
            return parts[0]
        if not all(needed for _, needed in parts):
            return _either(parts), ()
        rarest = [min(needed, key=self._lexicon.cost) for _, needed in parts]
        return _either(parts), (frozenset().union(*rarest),)

    def _sequence(self) -> Part:
        patterns: list[str] = []
        needed: Needed = ()
        while self._peek() not in ("", "|", ")", "]"):
            pattern, words = self._item()
            patterns.append(pattern)
            needed += words
        if not patterns:
            raise PhraseError(f"{self._phrase!r} has an empty choice")
        return "".join(patterns), needed

    def _item(self) -> Part:
        token = self._peek()
        self._at += 1
        match token:
            case "(":
                return self._closed(")")
            case "[":
                return self._closed("]")[0] + "?", ()
            case "!(":
                return f"(?!{self._closed(')')[0]}(?= |\\Z))", ()
            case "^":
                return r"(?:\A|(?<= \.))", ()
            case "$":
                return r"(?=\Z| \.)", ()
            case "#":
                return " [0-9]+", ()
            case "##":
                return " [0-9]{2,}", ()
            case ".":
                return f" \\{END}", ()
            case '"':
                return f" {QUOTE}", ()
        if token[0] == "#":
            return f" [0-9]+ ?{token[1:]}", ()
        if token.startswith("~"):
            return f"(?: {self._bridged()}[^\\W_]+){{0,{token[1]}}}?", ()
        if token.startswith("<"):
            return self._piece(token[1:-1])
        if not token[0].isalnum():
            raise PhraseError(f"{self._phrase!r} has a {token!r} out of place")
        return f" {token}", (frozenset({token}),)

    def _bridged(self) -> str:
        barriers = "|".join(sorted(self._lexicon.barriers))
        return rf"(?!(?:{barriers})(?= |\Z))" if barriers else ""

    def _closed(self, mark: str) -> Part:
        pattern, needed = self._choice()
        if self._peek() != mark:
            raise PhraseError(f"{self._phrase!r} lacks a {mark!r}")
        self._at += 1
        return f"(?:{pattern})", needed

    def _piece(self, name: str) -> Part:
        if name not in self._lexicon.pieces:
            raise PhraseError(f"{self._phrase!r} names a piece {name!r} that is not there")
        pattern, needed = _Parser(self._lexicon.pieces[name], self._lexicon).parsed()
        return f"(?:{pattern})", needed


def _either(parts: list[Part]) -> str:
    return "|".join(pattern for pattern, _ in parts)
