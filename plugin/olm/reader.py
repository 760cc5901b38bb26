"""Opening room messages: type checks, the session, the replay check, and whose it is. About 60 microseconds a message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

import vodozemac

from plugin.matrix.loose import parse_json
from plugin.olm.checks import MEGOLM, is_id, is_user
from plugin.olm.directory import Directory
from plugin.olm.ratchets import Ratchets
from plugin.olm.store import OlmStore

_MOST_COPIES = 8


class Reason(Enum):
    """Why a message stays sealed."""

    NO_SESSION = "its key has not come"
    TOO_EARLY = "its key is only known from a later message on"
    REPLAY = "it repeats another message"
    MALFORMED = "it is malformed"
    ALGORITHM = "it is encrypted in a way that is not known"
    FORGED = "it does not fit its key"


@dataclass(frozen=True, slots=True)
class Clear:
    """An opened message. `trusted`: its session was made by a device of the event's sender, not only handed on by one."""

    type: str
    content: dict[str, Any]
    trusted: bool
    session_id: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """A message that cannot be read. `session_id` is empty if it names none."""

    session_id: str
    reason: Reason

    @property
    def waits(self) -> bool:
        """Whether a key that comes later may open it."""
        return self.reason in {Reason.NO_SESSION, Reason.TOO_EARLY}


@dataclass(frozen=True, slots=True)
class _Use:
    """One use of a message index, in the words nio's replay check reads.

    The index counts for each sender apart: else somebody who repeats another's ciphertext under their own name, and comes first,
    would make the true message look like the repetition.
    """

    sender_key: str
    session_id: str
    event_id: str
    server_timestamp: int


class Reader:
    """Decrypts raw `m.room.encrypted` events."""

    def __init__(
        self, ratchets: Ratchets, store: OlmStore, directory: Directory, pseudonym: Callable[[str], str]
    ) -> None:
        self._ratchets = ratchets
        self._store = store
        self._directory = directory
        self._pseudonym = lru_cache(maxsize=10_000)(pseudonym)

    def read(self, room: str, raw: object) -> Clear | Sealed:
        """Open one event. Never raises, and opening the same event again gives the same."""
        if not isinstance(raw, dict) or not isinstance(raw.get("content"), dict):
            return Sealed("", Reason.MALFORMED)
        content, sender, event = raw["content"], raw.get("sender"), raw.get("event_id")
        session_id, ciphertext = content.get("session_id"), content.get("ciphertext")
        if content.get("algorithm") != MEGOLM:
            return Sealed(session_id if is_id(session_id) else "", Reason.ALGORITHM)
        if not (is_id(session_id) and is_user(sender) and is_id(event) and isinstance(ciphertext, str)):
            return Sealed(session_id if is_id(session_id) else "", Reason.MALFORMED)
        copies = self._ratchets.inbound_group_store.copies(room, session_id)
        if not copies:
            self._directory.wonder(sender, "")
            return Sealed(session_id, Reason.NO_SESSION)
        copies.sort(key=lambda copy: not self._directory.owns(sender, copy))
        opened = self._decrypt(copies[:_MOST_COPIES], ciphertext)
        if isinstance(opened, Reason):
            return Sealed(session_id, opened)
        session, text, index = opened
        stamp = raw.get("origin_server_ts")
        use = _Use(self._pseudonym(sender), session_id, event, stamp if isinstance(stamp, int) else 0)
        if not self._first_use(use, index):
            return Sealed(session_id, Reason.REPLAY)
        payload = _parse(text)
        if payload is None or payload.get("room_id") != room:
            return Sealed(session_id, Reason.MALFORMED if payload is None else Reason.FORGED)
        trusted = self._directory.owns(sender, session)
        if not trusted:
            self._directory.wonder(sender, session.sender_key)
        inner = payload["content"]
        if "m.relates_to" not in inner and "m.relates_to" in content:
            inner["m.relates_to"] = content["m.relates_to"]
        return Clear(payload["type"], inner, trusted, session_id)

    def _decrypt(self, copies: list[Any], ciphertext: str) -> tuple[Any, str, int] | Reason:
        try:
            index = vodozemac.MegolmMessage.from_base64(ciphertext).message_index()
        except ValueError:
            return Reason.MALFORMED
        reaching = [copy for copy in copies if copy.first_known_index <= index]
        for session in reaching:
            try:
                text, index = session.decrypt(ciphertext)
            except ValueError:
                continue
            return session, text, index
        return Reason.FORGED if reaching else Reason.TOO_EARLY

    def _first_use(self, use: _Use, index: int) -> bool:
        known = (use.sender_key, use.session_id, index) in self._ratchets.message_index_store
        if not self._ratchets.message_index_ok(index, use):
            return False
        if not known:
            self._store.note_replay(use.sender_key, use.session_id, index, use.event_id, use.server_timestamp)
        return True


def _parse(text: str) -> dict[str, Any] | None:
    try:
        # A broken letter or number, which clients may send and show, must not keep a message from being screened.
        payload = parse_json(text.encode())
    except ValueError:
        return None
    if not isinstance(payload, dict):
        return None
    if not isinstance(payload.get("type"), str) or not isinstance(payload.get("content"), dict):
        return None
    return payload
