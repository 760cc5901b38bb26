"""What moderators said of flags, read out of a keeper's database: outcomes by circle, without text and without people."""

from __future__ import annotations

from pydantic import TypeAdapter
from sqlalchemy import select

from models.config import Config
from models.tables import aggregates
from moderation.triage import Triage
from plugin.configuration import DATABASE_NAME, master_key
from plugin.engine.database import DatabaseError, open_database
from plugin.engine.vault import Vault


async def kept(config: Config) -> dict[str, Triage]:
    """What each circle's moderators chose and said, by circle.

    Raises `DatabaseError` when there is no database yet or it cannot be used, `SecretError` without the key that opens it.
    """
    if config.storage.database is None and not (config.storage.data / DATABASE_NAME).is_file():
        raise DatabaseError(
            f"{config.storage.data / DATABASE_NAME}: there is no database yet; circlekeeper run makes one"
        )
    vault, adapter = Vault(master_key(config)), TypeAdapter(Triage)
    database = await open_database(config)
    try:
        async with database.read() as connection:
            rows = await connection.execute(
                select(aggregates.c.key, aggregates.c.body)
                .where(aggregates.c.kind == "triage")
                .order_by(aggregates.c.key)
            )
            return {
                key: adapter.validate_json(vault.open(bytes(body), f"aggregate triage {key}"))
                for key, body in rows.all()
            }
    finally:
        await database.close()
