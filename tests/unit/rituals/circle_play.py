"""A circle's practice played without any server: commands in, effects out, every state through JSON as the engine keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from meeting_play import ADAPTERS, AGGREGATES, ANA, MODS, ROOM, START, agenda, circle, segment

from models.circle import Circle
from models.effects import Audit, CancelTimer, Effect, Say, SetTimer, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import CommandGiven, Signal, TimerFired, Where
from models.words import Arg

ROOMS: dict[Where, RoomId] = {"circle": ROOM, "moderators": MODS}


class Circling:
    """One practice of the circle in which Ana leads, Mia moderates, and Ben to Gil are members."""

    def __init__(self, kind: str, around: Circle | None = None, **settings: Any) -> None:
        self.kind = kind
        self.circle = around or circle(agenda(segment("opening", length=60)), **settings)
        self.now = START
        self.rng = Random(1)
        self.state: Any = None
        self.timers: dict[str, Any] = {}
        self.told: list[Effect] = []
        self.events = 0

    def hears(self, signal: Signal) -> tuple[Effect, ...]:
        """Let it decide; what it orders is kept in `told`."""
        one = AGGREGATES[self.kind]
        state, effects = one.decide(self.state, signal, now=self.now, rng=self.rng, circle=self.circle)
        if state is not None and state is not self.state:
            kept = ADAPTERS[self.kind].validate_json(ADAPTERS[self.kind].dump_json(state))
            assert kept == state
            state = kept
        self.state = state
        for effect in effects:
            if isinstance(effect, SetTimer):
                self.timers[effect.name] = effect.due
            if isinstance(effect, CancelTimer):
                self.timers.pop(effect.name, None)
        self.told += effects
        return effects

    def says(self, user: UserId, text: str, where: Where = "direct", **fields: Any) -> tuple[Effect, ...]:
        """Somebody gives a command: its name, and what stands behind it."""
        self.events += 1
        name, *rest = text.split(maxsplit=1)
        room = ROOMS.get(where, RoomId(f"!dm{user}"))
        given = CommandGiven(room, where, EventId(f"$c{self.events}"), user, name, rest[0] if rest else "")
        return self.hears(replace(given, **fields))

    def passes(self, **span: float) -> None:
        """Let time pass, with every timer on time."""
        until = self.now + timedelta(**span)
        while due := sorted((at, name) for name, at in self.timers.items() if at <= until):
            self.now = max(self.now, due[0][0])
            del self.timers[due[0][1]]
            self.hears(TimerFired(due[0][1], due[0][0]))
        self.now = until

    def at_chairs(self, text: str, user: UserId = ANA) -> tuple[Effect, ...]:
        """A chair gives it in the room."""
        return self.says(user, text, "circle")


def ids(effects: tuple[Effect, ...]) -> list[str]:
    """The names of what is said, in order."""
    return [one.words.id for one in effects if isinstance(one, Say | Whisper)]


def args(effects: tuple[Effect, ...], name: str) -> dict[str, Arg]:
    """The arguments of the one sentence of this name."""
    (found,) = [
        dict(one.words.args) for one in effects if isinstance(one, Say | Whisper) and one.words.id == name
    ]
    return found


def heard_by(effects: tuple[Effect, ...], user: UserId) -> list[str]:
    """The names of what one person is told in private."""
    return [one.words.id for one in effects if isinstance(one, Whisper) and one.to == user]


def in_rooms(effects: tuple[Effect, ...]) -> list[tuple[RoomId, str]]:
    """What is said in rooms."""
    return [(one.room, one.words.id) for one in effects if isinstance(one, Say)]


def noted(effects: tuple[Effect, ...]) -> list[tuple[str, UserId | None, str]]:
    """What the log keeps."""
    return [(one.act, one.who, one.detail) for one in effects if isinstance(one, Audit)]
