"""Calendar programs that ask the keeper when a circle meets, each at an address that nobody can guess."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from icalendar import Calendar
from sqlalchemy import select

from models.config import Config, DeskSettings
from models.tables import aggregates
from plugin import calendar
from plugin.desk import server
from plugin.desk.parts import Parts, Vitals
from tests.engine.house_of_tests import BEN, arrived, event
from tests.engine.season_of_tests import PRIVATE, Season, config, season, winter
from tests.ports import free_port


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
async def served(folder: Path) -> AsyncIterator[tuple[Season, str, aiohttp.ClientSession]]:
    """A season with its calendars, where they are, and somebody who asks for them."""
    settings = config("Europe/Lisbon", free_port())
    async with (
        season(folder, winter(), settings) as spring,
        calendar.served(parts_of(spring, settings)),
        aiohttp.ClientSession() as browser,
    ):
        url = calendar.address(settings)
        assert url is not None
        yield spring, url, browser


async def test_a_calendar_program_gets_it_by_its_secret_alone(tmp_path: Path) -> None:
    async with served(tmp_path) as (spring, url, browser):
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
    async with served(tmp_path) as (spring, url, browser):
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


async def test_the_secret_lies_sealed_and_where_there_is_no_address_it_is_said(tmp_path: Path) -> None:
    async with season(tmp_path, winter(), config("Europe/Lisbon")) as spring:
        await spring.says("!calendar", BEN, PRIVATE)
        assert [where for where, _ in await spring.told("calendar-none")] == [BEN]
        secret = await spring.secret()
        async with spring.home.database.read() as connection:
            bodies = (await connection.execute(select(aggregates.c.body))).scalars().all()
        assert all(secret.encode() not in bytes(body) for body in bodies)


async def test_whoever_left_is_told_no_address_any_more(tmp_path: Path) -> None:
    async with season(tmp_path, winter(), config("Europe/Lisbon", free_port())) as spring:
        await spring.says("!calendar", BEN, PRIVATE)
        left = event(950, BEN, "m.room.member", {"membership": "leave"}, state_key=BEN)
        await spring.home.engine.take([arrived(left)])
        await spring.says("!calendar", BEN, PRIVATE)
        await spring.says("!calendar new", BEN, PRIVATE)
        assert len(await spring.told("calendar-link")) == 1
        assert await spring.told("calendar-new-where") == []


async def test_without_an_address_of_its_own_it_is_on_the_desks(tmp_path: Path) -> None:
    port = free_port()
    desk = DeskSettings(listen=f"127.0.0.1:{port}", public_url=f"http://127.0.0.1:{port}")
    settings = config("Europe/Lisbon").model_copy(update={"desk": desk})
    async with season(tmp_path, winter(), settings) as spring, aiohttp.ClientSession() as browser:
        await spring.says("!calendar", BEN, PRIVATE)
        assert [where for where, _ in await spring.told("calendar-link")] == [BEN]
        async with server.served(parts_of(spring, settings)):
            async with browser.get(f"{calendar.address(settings)}/{await spring.secret()}.ics") as answer:
                assert answer.status == 200
                assert answer.headers["Cache-Control"] == "private, max-age=3600"
            async with browser.get(f"{calendar.address(settings)}/{'0' * 64}.ics") as answer:
                assert answer.status == 404
