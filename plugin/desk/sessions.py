"""Links become sessions, and sessions end. Only hashes are kept; see `plugin.engine.doorkeeping`."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import UserId
from models.tables import desk_links, desk_sessions
from plugin.engine.database import Database
from plugin.engine.doorkeeping import GOOD_FOR, IDLE, hash_of, new_token, shut

NOTED_EVERY = 300
"""Seconds within which a request is not noted again."""

LONGEST_TOKEN = 100


@dataclass(frozen=True, slots=True)
class Session:
    """Who is here. `form` is the token that every form of this session carries."""

    user: UserId
    hash: str
    form: str


class Sessions:
    """The two tables of the desk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def waits(self, token: str) -> bool:
        """Whether there is such a link. It only reads, so whoever guesses keeps nobody waiting."""
        if not token or len(token) > LONGEST_TOKEN:
            return False
        async with self._database.read() as connection:
            known = select(desk_links.c.hash).where(desk_links.c.hash == hash_of(token))
            return (await connection.execute(known)).first() is not None

    async def enter(
        self, connection: AsyncConnection, token: str, now: datetime
    ) -> tuple[UserId, str] | None:
        """Use up a link: whose it was, and the new session's cookie; None for a link that is unknown, used, or too old."""
        at = int(now.timestamp())
        await connection.execute(delete(desk_links).where(desk_links.c.until <= at))
        found = (
            await connection.execute(
                delete(desk_links)
                .where(desk_links.c.hash == hash_of(token))
                .returning(desk_links.c.user, desk_links.c.hash)
            )
        ).first()
        if found is None or not hmac.compare_digest(found.hash, hash_of(token)):
            return None
        cookie = new_token()
        row = {"hash": hash_of(cookie), "user": found.user, "made": at, "used": at}
        await connection.execute(insert(desk_sessions), [row])
        return UserId(found.user), cookie

    async def of(self, cookie: str, now: datetime, *, note: bool = True) -> Session | None:
        """Whose session this is; None when there is none any more. `note`: it shows that somebody is there."""
        at = int(now.timestamp())
        if not cookie or len(cookie) > LONGEST_TOKEN:
            return None
        mine = hash_of(cookie)
        async with self._database.read() as connection:
            row = (
                await connection.execute(select(desk_sessions).where(desk_sessions.c.hash == mine))
            ).first()
        if row is None or not hmac.compare_digest(row.hash, mine):
            return None
        if at >= row.made + GOOD_FOR or at >= row.used + IDLE:
            async with self._database.write() as connection:
                await self.leave(connection, mine)
            return None
        if note and at >= row.used + NOTED_EVERY:
            async with self._database.write() as connection:
                await connection.execute(
                    update(desk_sessions).where(desk_sessions.c.hash == mine).values(used=at)
                )
        return Session(UserId(row.user), mine, form_token(cookie))

    async def leave(self, connection: AsyncConnection, hashed: str) -> None:
        """End one session."""
        await connection.execute(delete(desk_sessions).where(desk_sessions.c.hash == hashed))

    async def leave_everywhere(self, user: UserId) -> None:
        """End all sessions and links of somebody."""
        async with self._database.write() as connection:
            await shut(connection, user)


def form_token(cookie: str) -> str:
    """What the forms of a session carry: nobody can make it without the cookie, and it gives nothing of the cookie away."""
    return hmac.new(cookie.encode(), b"circlekeeper desk form", sha256).hexdigest()
