"""What is heard during a meeting, and whose word it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Decision
from models.circle import Circle
from models.effects import Tell, Whisper
from models.ids import UserId
from models.signals import (
    CardsDealt,
    CommandGiven,
    Forgotten,
    KeeperReturned,
    MeetingAsked,
    MeetingChosen,
    MeetingDue,
    MemberJoined,
    MemberLeft,
    MessageSeen,
    MilestoneOffered,
    MilestoneWithdrawn,
    ReactionSeen,
    Said,
    SendFailed,
    Signal,
    TimerFired,
    TryOffered,
    TryWithdrawn,
)
from models.words import Person, Words
from rituals.meeting import (
    asking,
    chair,
    commands,
    flow,
    followups,
    hands,
    milestones,
    piece,
    reading,
    seats,
    where,
)
from rituals.meeting.hands import NOTE_GOOD
from rituals.meeting.state import Meeting, Move, Scene, Step, title_of

if TYPE_CHECKING:
    from random import Random


def decide(
    state: Meeting | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Meeting]:
    """Everything that happens to a circle's meeting goes through here; see `models.aggregate.Decide`."""
    scene = Scene(circle, now, rng)
    if isinstance(signal, CommandGiven | MessageSeen) and not signal.trusted:
        return state, ()
    if isinstance(signal, Said | SendFailed) and not _is_call(state, signal):
        return state, ()
    if state is None:
        meeting, effects = _without_meeting(signal, scene)
        timer = None
    else:
        meeting, effects = _in_meeting(state, signal, scene)
        timer = None if isinstance(signal, TimerFired) else flow.moment(state)
    meeting, more = flow.settle(meeting, scene)
    return meeting, (*effects, *more, *flow.retime(timer, meeting))


def _without_meeting(signal: Signal, scene: Scene) -> Step:
    match signal:
        case CommandGiven(name="start") if scene.circle.settings.schedule:
            # The schedule knows whether a meeting of its own is meant, and what that one is like.
            return None, (Tell("schedule", scene.circle.name, MeetingAsked(signal)),)
        case CommandGiven(name="start"):
            return chair.start(signal, scene)
        case MeetingChosen():
            return chair.start(signal.given, scene, signal)
        case MeetingDue():
            return chair.start_by_itself(signal, scene)
        case CardsDealt():
            return chair.open_dealt(signal, scene)
        case CommandGiven(name="agenda"):
            return None, (commands.answer(signal, where.agenda(scene.circle)),)
        case CommandGiven():
            words = Words("no-meeting", {"circle": title_of(scene.circle)})
            return None, (Whisper(signal.sender, words, good_for=NOTE_GOOD),)
        case MilestoneOffered():
            return milestones.offered(None, signal, scene)
        case _:
            return None, ()


def _is_call(meeting: Meeting | None, came: Said | SendFailed) -> bool:
    """It tells what came of a call of the turn that runs; all other words are not waited for."""
    return meeting is not None and came.about is not None and meeting.calls(came.about.part)


def _in_meeting(meeting: Meeting, signal: Signal, scene: Scene) -> Step:
    if isinstance(signal, Said):
        # Before any thought of an absence: the turn only begins now.
        return piece.was_said(meeting, scene), ()
    back, effects = flow.come_back(meeting, scene)
    if back is None:
        # What came upon the end is still to be heard, as it would be a moment later.
        after, more = _without_meeting(signal, scene)
        return after, (*effects, *more)
    if isinstance(signal, KeeperReturned):
        return (back if effects else _returned(back, signal, scene)), effects
    after, more = _hear(back, signal, scene)
    return after, (*effects, *more)


