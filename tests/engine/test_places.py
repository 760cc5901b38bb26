import asyncio
from pathlib import Path
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncConnection

from plugin.engine.places import Places
from tests.engine.house_of_tests import ANN, KEEPER, ROOM, home, joined


def test_a_room_the_keeper_has_just_gone_into_counts_before_any_sync_answer_says_so() -> None:
    places = Places(KEEPER)
    for membership, inside in (
        ("invite", False),
        ("refused", False),
        ("coming", True),
        ("join", True),
        ("leave", False),
    ):
        places.set_membership(ROOM, membership)
        assert places.went_in(ROOM) is inside


async def test_whoever_looks_while_it_is_read_anew_sees_it_whole(tmp_path: Path) -> None:
    """Else a private room is made twice, or a message is not encrypted, or not for everybody."""
    async with home(tmp_path) as here:
        async with here.engine.writing():
            here.places.set_membership(ROOM, "join")
        await here.engine.take([joined(ANN, 900)])

        async def anew() -> None:
            async with here.database.read() as connection:
                await here.places.load(cast(AsyncConnection, Slow(connection)))

        reading = asyncio.create_task(anew())
        while not reading.done():
            assert here.places.room(ROOM) is not None
            assert here.places.membership(ROOM, ANN) == "join"
            await asyncio.sleep(0)
        await reading


class Slow:
    """A connection to a database that takes its time, as one across a network does."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def execute(self, statement: Any) -> Any:
        await asyncio.sleep(0.01)
        return await self._connection.execute(statement)
