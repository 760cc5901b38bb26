"""The crisis lines of the circles' countries: shown, confirmed, or about to be hidden. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from models.lines import FRESH, Confirmation, Line, Shelf, last_read, lines_for
from plugin.checks.finding import Finding, advice, fine, problem

SOON = timedelta(days=60)


def lines_findings(
    countries: tuple[str, ...], shelf: Shelf, confirmed: Mapping[str, Confirmation], today: date
) -> tuple[Finding, ...]:
    """What to say about the lines of these countries."""
    if not countries:
        return (advice("no circle names its countries", "write them under countries"),)
    return tuple(finding for country in countries for finding in _country(country, shelf, confirmed, today))


def _country(
    country: str, shelf: Shelf, confirmed: Mapping[str, Confirmation], today: date
) -> Iterator[Finding]:
    shown = lines_for(country, today, confirmed, shelf)
    if not shelf.get(country):
        yield advice(
            f"no crisis line is known for {country}: members there are told of their local emergency number",
            f"find one, and write it into lines/{country.lower()}.json in the data folder",
        )
        return
    if not shown:
        yield problem(
            f"all crisis lines of {country} are hidden: nobody has read their pages for a year",
            f"read them, and run circlekeeper lines confirm {country} --by YOUR-NAME",
        )
        return
    for line in shown:
        yield _line(country, line, confirmed, today)


def _line(country: str, line: Line, confirmed: Mapping[str, Confirmation], today: date) -> Finding:
    read = last_read(line, today, confirmed)
    hides = read + FRESH
    remedy = f"read the provider's page, and run circlekeeper lines confirm {country} --by YOUR-NAME"
    confirmation = confirmed.get(line.id)
    if confirmation is None or confirmation.ways != line.ways:
        return advice(f"{country}: {line.name} ({line.ways}) was not confirmed by you", remedy)
    if hides - today < SOON:
        return advice(f"{country}: {line.name} ({line.ways}) will be hidden after {hides}", remedy)
    return fine(f"{country}: {line.name} ({line.ways}), confirmed by {confirmation.by} on {confirmation.on}")
