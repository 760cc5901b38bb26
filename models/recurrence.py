"""Which days a rule names (RFC 5545, "Recurrence Rule"), and when a clock on a wall shows a time. Pure.

A rule here names days and no hours, so one that fires every second cannot be written. Times are a clock's on a wall: 19:00 stays
19:00 when clocks change. A time that a change leaves out is read by the clock from before it, and of one that comes twice the first is
meant, both as RFC 5545 has it ("Date-Time"), so that calendar programs and the keeper agree.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

_DAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
_NTH = rf"(?:[+-]?[1-5])?{_DAY}"
_SHAPES = {
    "FREQ": "DAILY|WEEKLY|MONTHLY|YEARLY",
    "INTERVAL": r"[1-9]\d{0,2}",
    "COUNT": r"[1-9]\d{0,3}",
    "UNTIL": r"\d{8}",
    "BYDAY": rf"{_NTH}(?:,{_NTH}){{0,13}}",
    "BYMONTHDAY": r"-?(?:[1-9]|[12]\d|3[01])(?:,-?(?:[1-9]|[12]\d|3[01])){0,30}",
    "BYMONTH": r"(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2])){0,11}",
    "BYSETPOS": r"-?[1-9]\d?(?:,-?[1-9]\d?){0,9}",
    "WKST": _DAY,
}
_EXAMPLE = "such as FREQ=WEEKLY;BYDAY=TU"


def read_rule(written: str) -> str:
    """A rule as it is kept. Raises `ValueError` that says what to write."""
    text = "".join(written.upper().split()).removeprefix("RRULE:").rstrip(";")
    parts = [part.partition("=")[::2] for part in text.split(";")]
    for name, value in parts:
        if name not in _SHAPES or not re.fullmatch(_SHAPES[name], value, re.ASCII):
            known = f"of {', '.join(_SHAPES)}" if name not in _SHAPES else f"with another {name}"
            raise ValueError(f"write a rule of days, {_EXAMPLE}, {known}; hours stand in `at`")
    named = dict(parts)
    if len(named) != len(parts) or "FREQ" not in named:
        raise ValueError(f"write FREQ, and each part once, {_EXAMPLE}")
    if "COUNT" in named and "UNTIL" in named:
        raise ValueError("write COUNT or UNTIL, not both")
    if named["FREQ"] in ("DAILY", "WEEKLY") and re.search(r"\d", named.get("BYDAY", "")):
        raise ValueError("write days without numbers in a weekly rule, such as BYDAY=TU,TH")
    # Searched day by day, a rule of these that never comes takes as long as until the year 9999.
    if named["FREQ"] in ("DAILY", "WEEKLY") and named.keys() & {"BYMONTHDAY", "BYSETPOS", "BYMONTH"}:
        raise ValueError("write FREQ=MONTHLY or FREQ=YEARLY with BYMONTHDAY, BYMONTH or BYSETPOS")
    if "UNTIL" in named:
        _until(named["UNTIL"])
    return text


def _until(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise ValueError("write UNTIL as a day without dashes, such as UNTIL=20271231") from None


def ends(rule: str) -> date | None:
    """The last day a rule may name; None when it says none."""
    found = re.search(r"UNTIL=(\d{8})", rule)
    return _until(found[1]) if found else None


@lru_cache(maxsize=4096)
def days(rule: str, first: date, year: int) -> tuple[date, ...]:
    """All days that a rule names from `first` on until the end of a year, in order."""
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    count, until = parts.pop("COUNT", None), parts.pop("UNTIL", None)
    last = min(date(year, 12, 31), _until(until) if until else date.max)
    # An end of our own, for dateutil looks on to the year 9999 for a day that never comes.
    parts["UNTIL"] = f"{last:%Y%m%d}"
    begin = datetime.combine(first, time())
    if first > last:
        return ()
    found = rrulestr(";".join("=".join(part) for part in parts.items()), dtstart=begin)
    named = takewhile(lambda day: day <= last, (one.date() for one in found))
    return tuple(islice(named, int(count)) if count else named)


def moment(wall: datetime, zone: str) -> datetime:
    """When a clock there shows this for the first time, in UTC; `wall` is naive."""
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def shown(at: datetime, zone: str) -> datetime:
    """What a clock there shows then, naive."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def next_weekly(now: datetime, weekday: int, clock: time, zone: str) -> datetime:
    """The first time after `now` at which a clock there shows this on this day of the week (Monday is 0), in UTC."""
    today = shown(now, zone).date()
    ahead = (weekday - today.weekday()) % 7
    days_on = (today + timedelta(days=ahead + 7 * step) for step in range(2))
    times = (moment(datetime.combine(day, clock), zone) for day in days_on)
    return next(at for at in times if at > now)
