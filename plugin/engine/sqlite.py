"""SQLite without a thread for every statement.

SQLAlchemy's driver, aiosqlite, hands each cursor, statement, fetch and close to a thread: four hops of which each costs more than
the statement. Here only what may really wait goes to a thread: committing to the disk, and a write lock that another process has.
All else touches memory and the file cache, takes some ten microseconds, and is done at once.
`docs/adr/0012-what-a-message-costs.md` has the figures.

What stands here is as much of aiosqlite's interface as SQLAlchemy's dialect for it uses.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Self

PATIENT = "PRAGMA busy_timeout=10000"
"""Milliseconds to wait for another process's lock."""

PRAGMAS = (
    PATIENT,
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)
LOCKS = "BEGIN IMMEDIATE"


class Connection:
    """One connection; used by one task at a time, as the pool gives it out."""

    def __init__(self, path: str) -> None:
        # The driver must not begin transactions by itself, or SAVEPOINT and BEGIN IMMEDIATE do not hold (SQLAlchemy's recipe).
        # Under this name the dialect looks whether it is open.
        self._connection: sqlite3.Connection | None = sqlite3.connect(
            path, isolation_level=None, check_same_thread=False
        )
        self._waiting: asyncio.Future[Any] | None = None
        try:
            for pragma in PRAGMAS:
                self.sqlite.execute(pragma)
        except sqlite3.Error:
            self.stop()
            raise

    @property
    def sqlite(self) -> sqlite3.Connection:
        """The open connection. Raises `sqlite3.ProgrammingError` as the driver does."""
        if self._connection is None:
            raise sqlite3.ProgrammingError("Cannot operate on a closed database.")
        return self._connection

    def cursor(self) -> Cursor:
        return Cursor(self)

    async def run(self, statement: Callable[..., Any], *args: Any, waits: bool = False) -> Any:
        """Do something with the connection, in a thread if it may wait.

        A task may be cancelled while its statement waits; the statement goes on, and whatever comes next comes after it.
        """
        if self._waiting is not None and not self._waiting.done():
            await asyncio.wait([self._waiting])
        if not waits:
            return statement(*args)
        self._waiting = asyncio.get_running_loop().run_in_executor(None, statement, *args)
        self._waiting.add_done_callback(_heard)
        return await asyncio.shield(self._waiting)

    async def lock(self, statement: Callable[..., Any], *args: Any) -> None:
        """Take the write lock: at once where nobody else has it, which is nearly always, else in a thread."""
        try:
            await self.run(self._at_once, statement, *args)
        except sqlite3.OperationalError:
            await self.run(statement, *args, waits=True)

    def _at_once(self, statement: Callable[..., Any], *args: Any) -> None:
        self.sqlite.execute("PRAGMA busy_timeout=0")
        try:
            statement(*args)
        finally:
            self.sqlite.execute(PATIENT)

    async def commit(self) -> None:
        await self.run(self.sqlite.commit, waits=self.sqlite.in_transaction)

    async def rollback(self) -> None:
        await self.run(self.sqlite.rollback)

    async def create_function(self, *args: Any, **options: Any) -> None:
        self.sqlite.create_function(*args, **options)

    async def close(self) -> None:
        await self.run(self.stop)

    def stop(self) -> None:
        """Close at once."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class Cursor:
    """A cursor of a `Connection`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sqlite = connection.sqlite.cursor()
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    @property
    def description(self) -> Any:
        return self._sqlite.description

    @property
    def rowcount(self) -> int:
        return self._sqlite.rowcount

    @property
    def lastrowid(self) -> int | None:
        return self._sqlite.lastrowid

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        do = self._connection.lock if statement.startswith(LOCKS) else self._connection.run
        await do(self._sqlite.execute, statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Sequence[Sequence[Any]]) -> Self:
        await self._connection.run(self._sqlite.executemany, statement, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        return self._sqlite.fetchall()

    async def close(self) -> None:
        self._sqlite.close()


def _heard(done: asyncio.Future[Any]) -> None:
    """Whoever was cancelled does not ask any more how it went."""
    if not done.cancelled():
        done.exception()


async def connect(path: Path | str) -> Connection:
    """Open a database file."""
    return await asyncio.to_thread(Connection, str(path))
