"""Filling gaps: after an outage or a burst `/sync` gives only the newest events and says `limited`.

The rest is fetched backwards with `/messages` (spec, "Syncing") until the point where the keeper already was: its old token, or
its own coming into the room. Nothing is handed on before the gap is closed, so that a crash in the middle loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
import structlog

from models.ids import RoomId
from plugin.matrix.api import Homeserver, MatrixError, part, with_its
from plugin.matrix.reader import TIMELINE_TYPES

PAGE = 500
MAX_PAGES = 400
"""At most 200,000 events a room; beyond that the gap is told, not filled silently."""

_FILTER = orjson.dumps({"types": list(TIMELINE_TYPES), "lazy_load_members": False}).decode()

log = structlog.get_logger(__name__)


async def fill(
    server: Homeserver,
    room: RoomId,
    *,
    newest: str,
    oldest: str | None,
    reached: Callable[[dict[str, Any]], bool],
) -> tuple[list[dict[str, Any]], bool]:
    """Events between `oldest` (exclusive, None: no bound) and `newest`, oldest first, and whether the gap is closed.

    `reached` tells of an event that it and all before it are known already. Raises `MatrixError` when it may be tried again.
    """
    found: list[dict[str, Any]] = []
    position = newest
    for _ in range(MAX_PAGES):
        query = {"dir": "b", "from": position, "limit": str(PAGE), "filter": _FILTER}
        if oldest is not None:
            query["to"] = oldest
        try:
            answer = await server.call("GET", f"v3/rooms/{part(room)}/messages", query=query)
            page = with_its(answer, "chunk")
        except MatrixError as error:
            if error.passing or error.revoked:
                raise
            log.warning("gap-refused", room=room, error=str(error))
            return found[::-1], False
        chunk = page.get("chunk")
        for event in chunk if isinstance(chunk, list) else []:
            if not isinstance(event, dict):
                continue
            if reached(event):
                return found[::-1], True
            found.append(event)
        end = page.get("end")
        if not isinstance(end, str) or end in {position, oldest}:
            return found[::-1], True
        position = end
    log.error("gap-too-long", room=room, events=len(found))
    return found[::-1], False
