"""The way to the desk: a moderator asks for it, and gets a link in private; or closes it wherever it is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision
from models.circle import Circle
from models.effects import Audit, CloseDesk, InviteToDesk, Whisper
from models.signals import CommandGiven, Signal
from models.words import Words

if TYPE_CHECKING:
    from random import Random

_OUT = frozenset({"out", "log out", "logout", "close", "off"})


@dataclass(frozen=True, slots=True)
class DeskDoor:
    """Nothing: links and sessions are the edge's own rows."""


def key(_signal: Signal, circle: Circle) -> str | None:
    """Asked in private by somebody of several circles, one link is enough: it shows all of theirs."""
    return circle.name


def decide(
    state: DeskDoor | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[DeskDoor]:
    """Keeps no state."""
    if not isinstance(signal, CommandGiven) or not signal.trusted or not circle.is_moderator(signal.sender):
        return None, ()
    who = signal.sender
    if signal.rest.strip().casefold() in _OUT:
        return None, (CloseDesk(who), Whisper(who, Words("desk-closed")), Audit("desk-closed", who))
    return None, (InviteToDesk(who), Audit("desk-asked", who))


AGGREGATE = Aggregate(
    kind="desk",
    state=DeskDoor,
    decide=decide,
    key=key,
    commands=(Command("desk", "desk-help", who="moderator", where=("moderators", "direct"), usage="out"),),
)
