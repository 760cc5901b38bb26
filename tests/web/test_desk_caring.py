"""What can be done for a person, on the desk, in a real browser."""

from playwright.async_api import Browser, Page, expect

from models.verdict import Tier
from tests.web.browser import sitting
from tests.web.desk_of_tests import ANN, Place


async def opened(desk: Place, page: Page, number: int) -> None:
    await page.goto(f"{desk.origin}/flags/{number}")


async def pressed(page: Page, act: str) -> None:
    """Press what needs no more than one press."""
    await page.locator(f"form:has(input[name=act][value={act}]) button").click()


async def test_a_letter_is_written_and_stands_with_the_flag(desk: Place, browser: Browser) -> None:
    number = await desk.raise_flag(Tier.RED, "cannot go on", ANN)
    async with sitting(browser, await desk.link()) as page:
        await opened(desk, page, number)
        await expect(page.locator("#act-write")).to_have_count(0)
        await pressed(page, "claim")
        await page.locator("#act-write summary").click()
        await page.locator("#note-write").fill("I am here. <b>Shall</b> we talk?")
        await page.locator("#act-write button").click()
        await expect(page.locator(".said")).to_contain_text("on their way to Ann")
        await expect(page.locator(".history")).to_contain_text("I am here. <b>Shall</b> we talk?")
        letters = [body for to, body in await desk.told() if to == ANN and "Shall" in body]
        assert len(letters) == 1
        assert "Mo, of this circle's team" in letters[0]


async def test_whoever_would_rather_write_in_their_own_name_finds_the_person(
    desk: Place, browser: Browser
) -> None:
    number = await desk.raise_flag(Tier.RED, "cannot go on", ANN)
    async with sitting(browser, await desk.link()) as page:
        await opened(desk, page, number)
        link = page.locator(".acts a", has_text="Ann")
        await expect(link).to_have_attribute("href", f"https://matrix.to/#/{ANN}")


async def test_lines_a_room_and_emergency_services_are_a_press_away(desk: Place, browser: Browser) -> None:
    number = await desk.raise_flag(Tier.CRISIS, "I decided it tonight", ANN)
    async with sitting(browser, await desk.link()) as page:
        await opened(desk, page, number)
        await page.locator("#act-emergency summary").click()
        await page.locator("#note-emergency").fill("her sister called them")
        await page.locator("#act-emergency button").click()
        await expect(page.locator(".facts")).to_contain_text("With emergency services since")
        await expect(page.locator("#act-emergency")).to_have_count(0)
        assert (await desk.flag(number))["claimer"] is not None
        await pressed(page, "room")
        await expect(page.locator(".said")).to_contain_text("I make a private room")
        # The first word to Ann had lines in it.
        await page.locator("#act-sendlines summary").click()
        await page.locator("#act-sendlines button").click()
        await expect(page.locator(".said")).to_contain_text("so I sent none again")
        await page.locator("#act-sendlines summary").click()
        await page.locator("#act-sendlines input[name=anyway]").check()
        await page.locator("#act-sendlines button").click()
        await expect(page.locator(".said")).to_contain_text("I have sent Ann the help lines")
