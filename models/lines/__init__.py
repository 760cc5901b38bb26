"""Crisis lines: one file a country, found by itself; and which of them may be shown today.

Dial strings stand as printed by their source, since most are short codes that work in one country only. A wrong number is worse
than none: what nobody read for twelve months is hidden, and a line of status C is never shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

from pydantic import Field

from models.agenda import Strict

FRESH = timedelta(days=365)
"""For how long a reading counts."""

ALWAYS = "24/7"
"""The hours of a line that is open day and night."""


class Contact(Strict):
    """One way to reach a line. `how` is the number as printed, or an address.

    `hours` and `language` stand here where they differ from the line's own; empty hours: not known.
    """

    method: Literal["phone", "text", "whatsapp", "chat"]
    how: Annotated[str, Field(min_length=1, max_length=120)]
    hours: str | None = Field(default=None, max_length=60)
    language: str = Field(default="", max_length=8)


class Line(Strict):
    """A crisis line, or with `kind` emergency a country's emergency number.

    `hours` is "24/7", hours as printed, or empty when they are not known. `status`: A, a page of the provider, the operator or a
    government was read; B, a dated secondary page; C, never shown. `read_on` is the day somebody read `sources`, `source_date` how
    old those say they are. `note` is for hosts, never for members.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$", examples=["pt-1411"])]
    kind: Literal["crisis", "emergency"] = "crisis"
    name: Annotated[str, Field(min_length=1, max_length=120)]
    contacts: Annotated[tuple[Contact, ...], Field(min_length=1, max_length=10)]
    hours: str = Field(default="", max_length=60)
    languages: tuple[Annotated[str, Field(pattern=r"^[a-z]{2,3}$")], ...] = ()
    status: Literal["A", "B", "C"]
    sources: Annotated[tuple[str, ...], Field(min_length=1)]
    source_date: str
    read_on: Annotated[date, Field(examples=["2026-11-23"])]
    note: str = ""

    @property
    def ways(self) -> str:
        """All numbers and addresses in one string: what a confirmation confirms."""
        return "; ".join(contact.how for contact in self.contacts)


class Country(Strict):
    """One file: a country (two letters) and its lines, in the order in which they are shown."""

    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$", examples=["PT"])]
    lines: tuple[Line, ...]


class Confirmation(Strict):
    """A host read the provider's page: who, when, and the numbers that stood there then."""

    line: str
    by: Annotated[str, Field(min_length=1, max_length=120)]
    on: date
    ways: str


Shelf = Mapping[str, tuple[Line, ...]]
"""Lines by country."""


@cache
def shipped() -> Shelf:
    """The lines that come with the package."""
    found = (
        Country.model_validate_json(file.read_bytes())
        for file in files("models.lines").iterdir()
        if file.name.endswith(".json")
    )
    return {one.country: one.lines for one in sorted(found, key=lambda one: one.country)}


def with_own(shelf: Shelf, own: Iterable[Country]) -> Shelf:
    """A shelf with a host's own lines: one of the same id takes the other's place, a new one comes first."""
    merged = dict(shelf)
    for country in own:
        theirs = {line.id: line for line in country.lines}
        old = merged.get(country.country, ())
        known = {line.id for line in old}
        new = tuple(line for line in country.lines if line.id not in known)
        merged[country.country] = new + tuple(theirs.get(line.id, line) for line in old)
    return merged


def last_read(line: Line, today: date, confirmed: Mapping[str, Confirmation]) -> date:
    """The day somebody last read the page of this line: its own `read_on`, or a later confirmation of the same numbers."""
    confirmation = confirmed.get(line.id)
    if confirmation is None or confirmation.ways != line.ways or confirmation.on > today + timedelta(days=1):
        return line.read_on
    return max(line.read_on, confirmation.on)


def may_be_shown(line: Line, today: date, confirmed: Mapping[str, Confirmation]) -> bool:
    """Whether members may see a line today."""
    return line.status != "C" and today - last_read(line, today, confirmed) <= FRESH


def lines_for(
    country: str, today: date, confirmed: Mapping[str, Confirmation], shelf: Shelf | None = None
) -> tuple[Line, ...]:
    """The lines of a country that members may see today; none for a country nobody knows."""
    known = (shipped() if shelf is None else shelf).get(country, ())
    return tuple(line for line in known if may_be_shown(line, today, confirmed))
