"""Flags and counts go when they have had their time, also those of a circle that is no longer set up."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from models.config import CircleSettings, Config, ModeratorSettings
from models.tables import aggregates
from moderation.counts import KEPT
from moderation.screening import Screener
from plugin.engine.house import whole_house
from plugin.janitor import tidy
from tests.engine.house_of_tests import ANN, BEN, CONFIG, DESK, KEEPER, ROOM, Home, Wall, home, joined, said

SCREENER = Screener.load()
DANGER = "I can't go on. I'm going to kill myself tonight."
SET_UP = Config(
    homeserver=CONFIG.homeserver,
    circles=(
        CircleSettings(
            name="evening",
            rooms=(ROOM,),
            moderators_room=DESK,
            moderators=(ModeratorSettings(user=BEN),),
            keep_flags=30 * 86400,
        ),
    ),
)
REMOVED = Config(homeserver=CONFIG.homeserver)


async def raised(here: Home) -> None:
    people = [joined(ANN, 900), joined(KEEPER, 901), joined(KEEPER, 902, DESK), joined(BEN, 903, DESK)]
    await here.engine.take([*people, joined(BEN, 904), said(1, DANGER, ANN)])


async def kinds(here: Home, settings: Config, later: timedelta) -> set[str]:
    """What is there of a flag and of its counts once all was tidied so much later."""
    async with here.database.write() as connection:
        await tidy(connection, settings, here.house, here.ledger, here.wall.now + later)
        rows = select(aggregates.c.kind).where(aggregates.c.kind.in_(("flag", "tally")))
        return set((await connection.execute(rows)).scalars())


@pytest.mark.parametrize(("settings", "days"), [(SET_UP, 30), (REMOVED, 90)])
async def test_a_closed_flag_is_forgotten_and_not_a_day_before(
    tmp_path: Path, settings: Config, days: int
) -> None:
    async with home(tmp_path, Wall(), SET_UP, whole_house(), SCREENER) as here:
        await raised(here)
        await here.engine.take([said(2, "!resolve 1", BEN, DESK)])
        assert await kinds(here, settings, timedelta(days=days - 1)) == {"flag", "tally"}
        assert await kinds(here, settings, timedelta(days=days + 1)) == {"tally"}


async def test_a_flag_that_still_wants_somebody_stays(tmp_path: Path) -> None:
    async with home(tmp_path, Wall(), SET_UP, whole_house(), SCREENER) as here:
        await raised(here)
        assert "flag" in await kinds(here, REMOVED, timedelta(days=500))


async def test_the_counts_of_a_circle_that_was_removed_are_kept_as_long_as_others_and_no_longer(
    tmp_path: Path,
) -> None:
    async with home(tmp_path, Wall(), SET_UP, whole_house(), SCREENER) as here:
        await raised(here)
        assert "tally" in await kinds(here, REMOVED, KEPT - timedelta(days=1))
        assert "tally" in await kinds(here, SET_UP, KEPT + timedelta(days=1))
        assert "tally" not in await kinds(here, REMOVED, KEPT + timedelta(days=1))
