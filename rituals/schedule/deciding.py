"""What a chair decides about the meetings to come: to skip one, to move one, to add one, and to take the last of it back.

Days and hours are read by the circle's clock, as `!when` tells them in the room, also of a meeting that is held by another.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from models.circle import Circle
from models.recurrence import moment, shown
from models.schedule import EARLIEST, LATEST, read_clock
from models.words import Arg, Items, Moment, Words
from rituals.dates import read_date
from rituals.schedule.state import Schedule, between
from rituals.schedule.times import AROUND, Change, Occurrence, find, zone_of

FAR = timedelta(days=400)
"""Nobody decides about meetings that are further away."""
MOST = 100

Decided = tuple[Schedule, Words, Occurrence]
Act = Callable[[Schedule, list[str], datetime, Circle], Decided | Words]


def _skip(state: Schedule, rest: list[str], now: datetime, circle: Circle) -> Decided | Words:
    found = _meant(state, rest[:1], rest[1:], now, circle)
    if isinstance(found, Words):
        return found
    return _with(state, Change("skip", found.meeting.name, found.day), "schedule-skipped", found)


def _move(state: Schedule, rest: list[str], now: datetime, circle: Circle) -> Decided | Words:
    found = _meant(state, rest[:1], rest[3:], now, circle)
    if isinstance(found, Words):
        return found
    wall = _wall(rest[1:3], found.meeting.first)
    at = moment(wall, circle.settings.zone) if wall else None
    if at is None or not now < at <= now + FAR:
        return Words("schedule-how", example(now, circle))
    change = Change("move", found.meeting.name, found.day, shown(at, zone_of(found.meeting, circle.settings)))
    return _with(state, change, "schedule-moved", found, at)


def _add(state: Schedule, rest: list[str], now: datetime, circle: Circle) -> Decided | Words:
    wall = _wall(rest[:2], now.date())
    at = moment(wall, circle.settings.zone) if wall else None
    minutes = rest[2] if len(rest) > 2 else "60"
    fits = minutes.isascii() and minutes.isdigit() and 5 <= int(minutes[:4]) <= 480
    if wall is None or at is None or not fits or not now < at <= now + FAR:
        return Words("schedule-how", example(now, circle))
    name = f"extra-{wall:%Y%m%d-%H%M}"
    length = int(minutes[:4]) * 60 if len(rest) > 2 else None
    after = replace(state, changes=(*state.changes, Change("extra", name, wall.date(), wall, length)))
    there = any(one.kind == "extra" and one.name == name for one in state.changes)
    if there or len(state.changes) >= MOST:
        return Words("schedule-full" if not there else "schedule-there")
    about = find(circle.settings, after.changes, name, wall.date())
    return (after, Words("schedule-added", moments(at)), about) if about else Words("schedule-there")


def _undo(state: Schedule, _rest: list[str], now: datetime, circle: Circle) -> Decided | Words:
    if not state.changes:
        return Words("schedule-nothing")
    last, after = state.changes[-1], replace(state, changes=state.changes[:-1])
    settings = circle.settings
    stood, stands = (find(settings, one.changes, last.name, last.day) for one in (state, after))
    about = stands or stood
    # Whichever way it was, the meeting must still be to come: what was held cannot be unheld.
    if about is None or any(one is not None and one.begin <= now for one in (stood, stands)):
        return Words("schedule-nothing")
    return after, Words("schedule-undone" if stands else "schedule-undone-none", moments(about.begin)), about


def _with(
    state: Schedule, change: Change, words: str, found: Occurrence, at: datetime | None = None
) -> Decided | Words:
    if len(state.changes) >= MOST:
        return Words("schedule-full")
    args = moments(found.begin)
    if at is not None:
        args |= {"new-date": Moment(at, "date"), "new-time": Moment(at)}
    return replace(state, changes=(*state.changes, change)), Words(words, args), found


def _meant(
    state: Schedule, day: list[str], name: list[str], now: datetime, circle: Circle
) -> Occurrence | Words:
    """The meeting of a day, as people see it in the room; its name where there are several."""
    today = shown(now, circle.settings.zone).date()
    wanted = _read_day(day[0], today) if day else None
    if wanted is None:
        return Words("schedule-how", example(now, circle))
    day_there = moment(datetime.combine(wanted, time()), circle.settings.zone)
    found = [
        one
        for one in between(
            state, circle, max(now, day_there - AROUND), min(day_there + 2 * AROUND, now + FAR)
        )
        if shown(one.begin, circle.settings.zone).date() == wanted
        and (not name or one.meeting.name == name[0].casefold())
    ]
    if not found:
        return Words("schedule-none-then", {"command": f"{circle.prefix}when"})
    if len(found) > 1:
        rows = (Words("schedule-name", {"name": one.meeting.name, **moments(one.begin)}) for one in found)
        return Words("schedule-which", {"items": Items(tuple(rows))})
    return found[0]


def _read_day(text: str, today: date) -> date | None:
    day = read_date(text, today)
    return day if day and EARLIEST <= day.year <= LATEST else None


def _wall(words: list[str], today: date) -> datetime | None:
    """A day and a time, as a clock on a wall shows them."""
    day = _read_day(words[0], today) if words else None
    clock = read_clock(words[1]) if len(words) > 1 else None
    return datetime.combine(day, clock) if day and clock is not None else None


def moments(at: datetime) -> dict[str, Arg]:
    """A day and a time."""
    return {"date": Moment(at, "date"), "time": Moment(at)}


def example(now: datetime, circle: Circle) -> dict[str, Arg]:
    """How each is written."""
    day = shown(now, circle.settings.zone).date() + timedelta(days=7)
    sign = f"{circle.prefix}schedule"
    return {
        "skip": f"{sign} skip {day}",
        "move": f"{sign} move {day} {day + timedelta(days=1)} 18:00",
        "add": f"{sign} add {day} 20:00",
        "undo": f"{sign} undo",
    }


ACTS: dict[str, Act] = {"skip": _skip, "move": _move, "add": _add, "undo": _undo}
NOTED = {"skip": "skipped", "move": "moved", "add": "added", "undo": "undone"}
