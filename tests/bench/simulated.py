"""The whole keeper in one process against a homeserver that is only simulated: for more rooms and meetings than one could hold here.

Everything of ours is real - intake, engine, database, timers, sender, encryption's upkeep - but for the HTTP client, in whose place
stands an object that answers at once, a send after as long as a real homeserver takes. Run as
`python -m tests.bench.simulated <rooms> <meetings> <seconds> <data folder>`; prints one JSON object.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import unquote

import orjson
from prometheus_client import generate_latest

from models.config import CircleSettings, Config, HomeserverSettings, StorageSettings
from models.ids import RoomId, UserId
from plugin import metrics
from plugin.clock import wall_clock
from plugin.engine.database import open_database
from plugin.engine.vault import Vault
from plugin.keeper import Keeper
from plugin.logs import set_up
from plugin.matrix.api import Homeserver, Json
from plugin.olm.machine import Crypto
from tests.bench.gauge import resident, spent

KEEPER = UserId("@keeper:simulated")
GUESTS = tuple(UserId(f"@guest-{number}:simulated") for number in range(4))
SEND_SECONDS = 0.03
SETTLING = 30.0
"""Seconds to wait at most for first words to people who never come: their rooms are simulated too."""
AGENDA = {
    "name": "measured",
    "segments": [
        {"kind": "opening", "length": "20s"},
        *({"kind": "silence", "length": f"{30 + number}s"} for number in range(20)),
    ],
}


def chair_of(room: str) -> UserId:
    """Each room has a chair of its own: what one person may ask for in a minute is limited."""
    return UserId(f"@chair-{room.strip('!').partition(':')[0]}:simulated")


class Simulated(Homeserver):
    """Answers as a homeserver does in which nothing happens but what `say` puts there."""

    def __init__(self, rooms: list[RoomId]) -> None:
        super().__init__("http://127.0.0.1:1", "token")
        self._rooms = rooms
        self._said: dict[str, list[Json]] = {}
        self._news = asyncio.Event()
        self._number = 0
        self.sent = 0
        self.learned = 0
        self.sees = asyncio.Event()

    def say(self, room: RoomId, text: str) -> None:
        event = self._event(chair_of(room), "m.room.message", {"msgtype": "m.text", "body": text})
        self._said.setdefault(room, []).append(event)
        self._news.set()

    def _event(self, sender: str, kind: str, content: Json, **more: Any) -> Json:
        self._number += 1
        return {
            "event_id": f"$simulated-{self._number:_>33}",
            "sender": sender,
            "type": kind,
            "content": content,
            "origin_server_ts": int(wall_clock().timestamp() * 1000),
            **more,
        }

    async def call(
        self, method: str, path: str, body: Json | None = None, *, query: Any = None, within: float = 30
    ) -> Json:
        if path == "v3/sync":
            return await self._sync(dict(query))
        if "/send/" in path or "/state/" in path or "/redact/" in path:
            await asyncio.sleep(SEND_SECONDS)
            self.sent += 1
            return {"event_id": f"$sent-{self.sent:_>38}"}
        if path.endswith("/members"):
            self.learned += 1
            people = (KEEPER, chair_of(unquote(path.split("/")[2])), *GUESTS)
            return {
                "chunk": [
                    self._event(u, "m.room.member", {"membership": "join"}, state_key=u) for u in people
                ]
            }
        if path == "v3/createRoom":
            self._number += 1
            return {"room_id": f"!direct-{self._number}:simulated"}
        if path == "v3/keys/upload":
            return {"one_time_key_counts": {"signed_curve25519": 50}}
        if path == "v3/keys/query":
            return {"device_keys": {user: {} for user in (body or {}).get("device_keys", {})}}
        return {}

    async def _sync(self, query: dict[str, str]) -> Json:
        counts = {"device_one_time_keys_count": {"signed_curve25519": 50}}
        if "since" not in query:
            return {
                "next_batch": "1",
                "rooms": {"join": {room: self._whole(room) for room in self._rooms}},
                **counts,
            }
        self.sees.set()
        if not self._said:
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), int(query["timeout"]) / 1000)
        joined = {
            room: {"timeline": {"events": events}, "state": {"events": []}}
            for room, events in self._said.items()
        }
        self._said = {}
        return {"next_batch": str(int(query["since"]) + 1), "rooms": {"join": joined}, **counts}

    def _whole(self, room: str) -> Json:
        chair = chair_of(room)
        state = [
            self._event(chair, "m.room.create", {"room_version": "12"}, state_key=""),
            self._event(chair, "m.room.power_levels", {"users": {}}, state_key=""),
            self._event(KEEPER, "m.room.member", {"membership": "join"}, state_key=KEEPER),
        ]
        return {"timeline": {"events": []}, "state": {"events": state}}


async def main(count: int, meetings: int, seconds: float, data: Path) -> dict[str, Any]:
    """Start it, begin the meetings within the first half minute, and watch."""
    began = time.monotonic()
    data.mkdir(parents=True, exist_ok=True)
    (data / "agenda.yaml").write_bytes(orjson.dumps(AGENDA))
    rooms = [RoomId(f"!room-{number}:simulated") for number in range(count)]
    config = Config(
        homeserver=HomeserverSettings(url="http://127.0.0.1:1", user=KEEPER),
        storage=StorageSettings(data=data),
        circles=tuple(
            CircleSettings(
                name=f"circle-{number}",
                rooms=(room,),
                chairs=(chair_of(room),),
                agenda=str(data / "agenda.yaml"),
            )
            for number, room in enumerate(rooms)
        ),
    )
    database = await open_database(config)
    vault = Vault(bytes(32))
    async with database.read() as connection:
        crypto = await Crypto.open(connection, vault, KEEPER, "SIMULATED")
    server = Simulated(rooms)
    keeper = Keeper(
        server=server, database=database, config=config, crypto=crypto, clock=wall_clock, rng=Random(1)
    )
    await keeper.prepare(vault, {room: room for room in rooms})
    running = asyncio.create_task(keeper.run())
    await server.sees.wait()
    told: dict[str, Any] = {"rooms": count, "meetings": meetings, "start_seconds": time.monotonic() - began}
    while server.learned < count or (await _waiting() and time.monotonic() - began < SETTLING):
        await asyncio.sleep(0.2)
    told["settled_seconds"] = time.monotonic() - began
    before, since = spent(os.getpid()), time.monotonic()
    await asyncio.sleep(10)
    told["idle_cpu_seconds_a_minute"] = (spent(os.getpid()) - before) / (time.monotonic() - since) * 60
    told["memory_mib"] = resident(os.getpid())
    if meetings:
        told |= await _meetings(server, rooms[:meetings], seconds)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await database.close()
    return told


async def _waiting() -> float:
    return next(iter(metrics.WAITING.collect())).samples[0].value


async def _meetings(server: Simulated, rooms: list[RoomId], seconds: float) -> dict[str, Any]:
    starting = time.monotonic()
    for number, room in enumerate(rooms):
        await asyncio.sleep(max(0.0, starting + 30 * number / len(rooms) - time.monotonic()))
        server.say(room, "!start")
    before, since, sent = spent(os.getpid()), time.monotonic(), server.sent
    ready = _lateness()
    await asyncio.sleep(seconds)
    passed, now = time.monotonic() - since, _lateness()
    fired = now["+Inf"] - ready["+Inf"]
    return {
        "timers": fired,
        "within_1s": (now["0.5"] - ready["0.5"]) / fired if fired else None,
        "within_2s": (now["1.0"] - ready["1.0"]) / fired if fired else None,
        "within_3s": (now["2.0"] - ready["2.0"]) / fired if fired else None,
        "sends_a_second": (server.sent - sent) / passed,
        "cpu_seconds_a_minute": (spent(os.getpid()) - before) / passed * 60,
        "memory_with_meetings_mib": resident(os.getpid()),
    }


def _lateness() -> dict[str, float]:
    lines = generate_latest(metrics.REGISTRY).decode().splitlines()
    pairs = (
        line.rsplit(" ", 1) for line in lines if line.startswith("circlekeeper_timer_lateness_seconds_bucket")
    )
    return {name.split('"')[1]: float(value) for name, value in pairs}


if __name__ == "__main__":
    # As installed without extras, and with nothing but the figures on standard output.
    sys.modules["onnxruntime"] = None  # type: ignore[assignment]
    set_up("warning", "text")
    given = sys.argv[1:]
    figures = asyncio.run(main(int(given[0]), int(given[1]), float(given[2]), Path(given[3])))
    sys.stdout.buffer.write(orjson.dumps(figures))
