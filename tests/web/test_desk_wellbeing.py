"""One's own load: right, one's own alone, and with what there is to do about it beside it."""

import html
import re

from playwright.async_api import Browser, expect

from models.verdict import Tier
from tests.web.browser import sitting
from tests.web.desk_of_tests import BEN, DESK, MO, Place, Visitor, said


async def wells(visitor: Visitor) -> dict[str, str]:
    """What each label says."""
    page = html.unescape(await (await visitor.get("/wellbeing")).text())
    return dict(re.findall(r'<li class="well"><span class="meta">([^<]*)</span><b>([^<]*)</b>', page))


async def press(visitor: Visitor, act: str) -> str:
    fields = {"proof": await visitor.form("/wellbeing"), "act": act, "circle": "evening"}
    answer = await visitor.post("/wellbeing/press", fields)
    assert answer.status == 303, await answer.text()
    return html.unescape(await (await visitor.get(answer.headers["Location"])).text())


async def test_everybody_sees_their_own_numbers_and_nobody_elses(desk: Place) -> None:
    async with desk.moderator() as mo, desk.moderator(BEN, 7100) as ben:
        crisis = await desk.raise_flag(Tier.CRISIS, "I decided it tonight")
        await desk.home.engine.take([said(7200, f"!claim {crisis}", MO, DESK)])
        await desk.home.engine.take([said(7201, "!shift add mon-fri 18:00-20:00", MO, DESK)])
        assert await wells(mo) == {
            "Flags you have now": "1",
            "Taken in the last seven days": "1",
            "Of these, crises": "1",
            "Hours of shifts a week": "10",
        }
        assert set((await wells(ben)).values()) == {"0"}
        page = await (await ben.get("/wellbeing")).text()
        assert "Mo" not in re.sub(r"<[^>]*>", " ", page.partition("<main")[2].partition("<dialog")[0])


async def test_a_swap_moves_the_hours_to_come_and_not_the_weekly_ones(desk: Place) -> None:
    async with desk.moderator() as mo, desk.moderator(BEN, 7100) as ben:
        await desk.home.engine.take([said(7200, "!shift add mon-sun 20:00-22:00", MO, DESK)])
        day = f"{desk.home.wall.now:%a}".lower()
        await desk.home.engine.take(
            [said(7201, f"!swap ben {day}", MO, DESK), said(7202, "!swap yes", BEN, DESK)]
        )
        mine, his = [html.unescape(await (await one.get("/wellbeing")).text()) for one in (mo, ben)]
        assert "with swaps: 12" in mine
        assert "with swaps: 2" in his


async def test_stepping_back_and_asking_to_talk_do_what_the_commands_do(
    desk: Place, browser: Browser
) -> None:
    async with sitting(browser, await desk.link()) as page:
        await page.goto(desk.origin + "/wellbeing")
        await page.get_by_role("button", name="Ask for somebody to talk with").click()
        await expect(page.locator(".said")).to_contain_text("You need not explain anything.")
        await expect(page.locator("#now")).to_contain_text("You last asked:")
        await page.get_by_role("button", name="Step back").click()
        await expect(page.locator(".said")).to_contain_text("Mo")
        await page.get_by_role("button", name="Come back").click()
        await expect(page.get_by_role("button", name="Step back")).to_be_visible()
    asked = [body for to, body in await desk.told() if to == DESK and "would like to talk" in body]
    assert len(asked) == 1


async def test_nothing_else_can_be_pressed_here(desk: Place) -> None:
    async with desk.moderator() as mo:
        fields = {"proof": await mo.form("/wellbeing"), "act": "shift", "circle": "evening"}
        assert (await mo.post("/wellbeing/press", fields)).status == 400
        assert "stepped back" not in await press(mo, "back")
