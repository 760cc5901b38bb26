"""Whose devices are whose: the device lists of the people we share rooms with (spec, "Tracking the device list for a user").

Nobody verifies devices by hand here, so no trust is kept. A device is believed when it signed itself with the ed25519 key that it
had the first time; a homeserver could still invent one, which is what the members' clients guard against by cross-signing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable
from typing import Any

from nio.crypto import OlmDevice

from plugin.matrix.api import Homeserver, Json, with_its
from plugin.olm.checks import as_dict, is_id, is_user
from plugin.olm.ratchets import Ratchets
from plugin.olm.store import OlmStore

MOST_DEVICES = 200
"""Devices kept of one user; a homeserver that lists more is not believed further."""

AT_ONCE = 100
"""Users in one query."""

COOLDOWN = 300
"""Seconds before a user is asked for again whose homeserver did not answer."""

_MOST_PUZZLED = 10_000
_MOST_PUZZLES = 20


class Directory:
    """Device lists, and which of them must be asked for again."""

    def __init__(self, ratchets: Ratchets, store: OlmStore) -> None:
        self._ratchets = ratchets
        self._store = store
        # For each user to ask for, a number that grows when they change again while a query is on its way.
        self._stale = store.stale
        self._changes = 0
        self._not_before: dict[str, int] = {}
        self._puzzles: OrderedDict[str, set[str]] = OrderedDict()

    def devices(self, user: str) -> list[Any]:
        """Somebody's present devices, without our own one."""
        return [device for device in self._all(user) if not device.deleted]

    def owns(self, user: str, session: Any) -> bool:
        """Whether a Megolm session was made by a device of this user, also one that has been deleted since.

        The curve25519 key is the one its room key came with; the ed25519 key, the one that its maker claimed.
        """
        if user == self._ratchets.user_id and session.sender_key == self._ratchets.own_curve:
            return bool(session.ed25519 == self._ratchets.own_ed25519)
        return any(
            device.curve25519 == session.sender_key and device.ed25519 == session.ed25519
            for device in self._all(user)
        )

    def changed(self, users: Iterable[object]) -> None:
        """`device_lists.changed` of a sync: ask again for those we follow."""
        for user in users:
            if isinstance(user, str) and self._follows(user):
                self._not_before.pop(user, None)
                self._ask(user)

    def doubt(self) -> None:
        """Ask again for everybody we follow: changes may have been missed."""
        self.changed(list(self._store.fresh))

    def left(self, users: Iterable[object]) -> None:
        """`device_lists.left`: no longer followed. Their devices are kept, for their older messages."""
        for user in users:
            if isinstance(user, str) and self._follows(user):
                self._stale.pop(user, None)
                self._store.fresh.discard(user)
                self._store.save_user(user)

    def wonder(self, user: str, curve: str) -> None:
        """A device turned up that we do not know (`curve` empty: any device of this user). Ask about it, but only once."""
        asked = self._puzzles.setdefault(user, set())
        if curve in asked or len(asked) >= _MOST_PUZZLES or (not curve and self._follows(user)):
            return
        asked.add(curve)
        if len(self._puzzles) > _MOST_PUZZLED:
            self._puzzles.popitem(last=False)
        self._ask(user)

    def due(self, now: int, users: Collection[str] | None = None) -> list[str]:
        """Who must be asked for: those marked, or of `users` those marked or never asked for."""
        wanted = self._stale if users is None else [user for user in users if user not in self._store.fresh]
        return [user for user in wanted if self._not_before.get(user, 0) <= now and is_user(user)]

    async def query(self, server: Homeserver, users: Collection[str], now: int, patience: int = 10) -> None:
        """Ask for the devices of these users, waiting `patience` seconds for other homeservers. Raises `MatrixError`."""
        listed = list(users)
        for start in range(0, len(listed), AT_ONCE):
            batch = listed[start : start + AT_ONCE]
            before = {user: self._stale.get(user, 0) for user in batch}
            answer = await server.call(
                "POST",
                "v3/keys/query",
                {"device_keys": {user: [] for user in batch}, "timeout": patience * 1000},
                within=patience + 20,
            )
            with_its(answer, "device_keys")
            for user in batch:
                self._answered(user, answer, before[user], now)

    def _answered(self, user: str, answer: Json, before: int, now: int) -> None:
        found = as_dict(answer.get("device_keys")).get(user)
        silent = user.partition(":")[2] in as_dict(answer.get("failures"))
        if isinstance(found, dict):
            self._take(user, found, complete=not silent)
        if silent or not isinstance(found, dict):
            self._not_before[user] = now + COOLDOWN
            self._stale.setdefault(user, 0)
            return
        self._not_before.pop(user, None)
        self._puzzles.get(user, set()).difference_update(
            ["", *(device.curve25519 for device in self._all(user))]
        )
        if self._stale.get(user, before) == before:
            self._stale.pop(user, None)
            self._store.fresh.add(user)
        self._store.save_user(user)

    def _take(self, user: str, found: dict[str, Any], *, complete: bool) -> None:
        known = self._ratchets.device_store[user]
        for device, keys in list(found.items())[:MOST_DEVICES]:
            if (user, device) == (self._ratchets.user_id, self._ratchets.device_id):
                continue
            pair = self._read(user, device, keys)
            old = known.get(device)
            if pair is None or (old is not None and old.ed25519 != pair["ed25519"]):
                # A device's signing key never changes (spec, "Device keys"): this is another one under its name.
                continue
            known[device] = OlmDevice(user, device, pair)
        if complete:
            for device, old in known.items():
                old.deleted = device not in found

    def _read(self, user: str, device: object, keys: object) -> dict[str, str] | None:
        if not is_id(device) or not isinstance(keys, dict):
            return None
        if keys.get("user_id") != user or keys.get("device_id") != device:
            return None
        given = as_dict(keys.get("keys"))
        curve, ed25519 = given.get(f"curve25519:{device}"), given.get(f"ed25519:{device}")
        if not is_id(curve) or not is_id(ed25519):
            return None
        if not self._ratchets.genuine(keys, ed25519, user, device):
            return None
        return {"ed25519": ed25519, "curve25519": curve}

    def _follows(self, user: str) -> bool:
        return user in self._store.fresh or user in self._stale

    def _ask(self, user: str) -> None:
        self._changes += 1
        self._stale[user] = self._changes
        if user in self._store.fresh:
            self._store.fresh.discard(user)
            self._store.save_user(user)

    def _all(self, user: str) -> list[Any]:
        users = self._ratchets.device_store
        return list(users[user].values()) if user in users.users else []
