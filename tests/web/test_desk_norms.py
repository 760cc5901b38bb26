"""The page of norms and thresholds: what stands, what another choice would have meant, and nothing saved without a press."""

import html
import re

from playwright.async_api import Browser, expect
from sqlalchemy import select

from models.tables import audit
from models.verdict import Tier
from tests.web.browser import sitting
from tests.web.desk_of_tests import BEN, DESK, Place, Visitor, said


async def text(visitor: Visitor, path: str) -> str:
    return html.unescape(await (await visitor.get(path)).text())


async def choose(visitor: Visitor, choice: str, version: int = 0) -> str:
    fields = {"circle": "evening", "choice": choice, "version": str(version)}
    answer = await visitor.post("/norms/press", {"proof": await visitor.form("/norms"), **fields})
    assert answer.status == 303, await answer.text()
    return await text(visitor, answer.headers["Location"])


async def test_every_norm_stands_there_with_what_follows(desk: Place) -> None:
    async with desk.moderator() as mo:
        page = await text(mo, "/norms")
    assert re.search(
        r"No advertising</td><td>(moderators see it|its author gets a private word)</td><td>as it comes", page
    )
    assert page.count("as usual: about") == 3


async def test_a_preview_saves_nothing_and_a_press_does(desk: Place, browser: Browser) -> None:
    async with sitting(browser, await desk.link()) as page:
        await page.goto(desk.origin + "/norms")
        await page.get_by_label("From which tier on").select_option("amber")
        await page.get_by_label("How many").fill("2.5")
        await page.get_by_role("button", name="Show what it would mean").click()
        preview = page.locator("#preview")
        await expect(preview).to_contain_text("amber and above, as you chose (2.5)")
        await expect(preview).to_contain_text("none was brought up by wording alone")
        async with desk.home.database.read() as connection:
            assert not (await connection.execute(select(audit).where(audit.c.act == "thresholds"))).all()
        await preview.get_by_role("button", name="Choose this").click()
        await expect(page.locator(".said")).to_contain_text("Noted. From now on:")
        await expect(page.locator("#now")).to_contain_text("amber and above, as you chose (2.5)")
        await page.goto(desk.origin + "/log")
        await expect(page.locator("table")).to_contain_text(
            "chose how much screening brings up · amber: 2.5 of 1,000"
        )
    assert [body for to, body in await desk.told() if to == DESK and body.startswith("Mo chose on the desk")]


async def test_who_looked_at_an_older_choice_is_told_and_changes_nothing(desk: Place) -> None:
    async with desk.moderator() as mo:
        await desk.home.engine.take([said(7100, "!thresholds amber 5", BEN, DESK)])
        page = await choose(mo, "amber 50", version=0)
        assert "Somebody chose something else meanwhile." in page
        assert "amber</strong> and above, as you chose (5)" in page
        assert "as you chose (50)" in await choose(mo, "amber 50", version=1)


async def test_what_is_no_number_is_answered_kindly_and_never_echoed(desk: Place) -> None:
    async with desk.moderator() as mo:
        page = await (await mo.get("/norms?tier=amber&wish=budget&number=%3Cscript%3E")).text()
        assert "Write a number from 0 to 999.9" in page
        assert "<script>" not in page.partition("<main")[2]
        assert "Write a number" in await text(mo, "/norms?tier=green&wish=recall&number=5")
        assert "Write **" not in await choose(mo, "amber <b>")


async def test_an_open_page_hears_of_a_choice_and_of_what_was_closed(desk: Place, browser: Browser) -> None:
    async with desk.moderator(BEN) as ben, sitting(browser, await desk.link(number=7100)) as page:
        await page.goto(desk.origin + "/norms")
        await expect(page.locator("html")).to_have_attribute("data-hears", "yes")
        await choose(ben, "red 90%")
        await expect(page.locator("#now")).to_contain_text("red and above, as you chose (90 %)")
        number = await desk.raise_flag(Tier.RED)
        await desk.home.engine.take([said(7200, f"!false {number}", BEN, DESK)])
        await expect(page.locator("#now")).to_contain_text("red: one, a false alarm")
