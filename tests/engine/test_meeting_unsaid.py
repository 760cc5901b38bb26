"""A meeting whose calls do not get through, on a real database and with the real sender."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web
from sqlalchemy import select

from models.agenda import Agenda, Segment
from models.config import CircleSettings, Config
from models.tables import outbox
from plugin.engine.house import whole_house
from plugin.matrix.api import Homeserver
from plugin.matrix.direct import Directs
from rituals.meeting.state import Meeting, Turn
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CONFIG,
    KEEPER,
    ROOM,
    Home,
    arrived,
    event,
    home,
    joined,
    said,
    sender_of,
)

OPENING = Segment(kind="opening", length=60)
ROUND = Segment(kind="check-in", length=300, turn=60, silence=40, warning=0)
CIRCLE = Config(
    homeserver=CONFIG.homeserver, circles=(CircleSettings(name="evening", rooms=(ROOM,), chairs=(ANN,)),)
)


class Away:
    """A homeserver that answers nothing until it is `back`; then it takes what is sent."""

    def __init__(self) -> None:
        self.back = asyncio.Event()
        self.tapped = asyncio.Event()
        self.taken: list[str] = []

    async def answer(self, request: web.Request) -> web.Response:
        await self.back.wait()
        content = await request.json()
        if "m.relates_to" in content and "turn-called" in self.taken:
            # The call was noted before its taps are sent.
            self.tapped.set()
        self.taken.append(content.get("body", "tap"))
        return web.json_response({"event_id": f"${len(self.taken)}"})


@asynccontextmanager
async def cut_off(there: Away) -> AsyncIterator[Homeserver]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", there.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server = Homeserver(f"http://127.0.0.1:{runner.addresses[0][1]}", "token")
    try:
        yield server
    finally:
        await server.aclose()
        await runner.cleanup()


@asynccontextmanager
async def round_begun(folder: Path) -> AsyncIterator[Home]:
    """Two people in a meeting, the first of them just called; nothing of it is sent."""
    agenda = Agenda(segments=(OPENING, ROUND))
    async with home(folder, config=CIRCLE, house=whole_house(), agenda=agenda) as here:
        here.places.set_membership(ROOM, "join")
        await here.engine.take([joined(ANN, 900), joined(BEN, 901), joined(KEEPER, 902)])
        await here.engine.take([said(1, "!start"), said(2, "!here", BEN)])
        here.wall.move(seconds=60)
        await here.engine.fire()
        yield here


async def turn(here: Home) -> Turn:
    async with here.engine.writing() as desk:
        kept = await here.ledger.load(desk.connection, desk.work, ("meeting", "evening"))
    assert kept is not None
    assert isinstance(kept.state, Meeting)
    assert kept.state.piece.turn is not None
    return kept.state.piece.turn


async def no_directs(change: Any) -> None:
    change()


async def never_sealed(*_: object) -> dict[str, Any]:
    raise AssertionError("the room is not encrypted")


async def test_who_could_not_be_called_for_a_while_is_called_and_has_their_whole_time(tmp_path: Path) -> None:
    there = Away()
    async with cut_off(there) as server, round_begun(tmp_path) as here:
        called = (await turn(here)).speaker
        directs = Directs(server, here.places, here.wall, no_directs)
        sending = asyncio.create_task(sender_of(here, server, directs, never_sealed).run())
        here.wall.move(seconds=90)
        await here.engine.fire()
        assert (await turn(here)).speaker == called
        there.back.set()
        async with asyncio.timeout(20):
            await there.tapped.wait()
        here.wall.move(seconds=39)
        await here.engine.fire()
        assert (await turn(here)).speaker == called
        here.wall.move(seconds=1)
        await here.engine.fire()
        assert (await turn(here)).speaker != called
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)


async def test_a_call_whose_echo_comes_before_any_answer_counts_as_said(tmp_path: Path) -> None:
    async with round_begun(tmp_path) as here:
        async with here.database.read() as connection:
            rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
        call = next(row for row in rows if (row.about_part or "").startswith("turn-"))
        here.wall.move(seconds=90)
        content = {"msgtype": "m.text", "body": "called"}
        echo = event(50, KEEPER, "m.room.message", content, unsigned={"transaction_id": call.txn})
        await here.engine.take([arrived(echo)])
        assert (await turn(here)).unsaid is None
        here.wall.move(seconds=39)
        await here.engine.fire()
        assert (await turn(here)).number == 1
        here.wall.move(seconds=1)
        await here.engine.fire()
        assert (await turn(here)).number == 2
