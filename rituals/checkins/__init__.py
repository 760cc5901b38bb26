"""How somebody is, told in private, question by question or in one line: `!checkin`.

Every question can be passed, nothing is judged or compared, and where it may go is asked each time, last, when the person sees what
they said. It is their own word in the direct room that lets anything be said in the circle's.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models import answers
from models.aggregate import Aggregate, Command, Decision
from models.circle import Circle
from models.effects import Effect, Say, Tell, Whisper
from models.signals import CommandGiven, MessageSeen, MineAsked, Signal
from models.words import Arg, Person, Words
from rituals.checkins.reading import LONGEST, SCALES, Answers, read, scope_of, scoped
from rituals.checkins.shown import QUESTIONS, latest, lines, mine
from rituals.checkins.state import MOST, CheckIn, CheckIns, Form, Question
from rituals.meeting.state import title_of

if TYPE_CHECKING:
    from random import Random

OPEN = timedelta(hours=2)
"""So long a question waits for its answer."""
SKIPS = answers.SKIP | answers.PASS
SHOW = frozenset({"show", "list", "ver", "zeigen", "voir"})

Step = tuple[CheckIns, tuple[Effect, ...]]


def decide(
    state: CheckIns | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[CheckIns]:
    """Everything about one person's check-ins goes through here; see `models.aggregate.Decide`."""
    match signal:
        case CommandGiven(name="checkin", trusted=True):
            after, effects = _asked_for(state or CheckIns(signal.sender), signal.rest, now, circle)
        case MineAsked() if state and state.kept:
            return state, (Tell("me", state.user, mine(state, circle)),)
        case MessageSeen(where="direct", trusted=True, edit_of=None) if state and state.form:
            after, effects = _answered(state, state.form, signal.text, now, circle)
        case _:
            return state, ()
    return (after if after.kept or after.form else None), effects


def _asked_for(state: CheckIns, rest: str, now: datetime, circle: Circle) -> Step:
    user, wish = state.user, answers.plain(rest)
    if wish in answers.FORGET:
        return CheckIns(user), (Whisper(user, Words("checkin-forgotten")),)
    if wish in SHOW:
        return state, (Whisper(user, latest(state, circle)),)
    room = circle.room if user in circle.members else None
    form = Form(now, _questions(circle), room, title_of(circle))
    if not wish:
        return _ask(state, form, now)
    scope, text = scoped(rest)
    form = replace(form, questions=("scope",), said=read(text))
    return _choose(state, form, scope, now, circle) if scope and form.said else _ask(state, form, now)


def _questions(circle: Circle) -> tuple[Question, ...]:
    return "mood", "energy", "halt", *dict.fromkeys(circle.settings.check_in), "words", "scope"


def _answered(state: CheckIns, form: Form, text: str, now: datetime, circle: Circle) -> Step:
    if now > form.asked + OPEN:
        return replace(state, form=None), ()
    question, plain = form.questions[0], answers.plain(text)
    if plain in answers.STOP:
        return replace(state, form=None), (Whisper(state.user, Words("checkin-stopped")),)
    if question == "scope":
        nowhere = plain in SKIPS | answers.NO
        return _choose(state, form, "nowhere" if nowhere else scope_of(text), now, circle)
    said = Answers() if plain in SKIPS else _said(question, text, form)
    if said is None:
        return _ask(state, form, now, unclear=True)
    left = tuple(one for one in form.questions[1:] if not _told(one, said))
    return _ask(state, replace(form, questions=left, said=form.said.joined(said)), now)


def _said(question: Question, text: str, form: Form) -> Answers | None:
    """What an answer says; None when nothing of it is one."""
    if question == "words":
        return Answers(words=text.strip()[:LONGEST])
    if question == "halt" and answers.plain(text) in answers.NO | answers.FORGET:
        return Answers()
    said = read(text, [one for one in SCALES if one in form.questions])
    if question == "halt" and said.halt:
        return replace(said, words="")
    return said if said.numbers or said.halt else None


def _told(question: Question, said: Answers) -> bool:
    """Whoever says more than was asked is not asked for it again."""
    match question:
        case "halt":
            return bool(said.halt)
        case "words":
            return bool(said.words)
        case _:
            return question in said.numbers


def _ask(state: CheckIns, form: Form, now: datetime, *, unclear: bool = False) -> Step:
    """Ask the next question; where nothing was said there is nothing to ask about at the end."""
    question = form.questions[0]
    if question == "scope" and not form.said:
        return replace(state, form=None), (Whisper(state.user, Words("checkin-nothing")),)
    args: dict[str, Arg] = {}
    name = QUESTIONS[question]
    if unclear:
        name = "checkin-unclear-halt" if question == "halt" else "checkin-unclear"
    elif question == "scope":
        name = name if form.room else "checkin-ask-scope-private"
        args = {"items": lines(form.said), "circle": form.title}
    return replace(state, form=replace(form, asked=now)), (Whisper(state.user, Words(name, args), asks=True),)


def _choose(state: CheckIns, form: Form, scope: str | None, now: datetime, circle: Circle) -> Step:
    """Where it goes. Whatever is no clear word goes nowhere, and is asked once more."""
    user, room = state.user, form.room
    if scope == "nowhere":
        return replace(state, form=None), (Whisper(user, Words("checkin-dropped")),)
    kept = replace(state, form=None, kept=(*state.kept, CheckIn(now, form.said))[-MOST:])
    forget = {"command": f"{circle.prefix}checkin forget"}
    if scope == "private":
        return kept, (Whisper(user, Words("checkin-kept", forget)),)
    # Between the question and the answer they may have left the room.
    if scope != "room" or room not in circle.rooms or user not in circle.members:
        return _ask(state, form if room in circle.rooms else replace(form, room=None), now)
    said = Say(room, Words("checkin-in-room", {"person": Person(user), "items": lines(form.said)}))
    return kept, (said, Whisper(user, Words("checkin-shared", forget)))


def _key(signal: Signal, _circle: Circle) -> str | None:
    match signal:
        case MessageSeen(where="direct") | CommandGiven():
            return signal.sender
        case _:
            return None


AGGREGATE = Aggregate(
    kind="checkins",
    state=CheckIns,
    decide=decide,
    key=_key,
    hears=frozenset({MessageSeen}),
    commands=(
        Command(
            "checkin",
            "help-checkin",
            who="anyone",
            where=("direct",),
            aliases=("check-in",),
            usage="[mood 6 energy 4 … | show | forget]",
            topic="own",
        ),
    ),
    owner=lambda state: state.user,
    privacy="privacy-checkins",
)
