"""What changed, told to open pages as it is committed: server-sent events (HTML standard, "Server-sent events").

An event names kinds of things only ("flag"), and each listener is told of their own circles alone, and not of a flag about themselves.
Pages then ask for their part again.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

from models.ids import UserId
from plugin.engine.work import Work

PULSE = 20.0
"""Seconds after which a quiet stream says that it still lives."""

TOGETHER = 0.25
"""Seconds for which changes are gathered, so that a busy minute does not make every page ask all the time."""

MOST = 500
"""Streams at once."""


AROUND_A_FLAG = frozenset(
    {"appeal", "flag", "flags", "concern", "measure", "report", "roster", "tally", "triage"}
)
"""What changes with a flag: any of it at that moment would tell somebody of a flag about themselves."""


def meant_for(work: Work, listener: UserId, circles: frozenset[str]) -> set[str]:
    """The kinds of a commit that somebody may hear of. What is gone has no circle any more, so nobody hears of it."""
    changed = [(kind, kept) for (kind, _), kept in work.aggregates.items() if kept and kept.circle in circles]
    # Somebody may have changed a fact about themselves alone (stepped back): then its row of the log tells.
    kinds = {kind for kind, _ in changed} | {one.kind for one in work.audits if one.key in circles}
    about_listener = [kept.owner == listener for kind, kept in changed if kind == "flag"]
    return kinds - AROUND_A_FLAG if about_listener and all(about_listener) else kinds


class Ear:
    """One open page: who listens, the circles they moderate, and what they have not been told yet."""

    def __init__(self, listener: UserId, circles: frozenset[str]) -> None:
        self.listener = listener
        self.circles = circles
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
        for ear in self._ears:
            if kinds := meant_for(work, ear.listener, ear.circles):
                ear.hear(kinds)

    @contextmanager
    def listening(self, listener: UserId, circles: frozenset[str]) -> Iterator[Ear | None]:
        """An ear meanwhile; None when there are too many."""
        if len(self._ears) >= MOST:
            yield None
            return
        ear = Ear(listener, circles)
        self._ears.add(ear)
        try:
            yield ear
        finally:
            self._ears.discard(ear)

    def close(self) -> None:
        """End all streams."""
        for ear in self._ears:
            ear.close()
