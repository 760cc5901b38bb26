"""A small house for the engine's tests: one aggregate that counts, sets a timer, and breaks when told to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from models.agenda import Agenda, Segment
from models.aggregate import Aggregate, Command, Decision, per_circle, per_person
from models.circle import Circle
from models.config import CircleSettings, Config, HomeserverSettings
from models.effects import Audit, Effect, OpenFlag, Say, SetTimer, Tell, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import (
    About,
    CommandGiven,
    KeeperLeft,
    MessageSeen,
    NotScreened,
    Raised,
    ReactionSeen,
    Screened,
    SendFailed,
    Signal,
    TimerFired,
)
from models.verdict import Tier, ToScreen, Verdict
from models.words import Words
from plugin.calendar import address
from plugin.engine.arrivals import Arrived
from plugin.engine.circles import Circles
from plugin.engine.database import Database, open_url
from plugin.engine.delivery import Delivery, Encrypt
from plugin.engine.dispatch import Dispatch, Speech
from plugin.engine.engine import Engine
from plugin.engine.front_door import FrontDoor
from plugin.engine.house import House
from plugin.engine.ledger import Ledger
from plugin.engine.people import People
from plugin.engine.places import Places
from plugin.engine.rooms_made import RoomsMade
from plugin.engine.screening import Judge
from plugin.engine.sender import Sender
from plugin.engine.sight import Sight
from plugin.engine.vault import Vault
from plugin.matrix.api import Homeserver
from plugin.matrix.direct import Directs
from plugin.matrix.reader import Membership, Reading, read

ROOM = RoomId("!circle:test")
DESK = RoomId("!desk:test")
KEEPER = UserId("@keeper:test")
ANN, BEN = UserId("@ann:test"), UserId("@ben:test")
START = datetime(2026, 1, 1, 19, tzinfo=UTC)
CARD = About("counter", "evening", "card")


@dataclass(frozen=True, slots=True)
class Count:
    """What the counter remembers."""

    texts: tuple[str, ...] = ()
    fired: tuple[str, ...] = ()
    taps: int = 0
    failed: tuple[str, ...] = ()


def _decide(
    state: Count | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Count]:
    count = state or Count()
    match signal:
        case MessageSeen(text="break"):
            raise ValueError("secret words of a member")
        case MessageSeen(text="timer"):
            return count, (SetTimer("bell", now + timedelta(seconds=60)),)
        case MessageSeen(text="tell"):
            return replace(count, texts=(*count.texts, "tell")), (
                Tell("shy", "", signal),
                Say(ROOM, Words("told")),
            )
        case MessageSeen():
            said = replace(count, texts=(*count.texts, signal.text))
            return said, (Say(ROOM, Words("heard"), about=CARD, taps=("✅",)), Audit("heard", signal.sender))
        case TimerFired():
            return replace(count, fired=(*count.fired, signal.name)), (Say(ROOM, Words("rang")),)
        case ReactionSeen():
            return replace(count, taps=count.taps + 1), ()
        case SendFailed():
            return replace(count, failed=(*count.failed, signal.why)), ()
        case KeeperLeft():
            return replace(count, texts=(*count.texts, f"left {signal.room}")), ()
        case CommandGiven():
            return count, (Whisper(signal.sender, Words("private")),)
        case _:
            return count, ()


def _shy(
    state: Count | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Count]:
    raise KeyError("shy")


def _flag(
    state: Count | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Count]:
    if isinstance(signal, Raised):
        return Count((f"{signal.number} {signal.by} {signal.subject}",)), ()
    return replace(state or Count(), taps=(state or Count()).taps + 1), ()


def _triage(
    state: Count | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Count]:
    if isinstance(signal, Screened) and signal.message.text == "break triage":
        raise ValueError("triage")
    if isinstance(signal, Screened) and signal.about is not None:
        return None, (Tell("flag", signal.about.key, signal),)
    if isinstance(signal, Screened) and signal.verdict.tier is Tier.GREEN:
        return None, ()
    message = signal.message if isinstance(signal, Screened | NotScreened) else None
    assert message is not None
    by = "screening" if isinstance(signal, Screened) else "not-screened"
    raised = Raised(
        0, circle.name, message.room, message.event, message.sender, message.where, Tier.RED, "", by
    )
    effects: tuple[Effect, ...] = (OpenFlag(raised),)
    return None, effects


AGGREGATES: tuple[Aggregate[Any], ...] = (
    Aggregate(
        kind="counter",
        state=Count,
        decide=_decide,
        key=per_circle,
        hears=frozenset({MessageSeen, KeeperLeft}),
        commands=(Command("count", "help-count", aliases=("c",)),),
    ),
    Aggregate(kind="shy", state=Count, decide=_shy, key=per_person),
    Aggregate(kind="flag", state=Count, decide=_flag, key=lambda _s, _c: None, owner=lambda _state: ANN),
    Aggregate(
        kind="triage", state=Count, decide=_triage, key=per_circle, hears=frozenset({Screened, NotScreened})
    ),
)


class PlainSpeech:
    """Says a sentence by its id."""

    def in_room(self, say: Say, circle: Circle | None) -> dict[str, Any]:
        return {"msgtype": "m.text", "body": say.words.id}

    def to_person(self, user: UserId, words: Words, circle: Circle | None) -> dict[str, Any]:
        return {"msgtype": "m.text", "body": words.id}

    def edit(self, words: Words, room: str, user: str, circle: Circle | None) -> dict[str, Any]:
        return {"msgtype": "m.text", "body": words.id}


class WordJudge:
    """Red for "danger", green for all else; breaks on "unjudgeable"."""

    def judge(self, batch: list[ToScreen]) -> list[Verdict]:
        if any("unjudgeable" in one.text for one in batch):
            raise ValueError("cannot judge")
        return [Verdict(Tier.RED if "danger" in one.text else Tier.GREEN, 0.5) for one in batch]


class Wall:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass(slots=True)
class Home:
    """An engine and its parts, opened on a database file."""

    database: Database
    engine: Engine
    ledger: Ledger
    house: House
    circles: Circles
    places: Places
    people: People
    wall: Wall
    woken: list[int]

    async def commit(self, change: Callable[[], None]) -> None:
        """Change the mirrors inside a transaction, as the keeper does."""
        async with self.engine.writing():
            change()


CONFIG = Config(
    homeserver=HomeserverSettings(url="http://127.0.0.1:1", user=KEEPER),
    circles=(CircleSettings(name="evening", rooms=(ROOM,), moderators_room=DESK),),
)


@asynccontextmanager
async def home(
    folder: Path,
    wall: Wall | None = None,
    config: Config = CONFIG,
    house: House | None = None,
    judge: Judge | None = None,
    desk_url: str | None = None,
    speech: Callable[[Places, People], Speech] = lambda _places, _people: PlainSpeech(),
    agenda: Agenda | None = None,
) -> AsyncIterator[Home]:
    """Open (again) the engine of this folder; without a house and a judge of one's own, with the small ones of here."""
    wall = wall or Wall()
    database = await open_url(f"sqlite+aiosqlite:///{folder / 'test.db'}")
    vault = Vault(bytes(32))
    people, places = People(vault), Places(KEEPER)
    house = house or House(AGGREGATES)
    usual = {"default": agenda or Agenda(segments=(Segment(kind="opening"),))}
    agendas = {circle.language: usual for circle in config.circles}
    circles = Circles(config, agendas, {ROOM: ROOM, DESK: DESK}, places, people)
    ledger = Ledger(house, vault, people)
    urls = desk_url, address(config)
    dispatch = Dispatch(house, circles, ledger, people, speech(places, people), Random(1), *urls)
    woken: list[int] = []
    engine = Engine(
        database=database,
        people=people,
        places=places,
        circles=circles,
        ledger=ledger,
        dispatch=dispatch,
        door=FrontDoor(house, circles, ledger, dispatch, "!", 20),
        judge=judge or WordJudge(),
        clock=wall,
        on_sendings=lambda lanes: woken.append(1),
    )
    try:
        yield Home(database, engine, ledger, house, circles, places, people, wall, woken)
    finally:
        await database.close()


