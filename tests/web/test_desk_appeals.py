"""Appeals on the desk, in a real browser: read, decided by somebody else than the first, and good for every eye."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, expect

from tests.engine.house_of_tests import said
from tests.web.browser import sitting
from tests.web.desk_of_tests import ANN, BEN, CLEO, MO, Place, place
from tests.web.taken import DIRECT, appealed
from tests.web.test_desk_looks import RULES


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Place]:
    async with place(tmp_path, acts=("redact", "mute")) as opened:
        async with opened.home.engine.writing():
            opened.home.places.set_direct(ANN, DIRECT, 0)
        yield opened


async def test_who_had_no_part_in_it_reads_and_decides(desk: Place, browser: Browser) -> None:
    number = await appealed(desk)
    async with sitting(browser, await desk.link(MO)) as page:
        await page.goto(desk.origin + "/appeals")
        row = page.locator(f"#row-{number}")
        await expect(row).to_contain_text("selling")
        assert "quoting" not in await page.content()
        await row.locator("[data-words]").click()
        await expect(page.locator(f"#row-{number} .spoken")).to_contain_text("I was quoting <b>a song</b>")
        await page.locator(f"#overturn-{number} summary").click()
        await page.locator(f"#overturn-{number} textarea").fill("it was a song")
        await page.locator(f"#overturn-{number} button").click()
        await expect(page.locator("#said")).to_contain_text("sees the appeal as the person does")
        await expect(page.locator("#list")).to_contain_text("No appeal waits")
    told = [body for to, body in await desk.told() if to == ANN]
    assert "it was a song" in told[-1]


async def test_who_took_it_sees_it_and_cannot_decide(desk: Place) -> None:
    number = await appealed(desk)
    async with desk.moderator(BEN) as ben:
        page = await (await ben.get("/appeals")).text()
        assert "You had a part in it" in page
        assert f"overturn-{number}" not in page
        version = int(str((await desk.flag(number))["version"]))
        fields = {"proof": await ben.form(), "act": "overturn", "version": str(version), "rest": "sorry"}
        answer = await ben.post(f"/appeals/{number}/press", fields)
        assert "you had a part in what was taken" in await (await ben.get(answer.headers["Location"])).text()
    assert (await desk.flag(number))["appeal"] is not None


async def test_without_a_script_it_is_decided_too_and_a_stranger_decides_nothing(desk: Place) -> None:
    number = await appealed(desk)
    version = int(str((await desk.flag(number))["version"]))
    fields = {"act": "uphold", "version": str(version), "rest": "two hours of calm"}
    async with desk.visitor() as stranger:
        answer = await stranger.post(f"/appeals/{number}/press", {**fields, "proof": "none"})
        assert answer.status != 303 or "/appeals" not in answer.headers["Location"]
    assert (await desk.flag(number))["appeal"] is not None
    async with desk.moderator(MO) as mo:
        words = await (await mo.get(f"/appeals?words={number}")).text()
        assert "I was quoting &lt;b&gt;a song&lt;/b&gt;" in words
        answer = await mo.post(f"/appeals/{number}/press", {**fields, "proof": await mo.form()})
        assert "leaves it as it is" in await (await mo.get(answer.headers["Location"])).text()
    assert (await desk.flag(number))["appeal"] is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
async def test_axe_finds_nothing_serious(desk: Place, browser: Browser, scheme: str, width: int) -> None:
    number = await appealed(desk, "a very " + "long " * 60 + "story")
    size = {"width": width, "height": 844}
    async with sitting(browser, await desk.link(MO), color_scheme=scheme, viewport=size) as page:
        for path in ("/appeals", f"/appeals?words={number}", f"/flags/{number}?words=show"):
            await page.goto(desk.origin + path)
            for fold in await page.locator("details.act summary").all():
                await fold.click()
            await page.evaluate("scrollTo(0, 0)")
            results = await Axe().run(page, options=RULES)
            found = [(one["id"], one["nodes"][0]["html"][:200]) for one in results.response["violations"]]
            assert found == [], path
            overflow = await page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert overflow <= 0, path


async def test_a_report_on_the_desk_shows_no_words_until_asked_and_nobody_where_nobody_is_named(
    desk: Place,
) -> None:
    await desk.home.engine.take([said(200, "!report somebody follows me home", ANN, DIRECT)])
    number = 1
    async with desk.moderator(MO) as mo:
        page = await (await mo.get("/")).text()
        assert "Somebody reported this" in page
        assert "names nobody" in page
        page = await (await mo.get(f"/flags/{number}")).text()
        assert "follows me home" not in page
        assert "Ann" not in page
        assert CLEO not in page
        assert "follows me home" in await (await mo.get(f"/flags/{number}?words=show")).text()
