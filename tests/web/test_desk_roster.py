"""The team's page: what each may change for themselves goes through, is seen by the others, and gaps show without colour."""

import re

from playwright.async_api import Browser, expect

from tests.web.browser import sitting
from tests.web.desk_of_tests import ANN, BEN, DESK, MO, Place, Visitor, came, said


async def press(visitor: Visitor, act: str, **fields: str) -> str:
    """Press on the team's page; the page that comes after it."""
    sent = {"proof": await visitor.form("/roster"), "act": act, "circle": "evening", **fields}
    answer = await visitor.post("/roster/press", sent)
    assert answer.status == 303, await answer.text()
    return await (await visitor.get(answer.headers["Location"])).text()


async def test_a_shift_is_added_and_given_up_without_script_and_the_room_hears_of_it(desk: Place) -> None:
    async with desk.moderator() as mo:
        assert "Nobody has a shift." in await (await mo.get("/roster")).text()
        page = await press(mo, "shift", first="mon", last="wed", begin="18:00", end="22:00")
        assert "Mo is called first, mon-wed 18:00-22:00" in page
        assert "Monday – Wednesday, 18:00–22:00" in page
        assert [body for to, body in await desk.told() if to == DESK and "called first" in body]
        page = await press(mo, "shift", rest="remove mon-wed 18:00-22:00")
        assert "You have no shift of your own." in page


async def test_gaps_are_told_in_words_and_by_a_pattern(desk: Place) -> None:
    async with desk.moderator() as mo:
        page = await press(mo, "shift", first="mon", last="sun", begin="06:00", end="22:00")
        assert "stretches in which nobody has a shift" in page
        assert (
            len(re.findall(r'<li class="gap">[^<]*: nobody</li>', page))
            == page.count('fill="url(#nobody)"')
            > 6
        )
        page = await press(mo, "shift", first="mon", last="sun", begin="22:00", end="06:00")
        assert "Somebody always has a shift." in page
        assert 'class="gap"' not in page


async def test_times_are_by_the_readers_own_clock(desk: Place) -> None:
    async with desk.moderator() as mo:
        await press(mo, "shift", first="mon", last="sun", begin="18:00", end="22:00")
        page = await (await mo.get("/roster")).text()
    assert "Times are by your clock (UTC)." in page
    assert re.search(r"6:00\sPM to 10:00\sPM: Mo", page)


async def test_a_swap_is_asked_on_one_desk_and_taken_on_another(desk: Place, browser: Browser) -> None:
    async with desk.moderator() as mo:
        await press(mo, "shift", first="mon", last="sun", begin="18:00", end="22:00")
        begin = re.findall(r'<option value="(20[^"]+)"', await (await mo.get("/roster")).text())[0]
        async with sitting(browser, await desk.link(BEN, 7100)) as page:
            await page.goto(desk.origin + "/roster")
            await expect(page.locator("html")).to_have_attribute("data-hears", "yes")
            asked = await press(mo, "swap", whom=BEN, which=begin)
            assert "Until they say yes, it is yours." in asked
            await page.reload()
            await page.get_by_role("button", name="Take it").click()
            await expect(page.locator(".said")).to_contain_text("Ben takes the shift of Mo")
            await expect(page.locator(".said")).to_be_focused()
            await expect(page.get_by_role("button", name="Take it")).to_have_count(0)
        await desk.home.engine.take([said(7200, "!stepback", BEN, DESK)])
        assert "stepped back" in await (await mo.get("/roster")).text()


async def test_an_open_page_hears_of_what_the_others_do(desk: Place, browser: Browser) -> None:
    async with desk.moderator(BEN) as ben, sitting(browser, await desk.link(MO, 7100)) as page:
        await page.goto(desk.origin + "/roster")
        await expect(page.locator("html")).to_have_attribute("data-hears", "yes")
        await page.get_by_text("A note for the next").click()
        await page.get_by_label("For whoever has a shift").fill("half a note")
        await press(ben, "shift", first="mon", last="sun", begin="18:00", end="22:00")
        await expect(page.locator("#now .week")).to_contain_text("Ben")
        await press(ben, "stepback")
        await expect(page.locator("#now .people")).to_contain_text("stepped back")
        # What somebody is writing stays.
        await expect(page.get_by_label("For whoever has a shift")).to_have_value("half a note")


async def test_only_ones_own_training_shows_its_dates_and_nobody_is_ranked(desk: Place) -> None:
    engine, steps = desk.home.engine, ("crisis", "next", "next", "next", "yes", "no")
    await engine.take([said(7100 + at, f"!training {word}", BEN, DESK) for at, word in enumerate(steps)])
    async with desk.moderator() as mo, desk.moderator(BEN, 7300) as ben:
        his, hers = await (await ben.get("/roster")).text(), await (await mo.get("/roster")).text()
    assert "When somebody is in danger: counts until" in his
    assert "When somebody is in danger: not read yet" in hers
    assert hers.count("trained for a crisis") == 1
    assert "counts until" not in hers


async def test_what_is_no_press_of_this_page_and_other_circles_are_refused(desk: Place) -> None:
    async with desk.moderator() as mo:
        sent = {"proof": await mo.form("/roster"), "act": "oncall", "circle": "evening"}
        assert (await mo.post("/roster/press", sent)).status == 400
        assert (await mo.post("/roster/press", {**sent, "act": "back", "proof": "0" * 64})).status == 403
        assert (await mo.post("/roster/press", {**sent, "act": "back", "circle": "other"})).status == 404
        page = await press(mo, "shift", first="mon", begin="99:99", end="<i>")
        assert "<i>" not in page
        assert "You have no shift of your own." in page


async def test_whoever_is_no_moderator_any_more_sees_and_presses_nothing(desk: Place) -> None:
    async with desk.moderator() as mo:
        proof = await mo.form("/roster")
        await desk.home.engine.take([came(MO, 7400, DESK, "leave"), said(7401, "hello", ANN)])
        sent = {"proof": proof, "act": "shift", "rest": "add mon 18:00-22:00"}
        assert (await mo.post("/roster/press", sent)).status == 403
        assert (await mo.get("/roster")).status in (303, 403)
