"""The page of meetings: how one stands in numbers, never in names or words; those to come; the last."""

import html
from pathlib import Path

from playwright.async_api import Browser, expect

from models.schedule import MeetingSettings
from tests.web.browser import sitting
from tests.web.desk_of_tests import ANN, BEN, CLEO, ROOM, Place, place, said


async def begun(desk: Place) -> None:
    """Ben opens a meeting of half an hour, in which Ann and Cleo take a seat."""
    await desk.home.engine.take([said(7500, "!start", BEN, ROOM)])
    await desk.home.engine.take([said(7501 + at, "!here", user) for at, user in enumerate((ANN, CLEO))])


async def test_a_meeting_shows_as_numbers_alone_and_comes_and_goes_by_itself(
    desk: Place, browser: Browser
) -> None:
    async with sitting(browser, await desk.link()) as page:
        await page.goto(desk.origin + "/meetings")
        await expect(page.locator("html")).to_have_attribute("data-hears", "yes")
        await expect(page.locator("#now")).to_contain_text("No meeting is being held now.")
        await begun(desk)
        await expect(page.locator("#now")).to_contain_text("A meeting is being held now.")
        await expect(page.locator("#now")).to_contain_text("3 people have a seat")
        shown = await page.locator("#now").inner_text()
        assert "part 1 of" in shown
        assert not any(name in shown for name in ("Ann", "Ben", "Cleo"))
        await desk.home.engine.take([said(7600, "!end", BEN, ROOM)])
        await expect(page.locator("#now")).to_contain_text("The last one ended:")
        link = page.get_by_role("link", name="Open the room")
        assert (await link.get_attribute("href") or "").startswith("https://matrix.to/#/")


async def test_it_does_nothing_itself(desk: Place) -> None:
    async with desk.moderator() as mo:
        page = html.unescape(await (await mo.get("/meetings")).text())
    assert "None is planned. Meetings are opened with !start" in page
    assert "<form" not in page.partition("<main")[2].partition("<dialog")[0]


async def test_what_is_planned_stands_there_by_the_readers_clock(tmp_path: Path) -> None:
    weekly = MeetingSettings.model_validate(
        {"name": "weekly", "rule": "FREQ=DAILY", "first": "2026-01-06", "at": ["19:00"]}
    )
    async with place(tmp_path, schedule=(weekly,)) as desk, desk.moderator() as mo:
        page = html.unescape(await (await mo.get("/meetings")).text())
    assert "To come" in page
    assert page.count("T19:00:00+00:00") == 8
    assert "None is planned" not in page
