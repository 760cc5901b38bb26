"""What comes by itself when a circle meets: each meeting once, late, or missed and said so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meeting_play import ANA, OPENING, ROOM, SIDE, agenda
from schedule_play import Weeks, harbour, local, meeting

from models.effects import Say, Tell
from models.ids import EventId, RoomId
from models.recurrence import moment, shown
from models.signals import (
    CommandGiven,
    MeetingAsked,
    MeetingChosen,
    MeetingStarted,
    TimerFired,
)


def test_a_month_over_a_change_of_clocks_each_meeting_once_at_its_hour() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.until(local(2026, 4, 15))
    assert [at for at, _ in weeks.begun()] == [
        local(2026, 3, 24),
        local(2026, 3, 31),
        local(2026, 4, 7),
        local(2026, 4, 14),
    ]
    assert {shown(at, "Europe/Lisbon").time() for at, _ in weeks.begun()} == {time(19)}
    assert weeks.said() == ["schedule-soon"] * 4


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(1, 12_000), max_size=15), st.sampled_from(["by itself", "by chair"]))
def test_every_meeting_begins_or_is_missed_once_however_the_keeper_runs(
    steps: list[int], starts: str
) -> None:
    daily = meeting(rule="FREQ=DAILY", starts=starts)
    weeks = Weeks(harbour(daily))
    for minutes in steps:
        step = weeks.now + timedelta(minutes=minutes)
        if minutes % 3:
            weeks.until(step)
        elif minutes % 2:
            weeks.now = step
            weeks.hears(TimerFired("next", weeks.timer or step))
        else:
            weeks.away(step)
    keys = [one.id for _, one in weeks.begun()]
    assert len(keys) == len(set(keys))
    for at, one in weeks.begun():
        due = moment(
            datetime.combine(date.fromisoformat(one.id.removeprefix("evening-")), time(19)), "Europe/Lisbon"
        )
        assert due <= at <= due + timedelta(minutes=20)
        assert one.late is (at - due > timedelta(minutes=1))
    # An absence is spoken of once, however many meetings it cost.
    missed = [at for at, one in weeks.done if isinstance(one, Say) and one.words.id == "schedule-missed"]
    assert len(missed) == len(set(missed))


def test_a_start_that_was_missed_by_little_is_late_and_by_much_is_said_once() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.away(local(2026, 3, 24, 19, 12))
    assert [one.late for _, one in weeks.begun()] == [True]
    weeks.away(local(2026, 4, 8))
    weeks.away(local(2026, 4, 8, 20))
    assert [one.id for _, one in weeks.begun()] == ["evening-2026-03-24"]
    assert weeks.said() == ["schedule-missed"]


def test_settings_that_changed_meanwhile_make_nothing_missed() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.circle = harbour(meeting(at=["08:00"]))
    weeks.away(local(2026, 3, 24, 15))
    assert weeks.said() == []
    assert weeks.state is not None
    assert weeks.state.edition == 1


def test_a_clock_that_goes_back_begins_nothing_twice() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.until(local(2026, 3, 24, 19, 1))
    weeks.now = local(2026, 3, 24, 18, 55)
    weeks.hears(TimerFired("next", weeks.now))
    assert len(weeks.begun()) == 1


def test_a_meeting_has_its_own_agenda_room_and_length() -> None:
    short = agenda(OPENING, name="short")
    around = harbour(meeting(room=SIDE, agenda="short", length=1800))
    weeks = Weeks(replace(around, agendas={"short": short}))
    weeks.until(local(2026, 3, 25))
    (_, due) = weeks.begun()[0]
    assert (due.room, due.agenda, due.length) == (SIDE, short, 1800)


def test_no_line_comes_before_it_where_none_is_wished_for() -> None:
    weeks = Weeks(harbour(meeting(before=0)))
    weeks.until(local(2026, 3, 25))
    assert len(weeks.begun()) == 1
    assert weeks.said() == []


def test_where_a_chair_opens_it_is_said_and_again_when_nobody_came() -> None:
    weeks = Weeks(harbour(meeting(starts="by chair")))
    weeks.until(local(2026, 3, 25))
    assert weeks.begun() == []
    assert weeks.said() == ["schedule-soon", "schedule-time", "schedule-no-chair"]


def test_a_meeting_that_a_chair_opened_a_little_early_is_the_one() -> None:
    for starts in ("by itself", "by chair"):
        weeks = Weeks(harbour(meeting(starts=starts)))
        weeks.until(local(2026, 3, 24, 18, 50))
        weeks.hears(MeetingStarted())
        weeks.until(local(2026, 3, 25))
        assert weeks.begun() == []
        assert weeks.said() == ["schedule-soon"]


@pytest.mark.parametrize(
    ("at", "room", "length"),
    [
        ("18:40", ROOM, 1800),
        ("20:20", ROOM, 1800),
        ("18:20", ROOM, 60),
        ("19:00", SIDE, 60),
        ("21:00", ROOM, 60),
    ],
)
def test_what_is_opened_by_hand_is_the_meeting_of_about_that_time(at: str, room: RoomId, length: int) -> None:
    short = agenda(OPENING, name="short")
    weeks = Weeks(replace(harbour(meeting(agenda="short", length=1800)), agendas={"short": short}))
    hour, minute = map(int, at.split(":"))
    weeks.until(local(2026, 3, 24, hour, minute))
    start = CommandGiven(room, "circle", EventId("$"), ANA, "start")
    (told,) = [one.signal for one in weeks.hears(MeetingAsked(start)) if isinstance(one, Tell)]
    assert isinstance(told, MeetingChosen)
    assert (told.given, told.length, told.agenda.name) == (
        start,
        length,
        "short" if length == 1800 else "default",
    )


def test_a_meeting_that_a_chair_opened_before_the_keeper_was_gone_was_not_missed() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.until(local(2026, 3, 24, 18, 50))
    weeks.hears(MeetingStarted())
    weeks.away(local(2026, 3, 24, 21))
    assert weeks.said() == ["schedule-soon"]


def test_a_meeting_that_was_moved_far_ahead_is_not_forgotten_meanwhile() -> None:
    weeks = Weeks(harbour(meeting(rule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20260401")))
    weeks.says("schedule move 2026-03-31 2026-07-01 19:00")
    weeks.until(local(2026, 6, 20))
    weeks.says("schedule add 2026-06-21 20:00")
    weeks.until(local(2026, 7, 2))
    assert [one.id for _, one in weeks.begun()][-1] == "evening-2026-03-31"
