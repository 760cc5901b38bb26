"""A circle with a schedule on a real database, through weeks and restarts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import orjson
from sqlalchemy import select

from models.config import CalendarSettings, CircleSettings, Config
from models.ids import RoomId, UserId
from models.schedule import MeetingSettings
from models.signals import KeeperStarted
from models.tables import audit, outbox
from plugin.engine.house import whole_house
from plugin.engine.work import Work
from rituals.schedule.state import Schedule
from tests.engine.house_of_tests import ANN, BEN, CONFIG, KEEPER, ROOM, Home, Wall, home, joined, said

PRIVATE = RoomId("!private:test")
NUMBERS = count(1000)
WINTER = datetime(2026, 2, 25, 12, tzinfo=UTC)


def winter() -> Wall:
    """A clock that stands before the first meeting of March."""
    wall = Wall()
    wall.now = WINTER
    return wall


def config(zone: str, port: int = 0, **fields: object) -> Config:
    usual = {
        "name": "weekly",
        "rule": "FREQ=WEEKLY;BYDAY=TU",
        "first": "2026-01-06",
        "at": ["19:00"],
        **fields,
    }
    circle = CircleSettings(
        name="evening",
        rooms=(ROOM,),
        zone=zone,
        chairs=(ANN,),
        schedule=(MeetingSettings.model_validate(usual),),
    )
    own = CalendarSettings(listen=f"127.0.0.1:{port}", public_url=f"http://127.0.0.1:{port}")
    return Config(
        homeserver=CONFIG.homeserver, circles=(circle,), calendar=own if port else CalendarSettings()
    )


class Season:
    """The engine of one folder and what it did."""

    def __init__(self, opened: Home) -> None:
        self.home = opened

    async def says(self, text: str, who: UserId = ANN, room: RoomId = ROOM) -> None:
        await self.home.engine.take([said(next(NUMBERS), text, who, room)])

    async def until(self, moment: datetime) -> None:
        while True:
            due = await self.home.engine.next_due()
            if due is None or due > moment.timestamp():
                break
            self.home.wall.now = max(self.home.wall.now, datetime.fromtimestamp(due, UTC))
            await self.home.engine.fire()
        self.home.wall.now = moment

    async def starts(self) -> list[datetime]:
        """When meetings began, from the log."""
        async with self.home.database.read() as connection:
            rows = await connection.execute(
                select(audit.c.at).where(audit.c.act == "meeting-started").order_by(audit.c.id)
            )
            return [datetime.fromtimestamp(at, UTC) for at in rows.scalars()]

    async def told(self, sentence: str) -> list[tuple[str, datetime]]:
        """Who was told this, and when."""
        async with self.home.database.read() as connection:
            rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
        opened = [
            (
                row.user or row.room,
                row.made,
                orjson.loads(self.home.ledger.open(bytes(row.body), row.owner, "outbox")),
            )
            for row in rows
        ]
        return [
            (where, datetime.fromtimestamp(made, UTC))
            for where, made, body in opened
            if body["kind"] == "message" and body["content"]["body"] == sentence
        ]

    async def secret(self) -> str:
        async with self.home.database.read() as connection:
            kept = await self.home.ledger.load(connection, Work(), ("schedule", "evening"))
        assert kept is not None
        assert isinstance(kept.state, Schedule)
        return kept.state.secret


@asynccontextmanager
async def season(folder: Path, wall: Wall, settings: Config) -> AsyncIterator[Season]:
    """The keeper, started (again) at this moment."""
    async with home(folder, wall, settings, whole_house()) as opened:
        first = opened.places.room(ROOM) is None
        if first:
            await opened.engine.take([joined(KEEPER, 900), joined(ANN, 901), joined(BEN, 902)])
            async with opened.engine.writing():
                opened.places.set_direct(BEN, PRIVATE, int(wall.now.timestamp()))
        await opened.engine.announce(KeeperStarted(), ["evening"])
        yield Season(opened)
