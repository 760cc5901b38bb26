"""The desk's pages in a real browser: seen, pressed, typed on, and hostile words on them."""

import asyncio
import re
from typing import Any

from playwright.async_api import Browser, Page, expect
from sqlalchemy import delete

from models.tables import abouts, persons
from models.verdict import Tier
from plugin.desk.live import AROUND_A_FLAG
from plugin.desk.server import served
from plugin.engine.doorkeeping import IDLE
from tests.engine.house_of_tests import arrived, event
from tests.web.browser import sitting
from tests.web.desk_of_tests import ANN, BEN, CLEO, DESK, MO, ROOM, Place, came

HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script> {{ 7*7 }} javascript:alert(3) \u202e'


async def hears(page: Page) -> None:
    """The page is told of changes from here on."""
    await expect(page.locator("html")).to_have_attribute("data-hears", "yes")


async def test_the_most_urgent_comes_first_and_no_words_are_there_until_asked_for(
    desk: Place, browser: Browser
) -> None:
    amber = await desk.raise_flag(Tier.AMBER, "so empty these days", CLEO)
    red = await desk.raise_flag(Tier.RED, "cannot go on", ANN)
    crisis = await desk.raise_flag(Tier.CRISIS, "I decided it tonight", ANN)
    async with sitting(browser, await desk.link()) as page:
        rows = page.locator("[data-rows] > li")
        await expect(rows).to_have_count(3)
        assert [await one.get_attribute("id") for one in await rows.all()] == [
            f"row-{at}" for at in (crisis, red, amber)
        ]
        assert "decided" not in await page.content()
        await rows.first.locator("[data-words]").click()
        await expect(rows.first.locator("mark").first).to_contain_text("I decid")
        assert "cannot" not in await page.content()


async def test_a_new_flag_comes_in_by_itself_and_what_was_shown_stays(desk: Place, browser: Browser) -> None:
    first = await desk.raise_flag(Tier.RED, "cannot go on", ANN)
    async with sitting(browser, await desk.link()) as page:
        await hears(page)
        await page.locator(f"#row-{first} [data-words]").click()
        await expect(page.locator(f"#row-{first} mark")).to_be_visible()
        second = await desk.raise_flag(Tier.CRISIS, "I decided it tonight", CLEO)
        await expect(page.locator(f"#row-{second}")).to_be_visible()
        await expect(page.locator(f"#row-{first} mark")).to_be_visible()


