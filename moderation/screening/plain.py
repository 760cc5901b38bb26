"""A text made comparable, once, for everything that judges it; what was found in it can be shown in the original.

`Plain.text` is small words with one space between them. Sentence ends are " . ", quotation marks are kept, links and names are a
word each, and all other signs are gone: "I'm   *so* done…" reads "im so done".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from moderation.screening import disguise
from moderation.screening.letters import fold

LINK = "linkhere"
NAME = "namehere"
END = "."
QUOTE = '"'

HEAD, TAIL = 49_152, 16_384
"""Code points read of a longer text: an event holds no more than 65,536 bytes (spec, "Size limits")."""

LONGEST_WORD = 40

FAR = HEAD + TAIL
"""Beyond any place in a folded text that holds no more code points than are read."""

_KEPT = frozenset({"quote", "sign"})

_PIECES = re.compile(
    r"""
      [ ]?(?P<plain> [a-z]{2,}+ )(?= [ ,;?")\n] | \Z )
    | (?P<link> https?://\S+ | www\.\S+ | \[link\]
        | (?<![\w.@])(?:[a-z0-9-]{1,40}\.){1,4}
          (?:com|net|org|io|me|info|biz|xyz|top|shop|club|online|site|live|gg|app|ly)(?:/\S*|(?![\w.])) )
    | (?P<name> (?<!\w)@[\w.=/+-]+(?::[\w.:-]+)? | \[name\] )
    | (?P<spaced> (?<![\w'])(?:[a-z][ \t.\-_*|/]{1,3}){3,47}[a-z](?![\w']) )
    | (?P<word> \$?[^\W_]+(?:['*@$!|+\#][^\W_]+)* )
    | (?P<pause> \.{2,} | … )
    | (?P<quoted> (?:(?<=\n)|\A)[ \t]*>(?=[ \t]) )
    | (?P<end> [.!?;\n]+ )
    | (?P<quote> " )
    | (?P<sign> [\u2600-\u27bf\U0001f000-\U0001faff] )
    """,
    re.VERBOSE,
)
"""Most words are plain ones: they are told first from what follows them, which no other piece can begin with."""

_WORD_PARTS = re.compile(r"[^\W_]+")
_HELD = re.compile(r"(.)\1\1")
_LETTER = re.compile(r"[a-z]")


_NONE: Mapping[str, str] = {}

_Piece = tuple[str, int, int]
"""A word, and where it stands in the folded text."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The comparable text and its words. Where they stand in the original is only worked out when somebody asks."""

    text: str
    words: tuple[str, ...]
    said: frozenset[str]
    """The words, each once."""

    _pieces: tuple[_Piece, ...]
    _origins: Sequence[int] | None
    _cut: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """`[start, end)` of `text` as a span of whole words in the original, in code points."""
        starts = list(accumulate((len(word) + 1 for word in self.words), initial=0))
        first = max(0, bisect_right(starts, start, hi=len(self.words)) - 1)
        last = max(first, bisect_left(starts, end, hi=len(self.words)) - 1)
        return self.span_of_words(first, last + 1)

    def span_of_words(self, first: int, end: int) -> tuple[int, int]:
        """`words[first:end]` as a span in the original, in code points; empty where there are no words."""
        pieces = self._pieces[first:end]
        if not pieces:
            return 0, 0
        return self._origin(pieces[0][1]), self._origin(pieces[-1][2] - 1) + 1

    def followed_by(self, now: Plain) -> Plain:
        """Both as one text, without a sentence's end between them; it has no places in an original."""
        later = tuple((word, start + FAR, end + FAR) for word, start, end in now._pieces)
        said = self.said | now.said
        return Plain(
            f"{self.text} {now.text}", (*self.words, *now.words), said, (*self._pieces, *later), None, 0
        )

    def found_in(self, other: Plain, start: int, end: int) -> tuple[int, int]:
        """`[start, end)` of this text, in another reading of the same original: words may be fewer or more there, and other ones."""
        if other.text == self.text:
            return start, end
        starts = list(accumulate((len(word) + 1 for word in self.words), initial=0))
        first = max(0, bisect_right(starts, start, hi=len(self.words)) - 1)
        last = max(first, bisect_left(starts, end, hi=len(self.words)) - 1)
        begin, finish = self._pieces[first][1], self._pieces[last][2]
        there = [
            at for at, (_, opens, closes) in enumerate(other._pieces) if opens < finish and begin < closes
        ]
        if not there:
            return 0, len(other.text)
        places = list(accumulate((len(word) + 1 for word in other.words), initial=0))
        return places[there[0]], places[there[-1]] + len(other.words[there[-1]])

    def _origin(self, place: int) -> int:
        if self._origins is not None:
            place = self._origins[place]
        return place + self._cut if self._cut and place >= HEAD else place


def read(text: str, known: Mapping[str, str] = _NONE) -> Plain:
    """Make a text comparable. `known` are words worth finding under a disguise, by the ways they are written.

    Never raises; linear in the length.
    """
    cut = max(0, len(text) - HEAD - TAIL)
    if cut:
        text = f"{text[:HEAD]}\n{text[1 - TAIL :]}"
    folded, origins = _folded(text)
    pieces = tuple(_pieces(folded, known))
    words = tuple([piece[0] for piece in pieces])
    return Plain(" ".join(words), words, frozenset(words), pieces, origins, cut)


def _folded(text: str) -> tuple[str, Sequence[int] | None]:
    """The folded text, and for each of its characters the place in the original; None when that is the same place."""
    if text.isascii():
        return text.lower(), None
    unusual: dict[str, str] = {letter: fold(letter) for letter in set(text) if not letter.isascii()}
    folded = text.translate({ord(letter): plain for letter, plain in unusual.items()}).lower()
    if all(len(plain) == 1 for plain in unusual.values()):
        return folded, None
    widths = (len(unusual.get(letter, letter)) for letter in text)
    return folded, [place for place, width in enumerate(widths) for _ in range(width)]


def _pieces(folded: str, known: Mapping[str, str]) -> Iterator[_Piece]:
    quoting = False
    held = _HELD.search(folded) is not None
    for found in _PIECES.finditer(folded):
        kind = found.lastgroup or ""
        start, end = found.span(kind)
        if kind == "plain" or kind == "word":
            raw = folded[start:end]
            if raw in known:
                yield known[raw], start, end
            elif (kind == "plain" or raw.isalpha()) and not (held and _HELD.search(raw)):
                yield raw[:LONGEST_WORD], start, end
            else:
                yield from _words(raw, start, known)
        elif kind == "spaced":
            yield from _spaced(folded[start:end], start, known)
        elif kind == "end":
            if quoting and "\n" in folded[start:end]:
                quoting = False
                yield QUOTE, start, end
            yield END, start, end
        elif kind == "quoted":
            quoting = True
            yield QUOTE, start, end
        elif kind == "link":
            yield LINK, start, end
        elif kind == "name":
            yield NAME, start, end
        elif kind in _KEPT:
            yield folded[start:end], start, end


def _words(raw: str, start: int, known: Mapping[str, str]) -> Iterator[_Piece]:
    word = raw.replace("'", "")
    if word in known:
        yield known[word], start, start + len(raw)
    elif word.isalnum():
        word = disguise.unmasked(word, known) or word
        yield disguise.squeezed(word, known)[:LONGEST_WORD], start, start + len(raw)
    elif bare := disguise.unmasked(word, known):
        yield bare, start, start + len(raw)
    else:
        for part in _WORD_PARTS.finditer(raw):
            yield (
                disguise.squeezed(part.group(), known)[:LONGEST_WORD],
                start + part.start(),
                start + part.end(),
            )


def _spaced(raw: str, start: int, known: Mapping[str, str]) -> Iterator[_Piece]:
    letters = [(found.group(), start + found.start()) for found in _LETTER.finditer(raw)]
    words = disguise.joined("".join([letter for letter, _ in letters]), known)
    if not words:
        yield from ((letter, place, place + 1) for letter, place in letters)
        return
    at = 0
    for word in words:
        yield known[word], letters[at][1], letters[at + len(word) - 1][1] + 1
        at += len(word)
