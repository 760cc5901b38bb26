"""Private rooms that moderators ask for: made once, filled once, and left as soon as those they are for have come.

The intention is committed before the room is made, and the room carries the row's transaction id in its create event: after a crash
between the two it is found again instead of made twice. The keeper takes no orders there and looks at nothing that is said.
"""

from __future__ import annotations

from typing import Any

import structlog
from sqlalchemy import delete, select, update

from models.ids import RoomId, UserId
from models.tables import made_rooms
from plugin.clock import Clock
from plugin.engine.database import Database
from plugin.engine.places import Places, Room
from plugin.engine.upsert import upsert
from plugin.matrix.api import Homeserver, MatrixError, part, with_its
from plugin.matrix.direct import ALGORITHM, SETTLES, Commit, noted
from plugin.matrix.loose import as_list, as_object

KIND = "make-room"
"""What such rows of the outbox ask for."""

MARK = "org.circlekeeper.room"
STAYS = 48 * 3600
"""Seconds after which the keeper leaves, whoever came: it must not sit in other people's rooms."""

log = structlog.get_logger(__name__)


class RoomsMade:
    """Makes them, finds them again, leaves them. `commit` makes a change to the places within a transaction."""

    def __init__(
        self, server: Homeserver, database: Database, places: Places, clock: Clock, commit: Commit
    ) -> None:
        self._server = server
        self._database = database
        self._places = places
        self._clock = clock
        self._commit = commit

    async def room_for(self, txn: str, body: dict[str, Any]) -> RoomId:
        """The room that a row asks for. Raises `MatrixError`."""
        people = [UserId(user) for user in body["people"]]
        now = int(self._clock().timestamp())
        async with self._database.read() as connection:
            row = (await connection.execute(select(made_rooms).where(made_rooms.c.txn == txn))).first()
        if row is not None and row.room:
            return RoomId(row.room)
        found = await self._lost(txn, people) if row is not None else None
        if found is None and row is not None and 0 <= now - row.asked < SETTLES:
            raise MatrixError(503, "", "a private room may still be in the making")
        if found is None:
            await self._note(txn, "", now)
            found = await self._make(txn, people)
        room = found
        await self._commit(lambda: noted(self._places, room, tuple(people), {MARK: txn}))
        await self._note(txn, room, now)
        return room

    async def opened(self, txn: str) -> None:
        """The first word is said: from here on the keeper may leave."""
        async with self._database.write() as connection:
            await connection.execute(update(made_rooms).where(made_rooms.c.txn == txn).values(said=1))

    async def leave(self) -> None:
        """Leave the rooms in which nobody is waited for any more. Raises `MatrixError`."""
        for room in [one for one in self._places if _mark(one) and one.membership == "join"]:
            if await self._done(room):
                try:
                    await self._server.call("POST", f"v3/rooms/{part(room.id)}/leave", {})
                except MatrixError as error:
                    # Refused: the keeper is out already, or the room is gone.
                    if error.passing or error.revoked:
                        raise
                await self._left(room)

    async def _done(self, room: Room) -> bool:
        async with self._database.read() as connection:
            mine = made_rooms.c.txn == _mark(room)
            row = (await connection.execute(select(made_rooms).where(mine))).first()
        if row is None:
            return False
        here = not self._places.in_room(room.id, frozenset({"invite"}))
        return (here and bool(row.said)) or int(self._clock().timestamp()) - row.asked > STAYS

    async def _left(self, room: Room) -> None:
        await self._commit(lambda: self._places.set_membership(room.id, "leave"))
        async with self._database.write() as connection:
            await connection.execute(delete(made_rooms).where(made_rooms.c.txn == _mark(room)))
        log.info("private-room-left", room=room.id)

    async def _note(self, txn: str, room: str, now: int) -> None:
        async with self._database.write() as connection:
            await upsert(connection, made_rooms, [{"txn": txn, "room": room, "asked": now, "said": 0}])

    async def _lost(self, txn: str, people: list[UserId]) -> RoomId | None:
        """A room that an earlier try made, where only the answer did not come."""
        answer = with_its(await self._server.call("GET", "v3/joined_rooms"), "joined_rooms")
        for name in as_list(answer["joined_rooms"]):
            room = RoomId(str(name))
            known = self._places.room(room)
            if known is not None and "m.room.create" in known.state and _mark(known) != txn:
                continue
            if await self._made_for(room, txn):
                await self._ask_in(room, people)
                return room
        return None

    async def _made_for(self, room: RoomId, txn: str) -> bool:
        create = await self._server.state(room, "m.room.create", "")
        ours = create.get("sender") == self._places.keeper
        if not ours or as_object(create.get("content")).get(MARK) != txn:
            return False
        sealed = as_object((await self._server.state(room, "m.room.encryption", "")).get("content"))
        return sealed.get("algorithm") == ALGORITHM

    async def _ask_in(self, room: RoomId, people: list[UserId]) -> None:
        """A homeserver that stopped half-way has not asked everybody; who was asked once is not asked again."""
        for user in people:
            if not await self._server.state(room, "m.room.member", user):
                await self._server.call("POST", f"v3/rooms/{part(room)}/invite", {"user_id": user})

    async def _make(self, txn: str, people: list[UserId]) -> RoomId:
        """The preset gives everybody in it the same power, the keeper's own: the room belongs to those it is for."""
        state = {
            "m.room.encryption": {"algorithm": ALGORITHM},
            "m.room.guest_access": {"guest_access": "forbidden"},
            # Whoever they might ask in later does not read what they wrote before.
            "m.room.history_visibility": {"history_visibility": "invited"},
        }
        answer = await self._server.call(
            "POST",
            "v3/createRoom",
            {
                "preset": "trusted_private_chat",
                "visibility": "private",
                "invite": people,
                "creation_content": {MARK: txn},
                "initial_state": [
                    {"type": kind, "state_key": "", "content": content} for kind, content in state.items()
                ],
            },
            within=60,
        )
        return RoomId(str(with_its(answer, "room_id")["room_id"]))


def _mark(room: Room) -> str:
    create = room.state.get("m.room.create")
    mark = create.get(MARK) if isinstance(create, dict) else None
    return mark if isinstance(mark, str) else ""
