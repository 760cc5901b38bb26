"""Room keys that we lack: asking for one, once; and being told that somebody would not give one."""

from __future__ import annotations

from collections import Counter
from typing import Any
from uuid import uuid4

from plugin.olm.checks import MEGOLM, as_dict, is_id, is_user
from plugin.olm.ratchets import Ratchets
from plugin.olm.store import OlmStore

MOST_FROM_ONE = 50
"""Requests to one sender that may be open; who writes more unreadable messages than that is not asked again."""

MOST_WITHHELD = 10_000


class Requests:
    """What was asked for, also before the last start, and what was withheld."""

    def __init__(self, ratchets: Ratchets, store: OlmStore) -> None:
        self._ratchets = ratchets
        self._store = store
        self._open = Counter(request["user"] for request in store.boxes["request"].values())

    def ask(self, room: str, raw: dict[str, Any]) -> bool:
        """Queue one request for the key of an encrypted event to the device that sent it (spec, "Key requests").

        False if it was asked before, if the event cannot say what it needs, or if too much is open with this sender.
        """
        content = as_dict(raw.get("content"))
        user, session_id = raw.get("sender"), content.get("session_id")
        if (
            not (is_user(user) and is_id(session_id) and is_id(room, "!"))
            or content.get("algorithm") != MEGOLM
        ):
            return False
        place = f"{room} {session_id}"
        if place in self._store.boxes["request"] or self._open[user] >= MOST_FROM_ONE:
            return False
        curve, device = content.get("sender_key"), content.get("device_id")
        request = {"id": uuid4().hex, "user": user, "device": device if is_id(device) else "*"}
        body = {"algorithm": MEGOLM, "room_id": room, "session_id": session_id}
        if is_id(curve):
            body["sender_key"] = curve
        self._open[user] += 1
        self._store.keep("request", place, request)
        self._tell(request, {"action": "request", "body": body})
        return True

    def asked(self, user: str, room: str, session_id: str) -> bool:
        """Whether this user was asked for this session and has not answered yet."""
        request = self._store.boxes["request"].get(f"{room} {session_id}")
        return request is not None and request["user"] == user

    def answered(self, room: str, session_id: str) -> None:
        """The key came: nothing is withheld any more, and an open request is taken back."""
        place = f"{room} {session_id}"
        self._store.lose("withheld", place)
        request = self._store.boxes["request"].get(place)
        if request is not None:
            self.close(place)
            self._tell(request, {"action": "request_cancellation"})

    def close(self, place: str) -> None:
        """Forget a request, named by its row key."""
        request = self._store.boxes["request"].get(place)
        if request is not None:
            self._open[request["user"]] -= 1
            self._store.lose("request", place)

    def withheld(self) -> dict[tuple[str, str], str]:
        """Codes by room and session (spec, "m.room_key.withheld"), as far as they were told."""
        pairs = ((place.split(" "), code) for place, code in self._store.boxes["withheld"].items())
        return {(room, session_id): code for (room, session_id), code in pairs}

    def note_withheld(self, sender: str, content: dict[str, Any]) -> None:
        """An `m.room_key.withheld`. Anybody may send one, so it explains and decides nothing."""
        code, curve = content.get("code"), content.get("sender_key")
        if not is_id(code):
            raise ValueError("a withheld key without a code")
        if code == "m.no_olm" and is_id(curve):
            self._ratchets.wedged(sender, curve)
        room, session_id = content.get("room_id"), content.get("session_id")
        if not is_id(room, "!") or not is_id(session_id):
            return
        box = self._store.boxes["withheld"]
        while len(box) >= MOST_WITHHELD:
            self._store.lose("withheld", next(iter(box)))
        self._store.keep("withheld", f"{room} {session_id}", code)

    def _tell(self, request: dict[str, Any], content: dict[str, Any]) -> None:
        content |= {"request_id": request["id"], "requesting_device_id": self._ratchets.device_id}
        self._store.queue("m.room_key_request", request["user"], request["device"], content)
