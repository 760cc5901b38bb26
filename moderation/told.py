"""What moderation's own aggregates tell one another; nobody else hears it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, cast

from models.circle import Circle
from models.effects import Tell
from models.ids import EventId, RoomId, UserId
from models.signals import CommandGiven, DeskPressed, ReactionSeen, Report, Screened, Signal
from models.verdict import Tier
from models.words import Words
from models.written import Taking


class Status(StrEnum):
    """Where a flag stands."""

    OPEN = "open"
    CLAIMED = "claimed"
    FOLLOW_UP = "follow-up"
    RESOLVED = "resolved"
    FALSE_ALARM = "false-alarm"

    @property
    def standing(self) -> bool:
        """Whether somebody still has to do something."""
        return self in (Status.OPEN, Status.CLAIMED, Status.FOLLOW_UP)


@dataclass(frozen=True, slots=True)
class FlagChanged:
    """What a list of flags may know of one: never a text, never whose words they are.

    `since` is when it came to this status. `seen_by`: the only people it may be shown to; empty for all moderators.
    """

    number: int
    tier: Tier
    status: Status
    since: datetime
    claimer: UserId | None = None
    seen_by: tuple[UserId, ...] = ()


@dataclass(frozen=True, slots=True)
class Concerned:
    """Whether a flag about this person still stands; `screened`: screening raised it, for something in the circle's room."""

    user: UserId
    flag: int
    standing: bool
    screened: bool = False


@dataclass(frozen=True, slots=True)
class Again:
    """To a flag that may stand for this message already; `others` may as well, and are asked next."""

    screened: Screened
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpDue:
    """A flag has something to say to the person it is about. `once` names what is not to be said again soon; empty: always say it.

    `lines`: help lines are in it.
    """

    user: UserId
    flag: int
    words: Words
    once: str = ""
    lines: bool = False


@dataclass(frozen=True, slots=True)
class LinesWanted:
    """A moderator wants help lines sent; `anyway`: also when the person had some just now. `press` waits for an answer."""

    due: HelpDue
    press: CommandGiven | ReactionSeen | DeskPressed
    anyway: bool


@dataclass(frozen=True, slots=True)
class LinesSent:
    """What came of it: sent now, or (not `sent`) the person had some at `at`."""

    press: CommandGiven | ReactionSeen | DeskPressed
    at: datetime
    sent: bool


@dataclass(frozen=True, slots=True)
class Wrote:
    """A moderator has written to this person through the keeper, for a flag."""

    user: UserId
    flag: int
    by: UserId


@dataclass(frozen=True, slots=True)
class NoMoreLetters:
    """The flag is closed: what the person answers is passed on no more."""

    flag: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What the person wrote to the keeper in private while a letter of a moderator stands.

    `changed`: it is an edit of an earlier answer; `sure`: a device of theirs encrypted it.
    """

    text: str
    changed: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Sounds:
    """Screening found this in an answer."""

    tier: Tier


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person would rather not have their answers passed on."""


@dataclass(frozen=True, slots=True)
class GivenUp:
    """This moderator steps back: what is with them goes to the others."""

    user: UserId


@dataclass(frozen=True, slots=True)
class Take:
    """Moderators want something taken from somebody, for a flag. `press` waits for an answer; `room` and `event`: which message."""

    user: UserId
    flag: int
    act: Taking
    by: UserId
    press: CommandGiven | DeskPressed
    reason: str = ""
    until: datetime | None = None
    second: UserId | None = None
    room: RoomId | None = None
    event: EventId | None = None


@dataclass(frozen=True, slots=True)
class Lifted:
    """What was taken for this flag is to be given back; `by` wants it so."""

    flag: int
    by: UserId


@dataclass(frozen=True, slots=True)
class InNeed:
    """Whether a flag stands that says this person may need somebody."""

    user: UserId
    flag: int
    standing: bool


WhatCame = Literal["ordered", "need", "done", "lifted", "replaced", "stands"]


@dataclass(frozen=True, slots=True)
class Came:
    """What came of something that was to be taken for a flag: "ordered", "need" (the person may need somebody), "done", "lifted",
    "replaced" (by that of another flag); or "stands", to a flag about somebody in need: this stands for flag number `flag`.

    "done" and "lifted" hold for `rooms` of `of` rooms, and `why` says what kept the keeper from the others; 0: nothing was done.
    `by`: None when its time was over.
    """

    flag: int
    act: Taking
    came: WhatCame
    press: CommandGiven | DeskPressed | None = None
    by: UserId | None = None
    until: datetime | None = None
    reason: str = ""
    rooms: int = 0
    of: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class ReportJoins:
    """A further report of what a flag stands for already; `tier`: how urgent its words sound."""

    report: Report
    tier: Tier


@dataclass(frozen=True, slots=True)
class ReportTaken:
    """To whoever reported: it is with people. `ready`: they are there "now", "later", or there is "nobody" whom it could be told."""

    ref: str
    flag: int
    ready: str


@dataclass(frozen=True, slots=True)
class ReportChanged:
    """Whoever made this report wants to be known to the moderators as `who`; or (None) takes it back."""

    ref: str
    who: UserId | None


@dataclass(frozen=True, slots=True)
class Imposed:
    """Something was taken from somebody for a flag, which they may appeal."""

    user: UserId
    flag: int
    act: str
    at: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Appealed:
    """Whoever something was taken from says that they see it differently."""

    words: str


@dataclass(frozen=True, slots=True)
class AppealWithdrawn:
    """They do not want it looked at any more."""


@dataclass(frozen=True, slots=True)
class AppealCame:
    """What came of an appeal: "filed" (`ready`: there is somebody who may decide), "waits" (there is one already), "gone" (nothing is
    left to appeal), "over" (given back before), "upheld" or "overturned" with `words`. `back`: what becomes of what was taken.
    """

    flag: int
    came: str
    ready: str = ""
    words: str = ""
    back: str = ""


def tell(kind: str, key: str, signal: object) -> Tell:
    """Pass it on. These are moderation's own business, so the signals that everybody shares do not list them."""
    return Tell(kind, key, cast(Signal, signal))


def person_key(user: UserId, circle: Circle) -> str:
    """One instance a person and circle: a person may be in several, each with its own people to call."""
    return f"{circle.name} {user}"
