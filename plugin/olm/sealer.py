"""Closing room messages: who must hold the Megolm session, and giving it to them (spec, "m.megolm.v1.aes-sha2").

A session is given to every device of the members, verified or not: the keeper cannot know which of them a member would trust. It
is replaced when somebody who holds it is no longer a member, or a device of theirs is gone, and by age and use. A new member or
device gets it from the present message on, never from its beginning.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from plugin.matrix.api import Homeserver, Json, part
from plugin.olm.checks import MEGOLM, as_dict
from plugin.olm.claims import Claims
from plugin.olm.directory import Directory
from plugin.olm.ratchets import Ratchets
from plugin.olm.store import OlmStore

Save = Callable[[], Awaitable[None]]

AT_ONCE = 100
"""Devices in one sharing request."""

PATIENCE = 5
"""Seconds that a message waits for other homeservers to tell their users' devices or keys."""

_MOST_REMEMBERED = 500
_SHORTEST = 3600


@dataclass(frozen=True, slots=True)
class Rotation:
    """When a session is replaced, whoever holds it: messages (at most 100), and seconds (at least an hour).

    A room's `m.room.encryption` may ask for less than these defaults.
    """

    messages: int = 100
    seconds: int = 7 * 24 * 3600


@dataclass(slots=True)
class Outbound:
    """A Megolm session of ours: since when, and who holds it from which message index on."""

    session: Any
    made: int
    holders: dict[tuple[str, str], int] = field(default_factory=dict)
    answered: set[tuple[str, str]] = field(default_factory=set)