def sender_of(here: Home, server: Homeserver, directs: Directs, sealed: Encrypt) -> Sender:
    """The sender of this engine, for a homeserver that is played."""

    async def look(*_: object) -> Sight:
        raise AssertionError("nothing is looked up here")

    delivery = Delivery(
        server=server,
        database=here.database,
        engine=here.engine,
        ledger=here.ledger,
        places=here.places,
        directs=directs,
        rooms=RoomsMade(server, here.database, here.places, here.wall, here.commit),
        look=look,
        encrypt=sealed,
        clock=here.wall,
    )
    return Sender(
        database=here.database, ledger=here.ledger, directs=directs, delivery=delivery, rng=Random(1)
    )


def event(number: int, sender: str, kind: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A raw event."""
    return {
        "event_id": f"${number}",
        "sender": sender,
        "origin_server_ts": 1_767_294_000_000 + number,
        "type": kind,
        "content": content,
        **more,
    }


def arrived(raw: dict[str, Any], room: RoomId = ROOM) -> Arrived:
    """It as it comes from the intake."""
    reading: Reading | None = read(raw)
    assert reading is not None
    return Arrived(room, reading, encrypted=True)


def said(number: int, text: str, sender: str = ANN, room: RoomId = ROOM) -> Arrived:
    """Somebody said something."""
    return arrived(event(number, sender, "m.room.message", {"msgtype": "m.text", "body": text}), room)


def joined(user: UserId, number: int, room: RoomId = ROOM) -> Arrived:
    """Somebody is in a room."""
    raw = event(number, user, "m.room.member", {"membership": "join"}, state_key=user)
    reading = read(raw)
    assert isinstance(reading, Membership)
    return Arrived(room, reading)


def event_id(number: int) -> EventId:
    return EventId(f"${number}")
