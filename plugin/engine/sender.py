"""The sender: has the outbox delivered, in order for each room, several rooms side by side.

Passing troubles (no answer, an overloaded server, a rate limit) are waited out with a growing, jittered pause; a refusal is given up
and told to people at once. Nothing is lost and nothing is sent twice: see `plugin.engine.outbox`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from random import Random

import structlog

from models.ids import UserId
from plugin import metrics
from plugin.engine import outbox
from plugin.engine.database import Database
from plugin.engine.delivery import Delivery
from plugin.engine.ledger import Ledger
from plugin.engine.measures import Barred
from plugin.engine.outbox import Letter
from plugin.matrix.api import MatrixError
from plugin.matrix.direct import Directs, NotWelcome

SIDE_BY_SIDE = 8
"""Letters under way at once."""

MADE_AT_ONCE = 4
"""Private rooms in the making at once: each costs the homeserver as much as many letters."""

STEP_ASIDE = 0.05
"""Seconds for which looking what else waits leaves the way to letters that have just been started."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 120.0

log = structlog.get_logger(__name__)


class Sender:
    """Runs until cancelled; `wake` tells it that there is something new."""

    def __init__(
        self,
        *,
        database: Database,
        ledger: Ledger,
        directs: Directs,
        delivery: Delivery,
        rng: Random,
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._directs = directs
        self._delivery = delivery
        self._rng = rng
        self._woken = asyncio.Event()
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._slots = asyncio.Semaphore(SIDE_BY_SIDE)
        self._making = asyncio.Semaphore(MADE_AT_ONCE)
        self._quiet_until = 0.0
        self._running = False

    def wake(self, lanes: Iterable[str]) -> None:
        """Something was put into the outbox for these rooms and people.

        Once it runs, their letters go out at once; looking for what waits is left to the moments in which that is not known.
        """
        if self._running:
            self._start(lanes)
        self._woken.set()

    async def run(self) -> None:
        """Deliver until cancelled. Raises `MatrixError` when our access token is revoked."""
        self._woken.set()
        self._running = True
        try:
            while True:
                await self._woken.wait()
                await asyncio.sleep(STEP_ASIDE)
                self._woken.clear()
                await self._start_waiting()
                await self._wait_for_change()
        finally:
            self._running = False
            for task in self._lanes.values():
                task.cancel()
            await asyncio.gather(*self._lanes.values(), return_exceptions=True)
            # It may be run again, after a database that failed: a lane that was cut off must not stand for one that is served.
            self._lanes.clear()

    async def _start_waiting(self) -> None:
        async with self._database.read() as connection:
            waiting = await outbox.lanes(connection)
        self._start(waiting)
        metrics.WAITING.set(sum(waiting.values()))

    def _start(self, lanes: Iterable[str]) -> None:
        for lane in lanes:
            if lane not in self._lanes:
                self._lanes[lane] = asyncio.create_task(self._serve(lane), name=f"lane {lane}")

    async def _wait_for_change(self) -> None:
        """Until something new is there or a lane has ended; a lane that failed ends the sender."""
        woken = asyncio.create_task(self._woken.wait())
        try:
            await asyncio.wait({woken, *self._lanes.values()}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            woken.cancel()
        for lane, task in list(self._lanes.items()):
            if task.done():
                del self._lanes[lane]
                task.result()
                # A row may have come in while the lane was ending.
                self._woken.set()

    async def _serve(self, lane: str) -> None:
        pause = FIRST_PAUSE
        letter: Letter | None = None
        while True:
            try:
                async with self._slots:
                    await self._hold_off()
                    # Read after all waiting: meanwhile its time may be over, or somebody be forgotten whom it speaks of.
                    letter = await self._next(lane)
                    if letter is None:
                        return
                    done = await self._delivery.delivered(letter)
                if not done:
                    # Making rooms and waiting for guests takes no slot: an alarm must not stand behind who is asleep.
                    async with self._making:
                        await self._hold_off()
                        await self._directs.room_for(UserId(letter.user))
                    await self._directs.comes(UserId(letter.user))
                pause = FIRST_PAUSE
            except Barred as barred:
                if letter is not None:
                    await self._delivery.give_up(letter, "failed", barred.why)
            except NotWelcome:
                if letter is not None:
                    await self._delivery.give_up(letter, "failed", "left")
            except MatrixError as error:
                if error.revoked:
                    raise
                if not error.passing and letter is not None:
                    await self._delivery.give_up(letter, "failed", error.errcode or str(error.status))
                    continue
                wait = self._pause_for(error, pause)
                log.info("send-waits", lane=lane, error=str(error), seconds=round(wait, 1))
                await asyncio.sleep(wait)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _next(self, lane: str) -> Letter | None:
        async with self._database.read() as connection:
            return await outbox.next_letter(connection, self._ledger, lane)

    def _pause_for(self, error: MatrixError, pause: float) -> float:
        if error.retry_after is None:
            return pause * self._rng.uniform(0.5, 1.5)
        # A rate limit counts for the whole account, not for one room.
        self._quiet_until = max(self._quiet_until, asyncio.get_running_loop().time() + error.retry_after)
        return error.retry_after + self._rng.uniform(0, 0.25)

    async def _hold_off(self) -> None:
        rest = self._quiet_until - asyncio.get_running_loop().time()
        if rest > 0:
            await asyncio.sleep(rest)
