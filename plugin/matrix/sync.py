"""The sync loop: ask, take, commit, ask again.

The token is ours, committed with what the answer caused, so an answer is never half taken. When quiet the next request goes out at
once; when answers come thick, requests are spaced, since each costs the homeserver far more than it costs us. Errors are waited
out with a growing, jittered pause; only a revoked token ends the loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

import orjson
import structlog

from plugin import metrics
from plugin.matrix.api import Homeserver, MatrixError
from plugin.matrix.reader import STATE_TYPES, TIMELINE_TYPES

LONG_POLL = 30
"""Seconds the homeserver may hold a request when nothing happens."""

BUSY_SPACING = 0.15
"""Seconds between requests while every answer brings something."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 60.0

Answer = dict[str, Any]

log = structlog.get_logger(__name__)


def _filter(*, lazy: bool) -> str:
    return orjson.dumps(
        {
            "room": {
                "timeline": {"limit": 200, "types": list(TIMELINE_TYPES), "lazy_load_members": lazy},
                "state": {"types": list(STATE_TYPES), "lazy_load_members": lazy},
                "ephemeral": {"types": []},
                "account_data": {"types": []},
            },
            "presence": {"types": []},
            "account_data": {"types": []},
        }
    ).decode()


FIRST_FILTER = _filter(lazy=True)
"""For the answer to begin with, which would hold every member of every room; those are asked for later, room by room."""

FILTER = _filter(lazy=False)
"""For all others. Looking up who of the senders is known already makes each answer some milliseconds later."""


class Sync:
    """Runs until cancelled, or until the access token is revoked (then `MatrixError` is raised).

    `take` gets each answer with the token it followed on ("" for the first) and returns when all of it is committed; what it raises
    as `MatrixError` is waited out and the same answer asked for again. `clear` is set while the keeper sees what happens.
    """

    def __init__(
        self, server: Homeserver, take: Callable[[Answer, str], Awaitable[None]], rng: Random, token: str
    ) -> None:
        self._server = server
        self._take = take
        self._rng = rng
        self._token = token
        self.clear = asyncio.Event()

    async def run(self) -> None:
        """Sync until cancelled."""
        pause = FIRST_PAUSE
        # The first answer is wanted at once, also when nothing happened: it says that we see.
        hold = 0
        while True:
            try:
                answer = await self._ask(hold)
                busy = bool(answer.get("rooms")) and hold > 0
                await self._take(answer, self._token)
            except MatrixError as error:
                if error.revoked:
                    raise
                self.clear.clear()
                metrics.SYNC_ERRORS.inc()
                wait = error.retry_after or pause * self._rng.uniform(0.5, 1.5)
                log.warning("sync-waits", error=str(error), seconds=round(wait, 1))
                await asyncio.sleep(wait)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            except BaseException:
                # A database that failed is waited for elsewhere; until then nothing is seen, and no timer may fire.
                self.clear.clear()
                raise
            self._token = answer["next_batch"]
            self.clear.set()
            pause, hold = FIRST_PAUSE, LONG_POLL
            if busy:
                await asyncio.sleep(BUSY_SPACING)

    async def _ask(self, hold: int) -> Answer:
        query = {"filter": FIRST_FILTER, "timeout": str(hold * 1000), "set_presence": "offline"}
        if self._token:
            query |= {"filter": FILTER, "since": self._token}
        answer = await self._server.call("GET", "v3/sync", query=query, within=hold + 60)
        if not isinstance(answer.get("next_batch"), str):
            raise MatrixError(502, "", "a sync answer without its token")
        return answer
