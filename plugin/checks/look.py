"""One look at all rooms: an answer to `/sync` without a token, which changes nothing for a keeper that runs."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from models.config import Config
from plugin.checks.rooms import View
from plugin.matrix.api import Homeserver, Json, MatrixError, part

_KINDS = [
    "m.room.create",
    "m.room.encryption",
    "m.room.power_levels",
    "m.room.join_rules",
    "m.room.history_visibility",
    "m.room.member",
]
_NOTHING: Json = {"types": []}


async def look(server: Homeserver, config: Config) -> dict[str, View]:
    """Every room of the configuration by the name it has there. Raises `MatrixError`."""
    names = [room for circle in config.circles for room in (*circle.rooms, circle.moderators_room) if room]
    ids = {name: await _id_of(server, name) for name in names}
    query = {"timeout": "0", "set_presence": "offline", "filter": orjson.dumps(_filter()).decode()}
    return views(ids, await server.call("GET", "v3/sync", query=query, within=60))


async def _id_of(server: Homeserver, name: str) -> str:
    if name.startswith("!"):
        return name
    try:
        answer = await server.call("GET", f"v3/directory/room/{part(name)}")
    except MatrixError as error:
        # 404: no such alias; 400: not one this server could ask about.
        if error.status in {400, 404}:
            return ""
        raise
    room = answer.get("room_id")
    return room if isinstance(room, str) else ""


def _filter() -> Json:
    # Not by `rooms`: Synapse then leaves out the create event of a room of version 12, which names no room in itself.
    return {
        "presence": _NOTHING,
        # Synapse remembers its answer to the same question for two minutes: no question is asked twice.
        "account_data": {"types": [], "not_types": [f"org.circlekeeper.{secrets.token_hex(8)}"]},
        "room": {
            "state": {"types": _KINDS},
            "timeline": {"types": _KINDS, "limit": 1},
            "ephemeral": _NOTHING,
            "account_data": _NOTHING,
        },
    }


def views(ids: Mapping[str, str], answer: Json) -> dict[str, View]:
    """What a sync's answer shows of these rooms; `ids` by name, empty for a name that leads nowhere."""
    rooms = _group(answer.get("rooms"))
    joined, invited = _group(rooms.get("join")), _group(rooms.get("invite"))
    seen: dict[str, View] = {}
    for name, room in ids.items():
        if room in joined:
            part_of = _group(joined[room])
            state = _state(_events(part_of.get("state")), _events(part_of.get("timeline")))
            seen[name] = View(name, room, "join", state)
        else:
            seen[name] = View(name, room, "invite" if room in invited else "")
    return seen


def _state(*parts: Iterable[Mapping[str, Any]]) -> dict[tuple[str, str], Mapping[str, Any]]:
    state: dict[tuple[str, str], Mapping[str, Any]] = {}
    for event in (event for events in parts for event in events):
        kind, key = event.get("type"), event.get("state_key")
        if isinstance(kind, str) and isinstance(key, str):
            state[kind, key] = event
    return state


def _events(holder: object) -> list[Mapping[str, Any]]:
    events = _group(holder).get("events")
    return [event for event in events if isinstance(event, dict)] if isinstance(events, list) else []


def _group(value: object) -> Json:
    return value if isinstance(value, dict) else {}
