"""From a sync answer to the engine: encryption, gaps, invitations, and what cannot be read yet.

Nothing of an answer is committed before its gaps are filled. A large answer goes to the engine in chunks; the token comes with the
last one, so that a crash in the middle asks for the same answer again, of which the engine then takes only what is new.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import RoomId
from models.tables import settings
from plugin import metrics
from plugin.clock import Clock
from plugin.engine.arrivals import Arrived
from plugin.engine.engine import Also, Engine
from plugin.engine.places import Places
from plugin.engine.upsert import upsert
from plugin.matrix import gaps
from plugin.matrix.api import Homeserver, MatrixError
from plugin.matrix.loose import as_list, as_object
from plugin.matrix.reader import Encrypted, Garbled, Reading, Text, read
from plugin.matrix.sync import Answer
from plugin.olm.machine import Crypto
from plugin.olm.reader import Clear, Reason, Sealed
from plugin.unreadable import Unread, Waiting
from plugin.whereabouts import Invitation, Whereabouts

CHUNK = 100
"""Events in one transaction."""

AGAIN = (0.3, 1.0)
"""Seconds to wait before the homeserver is asked again for devices: so briefly that screening may wait for it."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Raw:
    """An event as it came, and the room. `act` and `timeline` as in `Arrived`."""

    room: RoomId
    raw: Any
    act: bool = True
    timeline: bool = True


@dataclass(frozen=True, slots=True)
class Around:
    """What an answer says of the keeper's own whereabouts."""

    invited: list[Invitation]
    joined: list[str]


async def learn(crypto: Crypto, server: Homeserver, users: set[str], clock: Clock) -> None:
    """Learn the devices of these users, trying again for a few seconds. Raises `MatrixError` only for a revoked token.

    Without them their messages are screened all the same, but what they ask for is not done.
    """
    for pause in (*AGAIN, None):
        try:
            await crypto.meet(server, users, clock())
        except MatrixError as error:
            if error.revoked:
                raise
            if pause is None or not error.passing:
                log.warning("devices-not-known", error=str(error))
                return
            await asyncio.sleep(pause)
        else:
            return


