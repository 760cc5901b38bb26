"""Files for encrypted rooms (spec, "Sending encrypted attachments")."""

from __future__ import annotations

from typing import Any

from nio.crypto.attachments import encrypt_attachment


def sealed(data: bytes) -> tuple[bytes, dict[str, Any]]:
    """The encrypted file, and what goes into the message to open it, still without the address of the file."""
    ciphertext, keys = encrypt_attachment(data)
    return ciphertext, keys
