"""The last few texts of each author in each room, kept sealed for at most a day, only to screen the next one."""

from __future__ import annotations

from collections import defaultdict, deque
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import EventId, RoomId, UserId
from models.tables import contexts
from plugin.engine.people import People
from plugin.engine.upsert import upsert
from plugin.engine.vault import open_for, seal_for

DEEP = 5
"""Texts kept for each author and room."""

LONGEST = 2000
"""Code points kept of each."""

Author = tuple[RoomId, UserId]


class Contexts:
    """A mirror of the `contexts` table."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._texts: dict[Author, deque[tuple[int, str]]] = defaultdict(lambda: deque(maxlen=DEEP))
        self._new: list[tuple[EventId, Author, int, str]] = []

    async def load(self, connection: AsyncConnection) -> None:
        """Read the table anew; forgets what was not committed."""
        rows = (await connection.execute(select(contexts).order_by(contexts.c.at))).all()
        self._texts.clear()
        self._new.clear()
        for row in rows:
            user = UserId(row.user)
            if self._people.has_key(user):
                text = open_for(self._people.key(user), bytes(row.body), "context").decode()
                self._texts[(RoomId(row.room), user)].append((row.at, text))

    def history(self, author: Author, now: datetime, keep: int) -> tuple[str, ...]:
        """The author's texts of the last `keep` seconds, oldest first."""
        since = int(now.timestamp()) - keep
        return tuple(text for at, text in self._texts.get(author, ()) if at >= since)

    @staticmethod
    def grown(history: tuple[str, ...], text: str) -> tuple[str, ...]:
        """A history with one more text, as it is read once that text was added."""
        return (*history, text[:LONGEST])[-DEEP:]

    def add(self, event: EventId, author: Author, now: datetime, text: str) -> None:
        """Keep one more text."""
        at, cut = int(now.timestamp()), text[:LONGEST]
        self._texts[author].append((at, cut))
        self._new.append((event, author, at, cut))

    async def flush(self, connection: AsyncConnection) -> None:
        """Write what is new."""
        await upsert(
            connection,
            contexts,
            [
                {
                    "event": event,
                    "room": room,
                    "user": user,
                    "body": seal_for(self._people.key(user), text.encode(), "context"),
                    "at": at,
                }
                for event, (room, user), at, text in self._new
            ],
        )
        self._new.clear()
