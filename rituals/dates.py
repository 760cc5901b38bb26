"""Reading a date as people write it, and whose day it is."""

from __future__ import annotations

import re
from datetime import date, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

OLDEST = 1900
"""Years before this are a slip of the finger."""

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_AGO = re.compile(r"(\d{1,5}) (day|week)s? ago")


def zone_of(*names: str) -> ZoneInfo:
    """The first of these time zones that is one; else UTC."""
    for name in names:
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return ZoneInfo("UTC")


def read_date(text: str, today: date) -> date | None:
    """The one day this text can mean; None when it is no date, or could be two ("01/02/2026")."""
    plain = " ".join(text.casefold().split())
    if plain == "today":
        return today
    if plain == "yesterday":
        return today - timedelta(days=1)
    meant = {day for day in _readings(plain, today) if day and day.year >= OLDEST}
    return meant.pop() if len(meant) == 1 else None


def _readings(text: str, today: date) -> tuple[date | None, ...]:
    if found := _AGO.fullmatch(text):
        return (today - timedelta(days=int(found[1]) * (7 if found[2] == "week" else 1)),)
    if found := _ISO.fullmatch(text):
        return (_day(found[1], found[2], found[3]),)
    if found := _NUMBERS.fullmatch(text):
        return _day(found[3], found[1], found[2]), _day(found[3], found[2], found[1])
    if found := _DAY_FIRST.fullmatch(text):
        return (_day(found[3], _month(found[2]), found[1]),)
    if found := _MONTH_FIRST.fullmatch(text):
        return (_day(found[3], _month(found[1]), found[2]),)
    return ()


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _month(name: str) -> str:
    """The number of a month by its English name or the beginning of it; "0", which is no month, for anything else."""
    found = [number for number, month in enumerate(_MONTHS, 1) if month.startswith(name)]
    return str(found[0]) if len(found) == 1 else "0"
