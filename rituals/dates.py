"""Reading a date as people write it."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

OLDEST = 1900
"""Years before this are a slip of the finger."""

_MONTHS = (
    "january enero januar janvier janeiro",
    "february febrero februar février fevereiro",
    "march marzo märz mars março",
    "april abril avril",
    "may mayo mai maio",
    "june junio juni juin junho",
    "july julio juli juillet julho",
    "august agosto août",
    "september septiembre setiembre septembre setembro",
    "october octubre oktober octobre outubro",
    "november noviembre novembre novembro",
    "december diciembre dezember décembre dezembro",
)
_TODAY = frozenset({"today", "hoy", "heute", "aujourd'hui", "hoje"})
_YESTERDAY = frozenset({"yesterday", "ayer", "gestern", "hier", "ontem"})
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º)?\.? (?:de )?([^\W\d_]{3,10})\.?,? (?:de )?(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_AGO = re.compile(r"(\d{1,5}) (\w+) ago|(?:hace|vor|il y a|h[áa]) (\d{1,5}) (\w+)(?: atrás)?")
_LASTS = {
    **dict.fromkeys(
        ["day", "days", "día", "días", "dia", "dias", "tag", "tage", "tagen", "jour", "jours"], 1
    ),
    **dict.fromkeys(["week", "weeks", "semana", "semanas", "woche", "wochen", "semaine", "semaines"], 7),
}


def read_date(text: str, today: date) -> date | None:
    """The one day this text can mean; None when it is no date, or could be two ("01/02/2026")."""
    plain = " ".join(unicodedata.normalize("NFC", text).casefold().replace("’", "'").split())
    if plain in _TODAY:
        return today
    if plain in _YESTERDAY:
        return today - timedelta(days=1)
    meant = {day for day in _readings(plain, today) if day and day.year >= OLDEST}
    return meant.pop() if len(meant) == 1 else None


def _readings(text: str, today: date) -> tuple[date | None, ...]:
    if found := _AGO.fullmatch(text):
        lasts = _LASTS.get(found[2] or found[4])
        return (today - timedelta(days=int(found[1] or found[3]) * lasts),) if lasts else ()
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
    """The number of a month by its name or the beginning of it; "0", which is no month, for anything else."""
    found = [n for n, names in enumerate(_MONTHS, 1) if any(one.startswith(name) for one in names.split())]
    return str(found[0]) if len(found) == 1 else "0"
