"""`Crypto`: one account's encryption, as the rest of the house sees it.

Receiving and reading are synchronous and touch memory only, so a batch can be decided without waiting. What changed is written by
`flush` in the caller's transaction, together with the sync token: a crash before the commit replays the batch against the old
state. Only `upkeep`, `encrypt` and `meet` speak to the homeserver; the first two call `save` before anything leaves, which must
flush and commit:

    async def save() -> None:
        async with database.write() as connection:
            marks = await crypto.flush(connection, now)
        crypto.flushed(marks)

So they must not be called from inside a transaction of the same database, whose writer's lock `save` would wait for.

If memory and database disagree after a failed transaction, nothing is wrong: the marks are kept and the next flush writes them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from plugin.engine.vault import Vault
from plugin.matrix.api import Homeserver, Json
from plugin.olm.checks import as_dict
from plugin.olm.claims import Claims
from plugin.olm.directory import Directory
from plugin.olm.inbox import Inbox
from plugin.olm.pruning import prune
from plugin.olm.ratchets import Ratchets
from plugin.olm.reader import Clear, Reader, Sealed
from plugin.olm.requests import Requests
from plugin.olm.rows import Marks
from plugin.olm.sealer import Rotation, Save, Sealer
from plugin.olm.store import OlmStore
from plugin.olm.upkeep import Upkeep

ROTATION = Rotation()


class Crypto:
    """Make one with `open`. One task at a time may flush; encrypting may go on meanwhile."""

    def __init__(self, store: OlmStore, vault: Vault) -> None:
        self.user_id = store.user_id
        self.device_id = store.device_id
        self.ratchets = Ratchets(store.user_id, store.device_id, store)
        self.store = store
        self._directory = Directory(self.ratchets, store)
        self._claims = Claims(self.ratchets)
        self._requests = Requests(self.ratchets, store)
        self._sealer = Sealer(self.ratchets, store, self._directory, self._claims)
        self._inbox = Inbox(self.ratchets, store, self._directory, self._requests, self._sealer)
        self._reader = Reader(self.ratchets, store, self._directory, vault.pseudonym)
        self._upkeep = Upkeep(self.ratchets, store, self._directory, self._claims, self._inbox)

    @classmethod
    async def open(cls, connection: AsyncConnection, vault: Vault, user_id: str, device_id: str) -> Crypto:
        """Read the state of this device, or begin it. Flush a new one before `upkeep` publishes it (which also does so itself).

        Raises `CryptoError` if the database belongs to another account or device, `VaultError` with another master key.
        """
        return cls(await OlmStore.open(connection, vault, user_id, device_id), vault)

    # Writing.

    @property
    def dirty(self) -> bool:
        """Something is not committed yet."""
        return self.store.rows.dirty

    async def flush(self, connection: AsyncConnection, now: datetime) -> Marks:
        """Write what changed in the caller's transaction; give the marks to `flushed` after the commit."""
        return await self.store.rows.flush(connection, _seconds(now))

    def flushed(self, marks: Marks) -> None:
        """The transaction of this flush was committed."""
        self.store.rows.flushed(marks)

    async def prune(self, connection: AsyncConnection, now: datetime) -> None:
        """Forget what has had its time; once a day is enough. What it removes is flushed with the rest."""
        await prune(connection, self.ratchets, self.store, self._requests, _seconds(now))

    # Receiving and reading.

    @property
    def malformed(self) -> int:
        """To-device events since the start that could not be made sense of."""
        return self._inbox.malformed

    @property
    def withheld(self) -> dict[tuple[str, str], str]:
        """By room and session id: the code with which somebody refused us a key."""
        return self._requests.withheld()

    def receive_to_device(self, events: object) -> set[tuple[str, str]]:
        """Take a sync's `to_device.events`. Returns the (room, session id) pairs whose waiting messages may open now."""
        return self._inbox.receive(events)

    def sync_extras(self, device_lists: object, counts: object, unused_fallback: object) -> None:
        """A sync's `device_lists`, `device_one_time_keys_count` and `device_unused_fallback_key_types` (None where missing)."""
        lists = as_dict(device_lists)
        for name, tell in (("changed", self._directory.changed), ("left", self._directory.left)):
            users = lists.get(name)
            tell(users if isinstance(users, list) else ())
        self._upkeep.counted(counts, unused_fallback)

    def sync_restarted(self) -> None:
        """A sync without a token cannot tell who changed their devices meanwhile: ask for everybody again."""
        self._directory.doubt()

    def decrypt(self, room_id: str, raw: object) -> Clear | Sealed:
        """Open one raw `m.room.encrypted` event of this room. Never raises; the same event again gives the same answer."""
        return self._reader.read(room_id, raw)

    def knows(self, room_id: str, session_id: str) -> bool:
        """Whether any key of this session is here: at start, messages that waited for it may be tried again."""
        return bool(self.ratchets.inbound_group_store.copies(room_id, session_id))

    def ask_for_key(self, room_id: str, raw: Mapping[str, object]) -> bool:
        """Queue a request for the key of an event that stays sealed; False if there is nothing (more) to ask."""
        return self._requests.ask(room_id, dict(raw))

    # Speaking to the homeserver.

    async def upkeep(self, server: Homeserver, save: Save, now: datetime) -> None:
        """Publish keys, ask for changed devices, repair broken sessions, send what is queued.

        Call it after each sync and once before the first. Raises the first `MatrixError`; nothing is lost then.
        """
        await self._upkeep.run(server, save, _seconds(now))

    async def make_known(self, server: Homeserver, save: Save, now: datetime) -> None:
        """`upkeep` at a start: after it the homeserver knows our device, also when it had forgotten it. Raises `MatrixError`."""
        await self._upkeep.make_known(server, save, _seconds(now))

    async def meet(self, server: Homeserver, users: Collection[str], now: datetime) -> None:
        """Learn the devices of these users if they are not known. Before a batch is read, so that its authors can be trusted.

        Raises `MatrixError`.
        """
        seconds = _seconds(now)
        await self._directory.query(server, self._directory.due(seconds, users), seconds)
        self._inbox.unwedge_strangers()

    async def encrypt(
        self,
        server: Homeserver,
        save: Save,
        room_id: str,
        members: Collection[str],
        type_: str,
        content: Json,
        now: datetime,
        *,
        rotation: Rotation = ROTATION,
    ) -> Json:
        """The content of an `m.room.encrypted` event for these members (all who shall read it), after giving them its key.

        When nothing has changed since the last message this asks nobody and costs about 0.1 ms. A session that somebody holds
        who is not in `members` any more is replaced. Raises `MatrixError` when a request fails; try again later.
        """
        return await self._sealer.seal(
            server, save, room_id, members, type_, content, rotation, _seconds(now)
        )

    def forget_room_session(self, room_id: str) -> None:
        """Begin a new session with the next message: call it when somebody left. (`encrypt` notices by itself, too.)"""
        self._sealer.forget(room_id)


def _seconds(now: datetime) -> int:
    return int(now.timestamp())
