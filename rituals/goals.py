"""A person's goals, in their own words and for themselves.

Every goal is as good as another: less of something, more of something, or something else altogether. None is measured. Each has a
number, so that a note or a change is quickly written; to let one go needs no reason.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision, per_person
from models.circle import Circle
from models.effects import Effect, Tell, Whisper
from models.ids import UserId
from models.signals import CommandGiven, MessageSeen, MineAsked, MineTold, Signal
from models.words import Arg, Items, Moment, Words
from rituals.own import LONGEST, asked_by, free_number, passes, read_number, worded
from rituals.together import parted

if TYPE_CHECKING:
    from random import Random

MOST = 10
"""Goals a person has at once."""
NOTES = 20
"""Notes of progress that are kept for one goal: the latest."""


@dataclass(frozen=True, slots=True)
class Note:
    """What its owner noted on the way."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal, by the number its owner calls it."""

    number: int
    text: str
    since: datetime
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Goals:
    """What one person wants. `asking`: which command waits for its words, and for which goal (0: a new one)."""

    user: UserId
    goals: tuple[Goal, ...] = ()
    asking: str = ""
    about: int = 0

    def goal(self, number: int) -> Goal | None:
        """The goal of this number."""
        return next((one for one in self.goals if one.number == number), None)


def decide(
    state: Goals | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Goals]:
    """Everything about one person's goals goes through here; see `models.aggregate.Decide`."""
    match signal:
        case CommandGiven(trusted=True):
            return _given(replace(state or Goals(signal.sender), asking="", about=0), signal.rest, now)
        case MessageSeen(where="direct", trusted=True, edit_of=None) if state and state.asking:
            if not asked_by("goals", state.user, now, circle):
                return state, ()
            return _answered(state, signal.text, now)
        case MineAsked() if state:
            told = MineTold("goals", (("goals", len(state.goals)),))
            return state, (Tell("me", state.user, told),)
        case _:
            return state, ()


def _given(state: Goals, text: str, now: datetime) -> Decision[Goals]:
    wish, rest = parted(text)
    if wish == "add":
        return _worded(state, "add", 0, rest, now)
    if wish in ("", "list"):
        return _kept(state), (_listed(state),)
    name, words = parted(rest) if read_number(wish) is None else (wish, "")
    known = wish if wish in ("progress", "change", "drop", "reached") else "show"
    if known == "show" and read_number(wish) is None:
        return _kept(state), (_told(state, "goal-how"),)
    goal = state.goal(read_number(name) or 0)
    if goal is None:
        return _kept(state), (_told(state, "goal-which", items=_items(state)),)
    if known == "show":
        return state, (_shown(state, goal),)
    if known in ("drop", "reached"):
        return _ended(state, goal, known)
    return _worded(state, known, goal.number, words, now)


def _answered(state: Goals, text: str, now: datetime) -> Decision[Goals]:
    """The words that were asked for; to pass on them is fine."""
    wish, number = state.asking, state.about
    state = replace(state, asking="", about=0)
    if passes(text):
        return _kept(state), (_told(state, "goal-passed"),)
    return _worded(state, wish, number, text, now)


def _worded(state: Goals, wish: str, number: int, text: str, now: datetime) -> Decision[Goals]:
    """Take the words for a new goal, a note or a change; ask for them where there are none."""
    words = worded(text)
    if wish == "add" and len(state.goals) >= MOST:
        return state, (_told(state, "goal-full", most=MOST),)
    if not words or len(words) > LONGEST:
        asking = replace(state, asking=wish, about=number)
        return asking, (_question(state, wish, number, too_long=bool(words)),)
    if wish == "add":
        goal = Goal(free_number(one.number for one in state.goals), words, now)
        return _with(state, goal), (_told(state, "goal-added", number=goal.number),)
    old = state.goal(number)
    if old is None:
        return _kept(state), (_told(state, "goal-which", items=_items(state)),)
    if wish == "change":
        return _with(state, replace(old, text=words)), (_told(state, "goal-changed", number=number),)
    notes = (*old.notes, Note(now, words))[-NOTES:]
    return _with(state, replace(old, notes=notes)), (_told(state, "goal-noted", number=number),)


def _question(state: Goals, wish: str, number: int, *, too_long: bool) -> Effect:
    if too_long:
        return Whisper(state.user, Words("goal-long", {"most": LONGEST}), asks=True)
    if wish == "add":
        return Whisper(state.user, Words("goal-ask-add"), asks=True)
    asked: dict[str, Arg] = {"number": number, "what": wish}
    return Whisper(state.user, Words("goal-ask", asked), asks=True)


def _ended(state: Goals, goal: Goal, how: str) -> Decision[Goals]:
    left = tuple(one for one in state.goals if one.number != goal.number)
    name = "goal-reached" if how == "reached" else "goal-dropped"
    return _kept(replace(state, goals=left)), (Whisper(state.user, Words(name, {"text": goal.text})),)


def _listed(state: Goals) -> Effect:
    if not state.goals:
        return _told(state, "goal-none")
    return _told(state, "goal-list", items=_items(state))


def _items(state: Goals) -> Items:
    return Items(tuple(Words("goal-line", {"number": one.number, "text": one.text}) for one in state.goals))


def _shown(state: Goals, goal: Goal) -> Effect:
    notes = tuple(
        Words("goal-note", {"date": Moment(one.at, "date"), "text": one.text}) for one in goal.notes
    )
    since, some = Moment(goal.since, "date"), "yes" if notes else "no"
    args: dict[str, Arg] = {"number": goal.number, "text": goal.text, "date": since, "some": some}
    return Whisper(state.user, Words("goal-shown", {**args, "items": Items(notes)}))


def _told(state: Goals, name: str, **args: Arg) -> Effect:
    return Whisper(state.user, Words(name, args))


def _with(state: Goals, goal: Goal) -> Goals:
    others = (one for one in state.goals if one.number != goal.number)
    return replace(state, goals=tuple(sorted((*others, goal), key=lambda one: one.number)))


def _kept(state: Goals) -> Goals | None:
    """Nothing is kept of somebody who has no goal and is asked for none."""
    return state if state.goals or state.asking else None


AGGREGATE = Aggregate(
    kind="goals",
    state=Goals,
    decide=decide,
    key=per_person,
    hears=frozenset({MessageSeen}),
    commands=(
        Command(
            "goal",
            "help-goal",
            who="anyone",
            where=("direct",),
            aliases=("goals",),
            usage="[add | 2 | progress 2 | change 2 | drop 2]",
            topic="own",
        ),
    ),
    owner=lambda state: state.user,
    privacy="privacy-goals",
)
