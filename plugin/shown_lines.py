"""The crisis lines of this host: those that come with the package, the host's own, and who confirmed which.

In the data directory, `lines/*.json` hold a host's own lines, in the shape of the shipped files: one of the same id takes its place,
or hides it with status C. `lines_confirmed.yaml` says who read which provider's page, and when.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from io import StringIO
from pathlib import Path

import structlog
from ruamel.yaml import YAML

from models.agenda import Strict
from models.config import Config
from models.lines import Confirmation, Country, Line, Shelf, lines_for, shipped, with_own
from plugin.clock import Clock
from plugin.documents import DocumentError, read_document

log = structlog.get_logger(__name__)

CONFIRMED = "lines_confirmed.yaml"
OWN = "lines"


class Confirmations(Strict):
    """The file of confirmations."""

    confirmed: tuple[Confirmation, ...] = ()


def shelf(data: Path) -> Shelf:
    """All known lines by country, the host's own among them. Raises `DocumentError` for a file of theirs that does not fit."""
    own = (read_document(path, Country) for path in sorted((data / OWN).glob("*.json")))
    return with_own(shipped(), own)


def confirmed(data: Path) -> dict[str, Confirmation]:
    """The newest confirmation of each line. Raises `DocumentError`."""
    path = data / CONFIRMED
    if not path.exists():
        return {}
    made = read_document(path, Confirmations).confirmed
    return {one.line: one for one in sorted(made, key=lambda one: one.on)}


def visible(data: Path, today: date) -> dict[str, tuple[Line, ...]]:
    """What members may be shown today, by country. Raises `DocumentError`."""
    known, read = shelf(data), confirmed(data)
    return {country: lines_for(country, today, read, known) for country in known}


def shown_lines(config: Config, clock: Clock) -> Callable[[], Mapping[str, tuple[Line, ...]]]:
    """What members may be shown at the moment of each call; files are read again when they or the day have changed.

    Raises `DocumentError` now for a file that does not fit; one that is broken later leaves the last good answer standing.
    """
    data = config.storage.data
    shown, stamp = visible(data, clock().date()), _stamp(data, clock().date())

    def now_shown() -> Mapping[str, tuple[Line, ...]]:
        nonlocal shown, stamp
        today = clock().date()
        fresh = _stamp(data, today)
        if fresh == stamp:
            return shown
        stamp = fresh
        try:
            shown = visible(data, today)
        except DocumentError as error:
            log.error("crisis-lines-unreadable", error=str(error))
        return shown

    return now_shown


def _stamp(data: Path, today: date) -> tuple[object, ...]:
    return (
        today,
        *((path.name, _changed(path)) for path in (data / CONFIRMED, *(data / OWN).glob("*.json"))),
    )


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def confirm(data: Path, lines: Iterable[Line], by: str, today: date) -> None:
    """Note that somebody read these lines on their providers' pages. Raises `DocumentError` and `OSError`."""
    kept = confirmed(data)
    for line in lines:
        kept[line.id] = Confirmation(line=line.id, by=by, on=today, ways=line.ways)
    rows = [kept[name].model_dump() for name in sorted(kept)]
    text = StringIO()
    text.write("# Who read which provider's page, and when. Written by `circlekeeper lines confirm`.\n")
    YAML().dump({"confirmed": rows}, text)
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = data / f"{CONFIRMED}.new"
    fresh.write_text(text.getvalue(), "utf-8")
    os.replace(fresh, data / CONFIRMED)
