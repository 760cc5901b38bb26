"""What screening says of one message."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Tier(StrEnum):
    """How much a message needs a person; later members need one more.

    The four levels follow ReachOut's triage (CLPsych 2016 shared task).
    """

    rank: int
    """0 for green to 3 for crisis."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    CRISIS = "crisis"

    def __new__(cls, value: str) -> Tier:
        made = str.__new__(cls, value)
        made._value_ = value
        # Tiers are compared for every match of every rule: their place is worked out once.
        made.rank = len(cls.__members__)
        return made

    def at_least(self, other: Tier) -> Tier:
        """This one, or the other where that needs a person more."""
        return self if self.rank >= other.rank else other


Subject = Literal["self", "other", "unclear"]
Time = Literal["now", "past", "unclear"]


ECHO = "why-dark-before"
"""The reason of a message for which nothing speaks but another one right before it that needed a person."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence: `[start, end)` in the original text (code points), and a Fluent id that says why."""

    kind: str
    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class NormHit:
    """A norm that the message seems to touch, with a score from 0 to 1."""

    norm: str
    score: float
    reasons: tuple[Reason, ...] = ()


LEVELS = 7
"""Levels of the Columbia scale, 0 to 6."""


@dataclass(frozen=True, slots=True)
class Severity:
    """How severe a long post is on the Columbia scale. `chances`: of each level, adding up to 1. `before`: the score without this."""

    chances: tuple[float, ...]
    before: float

    @property
    def expected(self) -> float:
        """The mean level, 0 to 6."""
        return sum(level * chance for level, chance in enumerate(self.chances))

    @property
    def level(self) -> int:
        """The level next to the mean one: of all guesses the one that is least far off (in squares)."""
        return round(self.expected)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The whole judgement on one message. `score` is 0..1 and rises with the need for a person.

    `ruled` is what the word rules say by themselves, which no threshold ever lowers; `soft` (0..1) is what everything else (text
    model, likeness) says, which a circle's thresholds are about. `severity` is there for long posts only.
    """

    tier: Tier
    score: float
    subject: Subject = "unclear"
    time: Time = "unclear"
    norms: tuple[NormHit, ...] = ()
    reasons: tuple[Reason, ...] = ()
    language: str = "en"
    ruled: Tier = Tier.GREEN
    soft: float = 0.0
    severity: Severity | None = None

    @property
    def echoes(self) -> bool:
        """Whether nothing but an earlier message speaks for a person: where that one brought somebody, this need not do so again."""
        return bool(self.reasons) and all(reason.why == ECHO for reason in self.reasons)

    @property
    def weighed(self) -> float:
        """The score as the tier alone gives it, by which chances of tiers are told."""
        return self.severity.before if self.severity else self.score


@dataclass(frozen=True, slots=True)
class ToScreen:
    """A text to be judged, with the same author's earlier texts in this room, oldest first.

    `countries`: where the circle's members live (ISO 3166-1, two letters), by which numbers are read. `hidden`: its author put
    part of it behind a spoiler (spec, "Spoiler messages").
    """

    text: str
    history: tuple[str, ...] = ()
    language: str = "en"
    countries: tuple[str, ...] = ()
    hidden: bool = False
