"""Starting the keeper: log in, make ready, and stop what was opened when it ends."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from random import SystemRandom
from typing import TypeVar

import structlog
from sqlalchemy.exc import OperationalError

from models.config import Config
from plugin import calendar, metrics
from plugin.clock import Clock, wall_clock
from plugin.configuration import master_key, password
from plugin.desk.server import served
from plugin.engine.busy import passes
from plugin.engine.database import Database, open_database
from plugin.engine.lock import only_one
from plugin.engine.vault import Vault
from plugin.keeper import RETRY, Keeper
from plugin.matrix.account import log_in
from plugin.matrix.aliases import resolve_rooms
from plugin.matrix.api import Homeserver, MatrixError
from plugin.olm.cross_signing import ensure_cross_signed
from plugin.olm.machine import Crypto

Made = TypeVar("Made")

log = structlog.get_logger(__name__)


async def run(config: Config, *, reset_cross_signing: bool = False, clock: Clock = wall_clock) -> None:
    """Log in, make ready, and keep the circles until cancelled.

    Raises what tells the self-hoster what to do: `ConfigError`, `SecretError`, `DatabaseError`, `AlreadyRunning`, `AccountError`,
    `CrossSigningError`, or `MatrixError` for a revoked token.
    """
    async with AsyncExitStack() as stack:
        stack.enter_context(only_one(config.storage.data))
        database = await _patiently(lambda: open_database(config))
        stack.push_async_callback(database.close)
        server = Homeserver(config.homeserver.url)
        stack.push_async_callback(server.aclose)
        vault = Vault(master_key(config))
        keeper = await _patiently(
            lambda: _made_ready(server, database, config, vault, clock, reset_cross_signing)
        )
        await stack.enter_async_context(metrics.served(config.operator.metrics))
        await stack.enter_async_context(served(keeper.desk))
        await stack.enter_async_context(calendar.served(keeper.desk))
        # What was read for good (weights, words, books) need not be looked through again and again: that held up everything for 40 ms.
        gc.collect()
        gc.freeze()
        try:
            await keeper.run()
        except ExceptionGroup as group:
            # The first to fail is the reason; the others were cancelled with it.
            raise group.exceptions[0] from group


async def _made_ready(
    server: Homeserver, database: Database, config: Config, vault: Vault, clock: Clock, reset: bool
) -> Keeper:
    """Logged in, keys uploaded, cross-signed, rooms found: only now may a room be joined."""
    session = await log_in(server, config, database, vault)
    async with database.read() as connection:
        crypto = await Crypto.open(connection, vault, session.user, session.device)
    keeper = Keeper(
        server=server, database=database, config=config, crypto=crypto, clock=clock, rng=SystemRandom()
    )
    await crypto.make_known(server, keeper.save_crypto, clock())
    outcome = await ensure_cross_signed(server, crypto, keeper.save_crypto, password(config), reset=reset)
    log.info("cross-signing", outcome=outcome.value)
    await keeper.prepare(vault, await resolve_rooms(server, config, database))
    return keeper


async def _patiently(make: Callable[[], Awaitable[Made]]) -> Made:
    """Wait for a homeserver that is not up yet, or a database that is in use or full; what else a person must mend is raised."""
    pause = 1.0
    while True:
        try:
            return await make()
        except OperationalError as error:
            if not passes(error):
                raise
            log.error("database-waits", work="start", error=str(error.orig), seconds=RETRY)
            await asyncio.sleep(RETRY)
        except MatrixError as error:
            if not error.passing:
                raise
            log.warning("homeserver-not-there", error=str(error), seconds=pause)
            await asyncio.sleep(error.retry_after or pause)
            pause = min(pause * 2, 60)
