"""Direct rooms: one for each person, found or made once.

The intention is committed before the room is made, and the room carries a mark of whom it is for in its create event: after a crash
between the two, or when the answer was lost, the room is found again instead of made twice.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

from models.ids import EventId, RoomId, UserId
from plugin.clock import Clock
from plugin.engine.places import HERE, Places, Room
from plugin.matrix.api import Homeserver, Json, MatrixError, with_its
from plugin.matrix.loose import as_list, as_object
from plugin.matrix.reader import Head, Membership, StateSet

ALGORITHM = "m.megolm.v1.aes-sha2"
MARK = "org.circlekeeper.direct"
AGAIN_AFTER = 24 * 3600
"""Seconds before a room is made anew for somebody who left the last one: nobody is chased."""

PATIENCE = 15
"""Seconds that a person who was just invited has to come in before the first word is said."""

SETTLES = 5
"""Seconds in which a room may still come of a request that was cut off by a crash or not answered."""

Commit = Callable[[Callable[[], None]], Awaitable[None]]


class NotWelcome(Exception):
    """This person left their direct room a short while ago; they are not written to."""


class Directs:
    """Finds and makes direct rooms. `commit` makes a change to the places within a transaction."""

    def __init__(self, server: Homeserver, places: Places, clock: Clock, commit: Commit) -> None:
        self._server = server
        self._places = places
        self._clock = clock
        self._commit = commit
        self._waited: set[RoomId] = set()

    def ready(self, user: UserId) -> RoomId | None:
        """The room to write to this person in, where there is one and they are in it or had time to come; else `room_for`, `comes`."""
        known = self._places.direct(user)
        if known is None or not known.room or not self._usable(RoomId(known.room), user):
            return None
        room = RoomId(known.room)
        there = self._places.membership(room, user) == "join" or self._age(user) >= PATIENCE
        return room if there or room in self._waited else None

    async def comes(self, user: UserId) -> None:
        """Where the room is new, a moment for the person to come in.

        What is said before somebody of another homeserver came in is only found by scrolling back, and notifies nobody. Who takes
        longer finds it there all the same.
        """
        known = self._places.direct(user)
        if known is None or not known.room:
            return
        await self._places.comes(RoomId(known.room), user, PATIENCE - self._age(user))
        # Once: a clock that stands or jumps back must not keep anybody waiting for ever.
        self._waited.add(RoomId(known.room))

    def _age(self, user: UserId) -> int:
        known = self._places.direct(user)
        return int(self._clock().timestamp()) - known.asked if known else PATIENCE

    async def room_for(self, user: UserId) -> RoomId:
        """The room to write to this person in. Raises `NotWelcome`, or `MatrixError`."""
        known = self._places.direct(user)
        if known is not None and known.room and self._usable(RoomId(known.room), user):
            return RoomId(known.room)
        now = int(self._clock().timestamp())
        if (
            known is not None
            and known.room
            and self._left(RoomId(known.room), user)
            and now - known.asked < AGAIN_AFTER
        ):
            raise NotWelcome(user)
        found = next((room.id for room in self._places if self._marked(room, user)), None)
        if found is None and known is not None and not known.room:
            found = await self._lost(user)
            if found is None and 0 <= now - known.asked < SETTLES:
                raise MatrixError(503, "", "a private room may still be in the making")
        if found is None:
            await self._commit(lambda: self._places.set_direct(user, "", now))
            found = await self._make(user)
        room = found
        await self._commit(lambda: self._note(room, user, now))
        return room

    def _usable(self, room: RoomId, user: UserId) -> bool:
        known = self._places.room(room)
        return (
            known is not None
            and known.membership == "join"
            and known.encrypted
            and self._places.membership(room, user) in HERE
        )

    def _left(self, room: RoomId, user: UserId) -> bool:
        return self._places.membership(room, user) in {"leave", "ban"}

    def _marked(self, room: Room, user: UserId) -> bool:
        create = room.state.get("m.room.create")
        return (
            isinstance(create, dict)
            and create.get(MARK) == user
            and room.state.get("creator") == self._places.keeper
            and self._usable(room.id, user)
        )

    async def _lost(self, user: UserId) -> RoomId | None:
        """A room that an earlier try made, where only the answer did not come; the homeserver cannot tell two such requests apart."""
        answer = with_its(await self._server.call("GET", "v3/joined_rooms"), "joined_rooms")
        for name in as_list(answer["joined_rooms"]):
            room = RoomId(str(name))
            known = self._places.room(room)
            if known is not None and known.state.get("m.room.create", {}).get(MARK) != user:
                continue
            if await self._made_for(room, user):
                return room
        return None

    async def _made_for(self, room: RoomId, user: UserId) -> bool:
        """Whether we made it for this person and it is ready: its state comes one after the other."""
        create = await self._server.state(room, "m.room.create", "")
        if create.get("sender") != self._places.keeper or as_object(create.get("content")).get(MARK) != user:
            return False
        sealed = as_object((await self._server.state(room, "m.room.encryption", "")).get("content"))
        theirs = as_object((await self._server.state(room, "m.room.member", user)).get("content"))
        return sealed.get("algorithm") == ALGORITHM and theirs.get("membership") in HERE

    async def _make(self, user: UserId) -> RoomId:
        """No name and no topic: lock screens show them."""
        content = {"algorithm": ALGORITHM}
        answer = await self._server.call(
            "POST",
            "v3/createRoom",
            {
                "preset": "trusted_private_chat",
                "is_direct": True,
                "invite": [user],
                "creation_content": {MARK: user},
                "initial_state": [
                    {"type": "m.room.encryption", "state_key": "", "content": content},
                    # The preset would let guests in, and clients would say so as the first thing in the room.
                    {
                        "type": "m.room.guest_access",
                        "state_key": "",
                        "content": {"guest_access": "forbidden"},
                    },
                ],
            },
            within=60,
        )
        return RoomId(str(with_its(answer, "room_id")["room_id"]))

    def _note(self, room: RoomId, user: UserId, now: int) -> None:
        self._places.set_direct(user, room, now)
        if not self._usable(room, user):
            noted(self._places, room, (user,), {MARK: user})


def noted(places: Places, room: RoomId, people: Sequence[UserId], create: Json) -> None:
    """Keep that the keeper made this room for these people. The sync answer will say the same; the first word need not wait for it."""
    keeper = places.keeper
    places.set_membership(room, "join")
    for who in (keeper, *people):
        if places.membership(room, who) == "leave":
            asked = "join" if who == keeper else "invite"
            places.set_member(room, Membership(_nowhere(who), who, asked, ""))
    known = places.room(room)
    if known is None or "m.room.create" not in known.state:
        places.set_state(room, StateSet(_nowhere(keeper), "m.room.create", create))
    places.set_state(room, StateSet(_nowhere(keeper), "m.room.encryption", {"algorithm": ALGORITHM}))
    places.set_complete(room)


def _nowhere(sender: UserId) -> Head:
    """A head for what was told by an answer and not by an event."""
    return Head(EventId(""), sender, datetime.fromtimestamp(0, UTC))
