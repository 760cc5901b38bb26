"""The sender: delivers the outbox, in order for each room, several rooms side by side.

Passing troubles (no answer, an overloaded server, a rate limit) are waited out with a growing, jittered pause; a refusal is given up
and told to people at once. Nothing is lost and nothing is sent twice: see `plugin.engine.outbox`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from random import Random
from typing import Any

import structlog

from models.ids import EventId, RoomId, UserId
from models.signals import About, Done, Found, Said, SendFailed
from plugin import metrics
from plugin.clock import Clock
from plugin.engine import easel, measures, outbox, rooms_made, sight
from plugin.engine.database import Database
from plugin.engine.easel import Easel
from plugin.engine.engine import Engine
from plugin.engine.ledger import Ledger
from plugin.engine.measures import Barred, Hands
from plugin.engine.outbox import TOO_OLD, Letter
from plugin.engine.places import HERE, Places
from plugin.engine.rooms_made import RoomsMade
from plugin.engine.sight import Look
from plugin.matrix.api import Homeserver, MatrixError, part
from plugin.matrix.direct import Directs, NotWelcome
from plugin.words import edit_of, reply_to

SIDE_BY_SIDE = 8
"""Letters under way at once."""

MADE_AT_ONCE = 4
"""Private rooms in the making at once: each costs the homeserver as much as many letters."""

STEP_ASIDE = 0.05
"""Seconds for which looking what else waits leaves the way to letters that have just been started."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 120.0

LETTER = "org.circlekeeper.letter"
"""The key under which each message carries its transaction id: by it anybody can tell that nothing was sent twice."""

Encrypt = Callable[[RoomId, list[UserId], str, dict[str, Any]], Awaitable[dict[str, Any]]]

log = structlog.get_logger(__name__)


