"""A flag, as it is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from models.effects import Effect
from models.ids import UserId
from models.signals import About, Raised
from models.verdict import Tier
from models.words import Link
from moderation.told import Status

Act = Literal[
    "raised",
    "called",
    "escalated",
    "claimed",
    "released",
    "handed-over",
    "follow-up",
    "due",
    "lapsed",
    "noted",
    "resolved",
    "false-alarm",
    "reopened",
    "worse",
    "edited",
    "taken-back",
    "left",
    "undelivered",
    "card-lost",
    "wanted",
    "withdrawn",
    "unagreed",
    "agreed",
    "redacted",
    "muted",
    "removed",
    "banned",
    "not-done",
    "replaced",
    "lifted",
    "not-lifted",
    "ended",
    "written",
    "answered",
    "no-answers",
    "lines",
    "room-wanted",
    "room",
    "no-room",
    "services",
    "reported",
    "report-back",
    "reporter-named",
    "appealed",
    "appeal-withdrawn",
    "appeal-over",
    "upheld",
    "overturned",
    "again",
]

ROWS = 200
"""So many rows of history are kept: the first, and the latest."""

FIRST, NEXT, ALL = 0, 1, 2
"""The rungs of the ladder: who is called first, one more person, everybody."""


@dataclass(frozen=True, slots=True)
class Row:
    """Who did what when; `who` is None for the keeper.

    `people` are those who were called, `note` a moderator's own words, `until` when a flag is to be looked at again, `link` a further
    message.
    """

    at: datetime
    act: Act
    who: UserId | None = None
    people: tuple[UserId, ...] = ()
    note: str = ""
    until: datetime | None = None
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """What one moderator wants and a second has to agree to before it `lapses`. `seconds`: how long it is to hold."""

    act: str
    by: UserId
    lapses: datetime
    seconds: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What was taken for this flag, and until when."""

    act: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Reporting:
    """A report, and what was said with it. `named`: who made it, only where they want it told; `back`: they took it back."""

    ref: str
    at: datetime
    words: str = ""
    named: UserId | None = None
    back: bool = False


@dataclass(frozen=True, slots=True)
class Took:
    """What was taken for this flag, by whom and why; `appealed`: that was looked at again by somebody else."""

    act: str
    by: UserId
    at: datetime
    second: UserId | None = None
    reason: str = ""
    until: datetime | None = None
    appealed: bool = False


@dataclass(frozen=True, slots=True)
class Appeal:
    """That the person sees these acts differently, in their own words; `reminded`: when moderators were, last."""

    at: datetime
    words: str
    acts: tuple[str, ...]
    reminded: datetime | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """A message (or a call for help) brought to people.

    `matter` is what it was raised for, as it stands after edits. `since`: when it came to this status; `waiting`: when the present
    ladder began. `around`: it is about a moderator and goes around that moderator. `called` since the ladder began; `helped` names
    what was already said to the person. `due`: when it is to be looked at again. `services`: since when emergency services are there.
    `calls` are the parts under which private words wait that call people.
    """

    matter: Raised
    status: Status
    since: datetime
    waiting: datetime
    claimer: UserId | None = None
    around: bool = False
    rung: int = FIRST
    called: tuple[UserId, ...] = ()
    helped: tuple[str, ...] = ()
    history: tuple[Row, ...] = ()
    version: int = 1
    due: datetime | None = None
    pending: Pending | None = None
    held: tuple[Held, ...] = ()
    services: datetime | None = None
    reports: tuple[Reporting, ...] = ()
    took: tuple[Took, ...] = ()
    appeal: Appeal | None = None
    calls: tuple[str, ...] = ()

    @property
    def number(self) -> str:
        """As people write it, and as Fluent must not group it."""
        return str(self.matter.number)

    @property
    def subject(self) -> UserId:
        """The person it is about."""
        return self.matter.subject

    @property
    def need(self) -> Tier:
        """How much the person needs somebody; green when only a norm was touched or nothing could be judged."""
        if self.matter.by == "asked":
            return self.matter.tier
        return self.matter.verdict.tier if self.matter.verdict else Tier.GREEN

    def about(self, part: str) -> About:
        """A part of this flag, for what is sent about it."""
        return About("flag", self.number, part)

    def noting(self, row: Row, **changes: Any) -> Flag:
        """The flag one version on, with a row of history and these fields changed."""
        history = (*self.history, row)
        if len(history) > ROWS:
            history = (history[0], *history[1 - ROWS :])
        return replace(self, history=history, version=self.version + 1, **changes)

    def last(self, act: Act) -> Row | None:
        """The latest row of this kind."""
        return next((row for row in reversed(self.history) if row.act == act), None)


Step = tuple[Flag, tuple[Effect, ...]]
