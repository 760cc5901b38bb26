"""A desk to try: the whole house on real SQLite, its server on a free port of loopback, and people in it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
from aiohttp import ClientResponse, ClientSession, CookieJar
from sqlalchemy import select

from models.config import CircleSettings, Config, DeskSettings, ModeratorSettings
from models.ids import RoomId, UserId
from models.tables import aggregates, outbox
from models.verdict import NormHit, Reason, Tier, ToScreen, Verdict
from plugin.desk.parts import Parts, Vitals
from plugin.desk.server import served
from plugin.desk.warmth import Warmth
from plugin.engine.house import whole_house
from plugin.matrix.reader import Membership, read
from plugin.speech import HouseSpeech
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CONFIG,
    DESK,
    KEEPER,
    ROOM,
    Arrived,
    Home,
    event,
    home,
    said,
)
from tests.ports import free_port

__all__ = ["ANN", "BEN", "DESK", "KEEPER", "MO", "ROOM", "Place", "Visitor", "place", "said"]

MO, CLEO, EVE = UserId("@mo:test"), UserId("@cleo:test"), UserId("@eve:elsewhere")
NAMES = {ANN: "Ann", BEN: "Ben", MO: "Mo", CLEO: "Cleo <b>bold</b>"}
HIDDEN = re.compile(r'name="proof" value="([0-9a-f]{64})"')


class Judge:
    """Judges as it was told, and finds all else calm."""

    def __init__(self) -> None:
        self.verdicts: dict[str, Verdict] = {}

    def judge(self, batch: list[ToScreen]) -> list[Verdict]:
        return [self.verdicts.get(one.text, Verdict(Tier.GREEN, 0.0)) for one in batch]


def came(user: UserId, number: int, room: RoomId, membership: str = "join") -> Arrived:
    """Somebody came or went, with a display name."""
    content = {"membership": membership, "displayname": NAMES.get(user, "")}
    reading = read(event(number, user, "m.room.member", content, state_key=user))
    assert isinstance(reading, Membership)
    return Arrived(room, reading)


class Visitor:
    """Somebody with a browser's manners but no script: cookies, an origin, redirects followed by hand."""

    def __init__(self, session: ClientSession, origin: str) -> None:
        self.session = session
        self.origin = origin

    async def get(self, path: str, **headers: str) -> ClientResponse:
        answer = await self.session.get(self.origin + path, headers=headers, allow_redirects=False)
        await answer.read()
        return answer

    async def post(
        self, path: str, fields: dict[str, str], origin: str | None = "own", **headers: str
    ) -> ClientResponse:
        if origin is not None:
            headers["Origin"] = self.origin if origin == "own" else origin
        answer = await self.session.post(
            self.origin + path, data=fields, headers=headers, allow_redirects=False
        )
        await answer.read()
        return answer

    async def form(self, path: str = "/") -> str:
        """The form token that the pages of this session carry."""
        found = HIDDEN.search(await (await self.get(path)).text())
        assert found is not None
        return found[1]

    async def press(self, number: int, act: str, version: int = 0, **more: str) -> str:
        """Press a button of a flag's page; the page that comes after it."""
        fields = {"proof": await self.form(), "act": act, "version": str(version), **more}
        answer = await self.post(f"/flags/{number}/press", fields)
        assert answer.status == 303, await answer.text()
        return await (await self.get(answer.headers["Location"])).text()


