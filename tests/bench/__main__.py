"""`python -m tests.bench latency|cpu|bursts|scale|load|report`: each part writes its figures, `report` shows them."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable
from typing import Any

from tests.bench import bursts, contestants, cpu, latency, load, scale
from tests.bench.report import report
from tests.bench.store import keep

PARTS: dict[str, Callable[[argparse.Namespace], Any]] = {
    "latency": lambda given: latency.measure(given.runs, given.rounds, given.seed),
    "cpu": lambda given: cpu.measure(given.runs, given.seconds, given.seed),
    "bursts": lambda given: bursts.measure(given.sizes, given.seed),
    "scale": lambda given: scale.measure(given.rooms, given.meetings, given.watch, given.seed),
    "load": lambda given: load.measure(given.minutes, given.seed),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="+", choices=[*PARTS, "report"])
    parser.add_argument(
        "--runs", type=int, default=5, help="paired runs, each with fresh rooms and processes"
    )
    parser.add_argument("--rounds", type=int, default=20, help="latency: alarms for each contestant in a run")
    parser.add_argument(
        "--seconds", type=float, default=12, help="cpu: how long each contestant is watched in a run"
    )
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[40, 400, 4000], help="bursts: how many messages"
    )
    parser.add_argument("--rooms", type=int, nargs="+", default=[10, 100, 500], help="scale: how many rooms")
    parser.add_argument(
        "--meetings", type=int, nargs="+", default=[10, 100, 1000], help="scale: how many meetings"
    )
    parser.add_argument(
        "--watch", type=float, default=60, help="scale: seconds in which meetings are watched"
    )
    parser.add_argument("--minutes", type=float, default=10, help="load: how long")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--encoder", action="store_true", help="with the product's sentence encoder, an extra"
    )
    given = parser.parse_args()
    contestants.EXTRA = "encoder" if given.encoder else "none"
    for part in given.parts:
        if part == "report":
            report()
            continue
        keep(part, asyncio.run(PARTS[part](given)), given)


main()
