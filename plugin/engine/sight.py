"""What a row of the outbox that asks for a message to be looked up comes back with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from models.ids import EventId, RoomId, UserId

KIND = "look-up"
"""What such rows ask for."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose a message is, and what it says; "" where it was taken back, or cannot be read."""

    sender: UserId
    text: str


Look = Callable[[RoomId, EventId, UserId], Awaitable[Sight]]
"""Look at a message on behalf of somebody; see `plugin.looking`."""
