"""What we and the players' process say to each other: one JSON object a line.

We ask (`Ask`), each question with a number; the process answers it once (`Done` or `Failed`) and, unasked, tells what each
player's client saw (`Seen`) and what went wrong there (`Trouble`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

Json = dict[str, Any]
Accepts = Literal["direct", "all", "none"]
"""Which invitations a player accepts without being asked: those to direct messages, all, or none."""

Where = Literal["timeline", "state", "invite", "left"]
"""Where in a sync answer an event stood: a timeline, the state beside it, an invitation, a room the player left."""


@dataclass(frozen=True, slots=True)
class Login:
    """Log a player in, sync once, and keep syncing. Answers `user` and `device`.

    `player` is our number for this log-in: the same account may play twice, with two devices.
    """

    id: int
    player: int
    url: str
    user: str
    password: str
    device_name: str
    accepts: Accepts = "direct"
    do: Literal["login"] = "login"


@dataclass(frozen=True, slots=True)
class Send:
    """Send an event as the player's client does: encrypted where the room is, reactions excepted. Answers `event_id`."""

    id: int
    player: int
    room: str
    type: str
    content: Json
    do: Literal["send"] = "send"


@dataclass(frozen=True, slots=True)
class Join:
    """Join a room, by way of the servers in `via`."""

    id: int
    player: int
    room: str
    via: tuple[str, ...] = ()
    do: Literal["join"] = "join"


@dataclass(frozen=True, slots=True)
class Call:
    """Ask the player's homeserver anything, with the player's token. Answers what the homeserver answered."""

    id: int
    player: int
    method: str
    path: str
    body: Json | None = None
    do: Literal["call"] = "call"


@dataclass(frozen=True, slots=True)
class Close:
    """The player's client goes away, if it has not already; with `logout` its device does too."""

    id: int
    player: int
    logout: bool
    do: Literal["close"] = "close"


Ask = Login | Send | Join | Call | Close


@dataclass(frozen=True, slots=True)
class Done:
    """The answer to question `id`. `begun` and `at` are seconds on the process's monotonic clock."""

    id: int
    answer: Json
    begun: float
    at: float
    told: Literal["done"] = "done"


@dataclass(frozen=True, slots=True)
class Failed:
    """Question `id` came to nothing. `status` and `errcode` are the homeserver's, or 0 and "" if it never answered."""

    id: int
    why: str
    status: int = 0
    errcode: str = ""
    told: Literal["failed"] = "failed"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A player's client hit something that may have cost it events or keys."""

    player: int
    what: str
    told: Literal["trouble"] = "trouble"


@dataclass(frozen=True, slots=True)
class Seen:
    """One event as a player's own client saw it, decrypted where it could.

    `type` and `content` are the decrypted ones; an event that could not be read has type `m.room.encrypted` and is told again,
    readable, when its key comes. Events of an invitation have no `event_id`. `origin_server_ts` is in milliseconds, `at` in
    seconds on the process's monotonic clock, `wall` UTC.
    """

    player: int
    room: str
    event_id: str
    sender: str
    type: str
    content: Json
    encrypted: bool
    where: Where
    origin_server_ts: int
    at: float
    wall: datetime
    state_key: str | None = None
    redacts: str = ""
    told: Literal["seen"] = "seen"

    @property
    def readable(self) -> bool:
        return self.type != "m.room.encrypted" or not self.content

    @property
    def text(self) -> str:
        """The words, of the new version if this is an edit; "" if there are none."""
        return _text(self._words.get("body"))

    @property
    def html(self) -> str:
        """The formatted words, or ""."""
        return _text(self._words.get("formatted_body"))

    @property
    def msgtype(self) -> str:
        return _text(self._words.get("msgtype"))

    @property
    def mentions(self) -> tuple[str, ...]:
        """The users it mentions (spec, "User and room mentions")."""
        users = _dict(self._words.get("m.mentions")).get("user_ids")
        return tuple(user for user in users if isinstance(user, str)) if isinstance(users, list) else ()

    @property
    def replaces(self) -> str:
        """The event this one edits, or ""."""
        return self._related("m.replace")

    @property
    def reacts_to(self) -> str:
        """The event this one is a reaction to, or ""; `key` is what it reacts with."""
        return self._related("m.annotation")

    @property
    def key(self) -> str:
        return _text(self._relation.get("key"))

    @property
    def replies_to(self) -> str:
        """The event this one answers, or ""."""
        return _text(_dict(self._relation.get("m.in_reply_to")).get("event_id"))

    @property
    def membership(self) -> str:
        """For a membership event what became of `state_key`: join, invite, leave, ban, knock; else ""."""
        return _text(self.content.get("membership")) if self.type == "m.room.member" else ""

    @property
    def _relation(self) -> Json:
        return _dict(self.content.get("m.relates_to"))

    @property
    def _words(self) -> Json:
        return _dict(self.content.get("m.new_content")) if self.replaces else self.content

    def _related(self, kind: str) -> str:
        return _text(self._relation.get("event_id")) if self._relation.get("rel_type") == kind else ""


Told = Done | Failed | Trouble | Seen

_ASK: TypeAdapter[Ask] = TypeAdapter(Annotated[Ask, Field(discriminator="do")])
_TOLD: TypeAdapter[Told] = TypeAdapter(Annotated[Told, Field(discriminator="told")])


def write(message: Ask | Told) -> bytes:
    """One line. Raises `RecursionError` for contents nested hundreds of levels deep."""
    # Not pydantic's writer and reader of JSON: those stop at depths which a hostile event may well have.
    return (
        json.dumps({one.name: getattr(message, one.name) for one in fields(message)}, default=str).encode()
        + b"\n"
    )


def read_ask(line: bytes) -> Ask:
    return _ASK.validate_python(json.loads(line))


def read_told(line: bytes) -> Told:
    return _TOLD.validate_python(json.loads(line))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _dict(value: object) -> Json:
    return value if isinstance(value, dict) else {}
