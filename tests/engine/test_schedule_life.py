"""A schedule on a real database: a spring over a change of clocks, restarts in between, and calendar programs that ask."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import orjson
import pytest
from icalendar import Calendar
from sqlalchemy import select

from models.config import CalendarSettings, CircleSettings, Config, DeskSettings
from models.ids import RoomId, UserId
from models.schedule import MeetingSettings
from models.signals import KeeperStarted
from models.tables import aggregates, audit, outbox
from plugin import calendar
from plugin.desk import server
from plugin.desk.parts import Parts, Vitals
from plugin.engine.house import whole_house
from plugin.engine.work import Work
from rituals.meeting.state import Meeting
from rituals.schedule.state import Schedule
from tests.engine.house_of_tests import ANN, BEN, CONFIG, KEEPER, ROOM, Home, Wall, home, joined, said

PRIVATE = RoomId("!private:test")
NUMBERS = count(1000)
WINTER = datetime(2026, 2, 25, 12, tzinfo=UTC)
TUESDAYS = ["03-03", "03-10", "03-17", "03-24", "03-31", "04-07", "04-14"]


def config(zone: str, port: int = 0, **fields: object) -> Config:
    usual = {
        "name": "weekly",
        "rule": "FREQ=WEEKLY;BYDAY=TU",
        "first": "2026-01-06",
        "at": ["19:00"],
        **fields,
    }
    circle = CircleSettings(
        name="evening",
        rooms=(ROOM,),
        zone=zone,
        chairs=(ANN,),
        schedule=(MeetingSettings.model_validate(usual),),
    )
    own = CalendarSettings(listen=f"127.0.0.1:{port}", public_url=f"http://127.0.0.1:{port}")
    return Config(
        homeserver=CONFIG.homeserver, circles=(circle,), calendar=own if port else CalendarSettings()
    )


class Season:
    """The engine of one folder and what it did."""

    def __init__(self, opened: Home) -> None:
        self.home = opened

    async def says(self, text: str, who: UserId = ANN, room: RoomId = ROOM) -> None:
        await self.home.engine.take([said(next(NUMBERS), text, who, room)])

    async def until(self, moment: datetime) -> None:
        while True:
            due = await self.home.engine.next_due()
            if due is None or due > moment.timestamp():
                break
            self.home.wall.now = max(self.home.wall.now, datetime.fromtimestamp(due, UTC))
            await self.home.engine.fire()
        self.home.wall.now = moment

    async def starts(self) -> list[datetime]:
        """When meetings began, from the log."""
        async with self.home.database.read() as connection:
            rows = await connection.execute(
                select(audit.c.at).where(audit.c.act == "meeting-started").order_by(audit.c.id)
            )
            return [datetime.fromtimestamp(at, UTC) for at in rows.scalars()]

    async def told(self, sentence: str) -> list[tuple[str, datetime]]:
        """Who was told this, and when."""
        async with self.home.database.read() as connection:
            rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
        opened = [
            (
                row.user or row.room,
                row.made,
                orjson.loads(self.home.ledger.open(bytes(row.body), row.owner, "outbox")),
            )
            for row in rows
        ]
        return [
            (where, datetime.fromtimestamp(made, UTC))
            for where, made, body in opened
            if body["kind"] == "message" and body["content"]["body"] == sentence
        ]

    async def secret(self) -> str:
        async with self.home.database.read() as connection:
            kept = await self.home.ledger.load(connection, Work(), ("schedule", "evening"))
        assert kept is not None
        assert isinstance(kept.state, Schedule)
        return kept.state.secret


@asynccontextmanager
async def season(folder: Path, wall: Wall, settings: Config) -> AsyncIterator[Season]:
    """The keeper, started (again) at this moment."""
    async with home(folder, wall, settings, whole_house()) as opened:
        first = opened.places.room(ROOM) is None
        if first:
            await opened.engine.take([joined(KEEPER, 900), joined(ANN, 901), joined(BEN, 902)])
            async with opened.engine.writing():
                opened.places.set_direct(BEN, PRIVATE, int(wall.now.timestamp()))
        await opened.engine.announce(KeeperStarted(), ["evening"])
        yield Season(opened)


@pytest.mark.parametrize(
    "zone", ["Europe/Lisbon", "America/New_York", "Australia/Sydney", "America/Santiago"]
)
async def test_a_spring_in_which_clocks_change_and_the_keeper_restarts(tmp_path: Path, zone: str) -> None:
    wall, own = Wall(), ZoneInfo(zone)
    wall.now = WINTER
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
    wall = Wall()
    wall.now = WINTER
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
    wall = Wall()
    wall.now = WINTER
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
    wall = Wall()
    wall.now = WINTER
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
    wall = Wall()
    wall.now = WINTER
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


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def parts_of(spring: Season, settings: Config) -> Parts:
    here = spring.home
    return Parts(
        config=settings,
        clock=here.wall,
        database=here.database,
        engine=here.engine,
        ledger=here.ledger,
        house=here.house,
        circles=here.circles,
        people=here.people,
        vitals=lambda: Vitals(None, True),
    )


@asynccontextmanager
async def served(spring: Season, settings: Config) -> AsyncIterator[str]:
    async with calendar.served(parts_of(spring, settings)):
        url = calendar.address(settings)
        assert url is not None
        yield url


async def test_a_calendar_program_gets_it_by_its_secret_alone(tmp_path: Path) -> None:
    wall, settings = Wall(), config("Europe/Lisbon", free_port())
    wall.now = WINTER
    async with (
        season(tmp_path, wall, settings) as spring,
        served(spring, settings) as url,
        aiohttp.ClientSession() as browser,
    ):
        await spring.says("!calendar", BEN, PRIVATE)
        secret = await spring.secret()
        assert len(secret) == 64
        async with browser.get(f"{url}/{secret}.ics") as answer:
            assert answer.status == 200
            assert answer.content_type == "text/calendar"
            assert answer.headers["Cache-Control"] == "private, max-age=3600"
            assert answer.headers["Last-Modified"] == "Wed, 25 Feb 2026 12:00:00 GMT"
            tag, body = answer.headers["ETag"], await answer.read()
        assert len(Calendar.from_ical(body).walk("VEVENT")) == 1
        async with browser.get(f"{url}/{secret}.ics", headers={"If-None-Match": tag}) as again:
            assert (again.status, await again.read()) == (304, b"")
        await spring.says("!schedule skip 2026-03-03")
        async with browser.get(f"{url}/{secret}.ics", headers={"If-None-Match": tag}) as changed:
            assert changed.status == 200
            assert b"EXDATE;TZID=Europe/Lisbon:20260303T190000" in await changed.read()
        await spring.says("!calendar new")
        async with browser.get(f"{url}/{secret}.ics") as old:
            assert old.status == 404
        async with browser.get(f"{url}/{await spring.secret()}.ics") as new:
            assert new.status == 200


async def test_guessing_is_slowed_down_and_whoever_has_the_address_is_not(tmp_path: Path) -> None:
    wall, settings = Wall(), config("Europe/Lisbon", free_port())
    wall.now = WINTER
    async with (
        season(tmp_path, wall, settings) as spring,
        served(spring, settings) as url,
        aiohttp.ClientSession() as browser,
    ):
        await spring.says("!calendar", BEN, PRIVATE)
        seen = []
        for guess in ("", "0" * 64, "../", "%00", "a" * 5000, *["f" * 64] * 20):
            async with browser.get(f"{url}/{guess}.ics") as answer:
                seen.append(answer.status)
        assert set(seen[:10]) <= {404}
        assert seen[-1] == 429
        async with browser.get(f"{url}/{await spring.secret()}.ics") as good:
            assert good.status == 200
        statuses = []
        for _ in range(61):
            async with browser.get(f"{url}/{await spring.secret()}.ics") as more:
                statuses.append(more.status)
        assert statuses[0] == 200
        assert statuses[-1] == 429


async def test_the_secret_lies_sealed_and_a_stranger_gets_none(tmp_path: Path) -> None:
    wall = Wall()
    wall.now = WINTER
    async with season(tmp_path, wall, config("Europe/Lisbon")) as spring:
        await spring.says("!calendar", BEN, PRIVATE)
        assert [where for where, _ in await spring.told("calendar-none")] == [BEN]
        secret = await spring.secret()
        async with spring.home.database.read() as connection:
            bodies = (await connection.execute(select(aggregates.c.body))).scalars().all()
        assert all(secret.encode() not in bytes(body) for body in bodies)


async def test_without_an_address_of_its_own_it_is_on_the_desks(tmp_path: Path) -> None:
    port = free_port()
    desk = DeskSettings(listen=f"127.0.0.1:{port}", public_url=f"http://127.0.0.1:{port}")
    wall, settings = Wall(), config("Europe/Lisbon").model_copy(update={"desk": desk})
    wall.now = WINTER
    async with season(tmp_path, wall, settings) as spring, aiohttp.ClientSession() as browser:
        await spring.says("!calendar", BEN, PRIVATE)
        assert [where for where, _ in await spring.told("calendar-link")] == [BEN]
        async with server.served(parts_of(spring, settings)):
            async with browser.get(f"{calendar.address(settings)}/{await spring.secret()}.ics") as answer:
                assert answer.status == 200
                assert answer.headers["Cache-Control"] == "private, max-age=3600"
            async with browser.get(f"{calendar.address(settings)}/{'0' * 64}.ics") as answer:
                assert answer.status == 404
