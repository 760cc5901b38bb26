"""What a self-hoster writes in `config.yaml`. Every field here is documented in `config.sample.yaml`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PlainValidator, TypeAdapter, model_validator
from pydantic_core import PydanticCustomError

from models.agenda import Extra, Milestone, Seconds, Strict
from models.calling import NoticeSettings, OwnNoticeSettings
from models.schedule import MeetingSettings
from models.verdict import Tier
from models.written import (
    Consequence,
    Country,
    DeskUrl,
    File,
    Hours,
    Language,
    Listening,
    LocalAddress,
    QuietHours,
    Room,
    Server,
    Share,
    ShiftHours,
    Slug,
    Taking,
    User,
    Zone,
    fits,
)


class HomeserverSettings(Strict):
    """Where the keeper lives and as whom. The password comes from a file or from the environment, never from here."""

    url: Annotated[
        str,
        AfterValidator(
            fits(
                r"https?://[^\s/?#@]+/?", "write the address clients use, such as https://matrix.example.org"
            )
        ),
        Field(examples=["https://matrix.example.org"]),
    ]
    user: Annotated[User, Field(examples=['"@keeper:example.org"'])]
    password_file: File | None = None
    device_name: str = Field(default="Circlekeeper", max_length=60)


class StorageSettings(Strict):
    """Where things are kept. `database` is an SQLAlchemy URL; without it, SQLite in `data`."""

    data: File = Path("data")
    key_file: File | None = None
    database: (
        Annotated[
            str,
            AfterValidator(
                fits(
                    r"(postgresql\+asyncpg|sqlite\+aiosqlite)://\S+",
                    "write the address of a database, such as postgresql+asyncpg://user@host/name",
                )
            ),
        ]
        | None
    ) = None


class InviteSettings(Strict):
    """Whose invitations are accepted: anybody of these servers, and these people. Nobody else's."""

    servers: tuple[Server, ...] = Field(default=(), examples=["[example.org]"])
    people: tuple[User, ...] = Field(default=(), examples=['["@ana:example.org"]'])


class OperatorSettings(Strict):
    """For the self-hoster: `metrics` is a loopback address and port for Prometheus, such as 127.0.0.1:9464."""

    metrics: LocalAddress | None = None
    log: Literal["debug", "info", "warning"] = "info"
    log_format: Literal["text", "json"] = "text"


class DeskSettings(Strict):
    """The desk in the browser. `listen` is an address and port to listen at; `public_url` is how moderators reach it.

    Plain http is for this machine's own browser only: a session's cookie must never travel in the clear.
    """

    listen: Listening | None = None
    public_url: Annotated[DeskUrl, Field(examples=["https://desk.example.org"])] | None = None

    @model_validator(mode="after")
    def _both_or_none(self) -> DeskSettings:
        if (self.listen is None) is not (self.public_url is None):
            raise ValueError("write both listen and public_url, or neither")
        return self


class CalendarSettings(DeskSettings):
    """The circles' calendars, for calendar programs. `listen` and `public_url` as of the desk, where they are without these."""


class ReportSettings(Strict):
    """Matrix's own report button, where the homeserver is Synapse and its administrator agrees. The token comes from a file or from
    the environment, never from here; without one, nobody looks. `every`: seconds between looks.
    """

    admin_token_file: File | None = None
    every: Annotated[Seconds, Field(ge=10)] = 60


class LimitSettings(Strict):
    """Bounds on what a stranger can make the keeper do: `replies` to one sender in a minute."""

    replies: Annotated[int, Field(ge=1, le=600)] = 20


class ModeratorSettings(Strict):
    """Somebody on the roster, in the order in which they are called. `hours` and `shifts` are in `zone`, or in the
    circle's where none is written.

    Within `hours` they may be called; in a shift they are called first. In `quiet` hours only a crisis and a shift of their own call
    them; without any, those of the circle count, and `off` means none.
    """

    user: Annotated[User, Field(examples=['"@ana:example.org"'])]
    hours: tuple[Hours, ...] = Field(default=("always",), examples=['["mon-fri 18:00-23:00"]'])
    shifts: tuple[ShiftHours, ...] = Field(default=(), examples=['["mon 18:00-23:00"]'])
    zone: Zone = "UTC"
    quiet: Annotated[QuietHours, Field(examples=["22-7"])] | None = None
    notices: OwnNoticeSettings = OwnNoticeSettings()