class Intake:
    """Takes sync answers; see `plugin.matrix.sync.Sync`."""

    def __init__(
        self,
        *,
        server: Homeserver,
        engine: Engine,
        crypto: Crypto,
        places: Places,
        waiting: Waiting,
        whereabouts: Whereabouts,
        clock: Clock,
    ) -> None:
        self._server = server
        self._engine = engine
        self._crypto = crypto
        self._places = places
        self._waiting = waiting
        self._whereabouts = whereabouts
        self._clock = clock

    async def take(self, answer: Answer, since: str) -> None:
        """Take one answer whole. Raises `MatrixError` when it must be asked for again."""
        if not since:
            self._crypto.sync_restarted()
        device = as_object(answer.get("to_device"))
        opened = self._crypto.receive_to_device(device.get("events"))
        self._crypto.sync_extras(
            answer.get("device_lists"),
            answer.get("device_one_time_keys_count"),
            answer.get("device_unused_fallback_key_types"),
        )
        rooms = as_object(answer.get("rooms"))
        found = [one async for one in self._joined(as_object(rooms.get("join")), since)]
        found += list(self._left(as_object(rooms.get("leave"))))
        invited = self._whereabouts.invitations(as_object(rooms.get("invite")))
        retried = await self._waiting.of_sessions(opened)
        if not (found or invited or retried or self._crypto.dirty):
            return
        await self._meet(found)
        arrived, unread = self._read([*(Raw(one.room, one.raw) for one in retried), *found])
        await self._commit(
            arrived,
            unread,
            retried,
            Around(invited, list(as_object(rooms.get("join")))),
            answer["next_batch"],
        )
        self._whereabouts.stir()

    async def retry_all(self) -> None:
        """At the start: whatever waits for a key that came just before the last stop."""
        rows = await self._waiting.openable(self._crypto.knows)
        if rows:
            arrived, unread = self._read([Raw(one.room, one.raw) for one in rows])
            await self._commit(arrived, unread, rows, Around([], []), "")

    async def _joined(self, rooms: dict[str, Any], since: str) -> AsyncIterator[Raw]:
        for name, data in rooms.items():
            room, known = RoomId(name), self._places.joined(RoomId(name))
            timeline = as_object(as_object(data).get("timeline"))
            events = [event for event in as_list(timeline.get("events")) if isinstance(event, dict)]
            for event in as_list(as_object(as_object(data).get("state")).get("events")):
                yield Raw(room, event, act=False, timeline=False)
            missed: list[dict[str, Any]] = []
            if timeline.get("limited") and since and isinstance(timeline.get("prev_batch"), str):
                missed = await self._fill(room, timeline["prev_batch"], since if known else None)
            came = 0 if known else self._own_coming([*missed, *events])
            for index, event in enumerate([*missed, *events]):
                # What was said before the keeper came was not said to it. The first answer of all is history too.
                yield Raw(room, event, act=bool(since) and index >= came)

    async def _fill(self, room: RoomId, newest: str, oldest: str | None) -> list[dict[str, Any]]:
        metrics.GAPS.inc()
        missed, whole = await gaps.fill(
            self._server,
            room,
            newest=newest,
            oldest=oldest,
            reached=lambda event: oldest is None and self._is_own_coming(event),
        )
        if not whole:
            metrics.WARNINGS.labels("gap-not-filled").inc()
            log.error("gap-not-filled", room=room, found=len(missed))
        return missed

    def _own_coming(self, events: list[dict[str, Any]]) -> int:
        """Where in the list the keeper came into the room; 0 when that lies before the list."""
        return next((at for at in range(len(events) - 1, -1, -1) if self._is_own_coming(events[at])), 0)

    def _is_own_coming(self, event: dict[str, Any]) -> bool:
        return (
            event.get("type") == "m.room.member"
            and event.get("state_key") == self._places.keeper
            and as_object(event.get("content")).get("membership") == "join"
        )

    def _left(self, rooms: dict[str, Any]) -> Iterator[Raw]:
        for name, data in rooms.items():
            if not self._places.went_in(RoomId(name)):
                continue
            log.warning("left-room", room=name)
            metrics.WARNINGS.labels("left-room").inc()
            for part_ in ("state", "timeline"):
                for event in as_list(as_object(as_object(data).get(part_)).get("events")):
                    if as_object(event).get("state_key") == self._places.keeper:
                        yield Raw(RoomId(name), event)

    async def _meet(self, found: Iterable[Raw]) -> None:
        """Learn the devices of those whose sealed messages came, so that it can be told whether they are theirs."""
        senders = {
            raw.raw["sender"]
            for raw in found
            if isinstance(raw.raw, dict)
            and raw.raw.get("type") == "m.room.encrypted"
            and isinstance(raw.raw.get("sender"), str)
        }
        await learn(self._crypto, self._server, senders, self._clock)

    def _read(self, found: Iterable[Raw]) -> tuple[list[Arrived], list[Unread]]:
        arrived: list[Arrived] = []
        unread: list[Unread] = []
        for raw in found:
            reading = read(raw.raw)
            if reading is None:
                continue
            if isinstance(reading, Encrypted):
                self._open(raw, reading, arrived, unread)
            else:
                arrived.append(self._plain(raw, reading))
        return arrived, unread

    def _plain(self, raw: Raw, reading: Reading) -> Arrived:
        room = self._places.room(raw.room)
        # Words in the clear in an encrypted room could be anybody's: they are screened, and move nothing.
        forged = isinstance(reading, Text) and room is not None and room.encrypted
        return Arrived(raw.room, reading, False, not forged, raw.act, raw.timeline)

    def _open(self, raw: Raw, reading: Encrypted, arrived: list[Arrived], unread: list[Unread]) -> None:
        if reading.head.sender == self._places.keeper:
            # Our own words come back: what matters is only that they arrived.
            arrived.append(Arrived(raw.room, Text(reading.head, ""), True, True, raw.act, raw.timeline))
            return
        opened = self._crypto.decrypt(raw.room, reading.raw)
        if isinstance(opened, Clear):
            inside = read({**reading.raw, "type": opened.type, "content": opened.content, "state_key": None})
            if inside is not None and not isinstance(inside, Encrypted):
                arrived.append(Arrived(raw.room, inside, True, opened.trusted, raw.act, raw.timeline))
        elif raw.act:
            self._sealed(raw, reading, opened, arrived, unread)

    def _sealed(
        self, raw: Raw, reading: Encrypted, opened: Sealed, arrived: list[Arrived], unread: list[Unread]
    ) -> None:
        if opened.reason not in {Reason.REPLAY, Reason.FORGED}:
            head = reading.head
            unread.append(Unread(head.event, raw.room, head.sender, opened.session_id, reading.raw))
        else:
            arrived.append(Arrived(raw.room, Garbled(opened.reason.value), act=False, timeline=False))

    async def _commit(
        self,
        arrived: list[Arrived],
        unread: list[Unread],
        retried: list[Unread],
        around: Around,
        token: str,
    ) -> None:
        chunks = [arrived[start : start + CHUNK] for start in range(0, len(arrived), CHUNK)] or [[]]
        for chunk in chunks[:-1]:
            await self._take(chunk, [])
        still = {one.event for one in unread}

        async def rest(connection: AsyncConnection) -> None:
            await self._waiting.remove(connection, [one for one in retried if one.event not in still])
            await self._waiting.add(connection, unread, self._clock())
            for name in around.joined:
                self._places.set_membership(RoomId(name), "join")
            self._whereabouts.note(around.invited)
            if token:
                await upsert(connection, settings, [{"name": "sync_token", "value": token.encode()}])

        await self._take(chunks[-1], [rest])
        await self._waiting.changed([one for one in retried if one.event not in still])

    async def _take(self, chunk: list[Arrived], also: list[Also]) -> None:
        marks: list[Any] = []

        async def crypto_rows(connection: AsyncConnection) -> None:
            marks.append(await self._crypto.flush(connection, self._clock()))

        await self._engine.take(chunk, [crypto_rows, *also])
        for mark in marks:
            self._crypto.flushed(mark)
