"""Taking a seat, only listening, and leaving. Nobody is counted by presence: a seat is taken by a tap, a word or `here`."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from models.effects import Effect, Say, Tell, Whisper
from models.ids import UserId
from models.signals import MeetingOpened
from models.words import Words
from rituals.meeting import piece
from rituals.meeting.state import Meeting, Move, Scene, Seat

LATE_NOTE_GOOD = 900
"""Seconds after which a late joiner need not hear any more that there is a place for them."""


def sit(meeting: Meeting, user: UserId, scene: Scene) -> Move:
    """Give somebody a seat. Who comes after the opening is told so, and gets the last place in a running round."""
    if meeting.seat(user):
        return meeting, ()
    meeting = replace(meeting, seats=(*meeting.seats, Seat(user)))
    if not meeting.gathered:
        return meeting, ()
    welcome = Whisper(user, Words(_welcome(meeting), {}), good_for=LATE_NOTE_GOOD)
    return _into_round(meeting, user), (welcome, *ask_about_milestones(meeting, (user,), scene))


def here(meeting: Meeting, user: UserId, scene: Scene) -> Move:
    """Somebody asks for a seat by name; who only listened is called again from now on."""
    seat = meeting.seat(user)
    if seat is None or not seat.listening:
        return sit(meeting, user, scene)
    return _into_round(meeting.with_seat(replace(seat, listening=False)), user), ()


def listen(meeting: Meeting, user: UserId, scene: Scene) -> Move:
    """Somebody would rather only read along: they keep their seat and are not called."""
    seat = meeting.seat(user)
    if seat and seat.listening:
        return meeting, ()
    effects: tuple[Effect, ...] = ()
    if seat is None:
        seat = Seat(user)
        meeting = replace(meeting, seats=(*meeting.seats, seat))
        effects = ask_about_milestones(meeting, (user,), scene) if meeting.gathered else ()
    meeting = piece.forget(meeting.with_seat(replace(seat, listening=True)), user)
    return meeting, (*effects, Whisper(user, Words("listening-noted"), good_for=LATE_NOTE_GOOD))


def leave(meeting: Meeting, user: UserId, scene: Scene) -> Move:
    """Somebody left the room: they are skipped without a word, and what they wanted said is not said behind their back."""
    meeting = piece.forget(meeting, user)
    meeting = replace(
        meeting,
        seats=tuple(seat for seat in meeting.seats if seat.user != user),
        offers=tuple(offer for offer in meeting.offers if offer.member != user),
        tries=tuple(offer for offer in meeting.tries if offer.member != user),
    )
    if user != meeting.chair:
        return meeting, ()
    words = Words("chair-left", {"command": f"{scene.circle.prefix}chair"})
    return replace(meeting, chair=None), (Say(meeting.room, words),)


def gather(meeting: Meeting, scene: Scene) -> Move:
    """The opening is over: draw the order of the seats, once for the whole meeting."""
    seats = list(meeting.seats)
    scene.rng.shuffle(seats)
    meeting = replace(meeting, seats=tuple(seats), gathered=True)
    return meeting, ask_about_milestones(meeting, tuple(seat.user for seat in seats), scene)


def ask_about_milestones(meeting: Meeting, users: tuple[UserId, ...], scene: Scene) -> tuple[Effect, ...]:
    """Let each person's own record know that there is a meeting, so that it may ask them in private."""
    if not meeting.has_milestones:
        return ()
    day = scene.now.astimezone(ZoneInfo(scene.circle.settings.zone)).date()
    opened = MeetingOpened(scene.circle.name, meeting.id, len(meeting.seats), day)
    return tuple(Tell("milestones", user, opened) for user in users)


def _into_round(meeting: Meeting, user: UserId) -> Meeting:
    now = meeting.piece
    if not meeting.is_round or user in now.had or user in now.waiting or user == meeting.speaker:
        return meeting
    return replace(meeting, piece=replace(now, waiting=(*now.waiting, user)))


def _welcome(meeting: Meeting) -> str:
    if meeting.is_round:
        return "late-in-round"
    return "late-in-discussion" if meeting.has_queue else "late"
