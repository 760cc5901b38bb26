"""The recovery key: the master key as text, and whether somebody has it in a safe place."""

from __future__ import annotations

import base64
import hmac
from datetime import date

from models.config import Config
from plugin.engine.vault import Vault

NOTED = "recovery_key_noted"
SHOWN = 6
"""How many signs of the key must be typed to show that it was noted."""


def recovery_key(key: bytes) -> str:
    """The key as it stands in the key file: base64."""
    return base64.b64encode(key).decode()


def ends_with(key: bytes, typed: str) -> bool:
    """Whether these are the last signs of the recovery key (the padding does not count)."""
    ending = recovery_key(key).rstrip("=")[-SHOWN:]
    return hmac.compare_digest(typed.strip().rstrip("=").encode()[-SHOWN:], ending.encode())


def note_recovery(config: Config, key: bytes, today: date) -> None:
    """Remember that this very key was noted. Raises `OSError`."""
    path = config.storage.data / NOTED
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.write_text(f"{_print_of(key)} {today.isoformat()}\n", "utf-8")


def recovery_noted(config: Config, key: bytes) -> bool:
    """Whether somebody said so, of this key."""
    try:
        kept = (config.storage.data / NOTED).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return kept.split(" ")[0] == _print_of(key)


def _print_of(key: bytes) -> str:
    return Vault(key).derive("fingerprint").hex()[:16]
