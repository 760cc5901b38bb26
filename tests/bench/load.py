"""Load: a steady rate from many members over many rooms, half of them encrypted, for minutes. No delay grows, memory is flat."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench import contestants, stats
from tests.bench.crowd import Crowd, crowd, steadily
from tests.bench.gauge import resident, spent

RATE = 20.0
MEMBERS = 40
ROOMS = 20
ALARM_EVERY = 40
SAMPLE = 5.0


async def measure(minutes: float, seed: int) -> dict[str, Any]:
    """Run it, and tell how delays and memory went."""
    async with crowd(MEMBERS, seed) as here:
        user = await here.bot("ours")
        plain = await here.rooms(ROOMS // 2, user)
        sealed = await here.rooms(ROOMS // 2, user, sealed=True)
        with tempfile.TemporaryDirectory(prefix="circlekeeper-bench-") as name:
            lanes = [*plain.lanes, *sealed.lanes]
            bot = await contestants.ours(here.server, user, Path(name) / "ours", lanes)
            async with contestants.running(bot):
                await plain.warm()
                await sealed.warm()
                await bot.settled()
                samples: list[tuple[float, float, float]] = []
                watching = asyncio.create_task(_watch(here, bot.pid, samples))
                before = (spent(bot.pid), spent(here.server.pid))
                alarms = await steadily([plain, sealed], RATE, minutes * 60, ALARM_EVERY)
                after = (spent(bot.pid), spent(here.server.pid))
                watching.cancel()
                delays: list[tuple[float, float]] = []
                for due, sent in alarms:
                    with contextlib.suppress(TimeoutError):
                        held = await here.cards.about(sent.event, within=30)
                        delays.append((due / 60, (held - sent.accepted) * 1000))
                counted = await bot.counted()
        unread = here.moderator.unread
    messages = int(RATE * minutes * 60)
    half = [sample for sample in samples if sample[0] > minutes / 2]
    return {
        "minutes": minutes,
        "messages": messages,
        "alarms": len(alarms),
        "carded": len(delays),
        "screened": sum(
            v for n, v in counted.items() if n.startswith("circlekeeper_messages_screened_total")
        ),
        "unreadable_to_moderator": unread,
        "milliseconds": stats.described([[delay for _, delay in delays]]),
        "milliseconds_a_minute": stats.slope([at for at, _ in delays], [delay for _, delay in delays]),
        "bot_cpu_milliseconds": (after[0] - before[0]) / messages * 1000,
        "homeserver_cpu_milliseconds": (after[1] - before[1]) / messages * 1000,
        "memory_mib": [samples[0][1], samples[-1][1]],
        "memory_mib_a_minute_second_half": stats.slope([s[0] for s in half], [s[1] for s in half]),
        "homeserver_memory_mib": [samples[0][2], samples[-1][2]],
        "taken": {"delays": delays, "memory": samples},
    }


async def _watch(here: Crowd, pid: int, samples: list[tuple[float, float, float]]) -> None:
    began = time.monotonic()
    while True:
        samples.append(((time.monotonic() - began) / 60, resident(pid), resident(here.server.pid)))
        await asyncio.sleep(SAMPLE)
