"""Phrases by which a norm is recognised, language by language, with what can speak against them."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

import moderation.norms
from models.verdict import NormHit, Reason
from moderation.screening.called import Called
from moderation.screening.languages.core.spot import Spot, spot
from moderation.screening.languages.en.shape import phrase
from moderation.screening.phrases import Phrase, listed
from moderation.screening.plain import Plain
from moderation.screening.reading import Reading

MOST_REASONS = 3
MOST_MATCHES = 4

Against = Callable[[Spot], bool]


@dataclass(frozen=True, slots=True)
class Cue:
    """One phrase: the Fluent id of what it means, and how much it says by itself (0 to 1)."""

    why: str
    score: float
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class CueHit:
    """A match that nothing spoke against, `[start, end)` in the plain text."""

    cue: Cue
    start: int
    end: int


class Cues:
    """Phrases of one norm, by the words that call for them."""

    def __init__(self, cues: Sequence[Cue], against: Sequence[Against] = ()) -> None:
        self.all = tuple(cues)
        self._against = tuple(against)
        self._called = Called(cues)

    def hits(self, plain: Plain, called: Sequence[Cue] | None = None) -> list[CueHit]:
        """Matches that stand, the strongest first. `called`: the cues that the words call for, where that is known."""
        if called is None:
            called = self._called.by(plain.said)
        if not called:
            return []
        spaced = f" {plain.text}"
        found = [
            CueHit(cue, start, end)
            for cue in called
            for start, end in cue.phrase.matches(spaced, MOST_MATCHES)
            if self._stands(plain.text, start, end)
        ]
        return sorted(found, key=lambda hit: (-hit.cue.score, hit.start, -hit.end))

    def _stands(self, text: str, start: int, end: int) -> bool:
        here = spot(text, start, end)
        return not any(against(here) for against in self._against)


class Spoken:
    """The cues of one norm by language: English, and those of the modules `<norm>_<language>` beside it, each with its `CUES`."""

    def __init__(self, norm: str, english: Cues) -> None:
        package = moderation.norms.__name__
        names = [found.name for found in pkgutil.iter_modules(moderation.norms.__path__)]
        others = (name for name in names if name[:-3] == norm.replace("-", "_") and name[-3:-2] == "_")
        self._by_language = {
            "en": english,
            **{name[-2:]: import_module(f"{package}.{name}").CUES for name in others},
        }
        _EVERY.append(self)

    def hits(self, reading: Reading) -> list[CueHit]:
        """Matches that stand, the strongest first; none in a language that the norm does not speak."""
        called: Sequence[Cue] | None = None
        if reading.called is not None:
            called = reading.called.get(self)
            if called is None:
                return []
        heard = self._by_language.get(reading.language)
        return heard.hits(reading.plain, called) if heard else []

    def of(self, language: str) -> Sequence[Cue]:
        """Its cues in a language."""
        heard = self._by_language.get(language)
        return heard.all if heard else ()


_EVERY: list[Spoken] = []
"""What all norms are recognised by, as their modules are loaded."""


@dataclass(frozen=True, slots=True)
class _Owned:
    spoken: Spoken
    cue: Cue

    @property
    def phrase(self) -> Phrase:
        return self.cue.phrase


def called(said: frozenset[str], language: str) -> Mapping[Spoken, list[Cue]]:
    """The cues of all norms that these words call for: one look instead of one for each norm."""
    found: dict[Spoken, list[Cue]] = {}
    for one in _together(language, len(_EVERY)).by(said):
        found.setdefault(one.spoken, []).append(one.cue)
    return found


@cache
def _together(language: str, _known: int) -> Called[_Owned]:
    return Called([_Owned(spoken, cue) for spoken in _EVERY for cue in spoken.of(language)])


def cues(why: str, score: float, lines: str, pieces: Mapping[str, str] | None = None) -> tuple[Cue, ...]:
    """A cue for each phrase of a list, in which the norm's own `pieces` may be named."""
    return tuple(Cue(why, score, phrase(line, pieces)) for line in listed(lines))


def norm_hit(name: str, score: float, hits: Sequence[CueHit], plain: Plain) -> NormHit:
    """The norm with the places that show it; a place inside another is not told twice."""
    reasons: list[Reason] = []
    for hit in hits:
        start, end = plain.span(hit.start, hit.end)
        if not any(one.start <= start and end <= one.end for one in reasons):
            reasons.append(Reason("norm", start, end, hit.cue.why))
    return NormHit(name, score, tuple(reasons[:MOST_REASONS]))
