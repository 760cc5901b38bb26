"""What chairs decide about meetings to come, and what may be asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from meeting_play import ANA, BEN, MIA, MODS, ROOM
from schedule_play import Weeks, harbour, local, meeting, wall

from models.circle import PersonFacts
from models.effects import Audit, LinkToCalendar, Say, Whisper
from models.ids import EventId
from models.signals import (
    CommandGiven,
    KeeperStarted,
)
from rituals.schedule import AGGREGATE
from rituals.schedule.times import Change


def test_a_meeting_is_moved_and_its_reminders_move_with_it() -> None:
    weeks = Weeks(harbour(meeting(), people={BEN: PersonFacts(remind="3600")}))
    effects = weeks.says("schedule move 2026-03-24 2026-03-26 18:30")
    assert [one.words.id for one in effects if isinstance(one, Say)] == ["schedule-moved"]
    assert [one.act for one in effects if isinstance(one, Audit)] == ["schedule-moved"]
    weeks.until(local(2026, 3, 30))
    assert [at for at, _ in weeks.begun()] == [local(2026, 3, 26, 18, 30)]
    assert weeks.reminded() == [(BEN, local(2026, 3, 26, 17, 30))]


def test_one_more_is_added_and_taken_back() -> None:
    weeks = Weeks(harbour())
    assert weeks.state is None
    weeks.says("schedule add 2026-03-22 20:15 45")
    weeks.says("schedule add 2026-03-23 20:15")
    weeks.says("schedule undo")
    weeks.until(local(2026, 3, 30))
    ((at, due),) = weeks.begun()
    assert (at, due.length) == (local(2026, 3, 22, 20, 15), 2700)
    assert [one.words.id for one in weeks.says("schedule undo") if isinstance(one, Say)] == [
        "schedule-nothing"
    ]


def test_taking_back_never_brings_a_meeting_into_the_past() -> None:
    weeks = Weeks(harbour(meeting()))
    weeks.says("schedule skip 2026-03-24")
    weeks.until(local(2026, 3, 24, 20))
    assert [one.words.id for one in weeks.says("schedule undo") if isinstance(one, Say)] == [
        "schedule-nothing"
    ]
    weeks.until(local(2026, 3, 25))
    assert weeks.said().count("schedule-missed") == 0
    assert weeks.begun() == []


def test_what_was_decided_wins_over_the_file() -> None:
    weeks = Weeks(harbour(meeting(skip=["2026-03-24"])))
    assert weeks.state is not None
    weeks.state = replace(
        weeks.state,
        changes=(Change("move", "evening", date(2026, 3, 24), wall("2026-03-24 19:00")),),
    )
    weeks.hears(KeeperStarted())
    weeks.until(local(2026, 3, 25))
    assert len(weeks.begun()) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "skip",
        "skip someday",
        "move 2026-03-24",
        "move 2026-03-24 2026-03-26",
        "move 2026-03-24 2026-03-26 25:00",
        "move 2026-03-24 2026-03-19 18:00",
        "move 2026-03-24 9999-12-31 23:59",
        "add 2026-03-24",
        "add 9999-12-31 23:59",
        "add 2026-03-24 18:00 999999",
        "add 2026-03-24 18:00 ٣٠",
        "dance",
        "skip " + "9" * 4000,
    ],
)
def test_what_cannot_be_understood_is_explained_and_changes_nothing(typed: str) -> None:
    weeks = Weeks(harbour(meeting()))
    effects = weeks.says(f"schedule {typed}")
    assert [one.words.id for one in effects if isinstance(one, Say)] == ["schedule-how"]
    assert weeks.state is not None
    assert weeks.state.changes == ()


def test_two_on_one_day_are_told_apart_by_their_names() -> None:
    weeks = Weeks(harbour(meeting(), meeting(name="late", at=["22:00"])))
    asked = [one.words.id for one in weeks.says("schedule skip 2026-03-24") if isinstance(one, Say)]
    assert asked == ["schedule-which"]
    weeks.says("schedule skip 2026-03-24 late")
    weeks.until(local(2026, 3, 25))
    assert [one.id for _, one in weeks.begun()] == ["evening-2026-03-24"]


def test_days_and_hours_are_those_of_the_circles_clock_also_where_a_meeting_has_another() -> None:
    # Tuesday evening in New York is Wednesday in Lisbon, and Wednesday is what `!when` says in the room.
    weeks = Weeks(harbour(meeting(zone="America/New_York", at=["21:00"])))
    weeks.says("schedule move 2026-03-25 2026-03-26 18:00")
    weeks.until(local(2026, 3, 27))
    assert [(one.id, at) for at, one in weeks.begun()] == [("evening-2026-03-24", local(2026, 3, 26, 18))]


def test_what_is_decided_among_moderators_is_said_where_people_meet() -> None:
    weeks = Weeks(harbour(meeting()))
    effects = weeks.says("schedule skip 2026-03-24", MIA, "moderators")
    assert [one.room for one in effects if isinstance(one, Say)] == [MODS, ROOM]


def test_changes_are_bounded() -> None:
    weeks = Weeks(harbour(meeting()))
    for _ in range(60):
        weeks.says("schedule skip 2026-03-24")
        weeks.says("schedule add 2026-03-22 20:00")
        weeks.says("schedule move 2026-03-31 2026-04-01 19:00")
        weeks.says("schedule move 2026-04-01 2026-03-31 19:00")
    assert weeks.state is not None
    assert len(weeks.state.changes) == 100


def test_what_is_long_past_leaves_room_for_more() -> None:
    weeks = Weeks(harbour(meeting()))
    for day in range(1, 26):
        for hour in range(20, 24):
            weeks.says(f"schedule add 2026-04-{day:02} {hour}:00")
    weeks.until(local(2026, 7, 1))
    said = [one.words.id for one in weeks.says("schedule add 2026-07-02 20:00") if isinstance(one, Say)]
    assert said == ["schedule-added"]


def test_an_untrusted_command_does_nothing() -> None:
    weeks = Weeks(harbour(meeting()))
    bad = CommandGiven(ROOM, "circle", EventId("$"), ANA, "schedule", "skip 2026-03-24", trusted=False)
    assert weeks.hears(bad) == ()


def test_the_next_meetings_in_private_by_the_askers_clock() -> None:
    weeks = Weeks(harbour(meeting(), people={BEN: PersonFacts(zone="Asia/Kathmandu")}))
    (private,) = [one for one in weeks.says("when", BEN, "direct") if isinstance(one, Whisper)]
    assert (private.to, private.words.args["zone"]) == (BEN, "Asia/Kathmandu")
    (aloud,) = [one for one in weeks.says("when", BEN) if isinstance(one, Say)]
    assert (aloud.room, aloud.words.args["zone"]) == (ROOM, "Europe/Lisbon")


def test_a_circle_without_a_schedule_says_so_and_keeps_nothing() -> None:
    weeks = Weeks(harbour())
    assert [one.words.id for one in weeks.says("when", BEN) if isinstance(one, Say)] == ["when-none"]
    assert weeks.state is None


def test_the_calendars_address_stays_until_a_chair_makes_a_new_one() -> None:
    weeks = Weeks(harbour(meeting()))
    asked = [*weeks.says("calendar", BEN, "direct"), *weeks.says("calendar", ANA)]
    links = [one for one in asked if isinstance(one, LinkToCalendar)]
    # Whoever leads is told that those who left have it still.
    assert [(one.to, one.words.args["leads"]) for one in links] == [(BEN, "no"), (ANA, "yes")]
    secrets = [one.secret for one in links]
    assert len(secrets[0]) == 64
    assert secrets[0] == secrets[1]
    refused = [*weeks.says("calendar new", BEN), *weeks.says("calendar new", ANA, "direct")]
    assert [one.words.id for one in refused if isinstance(one, Whisper)] == [
        "calendar-new-chairs",
        "calendar-new-where",
    ]
    assert weeks.state is not None
    assert weeks.state.secret == secrets[0]
    other, effects = AGGREGATE.decide(
        weeks.state,
        CommandGiven(ROOM, "circle", EventId("$"), ANA, "calendar", "new"),
        now=weeks.now,
        rng=Random(2),
        circle=weeks.circle,
    )
    assert other is not None
    assert other.secret != secrets[0]
    assert [(one.act, one.who) for one in effects if isinstance(one, Audit)] == [("calendar-new", ANA)]
