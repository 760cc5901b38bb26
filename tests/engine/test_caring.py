"""Caring acts through the whole house: letters and their answers as rows, and private rooms that are made once and left."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiohttp import web
from sqlalchemy import select, update

from models.config import CircleSettings, Config, ModeratorSettings
from models.ids import EventId, RoomId, UserId
from models.signals import About, Done
from models.tables import aggregates, made_rooms, outbox
from models.verdict import Reason, Tier, ToScreen, Verdict
from plugin.engine.house import whole_house
from plugin.engine.rooms_made import MARK, STAYS, RoomsMade
from plugin.matrix.api import Homeserver, MatrixError
from plugin.matrix.direct import Directs
from plugin.matrix.reader import Head, Membership, StateSet
from plugin.speech import HouseSpeech
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CONFIG,
    DESK,
    KEEPER,
    ROOM,
    START,
    Home,
    home,
    joined,
    said,
    sender_of,
)

MO = UserId("@mo:test")
PRIVATE, TWO = RoomId("!private:test"), RoomId("!two:test")
CIRCLE = CircleSettings(
    name="evening",
    rooms=(ROOM,),
    moderators_room=DESK,
    moderators=(ModeratorSettings(user=BEN), ModeratorSettings(user=MO)),
)
TEAM = Config(homeserver=CONFIG.homeserver, circles=(CIRCLE,))
PEOPLE = [ANN, MO]
BODY = {"kind": "make-room", "people": PEOPLE, "content": {}}


class Judge:
    """Crisis for "danger", green for all else."""

    def judge(self, batch: list[ToScreen]) -> list[Verdict]:
        found = (Reason("rule", 0, 6, "why-intent"),)
        return [
            Verdict(Tier.CRISIS, 0.9, reasons=found) if "danger" in one.text else Verdict(Tier.GREEN, 0.0)
            for one in batch
        ]


@asynccontextmanager
async def team(folder: Path) -> AsyncIterator[Home]:
    """The whole house: Ben and Mo moderate, Ann is a member with a private room of her own."""
    opening = home(
        folder,
        config=TEAM,
        house=whole_house(),
        judge=Judge(),
        speech=lambda places, people: HouseSpeech(places, people, "!", dict),
    )
    async with opening as here:
        await here.engine.take([joined(user, 900 + at) for at, user in enumerate((KEEPER, ANN))])
        await here.engine.take([joined(user, 910 + at, DESK) for at, user in enumerate((KEEPER, BEN, MO))])
        async with here.engine.writing():
            here.places.set_direct(ANN, PRIVATE, int(START.timestamp()))
            sealed = StateSet(Head(EventId("$e"), BEN, START), "m.room.encryption", {"algorithm": "x"})
            here.places.set_state(DESK, sealed)
        yield here


@dataclass(frozen=True, slots=True)
class Row:
    to: str
    kind: str
    text: str
    txn: str
    body: dict[str, Any]
    about: str


async def rows(here: Home) -> list[Row]:
    """The outbox, opened."""
    async with here.database.read() as connection:
        found = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
    opened = [(row, orjson.loads(here.ledger.open(bytes(row.body), row.owner, "outbox"))) for row in found]
    return [
        Row(
            row.user or row.room,
            body["kind"],
            body.get("content", {}).get("body", ""),
            row.txn,
            body,
            row.about_part,
        )
        for row, body in opened
    ]


async def since(here: Home, *texts: str, sender: UserId = MO, room: RoomId = DESK) -> list[Row]:
    """Somebody writes; the rows that came of it, but for edits of the card."""
    before = len(await rows(here))
    async with here.database.read() as connection:
        start = int((await connection.exec_driver_sql("SELECT count(*) FROM seen")).scalar_one())
    await here.engine.take([said(start + at + 100, text, sender, room) for at, text in enumerate(texts)])
    return [row for row in (await rows(here))[before:] if row.kind != "edit"]


async def test_a_letter_goes_to_the_person_and_the_answer_comes_back_below_the_card(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        sent = await since(here, "!claim 1", "!write 1 I am here.\nShall we talk?")
        (letter,) = [row for row in sent if row.to == ANN and "I am here." in row.text]
        assert "writes this to you" in letter.text
        assert letter.text.startswith("A note for you")
        back = await since(here, "yes, please", sender=ANN, room=PRIVATE)
        (notice,) = [row for row in back if row.to == DESK]
        assert "yes, please" in notice.text
        assert notice.body["below"] == ["flag", "1", "card"]
        assert notice.body["content"]["m.mentions"] == {"user_ids": [MO]}
        assert [row.to for row in back] == [DESK]
    # And after a restart.
    async with team(tmp_path) as here:
        back = await since(here, "still here?", sender=ANN, room=PRIVATE)
        assert "still here?" in back[0].text
        closed = await since(here, "!resolve 1")
        assert [row for row in closed if row.to == ANN and "closed for now" in row.text]
        assert await since(here, "one more thing", sender=ANN, room=PRIVATE) == []


async def test_an_answer_is_screened_as_ever_and_what_is_said_of_it_is_true(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        await since(here, "!claim 1", "!write 1 hello")
        came = await since(here, "I am in danger", sender=ANN, room=PRIVATE)
        assert any("Please look at once" in row.text for row in came if row.to == DESK)
        (help_now,) = [row.text for row in came if row.to == ANN]
        assert "I have passed it on" in help_now
        assert "between you and me" not in help_now


async def test_commands_and_the_calls_of_the_person_are_not_passed_on(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        await since(here, "!claim 1", "!write 1 hello")
        came = await since(here, "help now", "!country Portugal", sender=ANN, room=PRIVATE)
        assert {row.to for row in came} == {ANN}


@pytest.mark.parametrize("room", [ROOM, PRIVATE])
async def test_a_member_who_types_what_the_team_types_in_an_emergency_gets_help(
    tmp_path: Path, room: RoomId
) -> None:
    async with team(tmp_path) as here:
        (row,) = await since(here, "!emergency", sender=ANN, room=room)
        assert row.to == ANN
        assert "Here is who you can reach" in row.text


async def test_a_room_is_asked_for_once_and_the_flag_hears_that_it_is_there(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        asked = await since(here, "!claim 1", "!room 1", "!room 1")
        (wish,) = [row for row in asked if row.kind == "make-room"]
        assert wish.body["people"] == [ANN, MO]
        assert wish.text.startswith("ann, this room is for you and mo, of your circle's team")
        async with here.engine.writing() as desk:
            await here.engine.came_of(desk, Done(About("flag", "1", wish.about), TWO), "evening")
        assert "the private room with" in (await rows(here))[-2].text + (await rows(here))[-1].text


async def test_a_message_whose_flag_cannot_be_opened_any_more_still_comes_to_people(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        (again,) = [row for row in await since(here, "danger again", sender=ANN, room=ROOM) if row.to == DESK]
        assert again.text.startswith("Flag 1: ann has written again")
        async with here.database.write() as connection:
            broken = update(aggregates).where(aggregates.c.kind == "flag").values(body=b"broken")
            await connection.execute(broken)
        here.engine.mistrust()
        came = await since(here, "danger once more", sender=ANN, room=ROOM)
        assert any("Flag 2" in row.text and "could not judge" in row.text for row in came if row.to == DESK)


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
                update(outbox).where(outbox.c.about_part != f"room {MO}").values(status="sent")
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
