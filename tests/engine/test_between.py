"""What stands between the keeper and its homeserver answers in its place: that is waited out, and taken for nothing else."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
from aiohttp import web
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError

from models.ids import RoomId, UserId
from models.tables import outbox
from models.words import Words
from plugin.engine.circles import Circles
from plugin.matrix import gaps
from plugin.matrix.api import Homeserver, MatrixError
from plugin.matrix.direct import MARK, Directs
from plugin.matrix.reader import StateSet
from plugin.matrix.sync import Answer, Sync
from plugin.whereabouts import Whereabouts
from tests.engine.house_of_tests import ANN, BEN, CONFIG, KEEPER, ROOM, Home, home, joined, said, sender_of


class Between:
    """Answers every request with the next of `answers`, and notes what was asked."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, str]] = []
        self.asked: list[str] = []
        self.enough = asyncio.Event()

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        if not self.answers:
            self.enough.set()
            await asyncio.sleep(60)
        status, body = self.answers.pop(0)
        return web.Response(status=status, text=body)


@pytest.fixture
async def between() -> AsyncIterator[tuple[Between, Homeserver]]:
    there = Between()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", there.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server = Homeserver(f"http://127.0.0.1:{runner.addresses[0][1]}", "token")
    yield there, server
    await server.aclose()
    await runner.cleanup()


@pytest.mark.parametrize(
    ("status", "body", "passing"),
    [
        (401, "<h1>401 Authorization Required</h1>", True),
        (403, "", True),
        (404, "{}", True),
        (200, "It works", True),
        (200, "[]", True),
        (403, '{"errcode": "M_FORBIDDEN"}', False),
        (401, '{"errcode": "M_UNKNOWN_TOKEN"}', False),
        (429, '{"errcode": "M_LIMIT_EXCEEDED"}', True),
    ],
)
async def test_only_the_homeserver_itself_can_refuse(
    between: tuple[Between, Homeserver], status: int, body: str, passing: bool
) -> None:
    there, server = between
    there.answers = [(status, body)]
    with pytest.raises(MatrixError) as caught:
        await server.call("GET", "v3/anything")
    assert caught.value.passing is passing


@pytest.mark.parametrize("body", ["{}", "null", '{"start": "t1"}'])
async def test_a_gap_is_not_closed_by_an_answer_that_is_none(
    between: tuple[Between, Homeserver], body: str
) -> None:
    there, server = between
    there.answers = [(200, body)]
    with pytest.raises(MatrixError) as caught:
        await gaps.fill(server, RoomId("!a:test"), newest="t9", oldest="t1", reached=lambda event: False)
    assert caught.value.passing


NOT_FOUND = (404, '{"errcode": "M_NOT_FOUND"}')


def state(sender: str, **content: str) -> tuple[int, str]:
    return 200, json.dumps({"sender": sender, "content": content})


def ready(user: str) -> list[tuple[int, str]]:
    """What is asked of a room that was made for somebody."""
    sealed = state(KEEPER, algorithm="m.megolm.v1.aes-sha2")
    return [state(KEEPER, **{MARK: user}), sealed, state(KEEPER, membership="invite")]


@asynccontextmanager
async def directs_of(folder: Path, server: Homeserver) -> AsyncIterator[tuple[Directs, Home]]:
    async with home(folder) as here:
        yield Directs(server, here.places, here.wall, here.commit), here


async def test_a_private_room_that_nobody_made_is_not_written_to(
    between: tuple[Between, Homeserver], tmp_path: Path
) -> None:
    there, server = between
    there.answers = [(200, "{}"), (200, '{"joined_rooms": []}'), (200, '{"room_id": "!made:test"}')]
    async with directs_of(tmp_path, server) as (directs, here):
        with pytest.raises(MatrixError) as caught:
            await directs.room_for(BEN)
        assert caught.value.passing
        here.wall.move(seconds=6)
        assert await directs.room_for(BEN) == "!made:test"
        assert here.places.membership(RoomId("!made:test"), BEN) == "invite"


