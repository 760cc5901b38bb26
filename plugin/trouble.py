"""What keeps the keeper from its work and only people can change: told in plain words, never as a traceback."""

from __future__ import annotations


class Trouble(Exception):
    """`what` is wrong, and `remedy` says what to do about it."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what}: {remedy}")
        self.what = what
        self.remedy = remedy
