"""What is told of a week: once a week by itself, and whenever moderators ask. Numbers alone: no names, and nobody is compared."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from models.circle import Circle
from models.config import DigestSettings
from models.effects import Column, Draw
from models.recurrence import next_weekly
from models.words import Arg, Items, Span, Words
from moderation.counts import TIERS, Tally, answers, flags, standing, today
from moderation.duty import DAYS, WEEK, duties, gaps, watches
from moderation.told import Status

LATE = timedelta(days=1)
"""A week that could not be told in time is left out after that; the next one is told."""

_HOUR = timedelta(hours=1)


def next_time(now: datetime, digest: DigestSettings, zone: str) -> datetime:
    """The next time, after `now`, at which a week is told, by the circle's clock.

    An hour that a change of clocks leaves out comes as much later as clocks were put forward.
    """
    weekday = DAYS.index(digest.day) if digest.day in DAYS else 0
    return next_weekly(now, weekday, time(digest.hour), zone)


def told(state: Tally, now: datetime, circle: Circle) -> Words:
    """The week before today, for those who did not ask: one line when nothing came up and nothing waits."""
    last = today(now, circle) - timedelta(days=1)
    first = last - timedelta(days=6)
    quiet = not any(flags(state, first, last).values()) and not standing(state, *Status)
    if quiet:
        return Words("week-quiet", {"rows": Items((_gaps(now, circle),))})
    return Words("week-digest", {"rows": Items(_rows(state, first, last, now, circle))})


def asked(state: Tally, now: datetime, circle: Circle) -> Words:
    """The seven days until now."""
    last = today(now, circle)
    return Words("week-asked", {"rows": Items(_rows(state, last - timedelta(days=6), last, now, circle))})


def picture(state: Tally, now: datetime, circle: Circle) -> tuple[Draw, ...]:
    """The seven days until now as columns; nothing when there is nothing to see."""
    room, last = circle.moderators_room, today(now, circle)
    days = [last - timedelta(days=back) for back in range(6, -1, -1)]
    whole = flags(state, days[0], last)
    if room is None or not any(whole.values()):
        return ()
    counts: dict[str, Arg] = {tier.value: number for tier, number in whole.items()}
    return (
        Draw(
            room,
            title=Words("week-picture-title"),
            alt=Words("week-picture", counts),
            parts=tuple(Words("week-tier", {"tier": tier}) for tier in TIERS),
            columns=tuple(Column(day, tuple(flags(state, day, day).values())) for day in days),
        ),
    )


def _rows(state: Tally, first: date, last: date, now: datetime, circle: Circle) -> tuple[Words, ...]:
    found = flags(state, first, last)
    counts: dict[str, Arg] = {tier.value: number for tier, number in found.items()}
    raised = Words("week-flags", {"count": sum(found.values()), **counts})
    stands: dict[str, Arg] = {
        "open": standing(state, Status.OPEN),
        "held": standing(state, Status.CLAIMED),
        "waiting": standing(state, Status.FOLLOW_UP),
    }
    return (raised, _answers(state, first, last), Words("week-standing", stands), _gaps(now, circle))


def _answers(state: Tally, first: date, last: date) -> Words:
    came = answers(state, TIERS, first, last)
    if came.half is None or came.most is None:
        return Words("week-answers-few")
    return Words("week-answers", {"half": Span(came.half), "most": Span(came.most)})


def _gaps(now: datetime, circle: Circle) -> Words:
    """Of the coming seven days, how long nobody has a shift."""
    people = duties(circle)
    if not watches(people, now, now + WEEK):
        return Words("week-no-shifts")
    missing = gaps(people, now, now + WEEK)
    if not missing:
        return Words("week-no-gaps")
    hours = sum((one.end - one.begin for one in missing), timedelta()) / _HOUR
    return Words("week-gaps", {"count": len(missing), "hours": max(1, round(hours))})