class RosterSettings(Strict):
    """How the moderators share the work. `most_hours`: of shifts a week, above which a kind word is said and nothing refused.

    `training`: `off` (nobody is asked), `asked` (for a crisis the shift is called first as ever, and of those called the trained come
    first) or `required` (only they are called for a crisis, as long as there are any, and everybody at the end of the ladder).
    `training_good_for`: how long a training counts.
    """

    most_hours: Annotated[int, Field(ge=1, le=168)] = 12
    training: Literal["off", "asked", "required"] = "asked"
    training_good_for: Seconds = 365 * 86400


class DigestSettings(Strict):
    """The week in numbers, told in the moderators' room: on which day (`off`: never) and at which hour, by the circle's clock."""

    day: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun", "off"] = "mon"
    hour: Annotated[int, Field(ge=0, le=23)] = 9


class TierSettings(Strict):
    """How long a flag may stay unclaimed. `next`: then the next person is called; `all`: then everybody on call.

    `help`: when the person gets a private message with help: as soon as the flag is raised, when somebody claims it, or never.

    `budget`: how many of 1,000 calm messages screening may bring up as this tier or above; `recall`: the share of plainly critical
    ones it is to find. Neither: as shipped. What the word rules find counts in both, and no choice switches it off.
    """

    next: Annotated[Seconds, Field(examples=["5m"])]
    all: Annotated[Seconds, Field(examples=["10m"])]
    help: Literal["raised", "claimed", "never"]
    budget: Annotated[float, Field(ge=0, le=1000)] | None = None
    recall: Share | None = None

    @model_validator(mode="after")
    def _in_order(self) -> TierSettings:
        if self.all < self.next:
            raise ValueError("write a time for all that is not shorter than the one for next")
        return self

    @model_validator(mode="after")
    def _one_wish(self) -> TierSettings:
        if self.budget is not None and self.recall is not None:
            raise ValueError("write a budget or a recall, not both")
        return self


class TiersSettings(Strict):
    """The ladder for each tier; see `TierSettings`."""

    crisis: TierSettings = TierSettings(next=300, all=600, help="raised")
    red: TierSettings = TierSettings(next=1800, all=3600, help="claimed")
    amber: TierSettings = TierSettings(next=43200, all=86400, help="never")

    def of(self, tier: Tier) -> TierSettings:
        """Those of one tier; what is green, and here for a norm alone, waits as amber does."""
        return {Tier.CRISIS: self.crisis, Tier.RED: self.red}.get(tier, self.amber)


