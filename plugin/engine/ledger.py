"""Reading and writing what units of work hold: aggregates, timers, outbox rows, abouts, audit and failure rows.

Aggregates are kept in memory once read: this process is their only writer, so a committed state is the state.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from datetime import datetime

import orjson
from sqlalchemy import bindparam, delete, insert, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import EventId, UserId
from models.signals import About
from models.tables import abouts, aggregates, audit, failures, notices, numbers, outbox, timers
from plugin.engine.house import House
from plugin.engine.people import People
from plugin.engine.upsert import upsert
from plugin.engine.vault import Vault, VaultError, open_for, seal_for
from plugin.engine.work import Ident, Kept, Sending, Work

CACHED = 5000

# Made once: making a statement costs more than running it.
_AGGREGATE = select(aggregates.c.circle, aggregates.c.version, aggregates.c.owner, aggregates.c.body).where(
    aggregates.c.kind == bindparam("its_kind"), aggregates.c.key == bindparam("its_key")
)
_LAST = select(numbers.c.last).where(numbers.c.name == bindparam("its_name"))
_ABOUTS = select(abouts.c.event, abouts.c.kind, abouts.c.key, abouts.c.part).where(
    abouts.c.event.in_(bindparam("events", expanding=True))
)


class Ledger:
    """The books: what is, and what is to be done."""

    def __init__(self, house: House, vault: Vault, people: People) -> None:
        self._house = house
        self._vault = vault
        self._people = people
        self._cache: OrderedDict[Ident, Kept | None] = OrderedDict()
        self.timers_moved = asyncio.Event()

    def forget_cache(self) -> None:
        """After a rollback nothing in memory is to be believed."""
        self._cache.clear()

    async def load(self, connection: AsyncConnection, work: Work, ident: Ident) -> Kept | None:
        """The aggregate as this unit of work sees it; None when there is none, or its owner was forgotten."""
        if ident in work.aggregates:
            return work.aggregates[ident]
        if ident in self._cache:
            self._cache.move_to_end(ident)
            return self._cache[ident]
        kept = await self._read(connection, ident)
        self._remember(ident, kept)
        return kept

    async def _read(self, connection: AsyncConnection, ident: Ident) -> Kept | None:
        kind, key = ident
        row = (await connection.execute(_AGGREGATE, {"its_kind": kind, "its_key": key})).first()
        if row is None or (row.owner and not self._people.has_key(UserId(row.owner))):
            return None
        body = self.open(bytes(row.body), row.owner, f"aggregate {kind} {key}")
        owner = UserId(row.owner) if row.owner else None
        return Kept(self._house.load(kind, body), row.circle, row.version, owner)

    def is_new(self, ident: Ident) -> None:
        """There cannot be an aggregate of this name yet, so nobody needs to look for it."""
        self._remember(ident, None)

    def seal(self, body: bytes, owner: UserId | None, purpose: str) -> bytes:
        """Seal with the owner's key, or with the keeper's own when it is nobody's."""
        return seal_for(self._people.key(owner), body, purpose) if owner else self._vault.seal(body, purpose)

    def open(self, sealed: bytes, owner: str | None, purpose: str) -> bytes:
        """The inverse of `seal`; raises `VaultError`, also when the owner was forgotten."""
        if not owner:
            return self._vault.open(sealed, purpose)
        if not self._people.has_key(UserId(owner)):
            raise VaultError("this person's key is gone, and with it what was kept of them")
        return open_for(self._people.key(UserId(owner)), sealed, purpose)

    async def next_number(self, connection: AsyncConnection, work: Work, name: str) -> int:
        """A number that was never given before."""
        last = work.numbers.get(name)
        if last is None:
            row = (await connection.execute(_LAST, {"its_name": name})).first()
            last = 0 if row is None else int(row[0])
        work.numbers[name] = last + 1
        return last + 1

    async def abouts_of(self, connection: AsyncConnection, events: Iterable[EventId]) -> dict[EventId, About]:
        """What these events are about, of those that are about anything."""
        wanted = sorted(set(events))
        found: dict[EventId, About] = {}
        for start in range(0, len(wanted), 500):
            rows = await connection.execute(_ABOUTS, {"events": wanted[start : start + 500]})
            found.update({EventId(event): About(kind, key, part) for event, kind, key, part in rows.all()})
        return found

    async def places_of(self, connection: AsyncConnection, work: Work, about: About) -> list[tuple[str, str]]:
        """Where messages about this are, or wait to go: (room, person) pairs, one of each pair empty."""
        thing = (about.kind, about.key, about.part)
        waiting = await connection.execute(
            select(outbox.c.room, outbox.c.user)
            .where(
                tuple_(outbox.c.about_kind, outbox.c.about_key, outbox.c.about_part) == thing,
                outbox.c.status == "waiting",
            )
            .order_by(outbox.c.id)
        )
        there = await connection.execute(
            select(abouts.c.room)
            .where(tuple_(abouts.c.kind, abouts.c.key, abouts.c.part) == thing)
            .order_by(abouts.c.at, abouts.c.event)
        )
        lanes = [(room, "") for room in there.scalars()]
        lanes += [(room if not user else "", user) for room, user in waiting.all()]
        lanes += [(sending.room, sending.user) for sending in work.sendings if sending.about == about]
        return list(dict.fromkeys(lanes))

    async def flush(self, connection: AsyncConnection, work: Work, now: datetime) -> None:
        """Write the unit of work. Call `committed` once the transaction is."""
        at = int(now.timestamp())
        await self._flush_aggregates(connection, work, at)
        await self._flush_timers(connection, work)
        if work.sendings:
            await connection.execute(insert(outbox), [self._row(sending, at) for sending in work.sendings])
        await upsert(
            connection,
            abouts,
            [
                {
                    "event": event,
                    "room": room,
                    "kind": what.kind,
                    "key": what.key,
                    "part": what.part,
                    "at": at,
                }
                for event, (room, what) in work.abouts.items()
            ],
            keep=True,
        )
        await upsert(
            connection, numbers, [{"name": name, "last": last} for name, last in work.numbers.items()]
        )
        if work.notices:
            posted = [
                {
                    "circle": one.circle,
                    "user": one.user,
                    "number": one.number,
                    "tier": one.tier,
                    "made": at,
                    "due": at,
                }
                for one in work.notices
            ]
            await connection.execute(insert(notices), posted)
        if work.failures:
            await connection.execute(
                insert(failures),
                [
                    {"event": one.event, "room": one.room, "signal": one.signal, "error": one.error, "at": at}
                    for one in work.failures
                ],
            )
        if work.audits:
            await connection.execute(
                insert(audit),
                [
                    {
                        "at": at,
                        "kind": one.kind,
                        "key": one.key,
                        "act": one.act,
                        "who": self._people.pseudonym(one.who) if one.who else "keeper",
                        "detail": one.detail,
                    }
                    for one in work.audits
                ],
            )

    async def _flush_aggregates(self, connection: AsyncConnection, work: Work, at: int) -> None:
        gone = [ident for ident, kept in work.aggregates.items() if kept is None]
        for kind, key in gone:
            await connection.execute(
                delete(aggregates).where(aggregates.c.kind == kind, aggregates.c.key == key)
            )
        await upsert(
            connection,
            aggregates,
            [
                {
                    "kind": kind,
                    "key": key,
                    "circle": kept.circle,
                    "version": kept.version,
                    "owner": kept.owner,
                    "body": self.seal(
                        self._house.dump(kind, kept.state), kept.owner, f"aggregate {kind} {key}"
                    ),
                    "changed": at,
                }
                for (kind, key), kept in work.aggregates.items()
                if kept is not None
            ],
        )

    async def _flush_timers(self, connection: AsyncConnection, work: Work) -> None:
        cancelled = [name for name, timer in work.timers.items() if timer is None]
        if cancelled:
            await connection.execute(delete(timers).where(timers.c.name.in_(cancelled)))
        await upsert(
            connection,
            timers,
            [
                {
                    "name": name,
                    "due": timer.due,
                    "kind": timer.kind,
                    "key": timer.key,
                    "circle": timer.circle,
                    "local": timer.local,
                }
                for name, timer in work.timers.items()
                if timer is not None
            ],
        )

    def _row(self, sending: Sending, at: int) -> dict[str, object]:
        about = sending.about
        return {
            "room": sending.room,
            "user": sending.user,
            "owner": sending.owner,
            "body": self.seal(orjson.dumps(sending.body), sending.owner, "outbox"),
            "txn": sending.txn,
            "circle": sending.circle,
            "about_kind": about.kind if about else None,
            "about_key": about.key if about else None,
            "about_part": about.part if about else None,
            "status": "waiting",
            "made": at,
            "good_until": sending.good_until,
        }

    def committed(self, work: Work) -> None:
        """The transaction holds: what it wrote is what is."""
        for ident, kept in work.aggregates.items():
            self._remember(ident, kept)
        if work.timers:
            self.timers_moved.set()

    def _remember(self, ident: Ident, kept: Kept | None) -> None:
        self._cache[ident] = kept
        self._cache.move_to_end(ident)
        while len(self._cache) > CACHED:
            self._cache.popitem(last=False)
