"""Delivering one letter of the outbox: what it asks for is done on the homeserver, noted, and told to what wanted it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
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
from plugin.engine.measures import Hands
from plugin.engine.outbox import TOO_OLD, Letter
from plugin.engine.places import HERE, Places
from plugin.engine.rooms_made import RoomsMade
from plugin.engine.sight import Look
from plugin.matrix.api import Homeserver, MatrixError, part
from plugin.matrix.direct import Directs
from plugin.words import edit_of, reply_to

LETTER = "org.circlekeeper.letter"
"""The key under which each message carries its transaction id: by it anybody can tell that nothing was sent twice."""

Encrypt = Callable[[RoomId, list[UserId], str, dict[str, Any]], Awaitable[dict[str, Any]]]

log = structlog.get_logger(__name__)


class Delivery:
    """Does what a letter asks for, by its kind. What it raises is for the sender to wait out or to give up."""

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
        self._easel = Easel(server, places)
        self._hands = Hands(server, database, places)

    async def delivered(self, letter: Letter) -> bool:
        """Send it, or give it up; False when the private room it goes to has to be made ready first."""
        now = int(self._clock().timestamp())
        if letter.good_until is not None and now > letter.good_until:
            await self.give_up(letter, "dropped", "its time is over")
            return True
        if letter.body["kind"] == outbox.FORGOTTEN:
            await self.give_up(letter, "dropped", "forgotten")
            return True
        if now - letter.made > TOO_OLD and letter.body["kind"] not in measures.ALWAYS:
            await self.give_up(letter, "failed", "too-old")
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
            await self.give_up(letter, "dropped", "there is nothing to send")
            return True
        await self._note(letter, room, event)
        metrics.SENT.inc()
        return True

    async def give_up(self, letter: Letter, status: str, why: str) -> None:
        """Note that it is never sent; where that is a failure, tell what wanted it."""
        failed = SendFailed(
            letter.about, RoomId(letter.room) if letter.room else None, outbox.person(letter), why
        )
        async with self._engine.writing() as desk:
            await outbox.ended(desk.connection, letter, status)
            if status == "failed":
                metrics.SEND_FAILED.labels(why).inc()
                desk.work.warnings.append(("send-failed", f"row {letter.id}: {why}"))
                await self._engine.came_of(desk, failed, letter.circle)

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


def _event(answer: dict[str, Any]) -> EventId:
    event = answer.get("event_id")
    if not isinstance(event, str):
        raise MatrixError(502, "", "the answer names no event")
    return EventId(event)