DEFAULT_MILESTONES = tuple(
    Milestone(days=days, name=name)
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


class NormSettings(Strict):
    """What follows when a message seems to touch a norm: `then`, if it is at least as clear as `least` (0 to 1).

    From `flag_from` on, moderators see it although the author would only get a private word; None: never. `leave` names kinds of
    the norm that are nobody's business in this circle.
    """

    then: Consequence = "flag"
    least: Share = 0.5
    flag_from: Share | None = None
    leave: tuple[Slug, ...] = ()


_WORD: TypeAdapter[Consequence] = TypeAdapter(Consequence)


def _norm_choice(value: object) -> Consequence | NormSettings:
    """One word, or a group of settings."""
    if isinstance(value, dict | NormSettings):
        return NormSettings.model_validate(value)
    return _WORD.validate_python(value)


NormChoice = Annotated[Consequence | NormSettings, PlainValidator(_norm_choice)]
"""A consequence in one word, or the settings of a norm that are not as the norm itself has them."""


class CircleSettings(Strict):
    """One circle: a group with its rooms, its people and its norms."""

    name: Annotated[Slug, Field(examples=["tuesday"])]
    title: str = Field(default="", max_length=80)
    rooms: Annotated[
        tuple[Room, ...], Field(min_length=1, max_length=20, examples=['["#circle:example.org"]'])
    ]
    moderators_room: Room | None = None
    language: Language = "en"
    zone: Zone = "UTC"
    countries: tuple[Country, ...] = Field(default=(), examples=["[PT, GB]"])
    chairs: tuple[User, ...] = Field(default=(), examples=['["@ana:example.org"]'])
    moderators: tuple[ModeratorSettings, ...] = ()
    roster: RosterSettings = RosterSettings()
    digest: DigestSettings = DigestSettings()
    quiet: Annotated[QuietHours, Field(examples=["22-7"])] = "off"
    notices: NoticeSettings = NoticeSettings()
    agenda: str = "default"
    agendas: Annotated[tuple[str, ...], Field(max_length=20)] = ()
    anyone_may_start: bool = False
    check_in: Annotated[tuple[Extra, ...], Field(max_length=3)] = ()
    agreement: Annotated[str, Field(max_length=2000)] = ""
    schedule: Annotated[tuple[MeetingSettings, ...], Field(max_length=20)] = ()
    calendar_title: Annotated[str, Field(min_length=1, max_length=60)] = "Circle"
    norms: dict[Slug, NormChoice] = Field(default_factory=dict)
    tiers: TiersSettings = TiersSettings()
    direct_crisis: Literal["ask", "call"] = "ask"
    acts: tuple[Taking, ...] = ("redact",)
    four_eyes: tuple[Taking, ...] = ("ban",)
    milestones: tuple[Milestone, ...] = DEFAULT_MILESTONES
    same_matter: Seconds = 12 * 3600
    keep_flags: Seconds = 90 * 86400
    keep_context: Annotated[Seconds, Field(le=86400)] = 86400


class Config(Strict):
    """The whole of `config.yaml`."""

    homeserver: HomeserverSettings
    storage: StorageSettings = StorageSettings()
    invites: InviteSettings = InviteSettings()
    operator: OperatorSettings = OperatorSettings()
    desk: DeskSettings = DeskSettings()
    calendar: CalendarSettings = CalendarSettings()
    reports: ReportSettings = ReportSettings()
    limits: LimitSettings = LimitSettings()
    prefix: Annotated[
        str, AfterValidator(fits(r"[^\sA-Za-z0-9]{1,3}", 'write one to three signs in quotes, such as "!"'))
    ] = "!"
    circles: Annotated[tuple[CircleSettings, ...], Field(max_length=2000)] = ()

    @model_validator(mode="after")
    def _distinct(self) -> Config:
        seen: set[tuple[str, str]] = set()
        for kind, value, at in self._named():
            if (kind, value) in seen:
                message = "the {kind} {value} stands here a second time"
                raise PydanticCustomError("twice", message, {"kind": kind, "value": value, "at": at})
            seen.add((kind, value))
        return self

    @model_validator(mode="after")
    def _at_home(self) -> Config:
        for index, circle in enumerate(self.circles):
            for place, meeting in enumerate(circle.schedule):
                if meeting.room is not None and meeting.room not in circle.rooms:
                    at = ("circles", index, "schedule", place, "room")
                    raise PydanticCustomError("elsewhere", "write one of the circle's own rooms", {"at": at})
        return self

    def _named(self) -> Iterator[tuple[str, str, tuple[str | int, ...]]]:
        """Everything that may be named once: what it is, its name, and where it stands."""
        for index, circle in enumerate(self.circles):
            at = ("circles", index)
            yield "circle name", circle.name, (*at, "name")
            for place, room in enumerate(circle.rooms):
                yield "room", room, (*at, "rooms", place)
            if circle.moderators_room:
                yield "room", circle.moderators_room, (*at, "moderators_room")
            for place, meeting in enumerate(circle.schedule):
                yield f"meeting of {circle.name} called", meeting.name, (*at, "schedule", place, "name")
