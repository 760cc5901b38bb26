"""A keeper that does nothing but encryption: raw syncs, our `Crypto`, and its rows committed with the token."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from pathlib import Path
from typing import Any

from plugin.clock import wall_clock
from plugin.demo.homeserver import Synapse
from plugin.engine.database import Database, open_url
from plugin.engine.vault import Vault
from plugin.matrix.api import Homeserver, Json, part
from plugin.olm.machine import Crypto
from plugin.olm.reader import Clear, Sealed


class BareKeeper:
    """One account, one device, one database."""

    def __init__(self, home: Synapse, folder: Path, user: str, password: str) -> None:
        self.user = user
        self.password = password
        self.server = Homeserver(home.url)
        self.device = ""
        self.crypto: Crypto
        self.read: list[tuple[str, Json, Clear | Sealed]] = []
        """Every encrypted event that came: room, raw event, and what it opened to."""
        self.members: dict[str, set[str]] = {}
        self._url = f"sqlite+aiosqlite:///{folder / secrets.token_hex(4)}.db"
        self._vault = Vault(bytes(range(32)))
        self._database: Database | None = None
        self._since = ""

    async def log_in(self) -> None:
        body = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": self.user},
            "password": self.password,
        }
        answer = await self.server.call("POST", "v3/login", body)
        self.server.token, self.device = answer["access_token"], answer["device_id"]
        await self.open()
        await self.upkeep()

    async def open(self) -> None:
        """Begin, or begin again from what was committed."""
        if self._database is not None:
            await self._database.close()
        self._database = await open_url(self._url)
        async with self._database.read() as connection:
            self.crypto = await Crypto.open(connection, self._vault, self.user, self.device)

    async def close(self) -> None:
        await self.server.aclose()
        if self._database is not None:
            await self._database.close()

    async def save(self) -> None:
        assert self._database is not None
        async with self._database.write() as connection:
            marks = await self.crypto.flush(connection, wall_clock())
        self.crypto.flushed(marks)

    async def upkeep(self) -> None:
        await self.crypto.upkeep(self.server, self.save, wall_clock())
        await self.save()

    async def join(self, room: str) -> None:
        await self.server.call("POST", f"v3/join/{part(room)}", {})
        while self.user not in self.members.get(room, ()):
            await self.sync()

    async def sync(self, *, within: int = 10) -> None:
        """One sync, waiting up to `within` seconds for something to happen."""
        query = {"timeout": str(within * 1000)} | ({"since": self._since} if self._since else {})
        answer = await self.server.call("GET", "v3/sync", query=query, within=within + 20)
        self.crypto.receive_to_device(answer.get("to_device", {}).get("events", []))
        self.crypto.sync_extras(
            answer.get("device_lists"),
            answer.get("device_one_time_keys_count"),
            answer.get("device_unused_fallback_key_types"),
        )
        sealed: list[tuple[str, Json]] = []
        for room, joined in answer.get("rooms", {}).get("join", {}).items():
            for event in [*joined["state"]["events"], *joined["timeline"]["events"]]:
                if event["type"] == "m.room.encrypted":
                    sealed.append((room, event))
                elif event["type"] == "m.room.member":
                    here = self.members.setdefault(room, set())
                    (here.add if event["content"]["membership"] == "join" else here.discard)(
                        event["state_key"]
                    )
        await self.crypto.meet(self.server, {event["sender"] for _, event in sealed}, wall_clock())
        self.read += [(room, event, self.crypto.decrypt(room, event)) for room, event in sealed]
        await self.save()
        self._since = answer["next_batch"]
        await self.upkeep()

    async def hears(self, text: str) -> tuple[Json, Clear]:
        """Sync until somebody's encrypted words are these."""
        while True:
            for _, event, opened in self.read:
                if isinstance(opened, Clear) and opened.content.get("body") == text:
                    return event, opened
            await self.sync()

    async def say(self, room: str, text: str, to: Collection[str] | None = None) -> str:
        content: dict[str, Any] = {"msgtype": "m.text", "body": text}
        members = self.members[room] if to is None else to
        sealed = await self.crypto.encrypt(
            self.server, self.save, room, members, "m.room.message", content, wall_clock()
        )
        path = f"v3/rooms/{part(room)}/send/m.room.encrypted/{secrets.token_hex(8)}"
        return str((await self.server.call("PUT", path, sealed))["event_id"])
