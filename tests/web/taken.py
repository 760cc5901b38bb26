"""Something that was taken from somebody, and an appeal against it, on the desk of the tests."""

from __future__ import annotations

import orjson
from sqlalchemy import select, update

from models.ids import RoomId
from models.signals import About, Done
from models.tables import outbox
from models.verdict import Tier
from tests.engine.house_of_tests import said
from tests.web.desk_of_tests import ANN, BEN, DESK, Place

DIRECT = RoomId("!ann:test")


async def does(desk: Place) -> None:
    """The homeserver does all that was ordered in a room."""
    async with desk.home.database.write() as connection:
        waiting = (outbox.c.about_kind == "measure") & (outbox.c.status == "waiting")
        rows = (await connection.execute(select(outbox).where(waiting))).all()
        await connection.execute(update(outbox).where(waiting).values(status="sent"))
    for row in rows:
        about = About(row.about_kind, row.about_key, row.about_part)
        if orjson.loads(desk.home.ledger.open(bytes(row.body), row.owner, "outbox"))["kind"] == "message":
            continue
        async with desk.home.engine.writing() as work:
            await desk.home.engine.came_of(work, Done(about, RoomId(row.room)), row.circle)


async def appealed(desk: Place, words: str = "I was quoting <b>a song</b>") -> int:
    """Ben muted Ann, and she sees it differently; the number of the flag."""
    number = await desk.raise_flag(Tier.AMBER, "cheap followers", ANN, "spam")
    await desk.home.engine.take([said(100, f"!mute {number} 2h selling", BEN, DESK)])
    await does(desk)
    await desk.home.engine.take([said(101, f"!appeal {words}", ANN, DIRECT)])
    return number
