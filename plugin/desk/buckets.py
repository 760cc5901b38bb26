"""Rate limits: so many tries in so many seconds for each key, counted in memory."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime

MOST_KEYS = 5000


class Bucket:
    """`limit` tries within `seconds`; a flood of new keys forgets the oldest ones first."""

    def __init__(self, limit: int, seconds: int) -> None:
        self._limit = limit
        self._seconds = seconds
        self._tries: OrderedDict[str, deque[float]] = OrderedDict()

    def allows(self, key: str, now: datetime) -> bool:
        """Count a try; False when there were too many."""
        at = now.timestamp()
        tries = self._tries.setdefault(key, deque(maxlen=self._limit + 1))
        self._tries.move_to_end(key)
        while len(self._tries) > MOST_KEYS:
            self._tries.popitem(last=False)
        while tries and tries[0] <= at - self._seconds:
            tries.popleft()
        tries.append(at)
        return len(tries) <= self._limit
