"""nio's Olm, with its few hooks turned to us.

Kept from nio: the account, opening Olm messages and the checks of their sender and recipient, when a session counts as wedged,
Megolm sessions, the replay check. Ours: what is done with an opened Olm payload (types are checked first, and forwarded keys are
accepted from their maker alone), the device lists and the sharing of keys, which survive malformed answers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nio.crypto import InboundGroupSession, Olm

from plugin.olm.store import OlmStore

Payload = dict[str, Any]


def _nobody(*_: Any) -> None:
    """Stands for a listener until there is one."""


class Ratchets(Olm):  # type: ignore[misc]  # nio is untyped
    """One account's Olm and Megolm state. Synchronous, in memory; `store` marks what changes."""

    on_payload: Callable[[str, str, Payload], None] = staticmethod(_nobody)
    """Called with sender, the sending device's curve25519 key, and the decrypted Olm payload."""

    on_stranger: Callable[[str, str], None] = staticmethod(_nobody)
    """Called with sender and curve25519 key when a device that we do not know has a broken Olm session with us."""

    def __init__(self, user_id: str, device_id: str, store: OlmStore) -> None:
        super().__init__(user_id, device_id, store)
        for place, seen in store.replays:
            self.message_index_store[place] = seen
        store.loaded()

    @property
    def own_curve(self) -> str:
        return str(self.account.identity_keys["curve25519"])

    @property
    def own_ed25519(self) -> str:
        return str(self.account.identity_keys["ed25519"])

    def device_keys(self) -> dict[str, Any]:
        """Our device as the homeserver publishes it, without a signature (spec, "Device keys")."""
        return {
            "algorithms": list(self._algorithms),
            "device_id": self.device_id,
            "user_id": self.user_id,
            "keys": {
                f"curve25519:{self.device_id}": self.own_curve,
                f"ed25519:{self.device_id}": self.own_ed25519,
            },
        }

    def signed(self, thing: dict[str, Any]) -> dict[str, Any]:
        """A copy with our device's signature (spec, "Signing JSON")."""
        signature = {f"ed25519:{self.device_id}": self.sign_json(thing)}
        return {**thing, "signatures": {self.user_id: signature}}

    def new_fallback_key(self) -> dict[str, Any]:
        """Replace the fallback key (the account still opens messages for the one before), signed for the upload."""
        own = self.account._account
        own.generate_fallback_key()
        return {
            f"signed_curve25519:{name}": self.signed({"key": key.to_base64(), "fallback": True})
            for name, key in own.fallback_key.items()
        }

    def genuine(self, thing: dict[str, Any], ed25519: str, user: str, device: str) -> bool:
        """Whether a JSON object is signed by this device. Never raises, whatever is in the object."""
        try:
            return bool(self.verify_json(thing, ed25519, user, device))
        except (ValueError, TypeError, AttributeError, RecursionError):
            return False

    def seal_for(self, device: Any, kind: str, content: dict[str, Any]) -> dict[str, Any]:
        """Encrypt for one device with its Olm session, which must exist. Commit before sending: the ratchet moved."""
        session = self.session_store.get(device.curve25519)
        return dict(self._olm_encrypt(session, device, kind, content))

    def take_export(self, key: str, claimed: str, curve: str, room: str, session_id: str) -> None:
        """Keep a session in export form (a forwarded key). Raises `ValueError` if it is malformed."""
        session = InboundGroupSession.import_session(key, claimed, curve, room)
        if session.id != session_id:
            raise ValueError("the session has another id than it was announced with")
        if self.inbound_group_store.add(session):
            self.save_inbound_group_session(session)

    def wedged(self, sender: str, curve: str) -> None:
        """Make a new Olm session with this device, if nio thinks it is time."""
        known = sender in self.device_store.users
        if not known or self.device_store.device_from_sender_key(sender, curve) is None:
            self.on_stranger(sender, curve)
            return
        super()._mark_device_for_unwedging(sender, curve)

    # Hooks of nio 0.26; a test holds them in place.

    def _handle_olm_event(self, sender: str, sender_key: str, payload: Payload) -> None:
        self.on_payload(sender, sender_key, payload)

    def _mark_device_for_unwedging(self, sender: str, sender_key: str) -> None:
        self.wedged(sender, sender_key)
