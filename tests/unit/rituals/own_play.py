"""A person's own practice, played in private: commands and plain words in, effects out, as the engine brings them.

Every state goes through JSON, facts and standing questions are kept as the engine keeps them, and timers fire when they are due.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from meeting_play import ADAPTERS, AGGREGATES, BEN, ROOM, START, agenda, circle, segment

from models.circle import Circle, PersonFacts
from models.effects import CancelTimer, Effect, Say, SetTimer, Tell, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import CommandGiven, MessageSeen, Signal, TimerFired
from models.words import Arg
from plugin.engine.asking import asker, remembered
from plugin.words import Reader, render

DIRECT = RoomId("!private:example.org")


class Own:
    """Ben and the keeper, with one practice of his."""

    def __init__(self, kind: str, around: Circle | None = None) -> None:
        self.kind = kind
        self.circle = around or circle(agenda(segment("opening", length=60)))
        self.now = START
        self.state: Any = None
        self.timers: dict[str, Any] = {}
        self.said: list[Effect] = []
        self.told: list[Tell] = []
        self._events = 0

    def gives(self, text: str, **fields: Any) -> list[str]:
        """Ben gives a command: its name, and what stands behind it."""
        name, _, rest = text.partition(" ")
        given = CommandGiven(DIRECT, "direct", self._event(), BEN, name, rest.strip())
        return self.hears(replace(given, **fields))

    def writes(self, text: str, **fields: Any) -> list[str]:
        """Ben writes plain words in private; what comes of them, whoever's question stands."""
        message = MessageSeen(DIRECT, "direct", self._event(), BEN, text, self.now)
        return self.hears(replace(message, **fields))

    def hears(self, signal: Signal) -> list[str]:
        """Let it decide; the ids of all that is said."""
        one = AGGREGATES[self.kind]
        state, effects = one.decide(self.state, signal, now=self.now, rng=Random(1), circle=self.circle)
        if state is not None:
            kept = ADAPTERS[self.kind].validate_json(ADAPTERS[self.kind].dump_json(state))
            assert kept == state
            assert one.owner(state) in (BEN, None)
        self.state = state
        self._remember(effects)
        for effect in effects:
            if isinstance(effect, SetTimer):
                self.timers[effect.name] = effect.due
            if isinstance(effect, CancelTimer):
                self.timers.pop(effect.name, None)
        self.said += [one for one in effects if isinstance(one, Say | Whisper)]
        self.told += [one for one in effects if isinstance(one, Tell)]
        return [one.words.id for one in effects if isinstance(one, Say | Whisper)]

    def passes(self, **span: float) -> list[str]:
        """Let time pass with every timer on time; the ids of all that is said meanwhile."""
        until, said = self.now + timedelta(**span), []
        while due := sorted((at, name) for name, at in self.timers.items() if at <= until):
            self.now = max(self.now, due[0][0])
            said += self._fire(due[0][1])
        self.now = until
        return said

    def away(self, **span: float) -> list[str]:
        """The keeper is away for so long, and then fires what is overdue."""
        self.now += timedelta(**span)
        due = sorted((at, name) for name, at in self.timers.items() if at <= self.now)
        return [one for _, name in due for one in self._fire(name)]

    def _fire(self, name: str) -> list[str]:
        return self.hears(TimerFired(name, self.timers.pop(name)))

    def is_told(self, **facts: str) -> None:
        """What is kept of Ben changes."""
        known = self.circle.people.get(BEN, PersonFacts())
        self.circle = replace(self.circle, people={**self.circle.people, BEN: replace(known, **facts)})

    @property
    def asked(self) -> bool:
        """Whether a question of this practice stands."""
        return asker(BEN, self.circle.people, self.now) == self.kind

    @property
    def last(self) -> str:
        """The last thing said, in English."""
        effect = self.said[-1]
        assert isinstance(effect, Say | Whisper)
        return render(effect.words, Reader(names={BEN: "Ben"})).body

    @property
    def args(self) -> dict[str, Arg]:
        """The arguments of the last sentence."""
        effect = self.said[-1]
        assert isinstance(effect, Say | Whisper)
        return dict(effect.words.args)

    def in_rooms(self) -> list[Say]:
        """All that was said where others read it."""
        return [one for one in self.said if isinstance(one, Say)]

    def _remember(self, effects: tuple[Effect, ...]) -> None:
        for fact in remembered(effects, self.kind, self.circle.people, self.now):
            assert fact.user == BEN
            self.is_told(**{fact.fact: fact.value})

    def _event(self) -> EventId:
        self._events += 1
        return EventId(f"$own{self._events}")


def everybody(effects: list[Effect]) -> set[UserId]:
    """To whom something is said in private."""
    return {one.to for one in effects if isinstance(one, Whisper)}


__all__ = ["BEN", "DIRECT", "ROOM", "Own", "everybody"]