async def test_a_private_room_whose_making_was_not_answered_is_not_made_twice(
    between: tuple[Between, Homeserver], tmp_path: Path
) -> None:
    there, server = between
    rooms = (200, '{"joined_rooms": ["!strange:test", "!others:test", "!made:test"]}')
    strange = state("@eve:test", **{MARK: BEN})
    there.answers = [(502, ""), rooms, strange, state(KEEPER, **{MARK: ANN}), *ready(BEN)]
    async with directs_of(tmp_path, server) as (directs, here):
        with pytest.raises(MatrixError):
            await directs.room_for(BEN)
        assert await directs.room_for(BEN) == await directs.room_for(BEN) == "!made:test"
        known = here.places.room(RoomId("!made:test"))
        assert known is not None
        assert known.encrypted
    assert sum(path.endswith("createRoom") for path in there.asked) == 1


async def test_a_private_room_in_the_making_is_waited_for_but_not_for_ever(
    between: tuple[Between, Homeserver], tmp_path: Path
) -> None:
    there, server = between
    one = (200, '{"joined_rooms": ["!half:test"]}')
    half = [state(KEEPER, **{MARK: BEN}), NOT_FOUND, NOT_FOUND]
    there.answers = [(502, ""), (200, '{"joined_rooms": []}'), one, *half, one, *half]
    there.answers += [(200, '{"room_id": "!whole:test"}')]
    async with directs_of(tmp_path, server) as (directs, here):
        for _ in range(3):
            with pytest.raises(MatrixError) as caught:
                await directs.room_for(BEN)
            assert caught.value.passing
        here.wall.move(seconds=5)
        assert await directs.room_for(BEN) == "!whole:test"
    assert sum(path.endswith("createRoom") for path in there.asked) == 2


async def test_a_room_is_gone_into_again_when_the_answer_was_nobodys(
    between: tuple[Between, Homeserver], tmp_path: Path
) -> None:
    there, server = between
    there.answers = [(200, "{}"), (200, '{"room_id": "!new:test"}')]
    async with home(tmp_path) as here:
        circles = Circles(CONFIG, {}, {}, here.places, here.people)
        whereabouts = Whereabouts(
            server=server,
            config=CONFIG,
            engine=here.engine,
            places=here.places,
            circles=circles,
            clock=here.wall,
        )
        here.places.set_membership(RoomId("!new:test"), "invite")
        with pytest.raises(MatrixError):
            await whereabouts.settle()
        assert [room.membership for room in here.places] == ["invite"]
        await whereabouts.settle()
        assert [room.membership for room in here.places] == ["coming"]
    assert there.asked == ["/_matrix/client/v3/join/!new:test"] * 2


async def test_nothing_is_seen_while_the_database_fails(between: tuple[Between, Homeserver]) -> None:
    """Otherwise a timer would pass over somebody whose words were not read yet."""
    there, server = between
    there.answers = [(200, '{"next_batch": "1"}'), (200, '{"next_batch": "2"}')]
    seen: list[bool] = []

    async def take(answer: Answer, since: str) -> None:
        seen.append(sync.clear.is_set())
        if answer["next_batch"] == "2":
            raise RuntimeError("the disk is full")

    sync: Any = Sync(server, take, Random(1), "0")
    with pytest.raises(RuntimeError):
        await sync.run()
    assert seen == [False, True]
    assert not sync.clear.is_set()


async def statuses(here: Home) -> list[str]:
    async with here.database.read() as connection:
        return list((await connection.execute(select(outbox.c.status))).scalars())


