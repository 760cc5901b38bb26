"""What has to hold in every month of a circle."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from models.ids import UserId
from models.tables import aggregates
from tests.month.life import LAST, Line, month, written
from tests.month.people import BERLIN, BY_NAME, DEEDS, MEMBERS

TUESDAYS = tuple(date(2026, 3, day) for day in (3, 10, 17, 24, 31))


@pytest.fixture(scope="module")
async def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Line], set[str]]:
    """All that was said in a month, and what kinds of things stand at its end."""
    async with month(tmp_path_factory.mktemp("month")) as life:
        await life.goes_on(LAST)
        async with life.here.database.read() as connection:
            kinds = set((await connection.execute(select(aggregates.c.kind))).scalars())
        return life.lines, kinds


Told = tuple[list[Line], set[str]]


def evening(lines: list[Line], day: date) -> list[Line]:
    """What the room heard on a day."""
    zone = ZoneInfo(BERLIN)
    return [line for line in lines if not line.private and line.at.astimezone(zone).date() == day]


@pytest.mark.parametrize("day", TUESDAYS)
async def test_seven_on_the_wall_stays_seven(told: Told, day: date) -> None:
    first = next(line for line in evening(told[0], day) if "!here" not in line.text and line.at.minute == 0)
    assert f"{first.at.astimezone(ZoneInfo(BERLIN)):%H:%M}" == "19:00"


@pytest.mark.parametrize("day", TUESDAYS)
async def test_everybody_who_came_is_called_once_in_each_of_two_rounds(told: Told, day: date) -> None:
    called = Counter(UserId(user) for line in evening(told[0], day) for user in line.mentions)
    came = {member.user for member in MEMBERS if day.day not in member.misses}
    assert called == dict.fromkeys(came, 2)


@pytest.mark.parametrize("day", TUESDAYS)
async def test_a_reminder_comes_an_hour_before_by_every_clock(told: Told, day: date) -> None:
    begins = datetime(day.year, day.month, day.day, 19, tzinfo=ZoneInfo(BERLIN))
    due = (begins - timedelta(hours=1)).astimezone(UTC)
    there = f"{begins.astimezone(ZoneInfo('Asia/Kolkata')):%I:%M}"
    got = [one for one in told[0] if one.private == "Dev" and one.who is None and one.at == due]
    assert [there in one.text for one in got] == [True]


async def test_a_date_told_in_private_is_heard_nowhere_else(told: Told) -> None:
    dates = [
        (deed.who, text.split()[1]) for deed in DEEDS for text in deed.texts if text.startswith("!since")
    ]
    assert dates
    for who, day in dates:
        spoken = f"{date.fromisoformat(day):%B} {int(day[-2:])}, {day[:4]}"
        hearers = {line.private for line in told[0] if day in line.text or spoken in line.text}
        assert hearers == {who}


async def test_nothing_is_left_running(told: Told) -> None:
    assert "meeting" not in told[1]


async def test_the_transcript_names_everybody_by_name(told: Told) -> None:
    text = written(told[0])
    assert "@" not in text
    assert all(f" {name}: " in text for name in BY_NAME)
