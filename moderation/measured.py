"""What was taken from somebody, as it is kept, and what is asked of the homeserver for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.circle import Circle
from models.effects import Ban, Effect, RedactTheirs, Remove, SetPower, Unban
from models.ids import EventId, RoomId, UserId
from models.signals import About, TimerFired
from models.words import Words
from models.written import Taking
from moderation.told import person_key

KIND = "measure"
MUTED = -1
"""Below what rooms ask of somebody who speaks (spec, "m.room.power_levels": `events_default` is 0)."""

UNDONE = {"mute": "unmute", "ban": "unban"}
"""What is taken for a time, and the word for giving it back."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Something taken for a flag. `rooms`: where; `waiting`: where the homeserver has not answered yet; `done`: where it has done it.

    `order`: its number among what was ordered for this person, so that each answer finds its own order. `why`: what the last refusal
    was for. `lifting`: it is being given back, by `lifted_by` or (None) because its time is over. `before`: what stands until the
    homeserver has answered for this one, and goes on where it refuses.
    """

    order: int
    flag: int
    act: Taking
    rooms: tuple[RoomId, ...]
    by: UserId
    at: datetime
    reason: str
    second: UserId | None = None
    until: datetime | None = None
    event: EventId | None = None
    waiting: tuple[RoomId, ...] = ()
    done: tuple[RoomId, ...] = ()
    why: str = ""
    lifting: bool = False
    lifted_by: UserId | None = None
    before: Measure | None = None

    @property
    def verb(self) -> str:
        """What the homeserver is asked for now."""
        return UNDONE[self.act] if self.lifting else self.act

    @property
    def part(self) -> str:
        """What its order is about, see `About`."""
        return f"{self.verb} {self.order}"


@dataclass(frozen=True, slots=True)
class Measures:
    """What stands against one person, the number of the last order, and those of the flags that say they may need somebody."""

    user: UserId
    orders: int = 0
    standing: tuple[Measure, ...] = ()
    needs: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.standing or self.needs)


def timer_of(act: str, user: UserId) -> str:
    """It names the person, so that it finds them when all else about them is forgotten."""
    return f"{act} {user}"


def orders(measure: Measure, user: UserId, circle: Circle) -> tuple[Effect, ...]:
    about = About(KIND, person_key(user, circle), measure.part)
    return tuple(_order(measure, room, user, about) for room in measure.waiting)


def _order(measure: Measure, room: RoomId, user: UserId, about: About) -> Effect:
    # Everybody in the room reads the reason given there, and so does its homeserver: it says only whose decision it was.
    reason = Words("measure-in-room")
    match measure.verb:
        case "redact" if measure.event is not None:
            return RedactTheirs(room, measure.event, reason, about)
        case "mute":
            return SetPower(room, user, MUTED, about)
        case "unmute":
            return SetPower(room, user, None, about)
        case "ban":
            return Ban(room, user, reason, about)
        case "unban":
            return Unban(room, user, about)
        case _:
            return Remove(room, user, reason, about)


def blindly(timer: TimerFired, circle: Circle) -> tuple[Effect, ...]:
    """The person was forgotten, and with them what stood: all the same it ends. Who has nothing to be given back, gets nothing."""
    act, _, user = timer.name.partition(" ")
    about = About(KIND, person_key(UserId(user), circle), f"{UNDONE[act]} 0")
    if act == "mute":
        return tuple(SetPower(room, UserId(user), None, about) for room in circle.rooms)
    return tuple(Unban(room, UserId(user), about) for room in circle.rooms)
