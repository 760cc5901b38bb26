"""What people are told when they come: what is read, what is kept and for how long, who sees it, and how to get help.

Each person is told once a circle, in private; each room once, in a message that is pinned. Only another version of the text is told
again, to whoever comes (back) after it changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision
from models.circle import Circle
from models.effects import Say, Whisper
from models.ids import UserId
from models.signals import KeeperJoined, MemberJoined, Signal
from models.words import Arg, Span, Term, Words
from rituals.meeting.state import title_of

if TYPE_CHECKING:
    from random import Random

VERSION = 1
"""Raise this when what is read, kept or shown changes, and so does the text."""


@dataclass(frozen=True, slots=True)
class Told:
    """That a person (or, without one, a room) was told, and which version."""

    user: UserId | None
    version: str


def decide(
    state: Told | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Told]:
    """Say it once; see `models.aggregate.Decide`."""
    version = _version(circle)
    if state and state.version == version:
        return state, ()
    match signal:
        case MemberJoined(where="circle"):
            words = Words("welcome-person", _facts(circle))
            return Told(signal.member, version), (Whisper(signal.member, words),)
        case KeeperJoined(where="circle"):
            words = Words("welcome-room", _facts(circle))
            return Told(None, version), (Say(signal.room, words, pin=True),)
        case _:
            return state, ()


def _version(circle: Circle) -> str:
    """What was said is another text when the settings it speaks of are others."""
    settings = circle.settings
    watched = "moderated" if circle.settings.moderators_room else "alone"
    return f"{VERSION} {settings.keep_flags} {settings.keep_context} {settings.direct_crisis} {watched}"


def _facts(circle: Circle) -> dict[str, Arg]:
    settings = circle.settings
    return {
        "circle": title_of(circle),
        "flags": Span(settings.keep_flags),
        "context": Span(settings.keep_context),
        "seen": Term("seen-by-moderators" if settings.moderators_room else "seen-by-nobody"),
        "direct": Term("direct-called" if settings.direct_crisis == "call" else "direct-asked"),
        "now": f"{circle.prefix}help now",
        "help": f"{circle.prefix}help",
    }


def _key(signal: Signal, circle: Circle) -> str | None:
    match signal:
        case MemberJoined(where="circle"):
            return f"{circle.name} {signal.member}"
        case KeeperJoined(where="circle"):
            return f"{circle.name} {signal.room}"
        case _:
            return None


AGGREGATE = Aggregate(
    kind="welcome",
    state=Told,
    decide=decide,
    key=_key,
    hears=frozenset({MemberJoined, KeeperJoined}),
    owner=lambda state: state.user,
    order=10,
)
