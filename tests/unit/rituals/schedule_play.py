"""A circle's schedule on a clock that is moved: what comes by itself, and what is asked and decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from meeting_play import ANA, MODS, OPENING, ROOM, SIDE, agenda, circle
from pydantic import TypeAdapter

from models.circle import Circle, PersonFacts
from models.effects import Effect, Say, SetTimer, Tell, Whisper
from models.ids import EventId, RoomId, UserId
from models.schedule import MeetingSettings
from models.signals import (
    CommandGiven,
    KeeperStarted,
    MeetingDue,
    Signal,
    TimerFired,
    Where,
)
from rituals.schedule import AGGREGATE, Schedule

KEPT: TypeAdapter[Schedule] = TypeAdapter(Schedule)
LISBON = ZoneInfo("Europe/Lisbon")
FRIDAY = datetime(2026, 3, 20, 12, tzinfo=UTC)


def meeting(**fields: Any) -> MeetingSettings:
    usual = {"name": "evening", "rule": "FREQ=WEEKLY;BYDAY=TU", "first": "2026-01-06", "at": ["19:00"]}
    return MeetingSettings.model_validate(usual | fields)


def harbour(*meetings: MeetingSettings, people: dict[UserId, PersonFacts] | None = None) -> Circle:
    made = circle(agenda(OPENING), schedule=meetings, zone="Europe/Lisbon")
    return replace(made, people=people or {}, called={ROOM: ROOM, SIDE: SIDE})


class Weeks:
    """A circle's schedule on a clock that is moved; every state goes through JSON, as the engine keeps it."""

    def __init__(self, around: Circle, now: datetime = FRIDAY) -> None:
        self.circle, self.now = around, now
        self.state: Schedule | None = None
        self.timer: datetime | None = None
        self.done: list[tuple[datetime, Effect]] = []
        self.hears(KeeperStarted())

    def hears(self, signal: Signal) -> tuple[Effect, ...]:
        state, effects = AGGREGATE.decide(self.state, signal, now=self.now, rng=Random(1), circle=self.circle)
        self.state = state and KEPT.validate_json(KEPT.dump_json(state))
        assert self.state == state
        for effect in effects:
            if isinstance(effect, SetTimer):
                self.timer = effect.due
                assert effect.due > self.now
        self.done += [(self.now, effect) for effect in effects]
        return effects

    def says(self, text: str, who: UserId = ANA, where: Where = "circle") -> tuple[Effect, ...]:
        room = {"circle": ROOM, "moderators": MODS}.get(where, RoomId("!dm"))
        name, _, rest = text.partition(" ")
        return self.hears(CommandGiven(room, where, EventId("$asked"), who, name, rest))

    def until(self, moment: datetime) -> None:
        while self.timer is not None and self.timer <= moment:
            self.now, due = self.timer, self.timer
            self.hears(TimerFired("next", due))
        self.now = moment

    def away(self, moment: datetime) -> None:
        """The keeper is down until then, and starts again."""
        self.now = moment
        self.hears(KeeperStarted())

    def begun(self) -> list[tuple[datetime, MeetingDue]]:
        return [
            (at, one.signal)
            for at, one in self.done
            if isinstance(one, Tell) and isinstance(one.signal, MeetingDue)
        ]

    def reminded(self) -> list[tuple[UserId, datetime]]:
        """Who was reminded, and when."""
        return [
            (one.to, at)
            for at, one in self.done
            if isinstance(one, Whisper) and one.words.id == "schedule-remind"
        ]

    def said(self) -> list[str]:
        return [one.words.id for _, one in self.done if isinstance(one, Say | Whisper)]


def wall(text: str) -> datetime:
    """What a clock on a wall shows."""
    return datetime.fromisoformat(text)


def local(year: int, month: int, day: int, hour: int = 19, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=LISBON).astimezone(UTC)
