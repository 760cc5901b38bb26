"""The store that nio's Olm wants, on top of our buffered rows.

Row kinds: `account`, `olm` (one a session), `megolm` (one an inbound session), `user` (somebody's devices), `request` (a key we
asked for), `withheld` (a key somebody would not give), `queue` (a to-device message waiting to be sent), `replay` (a message
index that was seen) and `seeds` (cross-signing). Compound keys are joined by a space, which no id may contain.

Outbound Megolm sessions are not kept: a start begins new ones, so an old ratchet can never be used twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

import orjson
from nio.crypto import DeviceStore, InboundGroupSession, OlmAccount, OlmDevice, Session
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.tables import crypto
from plugin.engine.vault import Vault
from plugin.olm.holdings import OlmSessions, RoomSessions
from plugin.olm.rows import REPLAY, Rows

MOST_REPLAY_ROWS = 100_000
"""Message indexes remembered, in memory and in rows; nio's own number."""


class CryptoError(Exception):
    """Encryption cannot work as things stand; the message says what to do."""


class OlmStore:
    """Synchronous and in memory. Everything nio saves is only marked here; `rows.flush` writes it.

    `seeds`, `queue`, `requests` and `withheld` are plain dictionaries of ours; whoever changes one says so with `keep` or `lose`.
    """

    def __init__(self, rows: Rows, vault: Vault, user_id: str, device_id: str) -> None:
        self.rows = rows
        self.user_id = user_id
        self.device_id = device_id
        self.fallback_at = 0
        self.learned: set[tuple[str, str]] = set()
        self.replays: list[tuple[tuple[str, str, int], tuple[str, int]]] = []
        self.fresh: set[str] = set()
        self.stale: dict[str, int] = {}
        self.boxes: dict[str, dict[str, Any]] = {"seeds": {}, "queue": {}, "request": {}, "withheld": {}}
        self._pickle_key = vault.derive("olm pickles").hex()
        self._loaded: Mapping[str, Mapping[str, bytes]] = {}
        self._sessions = OlmSessions(lambda curve, session: rows.drop("olm", f"{curve} {session.id}"))
        self._rooms = RoomSessions(lambda session: self.learned.add((session.room_id, session.id)))
        self._devices = DeviceStore()

    @classmethod
    async def open(cls, connection: AsyncConnection, vault: Vault, user_id: str, device_id: str) -> OlmStore:
        """Read everything. Raises `VaultError` with another master key."""
        store = cls(Rows(vault), vault, user_id, device_id)
        store._loaded = await store.rows.load(connection)
        for kind, box in store.boxes.items():
            box.update((key, orjson.loads(value)) for key, value in store._kind(kind))
        store.replays = await _replays(connection)
        return store

    def loaded(self) -> None:
        """nio has taken what it wanted: let the raw values go. What was only loaded was not learned."""
        self._loaded = {}
        self.replays = []
        self.learned.clear()

    # What nio's Olm calls.

    def load_account(self) -> Any | None:
        value = self._loaded.get("account", {}).get("own")
        if value is None:
            return None
        row = orjson.loads(value)
        if (row["user"], row["device"]) != (self.user_id, self.device_id):
            raise CryptoError(
                f"this database holds the encryption keys of {row['user']} on device {row['device']}, not of "
                f"{self.user_id} on device {self.device_id}: use that account, or an empty database"
            )
        self.fallback_at = row["fallback_at"]
        return OlmAccount.from_pickle(row["pickle"].encode(), self._pickle_key, row["shared"])

    def save_account(self, account: Any) -> None:
        def make() -> bytes:
            return orjson.dumps(
                {
                    "user": self.user_id,
                    "device": self.device_id,
                    "shared": account.shared,
                    "fallback_at": self.fallback_at,
                    "pickle": account.pickle(self._pickle_key).decode(),
                }
            )

        self.rows.put("account", "own", make)

    def load_sessions(self) -> OlmSessions:
        for key, value in self._kind("olm"):
            row = orjson.loads(value)
            made, used = (datetime.fromisoformat(row[name]) for name in ("made", "used"))
            session = Session.from_pickle(row["pickle"].encode(), made, self._pickle_key, used)
            self._sessions.add(key.split(" ")[0], session)
        return self._sessions

    def save_session(self, curve: str, session: Any) -> None:
        def make() -> bytes:
            return orjson.dumps(
                {
                    "made": session.creation_time.isoformat(),
                    "used": session.use_time.isoformat(),
                    "pickle": session.pickle(self._pickle_key).decode(),
                }
            )

        self.rows.put("olm", f"{curve} {session.id}", make)

    def load_inbound_group_sessions(self) -> RoomSessions:
        for key, value in self._kind("megolm"):
            room, _, curve = key.split(" ")
            row = orjson.loads(value)
            self._rooms.add(
                InboundGroupSession.from_pickle(
                    row["pickle"].encode(), row["claimed"], curve, room, self._pickle_key
                )
            )
        return self._rooms

    def save_inbound_group_session(self, session: Any) -> None:
        room, curve, session_id = session.room_id, session.sender_key, session.id

        def make() -> bytes:
            # nio also saves a session that was not taken because we hold a better one.
            held = self._rooms.get(room, curve, session_id) or session
            return orjson.dumps({"claimed": held.ed25519, "pickle": held.pickle(self._pickle_key).decode()})

        self.rows.put("megolm", f"{room} {session_id} {curve}", make)

    def load_device_keys(self) -> Any:
        for user, value in self._kind("user"):
            row = orjson.loads(value)
            if row["state"] == "fresh":
                self.fresh.add(user)
            elif row["state"] == "stale":
                self.stale[user] = 0
            for device, ed25519, curve25519, deleted in row["devices"]:
                keys = {"ed25519": ed25519, "curve25519": curve25519}
                self._devices.add(OlmDevice(user, device, keys, deleted=deleted))
        return self._devices

    def load_outgoing_key_requests(self) -> dict[str, Any]:
        # nio's own book of requests stays empty: plugin.olm.requests keeps ours, by room and session.
        return {}

    # What we call.

    def save_user(self, user: str) -> None:
        """Keep somebody's devices, and whether they are followed and up to date (`fresh`, `stale` or neither)."""

        def make() -> bytes:
            devices = [
                (device.id, device.ed25519, device.curve25519, device.deleted)
                for device in self._devices[user].values()
            ]
            state = "fresh" if user in self.fresh else "stale" if user in self.stale else ""
            return orjson.dumps({"state": state, "devices": devices})

        self.rows.put("user", user, make)

    def keep(self, kind: str, key: str, value: Any) -> None:
        """Set a value of one of our own boxes (JSON, never changed in place)."""
        self.boxes[kind][key] = value
        self.rows.put(kind, key, lambda: orjson.dumps(value))

    def lose(self, kind: str, key: str) -> None:
        """Remove a value of one of our own boxes."""
        if self.boxes[kind].pop(key, None) is not None:
            self.rows.drop(kind, key)

    def queue(self, kind: str, user: str, device: str, content: dict[str, Any]) -> None:
        """Have a to-device message sent, under a transaction id that is kept before the first try."""
        message = {"type": kind, "user": user, "device": device, "content": content}
        self.keep("queue", uuid4().hex, message)

    def note_replay(self, who: str, session_id: str, index: int, event: str, stamp: int) -> None:
        """Remember which event used a message index."""
        value = f"{event} {stamp}".encode()
        self.rows.put(REPLAY, f"{who} {session_id} {index}", lambda: value)

    def _kind(self, kind: str) -> list[tuple[str, bytes]]:
        return list(self._loaded.get(kind, {}).items())


async def _replays(connection: AsyncConnection) -> list[tuple[tuple[str, str, int], tuple[str, int]]]:
    """The newest message indexes, oldest first, as nio keys them."""
    query = (
        select(crypto.c.key, crypto.c.value)
        .where(crypto.c.kind == REPLAY)
        .order_by(crypto.c.at.desc())
        .limit(MOST_REPLAY_ROWS)
    )
    rows = (await connection.execute(query)).all()
    found = []
    for key, value in reversed(rows):
        who, session_id, index = key.split(" ")
        event, stamp = bytes(value).decode().split(" ")
        found.append(((who, session_id, int(index)), (event, int(stamp))))
    return found
