"""A person's own date, and the question before each announcement.

The date is told in private and seen by nobody else. When a meeting begins and a milestone was reached in the last days, its owner is
asked in private, once: say it in the room, say "somebody here", or skip. Only a yes to this one question lets anything be said, and
it is given as a word in the direct room, never by a reaction, for reactions travel unencrypted. No answer is an answer too: nothing
is said, and nothing is asked again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from models import answers
from models.agenda import Milestone
from models.aggregate import Aggregate, Command, Decision
from models.circle import Circle, PersonFacts, clock_of
from models.effects import Effect, Tell, Whisper
from models.ids import UserId
from models.signals import (
    CommandGiven,
    MeetingOpened,
    MessageSeen,
    MilestoneAnnounced,
    MilestoneOffered,
    MilestoneWithdrawn,
    Signal,
)
from models.words import Moment, Words
from rituals.dates import read_date
from rituals.marks import mark

if TYPE_CHECKING:
    from random import Random

RECENT = 7
"""A milestone is asked about when it was reached this many days ago or fewer."""
HIDING = 5
"""How many people must be present for "somebody here" to hide anybody."""
OPEN = timedelta(hours=12)
"""After this a word is no answer to the question any more."""

Answer = Literal["room", "anonymous", "skip"]
ANSWERS: dict[str, Answer] = {
    **dict.fromkeys(answers.ROOM, "room"),
    **dict.fromkeys(answers.ANONYMOUS, "anonymous"),
    **dict.fromkeys(answers.SKIP, "skip"),
}


@dataclass(frozen=True, slots=True)
class Question:
    """The one question that stands: may `label` be announced in this circle's meeting? `hidden`: "anonymous" was a choice."""

    circle: str
    meeting: str
    label: str
    days: int
    asked: datetime
    hidden: bool
    answer: Answer | None = None
    announced: bool = False


@dataclass(frozen=True, slots=True)
class Milestones:
    """What a person told of themselves. `settled` are milestones that are not to be asked about again: circle and days."""

    user: UserId
    since: date
    settled: tuple[tuple[str, int], ...] = ()
    question: Question | None = None


def decide(
    state: Milestones | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Milestones]:
    """Everything about one person's date goes through here; see `models.aggregate.Decide`."""
    match signal:
        case CommandGiven(name="since", trusted=True):
            return _since(state, signal, now, circle)
        case CommandGiven(name="days", trusted=True):
            return state, (_days(state, signal.sender, now, circle),)
        case MeetingOpened() if state:
            return _ask(state, signal, now, circle)
        case MessageSeen(where="direct", trusted=True) if state and state.question:
            return _answer(state, state.question, signal.text, now)
        case MilestoneAnnounced() if state and state.question and state.question.label == signal.label:
            return _settle(replace(state, question=replace(state.question, announced=True))), ()
        case _:
            return state, ()


def _since(
    state: Milestones | None, given: CommandGiven, now: datetime, circle: Circle
) -> Decision[Milestones]:
    user, text = given.sender, given.rest.strip()
    today = _today(user, now, circle)
    example = {"command": f"{circle.prefix}since {today.replace(day=1)}"}
    if not text:
        return state, (_days(state, user, now, circle),)
    if answers.plain(text) in answers.FORGET:
        return None, (*_withdraw(state), Whisper(user, Words("since-forgotten")))
    day = read_date(text, today)
    if day is None:
        return state, (Whisper(user, Words("since-unclear", example)),)
    if day > today:
        return state, (Whisper(user, Words("since-future", example)),)
    same = state is not None and state.since == day
    kept = state if state and same else Milestones(user, day)
    withdrawn = () if same else _withdraw(state)
    return kept, (*withdrawn, Whisper(user, _counted("since-kept", kept, today, circle)))


def _days(state: Milestones | None, user: UserId, now: datetime, circle: Circle) -> Whisper:
    today = _today(user, now, circle)
    if state is None:
        return Whisper(
            user, Words("days-unknown", {"command": f"{circle.prefix}since {today.replace(day=1)}"})
        )
    return Whisper(user, _counted("days", state, today, circle))


