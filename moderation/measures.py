"""What was taken from one person in one circle: ordered, answered for by the homeserver, given back when it is due.

Nobody in need has anything taken from them, whichever flag it is for. What is told to the person, and to the moderators, is what the
homeserver really did.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision
from models.circle import Circle
from models.effects import CancelTimer, Effect, SetTimer, Whisper
from models.ids import UserId
from models.signals import About, CommandGiven, DeskPressed, Done, SendFailed, Signal, TimerFired
from models.words import Arg, Moment, Quote, Words
from models.written import Taking
from moderation.measured import KIND, UNDONE, Measure, Measures, blindly, orders, timer_of
from moderation.told import Came, InNeed, Lifted, Take, WhatCame, tell

if TYPE_CHECKING:
    from random import Random

Step = tuple[Measures, tuple[Effect, ...]]


def decide(
    state: Measures | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Measures]:
    """Order, follow, give back."""
    heard: object = signal
    if isinstance(heard, TimerFired) and state is None:
        return None, blindly(heard, circle)
    if isinstance(heard, Take | InNeed):
        new, effects = _heard(state or Measures(heard.user), heard, now, circle)
    elif state is not None:
        new, effects = _followed(state, heard, now, circle)
    else:
        return None, ()
    return new or None, effects


def _heard(state: Measures, heard: Take | InNeed, now: datetime, circle: Circle) -> Step:
    return _take(state, heard, now, circle) if isinstance(heard, Take) else _in_need(state, heard)


def _followed(state: Measures, heard: object, now: datetime, circle: Circle) -> Step:
    match heard:
        case Lifted():
            return _lift(
                state, tuple(one for one in state.standing if one.flag == heard.flag), heard.by, circle
            )
        case TimerFired():
            return _due(state, heard, now, circle)
        case Done(about=about) | SendFailed(about=About() as about):
            return _answered(state, heard, about.part, circle)
        case _:
            return state, ()


def _take(state: Measures, take: Take, now: datetime, circle: Circle) -> Step:
    """Do it in all rooms of the circle, or answer why not. Once it is done, it stands in place of an older one of its kind."""
    if state.needs:
        return state, (_came(take.flag, take.act, "need", press=take.press),)
    rooms = (take.room,) if take.act == "redact" and take.room else circle.rooms
    old = tuple(one for one in state.standing if _same(one, take))
    measure = Measure(
        order=state.orders + 1,
        flag=take.flag,
        act=take.act,
        rooms=rooms,
        by=take.by,
        at=now,
        reason=take.reason,
        second=take.second,
        until=take.until,
        event=take.event,
        waiting=rooms,
        before=next((_before(one) for one in old if one.act in UNDONE), None),
    )
    others = tuple(one for one in state.standing if one not in old)
    gone = (one for one in old if one.flag != take.flag and one is not measure.before)
    timer = (SetTimer(timer_of(measure.act, state.user), take.until),) if take.until else ()
    return replace(state, standing=(*others, measure), orders=measure.order), (
        *orders(measure, state.user, circle),
        *timer,
        *(_came(one.flag, one.act, "replaced") for one in gone),
        _came(measure.flag, measure.act, "ordered", press=take.press),
    )


def _same(old: Measure, take: Take) -> bool:
    return old.act == take.act and (old.act in UNDONE or old.flag == take.flag)


def _before(old: Measure) -> Measure | None:
    """What stands while a newer one is under way, or may: of what is not answered for itself, rather what stood before that."""
    if old.lifting:
        return None
    return (old.before or old) if old.waiting else old


def _replaced(measure: Measure) -> tuple[Effect, ...]:
    """Another flag's stands no more."""
    old = measure.before
    return (_came(old.flag, old.act, "replaced"),) if old and old.flag != measure.flag else ()


def _lift(state: Measures, these: tuple[Measure, ...], by: UserId | None, circle: Circle) -> Step:
    """Give it back; what is being given back already, or cannot be, stays as it is."""
    effects: tuple[Effect, ...] = ()
    for old in these:
        if old.act not in UNDONE or old.lifting:
            continue
        order = state.orders + 1
        new = replace(
            old, order=order, waiting=old.rooms, done=(), why="", lifting=True, lifted_by=by, before=None
        )
        standing = tuple(new if one is old else one for one in state.standing)
        state = replace(state, standing=standing, orders=order)
        effects = (*effects, *_replaced(old), *orders(new, state.user, circle))
    return state, effects


