"""A meeting that the schedule opens: nobody leads it, it waits for the first to come, and it is kind when nobody does."""

from __future__ import annotations

from dataclasses import replace

from meeting_play import ANA, BEN, CHECK_IN, CLOSING, OPENING, ROOM, SIDE, Play, agenda

from models.signals import MeetingDue

PLAN = agenda(OPENING, CHECK_IN, CLOSING)
DUE = MeetingDue("evening-2026-03-24", ROOM, PLAN, PLAN.length)


def opened(due: MeetingDue = DUE) -> Play:
    play = Play(OPENING, CHECK_IN, CLOSING)
    play.to_meeting(due)
    return play


def test_it_opens_without_a_chair_and_goes_on_with_whoever_comes() -> None:
    play = opened()
    assert play.meeting.chair is None
    play.taps(BEN, "👋")
    play.passes(60)
    assert play.speaker == BEN


def test_it_waits_a_quarter_of_an_hour_and_looks_again_and_again() -> None:
    play = opened()
    play.passes(300)
    play.writes(BEN, "hello")
    play.passes(120)
    assert play.speaker == BEN


def test_nobody_came_and_that_is_all_right() -> None:
    play = opened()
    play.passes(14 * 60)
    assert not play.over
    play.passes(60)
    assert play.over
    assert play.in_room() == ["segment-opening", "meeting-nobody"]


def test_when_everybody_left_again_it_is_said_as_ever() -> None:
    play = opened()
    play.taps(BEN, "👋")
    play.passes(60)
    play.leaves(BEN)
    assert play.over
    assert play.in_room()[-1] == "meeting-empty"


def test_a_late_beginning_says_so() -> None:
    assert opened(replace(DUE, late=True)).in_room() == ["meeting-late", "segment-opening"]


def test_an_agenda_without_an_opening_gets_one() -> None:
    play = opened(replace(DUE, agenda=agenda(CHECK_IN), length=300))
    assert [one.kind for one in play.meeting.segments] == ["opening", "check-in"]


def test_a_running_meeting_takes_the_time_it_needs() -> None:
    play = Play(OPENING, CHECK_IN, CLOSING).open(BEN)
    before = play.meeting
    play.to_meeting(replace(DUE, room=SIDE))
    assert play.in_room()[-1] == "meeting-still-runs"
    assert play.meeting == before


def test_a_chair_may_take_it_and_others_may_not() -> None:
    play = opened()
    play.does(BEN, "chair")
    assert play.meeting.chair is None
    play.does(ANA, "chair")
    assert play.meeting.chair == ANA
