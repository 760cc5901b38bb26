"""Commands of a meeting: which there are, and what each does while one runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from models.aggregate import Command
from models.effects import Effect, React, Say, Whisper
from models.ids import UserId
from models.signals import CommandGiven
from models.words import Words
from rituals.meeting import chair, hands, piece, seats, segments, where
from rituals.meeting.hands import NOTE_GOOD
from rituals.meeting.reading import DONE, HAND, SEAT
from rituals.meeting.state import Meeting, Move, Scene, Step, title_of

COMMANDS = (
    Command("start", "help-start", where=("circle",), usage="[minutes]", leading=True),
    Command("here", "help-here", where=("circle",)),
    Command("listen", "help-listen"),
    Command("hand", "help-hand", where=("circle",)),
    Command("pass", "help-pass"),
    Command("done", "help-done"),
    Command("slow", "help-slow"),
    Command("agenda", "help-agenda", aliases=("where",)),
    Command("next", "help-next", where=("circle",)),
    Command("pause", "help-pause", where=("circle",), leading=True),
    Command("resume", "help-resume", where=("circle",), leading=True),
    Command("extend", "help-extend", where=("circle",), usage="[minutes]", leading=True),
    Command("skip", "help-skip", where=("circle",), leading=True),
    Command("chair", "help-chair", where=("circle",), usage="[@name]", leading=True),
    Command("end", "help-end", where=("circle",), leading=True),
)
"""All are open to members: who may act as chair depends on who started this meeting, which only the meeting itself knows."""

CHAIRS: dict[str, Callable[[Meeting, CommandGiven, Scene], Step]] = {
    "pause": lambda meeting, _given, scene: chair.pause(meeting, scene),
    "resume": lambda meeting, _given, scene: chair.resume(meeting, scene),
    "extend": chair.extend,
    "skip": lambda meeting, _given, scene: segments.move_on(meeting, scene),
    "end": lambda meeting, _given, _scene: segments.end(meeting),
}
"""What only who leads this meeting may do."""


def obey(meeting: Meeting, given: CommandGiven, scene: Scene) -> Step:
    """Do what a command asks for, or say kindly why not."""
    if given.name in CHAIRS:
        if not chair.leads(meeting, given.sender, scene.circle):
            return meeting, (chair.chair_only(meeting, given.sender),)
        return CHAIRS[given.name](meeting, given, scene)
    match given.name:
        case "start":
            return chair.start_again(meeting, given, scene)
        case "chair":
            return chair.hand_over(meeting, given, scene)
        case "agenda":
            return meeting, (answer(given, where.here(meeting, scene.circle)),)
        case "next":
            return _next(meeting, given, scene)
        case _:
            return _members(meeting, given, scene)


def answer(given: CommandGiven, words: Words) -> Effect:
    """Answer where it was asked."""
    if given.where == "direct":
        return Whisper(given.sender, words)
    return Say(given.room, words, reply_to=given.event)


def _next(meeting: Meeting, given: CommandGiven, scene: Scene) -> Step:
    leads = chair.leads(meeting, given.sender, scene.circle)
    if meeting.speaker and (leads or given.sender == meeting.speaker):
        finished = piece.finish(meeting)
        # In a round somebody else is called; where nobody waits, at least a sign says that it was heard.
        heard = () if finished.piece.waiting else (React(given.room, given.event, DONE),)
        return finished, heard
    if leads:
        return segments.move_on(meeting, scene)
    return meeting, (Whisper(given.sender, Words("not-your-turn"), good_for=NOTE_GOOD),)


def _members(meeting: Meeting, given: CommandGiven, scene: Scene) -> Move:
    user = given.sender
    if given.where == "direct" and not meeting.seat(user):
        return meeting, (Whisper(user, Words("no-seat", {"circle": title_of(scene.circle)})),)
    if given.name == "listen":
        return seats.listen(meeting, user, scene)
    meeting, effects = (
        seats.here(meeting, user, scene) if given.name == "here" else seats.sit(meeting, user, scene)
    )
    meeting, more = _seated(meeting, given)
    return meeting, (*effects, *more)


def _seated(meeting: Meeting, given: CommandGiven) -> Move:
    match given.name:
        case "here":
            return meeting, (React(given.room, given.event, SEAT),)
        case "hand":
            meeting, effects = hands.raise_hand(meeting, given.sender)
            return meeting, effects or (React(given.room, given.event, HAND),)
        case "slow":
            return _slow(meeting, given.sender)
        case _:
            return _hand_on(meeting, given.sender, given.name)


def _hand_on(meeting: Meeting, user: UserId, name: str) -> Move:
    """`pass` and `done`: the speaker hands the piece on, a raised hand comes down; anybody else hears that it is not yet time."""
    if user == meeting.speaker:
        return piece.finish(meeting), ()
    if name == "pass" and meeting.has_queue and user in meeting.piece.waiting:
        return piece.forget(meeting, user), ()
    return meeting, (Whisper(user, Words("not-your-turn"), good_for=NOTE_GOOD),)


def _slow(meeting: Meeting, user: UserId) -> Move:
    seat = meeting.seat(user)
    if seat and not seat.slow:
        meeting = piece.double(meeting.with_seat(replace(seat, slow=True)), user)
    return meeting, (Whisper(user, Words("slow-noted"), good_for=seats.LATE_NOTE_GOOD),)
