"""Rooms: who is in which, what state they have, and which is whose direct room. A mirror of three tables.

Changed by the events of a batch and written with it; loaded again after a rollback. The homeserver's room state is not kept by
the Olm library, so what encryption and power need is kept here.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import orjson
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import RoomId, UserId
from models.tables import directs, members, rooms
from plugin.engine.upsert import upsert
from plugin.matrix.reader import Membership, StateSet

HERE = frozenset({"join", "invite"})


@dataclass(frozen=True, slots=True)
class Room:
    """A room as the keeper knows it. `state` holds the content of each kept state type, and the creator's id as `creator`."""

    id: RoomId
    membership: str
    encrypted: bool = False
    complete: bool = False
    state: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Direct:
    """The direct room of a person; `room` is empty while it is being made. `asked`: when it was made, in seconds."""

    room: str
    asked: int


class Places:
    """All rooms the keeper knows."""

    def __init__(self, keeper: UserId) -> None:
        self.keeper = keeper
        self.version = 0
        self._rooms: dict[RoomId, Room] = {}
        self._members: dict[RoomId, dict[UserId, tuple[str, str]]] = defaultdict(dict)
        self._directs: dict[UserId, Direct] = {}
        self._changed_rooms: set[RoomId] = set()
        self._changed_members: set[tuple[RoomId, UserId]] = set()
        self._changed_directs: set[UserId] = set()
        self._expected: dict[tuple[RoomId, UserId], asyncio.Event] = {}

    async def load(self, connection: AsyncConnection) -> None:
        """Read the tables anew; forgets what was not committed."""
        of_rooms = (await connection.execute(select(rooms))).all()
        of_members = (await connection.execute(select(members))).all()
        of_directs = (await connection.execute(select(directs))).all()
        # Nothing is waited for from here on: whoever looks meanwhile, such as the sender, must not find half of it.
        self._rooms, self._members, self._directs = {}, defaultdict(dict), {}
        for room, membership, encrypted, state in of_rooms:
            kept = orjson.loads(state)
            self._rooms[RoomId(room)] = Room(
                RoomId(room), membership, bool(encrypted), bool(kept.pop("complete", False)), kept
            )
        for room, user, membership, name in of_members:
            self._members[RoomId(room)][UserId(user)] = (membership, name)
        for user, room, asked in of_directs:
            self._directs[UserId(user)] = Direct(room, asked)
        self._changed_rooms, self._changed_members, self._changed_directs = set(), set(), set()
        self.version += 1

    async def flush(self, connection: AsyncConnection) -> None:
        """Write what changed since the last flush."""
        await upsert(
            connection, rooms, [self._row(self._rooms[room]) for room in sorted(self._changed_rooms)]
        )
        await upsert(
            connection,
            members,
            [
                {"room": room, "user": user, "membership": at[0], "name": at[1]}
                for room, user in sorted(self._changed_members)
                for at in [self._members[room][user]]
            ],
        )
        await upsert(
            connection,
            directs,
            [
                {"user": user, "room": self._directs[user].room, "asked": self._directs[user].asked}
                for user in sorted(self._changed_directs)
            ],
        )
        self._changed_rooms, self._changed_members, self._changed_directs = set(), set(), set()

    @staticmethod
    def _row(room: Room) -> dict[str, Any]:
        return {
            "room": room.id,
            "membership": room.membership,
            "encrypted": int(room.encrypted),
            "state": orjson.dumps({**room.state, "complete": room.complete}),
        }

    def room(self, room: RoomId) -> Room | None:
        """What is known of a room, or None."""
        return self._rooms.get(room)

    def __iter__(self) -> Iterator[Room]:
        return iter(list(self._rooms.values()))

    def joined(self, room: RoomId) -> bool:
        """Whether the keeper is in this room."""
        known = self._rooms.get(room)
        return known is not None and known.membership == "join"

    def went_in(self, room: RoomId) -> bool:
        """Whether the keeper is in this room, or went in and no sync answer has said so yet."""
        known = self._rooms.get(room)
        return known is not None and known.membership in {"join", "coming"}

    def set_membership(self, room: RoomId, membership: str) -> None:
        """The keeper's own membership. Coming in anew means that the list of members is to be fetched again."""
        old = self._rooms.get(room, Room(room, "leave"))
        if old.membership != membership or room not in self._rooms:
            self._put(replace(old, membership=membership, complete=old.complete and membership == "join"))

    def set_complete(self, room: RoomId) -> None:
        """All members of the room are known from here on."""
        self._put(replace(self._rooms[room], complete=True))

    def set_state(self, room: RoomId, reading: StateSet) -> None:
        """Keep a state event. Encryption, once on, stays on (spec, "m.room.encryption")."""
        old = self._rooms.get(room, Room(room, "leave"))
        state = {**old.state, reading.type: reading.content}
        if reading.type == "m.room.create":
            state["creator"] = reading.head.sender
        self._put(replace(old, state=state, encrypted=old.encrypted or reading.type == "m.room.encryption"))

    def set_member(self, room: RoomId, reading: Membership) -> str:
        """Keep a membership and return what it was before."""
        old = self._members[room].get(reading.user, ("leave", ""))
        new = (reading.membership, reading.name or old[1])
        if new != old:
            self._members[room][reading.user] = new
            self._changed_members.add((room, reading.user))
            self.version += 1
        expected = self._expected.get((room, reading.user))
        if expected is not None and reading.membership == "join":
            expected.set()
        return old[0]

    async def comes(self, room: RoomId, user: UserId, within: float) -> bool:
        """Wait up to `within` seconds for somebody to come into a room; whether they are there."""
        if self.membership(room, user) == "join" or within <= 0:
            return self.membership(room, user) == "join"
        expected = self._expected.setdefault((room, user), asyncio.Event())
        try:
            await asyncio.wait_for(expected.wait(), within)
        except TimeoutError:
            return False
        finally:
            self._expected.pop((room, user), None)
        return True

    def knows(self, room: RoomId, user: UserId) -> bool:
        """Whether somebody ever was in a room, or asked in, as far as the keeper saw."""
        return user in self._members[room]

    def membership(self, room: RoomId, user: UserId) -> str:
        """join, invite, leave, ban or knock."""
        return self._members[room].get(user, ("leave", ""))[0]

    def in_room(self, room: RoomId, memberships: frozenset[str] = frozenset({"join"})) -> tuple[UserId, ...]:
        """Who is in a room (the keeper included), sorted."""
        return tuple(sorted(user for user, at in self._members[room].items() if at[0] in memberships))

    def names(self, room: RoomId) -> dict[UserId, str]:
        """Display names in a room, of those who have one; of people gone, the last one."""
        return {user: at[1] for user, at in self._members[room].items() if at[1]}

    def direct(self, user: UserId) -> Direct | None:
        """The direct room of a person, or None."""
        return self._directs.get(user)

    def set_direct(self, user: UserId, room: str, asked: int) -> None:
        """Note which room is this person's."""
        self._directs[user] = Direct(room, asked)
        self._changed_directs.add(user)
        self.version += 1

    def direct_with(self, room: RoomId) -> UserId | None:
        """Whose direct room this is, or None."""
        return next((user for user, direct in self._directs.items() if direct.room == room), None)

    def _put(self, room: Room) -> None:
        self._rooms[room.id] = room
        self._changed_rooms.add(room.id)
        self.version += 1
