"""Somebody from whom something was taken says that they see it differently, and another moderator than the first decides.

This is what one person knows of it, in one circle: what was taken, and whether it was appealed. The appeal itself is with the flag.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision
from models.circle import Circle
from models.effects import Effect, SetTimer, Whisper
from models.ids import UserId
from models.signals import CommandGiven, Signal, TimerFired
from models.words import Arg, Quote, Words
from moderation.told import AppealCame, Appealed, AppealWithdrawn, Imposed, person_key, tell
from moderation.wishes import BACK, wish

if TYPE_CHECKING:
    from random import Random

KIND = "appeal"
LONGEST = 1000
"""Code points of what the person writes."""

AFTER = timedelta(days=7)
"""So long after something was over it can still be appealed."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Something that was taken for a flag. `stands`: it can be appealed; `waits`: it was; neither: it was decided."""

    flag: int
    act: str
    at: datetime
    until: datetime | None = None
    stands: bool = True
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Appellant:
    """What was taken from one person in one circle lately, the newest last."""

    user: UserId
    taken: tuple[Taken, ...] = ()


Step = tuple[Appellant, tuple[Effect, ...]]


def key(signal: Signal, circle: Circle) -> str | None:
    """One a person and circle."""
    return person_key(signal.sender, circle) if isinstance(signal, CommandGiven) else None


def decide(
    state: Appellant | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Appellant]:
    """Remember what was taken, pass an appeal on, and tell what came of it."""
    heard: object = signal
    match heard:
        case Imposed():
            new, effects = _imposed(state or Appellant(heard.user), heard)
        case CommandGiven():
            new, effects = _asked(state or Appellant(heard.sender), heard)
        case AppealCame() if state is not None:
            new, effects = _came(state, heard)
        case TimerFired() if state is not None:
            new, effects = state, ()
        case _:
            return state, ()
    kept = tuple(one for one in new.taken if one.waits or now < _ends(one, circle))
    ends = [_ends(one, circle) for one in kept if not one.waits]
    if not kept:
        return None, effects
    changed = state is None or state.taken != kept
    timer = (SetTimer("forget", min(ends)),) if changed and ends else ()
    return replace(new, taken=kept), (*effects, *timer)


def _ends(taken: Taken, circle: Circle) -> datetime:
    """When nothing of it need be known any more: the flag is kept that long at least."""
    over = (taken.until or taken.at) + AFTER
    return max(over, taken.at + timedelta(seconds=circle.settings.keep_flags) - AFTER)


def _imposed(state: Appellant, heard: Imposed) -> Step:
    others = tuple(one for one in state.taken if (one.flag, one.act) != (heard.flag, heard.act))
    return replace(state, taken=(*others, Taken(heard.flag, heard.act, heard.at, heard.until))), ()


def _asked(state: Appellant, command: CommandGiven) -> Step:
    if wish(command.rest) in BACK:
        return _back(state, command)
    words = " ".join(command.rest.split())
    standing = [one for one in state.taken if one.stands and not one.waits]
    if not standing:
        return state, (Whisper(state.user, Words(_why_not(state))),)
    if not 0 < len(words) <= LONGEST:
        args: dict[str, Arg] = {"most": LONGEST, "length": "long" if words else "none"}
        return state, (Whisper(state.user, Words("appeal-how", args)),)
    flag = standing[-1].flag
    taken = tuple(
        replace(one, waits=True) if one in standing and one.flag == flag else one for one in state.taken
    )
    return replace(state, taken=taken), (tell("flag", str(flag), Appealed(words)),)


def _why_not(state: Appellant) -> str:
    if any(one.waits for one in state.taken):
        return "appeal-waits"
    return "appeal-once" if state.taken else "appeal-nothing"


def _back(state: Appellant, command: CommandGiven) -> Step:
    if not command.trusted:
        return state, (Whisper(state.user, Words("flag-untrusted")),)
    waiting = [one for one in state.taken if one.waits]
    if not waiting:
        return state, (Whisper(state.user, Words("appeal-none-waits")),)
    flag = waiting[-1].flag
    told = tell("flag", str(flag), AppealWithdrawn())
    return _settled(state, flag, stands=True), (told, Whisper(state.user, Words("appeal-withdrawn")))


def _settled(state: Appellant, flag: int, *, stands: bool) -> Appellant:
    settled = (
        replace(one, waits=False, stands=stands) if one.waits and one.flag == flag else one
        for one in state.taken
    )
    return replace(state, taken=tuple(settled))


def _came(state: Appellant, came: AppealCame) -> Step:
    match came.came:
        case "filed":
            return state, (Whisper(state.user, Words("appeal-filed", {"ready": came.ready})),)
        case "waits" | "gone":
            text = "appeal-waits" if came.came == "waits" else "appeal-nothing"
            return _settled(state, came.flag, stands=came.came == "waits"), (
                Whisper(state.user, Words(text)),
            )
        case "upheld" | "overturned":
            args: dict[str, Arg] = {"words": Quote(came.words), "back": came.back}
            said = Whisper(state.user, Words(f"appeal-{came.came}", args))
            return _settled(state, came.flag, stands=False), (said,)
        case _:
            return _settled(state, came.flag, stands=False), ()


AGGREGATE = Aggregate(
    kind=KIND,
    state=Appellant,
    decide=decide,
    key=key,
    commands=(Command("appeal", "appeal-help", who="anyone", where=("direct",), leading=False, finds=True),),
    owner=lambda state: state.user,
    settled=lambda state: not any(one.waits for one in state.taken),
)
