"""Where the keeper is asked to come, where it goes, and whom it finds there.

It comes only where the configuration says: into the rooms it was set up for, when somebody it knows asks, and into direct rooms of
people it knows. All else is declined. Going into a room of another homeserver can take minutes, so it is never done while an answer
is taken; what is to be done stands in the places, and is taken up again after a crash.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import structlog

from models.config import Config
from models.ids import RoomId, UserId, server_of
from plugin.clock import Clock
from plugin.engine.arrivals import Arrived
from plugin.engine.circles import Circles
from plugin.engine.engine import Engine
from plugin.engine.places import Places
from plugin.matrix.api import Homeserver, MatrixError, part, with_its
from plugin.matrix.loose import as_list, as_object
from plugin.matrix.reader import Membership, read

EARLY = (0.5, 1.0, 2.0)
"""Seconds to wait before an invitation that was refused is tried again."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Invitation:
    """Somebody asks the keeper into a room; `sender` is empty when the answer does not say who."""

    room: RoomId
    sender: UserId
    direct: bool


class Whereabouts:
    """Invitations, and rooms that are new to the keeper."""

    def __init__(
        self,
        *,
        server: Homeserver,
        config: Config,
        engine: Engine,
        places: Places,
        circles: Circles,
        clock: Clock,
    ) -> None:
        self._server = server
        self._config = config
        self._engine = engine
        self._places = places
        self._circles = circles
        self._clock = clock
        self._stirred = asyncio.Event()

    def stir(self) -> None:
        """Something changed: look again."""
        self._stirred.set()

    async def changed(self) -> None:
        """Wait until something changed."""
        await self._stirred.wait()
        self._stirred.clear()

    def invitations(self, rooms: dict[str, Any]) -> list[Invitation]:
        """The `invite` part of a sync answer's rooms."""
        return [self._invitation(RoomId(name), as_object(data)) for name, data in rooms.items()]

    def _invitation(self, room: RoomId, data: dict[str, Any]) -> Invitation:
        mine: dict[str, Any] = {}
        for event in map(as_object, as_list(as_object(data.get("invite_state")).get("events"))):
            if event.get("type") == "m.room.member" and event.get("state_key") == self._places.keeper:
                mine = event
        sender = mine.get("sender")
        direct = as_object(mine.get("content")).get("is_direct") is True
        return Invitation(room, UserId(sender) if isinstance(sender, str) else UserId(""), direct)

    def note(self, invited: Iterable[Invitation]) -> None:
        """Write into the places which invitations are accepted; `settle` acts on it."""
        now = int(self._clock().timestamp())
        for one in invited:
            if not self._welcome(one):
                self._places.set_membership(one.room, "refused")
                continue
            self._places.set_membership(one.room, "invite")
            if one.direct and self._circles.of_room(one.room) is None:
                self._places.set_direct(one.sender, one.room, now)

    def _welcome(self, one: Invitation) -> bool:
        invites = self._config.invites
        people = {
            *invites.people,
            *(user for circle in self._config.circles for user in circle.chairs),
            *(entry.user for circle in self._config.circles for entry in circle.moderators),
        }
        allowed = server_of(one.sender) in invites.servers or one.sender in people
        if self._circles.of_room(one.room) is not None:
            return allowed
        return one.direct and (allowed or bool(self._circles.of_person(one.sender)))

    async def settle(self) -> None:
        """Go where the keeper was asked to come, and learn who is in rooms that are new to it."""
        for room in self._places:
            if room.membership in {"invite", "refused"}:
                await self._answer(room.id, come=room.membership == "invite")
            elif room.membership == "join" and not room.complete:
                await self._learn_members(room.id)

    async def _answer(self, room: RoomId, *, come: bool) -> None:
        path = f"v3/join/{part(room)}" if come else f"v3/rooms/{part(room)}/leave"
        try:
            await self._ask(path)
        except MatrixError as error:
            if error.passing or error.revoked:
                raise
            log.warning("invitation-failed", room=room, error=str(error))
            self._places.set_membership(room, "leave")
            return
        log.info("invitation-accepted" if come else "invitation-declined", room=room)
        if not self._places.joined(room):
            # Until a sync answer says so: asked, and gone in.
            self._places.set_membership(room, "coming" if come else "leave")

    async def _ask(self, path: str) -> None:
        """An invitation from elsewhere can be here before that homeserver has noted it itself; until then it says no."""
        for pause in EARLY:
            try:
                await self._ask_once(path)
            except MatrixError as error:
                if error.status != HTTPStatus.FORBIDDEN:
                    raise
                await asyncio.sleep(pause)
            else:
                return
        await self._ask_once(path)

    async def _ask_once(self, path: str) -> None:
        answer = await self._server.call("POST", path, {}, within=120)
        if path.startswith("v3/join/"):
            with_its(answer, "room_id")

    async def _learn_members(self, room: RoomId) -> None:
        query = {"not_membership": "leave"}
        answer = await self._server.call("GET", f"v3/rooms/{part(room)}/members", query=query)
        readings = [read(event) for event in as_list(with_its(answer, "chunk")["chunk"])]
        members = [
            Arrived(room, reading, act=False, timeline=False)
            for reading in readings
            if isinstance(reading, Membership)
        ]
        await self._engine.take(members)
        await self._engine.members_found(room)
