"""What may be used as an id. Strangers choose them, and they become row keys, so they must fit both databases."""

from __future__ import annotations

from typing import Any, TypeGuard

MEGOLM = "m.megolm.v1.aes-sha2"
OLM = "m.olm.v1.curve25519-aes-sha2"

_LONGEST = 255


def is_id(value: object, sigil: str = "") -> TypeGuard[str]:
    """A short printable string without spaces: no NUL, no lone surrogate, nothing that breaks a compound key."""
    return (
        isinstance(value, str)
        and 0 < len(value) <= _LONGEST
        and value.startswith(sigil)
        and value.isprintable()
        and " " not in value
    )


def is_user(value: object) -> TypeGuard[str]:
    """A user id: `@localpart:server` (spec, "User Identifiers")."""
    return is_id(value, "@") and ":" in value


def as_dict(value: object) -> dict[str, Any]:
    """The value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}