async def test_a_sender_whose_database_failed_sends_again(
    between: tuple[Between, Homeserver], tmp_path: Path
) -> None:
    """Also what was on its way elsewhere at that moment, and was cut off with it."""
    there, server = between
    fails = True

    async def sealed(*_: object) -> dict[str, Any]:
        await there.enough.wait()
        if fails:
            raise OperationalError("", None, Exception("database is locked"))
        return {}

    async with directs_of(tmp_path, server) as (directs, here):
        async with here.engine.writing():
            here.places.set_membership(ROOM, "join")
            state_ = StateSet(said(9, "").reading.head, "m.room.encryption", {"algorithm": "x"})
            here.places.set_state(ROOM, state_)
        await here.engine.take([said(1, "one"), said(2, "!count")])
        sender = sender_of(here, server, directs, sealed)
        with pytest.raises(OperationalError):
            await sender.run()
        fails = False
        there.answers = [(200, '{"event_id": "$sent", "joined_rooms": []}')] * 50
        running = asyncio.create_task(sender.run())
        async with asyncio.timeout(20):
            while "sent" not in await statuses(here):
                assert not running.done()
                await asyncio.sleep(0.02)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_nothing_is_said_in_a_room_of_which_nobody_knows_whether_it_is_encrypted(
    between: tuple[Between, Homeserver], tmp_path: Path
) -> None:
    there, server = between
    async with directs_of(tmp_path, server) as (directs, here):
        await here.engine.take([said(1, "one")])

        async def sealed(*_: object) -> dict[str, Any]:
            raise AssertionError("it cannot know for whom")

        sender = sender_of(here, server, directs, sealed)
        running = asyncio.create_task(sender.run())
        async with asyncio.timeout(20):
            while "waiting" in await statuses(here):
                await asyncio.sleep(0.02)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert set(await statuses(here)) == {"failed", "dropped"}
    assert there.asked == []


async def test_a_room_never_waits_for_people_who_do_not_come(
    between: tuple[Between, Homeserver], tmp_path: Path
) -> None:
    """An alarm must not stand behind the first words to a dozen people who are asleep."""
    there, server = between
    there.answers = [
        (200, json.dumps({"event_id": f"$sent-{number}", "room_id": f"!{number}:test", "joined_rooms": []}))
        for number in range(200)
    ]

    async def sealed(*_: object) -> dict[str, Any]:
        return {}

    async with directs_of(tmp_path, server) as (directs, here):
        async with here.engine.writing():
            here.places.set_membership(ROOM, "join")
            here.places.set_state(
                ROOM, StateSet(said(9, "").reading.head, "m.room.encryption", {"algorithm": "x"})
            )
        for number in range(12):
            await here.engine.whisper(UserId(f"@asleep-{number}:test"), Words("nobody"))
        sender = sender_of(here, server, directs, sealed)
        running = asyncio.create_task(sender.run())
        async with asyncio.timeout(10):
            while there.asked.count("/_matrix/client/v3/createRoom") < 12:
                assert not running.done()
                await asyncio.sleep(0.02)
            await here.engine.take([said(1, "one"), said(2, "!count")])
            sender.wake([ROOM])
            while "sent" not in await statuses(here):
                assert not running.done()
                await asyncio.sleep(0.02)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_what_was_to_be_said_in_time_is_not_said_once_a_guest_comes_too_late(
    between: tuple[Between, Homeserver], tmp_path: Path
) -> None:
    """While somebody is waited for, a letter may lose its time: it is looked at again right before it goes."""
    there, server = between
    there.answers = [
        (200, json.dumps({"event_id": f"$sent-{number}", "room_id": "!made:test", "joined_rooms": []}))
        for number in range(50)
    ]
    late = UserId("@late:test")

    async def sealed(*_: object) -> dict[str, Any]:
        raise AssertionError("its time is over")

    async with directs_of(tmp_path, server) as (directs, here):
        await here.engine.whisper(late, Words("nobody"))
        until = int(here.wall().timestamp()) + 5
        async with here.database.write() as connection:
            await connection.execute(update(outbox).values(good_until=until))
        running = asyncio.create_task(sender_of(here, server, directs, sealed).run())
        async with asyncio.timeout(10):
            while here.places.membership(RoomId("!made:test"), late) != "invite":
                assert not running.done()
                await asyncio.sleep(0.02)
            here.wall.move(seconds=10)
            await here.engine.take([joined(late, 9, RoomId("!made:test"))])
            while "waiting" in await statuses(here):
                assert not running.done()
                await asyncio.sleep(0.02)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        assert await statuses(here) == ["dropped"]
