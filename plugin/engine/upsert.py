"""Insert-or-replace for both databases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


async def upsert(
    connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]], *, keep: bool = False
) -> None:
    """Write rows by primary key: a row that is there is replaced, or left as it is with `keep`. All rows have the same columns."""
    if rows:
        await connection.execute(_statement(table, tuple(rows[0]), keep, connection.dialect.name), list(rows))


@cache
def _statement(table: Table, columns: tuple[str, ...], keep: bool, dialect: str) -> Any:
    """Built once: making and comparing statements costs more than running them."""
    insert: Any = (postgresql if dialect == "postgresql" else sqlite).insert(table)
    keys = [column.name for column in table.primary_key]
    given = [name for name in columns if name not in keys]
    if keep or not given:
        return insert.on_conflict_do_nothing(index_elements=keys)
    return insert.on_conflict_do_update(
        index_elements=keys, set_={name: insert.excluded[name] for name in given}
    )
