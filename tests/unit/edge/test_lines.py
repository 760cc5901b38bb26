"""Which crisis lines may be shown: never an unsure one, never one that nobody has read for a year."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.config import Config
from models.lines import Confirmation, Country, Line, lines_for, shipped, with_own
from plugin.documents import DocumentError
from plugin.shown_lines import confirm, confirmed, shelf, shown_lines, visible

READ = date(2026, 11, 23)
YEAR = timedelta(days=365)


def line(ident: str = "pt-x", **changes: object) -> Line:
    kept: dict[str, object] = {
        "id": ident,
        "name": "X",
        "contacts": [{"method": "phone", "how": "1411"}],
        "status": "A",
        "sources": ["somewhere"],
        "source_date": "2026",
        "read_on": READ,
    }
    return Line.model_validate({**kept, **changes})


def said_of(one: Line, on: date, ways: str | None = None) -> dict[str, Confirmation]:
    return {one.id: Confirmation(line=one.id, by="Ana", on=on, ways=one.ways if ways is None else ways)}


def test_every_shipped_file_fits_and_is_named_by_its_country() -> None:
    for file in files("models.lines").iterdir():
        if file.name.endswith(".json"):
            country = Country.model_validate_json(file.read_bytes())
            assert file.name == f"{country.country.lower()}.json"
            assert all(one.id.startswith(f"{country.country.lower()}-") for one in country.lines)
    ids = [one.id for lines in shipped().values() for one in lines]
    assert len(ids) == len(set(ids))


def test_what_is_shipped_was_read_and_has_a_source() -> None:
    for lines in shipped().values():
        for one in lines:
            assert one.status in {"A", "B"}
            assert one.sources
            assert one.read_on >= READ
            for contact in one.contacts:
                assert re.search(r"\d|^https://", contact.how) or contact.method == "whatsapp"


@pytest.mark.parametrize(
    ("country", "ways"),
    [
        ("GB", "116 123"),
        ("US", "988; 988; https://988lifeline.org"),
        ("CA", "9-8-8; 9-8-8"),
        ("CL", "*4141 (mobile)"),
    ],
)
def test_numbers_stand_as_they_were_printed(country: str, ways: str) -> None:
    assert lines_for(country, READ, {})[0].ways == ways


def test_a_country_nobody_knows_has_no_lines() -> None:
    assert lines_for("XX", READ, {}) == ()
    assert lines_for("", READ, {}) == ()


def test_an_unsure_line_is_never_shown() -> None:
    unsure = line(status="C")
    assert lines_for("PT", READ, said_of(unsure, READ), {"PT": (unsure,)}) == ()


@given(st.integers(-400, 1200), st.none() | st.integers(-400, 1200))
def test_a_line_is_shown_for_a_year_after_somebody_read_it(today: int, confirmed_on: int | None) -> None:
    one, now = line(), READ + timedelta(days=today)
    notes = {} if confirmed_on is None else said_of(one, READ + timedelta(days=confirmed_on))
    counts = [0] if confirmed_on is None or confirmed_on > today + 1 else [0, confirmed_on]
    assert bool(lines_for("PT", now, notes, {"PT": (one,)})) == (today - max(counts) <= 365)


def test_a_confirmation_holds_for_the_numbers_that_stood_there() -> None:
    one, later = line(), READ + YEAR + timedelta(days=30)
    assert lines_for("PT", later, said_of(one, later), {"PT": (one,)}) == (one,)
    assert lines_for("PT", later, said_of(one, later, ways="1412"), {"PT": (one,)}) == ()


def test_a_hosts_own_line_takes_the_place_of_the_shipped_one() -> None:
    old, other, own, new = line("pt-a"), line("pt-b"), line("pt-a", name="Ours"), line("pt-c")
    merged = with_own(
        {"PT": (old, other)}, [Country(country="PT", lines=(own, new)), Country(country="XX", lines=(new,))]
    )
    assert merged == {"PT": (new, own, other), "XX": (new,)}


def config(data: Path) -> Config:
    return Config.model_validate(
        {"homeserver": {"url": "https://x.example", "user": "@k:x.example"}, "storage": {"data": data}}
    )


def test_confirmations_are_kept(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert confirmed(data) == {}
    [pt] = shipped()["PT"]
    confirm(data, [pt], "Ana: 'the host' #1", READ)
    confirm(data, shipped()["GB"], "Bo", READ + timedelta(days=1))
    confirm(data, [pt], "Cleo", READ + timedelta(days=2))
    assert {name: (one.by, one.on) for name, one in confirmed(data).items()} == {
        "gb-samaritans": ("Bo", READ + timedelta(days=1)),
        "gb-shout": ("Bo", READ + timedelta(days=1)),
        "pt-1411": ("Cleo", READ + timedelta(days=2)),
    }
    assert "PT" in visible(data, READ + timedelta(days=366))
    assert visible(data, READ + timedelta(days=366))["PT"] == (pt,)
    assert visible(data, READ + timedelta(days=366))["FR"] == ()


def test_lines_of_ones_own_are_found(tmp_path: Path) -> None:
    (tmp_path / "lines").mkdir()
    own = Country(country="XX", lines=(line("xx-own"),))
    (tmp_path / "lines" / "xx.json").write_text(own.model_dump_json(indent=1).replace("\n ", "\n\t"))
    assert shelf(tmp_path)["XX"] == own.lines


def test_a_file_of_ones_own_that_does_not_fit_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "lines").mkdir()
    body = {"country": "XX", "lines": [{"id": "xx-own", "name": "X"}]}
    (tmp_path / "lines" / "xx.json").write_text(json.dumps(body, indent=1))
    with pytest.raises(DocumentError) as caught:
        shelf(tmp_path)
    assert {problem.line for problem in caught.value.problems} == {4}
    assert "lines[1].contacts is missing" in str(caught.value)


def test_what_changes_on_the_disk_or_with_the_day_is_seen(tmp_path: Path) -> None:
    now = [datetime(2027, 11, 23, 12, tzinfo=UTC)]
    shown = shown_lines(config(tmp_path), lambda: now[0])
    assert [one.id for one in shown()["PT"]] == ["pt-1411"]
    now[0] = datetime(2027, 11, 24, 12, tzinfo=UTC)
    assert shown()["PT"] == ()
    confirm(tmp_path, shipped()["PT"], "Ana", now[0].date())
    assert [one.id for one in shown()["PT"]] == ["pt-1411"]
    (tmp_path / "lines").mkdir()
    (tmp_path / "lines" / "pt.json").write_text("{")
    assert [one.id for one in shown()["PT"]] == ["pt-1411"], "the last good answer stands"
    with pytest.raises(DocumentError):
        shown_lines(config(tmp_path), lambda: now[0])
