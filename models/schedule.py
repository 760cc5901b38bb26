"""When a circle meets, as a self-hoster writes it in `config.yaml`."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from models.agenda import Seconds, Strict
from models.recurrence import days, read_rule
from models.written import Room, Slug, Zone

EARLIEST, LATEST = 2000, 2100
AHEAD = 20
"""A rule must name a day within so many years of its first."""


def _day(value: object) -> object:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        raise ValueError("write a day such as 2026-12-22") from None
    if not EARLIEST <= day.year <= LATEST:
        raise ValueError(f"write a day of the years {EARLIEST} to {LATEST}")
    return day


def _clock(value: object) -> object:
    if isinstance(value, time):
        return value
    clock = read_clock(str(value))
    if clock is None:
        raise ValueError("write a time of day such as 19:00")
    return clock


def read_clock(text: str) -> time | None:
    """The time of day in `19:00` or `7.30`; None when it is none."""
    found = re.fullmatch(r"([01]?\d|2[0-3])[:.h]([0-5]\d)", text.strip(), re.ASCII)
    return time(int(found[1]), int(found[2])) if found else None


def _wall(value: object) -> object:
    if isinstance(value, datetime):
        return value
    day, _, clock = str(value).replace("T", " ").partition(" ")
    try:
        return datetime.combine(_day(day), _clock(clock.strip()))  # type: ignore[arg-type]  # both gave what they read
    except ValueError:
        raise ValueError("write a day and a time such as 2026-12-30 18:00") from None


Day = Annotated[date, BeforeValidator(_day)]
Clock = Annotated[time, BeforeValidator(_clock)]
Wall = Annotated[datetime, BeforeValidator(_wall)]
"""What a clock on a wall shows, on which day; the zone stands elsewhere."""
Rule = Annotated[str, Field(max_length=300), AfterValidator(read_rule)]


class MovedSettings(Strict):
    """The meeting of this `day` is held at another time, by the same clock."""

    day: Annotated[Day, Field(examples=["2026-12-29"])]
    to: Annotated[Wall, Field(examples=["2026-12-30 18:00"])]


class MeetingSettings(Strict):
    """A meeting that comes again.

    `rule` names the days (RFC 5545, "Recurrence Rule"), from `first` on; `at` is when, by the clock of `zone` (the circle's where
    none is written): one time, or several that are taken in turn, so that it is not always night for the same people. `length`,
    `agenda` and `room`: the agenda's, the circle's and the circle's first, where nothing is written. `skip` are days on which there
    is none, `move` those on which it is at another time. `before`: how long before it a line in the room says so (0: none).
    `starts`: by itself at its time, or when a chair opens it.
    """

    name: Annotated[Slug, Field(examples=["evening"])]
    rule: Annotated[Rule, Field(examples=["FREQ=WEEKLY;BYDAY=TU"])]
    first: Annotated[Day, Field(examples=["2026-01-06"])]
    at: Annotated[tuple[Clock, ...], Field(min_length=1, max_length=12, examples=['["19:00"]'])]
    zone: Zone | None = None
    length: Annotated[Seconds, Field(ge=300, le=8 * 3600)] | None = None
    agenda: Annotated[str, Field(max_length=400)] | None = None
    room: Room | None = None
    skip: Annotated[tuple[Day, ...], Field(max_length=200)] = ()
    move: Annotated[tuple[MovedSettings, ...], Field(max_length=100)] = ()
    before: Annotated[Seconds, Field(le=86400)] = 1800
    starts: Literal["by itself", "by chair"] = "by itself"

    @model_validator(mode="after")
    def _comes(self) -> MeetingSettings:
        coming = set(days(self.rule, self.first, min(self.first.year + AHEAD, LATEST + AHEAD)))
        if not coming:
            raise ValueError("write a rule that names a day after first: this one never comes")
        for day in (*self.skip, *(one.day for one in self.move)):
            if day not in coming and day.year < self.first.year + AHEAD:
                raise ValueError(f"write days on which there is this meeting: there is none on {day}")
        return self
