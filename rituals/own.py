"""What a person's own practices have in common: their words as they are kept, and whose question stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from models import answers
from models.circle import Circle, PersonFacts
from models.ids import UserId

LONGEST = 300
"""Code points of one thing a person writes down for themselves: two or three sentences."""
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
