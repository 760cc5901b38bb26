"""Reading what a server says without trusting its shape."""

from __future__ import annotations

from typing import Any


def as_object(value: object) -> dict[str, Any]:
    """The value if it is a JSON object, else an empty one: whatever a server says, its parts have types here."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """The value if it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []
