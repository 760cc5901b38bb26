"""The one shape for every decision, and how an aggregate makes itself known.

A module of `rituals` or `moderation` that defines `AGGREGATE` is found by itself. `decide` is pure: the old state (None when there
is none yet) and a signal in, the new state (None to keep nothing) and effects out. `hears` names the signals it wants besides the
timers it set, the commands it declared and what others `Tell` it; `key` says which of its instances a signal concerns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Generic, Literal, Protocol, TypeVar

from models.circle import Circle
from models.effects import Effect
from models.ids import UserId
from models.signals import (
    CommandGiven,
    MemberJoined,
    MemberLeft,
    MessageSeen,
    ReactionSeen,
    Redacted,
    Screened,
    Signal,
    Where,
)

S = TypeVar("S")
Decision = tuple[S | None, tuple[Effect, ...]]


class Decide(Protocol[S]):
    """`decide(state, signal, now=..., rng=..., circle=...)`: pure, total, never waits."""

    def __call__(
        self, state: S | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
    ) -> Decision[S]: ...


Who = Literal["anyone", "member", "chair", "moderator"]
Topic = Literal["meetings", "own", "together", "circle", "safety", "moderating"]
"""Under which heading of `!help` a command stands."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command, declared by what answers it.

    `who` may give it, `where` it is heard, `help` is the Fluent id of its one line in `!help`, a sentence
    without arguments. `leading`: `!help` shows it only to those who may open meetings, though others may come to need it. `finds`: in
    private it is meant for the circle in which there is something of the person's already, also if they are in it no more. `single`:
    in private it concerns one circle alone, and somebody of several writes the name of one behind it.
    """

    name: str
    help: str
    who: Who = "member"
    where: tuple[Where, ...] = ("circle", "direct")
    aliases: tuple[str, ...] = ()
    usage: str = ""
    leading: bool = False
    finds: bool = False
    single: bool = False
    topic: Topic = "circle"


@dataclass(frozen=True, slots=True)
class Aggregate(Generic[S]):
    """One kind of thing with a state of its own: a meeting, a flag, a person's milestones.

    `state` is the frozen dataclass the engine keeps (as JSON, by its type). `owner` names the person whose key seals it; None:
    nobody in particular. `settled`: nothing is left to do about it, so that its retention may
    end it. `order`: lower ones hear a signal first. `privacy`: the Fluent id of the sentence that tells a person what is kept here of
    them, and why. `always`: hears what people write in private also while a question of somebody else stands (`Whisper.asks`).
    """

    kind: str
    state: type[S]
    decide: Decide[S]
    key: Callable[[Signal, Circle], str | None]
    hears: frozenset[type] = frozenset()
    commands: tuple[Command, ...] = ()
    owner: Callable[[S], UserId | None] = lambda _state: None
    settled: Callable[[S], bool] = lambda _state: True
    order: int = 50
    privacy: str = ""
    always: bool = False


def per_circle(_signal: Signal, circle: Circle) -> str | None:
    """One instance a circle."""
    return circle.name


def per_person(signal: Signal, _circle: Circle) -> str | None:
    """One instance a person: the one who wrote, tapped, came or went."""
    match signal:
        case MessageSeen() | CommandGiven() | ReactionSeen() | Redacted():
            return signal.sender
        case MemberJoined() | MemberLeft():
            return signal.member
        case Screened():
            return signal.message.sender
        case _:
            return None
