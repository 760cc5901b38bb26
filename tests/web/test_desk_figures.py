"""The circle in numbers: pictures with names and tables, of what this moderator may see, drawn for a phone, without inline style."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.async_api import Browser

from models.ids import UserId
from models.verdict import Tier
from moderation.coverage import covered
from moderation.duty import Duty, gaps
from plugin.desk.drawings import Column, Named, Reach, Share, columns, grid, nice, reaches, shares
from tests.web.browser import sitting
from tests.web.desk_of_tests import ANN, CLEO, MO, Place

NAMED = Named("one", "What <came> up", 'Two & "three"')
SVG = "{http://www.w3.org/2000/svg}"
ANA, BEN = UserId("@ana:test"), UserId("@ben:test")


def read(drawing: str) -> ElementTree.Element:
    """As a browser would: well formed, with a name, and without anything the policy refuses."""
    assert "style=" not in drawing
    root = ElementTree.fromstring(drawing)
    assert [one.text for one in root if one.tag in ("title", "desc")] == [NAMED.title, NAMED.about]
    patterns = {one.get("id") for one in root.iter("pattern")}
    used = {found[1] for one in root.iter() if (found := re.fullmatch(r"url\(#(.+)\)", one.get("fill", "")))}
    assert used <= patterns
    return root


@given(st.lists(st.tuples(*(st.integers(0, 500),) * 3), max_size=40))
def test_columns_are_as_tall_as_their_numbers(found: list[tuple[int, int, int]]) -> None:
    root = read(columns(NAMED, [Column("", parts) for parts in found], ("amber", "red", "crisis")))
    tall = [float(one.get("height", "0")) for one in root.iter("rect") if "part-of" in one.get("class", "")]
    top = nice(max((sum(one) for one in found), default=0))
    wanted = [number * 170 / top for parts in found for number in parts if number]
    assert tall == pytest.approx(wanted, abs=0.06)
    for one in root.iter("rect"):
        assert float(one.get("y", "0")) >= 0
        assert float(one.get("x", "0")) <= 360


@given(st.integers(0, 10**6))
def test_a_scale_ends_above_all_that_is_on_it(highest: int) -> None:
    assert nice(highest) >= max(1, highest)
    assert nice(highest) % 2 == 0


def test_words_of_strangers_are_never_markup() -> None:
    drawing = shares(NAMED, [Share("<script>", 1, 3, '"&')])
    assert "<script>" not in drawing
    assert [one.text for one in read(drawing).iter("text")] == ["<script>", '"&']


def test_what_is_too_little_has_no_mark() -> None:
    rows = [Reach("crisis", "crisis", 60, 10**9), Reach("red", "red", None, None)]
    root = read(reaches(NAMED, rows, [(60, "1m"), (3600, "1h")], "too few"))
    assert len(list(root.iter("circle"))) == 1
    assert "red: too few" in [one.text for one in root.iter("text")]
    assert all(float(one.get("x2", "0")) <= 360 for one in root.iter("line"))


def test_a_week_of_hours_has_a_cell_for_each() -> None:
    cells = covered((), datetime(2026, 3, 2, 12, tzinfo=UTC), "UTC")
    root = read(grid(NAMED, list("abcdefg"), cells, [(0, "00")]))
    assert len([one for one in root.iter("rect") if "part-of none" in one.get("class", "")]) == 168


def test_hours_are_told_as_they_are_covered() -> None:
    people = (
        Duty(ANA, "UTC", ("mon-sun 09:00-11:30",)),
        Duty(BEN, "UTC", ("mon-sun 10:00-11:00", "tue 11:30-12:00")),
    )
    cells = covered(people, datetime(2026, 3, 2, 12, 20, tzinfo=UTC), "UTC")
    assert cells[0][8:13] == ("none", "one", "more", "part", "none")
    assert cells[1][11] == "one", "one after the other is no gap"
    assert covered(people, datetime(2026, 3, 2, 12, tzinfo=UTC), "Asia/Kathmandu")[0][14:18] == (
        "part",
        "one",
        "one",
        "part",
    )


@given(
    st.sampled_from(("Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")),
    st.integers(0, 365 * 24 * 4).map(
        lambda at: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=15 * at)
    ),
    st.lists(st.sampled_from(("mon 09:00-11:30", "fri-sun 20:00-02:00", "wed 00:00-24:00")), max_size=3),
)
def test_hours_without_anybody_are_those_of_the_gaps(zone: str, now: datetime, weekly: list[str]) -> None:
    people = (Duty(ANA, zone, tuple(weekly)),)
    cells = [level for row in covered(people, now, zone) for level in row]
    bare = sum((one.end - one.begin for one in gaps(people, now, now + timedelta(7))), timedelta())
    assert cells.count("none") <= bare / timedelta(hours=1) + 2
    assert (cells.count("none") + cells.count("part") == 0) == (bare == timedelta())
    assert cells.count(None) <= 1


async def test_the_page_tells_the_circles_numbers(desk: Place) -> None:
    for at in range(3):
        number = await desk.raise_flag(Tier.AMBER, f"cheap followers {at}", CLEO, "spam")
        desk.later(minutes=4)
        async with desk.moderator(number=7000 + at) as visitor:
            await visitor.press(number, "claim", 1)
            await visitor.press(number, "resolve", int(str((await desk.flag(number))["version"])))
    await desk.raise_flag(Tier.CRISIS, "I decided it tonight", ANN)
    async with desk.moderator(number=7100) as visitor:
        text = await (await visitor.get("/figures")).text()
        assert "4 flags: crisis 1, red 0, amber 3" in text
        assert "5 minutes" in text
        assert "3 of 3" in text
        assert "No advertising" in text
        assert "168 hours have nobody, by the clock of UTC" in text
        assert "Cleo" not in text
        assert "followers" not in text
        longer = await (await visitor.get("/figures?weeks=13")).text()
        assert "Week from" in longer
        assert (await visitor.get("/figures?weeks=<script>")).status == 200


async def test_nobody_learns_from_numbers_of_a_flag_about_themselves(desk: Place) -> None:
    await desk.raise_flag(Tier.RED, "I can't go on", MO)
    async with desk.moderator(MO) as visitor:
        assert "Nothing came up in this time" in await (await visitor.get("/figures")).text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_it_is_drawn(desk: Place, browser: Browser, scheme: str, tmp_path: Path) -> None:
    for tier, words in ((Tier.CRISIS, "one"), (Tier.RED, "two"), (Tier.AMBER, "three")):
        await desk.raise_flag(tier, words)
    size = {"width": 390, "height": 844}
    async with sitting(browser, await desk.link(), color_scheme=scheme, viewport=size) as page:
        await page.goto(desk.origin + "/figures")
        assert await page.locator("svg.drawing").count() == 4
        bar = page.locator("svg.drawing .part-of.crisis").first
        assert await bar.evaluate("one => getComputedStyle(one).stroke") not in ("none", "rgb(0, 0, 0)")
        assert (await bar.bounding_box() or {"width": 0})["width"] > 3
        named = page.get_by_role("img", name="What came up")
        assert await named.count() == 1
