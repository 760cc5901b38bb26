"""One keeper for one data directory: two would answer everything twice."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlreadyRunning(Exception):
    """Another keeper uses this data directory."""


@contextmanager
def only_one(data: Path) -> Iterator[None]:
    """Hold the data directory's lock meanwhile; the kernel gives it back when the process ends, however it ends.

    Raises `AlreadyRunning`.
    """
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (data / "keeper.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise AlreadyRunning(
                f"another keeper is running with {data}: stop it first, or give this one a data directory of its own"
            ) from error
        yield
