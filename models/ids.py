"""Names of things on Matrix, kept apart by type so that one is never taken for another."""

from __future__ import annotations

from collections.abc import Iterable
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


def named(written: str, people: Iterable[UserId]) -> UserId | None:
    """Which of these somebody means, by id or by the first part of it; None when that is nobody, or several."""
    wanted, may = written.strip().casefold().removeprefix("@"), tuple(people)
    exact = [one for one in may if one.casefold().removeprefix("@") == wanted]
    found = exact or [one for one in may if localpart(one).casefold() == wanted]
    return found[0] if len(found) == 1 else None
