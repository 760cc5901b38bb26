"""The keeper's process: started again whenever it ends, killed, starved and misled about the time when the schedule says so."""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import signal
import sqlite3
import subprocess
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from plugin.demo.children import end, start_python, tail
from tests.chaos.hindrance import Hindrance, moment

ROOT = Path(__file__).parents[2]
HARDY = 15.5
"""Seconds the keeper waits when its database failed it, see `plugin.keeper.RETRY`, and half a second."""


class Supervisor:
    """As systemd would do it, but at once. `generation` counts the starts; `ended` is how it ended when nobody had killed it."""

    def __init__(self, folder: Path, hindrance: Hindrance) -> None:
        self.folder = folder
        self.clock = folder / "clock"
        self.log = folder / "keeper.log"
        self.generation = 0
        self.kills = 0
        self.ended: list[str] = []
        self.offset = 0
        self.steps: list[tuple[float, int]] = []
        self.absences: list[tuple[float, float]] = []
        self._hindrance = hindrance
        self._pid: int | None = None
        self._killed = False
        self._gone = asyncio.Event()
        self._may_run = asyncio.Event()
        self._may_run.set()

    @property
    def database(self) -> Path:
        return self.folder / "data" / "circlekeeper.db"

    def move_clock(self, seconds: float) -> None:
        """The keeper's clock jumps."""
        self.offset += int(seconds)
        self.steps.append((moment(), self.offset))
        fresh = self.clock.with_suffix(".new")
        fresh.write_text(str(self.offset))
        # Never half written: the keeper reads it at any moment.
        fresh.replace(self.clock)

    async def run(self) -> None:
        """Keep it running until cancelled."""
        nursery = await start_python(
            ["-m", "tests.chaos.keep", str(self.folder / "config.yaml"), str(self.clock)],
            folder=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # A pipe, since a limit on files would hit a log file too.
            stderr=subprocess.PIPE,
        )
        logging = asyncio.create_task(self._logged(nursery))
        try:
            while True:
                await self._may_run.wait()
                await self._one_life(nursery)
        finally:
            await end(nursery)
            await logging

    async def _one_life(self, nursery: Process) -> None:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        self._hindrance.begin("process")
        self._killed = False
        self._gone.clear()
        nursery.stdin.write(b"start\n")
        self._pid = int(await nursery.stdout.readline())
        self.generation += 1
        code = int(await nursery.stdout.readline())
        self._pid = None
        self._gone.set()
        self._hindrance.begin("process")
        if not self._killed:
            await asyncio.sleep(0.5)
            self.ended.append(f"ended with code {code}\n{tail(self.log, 25)}")

    async def _logged(self, nursery: Process) -> None:
        assert nursery.stderr is not None
        with self.log.open("ab") as log:
            while line := await nursery.stderr.readline():
                log.write(line)
                log.flush()

    def kill(self, generation: int | None = None) -> bool:
        """As a power cut would, and only if it is the one that is meant; whether there was one to kill."""
        if self._pid is None or self._killed or generation not in (None, self.generation):
            return False
        self._killed = True
        self.kills += 1
        self._hindrance.begin("process")
        _signal(self._pid, signal.SIGKILL)
        return True

    async def stop(self) -> None:
        """In good order, and not started again."""
        self._may_run.clear()
        if self._pid is None:
            return
        self._killed = True
        _signal(self._pid, signal.SIGTERM)
        try:
            await asyncio.wait_for(self._gone.wait(), 10)
        except TimeoutError:
            self.ended.append("did not stop when it was asked to")

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        """Killed, and not started again before the end of the block."""
        begun = moment()
        self._may_run.clear()
        self.kill()
        try:
            yield
        finally:
            self.absences.append((begun, moment()))
            self._may_run.set()

    async def lock_database(self, seconds: float) -> None:
        """Another program writes to the database and does not come to an end."""
        connection = sqlite3.connect(self.database, timeout=20, isolation_level=None, check_same_thread=False)
        try:
            await asyncio.to_thread(connection.execute, "BEGIN IMMEDIATE")
            self._hindrance.begin("database")
            await asyncio.sleep(seconds)
            connection.execute("ROLLBACK")
        finally:
            connection.close()
            self._hindrance.end("database", still=HARDY if seconds > 9 else 1.0)

    async def fill_disk(self, seconds: float, share: float) -> None:
        """No file may grow beyond `share` of what the write-ahead log has now: writes fail, some of them half-way."""
        pid = self._pid
        if pid is None:
            return
        log = self.database.with_name(f"{self.database.name}-wal")
        size = log.stat().st_size if log.exists() else 0
        self._hindrance.begin("database")
        try:
            _limit(pid, int(size * share))
            await asyncio.sleep(seconds)
        finally:
            _limit(pid, resource.RLIM_INFINITY)
            self._hindrance.end("database", still=HARDY)


def _signal(pid: int, number: signal.Signals) -> None:
    # It may have ended by itself a moment ago.
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)


def _limit(pid: int, size: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@asynccontextmanager
async def supervised(supervisor: Supervisor) -> AsyncIterator[None]:
    """Run the keeper for the length of the block."""
    running = asyncio.create_task(supervisor.run())
    try:
        yield
    finally:
        await supervisor.stop()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
