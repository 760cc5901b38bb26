"""Vouching for our own device (spec, "Cross-signing").

Members whose client trusts only cross-signed devices (MSC4153) neither read nor are read by a keeper that is not cross-signed, and
signing late does not repair what was sent before: do it before the first room is joined.

Three ed25519 seeds are made once and kept sealed among the crypto rows; they are all that a later device of this account needs to
be signed without a password. There is no copy on the homeserver (no secret storage), so the database and its master key are the
only way back. Without them the identity must be replaced (`reset`, which wants the account's password), and members who had
verified the keeper are told by their clients that its identity changed.
"""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode
from dataclasses import dataclass
from enum import Enum
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from plugin.matrix.api import Homeserver, Json, MatrixError, with_its
from plugin.olm.checks import as_dict
from plugin.olm.machine import Crypto
from plugin.olm.sealer import Save

_USAGES = ("master", "self_signing", "user_signing")


class CrossSigningError(Exception):
    """The device cannot be cross-signed as things stand; the message says what to do."""


class Outcome(Enum):
    """What `ensure_cross_signed` did."""

    UNCHANGED = "the device was cross-signed already"
    MADE = "a cross-signing identity was made and the device signed"
    REPAIRED = "the device was signed with the identity we hold"
    REPLACED = "the account's former identity was replaced and the device signed"


@dataclass(frozen=True, slots=True)
class Standing:
    """How the homeserver shows our device to others.

    `device`: it returns our own device keys. `published`: the account has an identity. `ours`: we hold its seeds.
    `signed`: that identity vouches for our device.
    """

    device: bool
    published: bool
    ours: bool
    signed: bool

    @property
    def fit(self) -> bool:
        """Clients that trust only cross-signed devices read us and are read."""
        return self.device and self.ours and self.signed


@dataclass(frozen=True, slots=True)
class _Key:
    private: Ed25519PrivateKey
    public: str

    def sign(self, user: str, thing: Json) -> Json:
        """A copy with one more signature (spec, "Signing JSON")."""
        bare = {name: value for name, value in thing.items() if name not in {"signatures", "unsigned"}}
        canonical = json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
        signature = _unpadded(self.private.sign(canonical))
        others = as_dict(as_dict(thing.get("signatures")).get(user))
        return {**bare, "signatures": {user: {**others, f"ed25519:{self.public}": signature}}}


_Keys = dict[str, _Key]


async def ensure_cross_signed(
    server: Homeserver, crypto: Crypto, save: Save, password: str | None = None, *, reset: bool = False
) -> Outcome:
    """See that our identity is published and vouches for our device. Run `crypto.upkeep` first, so that the device is known.

    Does nothing where all is well. `password` is used only if the homeserver asks for it; `reset` allows to replace an identity
    that somebody else made for this account. Raises `CrossSigningError`, or `MatrixError` if a request failed.
    """
    keys = _held(crypto)
    before = await _look(server, crypto, keys)
    if not before.device:
        raise CrossSigningError(
            f"the homeserver does not know the keys of our device {crypto.device_id}, or shows others in their place: "
            "if this account was used with another database, log in anew, so that the keeper has a device of its own"
        )
    if before.fit:
        return Outcome.UNCHANGED
    if before.published and not before.ours and not reset:
        raise CrossSigningError(
            f"{crypto.user_id} has a cross-signing identity that the keeper did not make. If nobody needs it, start once with "
            "--reset-cross-signing and the account's password; else use another account for the keeper"
        )
    if keys is None:
        keys = _make(crypto)
    if crypto.dirty:
        await save()
    if not before.ours:
        await _publish(server, crypto.user_id, keys, password)
    await _vouch(server, crypto, keys["self_signing"])
    after = await _look(server, crypto, keys)
    if not after.fit:
        raise CrossSigningError(f"the homeserver took our signatures and does not show them: {after}")
    if before.ours:
        return Outcome.REPAIRED
    return Outcome.REPLACED if before.published else Outcome.MADE


async def cross_signing_status(server: Homeserver, crypto: Crypto) -> Standing:
    """Only look. Raises `MatrixError`."""
    return await _look(server, crypto, _held(crypto))


