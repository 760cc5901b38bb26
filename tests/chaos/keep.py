"""The product's own `run`, again and again in a process of its own, with a clock that the schedule can move.

A start of the product spends seconds on importing itself and reading its weights, in which nothing can go wrong that matters here. So
this process does that once and then forks a keeper for each `start` it is told; a keeper shares nothing with the one before it but
what is in its folder. It answers each time with the keeper's process id and, when that has ended, with its exit code.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path

from moderation.screening import Screener
from plugin.cli.keeping import keep
from plugin.clock import Clock, wall_clock
from plugin.configuration import load
from plugin.demo.tether import PR_SET_PDEATHSIG


def moved_clock(file: Path) -> Clock:
    """The wall clock, and the seconds that stand in the file on top of it, read anew each time."""

    def now() -> datetime:
        return wall_clock() + timedelta(seconds=int(file.read_text()))

    return now


def main(config: Path, clock: Path) -> None:
    """Serve until standard input ends."""
    Screener.load()
    while sys.stdin.readline():
        keeper = os.fork()
        if keeper == 0:
            os._exit(_kept(config, clock))
        _say(keeper)
        _say(os.waitstatus_to_exitcode(os.waitpid(keeper, 0)[1]))


def _kept(config: Path, clock: Path) -> int:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    os.dup2(os.open(os.devnull, os.O_RDONLY), sys.stdin.fileno())
    told = keep(load(config), clock=moved_clock(clock))
    sys.stderr.write("".join(f"{line}\n" for line in told or ()))
    return 0 if told is None else 1


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
