"""Running until told to stop: signals, and errors in plain words."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator

import structlog

from models.config import Config
from plugin.clock import Clock, wall_clock
from plugin.documents import DocumentError
from plugin.engine.database import DatabaseError
from plugin.engine.lock import AlreadyRunning
from plugin.engine.vault import VaultError
from plugin.logs import set_up
from plugin.matrix.api import MatrixError
from plugin.olm.cross_signing import CrossSigningError
from plugin.olm.store import CryptoError
from plugin.start import run
from plugin.trouble import Trouble

log = structlog.get_logger(__name__)


def keep(
    config: Config, *, reset_cross_signing: bool = False, clock: Clock = wall_clock
) -> tuple[str, ...] | None:
    """Run the keeper until SIGTERM or SIGINT; None then, or the lines that say why it cannot run."""
    set_up(config.operator.log, config.operator.log_format)
    return asyncio.run(_keep(config, reset_cross_signing, clock))


async def _keep(config: Config, reset_cross_signing: bool, clock: Clock) -> tuple[str, ...] | None:
    task = asyncio.create_task(run(config, reset_cross_signing=reset_cross_signing, clock=clock))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        log.info("keeper-stops")
        return None
    except Exception as error:
        told = tuple(line for one in _each(error) for line in in_words(one))
        if not told:
            raise
        return told
    return None


def _each(error: BaseException) -> Iterator[BaseException]:
    """The errors in an error: tasks that fail together come as a group."""
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _each(one)
    else:
        yield error


def in_words(error: BaseException) -> tuple[str, ...]:
    """What people can do something about, in lines; nothing for an error of our own making."""
    match error:
        case Trouble():
            return (error.what, f"    {error.remedy}")
        case DocumentError():
            return (str(error),)
        case AlreadyRunning() | DatabaseError() | VaultError() | CryptoError() | CrossSigningError():
            return (str(error),)
        case MatrixError() if error.revoked:
            return (
                "the homeserver took the keeper's log-in back",
                "    start it again: it logs in anew with the password, as the same device",
            )
        case MatrixError():
            return (
                f"the homeserver refused: {error}",
                "    circlekeeper check says what is not as it should be",
            )
        case _:
            return ()
