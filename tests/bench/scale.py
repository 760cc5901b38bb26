"""Growth: start-up, memory, idle cost and timers with ever more rooms and meetings.

Rooms up to what a homeserver here can hold are real ones; the rest is the keeper against a simulated homeserver (`simulated`).
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import orjson

from tests.bench import contestants
from tests.bench.crowd import crowd
from tests.bench.gauge import resident, spent

IDLE = 15.0


async def real(rooms: int, seed: int) -> dict[str, Any]:
    """The product as a process on a real homeserver: its first start, its second, and what it costs when nothing happens."""
    async with crowd(4, seed) as here:
        user = await here.bot("ours")
        places = [await here.rooms(min(20, rooms - done), user) for done in range(0, rooms, 20)]
        lanes = [lane for place in places for lane in place.lanes]
        with tempfile.TemporaryDirectory(prefix="circlekeeper-bench-") as name:
            bot = await contestants.ours(here.server, user, Path(name) / "ours", lanes)
            async with contestants.running(bot):
                for place in places[-1:]:
                    await place.warm()
                await asyncio.sleep(5)
                await bot.stop()
                sent = await places[0].say(True)
                began = time.monotonic()
                await bot.start()
                again = await here.cards.about(sent.event, within=120) - began
                await asyncio.sleep(3)
                before, homeserver = spent(bot.pid), spent(here.server.pid)
                await asyncio.sleep(IDLE)
                return {
                    "rooms": rooms,
                    "seconds_from_start_to_a_waiting_alarm": again,
                    "memory_mib": resident(bot.pid),
                    "idle_cpu_seconds_a_minute": (spent(bot.pid) - before) / IDLE * 60,
                    "homeserver_idle_cpu_seconds_a_minute": (spent(here.server.pid) - homeserver) / IDLE * 60,
                }


async def simulated(rooms: int, meetings: int, seconds: float) -> dict[str, Any]:
    """One size in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="circlekeeper-bench-") as name:
        sizes = [str(rooms), str(meetings), str(seconds), str(Path(name) / "data")]
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.bench.simulated",
            *sizes,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        told, _ = await process.communicate()
    return dict(orjson.loads(told))


async def measure(rooms: Sequence[int], meetings: Sequence[int], seconds: float, seed: int) -> dict[str, Any]:
    """All sizes."""
    told: dict[str, Any] = {"real": [], "simulated": []}
    for size in rooms:
        told["real"].append(await real(size, seed))
        print("real", told["real"][-1], flush=True)
    for size in rooms:
        told["simulated"].append(await simulated(size, 0, 0))
        print("simulated", told["simulated"][-1], flush=True)
    for size in meetings:
        told["simulated"].append(await simulated(size, size, seconds))
        print("simulated", told["simulated"][-1], flush=True)
    return told
