"""Start another program as our child, and end that child and nobody else."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from plugin.demo import tether

LINE_LIMIT = 64 * 1024 * 1024
"""Bytes of one line a child may write to us: a whole room's state fits."""


async def start_python(
    arguments: Sequence[str],
    *,
    folder: Path | None = None,
    stdin: int,
    stdout: int | IO[bytes],
    stderr: int | IO[bytes],
) -> Process:
    """Run `python <arguments>` with this interpreter, in a session and process group of its own.

    The child ends with us, see `tether`: call this from the thread that lives as long as the child may, for the kernel ties
    it to the thread. Its environment has no proxies, since everything it talks to is on loopback.
    """
    return await asyncio.create_subprocess_exec(
        sys.executable,
        tether.__file__,
        str(os.getpid()),
        sys.executable,
        *arguments,
        cwd=folder,
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        env=_without_proxies(),
        start_new_session=True,
        limit=LINE_LIMIT,
    )


async def end(process: Process, *, patience: float = 5) -> None:
    """End a child: ask it, wait `patience` seconds, then end its process group. Returns once it is gone."""
    _signal(process, signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), patience)
    except TimeoutError:
        await kill(process)


async def kill(process: Process) -> None:
    """End a child at once, with no chance to tidy up, as a power cut would."""
    _signal(process, signal.SIGKILL)
    await process.wait()


def _signal(process: Process, number: signal.Signals) -> None:
    # Only while it is not reaped: afterwards its id may belong to somebody else.
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)


def _without_proxies() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}


def tail(file: Path, lines: int = 20) -> str:
    """The last lines of a log, or "" if there is none yet."""
    try:
        with file.open("rb") as log:
            log.seek(max(0, file.stat().st_size - 64 * 1024))
            return "\n".join(log.read().decode(errors="replace").splitlines()[-lines:])
    except FileNotFoundError:
        return ""
