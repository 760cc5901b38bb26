"""The engine: a batch in, one transaction, everything it caused as rows.

`take` is one chunk of a sync answer, `fire` the timers that have come due. What either causes - state, timers, outbox rows, audit,
who is where, and whatever the caller hands in as `also` (crypto state, the sync token) - is committed together or not at all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

import structlog
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.effects import Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import (
    About,
    DeskPressed,
    Done,
    Found,
    MessageSeen,
    NotScreened,
    Reported,
    Said,
    Screened,
    SendFailed,
    Signal,
    TimerFired,
)
from models.tables import timers
from models.verdict import Verdict
from models.words import Words
from plugin import metrics
from plugin.clock import Clock
from plugin.engine import doorkeeping, seen
from plugin.engine.arrivals import Arrivals, Arrived, Meant, targets
from plugin.engine.circles import Circles
from plugin.engine.contexts import Contexts
from plugin.engine.database import Database
from plugin.engine.dispatch import Desk, Dispatch
from plugin.engine.front_door import FrontDoor
from plugin.engine.ledger import Ledger
from plugin.engine.outbox import echoed
from plugin.engine.people import People
from plugin.engine.places import Places
from plugin.engine.screening import Judge, Screening
from plugin.engine.work import Work
from plugin.matrix.reader import Membership, StateSet, Text

AT_ONCE = 50
"""Timers decided in one transaction."""

# Made once: making a statement costs more than running it.
_NEXT_DUE = select(timers.c.due).order_by(timers.c.due).limit(1)

Also = Callable[[AsyncConnection], Awaitable[None]]

log = structlog.get_logger(__name__)


class Undecided(Exception):
    """A decision failed, and with it changed nothing."""


class Engine:
    """Decides and commits. One instance; the caller never runs two calls at once on the same rows (the database's lock sees to it)."""

    def __init__(
        self,
        *,
        database: Database,
        people: People,
        places: Places,
        circles: Circles,
        ledger: Ledger,
        dispatch: Dispatch,
        door: FrontDoor,
        judge: Judge,
        clock: Clock,
        on_sendings: Callable[[Iterable[str]], None],
    ) -> None:
        self._database = database
        self._people = people
        self._places = places
        self._circles = circles
        self._ledger = ledger
        self._dispatch = dispatch
        self._door = door
        self._clock = clock
        self._on_sendings = on_sendings
        self._arrivals = Arrivals(places, circles)
        self._contexts = Contexts(people)
        self._screening = Screening(judge, places, self._arrivals, circles, self._contexts)
        self._stale = True
        self.on_commit: list[Callable[[Work], None]] = []
        self.on_mistrust: list[Callable[[], None]] = []

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Desk]:
        """A transaction with a fresh unit of work, flushed at its end. After a failure all mirrors are read anew."""
        work = Work()
        try:
            async with self._database.write() as connection:
                if self._stale:
                    await self._reload(connection)
                desk = Desk(connection, work, self._clock())
                yield desk
                await self._people.flush(connection)
                await self._places.flush(connection)
                await self._contexts.flush(connection)
                await self._ledger.flush(connection, work, desk.now)
                await doorkeeping.flush(connection, work)
                # Sealing rows may have made keys for people met for the first time.
                await self._people.flush(connection)
        except BaseException:
            self._stale = True
            raise
        self._ledger.committed(work)
        if work.sendings:
            self._on_sendings(dict.fromkeys(sending.lane for sending in work.sendings))
        for told in self.on_commit:
            told(work)
        for what, detail in work.warnings:
            metrics.WARNINGS.labels(what).inc()
            log.warning(what, detail=detail)

    def mistrust(self) -> None:
        """Rows were changed behind the mirrors' back: read them anew before the next decision."""
        self._stale = True
        for told in self.on_mistrust:
            told()

    async def _reload(self, connection: AsyncConnection) -> None:
        self._ledger.forget_cache()
        await self._people.load(connection)
        await self._places.load(connection)
        await self._contexts.load(connection)
        self._stale = False

    async def take(self, arrived: Sequence[Arrived], also: Sequence[Also] = ()) -> None:
        """Act on what arrived, in order, each event id once; commit together with `also`."""
        verdicts = await self._screening.of_batch(arrived, self._clock())
        async with self.writing() as desk:
            fresh = await seen.unseen(desk.connection, arrived)
            about = await self._ledger.abouts_of(desk.connection, targets(fresh))
            echoes, said = await echoed(
                desk.connection, seen.own_echoes(fresh, self._places.keeper), desk.now
            )
            about |= echoes
            for came, circle in said:
                if self.waits_for(came.about):
                    await self.came_of(desk, came, circle)
            for one in fresh:
                await self._act(desk, one, verdicts, about)
            await seen.remember(desk.connection, fresh, desk.now)
            for write in also:
                await write(desk.connection)

    async def _act(
        self, desk: Desk, one: Arrived, verdicts: dict[EventId, Verdict | None], about: dict[EventId, About]
    ) -> None:
        match one.reading:
            case Membership() | StateSet():
                for meant in self._arrivals.place(one):
                    await self._announce(desk, meant)
            case Text():
                if one.act and one.reading.head.sender != self._places.keeper:
                    await self._text(desk, one, one.reading, verdicts, about)
            case _:
                pressed = self._arrivals.pressed(one, about) if one.act else None
                if pressed is not None:
                    await self._announce(desk, pressed)

    async def _text(
        self,
        desk: Desk,
        one: Arrived,
        text: Text,
        verdicts: dict[EventId, Verdict | None],
        about: dict[EventId, About],
    ) -> None:
        found = self._arrivals.written(one.room, text)
        if found is None:
            return
        where, circles = found
        metrics.SEEN.inc()
        text = _by_its_author(text, about)
        message = self._arrivals.message(
            one, text, where, about.get(text.reply_to) if text.reply_to else None
        )
        if text.notice or not await self._door.command(desk, message, circles):
            await self._announce(desk, Meant(message, circles))
        if where == "moderators" or not circles:
            return
        verdict = verdicts.get(message.event)
        flag = self._flag_of(desk, message, about)
        screened: Signal = NotScreened(message, "not-screened-failed", flag)
        if verdict is not None:
            metrics.SCREENED.labels(verdict.tier).inc()
            screened = Screened(message, verdict, flag)
        await self._dispatch.announce(desk, screened, circles[:1])
        if message.edit_of is None:
            self._contexts.add(message.event, (message.room, message.sender), desk.now, message.text)

    def _flag_of(self, desk: Desk, message: MessageSeen, about: dict[EventId, About]) -> About | None:
        subject = message.edit_of or message.event
        what = about.get(subject) or desk.work.abouts.get(subject, ("", None))[1]
        return what if what is not None and what.kind == "flag" else None

    async def _announce(self, desk: Desk, meant: Meant) -> None:
        one = meant.signal
        about = getattr(one, "about", None)
        if (
            about is not None
            and about.kind in self._dispatch.house.by_kind
            and not isinstance(one, MessageSeen)
        ):
            # A press on one of our messages belongs to the one thing it is about.
            await self._dispatch.tell(desk, about.kind, about.key, one, meant.circles[0])
            return
        await self._dispatch.announce(desk, one, meant.circles)

    async def whisper(self, user: UserId, words: Words) -> None:
        """Say something of the edge's own to one person, in the name of the first circle they are in."""
        async with self.writing() as desk:
            for name in (self._circles.of_person(user) or self._circles.names)[:1]:
                circle = self._circles.get(name, desk.now)
                if circle is not None:
                    self._dispatch.whisper(desk, Whisper(user, words), circle)

    async def announce(self, signal: Signal, circles: Sequence[str], also: Sequence[Also] = ()) -> None:
        """Bring a signal of the edge's own (the keeper returned, a room cannot be read) to circles, together with `also`."""
        async with self.writing() as desk:
            for circle in circles:
                await self._dispatch.announce(desk, signal, [circle])
            for write in also:
                await write(desk.connection)

    async def reported(self, report: Reported, circle: str, also: Sequence[Also] = ()) -> None:
        """Take a report that came by the homeserver, its reason judged like all that somebody writes; commit together with `also`."""
        facts = self._circles.get(circle, self._clock())
        if facts is not None:
            report = await self._screening.of_report(report, facts)
        await self.announce(report, [circle], also)

    async def press(self, pressed: DeskPressed, circle: str) -> tuple[Words, ...]:
        """Decide on a press on the desk, and commit; what is to be told to whoever pressed.

        Raises `Undecided` when the decision failed; then nothing but its row of `failures` was written.
        """
        async with self.writing() as desk:
            about, moved = pressed.about, False
            if about.kind in self._dispatch.house.by_kind:
                moved = await self._dispatch.tell(desk, about.kind, about.key, pressed, circle)
        # Where something moved, the decision stands, and what failed is only something that was to follow from it.
        if desk.work.failures and not moved:
            raise Undecided
        return tuple(desk.work.answers)

    async def members_found(self, room: RoomId, also: Sequence[Also] = ()) -> None:
        """The list of a room's members is whole now: greet those who were there before the keeper."""
        async with self.writing() as desk:
            self._places.set_complete(room)
            for meant in self._arrivals.found(room):
                await self._announce(desk, meant)
            for write in also:
                await write(desk.connection)

    def waits_for(self, about: About) -> bool:
        """Whether what this is about wants to hear that it was said."""
        return any(one.kind == about.kind for one in self._dispatch.house.hearers(Said))

    async def came_of(self, desk: Desk, came: SendFailed | Done | Found | Said, circle: str) -> None:
        """Tell the aggregate what came of what it wanted sent or done, in the transaction that notes it."""
        if came.about is not None and came.about.kind in self._dispatch.house.by_kind:
            await self._dispatch.tell(desk, came.about.kind, came.about.key, came, circle)

    async def next_due(self) -> int | None:
        """When the earliest timer is due, in seconds."""
        async with self._database.read() as connection:
            found = (await connection.execute(_NEXT_DUE)).scalar()
        return None if found is None else int(found)

    async def fire(self) -> int:
        """Decide the timers that are due, earliest first, each claimed in the transaction; the number fired."""
        fired = 0
        async with self.writing() as desk:
            now = int(desk.now.timestamp())
            due = await desk.connection.execute(
                select(timers).where(timers.c.due <= now).order_by(timers.c.due, timers.c.name).limit(AT_ONCE)
            )
            for row in due.all():
                if row.name in desk.work.timers:
                    # Moved or cancelled by a timer that fired just before it.
                    continue
                claimed = await desk.connection.execute(
                    delete(timers).where(timers.c.name == row.name, timers.c.due == row.due)
                )
                if claimed.rowcount != 1:
                    continue
                fired += 1
                metrics.TIMER_LATENESS.observe(max(0, now - row.due))
                signal = TimerFired(row.local, datetime.fromtimestamp(row.due, UTC))
                await self._dispatch.tell(desk, row.kind, row.key, signal, row.circle)
        return fired


def _by_its_author(text: Text, about: dict[EventId, About]) -> Text:
    """Only its author can edit a message (spec, "Validity of replacement events"): an "edit" of one of ours is a text of its own."""
    edited = about.get(text.edit_of) if text.edit_of else None
    return text if edited is None or edited.part == "message" else replace(text, edit_of=None)
