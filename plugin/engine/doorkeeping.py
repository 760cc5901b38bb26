"""Tokens of the desk: made from 32 random bytes, held in the open only by whoever they are for, kept as SHA-256.

A hash without salt is enough for a token that nobody can guess; it is of no use to whoever reads the table.
"""

from __future__ import annotations

import secrets
from hashlib import sha256

from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from models.tables import desk_links, desk_sessions
from plugin.engine.work import Work

LINK_GOOD_FOR = 600
GOOD_FOR = 12 * 3600
IDLE = 2 * 3600
"""Seconds: a link; a session, and a session without a request."""


def new_token() -> str:
    """43 characters that go into an address or a cookie as they are."""
    return secrets.token_urlsafe(32)


def hash_of(token: str) -> str:
    """What is kept of a token."""
    return sha256(token.encode()).hexdigest()


async def flush(connection: AsyncConnection, work: Work) -> None:
    """Write the links that were given out; end what was closed."""
    for user in work.closed:
        await shut(connection, user)
    if work.links:
        rows = [{"hash": link.hash, "user": link.user, "until": link.until} for link in work.links]
        await connection.execute(insert(desk_links), rows)


async def tidy(connection: AsyncConnection, at: int) -> None:
    """Remove links and sessions that have had their time; `at` in seconds."""
    await connection.execute(delete(desk_links).where(desk_links.c.until <= at))
    over = (desk_sessions.c.made <= at - GOOD_FOR) | (desk_sessions.c.used <= at - IDLE)
    await connection.execute(delete(desk_sessions).where(over))


async def shut(connection: AsyncConnection, user: str) -> None:
    """End every session and every link of somebody."""
    await connection.execute(delete(desk_sessions).where(desk_sessions.c.user == user))
    await connection.execute(delete(desk_links).where(desk_links.c.user == user))
