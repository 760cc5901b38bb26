"""Sentences by name: an effect carries a Fluent message id and its arguments; the edge renders them.

Arguments are either plain values or one of the small types below, which the edge turns into a name, a link or a list in the
reader's language. Nothing a stranger wrote is ever spliced into markup: it goes in as an argument.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from models.ids import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Person:
    """Shown as the person's display name, in HTML as a pill. Does not notify by itself (see `Say.mentions`)."""

    user: UserId


@dataclass(frozen=True, slots=True)
class People:
    """Several people, as a list in words."""

    users: tuple[UserId, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link to an event, or (`event` None) to a room (matrix.to, spec appendix "URIs")."""

    room: RoomId
    event: EventId | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """The crisis lines of the country this person chose; without one, the local emergency number in words."""

    user: UserId


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, shown in the reader's zone: `style` is "time", "date" or "both"."""

    at: datetime
    style: str = "time"


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its two letters (ISO 3166-1), shown by its name."""

    code: str


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time in seconds, shown in words ("2 minutes")."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, shown as a quotation and never interpreted; `marks` are `[start, end)` spans to set in bold."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list, one entry a line."""

    entries: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """Another sentence or phrase of the language file, without arguments, inside this one."""

    id: str


Arg = str | int | float | Person | People | Link | Lines | Moment | Country | Span | Quote | Items | Term


@dataclass(frozen=True, slots=True)
class Words:
    """A Fluent message id with its arguments."""

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)
