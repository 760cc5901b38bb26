"""Shifts: who is to be called first, week by week, by each person's own clock. Pure: times in, times out.

A shift is written as `mon-fri 18:00-23:00` in its person's zone: 18:00 stays 18:00 when clocks change. One that does not end after
it begins goes past midnight. Hours that a change of clocks leaves out are not there: what would begin or end in them does so at the
change. Those it brings twice belong to the shift: it begins when they first come and ends when they come again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from models.circle import Circle, PersonFacts, zone_of
from models.config import CircleSettings, ModeratorSettings
from models.ids import UserId

WEEK = timedelta(days=7)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = "|".join(DAYS)
_WRITTEN = re.compile(
    rf"({_DAY})[a-z]*(?:\s*-\s*({_DAY})[a-z]*)?\s+(\d\d?)(?:[:.h](\d\d))?\s*[-–]\s*(\d\d?)(?:[:.h](\d\d))?",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """From `begin` until before `end`, both in UTC."""

    begin: datetime
    end: datetime


@dataclass(frozen=True, slots=True, order=True)
class Watch:
    """One occurrence of a shift."""

    begin: datetime
    end: datetime
    user: UserId


@dataclass(frozen=True, slots=True)
class Own:
    """What somebody chose later than the file: `weekly` None is as the file has it.

    `given`: occurrences that somebody else took; `taken`: those taken from others.
    """

    weekly: tuple[str, ...] | None = None
    given: tuple[Stretch, ...] = ()
    taken: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Duty:
    """All that one person has taken on."""

    user: UserId
    zone: str = "UTC"
    weekly: tuple[str, ...] = ()
    given: tuple[Stretch, ...] = ()
    taken: tuple[Stretch, ...] = ()


_KEPT: TypeAdapter[dict[str, Own]] = TypeAdapter(dict[str, Own])


@lru_cache(maxsize=512)
def _kept(text: str) -> dict[str, Own]:
    return _KEPT.validate_json(text) if text else {}


def own(facts: PersonFacts, circle: str) -> Own:
    """What this person chose in this circle."""
    return _kept(facts.duty).get(circle, Own())


def keeping(facts: PersonFacts, circle: str, chosen: Own) -> str:
    """The fact to remember once this was chosen."""
    others = {name: one for name, one in _kept(facts.duty).items() if name != circle}
    return _KEPT.dump_json(others | {circle: chosen}).decode()


def duty_of(entry: ModeratorSettings, facts: PersonFacts, settings: CircleSettings) -> Duty:
    """What stands for one moderator of a circle: what was said later wins over the file."""
    later = own(facts, settings.name)
    weekly = entry.shifts if later.weekly is None else later.weekly
    return Duty(UserId(entry.user), zone_of(entry, settings), weekly, later.given, later.taken)


def all_duties(circle: Circle) -> tuple[Duty, ...]:
    """Those of all moderators who are here, in the order of the roster. The shifts of people who stepped back wait for them."""
    nobody = PersonFacts()
    return tuple(
        duty_of(entry, circle.people.get(UserId(entry.user), nobody), circle.settings)
        for entry in circle.settings.moderators
        if circle.is_moderator(UserId(entry.user))
    )


def duties(circle: Circle) -> tuple[Duty, ...]:
    """Those of all moderators who are here and have not stepped back."""
    return tuple(duty for duty in all_duties(circle) if not stepped_back(duty.user, circle))


def stepped_back(user: UserId, circle: Circle) -> bool:
    """Whether they are not to be called until they are back."""
    return user in circle.people and circle.people[user].off_duty


def written(text: str) -> str | None:
    """A shift as it is kept, from how people write it (`Mon 18-23`); None when it is none."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes = (int(found[3]), int(found[5])), (int(found[4] or 0), int(found[6] or 0))
    if hours[0] > 23 or max(minutes) > 59 or hours[1] * 60 + minutes[1] > 24 * 60:
        return None
    days = "-".join(day.lower() for day in (found[1], found[2]) if day)
    begin, end = (f"{hour:02}:{minute:02}" for hour, minute in zip(hours, minutes, strict=True))
    return f"{days} {begin}-{end}"


