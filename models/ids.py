"""Names of things on Matrix, kept apart by type so that one is never taken for another."""

from __future__ import annotations

from typing import NewType

RoomId = NewType("RoomId", str)
EventId = NewType("EventId", str)
UserId = NewType("UserId", str)


def server_of(user: UserId) -> str:
    """The server part of a user id: all behind the first colon (spec, appendices, "Identifier grammar")."""
    return user.partition(":")[2]


def localpart(user: UserId) -> str:
    """What stands between `@` and the first colon, for want of a display name."""
    return user.partition(":")[0].removeprefix("@")
