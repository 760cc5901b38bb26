"""The whole keeper on a real database, with a homeserver that says whatever it is told to say.

Everything from the bytes of an answer to the rows is the product's own; only the network and the clock are played.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import orjson
from sqlalchemy import select

from models.config import CircleSettings, Config, HomeserverSettings, InviteSettings, ModeratorSettings
from models.ids import RoomId, UserId
from models.tables import abouts, aggregates, failures, outbox, seen, settings
from models.verdict import Tier, ToScreen, Verdict
from moderation.flag.state import Flag
from plugin.engine.circles import Circles
from plugin.engine.database import Database, open_url
from plugin.engine.dispatch import Dispatch
from plugin.engine.engine import Engine
from plugin.engine.front_door import FrontDoor
from plugin.engine.house import whole_house
from plugin.engine.ledger import Ledger
from plugin.engine.people import People
from plugin.engine.places import Places
from plugin.engine.vault import Vault
from plugin.intake import Intake
from plugin.matrix.api import Homeserver, Json, MatrixError
from plugin.matrix.loose import parse_json
from plugin.matrix.sync import Sync
from plugin.olm.machine import Crypto
from plugin.packs import circle_agendas
from plugin.speech import HouseSpeech
from plugin.unreadable import Waiting
from plugin.whereabouts import Whereabouts
from tests.engine.house_of_tests import ANN, BEN, DESK, KEEPER, ROOM, Wall
from tests.fuzz.hostile import wire
from tests.fuzz.samples import raw, text

MIA, NOA = UserId("@mia:test"), UserId("@noa:test")
PRIVATE = RoomId("!private:test")
"""Ann's direct room."""

CONFIG = Config(
    homeserver=HomeserverSettings(url="http://127.0.0.1:1", user=KEEPER),
    invites=InviteSettings(servers=("test",)),
    circles=(
        CircleSettings(
            name="evening",
            rooms=(ROOM,),
            moderators_room=DESK,
            zone="Pacific/Kiritimati",
            chairs=(ANN,),
            # Each message that is found is to be counted by a flag of its own.
            same_matter=0,
            moderators=(ModeratorSettings(user=MIA), ModeratorSettings(user=NOA)),
        ),
    ),
)
HOUSE, AGENDAS = whole_house(), circle_agendas(CONFIG)
MEMBERS: Mapping[RoomId, Sequence[UserId]] = {
    ROOM: (KEEPER, ANN, BEN, MIA),
    DESK: (KEEPER, MIA, NOA),
    PRIVATE: (KEEPER, ANN),
}


class Played(Homeserver):
    """Answers each path with what `says` has for its beginning, as bytes; the rest with an empty page."""

    def __init__(self) -> None:
        super().__init__("http://unused.invalid")
        self.says: dict[str, list[Any]] = {}
        self.asked: list[tuple[str, Json]] = []

    async def call(
        self,
        method: str,
        path: str,
        body: Json | None = None,
        *,
        query: Mapping[str, str] | None = None,
        within: float = 30,
    ) -> Json:
        self.asked.append((path, body or {}))
        waiting = next((answers for start, answers in self.says.items() if path.startswith(start)), [])
        if waiting:
            answer = parse_json(wire(waiting.pop(0)))
            if not isinstance(answer, dict):
                raise MatrixError(502, "", "the answer is not a JSON object")
            return answer
        if path == "v3/sync":
            raise MatrixError(401, "M_UNKNOWN_TOKEN", "nothing more is said")
        return {"chunk": []}


class Listening:
    """A judge that finds danger in a word, and notes what it was given."""

    def __init__(self) -> None:
        self.heard: Counter[str] = Counter()

    def judge(self, batch: Sequence[ToScreen]) -> list[Verdict]:
        self.heard.update(one.text for one in batch)
        return [Verdict(Tier.RED if "danger" in one.text else Tier.GREEN, 0.5) for one in batch]