@dataclass(slots=True)
class Place:
    """The desk that is open, and the house behind it."""

    home: Home
    parts: Parts
    origin: str
    vitals: Vitals
    judge: Judge
    warmth: Warmth
    raised: int = 0

    async def link(self, user: UserId = MO, number: int = 7000) -> str:
        """What `!desk` sends somebody in private: the address with its token."""
        await self.home.engine.take([said(number, "!desk", user, DESK)])
        sent = [body for to, body in await self.told() if to == user and "/in#" in body]
        return re.findall(r"\S+/in#\S+", sent[-1])[0]

    async def told(self) -> list[tuple[str, str]]:
        """Whom, and what, in the order it was written."""
        async with self.home.database.read() as connection:
            rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
        opened = self.home.ledger.open
        found = [
            (row.user or row.room, orjson.loads(opened(bytes(row.body), row.owner, "outbox"))) for row in rows
        ]
        return [(to, body["content"]["body"]) for to, body in found if body["kind"] == "message"]

    @asynccontextmanager
    async def visitor(self) -> AsyncIterator[Visitor]:
        """A stranger with an empty browser."""
        async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as session:
            yield Visitor(session, self.origin)

    @asynccontextmanager
    async def moderator(self, user: UserId = MO, number: int = 7000) -> AsyncIterator[Visitor]:
        """Somebody who came in by their own link."""
        async with self.visitor() as visitor:
            token = (await self.link(user, number)).partition("#")[2]
            answer = await visitor.post("/in", {"token": token})
            assert answer.status == 303, await answer.text()
            yield visitor

    async def raise_flag(
        self,
        tier: Tier = Tier.RED,
        words: str = "I can't go on like this any more.",
        subject: UserId = ANN,
        norm: str = "",
    ) -> int:
        """Somebody says what people have to look at; the number of its flag."""
        await self.raise_flags([(tier, words, subject, norm)])
        return self.raised

    async def raise_flags(self, wanted: list[tuple[Tier, str, UserId, str]]) -> None:
        """Several of them, in one batch."""
        batch = []
        for tier, words, subject, norm in wanted:
            self.raised += 1
            reasons = () if norm else (Reason("rule", 0, words.find(".") + 1 or len(words), "why-resolve"),)
            hits = (NormHit(norm, 0.9),) if norm else ()
            needed = Tier.GREEN if norm else tier
            self.judge.verdicts[words] = Verdict(needed, 0.9, norms=hits, reasons=reasons, ruled=needed)
            batch.append(said(10_000 + self.raised, words, subject))
        await self.home.engine.take(batch)

    async def flag(self, number: int) -> dict[str, object]:
        """A flag as it was committed."""
        async with self.home.database.read() as connection:
            one = select(aggregates).where(aggregates.c.kind == "flag", aggregates.c.key == str(number))
            row = (await connection.execute(one)).one()
        return orjson.loads(self.home.ledger.open(bytes(row.body), row.owner, f"aggregate flag {number}"))

    def later(self, **by: float) -> None:
        """Time goes by."""
        self.home.wall.now += timedelta(**by)


@asynccontextmanager
async def place(folder: Path, **more: Any) -> AsyncIterator[Place]:
    """Open a desk: Ben and Mo are moderators, Ann and Cleo members. `more` are settings of the circle."""
    port = free_port()
    origin = f"http://127.0.0.1:{port}"
    circle = CircleSettings(
        name="evening",
        title="Evening circle",
        rooms=(ROOM,),
        moderators_room=DESK,
        moderators=(ModeratorSettings(user=BEN), ModeratorSettings(user=MO)),
        # The pages are to have many flags, of few people.
        **{"same_matter": 0, **more},
    )
    desk = DeskSettings(listen=f"127.0.0.1:{port}", public_url=origin)
    config = Config(homeserver=CONFIG.homeserver, circles=(circle,), desk=desk)
    judge = Judge()
    opening = home(
        folder,
        config=config,
        house=whole_house(),
        judge=judge,
        desk_url=origin,
        speech=lambda places, people: HouseSpeech(places, people, "!", dict),
    )
    async with opening as opened:
        people = [came(user, 900 + at, ROOM) for at, user in enumerate((KEEPER, ANN, CLEO))]
        people += [came(user, 910 + at, DESK) for at, user in enumerate((KEEPER, BEN, MO))]
        await opened.engine.take(people)
        vitals = Vitals(opened.wall.now, True)
        parts = Parts(
            config=config,
            clock=opened.wall,
            database=opened.database,
            engine=opened.engine,
            ledger=opened.ledger,
            house=opened.house,
            circles=opened.circles,
            people=opened.people,
            vitals=lambda: vitals,
        )
        async with served(parts) as warmth:
            assert warmth is not None
            yield Place(opened, parts, origin, vitals, judge, warmth)
