"""Rooms by their names: aliases become ids once, and stay what they were when the homeserver cannot be asked."""

from __future__ import annotations

import orjson
import structlog

from models.config import Config
from models.ids import RoomId
from models.tables import settings
from plugin.engine.database import Database
from plugin.engine.upsert import upsert
from plugin.matrix.api import Homeserver, MatrixError, part

log = structlog.get_logger(__name__)


async def resolve_rooms(server: Homeserver, config: Config, database: Database) -> dict[str, RoomId]:
    """What the configuration calls a room -> its id. Rooms that cannot be found are left out and told of.

    An alias could be pointed at another room later; so the first answer is kept, and a change is only told.
    """
    known = orjson.loads(await database.setting("aliases") or b"{}")
    found: dict[str, RoomId] = {}
    for name in _named(config):
        if name.startswith("!"):
            found[name] = RoomId(name)
            continue
        room = await _ask(server, name) or known.get(name)
        if room is None:
            log.error("room-not-found", alias=name)
            continue
        if known.setdefault(name, room) != room:
            log.warning("alias-moved", alias=name, kept=known[name], now=room)
        found[name] = RoomId(known[name])
    async with database.write() as connection:
        await upsert(connection, settings, [{"name": "aliases", "value": orjson.dumps(known)}])
    return found


def _named(config: Config) -> list[str]:
    return [room for circle in config.circles for room in (*circle.rooms, circle.moderators_room) if room]


async def _ask(server: Homeserver, alias: str) -> str | None:
    try:
        answer = await server.call("GET", f"v3/directory/room/{part(alias)}")
    except MatrixError as error:
        if error.revoked:
            raise
        log.warning("alias-not-answered", alias=alias, error=str(error))
        return None
    room = answer.get("room_id")
    return room if isinstance(room, str) else None