@dataclass(slots=True)
class Keeping:
    """A keeper, opened on a database file."""

    server: Played
    database: Database
    engine: Engine
    ledger: Ledger
    places: Places
    crypto: Crypto
    intake: Intake
    whereabouts: Whereabouts
    judge: Listening
    wall: Wall
    token: str = ""
    told: set[str] = field(default_factory=set)

    async def sync(self, answer: Any) -> None:
        """Take one answer as the running keeper would; what leaves the sync loop, other than its end, leaves here."""
        self.server.says["v3/sync"] = [answer]
        put_off: list[MatrixError] = []

        async def take(given: Any, since: str) -> None:
            try:
                await self.intake.take(given, since)
            except MatrixError as error:
                put_off.append(error)
                raise

        sync = Sync(self.server, take, Random(1), self.token)
        try:
            await sync.run()
        except MatrixError as error:
            if not error.revoked:
                raise
        assert not put_off, put_off[0]
        self.token = answer["next_batch"]

    async def says(self, room: RoomId, *events: Any) -> None:
        """One answer with these events in a room."""
        number = len(self.token)
        timeline = {"events": list(events)}
        await self.sync(
            {"next_batch": f"s{number * '+'}+", "rooms": {"join": {room: {"timeline": timeline}}}}
        )

    async def upkeep(self) -> None:
        """What the keeper does after an answer: publish keys, ask for devices, go where it was asked to come."""
        for errand in (
            lambda: self.crypto.upkeep(self.server, self._save, self.wall()),
            self.whereabouts.settle,
        ):
            try:
                await errand()
            except MatrixError as error:
                if not error.passing:
                    raise

    async def _save(self) -> None:
        async with self.database.write() as connection:
            marks = await self.crypto.flush(connection, self.wall())
        self.crypto.flushed(marks)

    async def flags(self) -> list[Flag]:
        """All flags, by number."""
        keys = sorted(int(row.key) for row in await self.rows(aggregates) if row.kind == "flag")
        async with self.engine.writing() as desk:
            found = [await self.ledger.load(desk.connection, desk.work, ("flag", str(key))) for key in keys]
        return [kept.state for kept in found if kept is not None and isinstance(kept.state, Flag)]

    async def rows(self, table: Any) -> list[Any]:
        """All rows of a table."""
        async with self.database.read() as connection:
            return list((await connection.execute(select(table))).all())

    async def stored_token(self) -> str:
        found = await self.database.setting("sync_token")
        return (found or b"").decode()

    async def seen(self) -> set[str]:
        return {row.event for row in await self.rows(seen)}

    async def flags_of(self, events: Sequence[str]) -> list[Any]:
        """The ties of these messages to their flags."""
        return [
            row
            for row in await self.rows(abouts)
            if row.event in events and (row.kind, row.part) == ("flag", "message")
        ]

    async def waiting(self) -> list[Any]:
        """What was not sent yet."""
        return [row for row in await self.rows(outbox) if row.status == "waiting"]

    async def letters_to(self, user: UserId) -> list[Any]:
        """What waits for somebody in private and is about nothing in particular."""
        return [row for row in await self.rows(outbox) if row.user == user and row.about_kind is None]

    async def bodies(self) -> list[dict[str, Any]]:
        """What the outbox holds, opened."""
        return [
            orjson.loads(self.ledger.open(bytes(row.body), row.owner, "outbox"))
            for row in await self.rows(outbox)
        ]

    async def check(self) -> None:
        """What must hold in the database whatever was sent: no decision raised, one flag a message, one card a flag."""
        assert [row.error for row in await self.rows(failures)] == []
        flags = {row.key for row in await self.rows(aggregates) if row.kind == "flag"}
        about = [row for row in await self.rows(abouts) if row.kind == "flag" and row.part == "message"]
        letters = [
            row for row in await self.rows(outbox) if row.about_kind == "flag" and row.about_part == "card"
        ]
        fresh = [
            row
            for row in letters
            if orjson.loads(self.ledger.open(bytes(row.body), row.owner, "outbox"))["kind"] == "message"
        ]
        assert {row.key for row in about} <= flags
        assert {row.about_key for row in letters} <= flags
        assert (
            Counter((row.about_key, row.room, row.user) for row in fresh).most_common(1)[0][1] == 1
            if fresh
            else True
        )


