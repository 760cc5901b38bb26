"""Dates as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rituals.dates import read_date

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-01-31", date(2026, 1, 31)),
        ("2026/1/31", date(2026, 1, 31)),
        ("2026.01.31", date(2026, 1, 31)),
        ("31/01/2026", date(2026, 1, 31)),
        ("01/31/2026", date(2026, 1, 31)),
        ("31.1.2026", date(2026, 1, 31)),
        ("02-02-2026", date(2026, 2, 2)),
        ("31 January 2026", date(2026, 1, 31)),
        ("  31st  jan,  2026 ", date(2026, 1, 31)),
        ("Jan 31, 2026", date(2026, 1, 31)),
        ("Sept. 3rd 2025", date(2025, 9, 3)),
        ("29 February 2024", date(2024, 2, 29)),
        ("today", TODAY),
        ("Yesterday", date(2026, 2, 28)),
        ("1 day ago", date(2026, 2, 28)),
        ("2 weeks ago", date(2026, 2, 15)),
    ],
)
def test_a_date_that_can_mean_one_day_is_read(text: str, day: date) -> None:
    assert read_date(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "01/02/2026",
        "1.2.26",
        "2026-02-30",
        "2026-13-01",
        "32 January 2026",
        "31 ju 2026",
        "3 ma 2026",
        "31 January",
        "1899-12-31",
        "0000-01-01",
        "99999 weeks ago",
        "99999 days ago",
        "since I was young",
        "2026-01-31 2026-02-01",
    ],
)
def test_anything_else_is_not_guessed(text: str) -> None:
    assert read_date(text, TODAY) is None


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    day = read_date(text, TODAY)
    assert day is None or day.year >= 1900


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_every_day_can_be_written(day: date) -> None:
    for written in (day.isoformat(), f"{day.day} {day:%B} {day.year}", f"{day:%b} {day.day}, {day.year}"):
        assert read_date(written, TODAY) == day
