"""The short wish behind a command, where it is one of a few: to take back what was asked for."""

from __future__ import annotations

BACK = frozenset({"take back", "take it back", "takeback", "back", "withdraw", "undo"})


def wish(rest: str) -> str:
    """What is written behind a command, as it is compared: without case, spare spaces and a closing dot."""
    return " ".join(rest.split()).rstrip(".!").casefold()
