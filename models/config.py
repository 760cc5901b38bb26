"""What a self-hoster writes in `config.yaml`. Every field here is documented in `config.sample.yaml`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, model_validator

from models.agenda import Seconds, Strict
from models.ids import UserId

_USER = re.compile(r"@[^:\s]{1,200}:[^\s]{1,200}")
_ROOM = re.compile(r"[!#][^\s]{1,250}")
_HOURS = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))? \d\d:\d\d-\d\d:\d\d")


def _user(value: str) -> UserId:
    if not _USER.fullmatch(value):
        raise ValueError("write a Matrix user id such as @ana:example.org, in quotes")
    return UserId(value)


def _room(value: str) -> str:
    if not _ROOM.fullmatch(value):
        raise ValueError(
            "write a room id such as !abc:example.org or an alias such as #circle:example.org, in quotes"
        )
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError("write a time zone such as Europe/Lisbon or UTC") from error
    return value


def _hours(value: str) -> str:
    if value != "always" and not _HOURS.fullmatch(value):
        raise ValueError("write always, or hours such as mon-fri 18:00-23:00")
    return value


User = Annotated[str, AfterValidator(_user)]
Room = Annotated[str, AfterValidator(_room)]
Zone = Annotated[str, AfterValidator(_zone)]
Hours = Annotated[str, AfterValidator(_hours)]
Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Consequence = Literal["flag", "nudge", "off"]


class HomeserverSettings(Strict):
    """Where the keeper lives and as whom. The password comes from a file or from the environment, never from here."""

    url: Annotated[str, Field(pattern=r"^https?://[^\s/]+/?$")]
    user: User
    password_file: Path | None = None
    device_name: str = Field(default="Circlekeeper", max_length=60)


class StorageSettings(Strict):
    """Where things are kept. `database` is an SQLAlchemy URL; without it, SQLite in `data`."""

    data: Path = Path("data")
    key_file: Path | None = None
    database: str | None = None


class InviteSettings(Strict):
    """Whose invitations are accepted: anybody of these servers, and these people. Nobody else's."""

    servers: tuple[str, ...] = ()
    people: tuple[User, ...] = ()


class OperatorSettings(Strict):
    """For the self-hoster: `metrics` is a loopback address and port for Prometheus, such as 127.0.0.1:9464."""

    metrics: Annotated[str, Field(pattern=r"^(127\.0\.0\.1|\[::1\]|localhost):\d{1,5}$")] | None = None
    log: Literal["debug", "info", "warning"] = "info"
    log_format: Literal["text", "json"] = "text"


class LimitSettings(Strict):
    """Bounds on what a stranger can make the keeper do: `replies` to one sender in a minute."""

    replies: Annotated[int, Field(ge=1, le=600)] = 20


class ModeratorSettings(Strict):
    """Somebody on the roster, in the order in which they are called. `hours` are in `zone`."""

    user: User
    hours: tuple[Hours, ...] = ("always",)
    zone: Zone = "UTC"


class TierSettings(Strict):
    """How long a flag may stay unclaimed. `next`: then the next person is called; `all`: then everybody on call.

    `help`: when the person gets a private message with help: as soon as the flag is raised, when somebody claims it, or never.
    """

    next: Seconds
    all: Seconds
    help: Literal["raised", "claimed", "never"]

    @model_validator(mode="after")
    def _in_order(self) -> TierSettings:
        if self.all < self.next:
            raise ValueError("all must not come before next")
        return self


class TiersSettings(Strict):
    """The ladder for each tier; see `TierSettings`."""

    crisis: TierSettings = TierSettings(next=300, all=600, help="raised")
    red: TierSettings = TierSettings(next=1800, all=3600, help="claimed")
    amber: TierSettings = TierSettings(next=43200, all=86400, help="never")


class MilestoneSettings(Strict):
    """A milestone the circle celebrates: so many days, and what the circle calls it."""

    days: Annotated[int, Field(ge=1, le=36525)]
    name: Annotated[str, Field(min_length=1, max_length=60)]


DEFAULT_MILESTONES = tuple(
    MilestoneSettings(days=days, name=name)
    for days, name in (
        (1, "24 hours"),
        (7, "one week"),
        (30, "30 days"),
        (60, "60 days"),
        (90, "90 days"),
        (180, "6 months"),
        (270, "9 months"),
        (365, "one year"),
        (547, "18 months"),
        (730, "two years"),
        (1826, "five years"),
        (3652, "ten years"),
    )
)


class CircleSettings(Strict):
    """One circle: a group with its rooms, its people and its norms."""

    name: Slug
    title: str = Field(default="", max_length=80)
    rooms: Annotated[tuple[Room, ...], Field(min_length=1, max_length=20)]
    moderators_room: Room | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"
    zone: Zone = "UTC"
    countries: tuple[Country, ...] = ()
    chairs: tuple[User, ...] = ()
    moderators: tuple[ModeratorSettings, ...] = ()
    agenda: str = "default"
    anyone_may_start: bool = False
    norms: dict[Slug, Consequence] = Field(default_factory=dict)
    tiers: TiersSettings = TiersSettings()
    direct_crisis: Literal["ask", "call"] = "ask"
    milestones: tuple[MilestoneSettings, ...] = DEFAULT_MILESTONES
    keep_flags: Seconds = 90 * 86400
    keep_context: Annotated[Seconds, Field(le=86400)] = 86400


class Config(Strict):
    """The whole of `config.yaml`."""

    homeserver: HomeserverSettings
    storage: StorageSettings = StorageSettings()
    invites: InviteSettings = InviteSettings()
    operator: OperatorSettings = OperatorSettings()
    limits: LimitSettings = LimitSettings()
    prefix: Annotated[str, Field(pattern=r"^[^\sA-Za-z0-9]{1,3}$")] = "!"
    circles: Annotated[tuple[CircleSettings, ...], Field(max_length=500)] = ()

    @model_validator(mode="after")
    def _distinct(self) -> Config:
        names = [circle.name for circle in self.circles]
        rooms = [room for circle in self.circles for room in (*circle.rooms, circle.moderators_room) if room]
        for kind, found in (("circle name", names), ("room", rooms)):
            twice = sorted({one for one in found if found.count(one) > 1})
            if twice:
                raise ValueError(f"the {kind} {twice[0]} stands here twice; each may be named once")
        return self
