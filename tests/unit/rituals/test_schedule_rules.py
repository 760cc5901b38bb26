"""Which days a rule names, and when a clock on a wall shows an hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meeting_play import ROOM
from pydantic import ValidationError
from schedule_play import harbour, local, meeting, wall

from models.config import CircleSettings
from models.recurrence import days, moment, read_rule, shown
from rituals.schedule.times import Change, Occurrence, occurrences

ZONES = ("Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Sao_Paulo")


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=2", [date(2026, 1, 6), date(2026, 1, 13)]),
        ("rrule:freq=weekly; byday=tu; interval=2; until=20260128", [date(2026, 1, 13), date(2026, 1, 27)]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", [date(2026, 1, 30), date(2026, 2, 27)]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", [date(2026, 1, 31), date(2026, 3, 31), date(2026, 5, 31)]),
    ],
)
def test_a_rule_names_its_days(rule: str, expected: list[date]) -> None:
    assert list(days(read_rule(rule), date(2026, 1, 1), 2027)) == expected


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=3",
        "FREQ=WEEKLY;BYDAY=1TU",
        "FREQ=WEEKLY;COUNT=2;UNTIL=20270101",
        "FREQ=WEEKLY;UNTIL=20271399",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=WEEKLY;FREQ=DAILY",
        "BYDAY=TU",
        "every tuesday",
        "",
    ],
)
def test_any_other_rule_is_refused_with_what_to_write(rule: str) -> None:
    with pytest.raises(ValidationError, match="write"):
        meeting(rule=rule)


@pytest.mark.parametrize(
    "fields",
    [
        {"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"},
        {"skip": ["2026-01-07"]},
        {"move": [{"day": "2026-01-07", "to": "2026-01-08 19:00"}]},
        {"at": ["24:00"]},
        {"at": []},
        {"first": "06.01.2026"},
        {"length": 10},
    ],
)
def test_settings_that_could_never_come_true_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        meeting(**fields)


@settings(deadline=None)
@given(
    st.sampled_from(ZONES),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.dates(date(2026, 1, 1), date(2027, 1, 1)),
)
def test_an_hour_stays_the_same_through_all_changes_of_clocks(zone: str, at: time, first: date) -> None:
    daily = meeting(rule="FREQ=DAILY", first=first, at=[at], zone=zone)
    around = CircleSettings(name="harbour", rooms=(ROOM,), schedule=(daily,))
    begin = datetime.combine(first, time(), UTC) - timedelta(days=2)
    found = occurrences(around, (), begin, begin + timedelta(days=40))
    assert len({one.day for one in found}) == len(found) >= 36
    for one in found:
        clock = one.begin.astimezone(ZoneInfo(zone))
        meant = datetime.combine(one.day, at)
        if clock.replace(tzinfo=None, fold=0) != meant:
            # Left out by a change of clocks: as late after it as it would have been.
            before = meant.replace(tzinfo=ZoneInfo(zone), fold=0).utcoffset()
            assert before is not None
            assert one.begin.replace(tzinfo=None) == meant - before
            assert timedelta() < clock.replace(tzinfo=None, fold=0) - meant <= timedelta(hours=1)
        assert clock.fold == 0


def test_what_is_left_out_comes_after_and_what_comes_twice_comes_first() -> None:
    assert moment(wall("2026-03-29 01:30"), "Europe/Lisbon") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert shown(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), "Europe/Lisbon") == wall("2026-03-29 02:30")
    assert moment(wall("2026-10-25 01:30"), "Europe/Lisbon") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_times_are_taken_in_turn_and_a_day_that_is_skipped_keeps_its_turn() -> None:
    weeks = harbour(meeting(at=["08:00", "20:00"], skip=["2026-01-13"])).settings
    found = occurrences(weeks, (), local(2026, 1, 1), local(2026, 2, 1))
    assert [(one.day.day, shown(one.begin, "Europe/Lisbon").hour) for one in found] == [
        (6, 8),
        (20, 8),
        (27, 20),
    ]


def test_an_occurrence_keeps_its_name_wherever_it_is_moved() -> None:
    changes = (Change("move", "evening", date(2026, 3, 24), wall("2026-05-02 09:00")),)
    around = harbour(meeting()).settings
    found: tuple[Occurrence, ...] = occurrences(around, changes, local(2026, 5, 1), local(2026, 5, 4))
    assert [(one.key, one.moved) for one in found] == [("evening-2026-03-24", True)]
