"""What a circle does together, on a real database: over restarts, and of somebody who is in two circles."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import select

from models.config import CircleSettings, Config, ModeratorSettings
from models.ids import RoomId
from models.signals import KeeperStarted
from models.tables import aggregates, outbox
from plugin.engine.house import whole_house
from plugin.engine.work import Work
from tests.engine.house_of_tests import ANN, BEN, CONFIG, DESK, KEEPER, ROOM, Home, home, joined
from tests.engine.season_of_tests import PRIVATE, Season, winter

ANNS = RoomId("!anns:test")


def config(**settings: Any) -> Config:
    """One circle in which Ann leads and moderates."""
    moderators = (ModeratorSettings(user=ANN),)
    circle = CircleSettings(
        name="evening", rooms=(ROOM,), moderators_room=DESK, chairs=(ANN,), moderators=moderators, **settings
    )
    return Config(homeserver=CONFIG.homeserver, circles=(circle,))


@asynccontextmanager
async def evening(folder: Path, settings: Config) -> AsyncIterator[Season]:
    """The keeper, started (again); Ann and Ben are in the room, Ann in the moderators' too."""
    wall = winter()
    async with home(folder, wall, settings, whole_house()) as opened:
        if opened.places.room(ROOM) is None:
            await opened.engine.take([joined(KEEPER, 900), joined(ANN, 901), joined(BEN, 902)])
            await opened.engine.take([joined(KEEPER, 903, DESK), joined(ANN, 904, DESK)])
            async with opened.engine.writing():
                opened.places.set_direct(BEN, PRIVATE, int(wall.now.timestamp()))
                opened.places.set_direct(ANN, ANNS, int(wall.now.timestamp()))
        await opened.engine.announce(KeeperStarted(), [one.name for one in settings.circles])
        yield Season(opened)


async def state(opened: Home, kind: str, key: str = "evening") -> Any:
    """What is kept."""
    async with opened.database.read() as connection:
        kept = await opened.ledger.load(connection, Work(), (kind, key))
    return kept.state if kept else None


async def to_people(opened: Home) -> dict[str, list[str]]:
    """Everything that was said in private, by whom it was for."""
    async with opened.database.read() as connection:
        rows = (
            await connection.execute(select(outbox).where(outbox.c.user != "").order_by(outbox.c.id))
        ).all()
    found: dict[str, list[str]] = {}
    for row in rows:
        body = orjson.loads(opened.ledger.open(bytes(row.body), row.owner, "outbox"))
        found.setdefault(row.user, []).append(body["content"]["body"])
    return found


async def test_a_yes_outlives_a_restart_and_a_change_asks_again_once(tmp_path: Path) -> None:
    async with evening(tmp_path, config(agreement="We listen.")) as first:
        await first.says("!agreement yes", BEN, PRIVATE)
    async with evening(tmp_path, config(agreement="We listen.")) as same:
        assert len(await same.told("agreement-changed")) == 1
    async with evening(tmp_path, config(agreement="We listen well.")) as other:
        assert len(await other.told("agreement-changed")) == 2
        assert [where for where, _ in await other.told("agreement-again")] == [BEN]
        await other.says("!agreement change We listen, all of us.")
        assert len(await other.told("agreement-again")) == 1
        agreement = await state(other.home, "agreement")
        assert (agreement.version, [one.version for one in agreement.agreed]) == (3, [1])


async def test_a_tip_goes_from_one_person_past_a_moderator_to_the_circle(tmp_path: Path) -> None:
    async with evening(tmp_path, config()) as before:
        await before.says("!tools add #sleep the phone stays in another room", BEN, PRIVATE)
        assert [where for where, _ in await before.told("shelf-waits")] == [DESK]
        await before.says("!tools", ANN, ROOM)
        assert len(await before.told("tools-none")) == 1
    async with evening(tmp_path, config()) as after:
        await after.says("!tools approve 1", ANN, DESK)
        await after.says("!tools find sleep", ANN, ROOM)
        assert [where for where, _ in await after.told("tools-found")] == [ROOM]
        assert "shelf-approved" in (await to_people(after.home))[BEN]


async def test_what_people_gave_is_sealed_at_rest(tmp_path: Path) -> None:
    async with evening(tmp_path, config()) as opened:
        await opened.says("!story share Harbour | I walked along the quay.", BEN, PRIVATE)
        async with opened.home.database.read() as connection:
            bodies = (await connection.execute(select(aggregates.c.body))).scalars().all()
        assert not any(b"quay" in bytes(body) for body in bodies)


async def test_somebody_of_two_circles_says_which_one_they_mean(tmp_path: Path) -> None:
    both = Config(
        homeserver=CONFIG.homeserver,
        circles=(
            CircleSettings(name="evening", rooms=(ROOM,), agreement="One."),
            CircleSettings(name="morning", rooms=(DESK,), agreement="Two."),
        ),
    )
    async with evening(tmp_path, both) as opened:
        await opened.home.engine.take([joined(BEN, 910, DESK)])
        await opened.says("!agreement yes", BEN, PRIVATE)
        assert [where for where, _ in await opened.told("which-circle")] == [BEN]
        await opened.says("!agreement Morning yes", BEN, PRIVATE)
        assert (await state(opened.home, "agreement")).agreed == ()
        assert [one.user for one in (await state(opened.home, "agreement", "morning")).agreed] == [BEN]
        # In a circle's own room it is clear which one is meant.
        await opened.says("!agreement yes", BEN, ROOM)
        assert [one.user for one in (await state(opened.home, "agreement")).agreed] == [BEN]
