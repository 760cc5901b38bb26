"""How much there was to do in a circle, in numbers alone: flags by day and tier, how soon somebody came, how often a norm was meant.

Nobody's name and nobody's words are here. What goes around a moderator is left out, or the numbers would tell them that it is there.
A flag counts once however often it is taken, given back or closed: the numbers of those that stand, and of those closed lately, are
remembered for it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from models.circle import Circle
from models.verdict import Tier
from moderation.thresholds import Closed
from moderation.told import FlagChanged, Status

TIERS = (Tier.AMBER, Tier.RED, Tier.CRISIS)
KEPT = timedelta(days=400)
LATELY = timedelta(days=30)
"""So long a closed flag may be opened again and its outcome be counted anew; afterwards its numbers stand."""
MOST = 2000
"""So many flags are followed at once."""
FEWEST = 3
"""Of fewer than these it is not told how soon somebody came or how they ended: that would be about somebody."""
DANGER = "danger"
"""What is counted like a norm: that somebody may need a person."""

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
BOUNDS = (
    *(minutes * _MINUTE for minutes in (1, 2, 3, 5, 7, 10, 15, 20, 30, 45)),
    *(hours * _HOUR for hours in (1, 2, 3, 4, 6, 8, 12, 18)),
    *(days * _DAY for days in (1, 2, 3, 5, 7, 14, 30, 90)),
)
"""Seconds within which somebody came, as people would say it; longer than the last counts as the last."""


@dataclass(frozen=True, slots=True)
class Day:
    """What was counted on one day of the circle's calendar, by what it is: see the functions below that make these names."""

    day: date
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Seen:
    """A flag that is followed. `answered`: somebody took or closed it; `ended_as` was counted on the day `ended`."""

    number: int
    at: datetime
    day: date
    tier: Tier
    status: Status
    since: datetime
    answered: bool = False
    ended: date | None = None
    ended_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """The days there are numbers of, the flags that are followed, the newest number, and when the week is told next."""

    days: tuple[Day, ...] = ()
    seen: tuple[Seen, ...] = ()
    newest: int = 0
    week: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """How soon somebody came: so many flags, half of them within `half` seconds, nine of ten within `most`; None of too few."""

    count: int
    half: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """How flags ended that were raised for a norm or for danger: `meant` were resolved, `mistaken` were false alarms."""

    name: str
    meant: int
    mistaken: int

    @property
    def closed(self) -> int:
        return self.meant + self.mistaken


def today(now: datetime, circle: Circle) -> date:
    """The day by the circle's clock."""
    return now.astimezone(ZoneInfo(circle.settings.zone)).date()


def changed(state: Tally, told: FlagChanged, now: datetime, circle: Circle) -> Tally:
    """Count a flag that is new, its tier when it became worse, and that somebody came."""
    if told.seen_by:
        return state
    day = today(now, circle)
    known = next((one for one in state.seen if one.number == told.number), None)
    if known is None:
        # A number that is not the newest was counted before, and is not followed any more.
        if told.status is not Status.OPEN or told.number <= state.newest:
            return state
        known = Seen(told.number, told.since, day, told.tier, told.status, told.since)
        state = replace(_counted(state, day, {_flags(told.tier): 1}), newest=told.number)
    elif known.tier is not told.tier:
        state = _counted(state, known.day, {_flags(known.tier): -1, _flags(told.tier): 1})
    if told.status is not Status.OPEN and not known.answered:
        state = _counted(state, day, {_answer(told.tier, bound(told.since - known.at)): 1})
        known = replace(known, answered=True)
    return pruned(
        _following(state, replace(known, tier=told.tier, status=told.status, since=told.since)), day
    )


def closed(state: Tally, told: Closed, now: datetime, circle: Circle) -> Tally:
    """Count how a flag ended, or strike it out when it was opened again."""
    known = next((one for one in state.seen if one.number == told.number), None)
    if known is None:
        return state
    if known.ended is not None:
        state = _counted(state, known.ended, dict.fromkeys(known.ended_as, -1))
        known = replace(known, ended=None, ended_as=())
    if told.outcome is not None:
        day = today(now, circle)
        about = (*told.outcome.norms, *(() if told.outcome.tier is Tier.GREEN else (DANGER,)))
        names = tuple(_end(name, told.outcome.right) for name in dict.fromkeys(about))
        state = _counted(state, day, dict.fromkeys(names, 1))
        known = replace(known, ended=day, ended_as=names)
    return _following(state, known)


