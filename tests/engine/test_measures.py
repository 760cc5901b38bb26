"""Acts that take something away, from the press to the room: a homeserver of a few lines over real HTTP, and real rows in SQLite."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiohttp import web
from sqlalchemy import select

from models.config import CircleSettings, Config, ModeratorSettings
from models.ids import RoomId, UserId
from models.tables import aggregates, muted, outbox, timers
from models.verdict import NormHit, Tier, ToScreen, Verdict
from plugin.engine.arrivals import Arrived
from plugin.engine.house import whole_house
from plugin.engine.measures import Barred, Hands
from plugin.engine.sender import Sender
from plugin.matrix.api import Homeserver
from plugin.matrix.direct import Directs
from plugin.matrix.reader import StateSet, read
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CONFIG,
    DESK,
    KEEPER,
    ROOM,
    Home,
    event,
    home,
    joined,
    said,
    sender_of,
)

MO = UserId("@mo:test")
ADVERT = "buy this"
DIRECT = RoomId("!direct:test")
LEVELS: dict[str, Any] = {"users": {"@ops:test": 100, KEEPER: 100}, "events": {}, "events_default": 0}


@dataclass
class Room:
    """A room as a homeserver keeps it: its state, and whoever writes in between."""

    state: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    events: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    forbidden: set[str] = field(default_factory=set)
    intruder: Callable[[], None] | None = None
    lost: int = 0

    def set(self, kind: str, key: str, sender: str, content: Any) -> str:
        before = self.state.get((kind, key))
        name = f"$state{len(self.events)}"
        unsigned = {"replaces_state": before["event_id"]} if before else {}
        one = {"event_id": name, "sender": sender, "content": deepcopy(content), "unsigned": unsigned}
        self.state[kind, key] = self.events[name] = one
        return name

    def levels(self) -> dict[str, Any]:
        return deepcopy(self.state["m.room.power_levels", ""]["content"])

    def member(self, user: str) -> str:
        return str(self.state.get(("m.room.member", user), {"content": {}})["content"].get("membership"))


def app_of(room: Room) -> web.Application:
    """The few endpoints that are asked for."""

    def answer(body: Any, status: int = 200) -> web.Response:
        room.lost -= 1
        if room.lost == 0:
            # It was done, and the answer is lost on its way.
            return web.Response(status=502, text="bad gateway")
        return web.Response(body=orjson.dumps(body), status=status)

    async def get_state(request: web.Request) -> web.Response:
        found = room.state.get((request.match_info["kind"], request.match_info["key"]))
        return answer(found) if found else answer({"errcode": "M_NOT_FOUND"}, 404)

    async def get_event(request: web.Request) -> web.Response:
        return answer(room.events[request.match_info["event"]])

    async def put_state(request: web.Request) -> web.Response:
        room.asked.append("power")
        if room.intruder is not None:
            intruder, room.intruder = room.intruder, None
            intruder()
        return answer({"event_id": room.set("m.room.power_levels", "", KEEPER, await request.json())})

    async def redact(request: web.Request) -> web.Response:
        room.asked.append(f"redact {request.match_info['txn']} {(await request.json())['reason']}")
        if "redact" in room.forbidden:
            return answer({"errcode": "M_FORBIDDEN"}, 403)
        return answer({"event_id": "$redaction"})

    async def move(request: web.Request) -> web.Response:
        verb, body = request.match_info["verb"], await request.json()
        room.asked.append(f"{verb} {body['user_id']}")
        if verb in room.forbidden:
            return answer({"errcode": "M_FORBIDDEN"}, 403)
        membership = "ban" if verb == "ban" else "leave"
        room.set("m.room.member", body["user_id"], KEEPER, {"membership": membership})
        return answer({})

    async def send(_request: web.Request) -> web.Response:
        return answer({"event_id": f"$sent{len(room.asked)}"})

    app = web.Application()
    base = "/_matrix/client/v3/rooms/{room}"
    app.router.add_get(base + "/state/{kind}/{key:.*}", get_state)
    app.router.add_get(base + "/event/{event}", get_event)
    app.router.add_put(base + "/state/m.room.power_levels/", put_state)
    app.router.add_put(base + "/redact/{event}/{txn}", redact)
    app.router.add_put(base + "/send/{kind}/{txn}", send)
    app.router.add_post(base + "/{verb:kick|ban|unban}", move)
    return app


class Norms:
    """Finds advertising, and calm in all else."""

    def judge(self, batch: Sequence[ToScreen]) -> list[Verdict]:
        return [
            Verdict(Tier.GREEN, 0.1, norms=(NormHit("spam", 0.9),) if one.text == ADVERT else ())
            for one in batch
        ]


@dataclass
class Scene:
    """A house, its homeserver, and the sender between them."""

    home: Home
    room: Room
    sender: Sender
    hands: Hands

    async def deliver(self) -> None:
        """Run the sender until nothing waits."""
        task = asyncio.create_task(self.sender.run())
        try:
            async with asyncio.timeout(10):
                while await self.waiting() and not task.done():
                    self.sender.wake(())
                    await asyncio.sleep(0.01)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def waiting(self) -> int:
        async with self.home.database.read() as connection:
            rows = await connection.execute(select(outbox.c.id).where(outbox.c.status == "waiting"))
            return len(rows.all())

    async def say(self, number: int, text: str, user: UserId = MO) -> None:
        await self.home.engine.take([said(number, text, user, DESK)])

    async def told(self, to: str) -> list[str]:
        async with self.home.database.read() as connection:
            rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
        opened = self.home.ledger.open
        found = [
            (row.user or row.room, orjson.loads(opened(bytes(row.body), row.owner, "outbox"))) for row in rows
        ]
        return [body["content"]["body"] for where, body in found if where == to and body["kind"] == "message"]


def config(**more: Any) -> Config:
    circle = CircleSettings(
        name="evening",
        rooms=(ROOM,),
        moderators_room=DESK,
        moderators=tuple(ModeratorSettings(user=user) for user in (BEN, MO)),
        **{"acts": ("redact", "mute", "remove", "ban"), "norms": {"spam": "flag"}, **more},
    )
    return Config(homeserver=CONFIG.homeserver, circles=(circle,))


def there(
    number: int, kind: str, content: dict[str, Any], room: RoomId, sender: str = "@ops:test"
) -> Arrived:
    reading = read(event(number, sender, kind, content, state_key=""))
    assert isinstance(reading, StateSet)
    return Arrived(room, reading)


@asynccontextmanager
async def scene(folder: Path, room: Room, **more: Any) -> AsyncIterator[Scene]:
    """Flag 1 stands for what Ann wrote."""
    runner = web.AppRunner(app_of(room), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    server = Homeserver(f"http://127.0.0.1:{port}", "token")
    try:
        async with home(folder, config=config(**more), house=whole_house(), judge=Norms()) as opened:
            yield await _begin(opened, server, room)
    finally:
        await server.aclose()
        await runner.cleanup()


async def _begin(opened: Home, server: Homeserver, room: Room) -> Scene:
    create = {"room_version": "12"}
    people = [joined(KEEPER, 900), joined(ANN, 901), joined(KEEPER, 902, DESK), joined(KEEPER, 903, DIRECT)]
    people += [joined(BEN, 904, DESK), joined(MO, 905, DESK), joined(ANN, 906, DIRECT)]
    levels = room.levels() if room.state else LEVELS
    states = [there(910, "m.room.create", create, ROOM), there(911, "m.room.power_levels", levels, ROOM)]
    states += [there(912, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"}, DIRECT)]
    await opened.engine.take([*people, *states, said(1, ADVERT)])
    opened.places.set_direct(ANN, DIRECT, 0)

    async def sealed(_room: RoomId, _to: list[UserId], _kind: str, content: dict[str, Any]) -> dict[str, Any]:
        return content

    await opened.commit(lambda: opened.places.set_direct(ANN, DIRECT, 0))
    if not room.state:
        room.set("m.room.power_levels", "", "@ops:test", LEVELS)
        room.set("m.room.member", ANN, ANN, {"membership": "join"})
    directs = Directs(server, opened.places, opened.wall, opened.commit)
    sender = sender_of(opened, server, directs, sealed)
    made = Scene(opened, room, sender, Hands(server, opened.database, opened.places))
    await made.deliver()
    return made


# From the press to the room


async def test_a_mute_is_done_told_and_ends_also_after_a_restart(tmp_path: Path) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:
        await opened.say(50, "!mute 1 2h loud")
        await opened.deliver()
        assert room.levels()["users"][ANN] == -1
        assert (await opened.told(ANN))[-1:] == ["measure-told-mute"]
        until = opened.home.wall.now + timedelta(hours=2)
    async with scene(tmp_path, room) as opened:
        opened.home.wall.now = until - timedelta(seconds=1)
        assert await opened.home.engine.fire() >= 0
        await opened.deliver()
        assert room.levels()["users"][ANN] == -1
        opened.home.wall.now = until
        await opened.home.engine.fire()
        await opened.deliver()
        assert ANN not in room.levels()["users"]
        assert (await opened.told(ANN))[-1:] == ["measure-over-mute"]
        async with opened.home.database.read() as connection:
            assert (await connection.execute(select(muted))).all() == []
            assert (await connection.execute(select(timers).where(timers.c.kind == "measure"))).all() == []
            left = select(aggregates).where(aggregates.c.kind == "measure")
            assert (await connection.execute(left)).all() == []


async def test_a_ban_takes_two_and_is_lifted(tmp_path: Path) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:
        await opened.say(50, "!ban 1 3d adverts")
        await opened.say(51, "!agree 1")
        await opened.deliver()
        assert room.asked == []
        await opened.say(52, "!agree 1", BEN)
        await opened.deliver()
        assert room.member(ANN) == "ban"
        await opened.say(53, "!lift 1", BEN)
        await opened.deliver()
        assert room.asked == [f"ban {ANN}", f"unban {ANN}"]
        assert (await opened.told(ANN))[-2:] == ["measure-told-ban", "measure-over-ban"]


async def test_what_is_asked_again_because_the_answer_was_lost_is_done_once(tmp_path: Path) -> None:
    room = Room()
    async with scene(tmp_path, room, four_eyes=()) as opened:
        room.lost = 2
        await opened.say(50, "!remove 1 adverts")
        await opened.deliver()
        assert room.asked == [f"kick {ANN}"]
        assert (await opened.told(ANN))[-1:] == ["measure-told-remove"]
        room.lost = 2
        await opened.say(51, "!redact 1")
        await opened.deliver()
        first, second = room.asked[1:]
        assert first == second, "the same transaction id"
        assert first.endswith("measure-in-room")


@pytest.mark.parametrize("verb", ["kick", "redact"])
async def test_a_refusal_is_told_to_moderators_once_and_the_person_hears_nothing(
    tmp_path: Path, verb: str
) -> None:
    room = Room(forbidden={verb})
    async with scene(tmp_path, room) as opened:
        await opened.say(50, "!remove 1 adverts" if verb == "kick" else "!redact 1")
        await opened.deliver()
        await opened.deliver()
        assert len(room.asked) == 1
        assert (await opened.told(DESK))[-1] == "measure-not-done"
        assert not any("measure" in one for one in await opened.told(ANN))


# The edge by itself


async def test_somebody_elses_change_of_power_in_between_is_not_lost(tmp_path: Path) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:

        def promote() -> None:
            levels = room.levels()
            levels["users"]["@zoe:test"] = 50
            room.set("m.room.power_levels", "", "@ops:test", levels)

        room.intruder = promote
        await opened.hands.carry_out(ROOM, "t", {"kind": "power", "user": ANN, "level": -1})
        assert room.levels()["users"] == {**LEVELS["users"], "@zoe:test": 50, ANN: -1}
        room.intruder = promote
        await opened.hands.carry_out(ROOM, "t", {"kind": "restore", "user": ANN})
        assert room.levels()["users"] == {**LEVELS["users"], "@zoe:test": 50}


async def test_the_old_level_comes_back_and_what_others_gave_stays(tmp_path: Path) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:
        mute = {"kind": "power", "user": ANN, "level": -1}
        restore = {"kind": "restore", "user": ANN}
        room.set("m.room.power_levels", "", "@ops:test", {**LEVELS, "users": {**LEVELS["users"], ANN: 10}})
        for _ in range(2):
            await opened.hands.carry_out(ROOM, "t", mute)
        assert room.asked == ["power"]
        for _ in range(2):
            await opened.hands.carry_out(ROOM, "t", restore)
        assert room.levels()["users"][ANN] == 10
        await opened.hands.carry_out(ROOM, "t", mute)
        room.set("m.room.power_levels", "", "@ops:test", {**LEVELS, "users": {**LEVELS["users"], ANN: 50}})
        await opened.hands.carry_out(ROOM, "t", restore)
        assert room.levels()["users"][ANN] == 50


async def test_who_is_muted_by_others_stays_so(tmp_path: Path) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:
        room.set("m.room.power_levels", "", "@ops:test", {**LEVELS, "users": {**LEVELS["users"], ANN: -5}})
        await opened.hands.carry_out(ROOM, "t", {"kind": "power", "user": ANN, "level": -1})
        await opened.hands.carry_out(ROOM, "t", {"kind": "restore", "user": ANN})
        assert room.levels()["users"][ANN] == -5
        assert room.asked == []


async def test_a_room_where_people_below_zero_speak_mutes_below_that(tmp_path: Path) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:
        room.set("m.room.power_levels", "", "@ops:test", {**LEVELS, "events": {"m.reaction": -3}})
        await opened.hands.carry_out(ROOM, "t", {"kind": "power", "user": ANN, "level": -1})
        assert room.levels()["users"][ANN] == -4


async def test_a_ban_of_somebody_else_is_not_lifted(tmp_path: Path) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:
        room.set("m.room.member", ANN, "@ops:test", {"membership": "ban"})
        for kind in ("ban", "unban", "remove"):
            await opened.hands.carry_out(ROOM, "t", {"kind": kind, "user": ANN, "reason": "r"})
        assert (room.asked, room.member(ANN)) == ([], "ban")


@pytest.mark.parametrize(
    ("levels", "user", "why"),
    [
        ({**LEVELS, "users": {KEEPER: 50}, "events": {"m.room.power_levels": 100}}, ANN, "no-power"),
        ({**LEVELS, "users": {KEEPER: 100, ANN: 100}}, ANN, "equal-power"),
        (LEVELS, "@ops:test", "creator"),
    ],
)
async def test_what_is_missing_is_named(tmp_path: Path, levels: dict[str, Any], user: str, why: str) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:
        room.set("m.room.power_levels", "", "@ops:test", levels)
        with pytest.raises(Barred) as barred:
            await opened.hands.carry_out(ROOM, "t", {"kind": "power", "user": user, "level": -1})
        assert barred.value.why == why
        assert room.asked == []


async def test_a_message_is_not_said_to_be_gone_where_a_redaction_would_have_no_effect(
    tmp_path: Path,
) -> None:
    room = Room()
    async with scene(tmp_path, room) as opened:
        room.set("m.room.power_levels", "", "@ops:test", {**LEVELS, "users": {KEEPER: 49}})
        with pytest.raises(Barred, match="no-power"):
            await opened.hands.carry_out(ROOM, "t", {"kind": "redact-theirs", "event": "$1", "reason": "r"})
        assert room.asked == []


@pytest.mark.parametrize(
    ("users", "why"), [({}, "no-power"), ({KEEPER: 50, ANN: 50}, "equal-power"), ({KEEPER: 50}, "refused")]
)
async def test_of_a_refusal_what_is_missing_first_is_named(
    tmp_path: Path, users: dict[str, int], why: str
) -> None:
    room = Room(forbidden={"kick"})
    async with scene(tmp_path, room) as opened:
        levels = {**LEVELS, "users": users}
        await opened.home.engine.take([there(990, "m.room.power_levels", levels, ROOM)])
        with pytest.raises(Barred, match=why):
            await opened.hands.carry_out(ROOM, "t", {"kind": "remove", "user": ANN, "reason": "r"})
