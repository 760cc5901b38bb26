"""`python -m tests.web.bench`: how long the desk takes to answer with many flags open, asked over loopback; keeps its figures.

"cold": asked in the moment of a start, when everything has to be opened yet. "first": once the desk has opened what stands, which it
does by itself. "again": as everybody who looks meets it. "changed": one flag changed before.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import tempfile
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

from models.verdict import Tier
from plugin.clock import wall_clock
from tests.web.desk_of_tests import ANN, CLEO, Place, Visitor, place

FIGURES = Path(__file__).parents[2] / "docs" / "figures" / "desk.json"
TIERS = (Tier.AMBER, Tier.RED, Tier.CRISIS)
BAR = 150.0
"""Milliseconds in which the queue with 500 open flags is to answer."""


async def _filled(desk: Place, flags: int) -> None:
    wanted = [
        (TIERS[at % 3], f"I can't go on, said in way {at}.", (ANN, CLEO)[at % 2], "") for at in range(flags)
    ]
    for start in range(0, flags, 100):
        await desk.raise_flags(wanted[start : start + 100])
        desk.later(minutes=1)


Took = list[tuple[float, float]]
"""Milliseconds by the wall, and of processor time in this process, in which both ends are."""


async def _asked(visitor: Visitor, path: str, times: int, before: object = None) -> Took:
    took: Took = []
    for _ in range(times):
        if callable(before):
            await before()
        begun, worked = perf_counter(), process_time()
        answer = await visitor.get(path)
        took.append(((perf_counter() - begun) * 1000, (process_time() - worked) * 1000))
        assert answer.status == 200
    return took


async def measure(flags: int, times: int) -> dict[str, dict[str, float]]:
    """Milliseconds of a whole answer, as the one who asks sees them."""
    with tempfile.TemporaryDirectory() as folder:
        async with place(Path(folder)) as desk:
            await _filled(desk, flags)
            async with desk.moderator() as visitor:
                await visitor.get("/keeper")
                desk.parts.engine.mistrust()
                cold = await _asked(visitor, "/", 1)
                desk.parts.engine.mistrust()
                begun = perf_counter()
                await desk.warmth.warm.wait()
                warming = (perf_counter() - begun) * 1000
                first = await _asked(visitor, "/", 1)
                again = await _asked(visitor, "/", times)
                pressed = iter(range(1, flags))

                async def change() -> None:
                    desk.later(seconds=1)
                    await visitor.press(next(pressed), "note", rest="looked")

                # A press answers with the queue's form first; pages that were asked for in between are not counted.
                changed = await _asked(visitor, "/", min(times, 30), change)
                shown = {
                    "opening what stands": [(warming, warming)],
                    "queue, cold": cold,
                    "queue, first": first,
                    "queue, again": again,
                    "queue, changed": changed,
                    "queue, one tier": await _asked(visitor, "/?tier=crisis", times),
                    "flag": await _asked(visitor, "/flags/7", times),
                    "log": await _asked(visitor, "/log", times),
                }
    return {name: _figures(took) for name, took in shown.items()}


def _figures(took: Took) -> dict[str, float]:
    wall, worked = np.asarray(took).T
    return {
        "count": len(took),
        "p50": round(float(np.percentile(wall, 50)), 1),
        "p95": round(float(np.percentile(wall, 95)), 1),
        "most": round(float(wall.max()), 1),
        "processor_p50": round(float(np.percentile(worked, 50)), 1),
        "processor_p95": round(float(np.percentile(worked, 95)), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.web.bench", description=__doc__)
    parser.add_argument("--flags", type=int, default=500)
    parser.add_argument("--times", type=int, default=60)
    given = parser.parse_args()
    figures = asyncio.run(measure(given.flags, given.times))
    about = {
        "command": f"python -m tests.web.bench --flags {given.flags} --times {given.times}",
        "date": f"{wall_clock():%Y-%m-%d %H:%M} UTC",
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()} {platform.release()}",
        "load_before": list(os.getloadavg()),
        "bar": BAR,
    }
    FIGURES.write_text(json.dumps({"about": about, "milliseconds": figures}, indent=1) + "\n")
    for name, one in figures.items():
        print(
            f"{name}: p50 {one['p50']} ms, p95 {one['p95']} ms, most {one['most']} ms; "
            f"processor p50 {one['processor_p50']} ms, p95 {one['processor_p95']} ms"
        )


if __name__ == "__main__":
    main()
