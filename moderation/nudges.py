"""Private words about norms: one at a time, gently, and seldom. Nobody else hears of them.

Each norm is brought up with a person once a day, and of all norms no more than two: more would be a scolding.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision
from models.circle import Circle
from models.effects import Effect, SetTimer, Whisper
from models.ids import UserId
from models.signals import Screened, Signal, TimerFired
from models.words import Words

if TYPE_CHECKING:
    from random import Random

AGAIN = timedelta(days=1)
"""How long a norm is not brought up again with the same person."""

MOST = 2
"""Private words to one person within `AGAIN`, whatever they are about."""

STALE = 3600
"""Seconds after which a nudge is no longer worth sending."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """A norm that was brought up, and when."""

    norm: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Nudges:
    """What one person was told lately in one circle."""

    user: UserId
    given: tuple[Nudge, ...] = ()


def key(circle: Circle, user: UserId) -> str:
    """One a circle and person."""
    return f"{circle.name} {user}"


def decide(
    state: Nudges | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Nudges]:
    """Say one private word about the norm that was touched most clearly, unless it was said lately."""
    match signal:
        case Screened():
            return _nudged(state or Nudges(signal.message.sender), signal, now)
        case TimerFired() if state:
            left = _recent(state, now)
            return (Nudges(state.user, left), (_again(left),)) if left else (None, ())
        case _:
            return state, ()


def _nudged(state: Nudges, screened: Screened, now: datetime) -> Decision[Nudges]:
    given = _recent(state, now)
    told = {nudge.norm for nudge in given}
    hit = max(screened.verdict.norms, key=lambda one: one.score, default=None)
    if hit is None or hit.norm in told or len(given) >= MOST:
        return Nudges(state.user, given) if given else None, ()
    given = (*given, Nudge(hit.norm, now))
    words = Words(f"norm-{hit.norm}-nudge")
    return Nudges(state.user, given), (Whisper(state.user, words, good_for=STALE), _again(given))


def _recent(state: Nudges, now: datetime) -> tuple[Nudge, ...]:
    return tuple(nudge for nudge in state.given if now - nudge.at < AGAIN)


def _again(given: tuple[Nudge, ...]) -> Effect:
    """What was told is forgotten as soon as it no longer counts."""
    return SetTimer("forget", given[0].at + AGAIN)


AGGREGATE = Aggregate(
    kind="nudges", state=Nudges, decide=decide, key=lambda _signal, _circle: None, owner=lambda one: one.user
)
