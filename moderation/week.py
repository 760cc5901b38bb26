"""The coming seven days by one reader's clock: who has a shift when, and when nobody has. Pure: times in, times out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from models.ids import UserId
from models.recurrence import moment
from moderation.duty import Duty, Watch, watches

DAYS_SHOWN = 7


@dataclass(frozen=True, slots=True)
class Slot:
    """From `begin` until before `end` the same people have a shift; nobody: a gap."""

    begin: datetime
    end: datetime
    people: tuple[UserId, ...]

    @property
    def gap(self) -> bool:
        """Nobody has a shift here."""
        return not self.people


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the reader's calendar, from its midnight to the next; it may have 23 or 25 hours.

    `slots` lie side by side from `begin` (of today: from now) to `end`.
    """

    day: date
    begin: datetime
    end: datetime
    slots: tuple[Slot, ...]

    def share(self, at: datetime) -> float:
        """Where in the day a moment lies, from 0 to 1."""
        return (at - self.begin) / (self.end - self.begin)


def days(people: Sequence[Duty], now: datetime, zone: str) -> tuple[Day, ...]:
    """Today from now on, and the six days after it."""
    today = now.astimezone(ZoneInfo(zone)).date()
    edges = [_midnight(today + timedelta(days=step), zone) for step in range(DAYS_SHOWN + 1)]
    found = watches(people, now, edges[-1])
    order = tuple(duty.user for duty in people)
    return tuple(
        Day(today + timedelta(days=step), begin, end, tuple(_slots(found, max(now, begin), end, order)))
        for step, (begin, end) in enumerate(pairwise(edges))
    )


def _midnight(day: date, zone: str) -> datetime:
    return moment(datetime.combine(day, time()), zone)


def _slots(found: Iterable[Watch], begin: datetime, end: datetime, order: Sequence[UserId]) -> Iterator[Slot]:
    here = [one for one in found if one.begin < end and begin < one.end]
    cuts = sorted({begin, end, *(min(max(at, begin), end) for one in here for at in (one.begin, one.end))})
    last: Slot | None = None
    for start, stop in pairwise(cuts):
        on = {one.user for one in here if one.begin <= start and stop <= one.end}
        slot = Slot(start, stop, tuple(user for user in order if user in on))
        if last is not None and last.people == slot.people:
            last = Slot(last.begin, stop, slot.people)
            continue
        if last is not None:
            yield last
        last = slot
    if last is not None:
        yield last
