"""Where nio's Olm keeps sessions in memory, with bounds that a stranger's flood cannot burst."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

MOST_OLM_SESSIONS = 8
"""Sessions kept with one device; whoever makes more loses the one that was not used for the longest time."""


class OlmSessions:
    """Olm sessions by the other device's curve25519 key; the one used last comes first (spec, "m.olm.v1")."""

    def __init__(self, dropped: Callable[[str, Any], None]) -> None:
        self._of: dict[str, list[Any]] = {}
        self._dropped = dropped

    def add(self, curve: str, session: Any) -> bool:
        """Keep a session; False if it was there."""
        sessions = self._of.setdefault(curve, [])
        if any(session is other for other in sessions):
            return False
        sessions.append(session)
        sessions.sort(key=_last_used, reverse=True)
        while len(sessions) > MOST_OLM_SESSIONS:
            self._dropped(curve, sessions.pop())
        return True

    def get(self, curve: str) -> Any | None:
        """The session to send with."""
        return max(self._of.get(curve, ()), key=_last_used, default=None)

    def __getitem__(self, curve: str) -> list[Any]:
        return sorted(self._of.get(curve, ()), key=_last_used, reverse=True)

    def forget(self, curve: str) -> None:
        """Drop all sessions with one device."""
        for session in self._of.pop(curve, []):
            self._dropped(curve, session)


class RoomSessions:
    """Inbound Megolm sessions, found by room and session id; several devices may claim to own the same one."""

    def __init__(self, learned: Callable[[Any], None]) -> None:
        self._of: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)
        self._learned = learned

    def add(self, session: Any) -> bool:
        """Keep a session, unless the one from the same device that we have reaches at least as far back."""
        copies = self._of[session.room_id, session.id]
        known = copies.get(session.sender_key)
        if known is not None and known.first_known_index <= session.first_known_index:
            return False
        copies[session.sender_key] = session
        self._learned(session)
        return True

    def get(self, room: str, curve: str, session_id: str) -> Any | None:
        """The copy that came from one device."""
        return self._of.get((room, session_id), {}).get(curve)

    def copies(self, room: str, session_id: str) -> list[Any]:
        """Every copy; empty when the session is unknown."""
        return list(self._of.get((room, session_id), {}).values())

    def drop(self, room: str, curve: str, session_id: str) -> None:
        """Forget one copy."""
        copies = self._of.get((room, session_id), {})
        copies.pop(curve, None)
        if not copies:
            self._of.pop((room, session_id), None)

    def __iter__(self) -> Iterator[Any]:
        for copies in self._of.values():
            yield from copies.values()


def _last_used(session: Any) -> Any:
    return session.use_time
