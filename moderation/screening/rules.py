"""Word rules: what a phrase in the plain text means, and what is left of that when the words around it were looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from models.verdict import Subject, Tier, Time
from moderation.screening.called import Called
from moderation.screening.phrases import Phrase
from moderation.screening.plain import END, Plain

Kind = Literal[
    "wish",
    "passive",
    "hopeless",
    "intent",
    "plan",
    "means",
    "act",
    "farewell",
    "overdose",
    "self-harm",
    "craving",
    "abuse",
    "threat",
    "saying",
]
"""What a rule is evidence of. Several kinds together may mean more than each alone (see `fusion`); a saying is evidence of nothing."""

MOST_HITS = 8
"""Matches of one rule that are looked at in one text."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One phrase and its meaning.

    `why` is a Fluent id. `tier` is what a match means when nothing speaks against it; green: nothing by itself, yet it may add to
    something else. `subject` and `time` are set where the phrase itself says so; else they are read from the words around it.
    `deaf` names the guards of the language that do not count for it.
    """

    why: str
    kind: Kind
    tier: Tier
    phrase: Phrase
    subject: Subject | None = None
    time: Time | None = None
    deaf: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """A match that stands, `[start, end)` in the plain text, with the tier that is left of its rule's."""

    rule: Rule
    start: int
    end: int
    tier: Tier
    subject: Subject
    time: Time


@dataclass(frozen=True, slots=True)
class Found:
    """What the rules found: hits that stand, and places that were explained away, wholly or in part ("I would never kill myself")."""

    hits: tuple[Hit, ...] = ()
    explained: tuple[tuple[int, int], ...] = ()


NOTHING = Found()

Seen = tuple[Tier, Subject, Time]
Look = Callable[[Rule, str, int, int], Seen | None]
"""A language's guards: the rule, the plain text and where the phrase matched in; what is left of it out, None for nothing."""


class RuleBook:
    """The rules of one language, and its guards."""

    def __init__(self, rules: Iterable[Rule], look: Look) -> None:
        self.rules = tuple(rules)
        self._called = Called(self.rules)
        self._look = look

    def found(self, plain: Plain) -> Found:
        """Every match, in the order of the text."""
        called = self._called.by(plain.said)
        if not called:
            return NOTHING
        hits: list[Hit] = []
        explained: list[tuple[int, int]] = []
        spaced = f" {plain.text}"
        for rule in called:
            for start, end in rule.phrase.matches(spaced, MOST_HITS):
                seen = self._look(rule, plain.text, start, end)
                if seen is not None:
                    hits.append(Hit(rule, start, end, *seen))
                if seen is None or seen[0].rank < rule.tier.rank:
                    explained.append((start, end))
        hits.sort(key=lambda hit: (hit.start, -hit.tier.rank, hit.rule.why))
        return Found(tuple(hits), tuple(sorted(explained)))


def unexplained(plain: Plain, found: Found) -> Sequence[str]:
    """The words without those that a guard explained away, which no model knows anything of; gaps keep their places."""
    if not found.explained:
        return plain.words
    left, at = [], 0
    for word in plain.words:
        gone = any(start <= at < end for start, end in found.explained)
        left.append(END if gone else word)
        at += len(word) + 1
    return left