def _hear(meeting: Meeting, signal: Signal, scene: Scene) -> Step:
    match signal:
        case MessageSeen() if signal.room == meeting.room and not signal.edit_of:
            return _message(meeting, signal, scene)
        case ReactionSeen() if signal.room == meeting.room:
            return _tap(meeting, signal, scene)
        case CommandGiven():
            return commands.obey(meeting, signal, scene)
        case MemberJoined() if signal.room == meeting.room and not signal.found:
            return meeting, (Whisper(signal.member, Words("meeting-runs"), good_for=seats.LATE_NOTE_GOOD),)
        case MemberLeft() if signal.room == meeting.room:
            return _leave(meeting, signal.member, scene)
        case Forgotten():
            return _leave(meeting, signal.user, scene)
        case MeetingDue():
            return chair.still_running(meeting, signal, scene)
        case MilestoneOffered():
            return milestones.offered(meeting, signal, scene)
        case MilestoneWithdrawn():
            return milestones.withdrawn(meeting, signal), ()
        case TryOffered():
            return followups.offered(meeting, signal)
        case TryWithdrawn():
            return followups.withdrawn(meeting, signal), ()
        case SendFailed():
            return piece.wait_no_more(meeting), ()
        case _:
            return meeting, ()


def _message(meeting: Meeting, message: MessageSeen, scene: Scene) -> Move:
    late = meeting.seat(message.sender) is None
    meeting, effects = seats.sit(meeting, message.sender, scene)
    if message.sender == meeting.speaker:
        return _speakers_line(meeting, message.text, scene), effects
    if reading.raises_hand(message.text):
        meeting, more = hands.raise_hand(meeting, message.sender)
        return meeting, (*effects, *more)
    if late or meeting.paused:
        return meeting, effects
    return _nudge(meeting, message.sender)


def _speakers_line(meeting: Meeting, text: str, scene: Scene) -> Meeting:
    if reading.says_pass(text) or reading.says_done(text):
        return piece.finish(meeting)
    return piece.line(meeting, scene)


def _nudge(meeting: Meeting, user: UserId) -> Move:
    """One private word a segment to somebody who writes during another's turn; finishing one's own last sentence is no cross-talk."""
    finishing = user in meeting.piece.had[-1:]
    if not meeting.speaker or meeting.segment.cross_talk == "welcome" or user in meeting.nudged or finishing:
        return meeting, ()
    name = "cross-talk-hand" if meeting.has_queue else "cross-talk"
    words = Words(name, {"person": Person(meeting.speaker)})
    return replace(meeting, nudged=(*meeting.nudged, user)), (Whisper(user, words, good_for=NOTE_GOOD),)


def _tap(meeting: Meeting, tap: ReactionSeen, scene: Scene) -> Move:
    part = tap.about.part
    if meeting.calls(part) and tap.sender == meeting.speaker:
        ends = reading.same_tap(tap.key, reading.DONE) or reading.same_tap(tap.key, reading.PASS)
        return (piece.finish(meeting) if ends else meeting), ()
    if not part.startswith("segment-") or not part.endswith(meeting.id):
        return meeting, ()
    if reading.same_tap(tap.key, reading.SEAT):
        return seats.here(meeting, tap.sender, scene)
    if reading.same_tap(tap.key, reading.LISTEN):
        return seats.listen(meeting, tap.sender, scene)
    if part != meeting.about(f"segment-{meeting.step}", scene).part:
        return meeting, ()
    if tap.sender == meeting.speaker and asking.is_answer(tap.key):
        return piece.line(meeting, scene), ()
    if not reading.raises_hand(tap.key):
        return meeting, ()
    return _raise_hand(meeting, tap.sender, scene)


def _raise_hand(meeting: Meeting, user: UserId, scene: Scene) -> Move:
    meeting, effects = seats.sit(meeting, user, scene)
    meeting, more = hands.raise_hand(meeting, user)
    return meeting, (*effects, *more)


def _leave(meeting: Meeting, user: UserId, scene: Scene) -> Move:
    """The meeting goes on anyway, also when the chair left during a pause."""
    led = meeting.chair == user
    meeting, effects = seats.leave(meeting, user, scene)
    if not led or not meeting.paused:
        return meeting, effects
    meeting, more = chair.resume(meeting, scene)
    return meeting, (*effects, *more)


def _returned(meeting: Meeting, signal: KeeperReturned, scene: Scene) -> Meeting:
    """A short absence: what was written meanwhile is still to be heard, so time stood still for everybody."""
    away = min(max(scene.now - signal.since, timedelta()), piece.AWAY)
    return flow.stand_still(meeting, away) if away and not meeting.paused else meeting
