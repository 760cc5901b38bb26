"""Beginning Olm sessions: one-time keys of other devices (spec, "One-time and fallback keys")."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from plugin.matrix.api import Homeserver, with_its
from plugin.olm.checks import as_dict
from plugin.olm.ratchets import Ratchets

COOLDOWN = 900
"""Seconds before a device is asked for again that had no key to give, or whose homeserver did not answer."""

AT_ONCE = 100


class Claims:
    """Claims keys and remembers who had none."""

    def __init__(self, ratchets: Ratchets) -> None:
        self._ratchets = ratchets
        self._not_before: dict[tuple[str, str], int] = {}

    def may_ask(self, device: Any, now: int) -> bool:
        """Whether it is worth asking for this device again."""
        return self._not_before.get((device.user_id, device.id), 0) <= now

    async def claim(
        self, server: Homeserver, devices: Collection[Any], now: int, patience: int = 10
    ) -> list[Any]:
        """Begin a session with each device that has a key for us; returns those. Raises `MatrixError`.

        The sessions are only in memory until the next flush, and must be committed before they are used.
        """
        wanted = [device for device in devices if self.may_ask(device, now)]
        begun = []
        for start in range(0, len(wanted), AT_ONCE):
            batch = wanted[start : start + AT_ONCE]
            asking: dict[str, dict[str, str]] = {}
            for device in batch:
                asking.setdefault(device.user_id, {})[device.id] = "signed_curve25519"
            answer = await server.call(
                "POST",
                "v3/keys/claim",
                {"one_time_keys": asking, "timeout": patience * 1000},
                within=patience + 20,
            )
            given = as_dict(with_its(answer, "one_time_keys")["one_time_keys"])
            for device in batch:
                if self._begin(device, as_dict(as_dict(given.get(device.user_id)).get(device.id))):
                    begun.append(device)
                else:
                    self._not_before[device.user_id, device.id] = now + COOLDOWN
        return begun

    def _begin(self, device: Any, keys: dict[str, Any]) -> bool:
        key = next((value for name, value in keys.items() if name.startswith("signed_curve25519:")), None)
        if not isinstance(key, dict) or not isinstance(key.get("key"), str):
            return False
        if not self._ratchets.genuine(key, device.ed25519, device.user_id, device.id):
            return False
        try:
            self._ratchets.create_session(key["key"], device.curve25519)
        except ValueError:
            return False
        return True
