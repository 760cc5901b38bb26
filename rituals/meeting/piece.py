"""The talking piece: calling somebody, hearing them out, and handing it on.

A turn is extended by each line that is posted, never by typing notices. A seat that says nothing moves to the end once; the second
time the piece simply goes on. Nobody is thanked and nobody's pass is commented on, so that nobody's silence stands out.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from models.agenda import Segment
from models.effects import Say
from models.ids import UserId
from models.words import Person, Span, Words
from rituals.meeting.reading import DONE, PASS
from rituals.meeting.state import Meeting, Move, Scene, Turn

AWAY = timedelta(minutes=5)
"""An absence of the keeper longer than this is spoken of, and whoever had the talking piece gets a fresh turn.

So long, too, a turn waits for its call to be said.
"""
SOON = timedelta(seconds=2)
"""A call that is said within this took its normal way, and the time of its turn is not counted anew."""


def call(meeting: Meeting, user: UserId, scene: Scene) -> Move:
    """Hand the talking piece to somebody."""
    again = user in meeting.piece.postponed
    waiting = tuple(other for other in meeting.piece.waiting if other != user)
    meeting = replace(meeting, turns=meeting.turns + 1, piece=replace(meeting.piece, waiting=waiting))
    meeting = _with_turn(meeting, _fresh(meeting, user, meeting.turns, scene))
    return meeting, (prompt(meeting, _called(meeting, again), scene),)


def call_afresh(meeting: Meeting, scene: Scene) -> Meeting:
    """Give whoever has the talking piece a whole turn from now on; it is the same turn, so both its prompts work."""
    turn = meeting.piece.turn
    if turn is None:
        return meeting
    fresh = _fresh(meeting, turn.speaker, turn.number, scene)
    return _with_turn(meeting, replace(fresh, quiet=fresh.quiet if turn.quiet else None))


def was_said(meeting: Meeting, scene: Scene) -> Meeting:
    """The call of the turn is in the room; when that took long, the turn has its whole time from now on."""
    turn = meeting.piece.turn
    if turn is None or turn.unsaid is None:
        return meeting
    if scene.now - turn.unsaid > SOON:
        meeting = call_afresh(meeting, scene)
    return wait_no_more(meeting)


def wait_no_more(meeting: Meeting) -> Meeting:
    """Whether its call is said or not, the time of the turn counts."""
    turn = meeting.piece.turn
    return _with_turn(meeting, replace(turn, unsaid=None)) if turn and turn.unsaid else meeting


def prompt(meeting: Meeting, name: str, scene: Scene) -> Say:
    """Say to whoever has the talking piece that it is with them. `name` is the sentence.

    A prompt stays good for as long as lateness is passed over in silence: so a seat never moves on before it could be called.
    """
    turn = meeting.piece.turn
    assert turn is not None
    good = (turn.quiet or turn.ends) - scene.now + AWAY
    return Say(
        meeting.room,
        Words(name, {"person": Person(turn.speaker), "time": Span(_length(meeting, turn.speaker))}),
        mentions=(turn.speaker,),
        about=meeting.about(f"turn-{turn.number}", scene),
        taps=(DONE, PASS),
        good_for=int(good.total_seconds()),
    )


def line(meeting: Meeting, scene: Scene) -> Meeting:
    """The speaker posted a line: there is half a turn from here, as long as the limit allows."""
    turn = meeting.piece.turn
    if turn is None:
        return meeting
    grace = scene.later(max(1, _length(meeting, turn.speaker) // 2))
    ends = min(turn.limit, max(turn.ends, grace))
    return _with_turn(meeting, replace(turn, quiet=None, ends=ends))


def finish(meeting: Meeting) -> Meeting:
    """The turn is over."""
    piece = meeting.piece
    if piece.turn is None:
        return meeting
    return replace(meeting, piece=replace(piece, turn=None, had=(*piece.had, piece.turn.speaker)))


def double(meeting: Meeting, user: UserId) -> Meeting:
    """Somebody asked for twice the time during their own turn."""
    if meeting.speaker != user:
        return meeting
    return _lengthen(meeting, meeting.segment.turn, 2 * meeting.segment.turn, _patience(meeting.segment))


def add_time(meeting: Meeting, seconds: int) -> Meeting:
    """The chair gives the speaker more time."""
    return _lengthen(meeting, seconds, seconds, seconds)


def shift(meeting: Meeting, gap: timedelta) -> Meeting:
    """Let so much time not have counted for the turn."""
    seconds = int(gap.total_seconds())
    return _lengthen(meeting, seconds, seconds, seconds)


def forget(meeting: Meeting, user: UserId) -> Meeting:
    """Somebody is not to be called any more; if they had the piece, their turn is over."""
    if meeting.speaker == user:
        meeting = finish(meeting)
    if user not in meeting.piece.waiting:
        return meeting
    waiting = tuple(other for other in meeting.piece.waiting if other != user)
    return replace(meeting, piece=replace(meeting.piece, waiting=waiting))


def turn_moment(meeting: Meeting, turn: Turn) -> datetime:
    """When something is to be done about this turn if nobody does anything; while nobody was called, that can wait."""
    due = _moment(meeting, turn)
    return max(due, turn.unsaid + AWAY) if turn.unsaid else due


def _moment(meeting: Meeting, turn: Turn) -> datetime:
    warning = meeting.segment.warning
    if turn.quiet:
        return turn.quiet
    if turn.warned or not 0 < warning < meeting.segment.turn:
        return turn.ends
    return turn.ends - timedelta(seconds=warning)


def turn_passes(meeting: Meeting, turn: Turn, scene: Scene) -> Move:
    """The moment of this turn has come: a gentle word, or the piece moves on."""
    if turn.quiet and turn.speaker not in meeting.piece.postponed:
        return _postpone(meeting, turn.speaker), ()
    if turn.quiet or turn.ends <= scene.now:
        return finish(meeting), ()
    left = int((turn.ends - scene.now).total_seconds())
    words = Words("turn-warning", {"person": Person(turn.speaker), "time": Span(left)})
    return _with_turn(meeting, replace(turn, warned=True)), (Say(meeting.room, words, good_for=left),)


def _postpone(meeting: Meeting, user: UserId) -> Meeting:
    piece = meeting.piece
    return replace(
        meeting,
        piece=replace(piece, turn=None, waiting=(*piece.waiting, user), postponed=(*piece.postponed, user)),
    )


def _fresh(meeting: Meeting, user: UserId, number: int, scene: Scene) -> Turn:
    length = _length(meeting, user)
    return Turn(
        number,
        user,
        ends=scene.later(length),
        limit=scene.later(2 * length),
        quiet=scene.later(_patience(meeting.segment) * _pace(meeting, user)),
        unsaid=scene.now,
    )


def _lengthen(meeting: Meeting, ends: int, limit: int, quiet: int) -> Meeting:
    turn = meeting.piece.turn
    if turn is None:
        return meeting
    longer = replace(
        turn,
        ends=turn.ends + timedelta(seconds=ends),
        limit=turn.limit + timedelta(seconds=limit),
        quiet=turn.quiet + timedelta(seconds=quiet) if turn.quiet else None,
        warned=False,
    )
    return _with_turn(meeting, longer)


def _called(meeting: Meeting, again: bool) -> str:
    if again:
        return "turn-called-again"
    match meeting.segment.kind:
        case "discussion" | "follow-up":
            return "turn-called-discussion"
        case "closing" | "reflection":
            return "turn-called-closing"
        case _:
            return "turn-called"


def _patience(segment: Segment) -> int:
    return min(segment.silence or segment.turn, segment.turn)


def _pace(meeting: Meeting, user: UserId) -> int:
    seat = meeting.seat(user)
    return 2 if seat and seat.slow else 1


def _length(meeting: Meeting, user: UserId) -> int:
    return meeting.segment.turn * _pace(meeting, user)


def _with_turn(meeting: Meeting, turn: Turn) -> Meeting:
    return replace(meeting, piece=replace(meeting.piece, turn=turn))