def watches(people: Iterable[Duty], begin: datetime, end: datetime) -> tuple[Watch, ...]:
    """All occurrences that touch this time, the earliest first."""
    found = {
        Watch(one.begin, one.end, duty.user)
        for duty in people
        for one in (*_weekly(duty, begin, end), *duty.taken)
        if one.begin < end and begin < one.end
    }
    return tuple(sorted(found))


def on_call(people: Sequence[Duty], now: datetime) -> tuple[UserId, ...]:
    """Who has a shift now, in the order given."""
    on = {watch.user for watch in watches(people, now, now + timedelta(seconds=1))}
    return tuple(duty.user for duty in people if duty.user in on)


def gaps(people: Iterable[Duty], begin: datetime, end: datetime) -> tuple[Stretch, ...]:
    """When nobody has a shift, between `begin` and `end`."""
    found: list[Stretch] = []
    covered = begin
    for watch in watches(people, begin, end):
        if watch.begin > covered:
            found.append(Stretch(covered, watch.begin))
        covered = max(covered, watch.end)
    return (*found, Stretch(covered, end)) if covered < end else tuple(found)


def a_week(weekly: Iterable[str]) -> timedelta:
    """How long these shifts are in a week in which no clock changes."""
    total = timedelta()
    for text in weekly:
        days, begin, end = _read(text)
        length = timedelta(minutes=_minutes(end) - _minutes(begin))
        total += len(days) * (length if length > timedelta() else length + timedelta(days=1))
    return total


def _weekly(duty: Duty, begin: datetime, end: datetime) -> Iterator[Stretch]:
    zone = ZoneInfo(duty.zone)
    # A shift may have begun the day before, and lie in another day there than here.
    first = begin.astimezone(zone).date() - timedelta(days=1)
    for step in range((end.astimezone(zone).date() - first).days + 1):
        day = first + timedelta(days=step)
        for text in duty.weekly:
            days, opens, closes = _read(text)
            if day.weekday() not in days:
                continue
            past = timedelta(days=int(_minutes(closes) <= _minutes(opens)))
            one = Stretch(_at(day, opens, zone, fold=0), _at(day + past, closes, zone, fold=1))
            if one.begin < one.end and one not in duty.given:
                yield one


def _at(day: date, clock: str, zone: ZoneInfo, fold: int) -> datetime:
    """When it is so late there; `fold` 1: for the second time, where clocks are put back."""
    midnight = clock == "24:00"
    wall = time() if midnight else time.fromisoformat(clock)
    local = datetime.combine(day + timedelta(days=int(midnight)), wall, zone).replace(fold=fold)
    moment = local.astimezone(UTC)
    return moment if moment.astimezone(zone) == local else _change(local)


def _change(missing: datetime) -> datetime:
    """The moment at which clocks are put forward over this time, which therefore never comes."""
    late, early = (missing.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    after = missing.replace(fold=1).utcoffset()
    steps = range(int((late - early).total_seconds()))
    zone = missing.tzinfo
    passed = bisect_left(
        steps, True, key=lambda step: (early + timedelta(seconds=step)).astimezone(zone).utcoffset() == after
    )
    return early + timedelta(seconds=passed)


@lru_cache(maxsize=512)
def _read(text: str) -> tuple[frozenset[int], str, str]:
    days, _, span = text.partition(" ")
    begin, _, end = span.partition("-")
    return weekdays(days), begin, end


def weekdays(written: str) -> frozenset[int]:
    """The days of the week in `mon` or `fri-sun`; Monday is 0."""
    first, _, last = written.partition("-")
    start = DAYS.index(first)
    length = (DAYS.index(last or first) - start) % 7 + 1
    return frozenset((start + step) % 7 for step in range(length))


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return 60 * int(hour) + int(minute)


def changed(circle: Circle, user: UserId, chosen: Own) -> Circle:
    """The circle as it will be once this is remembered."""
    facts = circle.people.get(user, PersonFacts())
    kept = replace(facts, duty=keeping(facts, circle.name, chosen))
    return replace(circle, people={**circle.people, user: kept})
