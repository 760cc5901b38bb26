"""Reading one message that somebody points at, so that moderators see whose it is and what it says.

Only in rooms that the keeper was set up for, and only where whoever points at it is too: nobody learns of a message by reporting it.
"""

from __future__ import annotations

from typing import Any

from models.ids import EventId, RoomId, UserId
from plugin.engine.circles import Circles
from plugin.engine.measures import Barred
from plugin.engine.places import Places
from plugin.engine.sight import Sight
from plugin.matrix.api import Homeserver, MatrixError, part
from plugin.matrix.reader import Encrypted, Text, read, sender_of
from plugin.olm.machine import Crypto
from plugin.olm.reader import Clear


class Eyes:
    """Looks, on one homeserver."""

    def __init__(self, server: Homeserver, crypto: Crypto, places: Places, circles: Circles) -> None:
        self._server = server
        self._crypto = crypto
        self._places = places
        self._circles = circles

    async def look(self, room: RoomId, event: EventId, reader: UserId) -> Sight:
        """The message as it was first written. Raises `Barred` where the reader may not see it, `MatrixError` where it is not."""
        if not self._may(room, reader):
            raise Barred("not-there")
        raw = await self._server.call("GET", f"v3/rooms/{part(room)}/event/{part(event)}")
        sender = sender_of(raw)
        if sender is None or raw.get("event_id") != event:
            raise MatrixError(404, "M_NOT_FOUND", "the answer is no event, or another one")
        return Sight(sender, self._words(room, raw))

    def _may(self, room: RoomId, reader: UserId) -> bool:
        known = self._circles.of_room(room)
        shared = (
            known is not None and known[1] == "circle" and self._places.membership(room, reader) == "join"
        )
        return self._places.joined(room) and (shared or self._places.direct_with(room) == reader)

    def _words(self, room: RoomId, raw: dict[str, Any]) -> str:
        reading = read(raw)
        if isinstance(reading, Encrypted):
            opened = self._crypto.decrypt(room, reading.raw)
            if not isinstance(opened, Clear):
                return ""
            reading = read({**raw, "type": opened.type, "content": opened.content, "state_key": None})
        return reading.text if isinstance(reading, Text) else ""
