"""A whole house with a team: Ben and Mo moderate, Ann is a member; who writes what, and which rows come of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import select

from models.config import CircleSettings, Config, ModeratorSettings
from models.ids import EventId, RoomId, UserId
from models.tables import outbox
from models.verdict import Reason, Tier, ToScreen, Verdict
from plugin.engine.house import whole_house
from plugin.matrix.reader import Head, StateSet
from plugin.speech import HouseSpeech
from tests.engine.house_of_tests import ANN, BEN, CONFIG, DESK, KEEPER, ROOM, START, Home, home, joined, said

MO = UserId("@mo:test")
PRIVATE = RoomId("!private:test")
CIRCLE = CircleSettings(
    name="evening",
    rooms=(ROOM,),
    moderators_room=DESK,
    moderators=(ModeratorSettings(user=BEN), ModeratorSettings(user=MO)),
)
TEAM = Config(homeserver=CONFIG.homeserver, circles=(CIRCLE,))


class Judge:
    """Crisis for "danger", green for all else."""

    def judge(self, batch: list[ToScreen]) -> list[Verdict]:
        found = (Reason("rule", 0, 6, "why-intent"),)
        return [
            Verdict(Tier.CRISIS, 0.9, reasons=found) if "danger" in one.text else Verdict(Tier.GREEN, 0.0)
            for one in batch
        ]


@asynccontextmanager
async def team(folder: Path) -> AsyncIterator[Home]:
    """The whole house: Ben and Mo moderate, Ann is a member with a private room of her own."""
    opening = home(
        folder,
        config=TEAM,
        house=whole_house(),
        judge=Judge(),
        speech=lambda places, people: HouseSpeech(places, people, "!", dict),
    )
    async with opening as here:
        await here.engine.take([joined(user, 900 + at) for at, user in enumerate((KEEPER, ANN))])
        await here.engine.take([joined(user, 910 + at, DESK) for at, user in enumerate((KEEPER, BEN, MO))])
        async with here.engine.writing():
            here.places.set_direct(ANN, PRIVATE, int(START.timestamp()))
            sealed = StateSet(Head(EventId("$e"), BEN, START), "m.room.encryption", {"algorithm": "x"})
            here.places.set_state(DESK, sealed)
        yield here


@dataclass(frozen=True, slots=True)
class Row:
    to: str
    kind: str
    text: str
    txn: str
    body: dict[str, Any]
    about: str


async def rows(here: Home) -> list[Row]:
    """The outbox, opened."""
    async with here.database.read() as connection:
        found = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
    opened = [(row, orjson.loads(here.ledger.open(bytes(row.body), row.owner, "outbox"))) for row in found]
    return [
        Row(
            row.user or row.room,
            body["kind"],
            body.get("content", {}).get("body", ""),
            row.txn,
            body,
            row.about_part,
        )
        for row, body in opened
    ]


async def since(here: Home, *texts: str, sender: UserId = MO, room: RoomId = DESK) -> list[Row]:
    """Somebody writes; the rows that came of it, but for edits of the card."""
    before = len(await rows(here))
    async with here.database.read() as connection:
        start = int((await connection.exec_driver_sql("SELECT count(*) FROM seen")).scalar_one())
    await here.engine.take([said(start + at + 100, text, sender, room) for at, text in enumerate(texts)])
    return [row for row in (await rows(here))[before:] if row.kind != "edit"]
