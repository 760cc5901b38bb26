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
        self._process: Process | None = None
        self._killed = False
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
        while True:
            await self._may_run.wait()
            self._hindrance.begin("process")
            self._killed = False
            process = self._process = await start_python(
                ["-m", "tests.chaos.keep", str(self.folder / "config.yaml"), str(self.clock)],
                folder=ROOT,
                stdin=subprocess.DEVNULL,
                # A pipe, since a limit on files would hit a log file too.
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            self.generation += 1
            await self._heard(process)
            code = await process.wait()
            self._hindrance.begin("process")
            if not self._killed:
                self.ended.append(f"ended with code {code}\n{tail(self.log, 25)}")
                await asyncio.sleep(1)

    async def _heard(self, process: Process) -> None:
        assert process.stdout is not None
        with self.log.open("ab") as log:
            while line := await process.stdout.readline():
                log.write(line)
                log.flush()

    def kill(self, generation: int | None = None) -> bool:
        """As a power cut would, and only if it is the one that is meant; whether there was one to kill."""
        process = self._process
        if process is None or process.returncode is not None or self._killed:
            return False
        if generation not in (None, self.generation):
            return False
        self._killed = True
        self.kills += 1
        self._hindrance.begin("process")
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        return True

    async def stop(self) -> None:
        """In good order, and not started again."""
        self._may_run.clear()
        self._killed = True
        if self._process is not None:
            await end(self._process)

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
        process = self._process
        if process is None or process.returncode is not None:
            return
        log = self.database.with_name(f"{self.database.name}-wal")
        size = log.stat().st_size if log.exists() else 0
        self._hindrance.begin("database")
        try:
            _limit(process, int(size * share))
            await asyncio.sleep(seconds)
        finally:
            _limit(process, resource.RLIM_INFINITY)
            self._hindrance.end("database", still=HARDY)


def _limit(process: Process, size: int) -> None:
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


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
