"""Who was put out of a circle is still heard there: the appeal finds the circle in which something was taken."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from models.config import CircleSettings, Config, HomeserverSettings
from models.ids import RoomId, UserId
from moderation.appeals import Appellant, Taken
from plugin.engine.arrivals import Arrived
from plugin.engine.house import whole_house
from plugin.engine.work import Kept
from tests.engine.house_of_tests import ANN, DESK, KEEPER, ROOM, START, arrived, event, home, joined, said
from tests.engine.test_reports import told

DIRECT = RoomId("!direct:test")
TWO = Config(
    homeserver=HomeserverSettings(url="http://127.0.0.1:1", user=KEEPER),
    circles=(CircleSettings(name="evening", rooms=(ROOM,)), CircleSettings(name="morning", rooms=(DESK,))),
)


def gone(user: UserId, number: int, room: RoomId, how: str) -> Arrived:
    return arrived(event(number, KEEPER, "m.room.member", {"membership": how}, state_key=user), room)


@pytest.mark.parametrize("elsewhere", [True, False])
@pytest.mark.parametrize("how", ["ban", "leave"])
async def test_an_appeal_finds_its_circle(tmp_path: Path, elsewhere: bool, how: str) -> None:
    async with home(tmp_path, config=TWO, house=whole_house()) as here:
        rooms = (ROOM, DESK) if elsewhere else (DESK,)
        await here.engine.take([joined(ANN, 900 + at, room) for at, room in enumerate(rooms)])
        await here.engine.take([gone(ANN, 910, DESK, how)])
        async with here.engine.writing() as desk:
            here.places.set_direct(ANN, DIRECT, 0)
            state = Appellant(ANN, (Taken(7, "ban", START, START + timedelta(days=30)),))
            desk.work.aggregates["appeal", f"morning {ANN}"] = Kept(state, "morning", 1, ANN)
        await here.engine.take([said(1, "!appeal", ANN, DIRECT)])
        assert (await told(here, ANN, "appeal"))[-1:] == ["appeal-how"]


async def test_who_has_nothing_to_appeal_hears_so_once(tmp_path: Path) -> None:
    async with home(tmp_path, config=TWO, house=whole_house()) as here:
        await here.engine.take([joined(ANN, 900), joined(ANN, 901, DESK)])
        async with here.engine.writing():
            here.places.set_direct(ANN, DIRECT, 0)
        await here.engine.take([said(1, "!appeal that is not fair", ANN, DIRECT)])
        assert await told(here, ANN, "appeal") == ["appeal-nothing"]
