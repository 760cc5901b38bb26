"""The one door to the wall clock.

Everything that decides takes `now` as an argument; only the edge asks here, so a test or a simulation can hand in
another clock and the whole house follows it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    """The present moment: UTC, cut to whole seconds, as all rows and timers keep it."""
    return datetime.now(UTC).replace(microsecond=0)  # noqa: TID251 - this is the door
