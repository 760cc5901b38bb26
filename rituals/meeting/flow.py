"""How a meeting flows by itself: whatever is due is done, one thing after the other, and then it waits for the next moment.

There is one timer, always set to the next moment at which something is due. So no timer is ever left for a finished turn, and one
that fires late finds the meeting as it stands now.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from models.effects import CancelTimer, Effect, Say, SetTimer
from models.words import Words
from rituals.meeting import piece, segments
from rituals.meeting.piece import AWAY
from rituals.meeting.state import Meeting, Move, Scene, Step

TIMER = "next"
LOST = timedelta(hours=2)
"""After an absence of the keeper longer than this the people are gone, and the meeting ends kindly."""
PAUSE = timedelta(hours=1)
"""A pause that nobody ended for so long is the end."""


def settle(meeting: Meeting | None, scene: Scene) -> Step:
    """Do all that is due now."""
    effects: tuple[Effect, ...] = ()
    while meeting is not None:
        step = _due_step(meeting, scene)
        if step is None:
            break
        meeting, more = step
        effects = (*effects, *more)
    return meeting, effects


def come_back(meeting: Meeting, scene: Scene) -> Step:
    """Go on after an absence of the keeper: as a chair would who had to leave the room, or not at all when everybody has gone home."""
    late = scene.now - moment(meeting)
    if meeting.paused and late >= timedelta():
        return segments.close(meeting, Words("meeting-closed-paused"))
    if late > LOST:
        return segments.close(meeting, Words("meeting-closed-late"))
    if meeting.paused or late <= AWAY:
        return meeting, ()
    return go_on(meeting, late, scene, "back-to-speaker", "back")


def go_on(meeting: Meeting, gap: timedelta, scene: Scene, to_speaker: str, to_all: str) -> Move:
    """Go on as if no time had passed; whoever has the talking piece gets a fresh turn. The names are the sentences to say."""
    meeting = piece.call_afresh(stand_still(meeting, gap), scene)
    if meeting.piece.turn:
        return meeting, (piece.prompt(meeting, to_speaker, scene),)
    return meeting, (Say(meeting.room, Words(to_all)),)


def stand_still(meeting: Meeting, gap: timedelta) -> Meeting:
    """Let so much time not have counted."""
    return piece.shift(replace(meeting, ends=meeting.ends + gap), gap)


def retime(before: datetime | None, after: Meeting | None) -> tuple[Effect, ...]:
    """Set the timer for the next moment. `before` is what it is set to now, None when it is not."""
    if after is None:
        return (CancelTimer(TIMER),) if before else ()
    due = moment(after)
    return () if due == before else (SetTimer(TIMER, due),)


def _due_step(meeting: Meeting, scene: Scene) -> Step | None:
    turn = meeting.piece.turn
    if meeting.gathered and not meeting.seats:
        return segments.close(meeting, Words("meeting-empty"))
    if meeting.paused:
        return None
    if turn:
        return piece.turn_passes(meeting, turn, scene) if moment(meeting) <= scene.now else None
    if segments.is_over(meeting, scene.now):
        return segments.move_on(meeting, scene)
    if meeting.piece.waiting:
        return piece.call(meeting, meeting.piece.waiting[0], scene)
    return segments.hint(meeting, scene) if moment(meeting) <= scene.now else None


def moment(meeting: Meeting) -> datetime:
    """When something is next due if nobody does anything. Asked of a settled meeting, it lies in the future."""
    if meeting.paused:
        return meeting.paused + PAUSE
    if meeting.piece.turn:
        return piece.turn_moment(meeting, meeting.piece.turn)
    return segments.hint_moment(meeting) or meeting.ends
