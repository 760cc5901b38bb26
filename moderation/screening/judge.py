"""What one text is judged with, and the text as its rules and the text model see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from models.verdict import Tier, ToScreen
from moderation.screening.blend import STEPS, Places, blended
from moderation.screening.encoder import Reader
from moderation.screening.languages import ENOUGH, Language
from moderation.screening.model import Model
from moderation.screening.plain import Plain, read
from moderation.screening.rules import Found, Hit
from moderation.screening.severity import SeverityModel
from moderation.screening.weights import Weights

TEXT, BOTH = "text", "both"
"""The blends: the text model alone, and with likeness."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as its own language reads it, and as those that are heard beside do."""

    plain: Plain
    beside: tuple[Plain, ...] = ()

    def followed_by(self, now: Heard) -> Heard:
        """Both as one."""
        both = zip(self.beside, now.beside, strict=True)
        return Heard(self.plain.followed_by(now.plain), tuple(one.followed_by(other) for one, other in both))


@dataclass(frozen=True, slots=True)
class Judge:
    """What texts are judged with. Without likeness the text model decides alone.

    `beside`: rules of other languages that are heard too. People mix languages, and rules find next to nothing in one they are not of.
    """

    language: Language
    model: Model
    places: Places | None = None
    beside: tuple[Language, ...] = ()
    severity: SeverityModel | None = None

    def hear(self, text: str) -> Heard:
        """The text as each language reads it: what is a slip in one is a word in the other."""
        beside = [read(text, language.known) for language in self.beside]
        return Heard(read(text, self.language.known), tuple(beside))

    def found(self, heard: Heard) -> Found:
        """What the rules find; words are explained away only in the language itself."""
        own = self.language.book.found(heard.plain)
        more = tuple(
            _there(hit, theirs, heard.plain)
            for language, theirs in zip(self.beside, heard.beside, strict=True)
            for hit in language.book.found(theirs).hits
        )
        return replace(own, hits=(*own.hits, *more)) if more else own


@dataclass(frozen=True, slots=True)
class Seen:
    """A text that the rules and the text model have looked at. `telling` as in `Language.telling`."""

    one: ToScreen
    code: str
    heard: Heard
    found: Found
    words: Sequence[str]
    telling: int
    parts: Sequence[tuple[int, int]]
    scores: Sequence[tuple[float, ...]]
    answers: Mapping[str, float]
    soft: float

    @property
    def plain(self) -> Plain:
        """As its own language reads it."""
        return self.heard.plain

    @property
    def urgent(self) -> bool:
        """Whether a word rule calls people at once."""
        return any(hit.tier is Tier.CRISIS for hit in self.found.hits)

    def texts(self, most: int) -> list[str]:
        """The windows that speak most for danger, in the order of the text."""
        ranked = sorted(range(len(self.parts)), key=lambda at: self.scores[at][:1], reverse=True)[:most]
        return [" ".join(self.words[slice(*self.parts[at])]) for at in sorted(ranked)]


def judge_of(language: Language, weights: Weights, encoder: Reader | None) -> Judge:
    """A judge with likeness where there is an encoder and the weights know of it."""
    places = Places(weights.likeness) if encoder is not None and weights.likeness else None
    return Judge(language, Model(weights), places)


def soft_evidence(model: Model, blend: str, answers: Mapping[str, float], telling: int = ENOUGH) -> float:
    """The soft evidence of the answers, by one of the blends; nothing where the weights do not have it.

    A text with too little to say is brought to people in their own time at most.
    """
    if blend not in model.weights.blends:
        return 0.0
    soft = blended(model.weights.blends[blend], answers)
    return soft if telling >= ENOUGH else min(soft, STEPS["red"])


def _there(hit: Hit, theirs: Plain, own: Plain) -> Hit:
    """The hit of a language beside, in the text as the own language reads it."""
    start, end = theirs.found_in(own, hit.start, hit.end)
    return replace(hit, start=start, end=end)
