"""When the keeper cannot see, moderators know: messages it cannot read, and times when it was away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision, per_circle
from models.circle import Circle
from models.effects import CancelTimer, Edit, Effect, Say, SetTimer, WarnOperator
from models.ids import RoomId
from models.signals import About, KeeperLeft, KeeperReturned, Signal, TimerFired, Unreadable
from models.words import Arg, Moment, Span, Words

if TYPE_CHECKING:
    from random import Random

GRACE = timedelta(seconds=10)
"""Keys often come a moment after the message: what is read within this time was never worth an alarm."""

AWAY = timedelta(minutes=5)
"""An absence that is longer is told."""


@dataclass(frozen=True, slots=True)
class Dark:
    """One room: how many messages wait now, how many times it was told, and since when it is dark. `told`: the notice stands."""

    room: RoomId
    waiting: int
    since: datetime
    times: int = 0
    told: bool = False


@dataclass(frozen=True, slots=True)
class Blind:
    """The rooms that are or were dark."""

    rooms: tuple[Dark, ...] = ()


def decide(
    state: Blind | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Blind]:
    """One notice each time a room goes dark, edited as the number changes and when everything could be read."""
    match signal:
        case Unreadable() if circle.moderators_room and (signal.waiting or state):
            return _counted(state or Blind(), signal, now, circle)
        case TimerFired() if state:
            return _due(state, RoomId(signal.name), circle)
        case KeeperReturned() if circle.moderators_room and now - signal.since > AWAY:
            return state, (Say(circle.moderators_room, _away(signal.since, now)),)
        case KeeperLeft(where="circle") if circle.moderators_room:
            words = Words("blind-left", {"place": _place(signal.room, circle)})
            return state, (
                Say(circle.moderators_room, words, everybody=True),
                WarnOperator("keeper-taken-out", circle.name),
            )
        case KeeperLeft():
            return state, (WarnOperator("keeper-taken-out", circle.name),)
        case _:
            return state, ()


def _counted(blind: Blind, seen: Unreadable, now: datetime, circle: Circle) -> Decision[Blind]:
    old = _of(blind, seen.room) or Dark(seen.room, 0, now)
    if old.waiting == seen.waiting:
        return blind, ()
    new = replace(old, waiting=seen.waiting, since=now if old.waiting == 0 else old.since)
    if old.told:
        # At 0 the notice is finished; the next time the room goes dark it gets a new one, which people notice.
        new = replace(new, told=seen.waiting > 0)
        return _with(blind, new), (Edit(_about(circle, new), _words(new, circle)),)
    if seen.waiting == 0:
        return _with(blind, new), (CancelTimer(seen.room),)
    timer = (SetTimer(seen.room, now + GRACE),) if old.waiting == 0 else ()
    return _with(blind, new), timer


def _due(blind: Blind, room: RoomId, circle: Circle) -> Decision[Blind]:
    dark = _of(blind, room)
    if dark is None or dark.told or not dark.waiting or circle.moderators_room is None:
        return blind, ()
    dark = replace(dark, told=True, times=dark.times + 1)
    say: Effect = Say(circle.moderators_room, _words(dark, circle), about=_about(circle, dark))
    return _with(blind, dark), (say,)


def _of(blind: Blind, room: RoomId) -> Dark | None:
    return next((dark for dark in blind.rooms if dark.room == room), None)


def _with(blind: Blind, dark: Dark) -> Blind:
    return Blind((*(one for one in blind.rooms if one.room != dark.room), dark))


def _about(circle: Circle, dark: Dark) -> About:
    return About("blind", circle.name, f"{dark.room} {dark.times}")


def _words(dark: Dark, circle: Circle) -> Words:
    args: dict[str, Arg] = {
        "count": dark.waiting,
        "since": Moment(dark.since, "both"),
        "place": _place(dark.room, circle),
    }
    return Words("blind-waiting" if dark.waiting else "blind-over", args)


def _place(room: RoomId, circle: Circle) -> int:
    """Which of the circle's rooms it is; 0 where there is only one."""
    return circle.rooms.index(room) + 1 if len(circle.rooms) > 1 and room in circle.rooms else 0


def _away(since: datetime, now: datetime) -> Words:
    span = Span(int((now - since).total_seconds()))
    return Words("blind-away", {"since": Moment(since, "both"), "until": Moment(now, "both"), "span": span})


AGGREGATE = Aggregate(
    kind="blind",
    state=Blind,
    decide=decide,
    key=per_circle,
    hears=frozenset({Unreadable, KeeperReturned, KeeperLeft}),
)
