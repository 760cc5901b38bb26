"""A schedule on a real database: a spring over a change of clocks, and restarts in between."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from models.config import CircleSettings, Config
from models.tables import audit
from plugin.engine.work import Work
from rituals.meeting.state import Meeting
from tests.engine.house_of_tests import ANN, BEN, CONFIG, DESK, ROOM, joined
from tests.engine.season_of_tests import PRIVATE, WINTER, config, season, winter

TUESDAYS = ["03-03", "03-10", "03-17", "03-24", "03-31", "04-07", "04-14"]


@pytest.mark.parametrize(
    "zone", ["Europe/Lisbon", "America/New_York", "Australia/Sydney", "America/Santiago"]
)
async def test_a_spring_in_which_clocks_change_and_the_keeper_restarts(tmp_path: Path, zone: str) -> None:
    wall, own = winter(), ZoneInfo(zone)
    for week in range(7):
        async with season(tmp_path, wall, config(zone)) as spring:
            await spring.until(WINTER + timedelta(days=7 * (week + 1)))
    async with season(tmp_path, wall, config(zone)) as spring:
        starts = [at.astimezone(own) for at in await spring.starts()]
        assert [f"{at:%m-%d %H:%M}" for at in starts] == [f"{day} 19:00" for day in TUESDAYS]
        assert len({at.utcoffset() for at in starts}) == 2
        assert [
            at - timedelta(minutes=15) for _, at in await spring.told("meeting-nobody")
        ] == await spring.starts()
        assert len(await spring.told("schedule-soon")) == len(TUESDAYS)


async def test_reminders_outlive_a_restart_and_end_when_they_are_ended(tmp_path: Path) -> None:
    wall = winter()
    async with season(tmp_path, wall, config("Europe/Lisbon")) as before:
        await before.says("!zone Kathmandu", BEN, PRIVATE)
        await before.says("!remind me 1h", BEN, PRIVATE)
    async with season(tmp_path, wall, config("Europe/Lisbon")) as spring:
        assert spring.home.people.facts[BEN].zone == "Asia/Kathmandu"
        await spring.until(datetime(2026, 3, 11, tzinfo=UTC))
        await spring.says("!remind off", BEN, PRIVATE)
        await spring.until(datetime(2026, 4, 1, tzinfo=UTC))
        hour = datetime(2026, 3, 3, 18, tzinfo=UTC)
        assert await spring.told("schedule-remind") == [(BEN, hour), (BEN, hour + timedelta(days=7))]


async def test_after_a_long_absence_it_is_said_once_and_after_a_short_one_it_begins_late(
    tmp_path: Path,
) -> None:
    wall = winter()
    async with season(tmp_path, wall, config("Europe/Lisbon")):
        pass
    wall.now = datetime(2026, 3, 18, tzinfo=UTC)
    async with season(tmp_path, wall, config("Europe/Lisbon")) as back:
        await back.until(datetime(2026, 3, 20, tzinfo=UTC))
        assert await back.starts() == []
        assert len(await back.told("schedule-missed")) == 1
        assert await back.told("schedule-remind") == await back.told("schedule-soon") == []
    wall.now = datetime(2026, 3, 24, 19, 10, tzinfo=UTC)
    async with season(tmp_path, wall, config("Europe/Lisbon")) as back:
        assert await back.starts() == [wall.now]
        assert len(await back.told("meeting-late")) == 1


async def test_what_a_chair_decides_holds_after_a_restart_and_is_noted(tmp_path: Path) -> None:
    wall = winter()
    async with season(tmp_path, wall, config("Europe/Lisbon")) as before:
        await before.says("!schedule skip 2026-03-03")
        await before.says("!schedule move 2026-03-10 2026-03-11 18:00")
        await before.says("!schedule skip 2026-03-17", BEN)
    async with season(tmp_path, wall, config("Europe/Lisbon")) as spring:
        await spring.until(datetime(2026, 3, 18, tzinfo=UTC))
        assert await spring.starts() == [
            datetime(2026, 3, 11, 18, tzinfo=UTC),
            datetime(2026, 3, 17, 19, tzinfo=UTC),
        ]
        async with spring.home.database.read() as connection:
            rows = (
                await connection.execute(
                    select(audit.c.act, audit.c.detail).where(audit.c.kind == "schedule")
                )
            ).all()
        assert [tuple(row) for row in rows] == [
            ("schedule-skipped", "weekly-2026-03-03"),
            ("schedule-moved", "weekly-2026-03-10"),
        ]


async def test_a_chair_opens_it_where_the_circle_wants_it_so(tmp_path: Path) -> None:
    wall = winter()
    async with season(tmp_path, wall, config("Europe/Lisbon", starts="by chair", length="30m")) as spring:
        await spring.until(datetime(2026, 3, 3, 19, 2, tzinfo=UTC))
        await spring.says("!start")
        async with spring.home.database.read() as connection:
            held = await spring.home.ledger.load(connection, Work(), ("meeting", "evening"))
        assert held is not None
        assert isinstance(held.state, Meeting)
        assert (held.state.chair, held.state.agenda.length) == (ANN, 1800)
        await spring.until(datetime(2026, 3, 10, 20, tzinfo=UTC))
        assert await spring.starts() == [datetime(2026, 3, 3, 19, 2, tzinfo=UTC)]
        assert len(await spring.told("schedule-time")) == 2
        assert [at for _, at in await spring.told("schedule-no-chair")] == [
            datetime(2026, 3, 10, 19, 20, tzinfo=UTC)
        ]


async def test_somebody_of_several_circles_hears_of_each_that_none_is_planned_or_of_the_one_that_meets(
    tmp_path: Path,
) -> None:
    evening = CircleSettings(name="evening", rooms=(ROOM,), chairs=(ANN,))
    morning = CircleSettings(name="morning", rooms=(DESK,))
    both = Config(homeserver=CONFIG.homeserver, circles=(evening, morning))
    wall = winter()
    async with season(tmp_path, wall, both) as opened:
        await opened.home.engine.take([joined(BEN, 910, DESK)])
        await opened.says("!when", BEN, PRIVATE)
        assert [where for where, _ in await opened.told("when-none")] == [BEN, BEN]
        await opened.says("!schedule add 2026-03-03 20:00")
        await opened.says("!when", BEN, PRIVATE)
        assert [where for where, _ in await opened.told("when")] == [BEN]
        assert len(await opened.told("when-none")) == 2
