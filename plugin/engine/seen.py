"""Each event once: which of those that arrived were not acted on before, and which are our own coming back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import structlog
from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import EventId, RoomId, UserId
from models.tables import seen
from plugin import metrics
from plugin.engine.arrivals import Arrived
from plugin.engine.upsert import upsert
from plugin.matrix.reader import Garbled

AT_ONCE = 500
"""Ids asked for in one statement."""

# Made once: making a statement costs more than running it.
_SEEN = select(seen.c.event).where(seen.c.event.in_(bindparam("ids", expanding=True)))

log = structlog.get_logger(__name__)


async def unseen(connection: AsyncConnection, arrived: Sequence[Arrived]) -> list[Arrived]:
    """Those not acted on before. Room state outside the timeline is always taken."""
    ids = [one.reading.head.event for one in arrived if one.timeline and not isinstance(one.reading, Garbled)]
    known: set[str] = set()
    for start in range(0, len(ids), AT_ONCE):
        rows = await connection.execute(_SEEN, {"ids": ids[start : start + AT_ONCE]})
        known |= set(rows.scalars())
    fresh: list[Arrived] = []
    for one in arrived:
        if isinstance(one.reading, Garbled):
            metrics.GARBLED.inc()
            log.info("event-garbled", room=one.room, why=one.reading.why)
        elif not one.timeline:
            fresh.append(one)
        elif one.reading.head.event in known:
            metrics.DUPLICATES.inc()
        else:
            known.add(one.reading.head.event)
            fresh.append(one)
    return fresh


def own_echoes(fresh: Sequence[Arrived], keeper: UserId) -> list[tuple[str, EventId, RoomId]]:
    """What the keeper sent itself: the transaction id, the event and the room."""
    return [
        (one.reading.head.txn, one.reading.head.event, one.room)
        for one in fresh
        if not isinstance(one.reading, Garbled) and one.reading.head.txn and one.reading.head.sender == keeper
    ]


async def remember(connection: AsyncConnection, fresh: Sequence[Arrived], now: datetime) -> None:
    """Note that these were acted on."""
    at = int(now.timestamp())
    rows = [
        {"event": one.reading.head.event, "at": at}
        for one in fresh
        if one.timeline and not isinstance(one.reading, Garbled)
    ]
    await upsert(connection, seen, rows, keep=True)
