"""Time goes by, people write, the keeper answers: everything that was said, in the order in which it was said."""

from __future__ import annotations

import heapq
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from models.config import CircleSettings, Config, ModeratorSettings
from models.ids import EventId, RoomId, UserId
from models.schedule import MeetingSettings
from models.signals import KeeperStarted, Said
from plugin.engine import outbox
from plugin.engine.arrivals import Arrived
from plugin.engine.house import whole_house
from plugin.engine.outbox import Letter
from plugin.packs import load_agenda
from plugin.speech import HouseSpeech
from tests.engine.house_of_tests import CONFIG, DESK, KEEPER, ROOM, Home, Wall, arrived, event, home
from tests.month.people import BERLIN, BY_NAME, BY_USER, DEEDS, LINES, MEMBERS, Member

FIRST, LAST = datetime(2026, 3, 1, 6, tzinfo=UTC), datetime(2026, 4, 1, 22, tzinfo=UTC)
"""Clocks change on the 8th in New York and on the 29th in Berlin."""


@dataclass(frozen=True, slots=True)
class Line:
    """Something that was said: `private` names whose room it was, "" the circle's room; `who` is None for the keeper."""

    at: datetime
    private: str
    who: UserId | None
    text: str
    mentions: tuple[str, ...] = ()


def settings() -> Config:
    """The circle: every Tuesday at seven in Berlin."""
    weekly = MeetingSettings.model_validate(
        {"name": "tuesday", "rule": "FREQ=WEEKLY;BYDAY=TU", "first": "2026-01-06", "at": ["19:00"]}
    )
    circle = CircleSettings(
        name="evening",
        rooms=(ROOM,),
        moderators_room=DESK,
        moderators=(ModeratorSettings(user=BY_NAME["Ana"].user),),
        chairs=(BY_NAME["Ana"].user, BY_NAME["Gus"].user),
        zone=BERLIN,
        schedule=(weekly,),
    )
    return Config(homeserver=CONFIG.homeserver, circles=(circle,))


