"""What a player's client shows of the homeserver's answers, each event once."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from plugin.clock import wall_clock
from plugin.demo.wire import Json, Seen, Told, Trouble, Where

_WAITING_FOR_KEYS = 1000


class Eyes:
    """Turns sync answers into `Seen`: envelopes as the server sent them, contents as the client decrypted them."""

    def __init__(self, player: int, tell: Callable[[Told], None]) -> None:
        self._player = player
        self._tell = tell
        self._told: set[tuple[str, str]] = set()
        self._rooms: set[str] = set()
        self._locked: dict[str, tuple[str, Json, Any]] = {}

    def look(self, raw: Json, joined: Mapping[str, Any]) -> list[str]:
        """Tell everything in one sync answer; `joined` are the client's own readings of the joined rooms in it.

        Returns the rooms that are new and do not show from their beginning.
        """
        rooms = raw.get("rooms", {})
        new: list[str] = []
        for room, part in rooms.get("invite", {}).items():
            for event in _events(part, "invite_state"):
                self._see(room, event, event, "invite")
        for room, part in rooms.get("leave", {}).items():
            self._rooms.discard(room)
            for event in _events(part, "timeline"):
                self._see(room, event, event, "left")
        for room, part in rooms.get("join", {}).items():
            # The first look at a room is always cut; later, a cut is a loss.
            if part.get("timeline", {}).get("limited") and room in self._rooms:
                self._tell(Trouble(self._player, f"missed events in {room}"))
            if room not in self._rooms and not _begins(part):
                new.append(room)
            self._rooms.add(room)
            for event in _events(part, "state"):
                self._see(room, event, event, "state")
            for event, read in zip(_events(part, "timeline"), joined[room].timeline.events, strict=True):
                if read.source.get("type") == "m.room.encrypted" and len(self._locked) < _WAITING_FOR_KEYS:
                    self._locked[event["event_id"]] = (room, event, read)
                self._see(room, event, read.source, "timeline")
        return new

    def look_back(self, room: str, event: Any, unlock: Callable[[Any], Any | None]) -> None:
        """Tell what was said in a room before the player came; state of that time is of no use any more."""
        raw = event.source
        if "state_key" in raw:
            return
        read = unlock(event)
        if read is None and raw.get("type") == "m.room.encrypted" and len(self._locked) < _WAITING_FOR_KEYS:
            self._locked[raw["event_id"]] = (room, raw, event)
        self._see(room, raw, raw if read is None else read.source, "timeline")

    def look_again(self, unlock: Callable[[Any], Any | None]) -> None:
        """Try what could not be read before: a key may have come. `unlock` decrypts, or answers None."""
        for event_id, (room, event, locked) in list(self._locked.items()):
            if (read := unlock(locked)) is not None:
                del self._locked[event_id]
                self._see(room, event, read.source, "timeline")

    def _see(self, room: str, event: Json, read: Json, where: Where) -> None:
        content = read.get("content")
        seen = Seen(
            player=self._player,
            room=room,
            event_id=event.get("event_id", ""),
            sender=event.get("sender", ""),
            type=str(read.get("type", "")),
            content=content if isinstance(content, dict) else {},
            encrypted=event.get("type") == "m.room.encrypted",
            where=where,
            origin_server_ts=event.get("origin_server_ts", 0),
            at=time.monotonic(),
            wall=wall_clock(),
            state_key=event.get("state_key"),
            redacts=_redacted(event),
        )
        # A homeserver may answer from its cache, and give a state event both by itself and in the timeline.
        mark = (seen.event_id, seen.type)
        if seen.event_id and mark in self._told:
            return
        self._told.add(mark)
        self._tell(seen)


def _events(part: Json, where: str) -> list[Json]:
    events: list[Json] = part.get(where, {}).get("events", [])
    return events


def _begins(part: Json) -> bool:
    return any(event.get("type") == "m.room.create" for event in _events(part, "timeline"))


def _redacted(event: Json) -> str:
    """The event a redaction takes back: in its content since room version 11, before that beside it."""
    target = event.get("content", {}).get("redacts") or event.get("redacts")
    return target if isinstance(target, str) else ""
