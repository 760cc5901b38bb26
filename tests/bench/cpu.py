"""Processor time a message at a steady rate, bot and homeserver apart, and what an alarm's delay is meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

from tests.bench import contestants, stats
from tests.bench.crowd import Crowd, crowd, steadily
from tests.bench.gauge import resident, spent

RATE = 20.0
ROOMS = 4
MEMBERS = 8
BUSY_RATE = 10.0
BUSY_SECONDS = 12.0
SETTLING = 1.0
"""Seconds after the last message in which its consequences still count."""

MAKERS = {"none": None, "bare": contestants.bare, "maubot": contestants.maubot, "ours": contestants.ours}


async def one(here: Crowd, who: str, run: int, seconds: float) -> dict[str, Any]:
    """Fresh rooms, a fresh process: milliseconds of processor a message, and the delays of alarms when busy."""
    maker = MAKERS[who]
    user = await here.bot(f"{who}-{run}") if maker else None
    rooms = await here.rooms(ROOMS, user)
    with tempfile.TemporaryDirectory(prefix="circlekeeper-bench-") as name:
        bots = [await maker(here.server, user, Path(name) / who, rooms.lanes)] if maker and user else []
        async with contestants.running(*bots):
            await rooms.warm(alarms=bool(bots))
            for bot in bots:
                await bot.settled()
            await asyncio.sleep(SETTLING)
            pids = {"homeserver": here.server.pid}
            if bots:
                pids["bot"] = bots[0].pid
            before = {which: spent(pid) for which, pid in pids.items()}
            await steadily([rooms], RATE, seconds, 0)
            await asyncio.sleep(SETTLING)
            each = {
                which: (spent(pid) - before[which]) / int(RATE * seconds) * 1000
                for which, pid in pids.items()
            }
            told: dict[str, Any] = {"cpu": each}
            if bots:
                told["memory"] = resident(pids["bot"])
                told["busy"] = await _busy(here, rooms)
            return told


async def _busy(here: Crowd, rooms: Any) -> list[float]:
    alarms = await steadily([rooms], BUSY_RATE, BUSY_SECONDS, 8)
    delays = []
    for _, sent in alarms:
        with contextlib.suppress(TimeoutError):
            delays.append((await here.cards.about(sent.event, within=10) - sent.accepted) * 1000)
    return delays


async def measure(runs: int, seconds: float, seed: int) -> dict[str, Any]:
    """All runs, in an order drawn anew for each."""
    taken: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    busy: dict[str, list[list[float]]] = defaultdict(list)
    async with crowd(MEMBERS, seed) as here:
        for run in range(runs):
            for who in here.rng.sample(list(MAKERS), len(MAKERS)):
                told = await one(here, who, run, seconds)
                for which, milliseconds in told["cpu"].items():
                    taken[who][which].append(milliseconds)
                if "busy" in told:
                    busy[who].append(told["busy"])
                    taken[who]["memory"].append(told["memory"])
                print(
                    f"run {run + 1} of {runs}, {who}:",
                    {n: round(v[-1], 2) for n, v in taken[who].items()},
                    flush=True,
                )
    alone = taken["none"]["homeserver"]
    return {
        "rate": RATE,
        "milliseconds": {
            who: {which: stats.median(each) for which, each in of.items()} for who, of in taken.items()
        },
        "bot_to_homeserver_alone": {
            who: stats.median([bot / own for bot, own in zip(taken[who]["bot"], alone, strict=True)])
            for who in taken
            if who != "none"
        },
        "homeserver_with_to_without": {
            who: stats.median(
                [with_ / own for with_, own in zip(taken[who]["homeserver"], alone, strict=True)]
            )
            for who in taken
            if who != "none"
        },
        "busy_rate": BUSY_RATE,
        "busy_milliseconds": {who: stats.described(delays) for who, delays in busy.items()},
        "busy_ratios": {f"ours/{who}": stats.ratio(busy["ours"], busy[who]) for who in busy if who != "ours"},
        "taken": {who: dict(of) for who, of in taken.items()},
        "busy_taken": busy,
    }