class Month:
    """The engine, the people, and the history of all rooms."""

    def __init__(self, here: Home, seed: int) -> None:
        self.here = here
        self.rng = Random(seed)
        self.lines: list[Line] = []
        self._numbers = count(1)
        self._plans: list[tuple[datetime, int, Member, RoomId, str]] = []

    async def begins(self) -> None:
        """Everybody comes in."""
        rooms = [(ROOM, (KEEPER, *BY_USER)), (DESK, (KEEPER, BY_NAME["Ana"].user))]
        for room, users in rooms:
            for user in users:
                await self.here.engine.take([self._comes(user, room)])
        async with self.here.engine.writing():
            for member in MEMBERS:
                self.here.places.set_direct(member.user, _private(member), int(FIRST.timestamp()))
        await self.here.engine.announce(KeeperStarted(), ["evening"])
        for deed in DEEDS:
            member = BY_NAME[deed.who]
            day = FIRST.date().replace(day=deed.day)
            at = datetime.combine(day, time(deed.hour), ZoneInfo(member.zone)).astimezone(UTC)
            for step, text in enumerate(deed.texts):
                self.plan(
                    member, at + timedelta(minutes=2 * step), text, ROOM if deed.room else _private(member)
                )
        await self._delivered()

    def plan(self, member: Member, at: datetime, text: str, room: RoomId) -> None:
        """Somebody will write something."""
        heapq.heappush(self._plans, (at, next(self._numbers), member, room, text))

    async def goes_on(self, until: datetime) -> None:
        """Until then, in the order in which things happen."""
        wall, engine = self.here.wall, self.here.engine
        while True:
            due = await engine.next_due()
            timer = datetime.fromtimestamp(due, UTC) if due is not None else until
            plan = self._plans[0][0] if self._plans else until
            moment = min(timer, plan)
            if moment >= until:
                break
            wall.now = max(wall.now, moment)
            if plan <= timer:
                _, _, member, room, text = heapq.heappop(self._plans)
                await self._writes(member, room, text)
            else:
                await engine.fire()
            await self._delivered()

    async def _writes(self, member: Member, room: RoomId, text: str) -> None:
        private = "" if room == ROOM else member.name
        self.lines.append(Line(self.here.wall.now, private, member.user, text))
        content = {"msgtype": "m.text", "body": text}
        await self.here.engine.take([arrived(self._event(member.user, "m.room.message", content), room)])

    async def _delivered(self) -> None:
        """Everything that waits is on the homeserver, and people see it."""
        while True:
            async with self.here.database.read() as connection:
                lanes = list(await outbox.lanes(connection))
                letters = [await outbox.next_letter(connection, self.here.ledger, lane) for lane in lanes]
            if not letters:
                return
            for letter in sorted((one for one in letters if one), key=lambda one: one.id):
                await self._sent(letter)

    async def _sent(self, letter: Letter) -> None:
        room = RoomId(letter.room) if letter.room else _private(BY_USER[UserId(letter.user)])
        async with self.here.engine.writing() as desk:
            await outbox.sent(desk.connection, letter, room, EventId(f"$k{letter.id}"))
            if letter.about is not None and self.here.engine.waits_for(letter.about):
                await self.here.engine.came_of(desk, Said(letter.about, room), letter.circle)
        if letter.body["kind"] != "message" or room == DESK:
            return
        content = letter.body["content"]
        private = BY_USER[UserId(letter.user)].name if letter.user else ""
        mentions = tuple(content.get("m.mentions", {}).get("user_ids", ()))
        self.lines.append(Line(self.here.wall.now, private, None, content["body"], mentions))
        if room == ROOM:
            self._answers(letter, mentions)

    def _answers(self, letter: Letter, mentioned: tuple[str, ...]) -> None:
        """Who is called by the talking piece speaks, and hands it on; who hears that a meeting begins comes."""
        now = self.here.wall.now
        if (
            letter.about is not None
            and letter.about.kind == "meeting"
            and letter.about.part.startswith("segment-0-")
        ):
            for member in MEMBERS:
                if now.astimezone(ZoneInfo(BERLIN)).day not in member.misses:
                    self.plan(member, now + timedelta(seconds=self.rng.randint(10, 170)), "!here", ROOM)
            return
        for user in mentioned:
            member = BY_USER[UserId(user)]
            words = ["pass"] if member.shy and self.rng.random() < 0.7 else [self.rng.choice(LINES), "done"]
            for step, text in enumerate(words, 1):
                self.plan(member, now + timedelta(seconds=step * self.rng.randint(12, 30)), text, ROOM)

    def _event(self, user: UserId, kind: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
        raw = event(next(self._numbers) + 100_000, user, kind, content, **more)
        return {**raw, "origin_server_ts": int(self.here.wall.now.timestamp() * 1000)}

    def _comes(self, user: UserId, room: RoomId) -> Arrived:
        name = BY_USER[user].name if user in BY_USER else "Keeper"
        content = {"membership": "join", "displayname": name}
        return arrived(self._event(user, "m.room.member", content, state_key=user), room)


def _private(member: Member) -> RoomId:
    return RoomId(f"!{member.name.lower()}:here.example")


@asynccontextmanager
async def month(folder: Path, seed: int = 1) -> AsyncIterator[Month]:
    """The circle, just founded."""
    wall = Wall()
    wall.now = FIRST
    async with home(
        folder,
        wall,
        settings(),
        whole_house(),
        speech=lambda places, people: HouseSpeech(places, people, "!", dict),
        agenda=load_agenda("default"),
    ) as here:
        life = Month(here, seed)
        await life.begins()
        yield life


def written(lines: list[Line]) -> str:
    """The transcript as a person reads it, by the circle's clock; what is private is set apart, what several are told comes once."""
    zone, told, day = ZoneInfo(BERLIN), [], ""
    for at, who, text, privately in _together(lines):
        local = at.astimezone(zone)
        if (today := f"{local:%A} {local.day} {local:%B}") != day:
            day = today
            told.append(f"\n## {day}\n")
        name = BY_USER[who].name if who else "Keeper"
        where = f" (in private with {', '.join(privately)})" if privately else ""
        told.append(f"{local:%H:%M:%S} {name}{where}: " + text.replace("\n", "\n    "))
    return "\n".join(told)


def _together(lines: list[Line]) -> list[tuple[datetime, UserId | None, str, list[str]]]:
    """Each thing that was said, with everybody it was said to in private at that moment."""
    found: dict[tuple[object, ...], tuple[datetime, UserId | None, str, list[str]]] = {}
    for number, line in enumerate(lines):
        same = (line.at, line.text) if line.private and line.who is None else (number,)
        one = found.setdefault(same, (line.at, line.who, line.text, []))
        if line.private:
            one[3].append(line.private)
    return list(found.values())