async def tapped(desk: Place, number: int) -> None:
    """Ben taps the hand under the card in the moderators' room."""
    row = {"event": "$card", "room": DESK, "kind": "flag", "key": str(number), "part": "card", "at": 1}
    async with desk.home.database.write() as connection:
        await connection.execute(abouts.insert(), [row])
    content = {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$card", "key": "🖐️"}}
    await desk.home.engine.take([arrived(event(70, BEN, "m.reaction", content), DESK)])


async def test_who_presses_after_a_tap_is_told_kindly_who_has_it(desk: Place, browser: Browser) -> None:
    number = await desk.raise_flag()
    async with sitting(browser, await desk.link()) as page:
        # The page hears nothing meanwhile, as in the moment before it would.
        await page.route("**/live", lambda route: route.abort())
        await page.reload()
        await tapped(desk, number)
        await page.locator("[data-claim]").click()
        await expect(page.locator(".said")).to_contain_text(f"Flag {number} is already with Ben")
        await expect(page.locator(f"#row-{number}")).to_contain_text("with Ben")
        assert (await desk.flag(number))["claimer"] == BEN


async def test_who_taps_after_a_press_is_told_kindly_who_has_it(desk: Place, browser: Browser) -> None:
    number = await desk.raise_flag()
    async with sitting(browser, await desk.link()) as page:
        await page.locator("[data-claim]").click()
        await expect(page.locator(f"#row-{number}")).to_contain_text("with you")
        await tapped(desk, number)
        assert (await desk.flag(number))["claimer"] == MO
        assert [body for to, body in await desk.told() if to == DESK and "already with Mo" in body]


async def test_of_a_press_and_a_tap_at_the_same_moment_exactly_one_has_it(
    desk: Place, browser: Browser
) -> None:
    number = await desk.raise_flag()
    async with sitting(browser, await desk.link()) as page:
        # A page that heard of the tap would take the button away before it is pressed.
        await page.route("**/live", lambda route: route.abort())
        await page.reload()
        await asyncio.gather(page.locator("[data-claim]").click(), tapped(desk, number))
        await expect(page.locator(f"#row-{number}")).to_contain_text(re.compile("with (you|Ben)"))
        history: Any = (await desk.flag(number))["history"]
        assert [one["act"] for one in history].count("claimed") == 1
        if (await desk.flag(number))["claimer"] == BEN:
            await expect(page.locator(".said")).to_contain_text("already with Ben")
        else:
            assert [body for to, body in await desk.told() if to == DESK and "already with Mo" in body]


async def test_what_others_do_shows_while_one_reads(desk: Place, browser: Browser) -> None:
    number = await desk.raise_flag()
    async with sitting(browser, await desk.link()) as page, desk.moderator(BEN, 7001) as ben:
        await page.goto(f"{desk.origin}/flags/{number}")
        await hears(page)
        await page.locator("#act-note summary").click()
        await page.locator("#note-note").fill("half a thou")
        await ben.press(number, "claim")
        await expect(page.locator(".stands")).to_contain_text("Ben has it")
        await expect(page.locator("#note-note")).to_have_value("half a thou")
        await page.locator("#act-note button").click()
        await expect(page.locator(".history")).to_contain_text("half a thou")
        await page.locator("#act-resolve summary").click()
        await page.locator("#act-resolve button").click()
        await expect(page.locator(".said")).to_contain_text("Flag")
        assert (await desk.flag(number))["status"] == "claimed"


async def test_a_flag_from_claim_to_close_with_the_keyboard(desk: Place, browser: Browser) -> None:
    first = await desk.raise_flag(Tier.CRISIS, "I decided it tonight", ANN)
    second = await desk.raise_flag(Tier.RED, "cannot go on", CLEO)
    async with sitting(browser, await desk.link()) as page:
        await hears(page)
        keys = page.keyboard
        await keys.press("j")
        await keys.press("j")
        await expect(page.locator(f"#row-{second} [data-open]")).to_be_focused()
        await keys.press("k")
        await expect(page.locator(f"#row-{first} [data-open]")).to_be_focused()
        await keys.press("c")
        await expect(page.locator(f"#row-{first}")).to_contain_text("with you")
        assert (await desk.flag(first))["claimer"] == MO
        await keys.press("?")
        await expect(page.locator("#keys")).to_be_visible()
        await keys.press("Escape")
        await keys.press("r")
        await page.wait_for_url(f"**/flags/{first}")
        await keys.press("r")
        await expect(page.locator("#note-resolve")).to_be_focused()
        await keys.type("we talked; j k c r ? are letters here")
        await keys.press("Tab")
        await keys.press("Enter")
        await expect(page.locator(".stands")).to_contain_text("Closed by Mo")
        await expect(page.locator(".history")).to_contain_text("we talked; j k c r ? are letters here")


async def test_hand_over_follow_up_and_filters(desk: Place, browser: Browser) -> None:
    number = await desk.raise_flag()
    other = await desk.raise_flag(Tier.AMBER, "cheap followers", CLEO, "spam")
    async with sitting(browser, await desk.link()) as page:
        await page.goto(f"{desk.origin}/flags/{number}")
        await page.locator("#act-handover summary").click()
        await page.locator("#whom").select_option(label="Ben")
        await page.locator("#act-handover button").click()
        await expect(page.locator(".history")).to_contain_text("Mo asked Ben to take it")
        await expect(page.locator(".said")).to_be_focused()
        assert (await desk.flag(number))["called"] == [BEN]
        await page.locator("#act-followup summary").click()
        await page.locator("#when").select_option("3d")
        await page.locator("#act-followup button").click()
        await expect(page.locator(".stands")).to_contain_text("Mo looks at it again on Jan 4")
        await page.goto(f"{desk.origin}/")
        await page.get_by_role("link", name="for later").click()
        await expect(page.locator("[data-rows] > li")).to_have_count(1)
        await expect(page.locator(f"#row-{number}")).to_be_visible()
        await page.goto(f"{desk.origin}/?tier=amber")
        await expect(page.locator("[data-rows] > li")).to_have_count(1)
        await expect(page.locator(f"#row-{other}")).to_be_visible()
        await page.get_by_role("link", name="asked of me").click()
        await expect(page.locator("#list")).to_contain_text("Nothing here fits")
        await page.goto(f"{desk.origin}/")
        await page.get_by_role("link", name="No advertising").click()
        await expect(page.locator("[data-rows] > li")).to_have_count(1)
        await expect(page.locator(f"#row-{other}")).to_be_visible()
        # A chosen filter stays while changes come in.
        await expect(page.locator("html")).to_have_attribute("data-hears", "yes")
        later = await desk.raise_flag(Tier.AMBER, "more cheap followers", CLEO, "spam")
        await desk.raise_flag(Tier.RED, "I can't go on.", CLEO)
        await expect(page.locator(f"#row-{later}")).to_be_visible()
        await expect(page.locator("[data-rows] > li")).to_have_count(2)


async def test_hostile_names_and_words_stay_words(desk: Place, browser: Browser) -> None:
    """A dialog, an error of the console, or a request to anywhere else fails this test by itself."""
    raw = event(50, CLEO, "m.room.member", {"membership": "join", "displayname": HOSTILE}, state_key=CLEO)
    await desk.home.engine.take([came(CLEO, 49, ROOM), arrived(raw)])
    number = await desk.raise_flag(Tier.CRISIS, HOSTILE, CLEO)
    async with sitting(browser, await desk.link()) as page, desk.moderator(BEN, 7001) as ben:
        await ben.press(number, "note", rest=HOSTILE)
        await expect(page.locator(f"#row-{number}")).to_contain_text('<img src=x onerror="alert(1)">')
        await page.locator("[data-words]").click()
        await expect(page.locator("blockquote.words")).to_contain_text("<script>alert(2)</script>")
        await page.goto(f"{desk.origin}/flags/{number}?words=show")
        await expect(page.locator(".history")).to_contain_text("{{ 7*7 }}")
        assert await page.locator("main img, main script, [onerror]").count() == 0
        await page.goto(f"{desk.origin}/log")
        await expect(page.locator("table")).to_contain_text("noted something")


async def test_even_a_script_that_got_onto_a_page_would_not_run(desk: Place, browser: Browser) -> None:
    async with sitting(browser, await desk.link(), strictly=False) as page:
        async with page.expect_console_message(lambda said: "Content Security Policy" in said.text):
            await page.evaluate(
                """() => { const one = document.createElement("script"); one.textContent = "window.ran = 1";
                           document.body.append(one); }"""
            )
        assert await page.evaluate("window.ran") is None


async def test_a_flag_about_a_moderator_is_not_there_for_them(desk: Place) -> None:
    number = await desk.raise_flag(Tier.RED, "cannot go on", MO)
    async with desk.moderator(MO) as mo, desk.moderator(BEN, 7001) as ben:
        assert f"row-{number}" not in await (await mo.get("/")).text()
        assert f"row-{number}" in await (await ben.get("/")).text()
        for path in (f"/flags/{number}", f"/flags/{number}/words"):
            assert (await mo.get(path)).status == 404
            assert (await ben.get(path)).status == 200
        fields = {"proof": await mo.form(), "act": "resolve", "version": "2"}
        assert (await mo.post(f"/flags/{number}/press", fields)).status == 404
        assert f"/flags/{number}" not in await (await mo.get("/log")).text()
        assert f"/flags/{number}" in await (await ben.get("/log")).text()


async def test_the_stream_names_kinds_only_and_ends_with_the_role(desk: Place) -> None:
    async with desk.moderator() as mo, mo.session.get(f"{mo.origin}/live") as stream:
        assert stream.headers["Content-Type"].startswith("text/event-stream")
        await desk.raise_flag(Tier.CRISIS, "I decided it tonight", ANN)
        told = b""
        while b"event: changed" not in told:
            told += await stream.content.readline()
        data = await stream.content.readline()
        assert set(data.decode().removeprefix("data: ").split()) <= AROUND_A_FLAG
        await desk.home.engine.take([came(MO, 60, DESK, "leave")])
        await desk.raise_flag(Tier.RED, "cannot go on", CLEO)
        rest = await stream.content.read()
        assert b"event: over" in rest
    async with desk.visitor() as stranger:
        assert (await stranger.get("/live")).status == 303


async def test_a_page_nobody_touches_ends_though_it_shows_what_happens(desk: Place, browser: Browser) -> None:
    async with sitting(browser, await desk.link()) as page:
        await hears(page)
        desk.later(seconds=IDLE - 1)
        number = await desk.raise_flag()
        await expect(page.locator(f"#row-{number}")).to_be_visible()
        desk.later(seconds=1)
        await desk.raise_flag(Tier.CRISIS, "I decided it tonight", ANN)
        await page.wait_for_url("**/in")


async def test_the_keeper_page_tells_what_it_cannot_see(desk: Place, browser: Browser) -> None:
    await desk.raise_flag()
    desk.later(minutes=10)
    async with sitting(browser, await desk.link(), locale="en-GB") as page:
        await page.get_by_role("link", name="The keeper").click()
        await expect(page.locator(".wells").first).to_contain_text("10 minutes ago")
        await expect(page.locator(".well.look").nth(1)).to_contain_text("waited for 10 minutes")
        await expect(page.locator("main")).to_contain_text("Ben and Mo")


async def test_a_port_that_is_taken_does_not_keep_the_keeper_from_its_work(desk: Place) -> None:
    async with served(desk.parts):
        number = await desk.raise_flag()
        assert (await desk.flag(number))["status"] == "open"


async def test_nothing_of_somebody_who_was_forgotten_is_remembered(desk: Place) -> None:
    number = await desk.raise_flag(Tier.RED, "cannot go on", CLEO)
    async with desk.moderator() as mo:
        assert "cannot" in await (await mo.get(f"/flags/{number}/words")).text()
        async with desk.home.database.write() as connection:
            await connection.execute(delete(persons).where(persons.c.user == CLEO))
        desk.home.engine.mistrust()
        await desk.raise_flag(Tier.AMBER, "so empty", ANN)
        assert (await mo.get(f"/flags/{number}/words")).status == 404
        assert f"row-{number}" not in await (await mo.get("/")).text()
