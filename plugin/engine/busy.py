"""Which failures of a database go away by themselves."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

PRIMARY = 0xFF
"""The part of SQLite's extended result codes that names the kind (sqlite.org/rescode.html)."""

PASSING = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})


def passes(error: DBAPIError) -> bool:
    """Whether the database is only in use by another program, or its disk is full: people may be mending it just now."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    return isinstance(code, int) and code & PRIMARY in PASSING
