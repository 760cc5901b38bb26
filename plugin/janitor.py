"""Keeping only what is needed, for as long as it is needed: every kind of row has its retention.

The times a circle sets (flags, context) are its own; the others are what the machinery needs, no longer.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.config import Config
from models.tables import abouts, aggregates, audit, contexts, failures, outbox, seen
from moderation.counts import KEPT
from plugin.engine import doorkeeping
from plugin.engine.house import House
from plugin.engine.ledger import Ledger
from plugin.engine.work import Work

DAY = 86400
KEEP_SEEN = 30 * DAY
KEEP_SENT = 2 * DAY
KEEP_ABOUTS = 180 * DAY
KEEP_AUDIT = 365 * DAY
KEEP_FAILURES = 90 * DAY
KEEP_FLAGS = 90 * DAY
"""Those of a circle that is no longer set up."""


async def tidy(
    connection: AsyncConnection, config: Config, house: House, ledger: Ledger, now: datetime
) -> None:
    """Remove what has had its time. The caller's mirrors must be read anew afterwards."""
    at = int(now.timestamp())
    await connection.execute(delete(seen).where(seen.c.at < at - KEEP_SEEN))
    done = outbox.c.status.in_(("sent", "dropped", "failed"))
    await connection.execute(delete(outbox).where(done, outbox.c.made < at - KEEP_SENT))
    await connection.execute(delete(abouts).where(abouts.c.at < at - KEEP_ABOUTS))
    await connection.execute(delete(audit).where(audit.c.at < at - KEEP_AUDIT))
    await connection.execute(delete(failures).where(failures.c.at < at - KEEP_FAILURES))
    await doorkeeping.tidy(connection, at)
    await connection.execute(delete(contexts).where(contexts.c.at < at - _longest_context(config)))
    kept = {circle.name: circle.keep_flags for circle in config.circles}
    with_flags = select(aggregates.c.circle).where(aggregates.c.kind == "flag").distinct()
    for name in (await connection.execute(with_flags)).scalars().all():
        await _forget_flags(connection, house, ledger, name, at - kept.get(name, KEEP_FLAGS))
    # A circle that is set up prunes its own counts; nobody does it for one that was removed.
    old = aggregates.c.changed < at - int(KEPT.total_seconds())
    await connection.execute(
        delete(aggregates).where(aggregates.c.kind == "tally", aggregates.c.circle.not_in(kept), old)
    )


def _longest_context(config: Config) -> int:
    return max((circle.keep_context for circle in config.circles), default=DAY)


async def _forget_flags(
    connection: AsyncConnection, house: House, ledger: Ledger, circle: str, before: int
) -> None:
    """Flags that were closed, and not touched for that long; one that still wants somebody stays."""
    old = select(aggregates.c.key).where(
        aggregates.c.kind == "flag", aggregates.c.circle == circle, aggregates.c.changed < before
    )
    for key in (await connection.execute(old)).scalars().all():
        kept = await ledger.load(connection, Work(), ("flag", key))
        if kept is not None and not house.by_kind["flag"].settled(kept.state):
            continue
        await connection.execute(
            delete(aggregates).where(aggregates.c.kind == "flag", aggregates.c.key == key)
        )
        await connection.execute(delete(abouts).where(abouts.c.kind == "flag", abouts.c.key == key))
