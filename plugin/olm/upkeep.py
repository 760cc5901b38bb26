"""What encryption owes the homeserver between messages: our keys, others' device lists, new sessions, waiting messages.

Nothing leaves before `save` has committed what it was made from: a ratchet that was used and not kept would be used twice.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from plugin.matrix.api import Homeserver, Json, MatrixError, part, with_its
from plugin.olm.checks import as_dict
from plugin.olm.claims import Claims
from plugin.olm.directory import Directory
from plugin.olm.inbox import Inbox
from plugin.olm.ratchets import Ratchets
from plugin.olm.store import OlmStore

Save = Callable[[], Awaitable[None]]

KEY = "signed_curve25519"

FALLBACK_REST = 3600
"""Seconds between two fallback keys. The account opens messages for the last two only, so more haste would lose some."""

MOST_WEDGED = 100
"""Devices to begin anew with in one go."""


class Upkeep:
    """Keeps the homeserver's view of us, and ours of the others, up to date."""

    def __init__(
        self, ratchets: Ratchets, store: OlmStore, directory: Directory, claims: Claims, inbox: Inbox
    ) -> None:
        self.refused = 0
        self._ratchets = ratchets
        self._store = store
        self._directory = directory
        self._claims = claims
        self._inbox = inbox
        self._keys_left: int | None = None
        self._fallback_wanted = False
        self._upload: Json | None = None

    def counted(self, counts: object, unused_fallback: object) -> None:
        """What a sync said of our keys on the server: `device_one_time_keys_count` and `device_unused_fallback_key_types`.

        A server that says nothing of fallback keys (None) is taken to know none. Missing counts are asked for instead, since
        counting them as zero would make new keys at every sync of a server that leaves them out.
        """
        if isinstance(counts, Mapping) and isinstance(counts.get(KEY), int):
            self._keys_left = max(0, counts[KEY])
        if isinstance(unused_fallback, list):
            self._fallback_wanted = KEY not in unused_fallback

    async def run(self, server: Homeserver, save: Save, now: int) -> None:
        """Do all that is due. One part that fails does not keep the others; the first error is raised at the end."""
        failed: list[MatrixError] = []
        for errand in (self._publish, self._ask, self._unwedge, self._deliver):
            try:
                await errand(server, save, now)
            except MatrixError as error:
                if error.revoked:
                    raise
                failed.append(error)
        if failed:
            raise failed[0]

    async def make_known(self, server: Homeserver, save: Save, now: int) -> None:
        """Do all that is due, and publish our device again if the homeserver has forgotten it: it does with a log-in it takes back."""
        await self.run(server, save, now)
        user, device = self._ratchets.user_id, self._ratchets.device_id
        answer = await server.call("POST", "v3/keys/query", {"device_keys": {user: []}})
        if device in as_dict(as_dict(with_its(answer, "device_keys")["device_keys"]).get(user)):
            return
        self._ratchets.account.shared = False
        self._ratchets.save_account()
        await self.run(server, save, now)

    async def _publish(self, server: Homeserver, save: Save, now: int) -> None:
        """Upload our device, and one-time and fallback keys. The same body is tried again until it was taken or refused."""
        if self._upload is None:
            if self._keys_left is None and self._ratchets.account.shared:
                self._count(await server.call("POST", "v3/keys/upload", {}))
            self._upload = self._compose(now)
        if self._upload is None:
            return
        if self._store.rows.dirty:
            await save()
        try:
            answer = await server.call("POST", "v3/keys/upload", self._upload)
        except MatrixError as error:
            if not error.passing:
                self._upload = None
            raise
        self._upload = None
        self._fallback_wanted = False
        self._count(answer)
        if not self._ratchets.account.shared:
            self._ratchets.account.shared = True
            self._ratchets.save_account()

    def _compose(self, now: int) -> Json | None:
        """The body of an upload, or None. The keys count as published from here on: after a crash new ones are made, and the
        private halves of these stay, so neither an answer that was lost nor one that never came does harm."""
        account = self._ratchets.account
        body: Json = {}
        if not account.shared:
            body["device_keys"] = self._ratchets.signed(self._ratchets.device_keys())
        left = self._keys_left or 0
        if left <= account.max_one_time_keys // 2:
            account.generate_one_time_keys(account.max_one_time_keys - left)
            keys = account.one_time_keys["curve25519"]
            body["one_time_keys"] = {
                f"{KEY}:{name}": self._ratchets.signed({"key": key}) for name, key in keys.items()
            }
        if not account.shared or (self._fallback_wanted and now - self._store.fallback_at >= FALLBACK_REST):
            self._store.fallback_at = now
            body["fallback_keys"] = self._ratchets.new_fallback_key()
        if not body:
            return None
        self._ratchets.mark_keys_as_published()
        self._ratchets.save_account()
        return body

    def _count(self, answer: Json) -> None:
        left = as_dict(with_its(answer, "one_time_key_counts")["one_time_key_counts"]).get(KEY, 0)
        self._keys_left = max(0, left) if isinstance(left, int) else 0

    async def _ask(self, server: Homeserver, _save: Save, now: int) -> None:
        await self._directory.query(server, self._directory.due(now), now)
        self._inbox.unwedge_strangers()

    async def _unwedge(self, server: Homeserver, _save: Save, now: int) -> None:
        """New sessions with devices whose messages we could not open (spec, "Recovering from undecryptable messages")."""
        wedged: list[Any] = self._ratchets.wedged_devices
        batch = wedged[:MOST_WEDGED]
        for device in await self._claims.claim(server, batch, now):
            dummy = self._ratchets.seal_for(device, "m.dummy", {})
            self._store.queue("m.room.encrypted", device.user_id, device.id, dummy)
        # Those without a key for us are marked again by their next message.
        del wedged[: len(batch)]

    async def _deliver(self, server: Homeserver, save: Save, _now: int) -> None:
        queue = self._store.boxes["queue"]
        if queue and self._store.rows.dirty:
            await save()
        for txn, message in list(queue.items()):
            path = f"v3/sendToDevice/{part(message['type'])}/{part(txn)}"
            messages = {message["user"]: {message["device"]: message["content"]}}
            try:
                await server.call("PUT", path, {"messages": messages})
            except MatrixError as error:
                if error.passing or error.revoked:
                    raise
                # Refused for good: it must not hold up the ones behind it.
                self.refused += 1
            self._store.lose("queue", txn)
