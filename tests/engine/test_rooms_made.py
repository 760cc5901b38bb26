"""Private rooms for a moderator and a person: made once, found again, left; by a homeserver of a few lines over real HTTP."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from sqlalchemy import update

from models.ids import EventId, RoomId, UserId
from models.tables import made_rooms, outbox
from plugin.engine.rooms_made import MARK, STAYS, RoomsMade
from plugin.matrix.api import Homeserver, MatrixError
from plugin.matrix.direct import Directs
from plugin.matrix.reader import Head, Membership
from tests.engine.house_of_tests import ANN, KEEPER, ROOM, START, Home, joined, said, sender_of
from tests.engine.team_of_tests import MO, rows, since, team

TWO = RoomId("!two:test")
PEOPLE = [ANN, MO]
BODY = {"kind": "make-room", "people": PEOPLE, "content": {}}


class Server:
    """A homeserver that makes rooms. It may lose its answer, or stop before it has asked anybody in."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.made = 0
        self.lose = False
        self.invited: list[str] = PEOPLE.copy()
        self.mark = ""

    async def answer(self, request: web.Request) -> web.Response:
        path = request.path.removeprefix("/_matrix/client/v3/")
        self.asked.append(path)
        body = await request.json() if request.can_read_body else {}
        if path == "createRoom":
            self.made += 1
            self.mark = body["creation_content"][MARK]
            status = 502 if self.lose else 200
            return web.Response(status=status, text=json.dumps({"room_id": TWO}))
        if path == "joined_rooms":
            return web.json_response({"joined_rooms": [ROOM, *([TWO] if self.made else [])]})
        if "/send/" in path:
            return web.json_response({"event_id": f"${len(self.asked)}"})
        if path.endswith("/invite"):
            self.invited.append(body["user_id"])
            return web.json_response({})
        if "/state/" in path and path.startswith("rooms/" + TWO):
            return self.state(path)
        if "/state/" in path:
            return web.json_response({"errcode": "M_NOT_FOUND"}, status=404)
        return web.json_response({})

    def state(self, path: str) -> web.Response:
        if "m.room.member" in path:
            known = any(user in path for user in self.invited)
            content = {"content": {"membership": "invite"}} if known else {"errcode": "M_NOT_FOUND"}
            return web.json_response(content, status=200 if known else 404)
        content = {MARK: self.mark} if "m.room.create" in path else {"algorithm": "m.megolm.v1.aes-sha2"}
        return web.json_response({"sender": KEEPER, "content": content})


@pytest.fixture
async def server() -> AsyncIterator[tuple[Server, Homeserver]]:
    there = Server()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", there.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    ours = Homeserver(f"http://127.0.0.1:{runner.addresses[0][1]}", "token")
    yield there, ours
    await ours.aclose()
    await runner.cleanup()


def rooms_of(here: Home, server: Homeserver) -> RoomsMade:
    return RoomsMade(server, here.database, here.places, here.wall, here.commit)


def came_in(here: Home, user: UserId, membership: str = "join") -> None:
    head = Head(EventId("$in"), user, START)
    here.places.set_member(TWO, Membership(head, user, membership, ""))


async def test_a_room_is_made_once_however_often_its_row_is_tried(
    server: tuple[Server, Homeserver], tmp_path: Path
) -> None:
    there, ours = server
    async with team(tmp_path) as here:
        rooms = rooms_of(here, ours)
        assert await rooms.room_for("t1", BODY) == TWO
        assert await rooms.room_for("t1", BODY) == TWO
        known = here.places.room(TWO)
        assert known is not None
        assert known.encrypted
        assert here.places.in_room(TWO, frozenset({"invite"})) == (ANN, MO)
    async with team(tmp_path) as here:
        assert await rooms_of(here, ours).room_for("t1", BODY) == TWO
    assert there.made == 1


