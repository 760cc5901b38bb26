"""The keeper: everything put together, from the configuration to the running tasks.

Order matters at the start. The device is known and cross-signed before any room is joined; what was left waiting is settled before
timers fire; timers fire only while the keeper sees what happens, so that nobody is passed over for words it has not read yet.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from random import Random
from typing import Any

import structlog
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from models.config import Config
from models.ids import RoomId, UserId
from models.signals import KeeperReturned, KeeperStarted
from models.tables import settings
from moderation.screening import Screener
from moderation.screening.languages import ON
from plugin import metrics
from plugin.calendar import address
from plugin.clock import Clock
from plugin.desk.parts import Parts, Vitals
from plugin.engine.circles import Circles
from plugin.engine.database import Database
from plugin.engine.delivery import Delivery
from plugin.engine.dispatch import Dispatch
from plugin.engine.engine import Also, Engine
from plugin.engine.front_door import FrontDoor
from plugin.engine.house import whole_house
from plugin.engine.ledger import Ledger
from plugin.engine.people import People
from plugin.engine.places import Places
from plugin.engine.rooms_made import RoomsMade
from plugin.engine.sender import STEP_ASIDE, Sender
from plugin.engine.upsert import upsert
from plugin.engine.vault import Vault
from plugin.intake import Intake
from plugin.janitor import tidy
from plugin.looking import Eyes
from plugin.matrix.api import Homeserver, MatrixError
from plugin.matrix.direct import Directs
from plugin.matrix.sync import Sync
from plugin.notices import Notices
from plugin.olm.machine import Crypto
from plugin.packs import circle_agendas
from plugin.reports import ReportButton
from plugin.shown_lines import shown_lines
from plugin.speech import HouseSpeech
from plugin.unreadable import Waiting
from plugin.whereabouts import Whereabouts

AWAY = 300
"""Seconds of not seeing anything after which people are told."""

HEARTBEAT = 60
TIDY_EVERY = 3600
RETRY = 15

log = structlog.get_logger(__name__)


class Keeper:
    """One account, running. Build it with `open`, then `run` until cancelled."""

    def __init__(
        self,
        *,
        server: Homeserver,
        database: Database,
        config: Config,
        crypto: Crypto,
        clock: Clock,
        rng: Random,
    ) -> None:
        self._server = server
        self._database = database
        self._config = config
        self._crypto = crypto
        self._clock = clock
        self._rng = rng
        self._upkeep_wanted = asyncio.Event()
        self._alive: datetime | None = None

    async def prepare(self, vault: Vault, rooms: dict[str, RoomId]) -> None:
        """Read what is kept and put the parts together."""
        people, places = People(vault), Places(UserId(self._crypto.user_id))
        async with self._database.read() as connection:
            await people.load(connection)
            await places.load(connection)
        house = whole_house()
        circles = Circles(self._config, circle_agendas(self._config), rooms, places, people)
        ledger = Ledger(house, vault, people)
        self._house, self._ledger = house, ledger
        speech = HouseSpeech(places, people, self._config.prefix, shown_lines(self._config, self._clock))
        urls = self._config.desk.public_url, address(self._config)
        dispatch = Dispatch(house, circles, ledger, people, speech, self._rng, *urls)
        door = FrontDoor(house, circles, ledger, dispatch, self._config.prefix, self._config.limits.replies)
        self._timers_moved = ledger.timers_moved
        self._circles = circles
        self._engine = Engine(
            database=self._database,
            people=people,
            places=places,
            circles=circles,
            ledger=ledger,
            dispatch=dispatch,
            door=door,
            judge=await asyncio.to_thread(Screener.load, on=self._languages()),
            clock=self._clock,
            on_sendings=lambda lanes: self._sender.wake(lanes),
        )
        self.desk = Parts(
            config=self._config,
            clock=self._clock,
            database=self._database,
            engine=self._engine,
            ledger=ledger,
            house=house,
            circles=circles,
            people=people,
            vitals=lambda: Vitals(self._alive, self._sync.clear.is_set()),
        )
        self._rooms = RoomsMade(self._server, self._database, places, self._clock, self._commit_places)
        directs = Directs(self._server, places, self._clock, self._commit_places)
        delivery = Delivery(
            server=self._server,
            database=self._database,
            engine=self._engine,
            ledger=ledger,
            places=places,
            directs=directs,
            rooms=self._rooms,
            look=Eyes(self._server, self._crypto, places, circles).look,
            encrypt=self._encrypt,
            clock=self._clock,
        )
        self._sender = Sender(
            database=self._database, ledger=ledger, directs=directs, delivery=delivery, rng=self._rng
        )
        self._waiting = Waiting(
            self._database, self._engine, circles, self._crypto, self._clock, self._upkeep_wanted.set
        )
        self._whereabouts = Whereabouts(
            server=self._server,
            config=self._config,
            engine=self._engine,
            places=places,
            circles=circles,
            clock=self._clock,
        )
        self._intake = Intake(
            server=self._server,
            engine=self._engine,
            crypto=self._crypto,
            places=places,
            waiting=self._waiting,
            whereabouts=self._whereabouts,
            clock=self._clock,
        )
        self._reports = ReportButton(self._config, self._database, self._engine, circles)
        self._notices = Notices(self._database, self._config, self._clock)
        self._engine.on_commit.append(self._notices.committed)
        token = await self._database.setting("sync_token")
        alive = await self._database.setting("alive")
        self._alive = datetime.fromtimestamp(int(alive), UTC) if alive else None
        self._sync = Sync(self._server, self._take, self._rng, token.decode() if token else "")

    def _languages(self) -> frozenset[str]:
        """What the circles are screened in: the weights of a language take some twenty megabytes."""
        return ON & {circle.language for circle in self._config.circles}

    async def _commit_places(self, change: Callable[[], None]) -> None:
        """Inside the transaction, since at its beginning the places may be read anew."""
        async with self._engine.writing():
            change()

    async def save_crypto(self) -> None:
        """Commit what encryption changed, before anything made from it leaves."""
        async with self._database.write() as connection:
            marks = await self._crypto.flush(connection, self._clock())
        self._crypto.flushed(marks)

    async def _encrypt(
        self, room: RoomId, people: list[UserId], kind: str, content: dict[str, Any]
    ) -> dict[str, Any]:
        return await self._crypto.encrypt(
            self._server, self.save_crypto, room, people, kind, content, self._clock()
        )

    async def _take(self, answer: dict[str, Any], since: str) -> None:
        before, now = self._alive, self._clock()
        await self._intake.take(answer, since)
        if before is not None and (now - before).total_seconds() > AWAY:
            # With the new stamp in the same transaction, an absence is told once, also when the keeper dies right after.
            await self._engine.announce(KeeperReturned(before), self._circles.names, [self._stamp(now)])
        self._alive = now
        self._upkeep_wanted.set()

    async def run(self) -> None:
        """Keep the circles until cancelled. Raises `MatrixError` when the access token is revoked."""
        log.info("keeper-runs", user=self._crypto.user_id, circles=len(self._circles.names))
        async with asyncio.TaskGroup() as tasks:
            for name, work in self._works().items():
                tasks.create_task(work, name=name)

    def _works(self) -> dict[str, Coroutine[Any, Any, None]]:
        works: dict[str, Callable[[], Awaitable[None]]] = {
            "sync": self._sync.run,
            "settle": self._settle,
            "sender": lambda: self._when_clear(self._sender.run),
            "timers": lambda: self._when_clear(self._fire_timers),
            "unreadable": self._waiting.run,
            "upkeep": self._upkeep,
            "heartbeat": self._heartbeat,
            "janitor": self._tidy,
            "notices": self._notices.run,
            "reports": lambda: self._when_clear(self._reports.run),
        }
        return {name: self._hardy(name, work) for name, work in works.items()}

    async def _hardy(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """A database that is locked or full is waited for: what was not committed is simply done again."""
        while True:
            try:
                await work()
            except OperationalError as error:
                metrics.WARNINGS.labels("database-waits").inc()
                log.error("database-waits", work=name, error=str(error.orig), seconds=RETRY)
                await asyncio.sleep(RETRY)
            else:
                return

    async def _when_clear(self, work: Callable[[], Awaitable[None]]) -> None:
        await self._sync.clear.wait()
        await work()

    async def _settle(self) -> None:
        """Once the keeper sees: what the last run did not get to, then rooms to go into or to learn about as they come."""
        await self._sync.clear.wait()
        await self._persevere(self._intake.retry_all)
        while True:
            await self._persevere(self._whereabouts.settle)
            await self._persevere(self._rooms.leave)
            await self._whereabouts.changed()

    async def _fire_timers(self) -> None:
        await self._engine.announce(KeeperStarted(), self._circles.names)
        while True:
            await self._sync.clear.wait()
            self._timers_moved.clear()
            due = await self._engine.next_due()
            # Looked up first: every moved timer wakes us, and a transaction that finds nothing due holds up the others.
            if due is not None and due <= self._clock().timestamp():
                await self._engine.fire()
                continue
            rest = None if due is None else max(0.05, due - self._clock().timestamp())
            try:
                # The clock counts whole seconds, so a timer is due at the full second.
                await asyncio.wait_for(self._timers_moved.wait(), min(rest, 60) if rest is not None else 60)
            except TimeoutError:
                continue
            # What set the timer has also put something into the outbox, which goes first.
            await asyncio.sleep(STEP_ASIDE)

    async def _upkeep(self) -> None:
        """Keys, devices and broken sessions, after each answer that brought something."""
        while True:
            await self._upkeep_wanted.wait()
            self._upkeep_wanted.clear()
            await self._persevere(lambda: self._crypto.upkeep(self._server, self.save_crypto, self._clock()))

    async def _persevere(self, work: Callable[[], Awaitable[None]]) -> None:
        """Try until it succeeds, or is refused for good; a revoked token ends the keeper."""
        while True:
            try:
                await work()
            except MatrixError as error:
                if error.revoked:
                    raise
                log.warning("tried-again-later", error=str(error))
                if not error.passing:
                    return
                await asyncio.sleep(error.retry_after or RETRY)
            else:
                return

    async def _heartbeat(self) -> None:
        """So that the next start knows for how long nobody was looking."""
        while True:
            await asyncio.sleep(HEARTBEAT)
            if self._alive is not None:
                async with self._database.write() as connection:
                    await self._stamp(self._alive)(connection)

    @staticmethod
    def _stamp(seen_at: datetime) -> Also:
        async def write(connection: AsyncConnection) -> None:
            value = str(int(seen_at.timestamp())).encode()
            await upsert(connection, settings, [{"name": "alive", "value": value}])

        return write

    async def _tidy(self) -> None:
        while True:
            await asyncio.sleep(TIDY_EVERY)
            async with self._database.write() as connection:
                await tidy(connection, self._config, self._house, self._ledger, self._clock())
                await self._waiting.prune(connection, self._clock())
                await self._crypto.prune(connection, self._clock())
            self._engine.mistrust()
            await self.save_crypto()
