"""Calls outside Matrix, to a real web hook on loopback: one for each call, none lost by a crash, and nothing of a person in them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from pydantic import ValidationError
from sqlalchemy import select

from models.config import CircleSettings, Config, DeskSettings, ModeratorSettings, NoticeSettings
from models.tables import notices
from moderation.screening import Screener
from plugin.engine.house import whole_house
from plugin.notices import GOOD_FOR, Notices, tried
from tests.engine.house_of_tests import ANN, BEN, CONFIG, DESK, KEEPER, ROOM, Home, Wall, home, joined, said

SCREENER = Screener.load()
DANGER = "I can't go on. I'm going to kill myself tonight."


@dataclass
class Hook:
    """Somebody's server; `status` is what it answers."""

    url: str = ""
    status: int = 200
    got: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        self.got.append((request.path, await request.json()))
        return web.Response(status=self.status, headers={"Location": "/elsewhere"})


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    there = Hook()
    app = web.Application()
    app.router.add_route("*", "/{way}", there.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    there.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield there
    await runner.cleanup()


def config(url: str, **circle: Any) -> Config:
    ben = ModeratorSettings(user=BEN, notices=NoticeSettings(webhook=f"{url}/ben"))
    settings = CircleSettings(
        name="evening",
        rooms=(ROOM,),
        moderators_room=DESK,
        moderators=(ben,),
        notices=NoticeSettings(webhook=f"{url}/circle"),
        **circle,
    )
    desk = DeskSettings(listen="127.0.0.1:8448", public_url="https://desk.example.org")
    return Config(homeserver=CONFIG.homeserver, circles=(settings,), desk=desk)


async def raised(here: Home, who: str = ANN, number: int = 1) -> None:
    people = [joined(ANN, 900), joined(KEEPER, 901), joined(KEEPER, 902, DESK), joined(BEN, 903, DESK)]
    await here.engine.take([*people, joined(BEN, 904), said(number, DANGER, who)])


async def brought(here: Home, settings: Config) -> None:
    async with aiohttp.ClientSession() as session:
        await Notices(here.database, settings, here.wall).bring(session)


async def waiting(here: Home) -> int:
    async with here.database.read() as connection:
        return len((await connection.execute(select(notices))).all())


async def test_whoever_is_called_is_called_outside_too(tmp_path: Path, hook: Hook) -> None:
    settings = config(hook.url)
    async with home(tmp_path, config=settings, house=whole_house(), judge=SCREENER) as here:
        await raised(here)
        await brought(here, settings)
        assert sorted(way for way, _ in hook.got) == ["/ben", "/circle"]
        assert all(
            body
            == {
                "text": "Flag 1 waits for somebody (crisis). https://desk.example.org/flags/1",
                "number": "1",
                "tier": "crisis",
                "link": "https://desk.example.org/flags/1",
            }
            for _, body in hook.got
        )
        assert await waiting(here) == 0


async def test_a_crash_loses_none(tmp_path: Path, hook: Hook) -> None:
    settings, wall = config(hook.url), Wall()
    async with home(tmp_path, wall, settings, whole_house(), SCREENER) as here:
        await raised(here)
    async with home(tmp_path, wall, settings, whole_house(), SCREENER) as here:
        await brought(here, settings)
        assert len(hook.got) == 2


@pytest.mark.parametrize("status", [302, 404, 500])
async def test_what_was_refused_is_tried_again_and_given_up_in_the_end(
    tmp_path: Path, hook: Hook, status: int
) -> None:
    settings, wall = config(hook.url), Wall()
    hook.status = status
    async with home(tmp_path, wall, settings, whole_house(), SCREENER) as here:
        await raised(here)
        await brought(here, settings)
        await brought(here, settings)
        assert (len(hook.got), await waiting(here)) == (2, 2), (
            "no redirect is followed, nothing is tried at once"
        )
        wall.move(seconds=31)
        await brought(here, settings)
        assert (len(hook.got), await waiting(here)) == (4, 2)
        wall.move(seconds=GOOD_FOR)
        await brought(here, settings)
        assert await waiting(here) == 0


async def test_the_settings_can_be_tried(hook: Hook) -> None:
    assert await tried(config(hook.url)) == [("evening", ""), (BEN, "")]
    assert {body["number"] for _, body in hook.got} == {"0"}
    hook.status = 403
    assert [trouble for _, trouble in await tried(config(hook.url))] == ["refused with 403"] * 2
    assert await tried(CONFIG) == []


async def test_what_is_set_no_longer_is_dropped(tmp_path: Path, hook: Hook) -> None:
    settings = config(hook.url)
    async with home(tmp_path, config=settings, house=whole_house(), judge=SCREENER) as here:
        await raised(here)
        await brought(here, Config(homeserver=CONFIG.homeserver))
        assert (hook.got, await waiting(here)) == ([], 0)


async def test_a_flag_about_a_moderator_is_posted_to_nobody_who_may_be_that_one(
    tmp_path: Path, hook: Hook
) -> None:
    settings = config(hook.url)
    async with home(tmp_path, config=settings, house=whole_house(), judge=SCREENER) as here:
        await raised(here, BEN)
        assert await waiting(here) == 0


@pytest.mark.parametrize(
    "address", ["http://hooks.example.org/x", "ftp://x/y", "hooks.example.org", "https://a b"]
)
def test_no_address_in_the_clear_is_taken(address: str) -> None:
    with pytest.raises(ValidationError, match="write an https address"):
        NoticeSettings(webhook=address)
