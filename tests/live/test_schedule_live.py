"""A meeting that a chair adds begins by itself in a real, encrypted room, and a member finds it in their calendar."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import aiohttp
from icalendar import Calendar

from plugin.clock import wall_clock
from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.sight import says
from plugin.demo.wire import Seen
from tests.live.keeping import Evening, Newcomer, evening
from tests.ports import free_port


async def whispered(opened: Evening, player: Player, text: str) -> Seen:
    """A private word of the keeper that holds `text`."""
    rooms = {opened.room, opened.desk}
    return await player.saw(
        lambda seen: text in seen.text and seen.sender == opened.keeper.user and seen.room not in rooms,
        within=30,
    )


async def test_a_meeting_begins_by_itself_and_is_in_the_calendar(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    ours, theirs = servers
    ana, mo, ben = await newcomer("ana", ours), await newcomer("mo", ours), await newcomer("ben", theirs)
    port = free_port()
    own = {"listen": f"127.0.0.1:{port}", "public_url": f"http://127.0.0.1:{port}"}
    async with evening(tmp_path, ours, ana, [mo], [ben], calendar=own) as opened:
        private = (await whispered(opened, ben, "Evening circle")).room
        await ben.say(private, "!zone Kathmandu")
        await whispered(opened, ben, "Asia/Kathmandu")
        begin = (wall_clock() + timedelta(seconds=75)).replace(second=0)
        await ana.say(opened.room, f"!schedule add {begin:%Y-%m-%d %H:%M}")
        added = await ben.saw(says("We meet once more", room=opened.room, sender=opened.keeper.user))
        assert added.encrypted
        await ben.say(private, "!when")
        listed = await whispered(opened, ben, "The next meetings")
        # Kathmandu is five hours and three quarters ahead.
        assert f"{begin + timedelta(hours=5, minutes=45):%-I:%M}" in listed.text
        await ben.say(private, "!calendar")
        link = await whispered(opened, ben, f"{own['public_url']}/calendar/")
        found = re.search(r"http://127\.0\.0\.1:\d+/calendar/[0-9a-f]{64}\.ics", link.text)
        assert found is not None
        async with aiohttp.ClientSession() as browser, browser.get(found[0]) as answer:
            assert answer.status == 200
            (event,) = Calendar.from_ical(await answer.read()).walk("VEVENT")
        assert event["DTSTART"].dt == begin
        opening = await ben.saw(says("A seat", room=opened.room, sender=opened.keeper.user), within=100)
        assert opening.encrypted
        assert wall_clock() >= begin
        await ben.say(opened.room, "hello")
        await ben.saw(says("the talking piece is with you", room=opened.room), within=40)
        log = opened.keeper.log.read_text()
        assert "Traceback" not in log
        assert found[0].rpartition("/")[2].removesuffix(".ics") not in log
