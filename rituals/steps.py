"""One next step at a time, for about a week, small enough for a bad day.

After seven days it is asked how it went: done, partly, not yet, or nothing at all. There is no word for having missed it. Where it was
not yet, or partly, the same step, a smaller one or none is equally fine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from models import answers
from models.aggregate import Aggregate, Command, Decision, per_person
from models.circle import Circle
from models.effects import CancelTimer, Effect, SetTimer, Tell, Whisper
from models.ids import UserId
from models.signals import CommandGiven, MessageSeen, MineAsked, MineTold, Signal, TimerFired
from models.words import Arg, Moment, Words
from rituals.own import LATE, LONGEST, asked_by, in_peace, kind_hour, local_day, passes, worded

if TYPE_CHECKING:
    from random import Random

LASTS = 7
"""Days after which it is asked how a step went."""
KEPT = 60
"""Steps taken of which the day is kept: the latest."""

Outcome = Literal["done", "partly", "notyet", "aside"]
OUTCOMES: dict[str, Outcome] = {
    **dict.fromkeys(answers.DONE | answers.YES, "done"),
    **dict.fromkeys(
        ("partly", "in part", "en parte", "teilweise", "teils", "zum teil", "en partie", "em parte"), "partly"
    ),
    **dict.fromkeys(
        ("not yet", "notyet", "todavía no", "aún no", "noch nicht", "pas encore", "ainda não"), "notyet"
    ),
    **dict.fromkeys(answers.NO, "notyet"),
    **dict.fromkeys(answers.SKIP | answers.PASS | {"drop"}, "aside"),
}
SAME = frozenset(
    {"same", "igual", "lo mismo", "dasselbe", "gleich", "pareil", "la même", "le même", "o mesmo"}
)


@dataclass(frozen=True, slots=True)
class Step:
    """What somebody would like to do next; `asks` is when it is asked how it went."""

    text: str
    asks: datetime


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken, whole or in part: only its day is kept, by its owner's clock, and not its words."""

    day: date
    whole: bool


@dataclass(frozen=True, slots=True)
class Steps:
    """One person's next step. `asking`: for its words, how it went, or what comes after it."""

    user: UserId
    step: Step | None = None
    taken: tuple[Taken, ...] = ()
    asking: Literal["", "words", "outcome", "again"] = ""


def decide(
    state: Steps | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Steps]:
    """Everything about one person's steps goes through here; see `models.aggregate.Decide`."""
    match signal:
        case CommandGiven(trusted=True):
            return _given(replace(state or Steps(signal.sender), asking=""), signal.rest, now, circle)
        case MessageSeen(where="direct", trusted=True, edit_of=None) if state and state.asking:
            if not asked_by("steps", state.user, now, circle):
                return state, ()
            return _answered(state, signal.text, now, circle)
        case TimerFired(name="ask") if state and state.step:
            return _due(state, state.step, now, circle)
        case MineAsked() if state:
            return state, (Tell("me", state.user, _mine(state)),)
        case _:
            return state, ()


def _given(state: Steps, text: str, now: datetime, circle: Circle) -> Decision[Steps]:
    outcome = OUTCOMES.get(answers.plain(text))
    if outcome is not None and state.step is None:
        return _kept(state), (Whisper(state.user, Words("step-none")),)
    if outcome is not None:
        return _went(state, outcome, now, circle)
    if text:
        return _set(state, text, now, circle)
    if state.step is None:
        return replace(state, asking="words"), (Whisper(state.user, Words("step-ask"), asks=True),)
    args: dict[str, Arg] = {"text": state.step.text, "date": Moment(state.step.asks, "date")}
    ahead = "yes" if now < state.step.asks else "no"
    return state, (Whisper(state.user, Words("step-shown", {**args, "ahead": ahead})),)


def _answered(state: Steps, text: str, now: datetime, circle: Circle) -> Decision[Steps]:
    if state.asking == "outcome":
        outcome = OUTCOMES.get(answers.plain(text))
        # Words that answer something else are somebody else's.
        return (
            _went(replace(state, asking=""), outcome, now, circle) if outcome and state.step else (state, ())
        )
    again, state = state.asking == "again", replace(state, asking="")
    if passes(text) and again:
        return _aside(state)
    if passes(text):
        return _kept(state), (Whisper(state.user, Words("step-passed")),)
    same = state.step is not None and answers.plain(text) in SAME
    return _set(state, state.step.text if state.step and same else text, now, circle)


def _set(state: Steps, text: str, now: datetime, circle: Circle) -> Decision[Steps]:
    words = worded(text)
    if not words or len(words) > LONGEST:
        return replace(state, asking="words"), (_long(state),)
    step = Step(words, kind_hour(state.user, now, LASTS, circle))
    said: dict[str, Arg] = {"text": words, "date": Moment(step.asks, "date")}
    changed = "yes" if state.step and state.step.text != words else "no"
    told = Whisper(state.user, Words("step-set", {**said, "instead": changed}))
    return replace(state, step=step), (SetTimer("ask", step.asks), told)


def _long(state: Steps) -> Effect:
    return Whisper(state.user, Words("step-long", {"most": LONGEST}), asks=True)


def _due(state: Steps, step: Step, now: datetime, circle: Circle) -> Decision[Steps]:
    """Ask once; not at all of somebody who wants to be left in peace, nor long after it mattered."""
    if in_peace(state.user, now, circle) or now > step.asks + LATE:
        return state, ()
    asked = Whisper(state.user, Words("step-how", {"text": step.text}), asks=True)
    return replace(state, asking="outcome"), (asked,)


def _went(state: Steps, outcome: Outcome, now: datetime, circle: Circle) -> Decision[Steps]:
    if outcome == "aside":
        return _aside(state)
    if outcome == "notyet":
        return _again(state, "step-notyet")
    state = replace(
        state, taken=(*state.taken, Taken(local_day(state.user, now, circle), outcome == "done"))[-KEPT:]
    )
    if outcome == "partly":
        return _again(state, "step-partly")
    return replace(state, step=None), (CancelTimer("ask"), Whisper(state.user, Words("step-done")))


def _again(state: Steps, name: str) -> Decision[Steps]:
    """The same once more, a smaller one, or none: whichever it is comes from its owner."""
    return replace(state, asking="again"), (CancelTimer("ask"), Whisper(state.user, Words(name), asks=True))


def _aside(state: Steps) -> Decision[Steps]:
    return _kept(replace(state, step=None)), (CancelTimer("ask"), Whisper(state.user, Words("step-aside")))


def _mine(state: Steps) -> MineTold:
    whole = sum(one.whole for one in state.taken)
    days = tuple((one.day, 1) for one in state.taken)
    numbers = (("done", whole), ("partly", len(state.taken) - whole))
    return MineTold("steps", numbers, (("me-steps", days),) if days else ())


def _kept(state: Steps) -> Steps | None:
    return state if state.step or state.taken else None


AGGREGATE = Aggregate(
    kind="steps",
    state=Steps,
    decide=decide,
    key=per_person,
    hears=frozenset({MessageSeen}),
    commands=(
        Command(
            "step",
            "help-step",
            who="anyone",
            where=("direct",),
            usage="[a small thing | done | partly | notyet | drop]",
            topic="own",
        ),
    ),
    owner=lambda state: state.user,
    privacy="privacy-steps",
)
