"""When a circle meets: its settings, and what was decided since, as occurrences. Pure.

Days are those of the rule; a meeting that is moved keeps the day it belongs to, so that it is the same meeting wherever it goes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal

from models.config import CircleSettings
from models.recurrence import days, moment
from models.schedule import MeetingSettings

AROUND = timedelta(days=2)
"""No clock is further from UTC than this, so a day's meetings are within it."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a chair decided about the meeting `name` of a `day`: there is none (`to` None), or it is at another time (`to`).

    An "extra" one is a meeting of its own, on that day, at `to`, for `length` seconds (None: as long as usual).
    """

    kind: Literal["skip", "move", "extra"]
    name: str
    day: date
    to: datetime | None = None
    length: int | None = None


def last_day(change: Change) -> date:
    """The last day that a change speaks of."""
    return max(change.day, change.to.date()) if change.to else change.day


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One meeting, at `begin` (UTC). `day` is the day of the rule it belongs to; `usual` what a clock there would have shown."""

    begin: datetime
    meeting: MeetingSettings
    day: date
    usual: datetime
    moved: bool = False

    @property
    def key(self) -> str:
        """What it is called, wherever it was moved."""
        return f"{self.meeting.name}-{self.day}"


def meetings(settings: CircleSettings, changes: Sequence[Change]) -> tuple[MeetingSettings, ...]:
    """All meetings of a circle, those that come once too."""
    extra = (
        _once(one.name, one.to, one.length) for one in changes if one.kind == "extra" and one.to is not None
    )
    return (*settings.schedule, *extra)


@lru_cache(maxsize=1024)
def _once(name: str, at: datetime, length: int | None) -> MeetingSettings:
    return MeetingSettings(
        name=name, rule="FREQ=DAILY;COUNT=1", first=at.date(), at=(at.time(),), length=length
    )


def zone_of(meeting: MeetingSettings, settings: CircleSettings) -> str:
    """By which clock a meeting is held."""
    return meeting.zone or settings.zone


def exceptions(meeting: MeetingSettings, changes: Sequence[Change]) -> dict[date, datetime | None]:
    """The days on which a meeting is not as usual: None is none, else when it is. What was decided later wins over the file."""
    return {
        **dict.fromkeys(meeting.skip),
        **{one.day: one.to for one in meeting.move},
        **{one.day: one.to for one in changes if one.name == meeting.name and one.kind != "extra"},
    }


def occurrences(
    settings: CircleSettings, changes: Sequence[Change], begin: datetime, end: datetime
) -> tuple[Occurrence, ...]:
    """All meetings that begin from `begin` until before `end`, the earliest first."""
    found = [
        one
        for meeting in meetings(settings, changes)
        for one in _of(meeting, zone_of(meeting, settings), exceptions(meeting, changes), begin, end)
        if begin <= one.begin < end
    ]
    return tuple(sorted(found, key=lambda one: (one.begin, one.key)))


def find(settings: CircleSettings, changes: Sequence[Change], name: str, day: date) -> Occurrence | None:
    """The one meeting of this name and day, wherever it is now; None when there is none."""
    meeting = next((one for one in meetings(settings, changes) if one.name == name), None)
    if meeting is None:
        return None
    return _at(meeting, zone_of(meeting, settings), day, exceptions(meeting, changes))


def _of(
    meeting: MeetingSettings,
    zone: str,
    otherwise: dict[date, datetime | None],
    begin: datetime,
    end: datetime,
) -> Iterator[Occurrence]:
    first, last = (begin - AROUND).date(), (end + AROUND).date()
    named = days(meeting.rule, meeting.first, last.year)
    near = named[bisect_left(named, first) : bisect_left(named, last)]
    for day in dict.fromkeys((*near, *otherwise)):
        found = _at(meeting, zone, day, otherwise)
        if found is not None:
            yield found


def _at(
    meeting: MeetingSettings, zone: str, day: date, otherwise: dict[date, datetime | None]
) -> Occurrence | None:
    known = days(meeting.rule, meeting.first, day.year)
    index = bisect_left(known, day)
    if known[index : index + 1] != (day,):
        # A rule that was rewritten does not know the day any more.
        return None
    wall = usual(meeting, day, index)
    to = otherwise.get(day, wall)
    return None if to is None else Occurrence(moment(to, zone), meeting, day, wall, moved=to != wall)


def usual(meeting: MeetingSettings, day: date, index: int) -> datetime:
    """What a clock shows as the meeting of this day begins, if nothing was decided; `index` counts the days of the rule from 0."""
    return datetime.combine(day, meeting.at[index % len(meeting.at)])
