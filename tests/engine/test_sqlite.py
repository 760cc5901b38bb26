"""The driver: what waits does so in a thread, and a cancelled wait leaves nothing broken behind."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from models.tables import settings
from plugin.engine.database import Database, open_url
from plugin.engine.upsert import upsert


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await open_url(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}")
    yield opened
    await opened.close()


@pytest.fixture
def stranger(tmp_path: Path, database: Database) -> sqlite3.Connection:
    """Another process's connection to the same file."""
    return sqlite3.connect(tmp_path / "test.db", isolation_level=None)


async def put(database: Database, name: str) -> None:
    async with database.write() as connection:
        await upsert(connection, settings, [{"name": name, "value": b"1"}])


async def names(database: Database) -> set[str]:
    async with database.read() as connection:
        return set((await connection.execute(select(settings.c.name))).scalars())


async def test_others_go_on_while_a_writer_waits_for_the_lock(
    database: Database, stranger: sqlite3.Connection
) -> None:
    stranger.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(put(database, "late"))
    for _ in range(50):
        await asyncio.sleep(0)
    assert "late" not in await names(database)
    assert not writing.done()
    stranger.execute("COMMIT")
    await writing
    assert "late" in await names(database)


async def test_a_writer_that_is_cancelled_while_it_waits_leaves_the_next_one_alone(
    database: Database, stranger: sqlite3.Connection
) -> None:
    stranger.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(put(database, "never"))
    for _ in range(50):
        await asyncio.sleep(0)
    writing.cancel()
    await asyncio.sleep(0)
    # What goes on in the thread gets the lock now, and must give it back.
    stranger.execute("COMMIT")
    with pytest.raises(asyncio.CancelledError):
        await writing
    await put(database, "next")
    assert await names(database) >= {"next"}
    assert "never" not in await names(database)
    stranger.execute("BEGIN IMMEDIATE")
    stranger.execute("COMMIT")


async def test_an_error_is_told_as_the_driver_tells_it(
    database: Database, stranger: sqlite3.Connection
) -> None:
    stranger.execute("DROP TABLE settings")
    with pytest.raises(OperationalError, match="no such table"):
        await put(database, "nowhere")
