"""A schedule for calendar programs: another reader finds the very meetings that the keeper holds, also when clocks change."""

from __future__ import annotations

import warnings
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from models.agenda import Agenda, Segment
from models.circle import Circle
from models.config import CircleSettings
from models.ids import RoomId, UserId
from models.schedule import MeetingSettings
from plugin.ical import calendar_of
from rituals.schedule.state import Schedule
from rituals.schedule.times import Change, occurrences

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
ROOM = RoomId("!harbour:example.org")
AGENDA = Agenda(segments=(Segment(kind="opening", length=3600),))
STATE = Schedule(NOW, NOW, edition=3, secret="ab" * 32)


def meeting(**fields: Any) -> MeetingSettings:
    usual = {"name": "evening", "rule": "FREQ=WEEKLY;BYDAY=TU", "first": "2026-01-01", "at": ["19:00"]}
    return MeetingSettings.model_validate(usual | fields)


def circle(*meetings: MeetingSettings) -> Circle:
    around = CircleSettings(
        name="harbour", rooms=(ROOM,), zone="Europe/Lisbon", schedule=meetings, title="Sober"
    )
    keeper = UserId("@keeper:example.org")
    return Circle("harbour", around, keeper, (ROOM,), None, (), (), AGENDA)


def begins(body: bytes, begin: datetime, end: datetime) -> list[datetime]:
    """When meetings begin, by dateutil alone: its recurrences, and its own reading of what the file says of clocks."""
    events = [one for one in Calendar.from_ical(body).walk("VEVENT") if isinstance(one, Event)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        zones = tzical(StringIO(body.decode().replace("\r\n ", "").replace("\r\n", "\n")))
    found: list[datetime] = []
    moved = {
        (str(one["UID"]), one["RECURRENCE-ID"].dt.replace(tzinfo=None))
        for one in events
        if "RECURRENCE-ID" in one
    }
    for one in events:
        start = one["DTSTART"]
        zone = zones.get(start.params["TZID"])
        walls = [start.dt.replace(tzinfo=None)]
        if "RRULE" in one:
            rule = one["RRULE"].to_ical().decode()
            naive = ";".join(part for part in rule.split(";") if not part.startswith("UNTIL"))
            until = one["RRULE"].get("UNTIL", [end])[0]
            exdates = one.get("EXDATE", [])
            skipped = {
                day.dt.replace(tzinfo=None)
                for dates in (exdates if isinstance(exdates, list) else [exdates])
                for day in dates.dts
            }
            walls = [
                wall
                for wall in rrulestr(naive, dtstart=walls[0]).between(
                    begin.replace(tzinfo=None) - timedelta(days=3),
                    end.replace(tzinfo=None) + timedelta(days=3),
                )
                if wall not in skipped
                and (str(one["UID"]), wall) not in moved
                and wall.replace(tzinfo=zone).astimezone(UTC) <= until
            ]
        found += [wall.replace(tzinfo=zone).astimezone(UTC) for wall in walls]
    return sorted(one for one in found if begin <= one < end)


def held(around: Circle, state: Schedule, begin: datetime, end: datetime) -> list[datetime]:
    return [one.begin for one in occurrences(around.settings, state.changes, begin, end)]


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from(["Europe/Lisbon", "America/New_York", "Australia/Sydney", "Asia/Kathmandu"]),
    st.sampled_from(
        [
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "FREQ=DAILY;UNTIL=20260415",
            "FREQ=WEEKLY;BYDAY=SU;COUNT=20",
        ]
    ),
    st.lists(st.integers(0, 30), max_size=4, unique=True),
    st.lists(st.integers(0, 30), max_size=4, unique=True),
    st.sampled_from([["19:00"], ["08:30"], ["07:00", "15:00", "23:00"]]),
)
def test_another_reader_finds_the_same_meetings(
    zone: str, rule: str, skipped: list[int], moved: list[int], at: list[str]
) -> None:
    begin, end = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 11, 15, tzinfo=UTC)
    around = circle(meeting(zone=zone, rule=rule, at=at))
    coming = occurrences(around.settings, (), begin, end)
    changes = [Change("skip", "evening", coming[one].day) for one in skipped if one < len(coming)]
    changes += [
        Change("move", "evening", coming[one].day, coming[one].usual + timedelta(hours=26))
        for one in moved
        if one < len(coming)
    ]
    extra = datetime.fromisoformat("2026-06-10 20:15")
    changes.append(Change("extra", "extra-20260610-2015", extra.date(), extra, 1800))
    state = replace(STATE, changes=tuple(changes))
    assert begins(calendar_of(around, state, NOW), begin, end) == held(around, state, begin, end)


def test_nothing_says_what_the_circle_is_about_or_who_is_in_it() -> None:
    body = calendar_of(circle(meeting()), STATE, NOW)
    for word in (b"Sober", b"harbour", b"evening", b"keeper:", b"example.org", STATE.secret.encode()):
        assert word not in body
    assert b"SUMMARY:Circle\r\n" in body
    assert b"CLASS:PRIVATE\r\n" in body


def test_a_change_keeps_the_name_and_raises_the_number() -> None:
    around = circle(meeting())
    change = Change("move", "evening", date(2026, 3, 24), datetime.fromisoformat("2026-03-25 18:00"))
    before = Calendar.from_ical(calendar_of(around, STATE, NOW)).walk("VEVENT")
    after = Calendar.from_ical(calendar_of(around, replace(STATE, edition=4, changes=(change,)), NOW)).walk(
        "VEVENT"
    )
    assert len(before) == 1
    assert {str(one["UID"]) for one in after} == {str(before[0]["UID"])}
    assert [int(one["SEQUENCE"]) for one in after] == [4, 4]
    assert [str(one["RECURRENCE-ID"].params["TZID"]) for one in after[1:]] == ["Europe/Lisbon"]
    assert b"SEQUENCE:3" in calendar_of(around, STATE, NOW)


def test_the_same_schedule_is_the_same_file_within_a_month() -> None:
    around = circle(meeting(), meeting(name="turns", at=["07:00", "19:00"]))
    assert calendar_of(around, STATE, NOW) == calendar_of(around, STATE, NOW + timedelta(days=20))


def test_the_largest_schedule_is_still_a_small_file() -> None:
    times = [f"{hour:02}:00" for hour in range(12)]
    around = circle(*(meeting(name=f"m{n}", rule="FREQ=DAILY", at=times) for n in range(20)))
    assert len(calendar_of(around, STATE, NOW)) < 512 * 1024


@pytest.mark.parametrize(
    "zone", ["UTC", "Etc/GMT-14", "Antarctica/Troll", "Africa/Casablanca", "Asia/Tehran"]
)
def test_unusual_zones_are_told(zone: str) -> None:
    around = circle(meeting(zone=zone, rule="FREQ=WEEKLY;BYDAY=WE"))
    body = calendar_of(around, STATE, NOW)
    events = Calendar.from_ical(body).walk("VEVENT")
    assert len(events) == 1
    assert zone == "UTC" or f"TZID:{zone}".encode() in body
