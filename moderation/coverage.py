"""When shifts cover the coming seven days, hour by hour of somebody's clock; never who has them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Literal
from zoneinfo import ZoneInfo

from moderation.duty import WEEK, Duty, Watch, watches

Level = Literal["none", "part", "one", "more"]
"""Nobody in the whole hour, somebody in a part of it, one person or more for all of it."""

Grid = tuple[tuple[Level | None, ...], ...]
"""Seven weekdays from Monday on, of 24 hours each; None for an hour that a change of clocks leaves out."""

QUARTER = timedelta(minutes=15)
"""All clocks of today differ from UTC by whole quarters of an hour."""


def covered(people: Sequence[Duty], now: datetime, zone: str) -> Grid:
    """The seven days from this hour on."""
    here = ZoneInfo(zone)
    begin = now.astimezone(here).replace(minute=0, second=0, microsecond=0).astimezone(UTC)
    end = begin + WEEK
    found = watches(people, begin, end)
    cells: dict[tuple[int, int], list[int]] = {}
    for first, last in _pieces(found, begin, end):
        local = first.astimezone(here)
        on = {one.user for one in found if one.begin <= first and last <= one.end}
        cells.setdefault((local.weekday(), local.hour), []).append(len(on))
    return tuple(tuple(_level(cells.get((day, hour), ())) for hour in range(24)) for day in range(7))


def _pieces(found: Sequence[Watch], begin: datetime, end: datetime) -> Sequence[tuple[datetime, datetime]]:
    """The week in pieces in each of which nothing begins or ends, and no hour of any clock does."""
    quarters = {begin + QUARTER * step for step in range(WEEK // QUARTER + 1)}
    edges = sorted(quarters | {edge for one in found for edge in (one.begin, one.end) if begin < edge < end})
    return tuple(pairwise(edges))


def _level(people: Sequence[int]) -> Level | None:
    if not people:
        return None
    if min(people) == 0:
        return "part" if max(people) else "none"
    return "one" if min(people) == 1 else "more"
