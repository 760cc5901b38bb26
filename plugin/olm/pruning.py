"""How long crypto state is kept."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.tables import crypto
from plugin.olm.ratchets import Ratchets
from plugin.olm.requests import Requests
from plugin.olm.rows import REPLAY
from plugin.olm.store import MOST_REPLAY_ROWS, OlmStore

DAY = 24 * 3600
ROOM_KEYS = 90 * DAY
"""Clients replace a room key within a week, so an older one only opens what was read long ago."""

STRANGERS = 7 * DAY
"""What came from devices that belong to nobody we know."""

ASKED = 30 * DAY
"""Requests that nobody answered, and refusals."""

GONE = 180 * DAY
"""Devices of people whom we share no room with any more."""


async def prune(
    connection: AsyncConnection, ratchets: Ratchets, store: OlmStore, requests: Requests, now: int
) -> None:
    """Mark old state for deletion, and delete message indexes beyond the newest 100,000."""
    known = {device.curve25519 for device in ratchets.device_store} | {ratchets.own_curve}
    held = ratchets.inbound_group_store
    for key, at in await _older(connection, "megolm", now - STRANGERS):
        room, session_id, curve = key.split(" ")
        if curve not in known or at < now - ROOM_KEYS:
            held.drop(room, curve, session_id)
            store.rows.drop("megolm", key)
    for key, _ in await _older(connection, "olm", now - STRANGERS):
        curve = key.split(" ")[0]
        if curve not in known:
            ratchets.session_store.forget(curve)
    for key, _ in await _older(connection, "request", now - ASKED):
        requests.close(key)
    for key, _ in await _older(connection, "withheld", now - ASKED):
        store.lose("withheld", key)
    for user, _ in await _older(connection, "user", now - GONE):
        if user not in store.fresh and user not in store.stale:
            ratchets.device_store[user].clear()
            store.rows.drop("user", user)
    await _prune_replays(connection)


async def _older(connection: AsyncConnection, kind: str, moment: int) -> list[tuple[str, int]]:
    query = select(crypto.c.key, crypto.c.at).where((crypto.c.kind == kind) & (crypto.c.at < moment))
    return [(key, at) for key, at in await connection.execute(query)]


async def _prune_replays(connection: AsyncConnection) -> None:
    # The newest to go decides; rows of the same second stay a while longer.
    newest_old = (
        select(crypto.c.at)
        .where(crypto.c.kind == REPLAY)
        .order_by(crypto.c.at.desc())
        .offset(MOST_REPLAY_ROWS)
        .limit(1)
    )
    at = (await connection.execute(newest_old)).scalar()
    if at is not None:
        await connection.execute(delete(crypto).where((crypto.c.kind == REPLAY) & (crypto.c.at < at)))
