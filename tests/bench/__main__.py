"""`python -m tests.bench latency|cpu|bursts|scale|load|all|report`: each part writes its figures, `report` shows them."""

from __future__ import annotations

import argparse
import asyncio

from tests.bench import latency
from tests.bench.store import keep


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="+", choices=["latency"])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    for part in given.parts:
        figures = asyncio.run(latency.measure(given.runs, given.rounds, given.seed))
        keep(part, figures, given)


main()
