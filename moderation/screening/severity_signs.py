"""A long post as numbers: the signs of severity in it, and what the word rules found. The same ones to train on and to judge by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log1p

from moderation.screening import severity_en
from moderation.screening.called import Called
from moderation.screening.phrases import Phrase
from moderation.screening.plain import Plain
from moderation.screening.rules import Found, Kind

SIGNS: Mapping[str, Mapping[str, tuple[Phrase, ...]]] = {"en": severity_en.SIGNS}
"""By language (ISO 639-1); a language without signs has no model of severity."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A phrase, and its place among the signs."""

    sign: int
    at: int
    phrase: Phrase


_CALLED = {
    language: Called(
        [
            _Placed(sign, at, phrase)
            for sign, phrases in enumerate(signs.values())
            for at, phrase in enumerate(phrases)
        ]
    )
    for language, signs in SIGNS.items()
}

KINDS: tuple[Kind, ...] = (
    *("wish", "passive", "hopeless", "intent", "plan", "means", "act", "farewell"),
    *("overdose", "self-harm", "craving", "abuse", "threat"),
)
PASSED: tuple[Kind, ...] = ("act", "plan", "intent", "means")
"""Kinds for which it matters whether they are over."""

MOST_MATCHES = 5
ONE_PHRASE = 0.3
"""How much a single phrase weighs beside its whole sign, before anything is learnt: less, for few posts hold it."""


def names(language: str) -> tuple[str, ...]:
    """What each of `numbers` is called."""
    signs = SIGNS[language]
    return (
        *(f"sign {sign}" for sign in signs),
        *(f"phrase {sign} {at}" for sign, phrases in signs.items() for at in range(len(phrases))),
        *(f"rule {kind}" for kind in KINDS),
        *(f"past {kind}" for kind in PASSED),
        "of others",
        "length",
    )


def numbers(plain: Plain, found: Found, language: str) -> list[float]:
    """How often each sign is there, which phrases, the highest tier of each kind of rule, and the length; each about 0 to 2."""
    text = f" {plain.text}"
    counts = [[0] * len(phrases) for phrases in SIGNS[language].values()]
    for one in _CALLED[language].by(plain.said):
        counts[one.sign][one.at] = _matches(one.phrase, text)
    return [
        *(log1p(sum(row)) for row in counts),
        *(ONE_PHRASE * (one > 0) for row in counts for one in row),
        *_ruled(found),
        log1p(len(plain.words)) / 5,
    ]


def _matches(phrase: Phrase, text: str) -> int:
    count = 0
    for _ in phrase.pattern.finditer(text):
        count += 1
        if count == MOST_MATCHES:
            break
    return count


def _ruled(found: Found) -> Sequence[float]:
    highest: dict[Kind, int] = {}
    for hit in found.hits:
        highest[hit.rule.kind] = max(highest.get(hit.rule.kind, 0), hit.tier.rank + 1)
    past = {hit.rule.kind for hit in found.hits if hit.time == "past"}
    return [
        *(highest.get(kind, 0) / 4 for kind in KINDS),
        *(float(kind in past) for kind in PASSED),
        float(any(hit.subject == "other" for hit in found.hits)),
    ]
