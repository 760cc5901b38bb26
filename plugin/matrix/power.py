"""Who may do what in a room, computed from its raw state. Pure; total on whatever a room's state holds.

Client-server spec, "m.room.power_levels"; room version 12 (MSC4289): the creators of a room stand above all levels, cannot be taken
down, and are not listed in `m.room.power_levels` at all.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from models.ids import UserId

INFINITE = math.inf
"""The power of a creator in room version 12 and later."""

Event = Mapping[str, Any]
"""A state event as it comes from a homeserver: `sender`, `content`."""

Act = Literal["invite", "kick", "ban", "redact"]
_ACTS: Mapping[str, int] = {"invite": 0, "kick": 50, "ban": 50, "redact": 50}
_WHOLE = re.compile(r"\s*[+-]?\d{1,16}\s*")
# The versions of the specification are plain numbers; hydra is version 12 before it had one.
_CREATORS_ABOVE = frozenset({"org.matrix.hydra.11"})


def _content(event: Event | None) -> Mapping[str, Any]:
    content = event.get("content") if isinstance(event, Mapping) else None
    return content if isinstance(content, Mapping) else {}


def _level(value: object, default: int) -> int:
    """A power level. Rooms before version 10 may hold them as text; whatever else is no whole number counts as not written."""
    if isinstance(value, bool):
        return default
    if isinstance(value, int):
        return value
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    return default


def room_version(create: Event | None) -> str:
    """The room's version; "1" when it says none (spec, "m.room.create")."""
    version = _content(create).get("room_version", "1")
    return version if isinstance(version, str) else "1"


def creators_stand_above(create: Event | None) -> bool:
    """Whether this room's version gives its creators infinite power."""
    version = room_version(create)
    return version in _CREATORS_ABOVE or (version.isdecimal() and len(version) < 6 and int(version) >= 12)


def creators(create: Event | None) -> frozenset[str]:
    """Who created the room: the sender of `m.room.create`, and in version 12 also `additional_creators`."""
    if not isinstance(create, Mapping):
        return frozenset()
    more = _content(create).get("additional_creators")
    others = more if creators_stand_above(create) and isinstance(more, list) else []
    return frozenset(one for one in (create.get("sender"), *others) if isinstance(one, str))


def power_of(user: str, create: Event | None, power_levels: Event | None) -> float:
    """Somebody's power: `INFINITE` for a creator from room version 12 on, else a whole number.

    A room without `m.room.power_levels` gives its creator 100 and everybody else 0.
    """
    creator = user in creators(create)
    if creator and creators_stand_above(create):
        return INFINITE
    if power_levels is None:
        return 100 if creator else 0
    content = _content(power_levels)
    users = content.get("users")
    own = users.get(user) if isinstance(users, Mapping) else None
    return _level(own, _level(content.get("users_default"), 0))


def own_level(user: str, content: Mapping[str, Any]) -> int | None:
    """The level that power levels name for somebody; None when they have only what everybody has."""
    users = content.get("users")
    own = users.get(user) if isinstance(users, Mapping) else None
    return None if own is None else _level(own, 0)


def with_level(content: Mapping[str, Any], user: str, level: int | None) -> dict[str, Any]:
    """The power levels with another level for somebody, or (None) with no word of them."""
    users = content.get("users")
    others = {name: own for name, own in users.items() if name != user} if isinstance(users, Mapping) else {}
    return {**content, "users": others if level is None else {**others, user: level}}


def silent(content: Mapping[str, Any], level: int) -> int:
    """`level`, or as much lower as it takes to send no event of any type here."""
    events = content.get("events")
    named = events.values() if isinstance(events, Mapping) else ()
    return min(level, *(_level(one, 0) - 1 for one in (content.get("events_default"), *named)))


@dataclass(frozen=True, slots=True)
class Powers:
    """What one person may do in one room. `create` and `power_levels` are its state events, None where it has none."""

    user: UserId
    create: Event | None
    power_levels: Event | None

    @property
    def level(self) -> float:
        """See `power_of`."""
        return power_of(self.user, self.create, self.power_levels)

    def may(self, act: Act) -> bool:
        """Invite; redact anybody's messages; kick or ban those the person also `stands_above`."""
        return self.level >= self.level_for(act)

    def level_for(self, act: Act) -> int:
        """The level that `may` takes."""
        return _level(_content(self.power_levels).get(act), _ACTS[act])

    def may_send(self, kind: str, *, state: bool = False) -> bool:
        """Send an event of this type, such as `m.room.message`, or with `state` set one such as `m.room.pinned_events`."""
        return self.level >= self.level_to_send(kind, state=state)

    def level_to_send(self, kind: str, *, state: bool = False) -> int:
        """The level that `may_send` takes."""
        content = _content(self.power_levels)
        events = content.get("events")
        default = _level(content.get("events_default"), 0)
        if state:
            default = _level(content.get("state_default"), 50 if self.power_levels is not None else 0)
        named = events.get(kind) if isinstance(events, Mapping) else None
        return _level(named, default)

    def may_notify_room(self) -> bool:
        """Notify everybody at once (`m.mentions.room`)."""
        notifications = _content(self.power_levels).get("notifications")
        named = notifications.get("room") if isinstance(notifications, Mapping) else None
        return self.level >= _level(named, 50)

    def stands_above(self, other: str) -> bool:
        """Only from above can somebody be kicked, banned or given another level."""
        return self.level > power_of(other, self.create, self.power_levels)
