"""A circle whose language is off: what is written there is not screened, and moderators know, without a card for every message.

Such a text is judged as English all the same, and what that finds is flagged; but that it finds nothing says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision
from models.circle import Circle
from models.effects import Edit, Effect, Say, SetTimer, WarnOperator
from models.signals import About, Screened, Signal, TimerFired
from models.words import Moment, Words

if TYPE_CHECKING:
    from random import Random

AGAIN = timedelta(days=1)
"""One notice in this time; it is edited as the number grows."""

PAUSE = timedelta(hours=1)
"""The number on the notice is at most this old."""

TIMER = "count"


@dataclass(frozen=True, slots=True)
class Unscreened:
    """Messages since the notice, how many of them it tells of, and whether it is to be edited soon."""

    since: datetime
    count: int = 1
    told: int = 1
    waiting: bool = False


def key(signal: Signal, circle: Circle) -> str | None:
    """One a circle, for what its members write in its rooms in a language that is off."""
    if (
        not isinstance(signal, Screened)
        or signal.message.where != "circle"
        or signal.message.edit_of is not None
    ):
        return None
    return circle.name if is_off(signal, circle) else None


def is_off(screened: Screened, circle: Circle) -> bool:
    """Whether the verdict was made in another language than the circle's, so that it cannot be relied on."""
    return screened.verdict.language != circle.settings.language


def decide(
    state: Unscreened | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Unscreened]:
    """Count, and tell."""
    match signal:
        case Screened() if key(signal, circle) is not None:
            return _counted(state, now, circle)
        case TimerFired() if state is not None and state.waiting:
            told = replace(state, told=state.count, waiting=False)
            return told, _edited(state, circle)
        case _:
            return state, ()


def _counted(state: Unscreened | None, now: datetime, circle: Circle) -> Decision[Unscreened]:
    if state is None or now - state.since >= AGAIN:
        begun = Unscreened(now)
        last = _edited(state, circle) if state is not None and state.waiting else ()
        return begun, (*last, _notice(begun, circle))
    more = replace(state, count=state.count + 1, waiting=True)
    return more, () if state.waiting else (SetTimer(TIMER, now + PAUSE),)


def _notice(state: Unscreened, circle: Circle) -> Effect:
    if circle.moderators_room is None:
        return WarnOperator("language-not-screened", circle.name)
    return Say(circle.moderators_room, _words(state, circle), about=_about(state, circle))


def _edited(state: Unscreened, circle: Circle) -> tuple[Effect, ...]:
    return (Edit(_about(state, circle), _words(state, circle)),) if circle.moderators_room else ()


def _about(state: Unscreened, circle: Circle) -> About:
    return About("unscreened", circle.name, str(int(state.since.timestamp())))


def _words(state: Unscreened, circle: Circle) -> Words:
    return Words(
        "unscreened",
        {"count": state.count, "since": Moment(state.since, "both"), "language": circle.settings.language},
    )


AGGREGATE = Aggregate(
    kind="unscreened", state=Unscreened, decide=decide, key=key, hears=frozenset({Screened}), order=20
)