def _counted(name: str, state: Milestones, today: date, circle: Circle) -> Words:
    noon = datetime.combine(state.since, time(12), _zone(state.user, circle)).astimezone(UTC)
    days = max(0, (today - state.since).days)
    forget = f"{circle.prefix}since forget"
    return Words(name, {"days": days, "date": Moment(noon, "date"), "command": forget})


def _ask(state: Milestones, opened: MeetingOpened, now: datetime, circle: Circle) -> Decision[Milestones]:
    # The person's own day, or for want of their zone that of the circle which meets.
    own = circle.people.get(state.user, PersonFacts()).zone
    days = ((_today(state.user, now, circle) if own else opened.day) - state.since).days
    reached = _latest(days, circle.milestones)
    if reached is None or (opened.circle, reached.days) in state.settled:
        return state, ()
    hidden = opened.present >= HIDING
    question = Question(opened.circle, opened.meeting, reached.label, reached.days, now, hidden)
    name = "milestone-question" if hidden else "milestone-question-few"
    asked = Whisper(state.user, Words(name, {"label": mark(reached.label), "count": HIDING}), asks=True)
    return _settle(replace(state, question=question)), (asked,)


def _latest(days: int, milestones: tuple[Milestone, ...]) -> Milestone | None:
    recent = [one for one in milestones if 0 <= days - one.days <= RECENT]
    return max(recent, key=lambda one: one.days, default=None)


def _answer(state: Milestones, question: Question, text: str, now: datetime) -> Decision[Milestones]:
    answer = ANSWERS.get(answers.plain(text))
    if answer is None or answer == question.answer or now > question.asked + OPEN:
        return state, ()
    if question.announced:
        return state, (Whisper(state.user, Words("milestone-said-already")),)
    if answer == "anonymous" and not question.hidden:
        return state, (Whisper(state.user, Words("milestone-few", {"count": HIDING})),)
    answered = replace(state, question=replace(question, answer=answer))
    if answer == "skip":
        return _settle(answered), (*_withdraw(state), Whisper(state.user, Words("milestone-skipped")))
    offer = MilestoneOffered(question.meeting, state.user, question.label, answer == "anonymous")
    return _reopen(answered), (Tell("meeting", question.circle, offer),)


def _withdraw(state: Milestones | None) -> tuple[Effect, ...]:
    """Take back a yes that was not acted on yet."""
    question = state.question if state else None
    if state is None or question is None or question.announced or question.answer in (None, "skip"):
        return ()
    return (
        Tell("meeting", question.circle, MilestoneWithdrawn(question.meeting, state.user, question.label)),
    )


def _settle(state: Milestones) -> Milestones:
    """Do not ask about this milestone again."""
    question = state.question
    if question is None or (question.circle, question.days) in state.settled:
        return state
    return replace(state, settled=(*state.settled, (question.circle, question.days)))


def _reopen(state: Milestones) -> Milestones:
    """A yes that no meeting comes to act on may be asked for again."""
    question = state.question
    if question is None:
        return state
    open_again = (question.circle, question.days)
    return replace(state, settled=tuple(one for one in state.settled if one != open_again))


def _zone(user: UserId, circle: Circle) -> ZoneInfo:
    return ZoneInfo(clock_of(user, circle.people.get(user, PersonFacts()), circle.settings))


def _today(user: UserId, now: datetime, circle: Circle) -> date:
    return now.astimezone(_zone(user, circle)).date()


def _key(signal: Signal, _circle: Circle) -> str | None:
    match signal:
        case MessageSeen(where="direct") | CommandGiven():
            return signal.sender
        case _:
            return None


AGGREGATE = Aggregate(
    kind="milestones",
    state=Milestones,
    decide=decide,
    key=_key,
    hears=frozenset({MessageSeen}),
    commands=(
        Command("since", "help-since", who="anyone", where=("direct",), usage="[2026-01-31 | forget]"),
        Command("days", "help-days", who="anyone", where=("direct",)),
    ),
    owner=lambda state: state.user,
)
