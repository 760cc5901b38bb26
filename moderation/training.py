"""`!training`: three short things to read in private, step by step, each with a check answered with a word. All may be left.

Who went through what is a fact about that person, with the day; how long it counts is the circle's setting.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision, per_person
from models.answers import NO, YES, plain
from models.circle import Circle, PersonFacts
from models.effects import Audit, Effect, Remember, SetTimer, Whisper
from models.ids import UserId
from models.signals import CommandGiven, Signal, TimerFired
from models.words import Arg, Items, Moment, Term, Words
from moderation.lessons import MODULES, Module, good_until, module, with_learnt

if TYPE_CHECKING:
    from random import Random

BEFORE = timedelta(days=14)
"""So long before it ends a training is brought to mind, once."""

REMIND = "remind"
_NEXT, _STOP = frozenset({"next", "go on"}), frozenset({"stop", "later"})


@dataclass(frozen=True, slots=True)
class Training:
    """Where somebody is: `step` counts pages and then checks of `module`; "" when nothing is being read."""

    user: UserId
    module: str = ""
    step: int = 0


Step = tuple[Training, tuple[Effect, ...]]


def decide(
    state: Training | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Training]:
    """One step at a time, in private."""
    match signal:
        case CommandGiven() if circle.is_moderator(signal.sender):
            return _given(state or Training(signal.sender), plain(signal.rest), now, circle)
        case TimerFired() if state is not None:
            return state, _reminded(state, signal, now, circle)
        case _:
            return state, ()


def _given(state: Training, wish: str, now: datetime, circle: Circle) -> Step:
    begun = module(wish)
    if begun is not None:
        return _shown(replace(state, module=begun.name, step=0), begun)
    reading = module(state.module)
    if reading is None or not wish:
        return state, (_list(state.user, now, circle),)
    if wish in _STOP:
        return Training(state.user), (Whisper(state.user, Words("training-left")),)
    checking = state.step >= len(reading.pages)
    if wish in _NEXT and not checking:
        return _shown(replace(state, step=state.step + 1), reading)
    if checking and (wish in YES or wish in NO):
        return _answered(state, reading, wish in YES, now, circle)
    return _shown(state, reading)


def _shown(state: Training, reading: Module) -> Step:
    if state.step < len(reading.pages):
        args: dict[str, Arg] = {
            "number": state.step + 1,
            "count": len(reading.pages),
            "text": Term(reading.pages[state.step]),
        }
        return state, (Whisper(state.user, Words("training-page", args)),)
    check = reading.checks[state.step - len(reading.pages)]
    return state, (Whisper(state.user, Words("training-check", {"text": Term(check.question)})),)


def _answered(state: Training, reading: Module, yes: bool, now: datetime, circle: Circle) -> Step:
    check = reading.checks[state.step - len(reading.pages)]
    right = "yes" if yes is check.yes else "no"
    why = Whisper(state.user, Words("training-why", {"right": right, "text": Term(check.why)}))
    if yes is not check.yes:
        again, question = _shown(state, reading)
        return again, (why, *question)
    onward = replace(state, step=state.step + 1)
    if onward.step < len(reading.pages) + len(reading.checks):
        onward, question = _shown(onward, reading)
        return onward, (why, *question)
    return _passed(state.user, reading, why, now, circle)


def _passed(user: UserId, reading: Module, why: Whisper, now: datetime, circle: Circle) -> Step:
    facts = circle.people.get(user, PersonFacts())
    until = now + timedelta(seconds=circle.settings.roster.training_good_for)
    args: dict[str, Arg] = {"title": Term(reading.title), "until": Moment(until, "date")}
    return Training(user), (
        Remember(user, "trained", with_learnt(facts, reading.name, now)),
        why,
        Whisper(user, Words("training-passed", args)),
        SetTimer(f"{REMIND} {reading.name}", max(now + BEFORE / 2, until - BEFORE)),
        Audit("trained", user, reading.name),
    )


def _list(user: UserId, now: datetime, circle: Circle) -> Whisper:
    facts = circle.people.get(user, PersonFacts())
    rows = tuple(_row(one, facts, now, circle) for one in MODULES)
    return Whisper(user, Words("training-list", {"rows": Items(rows)}))


def _row(one: Module, facts: PersonFacts, now: datetime, circle: Circle) -> Words:
    until = good_until(facts, one.name, circle.settings.roster)
    args: dict[str, Arg] = {"title": Term(one.title), "name": one.name}
    if until is None:
        return Words("training-row", {**args, "state": "new"})
    state = "good" if now < until else "over"
    return Words("training-row", {**args, "state": state, "until": Moment(until, "date")})


def _reminded(state: Training, timer: TimerFired, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    """Once, before it ends: never again, and not at all where nobody is asked or the person stepped back."""
    reading = module(timer.name.removeprefix(REMIND).strip())
    facts = circle.people.get(state.user, PersonFacts())
    wanted = (
        circle.settings.roster.training != "off" and circle.is_moderator(state.user) and not facts.off_duty
    )
    until = good_until(facts, reading.name, circle.settings.roster) if reading and wanted else None
    if reading is None or until is None:
        return ()
    args: dict[str, Arg] = {
        "title": Term(reading.title),
        "name": reading.name,
        "until": Moment(until, "date"),
    }
    return (Whisper(state.user, Words("training-remind", args)),)


AGGREGATE = Aggregate(
    kind="training",
    state=Training,
    decide=decide,
    key=per_person,
    commands=(
        Command(
            "training",
            "training-help",
            who="moderator",
            where=("moderators", "direct"),
            usage="crisis|ethics|care",
        ),
    ),
    owner=lambda state: state.user,
)