def _held(crypto: Crypto) -> _Keys | None:
    box = crypto.store.boxes["seeds"]
    if not all(usage in box for usage in _USAGES):
        return None
    return {usage: _key(b64decode(box[usage])) for usage in _USAGES}


def _make(crypto: Crypto) -> _Keys:
    for usage in _USAGES:
        crypto.store.keep("seeds", usage, b64encode(os.urandom(32)).decode())
    keys = _held(crypto)
    assert keys is not None
    return keys


def _key(seed: bytes) -> _Key:
    private = Ed25519PrivateKey.from_private_bytes(seed)
    return _Key(private, _unpadded(private.public_key().public_bytes_raw()))


def _unpadded(raw: bytes) -> str:
    return b64encode(raw).decode().rstrip("=")


async def _look(server: Homeserver, crypto: Crypto, keys: _Keys | None) -> Standing:
    user = crypto.user_id
    answer = with_its(await server.call("POST", "v3/keys/query", {"device_keys": {user: []}}), "device_keys")
    shown = as_dict(as_dict(as_dict(answer.get("device_keys")).get(user)).get(crypto.device_id))
    own = crypto.ratchets.device_keys()
    device = all(shown.get(name) == value for name, value in own.items())
    master = as_dict(as_dict(answer.get("master_keys")).get(user))
    if keys is None:
        return Standing(device, published=bool(master), ours=False, signed=False)
    identity = _identity(user, keys)
    ours = master.get("keys") == identity["master_key"]["keys"] and all(
        _vouched(as_dict(as_dict(answer.get(f"{usage}_keys")).get(user)), identity[f"{usage}_key"], user)
        for usage in ("self_signing", "user_signing")
    )
    signed = device and _vouched(shown, keys["self_signing"].sign(user, own), user)
    return Standing(device, bool(master), ours, signed)


def _vouched(shown: Json, expected: Json, user: str) -> bool:
    """Whether what the homeserver shows has the keys and our signature of what we would publish (ed25519 is deterministic)."""
    signatures = as_dict(as_dict(shown.get("signatures")).get(user))
    wanted: dict[str, Any] = expected["signatures"][user]
    return shown.get("keys") == expected["keys"] and wanted.items() <= signatures.items()


def _identity(user: str, keys: _Keys) -> dict[str, Json]:
    bare: dict[str, Json] = {
        usage: {
            "user_id": user,
            "usage": [usage],
            "keys": {f"ed25519:{keys[usage].public}": keys[usage].public},
        }
        for usage in _USAGES
    }
    return {
        "master_key": bare["master"],
        "self_signing_key": keys["master"].sign(user, bare["self_signing"]),
        "user_signing_key": keys["master"].sign(user, bare["user_signing"]),
    }


async def _publish(server: Homeserver, user: str, keys: _Keys, password: str | None) -> None:
    """Upload the identity. Homeservers let a first one pass (MSC3967) and want the password to replace one."""
    path, body = "v3/keys/device_signing/upload", _identity(user, keys)
    try:
        await server.call("POST", path, body)
    except MatrixError as error:
        if error.status != 401 or error.revoked:
            raise
        if password is None:
            raise CrossSigningError(
                "the homeserver wants the account's password before it takes a cross-signing identity: give the password"
            ) from error
    else:
        return
    # No session id is sent back: one stage is all there is, and a homeserver begins a session for it by itself.
    auth = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": password,
    }
    try:
        await server.call("POST", path, {**body, "auth": auth})
    except MatrixError as error:
        if error.status not in {401, 403} or error.revoked:
            raise
        raise CrossSigningError(
            "the homeserver did not take the password for the cross-signing identity (it is wrong, or the homeserver wants another "
            "proof, which must then be given on its account page): "
            + (error.message or "no reason was given")
        ) from error


async def _vouch(server: Homeserver, crypto: Crypto, self_signing: _Key) -> None:
    """Sign our own device, as we know it and as `_look` has just seen it on the homeserver."""
    user, device = crypto.user_id, crypto.device_id
    signed = self_signing.sign(user, crypto.ratchets.device_keys())
    answer = await server.call("POST", "v3/keys/signatures/upload", {user: {device: signed}})
    failures = as_dict(answer.get("failures"))
    if failures:
        # A refusal comes inside a 200.
        raise CrossSigningError(
            f"the homeserver refused our device's signature: {json.dumps(failures)[:300]}"
        )
