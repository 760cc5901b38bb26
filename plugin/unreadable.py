"""Messages that cannot be read yet: kept sealed, asked for once, tried again when their key comes, and shown to people.

Keys often come a moment after their message, above all across servers. So a short while passes before anybody is asked or told.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
import structlog
from sqlalchemy import delete, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import EventId, RoomId, UserId
from models.signals import Unreadable
from models.tables import seen, unreadable
from models.words import Words
from plugin import metrics
from plugin.clock import Clock
from plugin.engine.circles import Circles
from plugin.engine.database import Database
from plugin.engine.engine import Engine
from plugin.engine.upsert import upsert
from plugin.olm.machine import Crypto

GRACE = 5
"""Seconds a key may take before it is asked for and people are told."""

KEEP = 7 * 86400
"""Seconds after which a message that never opened is given up."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Unread:
    """A message that waits for its key; `raw` is the event as it came."""

    event: EventId
    room: RoomId
    sender: UserId
    session: str
    raw: dict[str, Any]


class Waiting:
    """The `unreadable` table, and what is owed to those in it. `stir` has queued requests sent."""

    def __init__(
        self,
        database: Database,
        engine: Engine,
        circles: Circles,
        crypto: Crypto,
        clock: Clock,
        stir: Callable[[], None],
    ) -> None:
        self._database = database
        self._engine = engine
        self._circles = circles
        self._crypto = crypto
        self._clock = clock
        self._stir = stir
        self._stirred = asyncio.Event()
        self._stirred.set()

    async def of_sessions(self, sessions: Collection[tuple[str, str]]) -> list[Unread]:
        """What waits for these (room, session id) pairs, oldest first."""
        if not sessions:
            return []
        wanted = tuple_(unreadable.c.room, unreadable.c.session).in_(sorted(sessions))
        return await self._rows(select(unreadable).where(wanted).order_by(unreadable.c.at))

    async def openable(self, knows: Callable[[str, str], bool]) -> list[Unread]:
        """What waits although its key is here."""
        rows = await self._rows(select(unreadable).order_by(unreadable.c.at))
        return [row for row in rows if knows(row.room, row.session)]

    async def _rows(self, statement: Any) -> list[Unread]:
        async with self._database.read() as connection:
            rows = (await connection.execute(statement)).all()
        return [
            Unread(
                EventId(row.event), RoomId(row.room), UserId(row.sender), row.session, orjson.loads(row.raw)
            )
            for row in rows
        ]

    async def add(self, connection: AsyncConnection, rows: Sequence[Unread], now: datetime) -> None:
        """Keep them, except what was read before."""
        if not rows:
            return
        known = set(
            (
                await connection.execute(
                    select(seen.c.event).where(seen.c.event.in_([row.event for row in rows]))
                )
            ).scalars()
        )
        await upsert(
            connection,
            unreadable,
            [
                {
                    "event": row.event,
                    "room": row.room,
                    "sender": row.sender,
                    "session": row.session,
                    "raw": orjson.dumps(row.raw),
                    "at": int(now.timestamp()),
                    "asked": 0,
                }
                for row in rows
                if row.event not in known
            ],
            keep=True,
        )
        self._stirred.set()

    async def remove(self, connection: AsyncConnection, rows: Iterable[Unread]) -> None:
        """They could be read after all."""
        events = [row.event for row in rows]
        if events:
            await connection.execute(delete(unreadable).where(unreadable.c.event.in_(events)))

    async def changed(self, opened: Iterable[Unread]) -> None:
        """Tell people how many are left in the rooms of those that opened, where they had been told of any."""
        for room in sorted({row.room for row in opened}):
            await self._tell(room)

    async def run(self) -> None:
        """Ask and tell, a while after something was put here. Runs until cancelled."""
        while True:
            await self._stirred.wait()
            self._stirred.clear()
            await asyncio.sleep(GRACE)
            await self._ask()

    async def _ask(self) -> None:
        before = int(self._clock().timestamp()) - GRACE
        rows = await self._rows(
            select(unreadable)
            .where(unreadable.c.asked == 0, unreadable.c.at <= before)
            .order_by(unreadable.c.at)
        )
        for row in rows:
            self._crypto.ask_for_key(row.room, row.raw)
        self._stir()
        async with self._database.write() as connection:
            await connection.execute(
                update(unreadable).where(unreadable.c.event.in_([row.event for row in rows])).values(asked=1)
            )
            young = select(func.count()).select_from(unreadable).where(unreadable.c.asked == 0)
            if (await connection.execute(young)).scalar_one():
                self._stirred.set()
        for room in sorted({row.room for row in rows}):
            log.warning("cannot-read", room=room, messages=sum(row.room == room for row in rows))
            await self._tell(room)
        for user in sorted({row.sender for row in rows if self._circles.of_room(row.room) is None}):
            # Written to the keeper alone: nobody else could say that it went unread.
            await self._engine.whisper(user, Words("could-not-read"))

    async def _tell(self, room: RoomId) -> None:
        async with self._database.read() as connection:
            told = select(func.count()).select_from(unreadable).where(unreadable.c.asked == 1)
            count = int((await connection.execute(told.where(unreadable.c.room == room))).scalar_one())
            metrics.UNREADABLE.set(int((await connection.execute(told)).scalar_one()))
        known = self._circles.of_room(room)
        if known is not None:
            await self._engine.announce(Unreadable(room, count), [known[0]])

    async def prune(self, connection: AsyncConnection, now: datetime) -> None:
        """Give up what never opened."""
        await connection.execute(delete(unreadable).where(unreadable.c.at < int(now.timestamp()) - KEEP))
