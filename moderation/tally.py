"""The circle's numbers: heard with every flag, told once a week, and when moderators ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision, per_circle
from models.circle import Circle
from models.effects import Effect, Say, SetTimer
from models.signals import CommandGiven, KeeperReturned, KeeperStarted, Signal, TimerFired
from moderation import digest
from moderation.counts import Tally, changed, closed, pruned, today
from moderation.thresholds import Closed
from moderation.told import FlagChanged

if TYPE_CHECKING:
    from random import Random

TIMER = "week"


def decide(
    state: Tally | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Tally]:
    """Count, or tell what was counted."""
    before = state or Tally()
    after, effects = _decided(before, signal, now, circle)
    return (state if after == before else after), effects


def _decided(state: Tally, signal: Signal, now: datetime, circle: Circle) -> tuple[Tally, tuple[Effect, ...]]:
    heard: object = signal
    match heard:
        case FlagChanged():
            return changed(state, heard, now, circle), ()
        case Closed():
            return closed(state, heard, now, circle), ()
        case CommandGiven() if circle.is_moderator(heard.sender):
            said = Say(heard.room, digest.asked(state, now, circle), reply_to=heard.event)
            return state, (said, *digest.picture(state, now, circle))
        case KeeperStarted() | KeeperReturned():
            # What is due already fires by itself; a time ahead may be another by now.
            late = state.week is not None and state.week <= now
            return (state, ()) if late else _wound(state, now, circle)
        case TimerFired(name=name) if name == TIMER:
            return _told(state, heard.due, now, circle)
        case _:
            return state, ()


def _wound(state: Tally, now: datetime, circle: Circle) -> tuple[Tally, tuple[Effect, ...]]:
    week = digest.next_time(now, circle.settings.digest, circle.settings.zone)
    return replace(state, week=week), (SetTimer(TIMER, week),)


def _told(state: Tally, due: datetime, now: datetime, circle: Circle) -> tuple[Tally, tuple[Effect, ...]]:
    state, timer = _wound(pruned(state, today(now, circle)), now, circle)
    room = circle.moderators_room
    if circle.settings.digest.day == "off" or room is None or now - due > digest.LATE:
        return state, timer
    return state, (Say(room, digest.told(state, now, circle)), *timer)


AGGREGATE = Aggregate(
    kind="tally",
    state=Tally,
    decide=decide,
    key=per_circle,
    hears=frozenset({KeeperStarted, KeeperReturned}),
    commands=(Command("week", "week-help", who="moderator", where=("moderators",)),),
)
