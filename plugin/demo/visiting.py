"""A moderator at the desk: comes in by their own private link, and presses what its pages offer, over HTTP as a browser does."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import unescape
from urllib.parse import urlsplit

import aiohttp

from plugin.demo.company import Company
from plugin.demo.script import Cue, Part
from plugin.demo.setting import DemoError

_LINK = re.compile(r"http://127\.0\.0\.1:\d+/in#\S+")
_HIDDEN = re.compile(r'<input type="hidden" name="(proof|version)" value="([^"]*)">')
PATIENCE = aiohttp.ClientTimeout(total=20)


async def way_in(company: Company, part: Part) -> str:
    """Ask the keeper for a link to the desk, as a moderator does; the link that comes in private."""
    player, room = company.player(part), company.setting.desk
    before = {seen.event_id for seen in player.seen()}
    await company.say(part, "!desk", room)
    sent = await player.saw(
        lambda seen: seen.event_id not in before and company.of_keeper(seen, Cue.WAY_IN),
        within=company.pace.patience,
    )
    found = _LINK.search(sent.text)
    if found is None:
        raise DemoError("the keeper sent no link to the desk")
    return found[0]


class Visitor:
    """Somebody's browser, once they are in."""

    def __init__(self, session: aiohttp.ClientSession, origin: str) -> None:
        self._session = session
        self._origin = origin

    async def press(self, number: str, act: str, note: str) -> str:
        """Press a button of a flag's page, with what its form holds; the page that comes of it. Raises `DemoError`."""
        page = await self._answer("GET", f"/flags/{number}")
        hidden = dict(_HIDDEN.findall(page))
        return await self._answer("POST", f"/flags/{number}/press", {**hidden, "act": act, "rest": note})

    async def _answer(self, method: str, path: str, fields: dict[str, str] | None = None) -> str:
        headers = {"Origin": self._origin} if fields else {}
        asked = self._session.request(method, self._origin + path, data=fields, headers=headers)
        async with asked as answer:
            if answer.status != 200:
                raise DemoError(f"the desk answered {answer.status} to {method} {path}")
            return unescape(await answer.text())


@asynccontextmanager
async def at_the_desk(link: str) -> AsyncIterator[Visitor]:
    """Come in by a link. Raises `DemoError` when it does not let anybody in."""
    url = urlsplit(link)
    origin = f"{url.scheme}://{url.netloc}"
    jar = aiohttp.CookieJar(unsafe=True)  # addresses without a name are given cookies by such a jar alone
    async with aiohttp.ClientSession(cookie_jar=jar, timeout=PATIENCE) as session:
        fields, headers = {"token": url.fragment}, {"Origin": origin}
        async with session.post(f"{origin}/in", data=fields, headers=headers) as answer:
            if answer.status != 200 or answer.url.path != "/":
                raise DemoError("the link to the desk let nobody in")
        yield Visitor(session, origin)
