"""Shifts, on a real database with a clock that is moved: what was chosen is kept, holds after a restart, and decides who is called."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import select

from models.circle import Circle
from models.config import CircleSettings, Config, ModeratorSettings
from models.effects import Say
from models.ids import RoomId, UserId
from models.signals import KeeperStarted
from models.tables import audit, outbox
from moderation.screening import Screener
from plugin.engine.house import whole_house
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CONFIG,
    DESK,
    KEEPER,
    ROOM,
    Home,
    PlainSpeech,
    Wall,
    home,
    joined,
    said,
)

SCREENER = Screener.load()
MO, CLEO = UserId("@mo:test"), UserId("@cleo:test")
DANGER = "I can't go on. I'm going to kill myself tonight."
NUMBERS = count(1000)
MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)


def config(shifts: dict[UserId, tuple[str, ...]] | None = None, **roster: object) -> Config:
    own = shifts or {}
    moderators = tuple(
        ModeratorSettings(user=user, shifts=own.get(user, ()), zone="Europe/Lisbon")
        for user in (BEN, MO, CLEO)
    )
    circle = CircleSettings(
        name="evening",
        rooms=(ROOM,),
        moderators_room=DESK,
        moderators=moderators,
        roster=roster,  # type: ignore[arg-type]  # pydantic makes it one
    )
    return Config(homeserver=CONFIG.homeserver, circles=(circle,))


class Calling(PlainSpeech):
    """Says a sentence by its id, and whom it calls."""

    def in_room(self, say: Say, circle: Circle | None) -> dict[str, Any]:
        return {**super().in_room(say, circle), "called": list(say.mentions)}


@asynccontextmanager
async def house(folder: Path, wall: Wall, **roster: Any) -> AsyncIterator[Evening]:
    speech = Calling()
    async with home(
        folder, wall, config(**roster), whole_house(), SCREENER, speech=lambda _places, _people: speech
    ) as opened:
        yield Evening(opened)


class Evening:
    """The engine of one folder, and what it has to say."""

    def __init__(self, opened: Home) -> None:
        self.home = opened

    async def says(self, text: str, who: UserId, room: RoomId = DESK) -> None:
        await self.home.engine.take([said(next(NUMBERS), text, who, room)])

    async def until(self, moment: datetime) -> None:
        """Let time go by: every timer fires when it is due."""
        while True:
            due = await self.home.engine.next_due()
            if due is None or due > moment.timestamp():
                break
            self.home.wall.now = max(self.home.wall.now, datetime.fromtimestamp(due, UTC))
            await self.home.engine.fire()
        self.home.wall.now = moment

    async def told(self) -> list[tuple[str, str]]:
        """Everything that is to be said, as (person or room, sentence)."""
        return [(where, body["body"]) for where, body in await self.contents()]

    async def contents(self) -> list[tuple[str, dict[str, object]]]:
        async with self.home.database.read() as connection:
            rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
        opened = [
            (row.user or row.room, orjson.loads(self.home.ledger.open(bytes(row.body), row.owner, "outbox")))
            for row in rows
        ]
        return [(where, body["content"]) for where, body in opened if body["kind"] == "message"]

    async def acts(self) -> list[str]:
        async with self.home.database.read() as connection:
            return list((await connection.execute(select(audit.c.act).order_by(audit.c.id))).scalars())

    def on_call(self) -> tuple[UserId, ...]:
        circle = self.home.circles.get("evening", self.home.wall.now)
        assert circle is not None
        return circle.on_call


@pytest.fixture
async def evening(tmp_path: Path) -> AsyncIterator[Evening]:
    wall = Wall()
    wall.now = MONDAY
    async with house(tmp_path, wall) as opened:
        await come_in(opened.home)
        yield opened


async def come_in(opened: Home) -> None:
    people = [joined(KEEPER, 900), joined(ANN, 901), joined(KEEPER, 902, DESK)]
    await opened.engine.take(
        [*people, *(joined(one, 903 + n, DESK) for n, one in enumerate((BEN, MO, CLEO)))]
    )


async def test_a_shift_decides_who_is_first_from_its_first_to_its_last_minute(evening: Evening) -> None:
    assert evening.on_call() == (BEN, MO, CLEO)
    await evening.says("!shift add mon 19:00-23:00", CLEO)
    assert evening.on_call() == (BEN, MO, CLEO)
    for hour, expected in ((19, CLEO), (22, CLEO), (23, BEN)):
        evening.home.wall.now = MONDAY.replace(hour=hour)
        assert evening.on_call()[0] == expected
    # In June the clock of Lisbon is an hour ahead.
    evening.home.wall.now = datetime(2026, 6, 1, 18, tzinfo=UTC)
    assert evening.on_call()[0] == CLEO


async def test_a_shift_outlives_a_restart_and_is_audited(tmp_path: Path) -> None:
    wall = Wall()
    wall.now = MONDAY
    async with house(tmp_path, wall) as before:
        await come_in(before.home)
        await before.says("!shift add mon 19-23", CLEO)
    wall.move(hours=8)
    async with house(tmp_path, wall) as again:
        await again.says(DANGER, ANN, ROOM)
        card = next(body for where, body in await again.contents() if body["body"] == "flag-card")
        assert card["called"] == [CLEO]
        assert "shift-added" in await again.acts()


async def test_stepping_back_holds_at_once_and_gives_open_flags_to_the_others(evening: Evening) -> None:
    await evening.says(DANGER, ANN, ROOM)
    await evening.says("!claim 1", MO)
    await evening.says("!stepback", MO)
    assert evening.on_call() == (BEN, CLEO)
    (released,) = [body for _, body in await evening.contents() if body["body"] == "flag-released"]
    assert released["called"] == [BEN, CLEO]
    before = len(await evening.told())
    await evening.until(evening.home.wall.now + timedelta(minutes=11))
    called = [body["called"] for _, body in (await evening.contents())[before:] if body.get("called")]
    assert called == [[CLEO], [BEN, CLEO]]


async def test_a_swap_moves_one_evening_and_the_next_one_is_as_ever(evening: Evening) -> None:
    await evening.says("!shift add mon 19-23", CLEO)
    await evening.says("!swap mo mon", CLEO)
    await evening.says("!swap yes", MO)
    await evening.until(MONDAY.replace(hour=20))
    assert evening.on_call() == (MO, BEN, CLEO)
    await evening.until(MONDAY.replace(day=9, hour=20))
    assert evening.on_call() == (CLEO, BEN, MO)
    assert {"shift-added", "swap-asked", "swap-taken"} <= set(await evening.acts())


async def test_notes_and_gaps_come_by_themselves_and_once(evening: Evening) -> None:
    await evening.says("!shift add mon 19-23", CLEO)
    await evening.says("!shift add tue 10-12", MO)
    await evening.until(MONDAY.replace(hour=23, minute=30))
    assert (CLEO, "roster-note-ask") in await evening.told()
    await evening.says("!shift note she sleeps", CLEO)
    await evening.until(MONDAY.replace(day=3, hour=10, minute=1))
    assert [where for where, body in await evening.told() if body == "roster-note"] == [MO]
    await evening.until(MONDAY.replace(day=15, hour=12))
    assert [where for where, body in await evening.told() if body == "roster-gaps"] == [DESK]
    await evening.until(MONDAY.replace(day=15, hour=19))
    assert [where for where, body in await evening.told() if body == "roster-gaps"] == [DESK, DESK]
    assert [where for where, body in await evening.told() if body == "roster-note"] == [MO]


async def test_after_a_crisis_whoever_carried_it_gets_a_private_word(evening: Evening) -> None:
    await evening.says(DANGER, ANN, ROOM)
    await evening.says("!claim 1", MO)
    await evening.says("!resolve 1", MO)
    await evening.until(evening.home.wall.now + timedelta(minutes=14))
    assert "roster-debrief" not in [body for _, body in await evening.told()]
    await evening.until(evening.home.wall.now + timedelta(minutes=2))
    assert [where for where, body in await evening.told() if body == "roster-debrief"] == [MO]


async def test_what_was_learnt_is_kept_and_decides_who_is_called_in_a_crisis_until_it_ends(
    tmp_path: Path,
) -> None:
    wall = Wall()
    wall.now = MONDAY
    async with house(tmp_path, wall, training="required", training_good_for=30 * 86400) as before:
        await come_in(before.home)
        for step in ("crisis", "next", "next", "next", "yes", "no"):
            await before.says(f"!training {step}", MO)
        assert {where for where, body in await before.told() if body.startswith("training")} == {MO}
    async with house(tmp_path, wall, training="required", training_good_for=30 * 86400) as evening:
        await evening.says(DANGER, ANN, ROOM)
        cards = [body["called"] for _, body in await evening.contents() if body["body"] == "flag-card"]
        assert cards == [[MO]]
        await evening.says("!claim 1", MO)
        await evening.says("!resolve 1", MO)
        await evening.until(MONDAY + timedelta(days=31))
        assert [where for where, body in await evening.told() if body == "training-remind"] == [MO]
        await evening.says(DANGER, ANN, ROOM)
        cards = [body["called"] for _, body in await evening.contents() if body["body"] == "flag-card"]
        assert cards == [[MO], [BEN, MO, CLEO]]
        assert "trained" in await evening.acts()


async def test_a_start_with_other_settings_sets_what_comes_by_itself(tmp_path: Path) -> None:
    wall = Wall()
    wall.now = MONDAY
    async with house(tmp_path, wall) as before:
        await come_in(before.home)
        assert await before.home.engine.next_due() is None
    async with house(tmp_path, wall, shifts={CLEO: ("mon 19:00-23:00",)}) as evening:
        await evening.home.engine.announce(KeeperStarted(), ["evening"])
        await evening.until(MONDAY.replace(hour=20))
        assert evening.on_call()[0] == CLEO
        await evening.until(MONDAY.replace(hour=23, minute=1))
        assert [where for where, body in await evening.told() if body == "roster-note-ask"] == [CLEO]
