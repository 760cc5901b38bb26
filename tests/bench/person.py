"""A light client for measuring: raw JSON, our own encryption where a room asks for it, one monotonic clock for everybody.

Members do not sync: they only speak, so that the homeserver works for nobody but the bot and one moderator. All contestants are
seen by the same clients.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from plugin.clock import wall_clock
from plugin.demo.homeserver import Synapse
from plugin.engine.database import open_url
from plugin.engine.vault import Vault
from plugin.matrix.api import Homeserver, Json, part
from plugin.olm.machine import Crypto
from plugin.olm.reader import Clear

PASSWORD = "a long one for measuring"

FILTER = orjson.dumps(
    {
        "room": {
            "timeline": {"limit": 1000, "types": ["m.room.message", "m.room.encrypted"]},
            "state": {"types": []},
            "ephemeral": {"types": []},
            "account_data": {"types": []},
        },
        "presence": {"types": []},
        "account_data": {"types": []},
    }
).decode()

OnMessage = Callable[[str, Json, float], None]
"""Gets the room, the event (its content opened) and the second at which the client had it."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that the homeserver accepted: its id, when the request began, and when the answer was here."""

    event: str
    begun: float
    accepted: float


class Person:
    """One account with one device. Made by `person`; close it."""

    def __init__(self, server: Synapse, user: str, api: Homeserver, device: str, crypto: Crypto) -> None:
        self.server = server
        self.user = user
        self.api = api
        self.device = device
        self.unread = 0
        """Messages that came and could not be opened."""
        self._crypto = crypto
        self._watching: asyncio.Task[None] | None = None
        self._since = ""

    async def close(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self.api.aclose()

    # Rooms.

    async def create(self, *, sealed: bool, invite: Sequence[str] = (), creators: Sequence[str] = ()) -> str:
        """A private room, as clients make them today."""
        encryption = {
            "type": "m.room.encryption",
            "state_key": "",
            "content": {"algorithm": "m.megolm.v1.aes-sha2"},
        }
        body: Json = {
            "preset": "private_chat",
            "room_version": "12",
            "invite": list(invite),
            "initial_state": [encryption] if sealed else [],
            "creation_content": {"additional_creators": list(creators)} if creators else {},
        }
        return str((await self.api.call("POST", "v3/createRoom", body))["room_id"])

    async def invite(self, room: str, user: str) -> None:
        await self.api.call("POST", f"v3/rooms/{part(room)}/invite", {"user_id": user})

    async def join(self, room: str, via: str = "") -> None:
        path = f"v3/join/{part(room)}"
        await self.api.call("POST", path, {}, query={"via": via} if via else None, within=60)

    async def messages(self, room: str) -> list[Json]:
        """Everything that was ever said in a room, oldest first, as its own history has it; opened where possible."""
        found: list[Json] = []
        query = {"dir": "f", "limit": "1000"}
        while True:
            answer = await self.api.call("GET", f"v3/rooms/{part(room)}/messages", query=query)
            found += [self._opened(room, event) for event in answer["chunk"]]
            if "end" not in answer or not answer["chunk"]:
                return found
            query["from"] = answer["end"]

    # Speaking.

    async def say(self, room: str, text: str, readers: Sequence[str] = ()) -> Sent:
        """Say something; with `readers`, encrypted for them (which happens before the clock is read)."""
        content: Json = {"msgtype": "m.text", "body": text}
        kind = "m.room.message"
        if readers:
            content = await self._crypto.encrypt(self.api, _saved, room, readers, kind, content, wall_clock())
            kind = "m.room.encrypted"
        path = f"v3/rooms/{part(room)}/send/{kind}/{secrets.token_hex(8)}"
        begun = time.monotonic()
        answer = await self.api.call("PUT", path, content, within=120)
        return Sent(str(answer["event_id"]), begun, time.monotonic())

    # Watching.

    async def watch(self, on_message: OnMessage) -> None:
        """Sync from now on, and call `on_message` for every message."""
        await self._look(lambda *_: None, 0)
        self._watching = asyncio.create_task(self._keep_looking(on_message))

    async def upkeep(self) -> None:
        """Publish keys and devices."""
        await self._crypto.upkeep(self.api, _saved, wall_clock())

    async def _keep_looking(self, on_message: OnMessage) -> None:
        while True:
            await self._look(on_message, 30_000)

    async def _look(self, on_message: OnMessage, hold: int) -> None:
        query = {"filter": FILTER, "timeout": str(hold)} | ({"since": self._since} if self._since else {})
        answer = await self.api.call("GET", "v3/sync", query=query, within=hold / 1000 + 60)
        self._crypto.receive_to_device(answer.get("to_device", {}).get("events", []))
        self._crypto.sync_extras(
            answer.get("device_lists"),
            answer.get("device_one_time_keys_count"),
            answer.get("device_unused_fallback_key_types"),
        )
        for room, joined in answer.get("rooms", {}).get("join", {}).items():
            for raw in joined["timeline"]["events"]:
                event = self._opened(room, raw)
                on_message(room, event, time.monotonic())
        self._since = answer["next_batch"]
        if answer.get("to_device", {}).get("events"):
            await self.upkeep()

    def _opened(self, room: str, raw: Json) -> Json:
        if raw["type"] != "m.room.encrypted" or not raw["content"]:
            return raw
        opened = self._crypto.decrypt(room, raw)
        if not isinstance(opened, Clear):
            self.unread += 1
            return raw
        content = {**opened.content}
        if "m.relates_to" in raw["content"]:
            content["m.relates_to"] = raw["content"]["m.relates_to"]
        return {**raw, "type": opened.type, "content": content}


async def _saved() -> None:
    """People who measure are never restarted: nothing of their encryption needs to be kept."""


async def person(server: Synapse, name: str) -> Person:
    """Register somebody and log them in, with a device whose keys are published."""
    user = await server.register(name, PASSWORD)
    api = Homeserver(server.url)
    token, device = await log_in(api, user)
    api.token = token
    database = await open_url("sqlite+aiosqlite://")
    async with database.read() as connection:
        crypto = await Crypto.open(connection, Vault(bytes(32)), user, device)
    await database.close()
    made = Person(server, user, api, device, crypto)
    await made.upkeep()
    return made


async def log_in(api: Homeserver, user: str) -> tuple[str, str]:
    """A new device of an account: its access token and its id."""
    body: dict[str, Any] = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": PASSWORD,
    }
    answer = await api.call("POST", "v3/login", body)
    return str(answer["access_token"]), str(answer["device_id"])
