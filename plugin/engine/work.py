"""One unit of work: all that the signals of a batch cause, gathered in memory and written in one transaction.

Decisions touch no database, so a savepoint for one signal is a copy of this small object: a decision that raises is undone alone
and the rest of the batch goes on.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from typing import Any

from models.ids import EventId, UserId
from models.signals import About
from models.words import Words


@dataclass(frozen=True, slots=True)
class Kept:
    """An aggregate's state as kept: with its circle, its version and the person whose key seals it."""

    state: object
    circle: str
    version: int
    owner: UserId | None


@dataclass(frozen=True, slots=True)
class Sending:
    """A row for the outbox. `room` or `user` says where it goes; `body` is what `plugin.engine.outbox` sends."""

    room: str
    user: str
    body: dict[str, Any]
    txn: str
    circle: str
    owner: UserId | None = None
    about: About | None = None
    good_until: int | None = None

    @property
    def lane(self) -> str:
        """Where it goes, and after whose letters: a person, else a room."""
        return self.user or self.room


@dataclass(frozen=True, slots=True)
class Timer:
    """A timer to be set; `due` in seconds."""

    kind: str
    key: str
    local: str
    circle: str
    due: int


@dataclass(frozen=True, slots=True)
class Failure:
    """A signal whose decision raised: what and where, never the text."""

    event: str
    room: str
    signal: str
    error: str


@dataclass(frozen=True, slots=True)
class Noted:
    """A row of the audit log."""

    kind: str
    key: str
    act: str
    who: UserId | None
    detail: str


@dataclass(frozen=True, slots=True)
class DeskLink:
    """A link to the desk that somebody was sent: the hash of its token, and until when it is good (seconds)."""

    hash: str
    user: UserId
    until: int


@dataclass(frozen=True, slots=True)
class Posting:
    """A call outside Matrix; `user` is empty for the circle as a whole."""

    circle: str
    user: str
    number: str
    tier: str


Ident = tuple[str, str]


@dataclass(slots=True)
class Work:
    """What is to be written. Order matters only within `sendings`. `answers` are for whoever pressed on the desk, and not written."""

    aggregates: dict[Ident, Kept | None] = field(default_factory=dict)
    timers: dict[str, Timer | None] = field(default_factory=dict)
    sendings: list[Sending] = field(default_factory=list)
    abouts: dict[EventId, tuple[str, About]] = field(default_factory=dict)
    audits: list[Noted] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    warnings: list[tuple[str, str]] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)
    links: list[DeskLink] = field(default_factory=list)
    closed: list[UserId] = field(default_factory=list)
    notices: list[Posting] = field(default_factory=list)
    answers: list[Words] = field(default_factory=list)

    def savepoint(self) -> Work:
        """A copy to go back to; the values inside are frozen, so the containers are all there is to copy."""
        saved = copy(self)
        for name in self.__slots__:
            setattr(saved, name, copy(getattr(self, name)))
        return saved

    def undo(self, saved: Work) -> None:
        """Be again what the savepoint was."""
        for name in self.__slots__:
            setattr(self, name, getattr(saved, name))
