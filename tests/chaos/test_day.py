"""A simulated day of the engine: cut off in the middle of a statement, a batch, a timer or a delivery, hundreds of times.

What `make chaos` does to the whole product in real time is done here to the engine alone, on its real database, by a clock that is
moved; so a seed repeats everything, and a failure can be looked at step by step.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import event as hooks
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import EventId
from models.tables import aggregates, failures, outbox, settings, timers
from plugin.engine import outbox as letters
from plugin.engine.arrivals import Arrived
from plugin.engine.upsert import upsert
from tests.engine.house_of_tests import ANN, BEN, ROOM, Count, Home, Wall, home, said

CUTS = 60
TEXTS = ("hello", "danger", "timer", "again", "a danger to all")


class Day:
    """The rooms' history so far, what the homeserver has taken of the keeper, and the clock."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.wall = Wall()
        self.history: list[Arrived] = []
        self.texts: list[str] = []
        self.taken: dict[str, str] = {}
        """By transaction id, as a homeserver keeps them: a repeat changes nothing."""

    async def goes_on(self, here: Home) -> None:
        """People talk, time passes, and the keeper does what it does with both. Raises what cuts it off."""
        for _ in range(self.rng.randint(1, 5)):
            self.wall.move(seconds=self.rng.choice((0, 1, 59, 61, 3600, -30)))
            for _ in range(self.rng.randint(0, 3)):
                self.texts.append(self.rng.choice(TEXTS))
                self.history.append(said(len(self.texts), self.texts[-1], self.rng.choice((ANN, BEN))))
            await self.is_read(here)
            await here.engine.fire()
            await self.is_sent(here)

    async def is_read(self, here: Home) -> None:
        """The next sync answer, which may tell again what was told."""
        token = int(await here.database.setting("sync_token") or b"0")
        until = min(len(self.history), token + self.rng.randint(1, 4))

        async def write(connection: AsyncConnection) -> None:
            await upsert(connection, settings, [{"name": "sync_token", "value": str(until).encode()}])

        await here.engine.take(self.history[max(0, token - self.rng.randint(0, 2)) : until], [write])

    async def is_sent(self, here: Home) -> None:
        """What waits is delivered, as the sender does it; it may be cut off when the homeserver has it and nobody knows."""
        async with here.database.read() as connection:
            lanes = await letters.lanes(connection)
        for lane in lanes:
            async with here.database.read() as connection:
                letter = await letters.next_letter(connection, here.ledger, lane)
            if letter is None:
                continue
            kind = letter.body["kind"]
            what = letter.body["content"]["body"] if kind == "message" else kind
            assert self.taken.setdefault(letter.txn, what) == what
            if self.rng.random() < 0.1:
                raise ConnectionAbortedError
            async with here.database.write() as connection:
                await letters.sent(connection, letter, ROOM, EventId(f"${letter.txn}"))


def cut_off(here: Home, statements: int) -> None:
    """Let so many statements pass, and none after them."""
    left = statements

    def before(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise ConnectionAbortedError

    hooks.listen(here.database.engine.sync_engine, "before_cursor_execute", before)


@pytest.mark.parametrize("seed", range(3))
async def test_a_day_of_cuts_ends_as_a_calm_one_does(tmp_path: Path, seed: int) -> None:
    day = Day(seed)
    cuts = 0
    while cuts < CUTS:
        async with home(tmp_path, day.wall) as here:
            cut_off(here, day.rng.randrange(90))
            try:
                await day.goes_on(here)
            except ConnectionAbortedError:
                cuts += 1
    async with home(tmp_path, day.wall) as here:
        for _ in range(len(day.history)):
            await day.is_read(here)
        day.wall.move(days=1)
        await here.engine.fire()
        await _all_sent(day, here)
        await _as_it_should_be(day, here)


async def _all_sent(day: Day, here: Home) -> None:
    while True:
        async with here.database.read() as connection:
            if not await letters.lanes(connection):
                return
        try:
            await day.is_sent(here)
        except ConnectionAbortedError:
            continue


async def _as_it_should_be(day: Day, here: Home) -> None:
    heard = [text for text in day.texts if text != "timer"]
    async with here.engine.writing() as desk:
        kept = await here.ledger.load(desk.connection, desk.work, ("counter", "evening"))
    assert kept is not None
    assert isinstance(kept.state, Count)
    assert list(kept.state.texts) == heard
    dangers = sum("danger" in text for text in day.texts)
    async with here.database.read() as connection:

        async def number(statement: Any) -> int:
            return int((await connection.execute(statement)).scalar_one())

        flags = select(func.count()).select_from(aggregates).where(aggregates.c.kind == "flag")
        assert await number(flags) == dangers
        for table in (timers, failures):
            assert await number(select(func.count()).select_from(table)) == 0
        assert await number(select(func.count()).select_from(outbox)) == len(day.taken)
    said_ = list(day.taken.values())
    assert said_.count("heard") == said_.count("tap") == len(heard)
    assert said_.count("rang") == len(kept.state.fired) > 0
    assert heard.count("hello") > 5
