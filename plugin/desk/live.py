"""What changed, told to open pages as it is committed: server-sent events (HTML standard, "Server-sent events").

An event names kinds of things only ("flag"), so it says nothing to anybody who may not see one; pages then ask for their part again.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

from plugin.engine.work import Work

PULSE = 20.0
"""Seconds after which a quiet stream says that it still lives."""

TOGETHER = 0.25
"""Seconds for which changes are gathered, so that a busy minute does not make every page ask all the time."""

MOST = 500
"""Streams at once."""


class Ear:
    """One open page: what it has not been told yet."""

    def __init__(self) -> None:
        self._kinds: set[str] = set()
        self._something = asyncio.Event()
        self.over = False

    def hear(self, kinds: set[str]) -> None:
        self._kinds |= kinds
        self._something.set()

    def close(self) -> None:
        """The server ends."""
        self.over = True
        self._something.set()

    async def told(self) -> AsyncIterator[tuple[str, ...]]:
        """The kinds that changed since the last time, or nothing when only the pulse is due; until the server ends."""
        while not self.over:
            try:
                await asyncio.wait_for(self._something.wait(), PULSE)
            except TimeoutError:
                yield ()
                continue
            if self.over:
                return
            kinds, self._kinds = self._kinds, set()
            self._something.clear()
            yield tuple(sorted(kinds))
            await asyncio.sleep(TOGETHER)


class Live:
    """Carries commits to the open pages."""

    def __init__(self) -> None:
        self._ears: set[Ear] = set()

    def committed(self, work: Work) -> None:
        """Called by the engine after each commit."""
        kinds = {kind for kind, _ in work.aggregates}
        if kinds:
            for ear in self._ears:
                ear.hear(kinds)

    @contextmanager
    def listening(self) -> Iterator[Ear | None]:
        """An ear meanwhile; None when there are too many."""
        if len(self._ears) >= MOST:
            yield None
            return
        ear = Ear()
        self._ears.add(ear)
        try:
            yield ear
        finally:
            self._ears.discard(ear)

    def close(self) -> None:
        """End all streams."""
        for ear in self._ears:
            ear.close()
