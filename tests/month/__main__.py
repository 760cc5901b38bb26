"""`python -m tests.month`: what everybody in the circle reads in a month, printed. `--seed` is another month."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from pathlib import Path

from tests.month.life import LAST, month, written


async def told(seed: int) -> str:
    with tempfile.TemporaryDirectory(prefix="circlekeeper-month-") as folder:
        async with month(Path(folder), seed) as life:
            await life.goes_on(LAST)
            return written(life.lines)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.month", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    print(asyncio.run(told(parser.parse_args().seed)))


main()
