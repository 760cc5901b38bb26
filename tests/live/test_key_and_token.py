"""Two things that end badly when they are not told: a key that comes late, and a log-in that was taken back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiohttp import web

from plugin.demo.homeserver import Synapse
from plugin.demo.players import Players
from plugin.demo.sight import edits, member, says
from tests.chaos.answers import Answer
from tests.chaos.proxy import Proxy, proxied
from tests.live.keeping import PASSWORD, Evening, Newcomer, evening

DANGER = "I can't go on. I'm going to kill myself tonight."


class LateKeys(Proxy):
    """Hands on everything at once but the keys: those only when they are `due`."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.due = True
        self.kept: list[Any] = []

    async def forward(self, request: web.Request, body: bytes) -> Answer | None:
        answer = await super().forward(request, body)
        if answer is None or answer.status != 200 or not request.path.endswith("/sync"):
            return answer
        told = orjson.loads(answer.body)
        came = told.get("to_device", {}).get("events", [])
        handed_on = [*self.kept, *came] if self.due else []
        self.kept = [] if self.due else [*self.kept, *came]
        return replace(answer, body=orjson.dumps({**told, "to_device": {"events": handed_on}}))


@pytest.fixture
async def late_keys(servers: tuple[Synapse, Synapse]) -> AsyncIterator[LateKeys]:
    async with proxied(servers[0].url, make=LateKeys) as proxy:
        assert isinstance(proxy, LateKeys)
        yield proxy


async def test_what_cannot_be_read_is_told_and_screened_when_its_key_comes(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer, late_keys: LateKeys
) -> None:
    ours, theirs = servers
    ana, mo = [await newcomer(name, ours) for name in ("ana", "mo")]
    cleo = await newcomer("cleo", theirs)
    async with evening(tmp_path, ours, ana, [mo], [cleo], url=late_keys.url) as opened:
        late_keys.due = False
        await cleo.say(opened.room, DANGER)
        await cleo.say(opened.room, "I had toast for breakfast")
        told = await mo.saw(says("I cannot read 2 messages", room=opened.desk), within=60)
        assert not _cards(opened)
        late_keys.due = True
        # Whatever happens next brings the keys along.
        await ana.say(opened.room, "The rain stopped in the afternoon")
        await mo.saw(says("Flag 1", room=opened.desk, sender=opened.keeper.user), within=60)
        await mo.saw(edits(told.event_id, "I can read everything"))
        assert len(_cards(opened)) == 1
        assert DANGER in _cards(opened)[0]


def _cards(opened: Evening) -> list[str]:
    said = opened.from_keeper(opened.moderators[0], opened.desk)
    return [seen.text for seen in said if "waits for somebody" in seen.text]


async def test_a_keeper_whose_log_in_was_taken_back_stops_and_says_what_to_do(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer, players: Players
) -> None:
    ours, _ = servers
    ana, mo, ben = [await newcomer(name, ours) for name in ("ana", "mo", "ben")]
    async with (
        proxied(ours.url) as between,
        evening(tmp_path, ours, ana, [mo], [ben], url=between.url) as opened,
    ):
        await ben.say(opened.room, DANGER)
        await mo.saw(says("Flag 1", room=opened.desk))
        elsewhere = await players.login(ours, opened.keeper.user, PASSWORD, accepts="none")
        await elsewhere.call("POST", "logout/all", {})
        await elsewhere.close()
        process = opened.keeper.process
        assert process is not None
        assert await asyncio.wait_for(process.wait(), 45) == 1
        last = opened.keeper.log.read_text().splitlines()[-2:]
        assert last == [
            "the homeserver took the keeper's log-in back",
            "    start it again: it logs in anew with the password, as the same device",
        ]
        asked = between.requests
        await ben.say(opened.room, DANGER)
        await mo.saw(says(DANGER, sender=ben.user, room=opened.room))
        assert between.requests == asked
        # And what it says is true. With its log-in its device was gone, so Ben's client gave it no key for what he said meanwhile,
        # which is told. (That client, nio's, never looks at a device again that was gone; others do, and whoever comes now.)
        await opened.keeper.start()
        await mo.saw(says("I cannot read one message", room=opened.desk), within=60)
        dan = await newcomer("dan", ours)
        await ana.invite(opened.room, dan.user)
        await dan.saw(member(dan.user, "invite", room=opened.room))
        await dan.join(opened.room)
        await dan.say(opened.room, DANGER)
        card = await mo.saw(says("Flag 2", room=opened.desk), within=60)
        assert DANGER in card.text