def _due(state: Measures, timer: TimerFired, now: datetime, circle: Circle) -> Step:
    act = timer.name.partition(" ")[0]
    these = tuple(one for one in state.standing if one.act == act and one.until is not None)
    early = [one.until for one in these if one.until and now < one.until]
    if early:
        return state, (SetTimer(timer.name, early[0]),)
    return _lift(state, these, None, circle)


def _answered(state: Measures, heard: object, part: str, circle: Circle) -> Step:
    """The homeserver did it in a room, or refused."""
    old = next((one for one in state.standing if one.part == part), None)
    if old is None or not isinstance(heard, Done | SendFailed) or heard.room not in old.waiting:
        return state, ()
    new = replace(old, waiting=tuple(one for one in old.waiting if one != heard.room))
    new = (
        replace(new, done=(*new.done, heard.room)) if isinstance(heard, Done) else replace(new, why=heard.why)
    )
    stands = new if new.waiting else _settled(new)
    kept = (stands if one is old else one for one in state.standing)
    settled = replace(state, standing=tuple(one for one in kept if one is not None))
    if new.waiting:
        return settled, ()
    replaced = _replaced(new) if new.done else ()
    return settled, (
        *_timer(new, stands, state.user),
        *replaced,
        *_told(new, state.user, circle),
        _outcome(new),
    )


def _settled(measure: Measure) -> Measure | None:
    """What stands now that the homeserver has answered for every room; None for nothing."""
    if measure.act not in UNDONE or measure.lifting:
        return None
    if not measure.done:
        return measure.before
    # Where this one was refused the one before it stands still; both end as one.
    still = measure.before.rooms if measure.before else ()
    rooms = tuple(room for room in measure.rooms if room in measure.done or room in still)
    return replace(measure, rooms=rooms, before=None)


def _timer(measure: Measure, stands: Measure | None, user: UserId) -> tuple[Effect, ...]:
    name = timer_of(measure.act, user)
    if stands is None:
        return (CancelTimer(name),)
    return (SetTimer(name, stands.until),) if stands is measure.before and stands.until else ()


def _told(measure: Measure, user: UserId, circle: Circle) -> tuple[Effect, ...]:
    """What the person hears: what happened, why in the team's words, until when, and how to object. Never who said so."""
    if not measure.done:
        return ()
    args: dict[str, Arg] = {"circle": circle.settings.title or circle.name}
    about = About("flag", str(measure.flag), "help")
    if measure.lifting:
        how = "early" if measure.lifted_by else "time"
        return (Whisper(user, Words(f"measure-over-{measure.act}", {**args, "how": how}), about=about),)
    args["given"] = "yes" if measure.reason else "no"
    args["reason"] = Quote(measure.reason)
    if measure.until:
        args["until"] = Moment(measure.until, "both")
    return (Whisper(user, Words(f"measure-told-{measure.act}", args), about=about),)


def _outcome(measure: Measure) -> Effect:
    came = Came(
        measure.flag,
        measure.act,
        "lifted" if measure.lifting else "done",
        by=measure.lifted_by if measure.lifting else measure.by,
        until=measure.until,
        reason=measure.reason,
        rooms=len(measure.done),
        of=len(measure.rooms),
        why=measure.why,
    )
    return tell("flag", str(measure.flag), came)


def _in_need(state: Measures, heard: InNeed) -> Step:
    others = tuple(one for one in state.needs if one != heard.flag)
    new = replace(state, needs=(*others, heard.flag) if heard.standing else others)
    if not heard.standing:
        return new, ()
    stands = (one for one in state.standing if one.act in UNDONE and not one.lifting)
    return new, tuple(
        tell("flag", str(heard.flag), Came(one.flag, one.act, "stands", until=one.until)) for one in stands
    )


def _came(flag: int, act: Taking, came: WhatCame, press: CommandGiven | DeskPressed | None = None) -> Effect:
    return tell("flag", str(flag), Came(flag, act, came, press=press))


AGGREGATE = Aggregate(
    kind=KIND,
    state=Measures,
    decide=decide,
    key=lambda _signal, _circle: None,
    owner=lambda state: state.user,
    settled=lambda state: not state,
)