def pruned(state: Tally, day: date) -> Tally:
    """Without what is older than it is kept."""
    days = tuple(one for one in state.days if day - one.day < KEPT)
    lately = tuple(
        one for one in state.seen if day - one.since.date() < (KEPT if one.status.standing else LATELY)
    )
    if len(days) == len(state.days) and len(lately) == len(state.seen):
        return state
    return replace(state, days=days, seen=lately)


def bound(wait: timedelta) -> int:
    """The seconds within which it was."""
    return BOUNDS[min(bisect_left(BOUNDS, wait.total_seconds()), len(BOUNDS) - 1)]


def flags(state: Tally, first: date, last: date) -> dict[Tier, int]:
    """Flags raised from the day `first` to the day `last`, by tier."""
    counts = _sums(state, first, last)
    return {tier: counts.get(_flags(tier), 0) for tier in TIERS}


def answers(state: Tally, tiers: Iterable[Tier], first: date, last: date) -> Answered:
    """How soon somebody came, for flags of these tiers that somebody came to in these days."""
    counts, wanted = _sums(state, first, last), tuple(tiers)
    found = [(limit, sum(counts.get(_answer(tier, limit), 0) for tier in wanted)) for limit in BOUNDS]
    count = sum(number for _, number in found)
    if count < FEWEST:
        return Answered(count)
    return Answered(count, _within(found, ceil(count / 2)), _within(found, ceil(count * 9 / 10)))


def judged(state: Tally, first: date, last: date) -> tuple[Judged, ...]:
    """How flags ended by what they were raised for, the most first; nothing of what there were too few of."""
    counts = _sums(state, first, last)
    names = {name.partition(" ")[2] for name in counts if name.startswith(("meant ", "mistaken "))}
    found = [
        Judged(name, counts.get(_end(name, True), 0), counts.get(_end(name, False), 0)) for name in names
    ]
    told = (one for one in found if one.closed >= FEWEST)
    return tuple(sorted(told, key=lambda one: (-one.closed, one.name)))


def standing(state: Tally, *statuses: Status) -> int:
    """Flags that stand so now."""
    return sum(one.status in statuses for one in state.seen)


def _within(found: Iterable[tuple[int, int]], wanted: int) -> int:
    reached = 0
    for limit, number in found:
        reached += number
        if reached >= wanted:
            return limit
    return BOUNDS[-1]


def _flags(tier: Tier) -> str:
    return f"flags {tier}"


def _answer(tier: Tier, limit: int) -> str:
    return f"answer {tier} {limit}"


def _end(name: str, right: bool) -> str:
    return f"{'meant' if right else 'mistaken'} {name}"


def _following(state: Tally, one: Seen) -> Tally:
    others = tuple(other for other in state.seen if other.number != one.number)
    return replace(state, seen=tuple(sorted((*others, one), key=lambda seen: seen.number))[-MOST:])


def _counted(state: Tally, day: date, more: Mapping[str, int]) -> Tally:
    """The tally with these counts of a day changed; what is not kept any more stays so."""
    known = next((one for one in state.days if one.day == day), None)
    if known is None and any(number < 0 for number in more.values()):
        return state
    counts = dict(known.counts) if known else {}
    for name, number in more.items():
        counts[name] = counts.get(name, 0) + number
    others = (one for one in state.days if one.day != day)
    new = Day(day, {name: number for name, number in counts.items() if number > 0})
    return replace(state, days=tuple(sorted((*others, new), key=lambda one: one.day)))


def _sums(state: Tally, first: date, last: date) -> dict[str, int]:
    total: dict[str, int] = {}
    for one in state.days:
        if first <= one.day <= last:
            for name, number in one.counts.items():
                total[name] = total.get(name, 0) + number
    return total
