"""Encryption at rest: a master key, and a key for each person wrapped by it.

What is kept of a person is sealed with that person's own key; destroying the one row that holds the wrapped key forgets all of
it, also in backups made afterwards of the other tables. AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D); the purpose is
bound in as associated data, so that a sealed value cannot be moved to another place.
"""

from __future__ import annotations

import base64
import hmac
import os
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12


class VaultError(Exception):
    """A key that is missing or malformed, or a sealed value that does not open with it."""


class Vault:
    """Seals and opens with keys derived from one master key of 32 random bytes."""

    def __init__(self, master: bytes) -> None:
        if len(master) != KEY_BYTES:
            raise VaultError(f"the master key must be {KEY_BYTES} bytes, this one has {len(master)}")
        self._master = master
        self._wrapping = self.derive("wrap persons")
        self._own = self.derive("own data")

    def derive(self, purpose: str) -> bytes:
        """A 32-byte key of its own for one purpose (HKDF-SHA256, RFC 5869)."""
        return HKDF(hashes.SHA256(), KEY_BYTES, salt=None, info=f"circlekeeper {purpose}".encode()).derive(
            self._master
        )

    def seal(self, plain: bytes, purpose: str) -> bytes:
        """Seal what belongs to nobody in particular: tokens, seeds, crypto state, a meeting's course."""
        return _seal(self._own, plain, purpose)

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """The inverse of `seal`; raises `VaultError` if key, purpose or bytes differ."""
        return _open(self._own, sealed, purpose)

    def new_person_key(self) -> tuple[bytes, bytes]:
        """A fresh key for a person: (the key, the key wrapped for the table)."""
        key = AESGCM.generate_key(256)
        return key, _seal(self._wrapping, key, "person")

    def unwrap(self, wrapped: bytes) -> bytes:
        """A person's key from its row."""
        return _open(self._wrapping, wrapped, "person")

    def pseudonym(self, user: str) -> str:
        """A stable name for a person in audit rows that does not give the person away without the master key."""
        return hmac.new(self.derive("pseudonyms"), user.encode(), sha256).hexdigest()[:12]


def seal_for(key: bytes, plain: bytes, purpose: str) -> bytes:
    """Seal with a person's own key."""
    return _seal(key, plain, purpose)


def open_for(key: bytes, sealed: bytes, purpose: str) -> bytes:
    """Open with a person's own key; raises `VaultError`."""
    return _open(key, sealed, purpose)


def _seal(key: bytes, plain: bytes, purpose: str) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, purpose.encode())


def _open(key: bytes, sealed: bytes, purpose: str) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], purpose.encode())
    except (InvalidTag, ValueError) as error:
        raise VaultError("a sealed value does not open: is this the key it was sealed with?") from error


def make_key_file(path: Path) -> bytes:
    """Write a new master key, readable by its owner alone, and return it. Refuses to replace a file."""
    key = os.urandom(KEY_BYTES)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.b64encode(key) + b"\n")
    return key


def read_key(text: str) -> bytes:
    """A master key as the key file, the environment or a recovery note holds it: base64 of 32 bytes."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except ValueError as error:
        raise VaultError("the master key is not base64 text") from error
    if len(key) != KEY_BYTES:
        raise VaultError(f"the master key must be {KEY_BYTES} bytes, this one has {len(key)}")
    return key
