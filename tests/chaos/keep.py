"""The product's own `run`, with a clock that the schedule can move: it adds the seconds that stand in a file."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

from plugin.cli.keeping import keep
from plugin.clock import Clock, wall_clock
from plugin.configuration import load


def moved_clock(file: Path) -> Clock:
    """The wall clock, and what the file says on top of it, read anew each time."""

    def now() -> datetime:
        return wall_clock() + timedelta(seconds=int(file.read_text()))

    return now


if __name__ == "__main__":
    told = keep(load(Path(sys.argv[1])), clock=moved_clock(Path(sys.argv[2])))
    if told is not None:
        sys.exit("\n".join(told))