@asynccontextmanager
async def keeping(folder: Path, wall: Wall | None = None, replies: int = 20) -> AsyncIterator[Keeping]:
    """Open the keeper of this folder, which gives one person so many answers a minute."""
    wall = wall or Wall()
    server = Played()
    database = await open_url(f"sqlite+aiosqlite:///{folder / 'test.db'}")
    try:
        yield await _put_together(server, database, wall, replies)
    finally:
        await database.close()


async def _put_together(server: Played, database: Database, wall: Wall, replies: int) -> Keeping:
    vault = Vault(bytes(32))
    people, places, judge = People(vault), Places(KEEPER), Listening()
    async with database.read() as connection:
        await people.load(connection)
        await places.load(connection)
        crypto = await Crypto.open(connection, vault, KEEPER, "DEVICE")
    house = HOUSE
    rooms = {ROOM: ROOM, DESK: DESK}
    circles = Circles(CONFIG, AGENDAS, rooms, places, people)
    ledger = Ledger(house, vault, people)
    speech = HouseSpeech(places, people, "!", dict)
    dispatch = Dispatch(house, circles, ledger, people, speech, Random(1))
    engine = Engine(
        database=database,
        people=people,
        places=places,
        circles=circles,
        ledger=ledger,
        dispatch=dispatch,
        door=FrontDoor(house, circles, ledger, dispatch, "!", replies),
        judge=judge,
        clock=wall,
        on_sendings=lambda lanes: None,
    )
    whereabouts = Whereabouts(
        server=server, config=CONFIG, engine=engine, places=places, circles=circles, clock=wall
    )
    intake = Intake(
        server=server,
        engine=engine,
        crypto=crypto,
        places=places,
        waiting=Waiting(database, engine, circles, crypto, wall, lambda: None),
        whereabouts=whereabouts,
        clock=wall,
    )
    token = (await database.setting("sync_token") or b"").decode()
    return Keeping(server, database, engine, ledger, places, crypto, intake, whereabouts, judge, wall, token)


async def first_evening(folder: Path) -> None:
    """A keeper that has come into its rooms, and to which Ann has written in private."""
    joins = {
        room: {
            "timeline": {
                "events": [
                    raw(
                        "m.room.member",
                        {"membership": "join", "displayname": user[1:4]},
                        user,
                        state_key=user,
                    )
                    | {"event_id": f"${room[1:4]}{user[1:4]}"}
                    for user in users
                ]
            }
        }
        for room, users in MEMBERS.items()
    }
    async with keeping(folder) as keeper:
        await keeper.sync({"next_batch": "s", "rooms": {"join": joins}})
        keeper.places.set_direct(ANN, PRIVATE, 0)
        for room in MEMBERS:
            await keeper.engine.members_found(room)


def said(name: str, body: str, sender: str = ANN) -> Json:
    """A good message."""
    return {**raw("m.room.message", text(body), sender), "event_id": f"${name}"}


class Evenings:
    """A fresh keeper for every example, each beginning where the first evening ended."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._first = folder / "first"

    async def prepare(self) -> None:
        self._first.mkdir()
        await first_evening(self._first)

    @asynccontextmanager
    async def another(self, replies: int = 20) -> AsyncIterator[Keeping]:
        with self.copied() as folder:
            async with keeping(folder, replies=replies) as keeper:
                yield keeper

    @contextmanager
    def copied(self) -> Iterator[Path]:
        """A copy of the first evening's folder, for as long as it is used."""
        with tempfile.TemporaryDirectory(dir=self._folder) as name:
            shutil.copytree(self._first, name, dirs_exist_ok=True)
            yield Path(name)


__all__ = ["BEN", "MIA", "NOA", "PRIVATE", "Evenings", "Keeping", "keeping", "said", "settings"]
