"""What a person's own practices have in common: their words as they are kept, and whose question stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models import answers
from models.circle import Circle, PersonFacts, clock_of
from models.ids import UserId

LONGEST = 300
"""Code points of one thing a person writes down for themselves: two or three sentences."""
HOUR = time(17)
"""When a person is asked how something went, by their own clock."""
LATE = timedelta(days=7)
"""What could not be asked for so long is not asked any more."""
PASSING = answers.SKIP | answers.PASS | answers.NO


def worded(text: str) -> str:
    """Somebody's own words on one line, as they are kept."""
    return " ".join(text.split())


def passes(text: str) -> bool:
    """Whether the whole message passes on a question that asks for words."""
    return answers.plain(text) in PASSING


def free_number(taken: Iterable[int]) -> int:
    """The lowest number from 1 on that nothing has; a thing keeps the one it got."""
    used = set(taken)
    return next(number for number in range(1, len(used) + 2) if number not in used)


def read_number(text: str) -> int | None:
    """A number such as people say "2" or "#2"; None for anything else."""
    digits = text.strip().removeprefix("#")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 6 else None


def asked_by(kind: str, user: UserId, now: datetime, circle: Circle) -> bool:
    """Whether the question that stands between this person and the keeper is of this kind of aggregate."""
    asker, _, until = circle.people.get(user, PersonFacts()).asked.partition(" ")
    return asker == kind and until.isdecimal() and now.timestamp() < int(until)


def in_peace(user: UserId, now: datetime, circle: Circle) -> bool:
    """Whether this person asked the keeper to leave them alone for a while, and the while is not over."""
    until = circle.people.get(user, PersonFacts()).paused
    return until.isdecimal() and now.timestamp() < int(until)


def local_day(user: UserId, now: datetime, circle: Circle) -> date:
    """Which day it is where this person lives."""
    return now.astimezone(_zone(user, circle)).date()


def kind_hour(user: UserId, start: datetime, days: int, circle: Circle) -> datetime:
    """So many days later, by their own clock, in the late afternoon: nobody is asked anything at night."""
    day = local_day(user, start, circle) + timedelta(days=days)
    return datetime.combine(day, HOUR, _zone(user, circle)).astimezone(UTC)


def _zone(user: UserId, circle: Circle) -> ZoneInfo:
    return ZoneInfo(clock_of(user, circle.people.get(user, PersonFacts()), circle.settings))
