"""A meeting played without any server: signals in, effects out, and the one timer fired when it is due.

Every state goes through JSON on its way, as the engine keeps it. What is said is kept as it was ordered.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from pydantic import TypeAdapter

import rituals
from models.agenda import Agenda, Segment
from models.circle import Circle, Moderator, PersonFacts
from models.config import CircleSettings
from models.effects import CancelTimer, Effect, Say, SetTimer, Tell, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import (
    About,
    CommandGiven,
    KeeperReturned,
    MemberJoined,
    MemberLeft,
    MessageSeen,
    ReactionSeen,
    Said,
    Signal,
    TimerFired,
    Where,
)
from rituals.meeting.state import Meeting, Piece

ROOM = RoomId("!harbour:example.org")
SIDE = RoomId("!side:example.org")
KEEPER = UserId("@keeper:example.org")
MODS = RoomId("!mods:example.org")
ANA, BEN, CARA, DAN, EVE, FEE, GIL = (
    UserId(f"@{name}:example.org") for name in ("ana", "ben", "cara", "dan", "eve", "fee", "gil")
)
MIA = UserId("@mia:example.org")
START = datetime(2026, 3, 1, 18, tzinfo=UTC)

AGGREGATES = {one.kind: one for one in rituals.aggregates()}
ADAPTERS: dict[str, TypeAdapter[Any]] = {kind: TypeAdapter(one.state) for kind, one in AGGREGATES.items()}


def segment(kind: str, **fields: Any) -> Segment:
    """A segment as the YAML would have it."""
    return Segment.model_validate({"kind": kind, **fields})


def agenda(*segments: Segment, **fields: Any) -> Agenda:
    """An agenda of these segments."""
    return Agenda(segments=segments, **fields)


OPENING = segment("opening", length=60)
CHECK_IN = segment("check-in", length=300, turn=60, warning=15, silence=40)
DISCUSSION = segment("discussion", length=600, turn=60, warning=15, silence=40)
MILESTONES = segment("milestones", length=60)
CLOSING = segment("closing", length=100, turn=20, warning=0, silence=20)


def circle(plan: Agenda, **fields: Any) -> Circle:
    """A circle in which Ana is the chair and Mia the moderator."""
    settings = {"name": "harbour", "rooms": (ROOM, SIDE), "moderators_room": MODS, "chairs": (ANA,)} | fields
    return Circle(
        name="harbour",
        settings=CircleSettings.model_validate(settings),
        keeper=KEEPER,
        rooms=(ROOM, SIDE),
        moderators_room=MODS,
        members=(ANA, BEN, CARA, DAN, EVE, FEE, GIL, MIA),
        moderators=(Moderator(MIA, on_call=True),),
        agenda=plan,
        people={EVE: PersonFacts(zone="Pacific/Kiritimati")},
    )


class Play:
    """One circle and everybody's records, on a clock that stands until it is moved."""

    def __init__(
        self, *segments: Segment, seed: int = 1, around: Circle | None = None, **fields: Any
    ) -> None:
        self.circle = around or circle(agenda(*segments), **fields)
        self.now = START
        self.rng = Random(seed)
        self.states: dict[tuple[str, str], Any] = {}
        self.timer: datetime | None = None
        self.said: list[Effect] = []
        self.events = 0
        self.sends = True
        """What is to be said is in the room at once; else it waits in `unsent` until it `is_said`."""
        self.unsent: list[Said] = []

    @property
    def meeting(self) -> Meeting:
        """The running meeting."""
        found = self.states.get(("meeting", "harbour"))
        assert isinstance(found, Meeting)
        return found

    @property
    def over(self) -> bool:
        """No meeting is running."""
        return ("meeting", "harbour") not in self.states

    @property
    def piece(self) -> Piece:
        """The talking piece."""
        return self.meeting.piece

    @property
    def speaker(self) -> UserId:
        """Who has it."""
        assert self.meeting.speaker is not None
        return self.meeting.speaker

    def decide(self, kind: str, key: str, signal: Signal) -> tuple[Effect, ...]:
        """Let an aggregate decide, and bring into the room what is to be said."""
        effects = self.hears(kind, key, signal)
        while self.sends and self.unsent:
            self.is_said()
        return effects

    def hears(self, kind: str, key: str, signal: Signal) -> tuple[Effect, ...]:
        """Let one aggregate decide, keep its state as JSON would, and do what it ordered."""
        old = self.states.get((kind, key))
        rng = self.rng
        state, effects = AGGREGATES[kind].decide(old, signal, now=self.now, rng=rng, circle=self.circle)
        if state is None:
            self.states.pop((kind, key), None)
        elif state is not old:
            kept = ADAPTERS[kind].validate_json(ADAPTERS[kind].dump_json(state))
            assert kept == state
            self.states[(kind, key)] = kept
        for effect in effects:
            self.said.append(effect)
            match effect:
                case SetTimer():
                    assert kind == "meeting"
                    assert state is not None, "a timer for a finished meeting"
                    self.timer = effect.due
                case CancelTimer():
                    self.timer = None
                case Tell() if effect.kind in AGGREGATES:
                    self.hears(effect.kind, effect.key, effect.signal)
                case Say() if effect.about and Said in AGGREGATES[effect.about.kind].hears:
                    self.unsent.append(Said(effect.about, effect.room))
                case _:
                    pass
        return effects

    def is_said(self) -> None:
        """The first message that waits is in the room."""
        came = self.unsent.pop(0)
        self.hears(came.about.kind, came.about.key, came)

    def to_meeting(self, signal: Signal) -> tuple[Effect, ...]:
        """A signal for the meeting."""
        return self.decide("meeting", "harbour", signal)

    def event(self) -> EventId:
        """A new event id."""
        self.events += 1
        return EventId(f"$event{self.events}")

    def writes(self, user: UserId, text: str, **fields: Any) -> tuple[Effect, ...]:
        """Somebody writes in the circle's room."""
        message = MessageSeen(ROOM, "circle", self.event(), user, text, self.now)
        return self.to_meeting(replace(message, **fields))

    def tells(self, user: UserId, text: str, **fields: Any) -> tuple[Effect, ...]:
        """Somebody writes to the keeper in private."""
        message = MessageSeen(RoomId(f"!dm{user}"), "direct", self.event(), user, text, self.now)
        return self.decide("milestones", user, replace(message, **fields))

    def does(
        self, user: UserId, name: str, rest: str = "", where: Where = "circle", **fields: Any
    ) -> tuple[Effect, ...]:
        """Somebody gives a command to the meeting."""
        room = ROOM if where == "circle" else RoomId(f"!dm{user}")
        given = CommandGiven(room, where, self.event(), user, name, rest)
        return self.to_meeting(replace(given, **fields))

    def asks(self, user: UserId, name: str, rest: str = "", **fields: Any) -> tuple[Effect, ...]:
        """Somebody gives a command about their own record, in private."""
        given = CommandGiven(RoomId(f"!dm{user}"), "direct", self.event(), user, name, rest)
        return self.decide("milestones", user, replace(given, **fields))

    def taps(self, user: UserId, key: str, about: About | None = None) -> tuple[Effect, ...]:
        """Somebody taps under a message of the keeper; without `about`, under the latest that asks for taps."""
        target = about or self.latest_tappable()
        return self.to_meeting(
            ReactionSeen(ROOM, "circle", self.event(), user, EventId("$ours"), key, target)
        )

    def latest_tappable(self) -> About:
        """What the latest message with taps is about."""
        found = next(one for one in reversed(self.said) if isinstance(one, Say) and one.taps)
        assert found.about is not None
        return found.about

    def latest_segment(self) -> About:
        """What the message that opened the running segment is about."""
        return next(
            one.about
            for one in reversed(self.said)
            if isinstance(one, Say) and one.about and one.about.part.startswith("segment-")
        )

    def joins(self, user: UserId) -> tuple[Effect, ...]:
        """Somebody comes into the room."""
        return self.to_meeting(MemberJoined(ROOM, "circle", user))

    def leaves(self, user: UserId) -> tuple[Effect, ...]:
        """Somebody leaves the room."""
        return self.to_meeting(MemberLeft(ROOM, "circle", user))

    def returned(self, since: datetime) -> tuple[Effect, ...]:
        """The keeper was away since then."""
        return self.to_meeting(KeeperReturned(since))

    def fire(self) -> None:
        """Fire the timer, whatever the time is."""
        due, self.timer = self.timer, None
        assert due is not None
        self.to_meeting(TimerFired("next", due))

    def passes(self, seconds: int) -> None:
        """Let time pass, with every timer on time."""
        until = self.now + timedelta(seconds=seconds)
        while self.timer is not None and self.timer <= until:
            self.now = self.timer
            self.fire()
        self.now = until

    def away(self, seconds: int) -> None:
        """Let time pass with the process down, and then fire what is overdue."""
        self.now += timedelta(seconds=seconds)
        if self.timer is not None and self.timer <= self.now:
            self.fire()

    def in_room(self) -> list[str]:
        """The names of all sentences said in rooms so far."""
        return [one.words.id for one in self.said if isinstance(one, Say)]

    def in_private(self, user: UserId) -> list[str]:
        """The names of all sentences said to this person in private so far."""
        return [one.words.id for one in self.said if isinstance(one, Whisper) and one.to == user]

    def called(self) -> list[UserId]:
        """Who was called, in order."""
        return [
            one.mentions[0]
            for one in self.said
            if isinstance(one, Say) and one.words.id.startswith("turn-called")
        ]

    def open(self, *users: UserId) -> Play:
        """Start a meeting with Ana as chair and these people, all seated."""
        self.does(ANA, "start")
        for user in users:
            self.taps(user, "👋")
        return self