class Sender:
    """Runs until cancelled; `wake` tells it that there is something new."""

    def __init__(
        self,
        *,
        server: Homeserver,
        database: Database,
        engine: Engine,
        ledger: Ledger,
        places: Places,
        directs: Directs,
        rooms: RoomsMade,
        look: Look,
        encrypt: Encrypt,
        clock: Clock,
        rng: Random,
    ) -> None:
        self._server = server
        self._database = database
        self._engine = engine
        self._ledger = ledger
        self._places = places
        self._directs = directs
        self._rooms = rooms
        self._look = look
        self._encrypt = encrypt
        self._clock = clock
        self._rng = rng
        self._easel = Easel(server, places)
        self._hands = Hands(server, database, places)
        self._woken = asyncio.Event()
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._slots = asyncio.Semaphore(SIDE_BY_SIDE)
        self._making = asyncio.Semaphore(MADE_AT_ONCE)
        self._quiet_until = 0.0
        self._running = False

    def wake(self, lanes: Iterable[str]) -> None:
        """Something was put into the outbox for these rooms and people.

        Once it runs, their letters go out at once; looking for what waits is left to the moments in which that is not known.
        """
        if self._running:
            self._start(lanes)
        self._woken.set()

    async def run(self) -> None:
        """Deliver until cancelled. Raises `MatrixError` when our access token is revoked."""
        self._woken.set()
        self._running = True
        try:
            while True:
                await self._woken.wait()
                await asyncio.sleep(STEP_ASIDE)
                self._woken.clear()
                await self._start_waiting()
                await self._wait_for_change()
        finally:
            self._running = False
            for task in self._lanes.values():
                task.cancel()
            await asyncio.gather(*self._lanes.values(), return_exceptions=True)
            # It may be run again, after a database that failed: a lane that was cut off must not stand for one that is served.
            self._lanes.clear()

    async def _start_waiting(self) -> None:
        async with self._database.read() as connection:
            waiting = await outbox.lanes(connection)
        self._start(waiting)
        metrics.WAITING.set(sum(waiting.values()))

    def _start(self, lanes: Iterable[str]) -> None:
        for lane in lanes:
            if lane not in self._lanes:
                self._lanes[lane] = asyncio.create_task(self._serve(lane), name=f"lane {lane}")

    async def _wait_for_change(self) -> None:
        """Until something new is there or a lane has ended; a lane that failed ends the sender."""
        woken = asyncio.create_task(self._woken.wait())
        try:
            await asyncio.wait({woken, *self._lanes.values()}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            woken.cancel()
        for lane, task in list(self._lanes.items()):
            if task.done():
                del self._lanes[lane]
                task.result()
                # A row may have come in while the lane was ending.
                self._woken.set()

    async def _serve(self, lane: str) -> None:
        pause = FIRST_PAUSE
        letter: Letter | None = None
        while True:
            try:
                async with self._slots:
                    await self._hold_off()
                    # Read after all waiting: meanwhile its time may be over, or somebody be forgotten whom it speaks of.
                    letter = await self._next(lane)
                    if letter is None:
                        return
                    done = await self._delivered(letter)
                if not done:
                    # Making rooms and waiting for guests takes no slot: an alarm must not stand behind who is asleep.
                    async with self._making:
                        await self._hold_off()
                        await self._directs.room_for(UserId(letter.user))
                    await self._directs.comes(UserId(letter.user))
                pause = FIRST_PAUSE
            except Barred as barred:
                if letter is not None:
                    await self._give_up(letter, "failed", barred.why)
            except NotWelcome:
                if letter is not None:
                    await self._give_up(letter, "failed", "left")
            except MatrixError as error:
                if error.revoked:
                    raise
                if not error.passing and letter is not None:
                    await self._give_up(letter, "failed", error.errcode or str(error.status))
                    continue
                wait = self._pause_for(error, pause)
                log.info("send-waits", lane=lane, error=str(error), seconds=round(wait, 1))
                await asyncio.sleep(wait)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _next(self, lane: str) -> Letter | None:
        async with self._database.read() as connection:
            return await outbox.next_letter(connection, self._ledger, lane)

    def _pause_for(self, error: MatrixError, pause: float) -> float:
        if error.retry_after is None:
            return pause * self._rng.uniform(0.5, 1.5)
        # A rate limit counts for the whole account, not for one room.
        self._quiet_until = max(self._quiet_until, asyncio.get_running_loop().time() + error.retry_after)
        return error.retry_after + self._rng.uniform(0, 0.25)

    async def _hold_off(self) -> None:
        rest = self._quiet_until - asyncio.get_running_loop().time()
        if rest > 0:
            await asyncio.sleep(rest)

    async def _delivered(self, letter: Letter) -> bool:
        """Send it, or give it up; False when the private room it goes to has to be made ready first."""
        now = int(self._clock().timestamp())
        if letter.good_until is not None and now > letter.good_until:
            await self._give_up(letter, "dropped", "its time is over")
            return True
        if letter.body["kind"] == outbox.FORGOTTEN:
            await self._give_up(letter, "dropped", "forgotten")
            return True
        if now - letter.made > TOO_OLD and letter.body["kind"] not in measures.ALWAYS:
            await self._give_up(letter, "failed", "too-old")
            return True
        if letter.body["kind"] == rooms_made.KIND:
            await self._room_made(letter)
            return True
        room = self._directs.ready(UserId(letter.user)) if letter.user else RoomId(letter.room)
        if room is None:
            return False
        if letter.body["kind"] in measures.KINDS:
            await self._carried_out(letter, room)
            return True
        if letter.body["kind"] == sight.KIND:
            await self._looked_up(letter, room)
            return True
        event = await self._put(letter, room)
        if event is None:
            await self._give_up(letter, "dropped", "there is nothing to send")
            return True
        await self._note(letter, room, event)
        metrics.SENT.inc()
        return True

    async def _note(self, letter: Letter, room: RoomId, event: EventId) -> None:
        """Note that it is on the server, and tell whoever waits for that."""
        if letter.about is None or not self._engine.waits_for(letter.about):
            async with self._database.write() as connection:
                await outbox.sent(connection, letter, room, event)
            return
        async with self._engine.writing() as desk:
            await outbox.sent(desk.connection, letter, room, event)
            await self._engine.came_of(desk, Said(letter.about, room), letter.circle)

    async def _carried_out(self, letter: Letter, room: RoomId) -> None:
        """Do something to somebody in a room, and tell what wanted it."""
        await self._hands.carry_out(room, letter.txn, letter.body)
        async with self._engine.writing() as desk:
            await outbox.ended(desk.connection, letter, "sent")
            if letter.about is not None:
                await self._engine.came_of(desk, Done(letter.about, room), letter.circle)
        metrics.SENT.inc()

    async def _looked_up(self, letter: Letter, room: RoomId) -> None:
        """Read a message for whoever points at it, and tell what wanted it, with the flag that stands for it already."""
        event = EventId(letter.body["event"])
        seen = await self._look(room, event, UserId(letter.body["reader"]))
        async with self._engine.writing() as desk:
            await outbox.ended(desk.connection, letter, "sent")
            flag = (await self._ledger.abouts_of(desk.connection, {event})).get(event)
            if letter.about is not None:
                found = Found(letter.about, room, event, seen.sender, seen.text, flag)
                await self._engine.came_of(desk, found, letter.circle)

    async def _room_made(self, letter: Letter) -> None:
        """Make a private room, say the first word in it, and tell what wanted it."""
        room = await self._rooms.room_for(letter.txn, letter.body)
        # An id of its own: the echo of the word must not stand for the row, of which the flag is still to hear.
        event = await self._message(room, f"{letter.txn}-first", letter.body["content"])
        await self._rooms.opened(letter.txn)
        async with self._engine.writing() as desk:
            await outbox.sent(desk.connection, letter, room, event)
            if letter.about is not None:
                await self._engine.came_of(desk, Done(letter.about, room), letter.circle)
        metrics.SENT.inc()

    async def _put(self, letter: Letter, room: RoomId) -> EventId | None:
        """Send it; None when what it points at is not there, or no picture can be drawn."""
        body, kind = letter.body, letter.body["kind"]
        if kind == "message":
            return await self._message(room, letter.txn, await self._placed(body, room))
        if kind == easel.KIND:
            picture = await self._easel.content(room, body)
            return await self._message(room, letter.txn, picture) if picture else None
        target = await self._target(body, room)
        if target is None:
            return None
        if kind == "edit":
            return await self._message(room, letter.txn, edit_of(body["content"], target))
        if kind in {"tap", "react"}:
            relation = {"rel_type": "m.annotation", "event_id": target, "key": body["key"]}
            return await self._send(room, "m.reaction", letter.txn, {"m.relates_to": relation})
        if kind == "redact":
            path = f"v3/rooms/{part(room)}/redact/{part(target)}/{part(letter.txn)}"
            return _event(await self._server.call("PUT", path, {}))
        return await self._pin(room, target)

    async def _placed(self, body: dict[str, Any], room: RoomId) -> dict[str, Any]:
        """The content, below what it belongs to if that was sent."""
        content: dict[str, Any] = body["content"]
        if "below" not in body:
            return content
        async with self._database.read() as connection:
            upper = await outbox.event_about(connection, About(*body["below"]), room)
        return reply_to(content, upper) if upper else content

    async def _target(self, body: dict[str, Any], room: RoomId) -> EventId | None:
        if "event" in body:
            return EventId(body["event"])
        async with self._database.read() as connection:
            if isinstance(body["of"], str):
                return await outbox.event_of(connection, body["of"])
            return await outbox.event_about(connection, About(*body["of"]), room)

    async def _message(self, room: RoomId, txn: str, content: dict[str, Any]) -> EventId:
        known = self._places.room(room)
        if known is None:
            # Nobody can say whether it is encrypted, and a word sent in the clear cannot be taken back.
            raise MatrixError(403, "M_FORBIDDEN", "the keeper does not know this room")
        content = {**content, LETTER: txn}
        if not known.encrypted:
            return await self._send(room, "m.room.message", txn, content)
        people = [user for user in self._places.in_room(room, HERE) if user != self._places.keeper]
        sealed = await self._encrypt(room, people, "m.room.message", content)
        return await self._send(room, "m.room.encrypted", txn, sealed)

    async def _send(self, room: RoomId, kind: str, txn: str, content: dict[str, Any]) -> EventId:
        path = f"v3/rooms/{part(room)}/send/{kind}/{part(txn)}"
        return _event(await self._server.call("PUT", path, content))

    async def _pin(self, room: RoomId, target: EventId) -> EventId:
        """Pin as well as we may: without the power for it the message simply stays unpinned, which `check` tells."""
        known = self._places.room(room)
        pinned = known.state.get("m.room.pinned_events", {}).get("pinned") if known else None
        old = [one for one in pinned if isinstance(one, str)] if isinstance(pinned, list) else []
        path = f"v3/rooms/{part(room)}/state/m.room.pinned_events/"
        try:
            return _event(await self._server.call("PUT", path, {"pinned": [*old, target][-50:]}))
        except MatrixError as error:
            if error.passing or error.revoked:
                raise
            log.info("not-pinned", room=room, error=str(error))
            return target

    async def _give_up(self, letter: Letter, status: str, why: str) -> None:
        failed = SendFailed(
            letter.about, RoomId(letter.room) if letter.room else None, outbox.person(letter), why
        )
        async with self._engine.writing() as desk:
            await outbox.ended(desk.connection, letter, status)
            if status == "failed":
                metrics.SEND_FAILED.labels(why).inc()
                desk.work.warnings.append(("send-failed", f"row {letter.id}: {why}"))
                await self._engine.came_of(desk, failed, letter.circle)


def _event(answer: dict[str, Any]) -> EventId:
    event = answer.get("event_id")
    if not isinstance(event, str):
        raise MatrixError(502, "", "the answer names no event")
    return EventId(event)
