"""Opening the database, and the one way to write to it.

SQLite (write-ahead log, full sync: a commit survives a power cut) or PostgreSQL by URL. There is one writer at a time in this
process, behind a lock, so a transaction never meets a busy database of our own making.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event, make_url, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from models.config import Config
from models.tables import metadata, settings
from plugin.engine import sqlite
from plugin.engine.upsert import upsert

SCHEMA = b"1"


class DatabaseError(Exception):
    """The database cannot be used; the message says what to do."""


class Database:
    """An engine and its writer's lock."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._reading = engine.execution_options(reading=True)
        self._writing = asyncio.Lock()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: committed at the end, rolled back when an exception leaves it."""
        async with self._writing, self.engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection for reading; it sees what was committed."""
        async with self._reading.connect() as connection:
            yield connection

    async def setting(self, name: str) -> bytes | None:
        """A value of the settings table, or None."""
        async with self.read() as connection:
            row = (await connection.execute(select(settings.c.value).where(settings.c.name == name))).first()
        return None if row is None else bytes(row[0])

    async def close(self) -> None:
        await self.engine.dispose()


def database_url(config: Config) -> str:
    """The configured URL, or SQLite in the data directory."""
    return config.storage.database or f"sqlite+aiosqlite:///{config.storage.data / 'circlekeeper.db'}"


async def open_database(config: Config) -> Database:
    """Open the database of this configuration; makes the data directory (mode 0700) and the tables when they are missing.

    Raises `DatabaseError` when it was written by a newer version.
    """
    url = database_url(config)
    if url.startswith("sqlite"):
        await asyncio.to_thread(config.storage.data.mkdir, mode=0o700, parents=True, exist_ok=True)
    return await open_url(url)


async def open_url(url: str) -> Database:
    """Open a database by its SQLAlchemy URL; see `open_database`."""
    engine = _sqlite_engine(url) if url.startswith("sqlite") else create_async_engine(url)
    database = Database(engine)
    async with database.write() as connection:
        await connection.run_sync(metadata.create_all)
        row = (await connection.execute(select(settings.c.value).where(settings.c.name == "schema"))).first()
        if row is not None and bytes(row[0]) != SCHEMA:
            raise DatabaseError(
                f"this database has schema {bytes(row[0]).decode()!r}, this version knows {SCHEMA.decode()!r}: "
                "run the version that wrote it"
            )
        if row is None:
            await upsert(connection, settings, [{"name": "schema", "value": SCHEMA}])
    return database


def _sqlite_engine(url: str) -> AsyncEngine:
    path = make_url(url).database or ":memory:"
    engine = create_async_engine(url, async_creator=lambda: sqlite.connect(path))
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _begin_sqlite(connection: Any) -> None:
    # A writer takes the lock at once: a lock taken half-way through could not wait for another writer.
    reading = connection.get_execution_options().get("reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
