"""What may be taken away for a norm, on the desk, in a real browser."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select

from models.ids import RoomId
from models.signals import About, Done
from models.tables import outbox
from models.verdict import Tier
from tests.web.browser import sitting
from tests.web.desk_of_tests import ANN, BEN, MO, Place, place

ACTS = ("redact", "mute", "remove", "ban")


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncIterator[Place]:
    """A desk where everything is switched on."""
    async with place(tmp_path, acts=ACTS) as opened:
        yield opened


async def orders(desk: Place) -> list[About]:
    """What the homeserver is asked to do and has not done yet."""
    async with desk.home.database.read() as connection:
        where = (outbox.c.about_kind == "measure") & (outbox.c.status == "waiting")
        rows = (await connection.execute(select(outbox).where(where))).all()
    return [About(row.about_kind, row.about_key, row.about_part) for row in rows]


async def done(desk: Place) -> None:
    """The homeserver does it."""
    for about in await orders(desk):
        async with desk.home.engine.writing() as batch:
            came = Done(about, RoomId("!circle:test"))
            await desk.home.engine.came_of(batch, came, "evening")


async def on_page(page: Page, desk: Place, number: int) -> None:
    await page.goto(f"{desk.origin}/flags/{number}")


async def test_a_voice_is_taken_for_a_time_and_given_back(strict: Place, browser: Browser) -> None:
    number = await strict.raise_flag(Tier.AMBER, "buy this", ANN, "spam")
    async with sitting(browser, await strict.link()) as page:
        await on_page(page, strict, number)
        await page.locator("#act-mute summary").click()
        await page.locator("#long-mute").select_option("3d")
        await page.locator("#why-mute").fill("please, no <b>adverts</b>")
        await page.locator("#act-mute button").click()
        await expect(page.locator(".said")).to_contain_text("I am muting Ann")
        await done(strict)
        await expect(page.locator(".facts")).to_contain_text("Muted until")
        await expect(page.locator(".history")).to_contain_text("please, no <b>adverts</b>")
        await on_page(page, strict, number)
        await page.locator("form:has(input[value=lift]) button").click()
        await expect(page.locator(".said")).to_contain_text("the voice back")
        await done(strict)
        await expect(page.locator(".facts")).not_to_contain_text("Muted until")
    told = [body for to, body in await strict.told() if to == ANN]
    assert "please, no <b>adverts</b>" in told[-2]
    assert "You can write" in told[-1]


async def test_a_ban_takes_two(strict: Place, browser: Browser) -> None:
    number = await strict.raise_flag(Tier.AMBER, "buy this", ANN, "spam")
    async with (
        sitting(browser, await strict.link(MO)) as mine,
        sitting(browser, await strict.link(BEN, 7001)) as theirs,
    ):
        await on_page(mine, strict, number)
        await mine.locator("#act-ban summary").click()
        await mine.locator("#why-ban").fill("adverts")
        await mine.locator("#act-ban button").click()
        await expect(mine.locator(".said")).to_contain_text("I have asked the others")
        await expect(mine.locator("form:has(input[value=agree])")).to_have_count(0)
        assert await orders(strict) == []
        await on_page(theirs, strict, number)
        await theirs.locator("form:has(input[value=agree]) button").click()
        await expect(theirs.locator(".said")).to_contain_text("I am banning Ann")
        assert [about.part for about in await orders(strict)] == ["ban 1"]


async def test_nothing_of_it_is_there_for_somebody_in_need(strict: Place, browser: Browser) -> None:
    number = await strict.raise_flag(Tier.RED, "cannot go on", ANN)
    async with sitting(browser, await strict.link()) as page:
        await on_page(page, strict, number)
        await expect(page.locator(".acts")).to_be_visible()
        for act in (*ACTS, "agree", "lift"):
            await expect(page.locator(f"#act-{act}, form:has(input[value={act}])")).to_have_count(0)
    async with strict.moderator(number=7001) as visitor:
        for act in ACTS:
            version = int((await strict.flag(number))["version"])  # type: ignore[call-overload]  # a number in JSON
            said = await visitor.press(number, act, version, long="2h", rest="loud", anyway="yes")
            assert "may need a person" in said
    assert await orders(strict) == []


async def test_a_press_on_a_page_that_is_not_true_any_more_takes_nothing(strict: Place) -> None:
    number = await strict.raise_flag(Tier.AMBER, "buy this", ANN, "spam")
    async with strict.moderator() as visitor:
        said = await visitor.press(number, "remove", 1, rest="adverts")
    assert "Something happened with flag" in said
    assert await orders(strict) == []


async def test_only_what_the_circle_switched_on_is_there(desk: Place, browser: Browser) -> None:
    number = await desk.raise_flag(Tier.AMBER, "buy this", ANN, "spam")
    async with sitting(browser, await desk.link()) as page:
        await on_page(page, desk, number)
        await expect(page.locator("#act-redact")).to_have_count(1)
        for act in ACTS[1:]:
            await expect(page.locator(f"#act-{act}")).to_have_count(0)
