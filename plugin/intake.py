"""From a sync answer to the engine: encryption, gaps, invitations, and what cannot be read yet.

Nothing of an answer is committed before its gaps are filled. A large answer goes to the engine in chunks; the token comes with the
last one, so that a crash in the middle asks for the same answer again, of which the engine then takes only what is new.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from models.config import Config
from models.ids import RoomId, UserId, server_of
from models.tables import settings
from plugin import metrics
from plugin.clock import Clock
from plugin.engine.arrivals import Arrived
from plugin.engine.circles import Circles
from plugin.engine.engine import Also, Engine
from plugin.engine.places import Places
from plugin.engine.upsert import upsert
from plugin.matrix import gaps
from plugin.matrix.api import Homeserver, MatrixError, part
from plugin.matrix.reader import Encrypted, Garbled, Membership, Reading, Text, read
from plugin.matrix.sync import Answer
from plugin.olm.machine import Crypto
from plugin.olm.reader import Clear, Reason, Sealed
from plugin.unreadable import Unread, Waiting

CHUNK = 100
"""Events in one transaction."""

log = structlog.get_logger(__name__)


def as_object(value: object) -> dict[str, Any]:
    """The value if it is a JSON object, else an empty one: whatever a server says, its parts have types here."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """The value if it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []


@dataclass(frozen=True, slots=True)
class Raw:
    """An event as it came, and the room. `act` and `timeline` as in `Arrived`."""

    room: RoomId
    raw: Any
    act: bool = True
    timeline: bool = True


@dataclass(frozen=True, slots=True)
class Invitation:
    """Somebody asks the keeper into a room; `sender` is empty when the answer does not say who."""

    room: RoomId
    sender: UserId
    direct: bool


@dataclass(frozen=True, slots=True)
class Around:
    """What an answer says of the keeper's own whereabouts."""

    invited: list[Invitation]
    joined: list[str]


class Intake:
    """Takes sync answers; see `plugin.matrix.sync.Sync`."""

    def __init__(
        self,
        *,
        server: Homeserver,
        config: Config,
        engine: Engine,
        crypto: Crypto,
        places: Places,
        circles: Circles,
        waiting: Waiting,
        clock: Clock,
    ) -> None:
        self._server = server
        self._config = config
        self._engine = engine
        self._crypto = crypto
        self._places = places
        self._circles = circles
        self._waiting = waiting
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
        invited = list(self._invited(as_object(rooms.get("invite"))))
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
        await self._settle()

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
        """Where in the list the keeper came into the room; its end if it is not there."""
        return next((at for at in range(len(events) - 1, -1, -1) if self._is_own_coming(events[at])), 0)

    def _is_own_coming(self, event: dict[str, Any]) -> bool:
        return (
            event.get("type") == "m.room.member"
            and event.get("state_key") == self._places.keeper
            and as_object(event.get("content")).get("membership") == "join"
        )

    def _left(self, rooms: dict[str, Any]) -> Iterator[Raw]:
        for name, data in rooms.items():
            if not self._places.joined(RoomId(name)):
                continue
            log.warning("left-room", room=name)
            metrics.WARNINGS.labels("left-room").inc()
            for part_ in ("state", "timeline"):
                for event in as_list(as_object(as_object(data).get(part_)).get("events")):
                    if as_object(event).get("state_key") == self._places.keeper:
                        yield Raw(RoomId(name), event)

    def _invited(self, rooms: dict[str, Any]) -> Iterator[Invitation]:
        for name, data in rooms.items():
            state = as_list(as_object(as_object(data).get("invite_state")).get("events"))
            mine = next(
                (
                    event
                    for event in state
                    if isinstance(event, dict)
                    and event.get("type") == "m.room.member"
                    and event.get("state_key") == self._places.keeper
                ),
                {},
            )
            sender = mine.get("sender")
            yield Invitation(
                RoomId(name),
                UserId(sender) if isinstance(sender, str) else UserId(""),
                as_object(mine.get("content")).get("is_direct") is True,
            )

    async def _meet(self, found: Iterable[Raw]) -> None:
        """Learn the devices of those whose sealed messages came, so that it can be told whether they are theirs."""
        senders = {
            raw.raw["sender"]
            for raw in found
            if isinstance(raw.raw, dict)
            and raw.raw.get("type") == "m.room.encrypted"
            and isinstance(raw.raw.get("sender"), str)
        }
        try:
            await self._crypto.meet(self._server, senders, self._clock())
        except MatrixError as error:
            if error.revoked:
                raise
            # Their messages are screened all the same; only commands wait until their devices are known.
            log.warning("devices-not-known", error=str(error))

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
            self._note_invitations(around.invited)
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

    def _note_invitations(self, invited: Iterable[Invitation]) -> None:
        now = int(self._clock().timestamp())
        for one in invited:
            if self._welcome(one):
                self._places.set_membership(one.room, "invite")
                if one.direct and self._circles.of_room(one.room) is None:
                    self._places.set_direct(one.sender, one.room, now)
            else:
                self._places.set_membership(one.room, "refused")

    def _welcome(self, one: Invitation) -> bool:
        invites = self._config.invites
        people = {
            *invites.people,
            *(user for circle in self._config.circles for user in circle.chairs),
            *(entry.user for circle in self._config.circles for entry in circle.moderators),
        }
        allowed = server_of(one.sender) in invites.servers or one.sender in people
        known = bool(self._circles.of_person(one.sender)) or allowed
        if self._circles.of_room(one.room) is not None:
            return allowed
        return one.direct and known

    async def _settle(self) -> None:
        """After the commit: go where the keeper was asked to come, and learn who is in rooms that are new to it."""
        for room in self._places:
            if room.membership in {"invite", "refused"}:
                await self._answer(room.id, come=room.membership == "invite")
            elif room.membership == "join" and not room.complete:
                await self._learn_members(room.id)

    async def settle(self) -> None:
        """At the start: what the last run did not get to."""
        await self._settle()

    async def _answer(self, room: RoomId, *, come: bool) -> None:
        path = f"v3/join/{part(room)}" if come else f"v3/rooms/{part(room)}/leave"
        try:
            await self._server.call("POST", path, {}, within=120)
        except MatrixError as error:
            if error.passing or error.revoked:
                raise
            log.warning("invitation-failed", room=room, error=str(error))
            self._places.set_membership(room, "leave")
            return
        log.info("invitation-accepted" if come else "invitation-declined", room=room)
        if not come:
            self._places.set_membership(room, "leave")
        elif self._places.room(room) is not None:
            # Until the sync answer says so: asked, and gone in.
            self._places.set_membership(room, "coming")

    async def _learn_members(self, room: RoomId) -> None:
        answer = await self._server.call(
            "GET", f"v3/rooms/{part(room)}/members", query={"not_membership": "leave"}
        )
        readings = [read(event) for event in as_list(answer.get("chunk"))]
        await self._take(
            [
                Arrived(room, reading, act=False, timeline=False)
                for reading in readings
                if isinstance(reading, Membership)
            ],
            [],
        )
        await self._engine.members_found(room)
