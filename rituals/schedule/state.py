"""What is kept of a circle's schedule, besides its settings: what chairs decided, and up to when meetings were seen to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from models.circle import Circle
from models.effects import Effect
from models.ids import RoomId
from rituals.schedule.times import Change, Occurrence, occurrences

KIND = "schedule"


@dataclass(frozen=True, slots=True)
class Schedule:
    """`seen`: up to when everything that was due was done. `opened`: when somebody last opened a meeting by hand.

    `edition` counts the changes, also those of the settings (`written` is a hash of them), and `changed` is when the last came, for
    calendar programs. `secret` is the part of the calendar's address that nobody can guess; the whole state is sealed at rest.
    """

    seen: datetime
    changed: datetime
    written: str = ""
    changes: tuple[Change, ...] = ()
    opened: datetime | None = None
    edition: int = 0
    secret: str = ""


Step = tuple[Schedule, tuple[Effect, ...]]


def written(circle: Circle) -> str:
    """A hash of all in the settings that a calendar shows."""
    settings = circle.settings
    told = (settings.zone, settings.calendar_title, *(one.model_dump_json() for one in settings.schedule))
    return sha256("\n".join(told).encode()).hexdigest()


def between(state: Schedule, circle: Circle, begin: datetime, end: datetime) -> tuple[Occurrence, ...]:
    """The circle's meetings of a time, the earliest first."""
    return occurrences(circle.settings, state.changes, begin, end)


def room_of(occurrence: Occurrence, circle: Circle) -> RoomId:
    """Where it is held."""
    return circle.called.get(occurrence.meeting.room or "", circle.room)
