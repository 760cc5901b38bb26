"""What one player's client saw, and how to wait for more of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from plugin.demo.wire import Seen

PATIENCE = 20.0
"""Seconds in which a change reaches the other server even on a busy machine."""

Predicate = Callable[[Seen], bool]


class NotSeen(AssertionError):
    """A player's client did not see in time what was waited for; the message lists what it saw last."""


class Sight:
    """Everything one client saw, in the order it saw it."""

    def __init__(self, user: str) -> None:
        self._user = user
        self._arrived: list[Seen] = []
        self._waiting: dict[asyncio.Future[Seen], Predicate] = {}

    def mark(self) -> int:
        """Where the sight ends now, to wait only for what comes after."""
        return len(self._arrived)

    def seen(self, room: str | None = None, *, since: int = 0) -> list[Seen]:
        """What was seen, in one room or in all. An event that could be read only later stands there once, readable."""
        latest: dict[object, Seen] = {}
        for number, seen in enumerate(self._arrived[since:]):
            if room is None or seen.room == room:
                latest[seen.event_id or number] = seen
        return list(latest.values())

    async def saw(self, wanted: Predicate, *, within: float = PATIENCE, since: int = 0) -> Seen:
        """The first thing seen (since a mark) that is wanted, waiting up to `within` seconds for it. Raises `NotSeen`."""
        for seen in self._arrived[since:]:
            if wanted(seen):
                return seen
        future: asyncio.Future[Seen] = asyncio.get_running_loop().create_future()
        self._waiting[future] = wanted
        try:
            return await asyncio.wait_for(future, within)
        except TimeoutError:
            raise NotSeen(self._told(within)) from None
        finally:
            del self._waiting[future]

    def add(self, seen: Seen) -> None:
        self._arrived.append(seen)
        for future, wanted in self._waiting.items():
            if future.done():
                continue
            try:
                if wanted(seen):
                    future.set_result(seen)
            except Exception as error:  # noqa: BLE001 - whoever waits gave the condition, and gets its error
                future.set_exception(error)

    def close(self, why: Exception) -> None:
        """Nothing more will come: everybody who waits is told why."""
        for future in self._waiting:
            if not future.done():
                future.set_exception(why)

    def _told(self, within: float) -> str:
        last = "\n".join(f"  {_line(seen)}" for seen in self._arrived[-15:])
        return f"{self._user} did not see it within {within:g} seconds; the last it saw:\n{last}"


def says(text: str, *, room: str | None = None, sender: str | None = None) -> Predicate:
    """A message, or an edit, whose words contain `text`."""
    return lambda seen: seen.type == "m.room.message" and text in seen.text and _there(seen, room, sender)


def edits(event_id: str, text: str = "") -> Predicate:
    """An edit of one message to words that contain `text`."""
    return lambda seen: seen.type == "m.room.message" and seen.replaces == event_id and text in seen.text


def reacts(event_id: str, key: str | None = None) -> Predicate:
    """A reaction to one event."""
    return lambda seen: seen.type == "m.reaction" and seen.reacts_to == event_id and key in {None, seen.key}


def redacts(event_id: str) -> Predicate:
    """The redaction of one event."""
    return lambda seen: seen.type == "m.room.redaction" and seen.redacts == event_id


def member(user: str, membership: str, *, room: str | None = None) -> Predicate:
    """What became of somebody's membership: join, invite, leave, ban or knock."""
    return lambda seen: seen.membership == membership and seen.state_key == user and _there(seen, room, None)


def _there(seen: Seen, room: str | None, sender: str | None) -> bool:
    return room in {None, seen.room} and sender in {None, seen.sender}


def _line(seen: Seen) -> str:
    what = seen.text or seen.key or (f"{seen.state_key} {seen.membership}" if seen.membership else "")
    return f"{seen.where} {seen.room[:10]} {seen.type} from {seen.sender}: {what[:120]}"
