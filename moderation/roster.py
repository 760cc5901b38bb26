"""Who is on call: shifts, swaps, stepping back at once, a note for the next. A stranger in the moderators' room is an alarm.

What people chose for themselves is a fact about that person; here is only what passes between them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision
from models.circle import Circle, PersonFacts
from models.effects import Audit, Effect, Remember, Say, WarnOperator
from models.ids import UserId
from models.signals import (
    CommandGiven,
    DeskPressed,
    KeeperReturned,
    KeeperStarted,
    MemberJoined,
    Signal,
    TimerFired,
)
from models.words import Arg, People, Person, Words
from moderation import changes, load, shifts, swaps
from moderation.rota import Roster, Step
from moderation.shifts import Asked, answer, in_room
from moderation.told import FlagChanged

if TYPE_CHECKING:
    from random import Random


def key(_signal: Signal, circle: Circle) -> str | None:
    """Asked in private by somebody of several circles, the first one answers."""
    return circle.name


def decide(
    state: Roster | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Roster]:
    """Answer moderators, follow shifts, and remember who carried what."""
    before = state or Roster()
    after, effects = _decided(before, signal, now, circle)
    return (state if after == before else after), effects


def _decided(state: Roster, signal: Signal, now: datetime, circle: Circle) -> Step:
    heard: object = signal
    match heard:
        case FlagChanged():
            return load.noted(state, heard, now)
        case CommandGiven(name=name) | DeskPressed(act=name) if circle.is_moderator(heard.sender):
            return _asked(state, name, heard, now, circle)
        case MemberJoined(where="moderators"):
            state, effects = changes.wound(state, now, circle)
            return state, (*_came_in(heard, circle), *effects)
        case TimerFired(name=changes.GAPS):
            return changes.looked_ahead(state, now, circle)
        case TimerFired(name=name) if name.startswith(load.DEBRIEF):
            return state, load.debriefed(state, name)
        case TimerFired() | KeeperStarted() | KeeperReturned():
            state = load.pruned(state, now)
            return changes.wound(state, now, circle)
        case _:
            return state, ()


def _asked(state: Roster, name: str, asked: Asked, now: datetime, circle: Circle) -> Step:
    wish, _, rest = asked.rest.strip().partition(" ")
    wish = wish.casefold()
    match name:
        case "shift" if wish == "note":
            return changes.noted(state, asked, rest, now, circle)
        case "shift":
            coming, effects = shifts.given(asked, circle)
            return _chosen(state, now, circle, coming, effects)
        case "swap":
            state, coming, effects = swaps.asked(state, asked, now, circle)
            return _chosen(state, now, circle, coming, effects)
        case "load":
            return state, (load.shown(state, asked.sender, now, circle),)
        case "debrief":
            return state, load.talk(asked, circle)
        case "stepback":
            return _step_back(state, asked, now, circle)
        case "back":
            return _back(state, asked, now, circle)
        case _:
            return _on_call(state, asked, wish, now, circle)


def _chosen(
    state: Roster, now: datetime, circle: Circle, coming: Circle, effects: tuple[Effect, ...]
) -> Step:
    """Shifts may have moved, and their beginnings and ends with them."""
    if coming is circle:
        return state, effects
    state, wound = changes.wound(state, now, circle, coming)
    return state, (*effects, *wound)


def _on_call(state: Roster, asked: Asked, wish: str, now: datetime, circle: Circle) -> Step:
    match wish:
        case "off":
            return _step_back(state, asked, now, circle)
        case "on":
            return _back(state, asked, now, circle)
        case "week":
            return state, (answer(asked, shifts.week(now, circle)),)
        case _:
            return state, (answer(asked, shifts.present(now, circle)),)


def _back(state: Roster, asked: Asked, now: datetime, circle: Circle) -> Step:
    """Their shifts count again, and with them beginnings, ends and gaps."""
    coming = _off_duty(circle, asked.sender, off=False)
    words = Words("roster-back", {"who": Person(asked.sender)})
    done = (Remember(asked.sender, "off_duty", ""), answer(asked, words), Audit("back", asked.sender))
    return _chosen(state, now, circle, coming, done)


def _off_duty(circle: Circle, user: UserId, *, off: bool) -> Circle:
    """The circle as it will be."""
    facts = circle.people.get(user, PersonFacts())
    return replace(circle, people={**circle.people, user: replace(facts, off_duty=off)})


def _step_back(state: Roster, asked: Asked, now: datetime, circle: Circle) -> Step:
    """Their shifts wait for them, and what they had is open for the others."""
    left = tuple(user for user in circle.on_call if user != asked.sender)
    args: dict[str, Arg] = {
        "who": Person(asked.sender),
        "people": People(left),
        "left": "some" if left else "nobody",
    }
    said = answer(asked, Words("roster-stepped-back", args))
    back = load.handed_back(state, asked.sender)
    done: tuple[Effect, ...] = (
        Remember(asked.sender, "off_duty", "yes"),
        said,
        Audit("stepped-back", asked.sender),
        *back,
    )
    if not left:
        done = (*done, *_gap(asked, circle), WarnOperator("nobody-on-call", circle.name))
    return _chosen(state, now, circle, _off_duty(circle, asked.sender, off=True), done)


def _gap(asked: Asked, circle: Circle) -> tuple[Effect, ...]:
    """The others must know of the gap, also when it was made in private."""
    if in_room(asked) or circle.moderators_room is None:
        return ()
    return (Say(circle.moderators_room, Words("roster-nobody")),)


def _came_in(joined: MemberJoined, circle: Circle) -> tuple[Effect, ...]:
    if joined.member == circle.keeper or any(one.user == joined.member for one in circle.settings.moderators):
        return ()
    everybody = tuple(one.user for one in circle.moderators)
    alarm = Say(joined.room, Words("roster-stranger", {"who": Person(joined.member)}), mentions=everybody)
    return (alarm, WarnOperator("stranger-in-moderators-room", circle.name))


def _command(name: str, usage: str = "") -> Command:
    return Command(name, f"roster-help-{name}", who="moderator", where=("moderators", "direct"), usage=usage)


AGGREGATE = Aggregate(
    kind="roster",
    state=Roster,
    decide=decide,
    key=key,
    hears=frozenset({DeskPressed, MemberJoined, KeeperStarted, KeeperReturned}),
    commands=(
        _command("oncall", "week|on|off"),
        shifts.COMMAND,
        swaps.COMMAND,
        _command("stepback"),
        _command("back"),
        _command("load"),
        _command("debrief"),
    ),
)
