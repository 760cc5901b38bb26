"""People with a `Crypto` each, and a homeserver's key and to-device endpoints in memory, to which one can do what a network does."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from plugin.engine.database import Database, open_url
from plugin.engine.vault import Vault
from plugin.matrix.api import Homeserver, Json, MatrixError
from plugin.olm.machine import Crypto
from plugin.olm.reader import Clear, Sealed

ROOM = "!circle:example.org"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class PowerCut(Exception):
    """Ends a transaction before its commit."""


class KeyServer:
    """What a homeserver does for end-to-end encryption (spec, "End-to-End Encryption", server side), as far as it is used."""

    def __init__(self) -> None:
        self.devices: dict[tuple[str, str], Json] = {}
        self.one_time: dict[tuple[str, str], dict[str, Json]] = {}
        self.fallback: dict[tuple[str, str], tuple[dict[str, Json], bool]] = {}
        self.boxes: dict[tuple[str, str], list[Json]] = {}
        self.delivered: set[tuple[str, str]] = set()
        self.far: set[str] = set()
        """Server names that do not answer."""

    def upload(self, who: tuple[str, str], body: Json) -> Json:
        if "device_keys" in body:
            self.devices[who] = body["device_keys"]
            self.boxes.setdefault(who, [])
        self.one_time.setdefault(who, {}).update(body.get("one_time_keys", {}))
        if "fallback_keys" in body:
            self.fallback[who] = (body["fallback_keys"], False)
        return {"one_time_key_counts": {"signed_curve25519": len(self.one_time[who])}}

    def query(self, body: Json) -> Json:
        answer: Json = {"device_keys": {}, "failures": {}}
        for user in body["device_keys"]:
            if user.partition(":")[2] in self.far:
                answer["failures"][user.partition(":")[2]] = {"status": 503}
                answer["device_keys"][user] = {}
                continue
            answer["device_keys"][user] = {
                device: dict(keys) for (owner, device), keys in self.devices.items() if owner == user
            }
        return answer

    def claim(self, body: Json) -> Json:
        found: Json = {}
        for user, devices in body["one_time_keys"].items():
            for device in devices:
                if user.partition(":")[2] in self.far:
                    continue
                key = self._take((user, device))
                if key:
                    found.setdefault(user, {})[device] = key
        return {"one_time_keys": found, "failures": {}}

    def send(self, sender: tuple[str, str], kind: str, txn: str, body: Json) -> Json:
        if (sender[1], txn) in self.delivered:
            return {}
        self.delivered.add((sender[1], txn))
        for user, devices in body["messages"].items():
            for device, content in devices.items():
                for who, box in self.boxes.items():
                    if who == (user, device) or (who[0] == user and device == "*"):
                        box.append({"type": kind, "sender": sender[0], "content": content})
        return {}

    def _take(self, who: tuple[str, str]) -> dict[str, Json]:
        keys = self.one_time.get(who, {})
        if keys:
            name = next(iter(keys))
            return {name: keys.pop(name)}
        if who in self.fallback:
            self.fallback[who] = (self.fallback[who][0], True)
            return self.fallback[who][0]
        return {}


class Line(Homeserver):
    """One device's connection to a `KeyServer`.

    `cut` names paths that fail: "lost" before they arrive, "empty" with an answer that is nobody's, "unheard" after. `meanwhile`
    names a path and what happens, once, while its answer is on the way.
    """

    def __init__(self, server: KeyServer, who: tuple[str, str]) -> None:
        super().__init__("http://unused.invalid")
        self.server = server
        self.who = who
        self.cut: dict[str, str] = {}
        self.meanwhile: dict[str, Callable[[], None]] = {}
        self.asked: list[tuple[str, Json]] = []

    async def call(
        self,
        method: str,
        path: str,
        body: Json | None = None,
        *,
        query: Mapping[str, str] | None = None,
        within: float = 30,
    ) -> Json:
        assert body is not None
        fault = next((how for start, how in self.cut.items() if path.startswith(start)), "")
        if fault == "lost":
            raise MatrixError(0, "", "no answer")
        if fault == "empty":
            return {}
        self.asked.append((path, body))
        answer = self._answer(path, body)
        for start in [start for start in self.meanwhile if path.startswith(start)]:
            self.meanwhile.pop(start)()
        if fault == "unheard":
            raise MatrixError(502, "", "the answer was lost")
        return answer

    def _answer(self, path: str, body: Json) -> Json:
        match path.split("/"):
            case ["v3", "keys", "upload"]:
                return self.server.upload(self.who, body)
            case ["v3", "keys", "query"]:
                return self.server.query(body)
            case ["v3", "keys", "claim"]:
                return self.server.claim(body)
            case ["v3", "sendToDevice", kind, txn]:
                return self.server.send(self.who, unquote(kind), txn, body)
        raise MatrixError(404, "M_UNRECOGNIZED", path)


class Person:
    """A device with its own database, which may be lost in mid-flight and opened again."""

    _events = itertools.count(1)

    def __init__(self, server: KeyServer, folder: Path, user: str, device: str) -> None:
        self.user = user
        self.line = Line(server, (user, device))
        self.vault = Vault(bytes(32))
        self.now = NOON
        self._url = f"sqlite+aiosqlite:///{folder / (user[1:4] + device)}.db"
        self._database: Database | None = None
        self.crypto: Crypto

    async def open(self) -> Person:
        """Begin, or begin again from what was committed."""
        if self._database is not None:
            await self._database.close()
        self._database = await open_url(self._url)
        async with self._database.read() as connection:
            self.crypto = await Crypto.open(connection, self.vault, *self.line.who)
        return self

    async def close(self) -> None:
        if self._database is not None:
            await self._database.close()

    @property
    def database(self) -> Database:
        assert self._database is not None
        return self._database

    async def save(self) -> None:
        async with self.database.write() as connection:
            marks = await self.crypto.flush(connection, self.now)
        self.crypto.flushed(marks)

    async def lose_power(self) -> None:
        """Write everything in a transaction that is never committed."""
        with contextlib.suppress(PowerCut):
            async with self.database.write() as connection:
                await self.crypto.flush(connection, self.now)
                raise PowerCut

    async def upkeep(self) -> None:
        await self.crypto.upkeep(self.line, self.save, self.now)
        await self.save()

    def fetch(self) -> list[Json]:
        """The to-device events that wait on the server. They stay there until `fetched`, as with a sync token."""
        return list(self.line.server.boxes[self.line.who])

    def fetched(self) -> None:
        self.line.server.boxes[self.line.who].clear()

    async def sync(self) -> set[tuple[str, str]]:
        """Receive, commit, and do the upkeep."""
        learned = self.crypto.receive_to_device(self.fetch())
        server, who = self.line.server, self.line.who
        unused = [] if who not in server.fallback or server.fallback[who][1] else ["signed_curve25519"]
        counts = {"signed_curve25519": len(server.one_time.get(who, {}))}
        self.crypto.sync_extras({}, counts, unused)
        await self.save()
        self.fetched()
        await self.upkeep()
        return learned

    async def say(self, text: str, members: Collection[Person], *, room: str = ROOM, **content: Any) -> Json:
        """Encrypt for these people; returns the event as the homeserver would hand it on."""
        inner = {"msgtype": "m.text", "body": text, **content}
        users = {self.user, *(person.user for person in members)}
        sealed = await self.crypto.encrypt(
            self.line, self.save, room, users, "m.room.message", inner, self.now
        )
        return self.event(sealed)

    def event(self, content: Json) -> Json:
        number = next(self._events)
        return {
            "type": "m.room.encrypted",
            "sender": self.user,
            "event_id": f"$event{number}",
            "origin_server_ts": 1_700_000_000_000 + number,
            "content": content,
        }

    def read(self, raw: Json, room: str = ROOM) -> Clear | Sealed:
        return self.crypto.decrypt(room, raw)

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)


People = Callable[[KeyServer, str, str], Awaitable[Person]]
"""The `people` fixture: server, user, device."""


def words(opened: Clear | Sealed) -> str:
    """The text of an opened message; a sealed one fails the test with its reason."""
    assert isinstance(opened, Clear), opened
    return str(opened.content["body"])
