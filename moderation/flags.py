"""The list of flags that still want something, one a circle. It knows numbers and times, never whose words they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision, per_circle
from models.circle import Circle
from models.effects import Effect, Say, Whisper
from models.ids import UserId
from models.signals import CommandGiven, Signal
from models.words import Arg, Items, Moment, Person, Words
from moderation.told import FlagChanged, Status

if TYPE_CHECKING:
    from random import Random

SHOWN = 20
KEPT = 2000


@dataclass(frozen=True, slots=True)
class Flags:
    """Those that stand open or claimed, the oldest first."""

    standing: tuple[FlagChanged, ...] = ()


def decide(
    state: Flags | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Flags]:
    """Keep the list, and show it to moderators who ask."""
    heard: object = signal
    match heard:
        case FlagChanged():
            return _with(state or Flags(), heard), ()
        case CommandGiven() if circle.is_moderator(heard.sender):
            return state, (_answer(state or Flags(), heard, circle),)
        case _:
            return state, ()


def _with(flags: Flags, changed: FlagChanged) -> Flags:
    others = tuple(one for one in flags.standing if one.number != changed.number)
    if not changed.status.standing:
        return Flags(others)
    return Flags(tuple(sorted((*others, changed), key=lambda one: one.number))[-KEPT:])


def _answer(flags: Flags, asked: CommandGiven, circle: Circle) -> Effect:
    private = asked.where == "direct"
    seen = [one for one in flags.standing if _may_see(one, asked.sender if private else None)]
    urgent = sorted(seen, key=lambda one: (-one.tier.rank, one.since))
    words = Words("flags-none")
    if urgent:
        rows = Items(tuple(_row(one) for one in urgent[:SHOWN]))
        words = Words("flags-list", {"rows": rows, "count": len(urgent), "more": max(0, len(urgent) - SHOWN)})
    return Whisper(asked.sender, words) if private else Say(asked.room, words, reply_to=asked.event)


def _may_see(flag: FlagChanged, reader: UserId | None) -> bool:
    """What goes around somebody is shown to the others in private only."""
    return not flag.seen_by or reader in flag.seen_by


def _row(flag: FlagChanged) -> Words:
    args: dict[str, Arg] = {
        "number": str(flag.number),
        "tier": flag.tier,
        "since": Moment(flag.since, "both"),
    }
    if flag.status is not Status.OPEN and flag.claimer:
        return Words("flags-row-claimed", {**args, "who": Person(flag.claimer)})
    return Words("flags-row-open", args)


AGGREGATE = Aggregate(
    kind="flags",
    state=Flags,
    decide=decide,
    key=per_circle,
    commands=(Command("flags", "flags-help", who="moderator", where=("moderators", "direct")),),
)
