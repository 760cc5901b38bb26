"""To-device events from a sync: room keys above all. Everything in them is hostile until it has decrypted and matched."""

from __future__ import annotations

from base64 import b64decode
from collections import OrderedDict
from hashlib import sha256
from typing import Any

import vodozemac
from nio.exceptions import EncryptionError

from plugin.olm.checks import MEGOLM, OLM, is_id, is_user
from plugin.olm.directory import Directory
from plugin.olm.ratchets import Ratchets
from plugin.olm.requests import Requests
from plugin.olm.sealer import Sealer
from plugin.olm.store import OlmStore

Known = frozenset[tuple[str, str]]

HOSTILE = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError, EncryptionError)
"""All that nio, vodozemac (whose errors are ValueErrors) and our own checks raise for malformed input."""

_MOST_DONE = 2_000
_MOST_STRANGERS = 1_000


class Inbox:
    """Receives to-device events. The same Olm message again has the same outcome, and does not move the ratchet."""

    def __init__(
        self, ratchets: Ratchets, store: OlmStore, directory: Directory, requests: Requests, sealer: Sealer
    ) -> None:
        self.malformed = 0
        self._ratchets = ratchets
        self._store = store
        self._directory = directory
        self._requests = requests
        self._sealer = sealer
        self._done: OrderedDict[bytes, Known] = OrderedDict()
        self._strangers: OrderedDict[tuple[str, str], None] = OrderedDict()
        ratchets.on_payload = self._payload
        ratchets.on_stranger = self._stranger

    def receive(self, events: object) -> set[tuple[str, str]]:
        """Take the to-device events of one sync; returns the (room, session) pairs that became readable."""
        learned: set[tuple[str, str]] = set()
        for event in events if isinstance(events, list) else ():
            try:
                learned |= self._one(event)
            except HOSTILE:
                self.malformed += 1
        return learned

    def unwedge_strangers(self) -> None:
        """After a key query: those with a broken session who have become known since."""
        for sender, curve in list(self._strangers):
            if any(device.curve25519 == curve for device in self._directory.devices(sender)):
                del self._strangers[sender, curve]
                self._ratchets.wedged(sender, curve)

    def _one(self, event: Any) -> Known:
        sender, kind, content = event["sender"], event["type"], event["content"]
        if not is_user(sender) or not isinstance(kind, str) or not isinstance(content, dict):
            raise ValueError("not a to-device event")
        if kind == "m.room.encrypted":
            return self._encrypted(sender, content)
        if kind == "m.room_key.withheld":
            self._requests.note_withheld(sender, content)
        elif kind == "m.room_key_request":
            self._sealer.asked(sender, content)
        # Everything else is let pass: verification is between people, and a room key outside Olm is nobody's.
        return frozenset()

    def _encrypted(self, sender: str, content: dict[str, Any]) -> Known:
        curve = content["sender_key"]
        if content["algorithm"] != OLM or not is_id(curve):
            raise ValueError("not an Olm message")
        mine = content["ciphertext"].get(self._ratchets.own_curve)
        if mine is None:
            return frozenset()
        body: str = mine["body"]
        digest = sha256(f"{sender} {curve} {body}".encode()).digest()
        if digest not in self._done:
            self._store.learned.clear()
            self._open(sender, curve, mine["type"], body)
            self._done[digest] = frozenset(self._store.learned)
            for room, session_id in self._store.learned:
                self._requests.answered(room, session_id)
            if len(self._done) > _MOST_DONE:
                self._done.popitem(last=False)
        return self._done[digest]

    def _open(self, sender: str, curve: str, kind: object, body: str) -> None:
        if kind == 0:
            message: Any = vodozemac.PreKeyMessage.from_base64(body)
        elif kind == 1:
            message = vodozemac.AnyOlmMessage.normal(b64decode(body + "=" * (-len(body) % 4)))
        else:
            raise ValueError("an Olm message of an unknown type")
        try:
            self._ratchets.decrypt(sender, curve, message)
        except vodozemac.SessionCreationException:
            # Made with a one-time key that we no longer have.
            self._ratchets.wedged(sender, curve)

    def _payload(self, sender: str, curve: str, payload: dict[str, Any]) -> None:
        kind, content, claimed = payload["type"], payload["content"], payload["keys"]["ed25519"]
        if kind not in {"m.room_key", "m.forwarded_room_key"}:
            return
        room, session_id, key = content["room_id"], content["session_id"], content["session_key"]
        if content["algorithm"] != MEGOLM or not isinstance(key, str):
            raise ValueError("a room key of an unknown kind")
        if not (is_id(room, "!") and is_id(session_id) and is_id(claimed)):
            raise ValueError("a room key for an unusable place")
        if not any(device.curve25519 == curve for device in self._directory.devices(sender)):
            self._directory.wonder(sender, curve)
        if kind == "m.room_key":
            self._ratchets.create_group_session(curve, claimed, room, session_id, key)
            return
        if not self._may_forward(sender, curve, claimed, content):
            return
        claimed, curve = content["sender_claimed_ed25519_key"], content["sender_key"]
        self._ratchets.take_export(key, claimed, curve, room, session_id)

    def _may_forward(self, sender: str, curve: str, claimed: str, content: dict[str, Any]) -> bool:
        """A forwarded key is taken if we asked this user for it, and only from the device that made the session.

        What another device says of a session's maker cannot be checked, so it would let one member speak as another.
        """
        return (
            self._requests.asked(sender, content["room_id"], content["session_id"])
            and content["sender_key"] == curve
            and content["sender_claimed_ed25519_key"] == claimed
        )

    def _stranger(self, sender: str, curve: str) -> None:
        self._strangers[sender, curve] = None
        if len(self._strangers) > _MOST_STRANGERS:
            self._strangers.popitem(last=False)
        self._directory.wonder(sender, curve)
