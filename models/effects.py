"""Things to do, as the decisions order them. The engine writes each as rows in the same transaction as the new state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from models.ids import EventId, RoomId, UserId
from models.signals import About, Raised, Signal
from models.verdict import Tier
from models.words import Words


@dataclass(frozen=True, slots=True)
class Say:
    """Say something in a room.

    `mentions` are notified (spec, "User and room mentions"); `everybody` notifies the whole room. `about` ties the sent event to a
    part of an aggregate, so that reactions, replies and edits find their way back. `taps` are reactions the keeper puts under it, so
    that one tap is enough. After `good_for` seconds an unsent message is dropped instead of coming too late. `pin` also pins it.
    `below` shows it as a reply to the first message about that, such as a flag's card, where there is one.
    """

    room: RoomId
    words: Words
    mentions: tuple[UserId, ...] = ()
    everybody: bool = False
    about: About | None = None
    reply_to: EventId | None = None
    below: About | None = None
    taps: tuple[str, ...] = ()
    good_for: int | None = None
    pin: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """The numbers of one day."""

    day: date
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draw:
    """Show numbers as a picture in a room, in columns of as many parts as there are names in `parts`, the lowest first.

    `alt` says in words what it shows. Where no pictures can be drawn nothing is sent: whatever matters is said beside it.
    """

    room: RoomId
    title: Words
    alt: Words
    parts: tuple[Words, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Whisper:
    """Say something to one person in their direct room, which is made when there is none. Fields as in `Say`.

    `asks`: the next words they write in private answer this. If the aggregate takes them (a new state, or an effect), nobody else
    hears them but those who call people. It stands for two hours, until another question is asked, or until the same aggregate says
    something that asks nothing.
    """

    to: UserId
    words: Words
    about: About | None = None
    good_for: int | None = None
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Notify:
    """Call people outside Matrix too, where they want it: the number and the tier of a flag. `user` None: the circle as a whole."""

    user: UserId | None
    number: str
    tier: Tier


@dataclass(frozen=True, slots=True)
class Answer:
    """Say something on the page to whoever pressed there; nobody else hears it, and nothing is kept."""

    words: Words


@dataclass(frozen=True, slots=True)
class InviteToDesk:
    """Send somebody a private link to the desk, good once and for a few minutes; or say that there is none here."""

    to: UserId


@dataclass(frozen=True, slots=True)
class LinkToCalendar:
    """Send somebody the address of a calendar, as `url` in `words`; or, where there is none here, `otherwise`.

    `secret` is the part of the address that nobody can guess.
    """

    to: UserId
    secret: str
    words: Words
    otherwise: Words


@dataclass(frozen=True, slots=True)
class CloseDesk:
    """End every session and every link of somebody on the desk."""

    of: UserId


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the text of every message sent about this (`m.replace`, spec "Event replacements")."""

    about: About
    words: Words


@dataclass(frozen=True, slots=True)
class React:
    """Put a reaction under an event."""

    room: RoomId
    event: EventId
    key: str


@dataclass(frozen=True, slots=True)
class Redact:
    """Take one of the keeper's own messages back."""

    about: About


@dataclass(frozen=True, slots=True)
class RedactTheirs:
    """Take somebody's message away (spec, "Redactions").

    `reason` travels unencrypted and everybody in the room may read it: a neutral sentence, never what somebody did. What came of it
    is heard by what it is `about`, as `Done` or `SendFailed`. Both hold for the effects below as well.
    """

    room: RoomId
    event: EventId
    reason: Words
    about: About


@dataclass(frozen=True, slots=True)
class SetPower:
    """Give somebody a power level, or (None) the one they had before the keeper changed it (spec, "m.room.power_levels").

    A level below 0 is lowered further where a room lets people of that level speak.
    """

    room: RoomId
    user: UserId
    level: int | None
    about: About


@dataclass(frozen=True, slots=True)
class Remove:
    """Put somebody out of a room; they may come back as anybody may (spec, "Kicking users from a room")."""

    room: RoomId
    user: UserId
    reason: Words
    about: About


@dataclass(frozen=True, slots=True)
class Ban:
    """Put somebody out of a room, and let them in no more (spec, "Banning users in a room")."""

    room: RoomId
    user: UserId
    reason: Words
    about: About


@dataclass(frozen=True, slots=True)
class Unban:
    """Let somebody in again whom the keeper banned; what others banned stays so."""

    room: RoomId
    user: UserId
    about: About


Hold = RedactTheirs | SetPower | Remove | Ban | Unban
"""What is done in a room to somebody, and what undoes it."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """Read one message, on behalf of `reader`, who has to be in its room: a circle's, or their own direct room.

    What it is is heard by what the effect is `about`, as `Found`; that it could not be read, as `SendFailed`.
    """

    room: RoomId
    event: EventId
    reader: UserId
    about: About


@dataclass(frozen=True, slots=True)
class MakeRoom:
    """Make a private room for these people, say `words` there as the first of them reads, and leave once they are in.

    It has no name and no topic: lock screens show them. What came of it is heard by what it is `about`, as `Done` or `SendFailed`.
    """

    people: tuple[UserId, ...]
    words: Words
    about: About


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Wake this aggregate at `due`. The same name again moves the timer."""

    name: str
    due: datetime


@dataclass(frozen=True, slots=True)
class CancelTimer:
    """Forget a timer of this aggregate; of no effect when there is none."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenFlag:
    """Bring something to people: the engine gives it a number and raises it. `raised.number` is 0 here."""

    raised: Raised


@dataclass(frozen=True, slots=True)
class Tell:
    """Pass a signal on to another aggregate, inside the same transaction."""

    kind: str
    key: str
    signal: Signal


Fact = Literal[
    "country",
    "language",
    "zone",
    "remind",
    "off_duty",
    "duty",
    "trained",
    "letters",
    "asked",
    "paused",
    "consents",
]


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep a fact about a person, sealed with that person's own key; an empty value forgets it."""

    user: UserId
    fact: Fact
    value: str


@dataclass(frozen=True, slots=True)
class Audit:
    """Note who did what; `who` is None for the keeper itself. `detail` holds no personal text."""

    act: str
    who: UserId | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class WarnOperator:
    """Something the self-hoster must see: a log line and a metric. No personal text."""

    what: str
    detail: str = ""


Effect = (
    Say
    | Draw
    | Whisper
    | Notify
    | Answer
    | InviteToDesk
    | LinkToCalendar
    | CloseDesk
    | Edit
    | React
    | Redact
    | Hold
    | LookUp
    | MakeRoom
    | SetTimer
    | CancelTimer
    | OpenFlag
    | Tell
    | Remember
    | Audit
    | WarnOperator
)