class Sealer:
    """Encrypts for rooms."""

    def __init__(self, ratchets: Ratchets, store: OlmStore, directory: Directory, claims: Claims) -> None:
        self._ratchets = ratchets
        self._store = store
        self._directory = directory
        self._claims = claims
        self._present: dict[str, Outbound] = {}
        self._remembered: OrderedDict[tuple[str, str], Outbound] = OrderedDict()
        self._sharing = asyncio.Lock()

    def forget(self, room: str) -> None:
        """Let the next message begin a new session."""
        self._present.pop(room, None)
        self._ratchets.outbound_group_sessions.pop(room, None)

    async def seal(
        self,
        server: Homeserver,
        save: Save,
        room: str,
        members: Collection[str],
        kind: str,
        content: Json,
        rotation: Rotation,
        now: int,
    ) -> Json:
        """The content of an `m.room.encrypted` event. Raises `MatrixError` if a request failed; then nothing is lost."""
        outbound = self._usable(room, members, rotation, now)
        if outbound is not None and self._ready(outbound, members, now):
            # Not behind the lock: a message for this room does not wait for another room's far homeserver.
            return self._close(room, kind, content)
        async with self._sharing:
            await self._directory.query(server, self._directory.due(now, members), now, PATIENCE)
            await self._claims.claim(server, self._without_session(members), now, PATIENCE)
            while True:
                outbound = self._usable(room, members, rotation, now) or self._begin(room, now)
                await self._share(server, save, room, outbound, members)
                # While others were written to, somebody may have left, or the session may have been used up.
                if self._usable(room, members, rotation, now) is outbound:
                    return self._close(room, kind, content)

    def asked(self, user: str, content: dict[str, Any]) -> None:
        """An `m.room_key_request`: a device that was given a session and lost it gets it again, from the same index on, once."""
        body, device = as_dict(content.get("body")), content.get("requesting_device_id")
        outbound = self._remembered.get((str(body.get("room_id")), str(body.get("session_id"))))
        if outbound is None or not isinstance(device, str) or content.get("action") != "request":
            return
        index = outbound.holders.get((user, device))
        found = next((known for known in self._directory.devices(user) if known.id == device), None)
        if index is None or found is None or (user, device) in outbound.answered:
            return
        forward = self._export(str(body["room_id"]), outbound, index)
        if forward is None or not self._has_session(found):
            return
        outbound.answered.add((user, device))
        sealed = self._ratchets.seal_for(found, "m.forwarded_room_key", forward)
        self._store.queue("m.room.encrypted", user, device, sealed)

    def _usable(self, room: str, members: Collection[str], rotation: Rotation, now: int) -> Outbound | None:
        outbound = self._present.get(room)
        if outbound is None or outbound.session.expired:
            return None
        if outbound.session.message_count >= max(rotation.messages, 1):
            return None
        if now - outbound.made >= max(rotation.seconds, _SHORTEST):
            return None
        allowed = {(device.user_id, device.id) for device in self._of(members)}
        return outbound if outbound.holders.keys() <= allowed else None

    def _ready(self, outbound: Outbound, members: Collection[str], now: int) -> bool:
        if self._directory.due(now, members):
            return False
        return all(
            (device.user_id, device.id) in outbound.holders
            or (not self._has_session(device) and not self._claims.may_ask(device, now))
            for device in self._of(members)
        )

    def _begin(self, room: str, now: int) -> Outbound:
        self._ratchets.create_outbound_group_session(room)
        outbound = Outbound(self._ratchets.outbound_group_sessions[room], now)
        outbound.session.shared = True
        self._present[room] = self._remembered[room, outbound.session.id] = outbound
        if len(self._remembered) > _MOST_REMEMBERED:
            self._remembered.popitem(last=False)
        return outbound

    async def _share(
        self, server: Homeserver, save: Save, room: str, outbound: Outbound, members: Collection[str]
    ) -> None:
        """Give the session to those who lack it. All ratchets that move are committed before the first request."""
        lacking = [
            device
            for device in self._of(members)
            if (device.user_id, device.id) not in outbound.holders and self._has_session(device)
        ]
        index = outbound.session.message_index
        key = {
            "algorithm": MEGOLM,
            "room_id": room,
            "session_id": outbound.session.id,
            "session_key": outbound.session.session_key,
        }
        sealed = [(device, self._ratchets.seal_for(device, "m.room_key", key)) for device in lacking]
        if self._store.rows.dirty:
            await save()
        for start in range(0, len(sealed), AT_ONCE):
            batch = sealed[start : start + AT_ONCE]
            messages: dict[str, Json] = {}
            for device, content in batch:
                messages.setdefault(device.user_id, {})[device.id] = content
            path = f"v3/sendToDevice/m.room.encrypted/{part(uuid4().hex)}"
            await server.call("PUT", path, {"messages": messages})
            outbound.holders.update({(device.user_id, device.id): index for device, _ in batch})

    def _close(self, room: str, kind: str, content: Json) -> Json:
        inner = {name: value for name, value in content.items() if name != "m.relates_to"}
        sealed: Json = self._ratchets.group_encrypt(room, {"type": kind, "content": inner})
        if "m.relates_to" in content:
            # Relations stay in the clear, so that the homeserver can group them (spec, "Sending encrypted relations").
            sealed["m.relates_to"] = content["m.relates_to"]
        return sealed

    def _export(self, room: str, outbound: Outbound, index: int) -> dict[str, Any] | None:
        own = self._ratchets.inbound_group_store.get(room, self._ratchets.own_curve, outbound.session.id)
        if own is None:
            return None
        return {
            "algorithm": MEGOLM,
            "forwarding_curve25519_key_chain": [],
            "room_id": room,
            "sender_claimed_ed25519_key": self._ratchets.own_ed25519,
            "sender_key": self._ratchets.own_curve,
            "session_id": outbound.session.id,
            "session_key": own.export_session(index),
        }

    def _of(self, members: Collection[str]) -> list[Any]:
        return [device for user in members for device in self._directory.devices(user)]

    def _has_session(self, device: Any) -> bool:
        return self._ratchets.session_store.get(device.curve25519) is not None

    def _without_session(self, members: Collection[str]) -> list[Any]:
        return [device for device in self._of(members) if not self._has_session(device)]
