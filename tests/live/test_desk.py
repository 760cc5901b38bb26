"""The desk beside a real homeserver: the link comes in an encrypted private message, and a press meets a tap."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from playwright.async_api import expect

from plugin.demo.homeserver import Synapse
from plugin.demo.sight import edits, says
from tests.live.keeping import Newcomer, evening
from tests.ports import free_port
from tests.web.browser import chromium, sitting

DANGER = "I can't go on. I'm going to kill myself tonight."


async def test_of_two_who_claim_at_once_one_by_tap_one_at_the_desk_one_has_it(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    ours, theirs = servers
    ana, mo, mira = [await newcomer(name, ours) for name in ("ana", "mo", "mira")]
    cleo = await newcomer("cleo", theirs)
    address = f"127.0.0.1:{free_port()}"
    desk = {"listen": address, "public_url": f"http://{address}"}
    async with evening(tmp_path, ours, ana, [mo, mira], [cleo], desk=desk) as opened, chromium() as browser:
        await mo.say(opened.desk, "!desk")
        sent = await mo.saw(says("your way to the desk", sender=opened.keeper.user))
        assert sent.encrypted
        assert sent.room not in (opened.desk, opened.room)
        (link,) = re.findall(r"http://\S+/in#[\w-]{43}", sent.text)
        async with sitting(browser, link) as page:
            await expect(page.locator("html")).to_have_attribute("data-hears", "yes")
            await expect(page.locator(".nothing")).to_contain_text("Nothing waits")
            await cleo.say(opened.room, DANGER)
            card = await mira.saw(says("Flag 1", room=opened.desk, sender=opened.keeper.user))
            await page.locator("#row-1 [data-words]").click()
            await expect(page.locator("#row-1 mark").first).to_be_visible()
            since = mira.mark()
            await asyncio.gather(
                page.locator("[data-claim]").click(), mira.react(opened.desk, card.event_id, "🖐️")
            )
            shown = await mira.saw(edits(card.event_id, "is with"))
            mine = "mo" in shown.text.partition("is with")[2].casefold()
            if mine:
                await mira.saw(says("already with", room=opened.desk), since=since)
                await expect(page.locator(".said")).to_contain_text("with")
                await expect(page.locator("#row-1")).to_contain_text("with you")
            else:
                await expect(page.locator(".said")).to_contain_text("already with")
                await page.goto(f"http://{address}/flags/1")
            await page.goto(f"http://{address}/flags/1")
            history = await page.locator(".history").inner_text()
            assert history.count("took it") == 1
    log = opened.keeper.log.read_text()
    assert not any(secret in log for secret in (link.partition("#")[2], DANGER, "Traceback"))