@pytest.mark.parametrize("stopped", [False, True])
async def test_a_room_whose_answer_was_lost_is_found_again_and_everybody_is_asked_once(
    server: tuple[Server, Homeserver], tmp_path: Path, stopped: bool
) -> None:
    """`stopped`: the homeserver had asked nobody in yet."""
    there, ours = server
    there.lose = True
    if stopped:
        there.invited.clear()
    async with team(tmp_path) as here:
        with pytest.raises(MatrixError):
            await rooms_of(here, ours).room_for("t1", BODY)
    async with team(tmp_path) as here:
        here.wall.move(seconds=30)
        assert await rooms_of(here, ours).room_for("t1", BODY) == TWO
        assert await rooms_of(here, ours).room_for("t1", BODY) == TWO
    assert there.made == 1
    assert sorted(there.invited) == sorted(PEOPLE)


async def test_while_a_room_may_still_be_in_the_making_no_other_is_made(
    server: tuple[Server, Homeserver], tmp_path: Path
) -> None:
    there, ours = server
    async with team(tmp_path) as here:
        async with here.database.write() as connection:
            row = {"txn": "t1", "room": "", "asked": int(here.wall.now.timestamp()), "said": 0}
            await connection.execute(made_rooms.insert(), [row])
        with pytest.raises(MatrixError) as caught:
            await rooms_of(here, ours).room_for("t1", BODY)
        assert caught.value.passing
        here.wall.move(seconds=6)
        assert await rooms_of(here, ours).room_for("t1", BODY) == TWO
    assert there.made == 1


async def test_the_first_word_is_sealed_for_those_it_is_for_and_the_flag_hears_of_the_room(
    server: tuple[Server, Homeserver], tmp_path: Path
) -> None:
    there, ours = server
    sealed: list[tuple[str, list[UserId], str]] = []

    async def seal(room: RoomId, people: list[UserId], kind: str, content: dict[str, Any]) -> dict[str, Any]:
        sealed.append((room, people, content["body"]))
        return {"ciphertext": "x"}

    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        await since(here, "!claim 1", "!room 1")
        async with here.database.write() as connection:
            # Nothing else is to go out: this server knows no other room.
            await connection.execute(
                update(outbox).where(outbox.c.about_part.is_distinct_from(f"room {MO}")).values(status="sent")
            )
        sender = sender_of(here, ours, Directs(ours, here.places, here.wall, here.commit), seal)
        running = asyncio.create_task(sender.run())
        async with asyncio.timeout(20):
            while not sealed or not any("is there, and both" in row.text for row in await rows(here)):
                assert not running.done()
                await asyncio.sleep(0.02)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    (first,) = [one for one in sealed if one[0] == TWO]
    assert first[1] == [ANN, MO]
    assert "this room is for you" in first[2]
    assert any(path.startswith(f"rooms/{TWO}/send/m.room.encrypted/") for path in there.asked)
    assert there.made == 1


async def test_the_keeper_leaves_once_it_has_spoken_and_nobody_is_waited_for(
    server: tuple[Server, Homeserver], tmp_path: Path
) -> None:
    there, ours = server
    leaving = f"rooms/{TWO}/leave"
    async with team(tmp_path) as here:
        rooms = rooms_of(here, ours)
        await rooms.room_for("t1", BODY)
        came_in(here, ANN)
        came_in(here, MO)
        await rooms.leave()
        assert leaving not in there.asked
        await rooms.opened("t1")
        came_in(here, ANN, "invite")
        await rooms.leave()
        assert leaving not in there.asked
        # Somebody who does not want to come is not waited for either.
        came_in(here, ANN, "leave")
        await rooms.leave()
        await rooms.leave()
        assert there.asked.count(leaving) == 1
        assert not here.places.joined(TWO)
        assert here.places.joined(ROOM)


async def test_the_keeper_never_stays_for_long(server: tuple[Server, Homeserver], tmp_path: Path) -> None:
    there, ours = server
    async with team(tmp_path) as here:
        rooms = rooms_of(here, ours)
        await rooms.room_for("t1", BODY)
        await rooms.opened("t1")
        here.wall.move(seconds=STAYS + 1)
        await rooms.leave()
    assert f"rooms/{TWO}/leave" in there.asked


async def test_nothing_that_is_said_in_such_a_room_is_looked_at(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        before = await rows(here)
        await here.engine.take([joined(user, 950 + at, TWO) for at, user in enumerate((KEEPER, ANN, MO))])
        await here.engine.take([said(970, "danger", ANN, TWO), said(971, "!resolve 1", MO, TWO)])
        assert await rows(here) == before
