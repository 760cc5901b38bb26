"""Bursts: everything said at once is seen, screened and brought to people once, with the bot up and after it was down."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from plugin.engine.delivery import LETTER
from tests.bench import contestants
from tests.bench.cards import is_edit, named
from tests.bench.contestants import Bot
from tests.bench.crowd import Crowd, Rooms, crowd

MEMBERS = 20
ALARM_EVERY = 20
PATIENCE = 300.0


async def one(here: Crowd, number: int, count: int, rooms: int, up: bool) -> dict[str, Any]:
    """One burst; what became of it, as the keeper's books and the moderators' room tell."""
    user = await here.bot(f"burst-{number}")
    place = await here.rooms(rooms, user)
    with tempfile.TemporaryDirectory(prefix="circlekeeper-bench-") as name:
        bot = await contestants.ours(here.server, user, Path(name) / "ours", place.lanes)
        async with contestants.running(bot):
            await place.warm()
            base = await bot.counted()
            if not up:
                await asyncio.sleep(1)
                await bot.stop()
                base = {}
            began = time.monotonic()
            events, alarms = await place.burst(count, ALARM_EVERY)
            said = time.monotonic()
            if not up:
                await bot.start()
            await _all_done(here, bot, base, events, alarms)
            done = time.monotonic()
            await asyncio.sleep(1)
            found = await _books(here, bot, place, base, events, alarms)
    return {
        "messages": count,
        "rooms": rooms,
        "up": up,
        "seconds_to_say": said - began,
        "seconds_until_done": done - said,
        **found,
    }


async def _all_done(
    here: Crowd, bot: Bot, base: dict[str, float], events: Sequence[str], alarms: Sequence[str]
) -> None:
    """Until all is screened and every card is here, or patience ends."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            for alarm in alarms:
                await here.cards.about(alarm, within=PATIENCE)
            while await _screened(bot, base) < len(events):
                await asyncio.sleep(0.2)


async def _screened(bot: Bot, base: dict[str, float]) -> float:
    now = await bot.counted()
    return sum(
        value - base.get(name, 0)
        for name, value in now.items()
        if name.startswith("circlekeeper_messages_screened_total")
    )


async def _books(
    here: Crowd, bot: Bot, place: Rooms, base: dict[str, float], events: Sequence[str], alarms: Sequence[str]
) -> dict[str, Any]:
    with contextlib.closing(sqlite3.connect(bot.folder / "data" / "circlekeeper.db")) as books:
        seen = {row[0] for row in books.execute("select event from seen")}
    cards = [
        event
        for event in await here.moderator.messages(place.desk)
        if event["sender"] == bot.user and not is_edit(event)
    ]
    letters = Counter(event["content"].get(LETTER) for event in cards if event["type"] == "m.room.message")
    about = Counter(event for card in cards for event in named(card) if event in set(alarms))
    return {
        "seen": len(seen & set(events)),
        "screened": await _screened(bot, base),
        "alarms": len(alarms),
        "carded": len(about),
        "doubled": sum(count - 1 for count in (*letters.values(), *about.values())),
    }


async def measure(sizes: Sequence[int], seed: int) -> dict[str, Any]:
    """Each size in one room and over twenty, up and down."""
    told: list[dict[str, Any]] = []
    async with crowd(MEMBERS, seed) as here:
        for count in sizes:
            for rooms in (1, 20):
                for up in (True, False):
                    told.append(await one(here, len(told), count, rooms, up))
                    short = {k: round(v, 1) if isinstance(v, float) else v for k, v in told[-1].items()}
                    print(short, flush=True)
    complete = all(
        burst["seen"] == burst["screened"] == burst["messages"]
        and burst["carded"] == burst["alarms"]
        and not burst["doubled"]
        for burst in told
    )
    return {"bursts": told, "complete": complete}
