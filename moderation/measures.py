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
from models.signals import About, Done, SendFailed, Signal, TimerFired
from models.words import Arg, Moment, Quote, Words
from models.written import Taking
from moderation.measured import KIND, UNDONE, Measure, Measures, blindly, orders, timer_of
from moderation.told import Came, InNeed, Lifted, Take, tell

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
    """Do it in all rooms of the circle, or answer why not. A newer one of the same kind stands in place of the older."""
    if state.needs:
        return state, (_came(take.flag, take.act, "need", press=take.press),)
    rooms = (take.room,) if take.act == "redact" and take.room else circle.rooms
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
    )
    others = tuple(one for one in state.standing if not _replaced(one, measure))
    gone = [one for one in state.standing if _replaced(one, measure) and one.flag != measure.flag]
    timer = (SetTimer(timer_of(measure.act, state.user), take.until),) if take.until else ()
    return replace(state, standing=(*others, measure), orders=measure.order), (
        *orders(measure, state.user, circle),
        *timer,
        *(_came(one.flag, one.act, "replaced") for one in gone),
        _came(measure.flag, measure.act, "ordered", press=take.press),
    )


def _replaced(old: Measure, new: Measure) -> bool:
    return old.act == new.act and (old.act in UNDONE or old.flag == new.flag)


def _lift(state: Measures, these: tuple[Measure, ...], by: UserId | None, circle: Circle) -> Step:
    """Give it back; what is being given back already, or cannot be, stays as it is."""
    effects: tuple[Effect, ...] = ()
    for old in these:
        if old.act not in UNDONE or old.lifting:
            continue
        order = state.orders + 1
        new = replace(old, order=order, waiting=old.rooms, done=(), why="", lifting=True, lifted_by=by)
        standing = tuple(new if one is old else one for one in state.standing)
        state = replace(state, standing=standing, orders=order)
        effects = (*effects, *orders(new, state.user, circle))
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
    stays = bool(new.waiting) or (new.act in UNDONE and not new.lifting and bool(new.done))
    kept = replace(new, rooms=new.done) if stays and not new.waiting else new
    standing = tuple(kept if one is old else one for one in state.standing if stays or one is not old)
    settled = replace(state, standing=standing)
    if new.waiting:
        return settled, ()
    timer = () if stays else (CancelTimer(timer_of(new.act, state.user)),)
    return settled, (*timer, *_told(new, state.user, circle), _outcome(new))


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


def _came(flag: int, act: Taking, came: str, press: object = None) -> Effect:
    return tell("flag", str(flag), Came(flag, act, came, press=press))


AGGREGATE = Aggregate(
    kind=KIND,
    state=Measures,
    decide=decide,
    key=lambda _signal, _circle: None,
    owner=lambda state: state.user,
    settled=lambda state: not state,
)
