"""A database that is in use or full is waited for; one that is no database is told at once."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event, text
from sqlalchemy.exc import DBAPIError

from plugin.engine.busy import passes


def failing(file: Path, statement: str) -> DBAPIError:
    """The error that a statement meets, without any patience."""
    engine = create_engine(f"sqlite:///{file}", connect_args={"timeout": 0})
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA journal_mode=WAL"))
    try:
        with pytest.raises(DBAPIError) as caught, engine.begin() as connection:
            connection.execute(text(statement))
        return caught.value
    finally:
        engine.dispose()


@contextmanager
def no_file_grows_beyond(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    file = tmp_path / "test.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("create table kept (what text)")
    return file


def test_another_programs_lock_passes(database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert passes(failing(database, "insert into kept values ('x')"))


@pytest.mark.parametrize("size", [0, 5000])
def test_a_full_disk_passes(database: Path, size: int) -> None:
    with no_file_grows_beyond(size):
        assert passes(failing(database, f"insert into kept values ('{'x' * 100_000}')"))


def test_what_is_no_database_or_was_asked_wrongly_does_not_pass(database: Path, tmp_path: Path) -> None:
    assert not passes(failing(database, "insert into nothing values (1)"))
    (tmp_path / "other").write_bytes(b"no database at all" * 100)
    assert not passes(failing(tmp_path / "other", "select 1 from kept"))
    assert not passes(failing(tmp_path, "select 1"))
