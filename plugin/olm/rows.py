"""The `crypto` table as a buffer: read once at start, changed in memory, written in the caller's transaction.

A change is a promise to make the value when it is written, so an account that was used a hundred times in a batch is pickled
once. Changes stay marked until the caller says that the transaction was committed; a rollback therefore loses nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.tables import crypto
from plugin.engine.upsert import upsert
from plugin.engine.vault import Vault

REPLAY = "replay"
"""The kind of the replay index's rows. They hold no secret and are many, so they are not sealed."""

Maker = Callable[[], bytes]
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Marks:
    """What one `flush` wrote; give it to `flushed` once the transaction is committed."""

    versions: Mapping[Place, int]


class Rows:
    """Sealed values by kind and key. The place of a value is bound into its seal, so rows cannot be exchanged."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._changes: dict[Place, tuple[int, Maker | None]] = {}
        self._count = 0

    @property
    def dirty(self) -> bool:
        """Something was changed that no committed transaction holds yet."""
        return bool(self._changes)

    async def load(self, connection: AsyncConnection) -> dict[str, dict[str, bytes]]:
        """Every sealed row, opened: kind -> key -> value. Raises `VaultError` if the master key is another one."""
        query = select(crypto.c.kind, crypto.c.key, crypto.c.value).where(crypto.c.kind != REPLAY)
        loaded: dict[str, dict[str, bytes]] = defaultdict(dict)
        for kind, key, value in await connection.execute(query):
            loaded[kind][key] = self._vault.open(bytes(value), _purpose(kind, key))
        return loaded

    def put(self, kind: str, key: str, make: Maker) -> None:
        """Write what `make` returns at the next flush."""
        self._mark((kind, key), make)

    def drop(self, kind: str, key: str) -> None:
        """Delete the row at the next flush."""
        self._mark((kind, key), None)

    async def flush(self, connection: AsyncConnection, now: int) -> Marks:
        """Write all changes. They stay marked until `flushed`, so the next flush repeats what a rollback took back."""
        changes = dict(self._changes)
        puts = [
            {"kind": kind, "key": key, "value": self._value(kind, key, make), "at": now}
            for (kind, key), (_, make) in changes.items()
            if make is not None
        ]
        drops = [{"a_kind": kind, "a_key": key} for (kind, key), (_, make) in changes.items() if make is None]
        await upsert(connection, crypto, puts)
        if drops:
            gone = (crypto.c.kind == bindparam("a_kind")) & (crypto.c.key == bindparam("a_key"))
            await connection.execute(delete(crypto).where(gone), drops)
        return Marks({place: version for place, (version, _) in changes.items()})

    def flushed(self, marks: Marks) -> None:
        """The transaction of this flush is committed. What was changed since stays marked."""
        for place, version in marks.versions.items():
            if self._changes.get(place, (0, None))[0] == version:
                del self._changes[place]

    def _mark(self, place: Place, make: Maker | None) -> None:
        self._count += 1
        self._changes[place] = (self._count, make)

    def _value(self, kind: str, key: str, make: Maker) -> bytes:
        return make() if kind == REPLAY else self._vault.seal(make(), _purpose(kind, key))


def _purpose(kind: str, key: str) -> str:
    return f"crypto {kind} {key}"
