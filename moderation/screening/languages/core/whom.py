"""Whom and when a whole text is about, where no rule says so: by its first subject, and by the times it names."""

from __future__ import annotations

from collections.abc import Callable

from models.verdict import Subject, Time
from moderation.screening.languages.core.times import Times
from moderation.screening.plain import Plain

LOOKED_AT = 40
"""Words from the beginning that are looked at."""


def about(
    writer: frozenset[str], somebody: frozenset[str], times: Times
) -> Callable[[Plain], tuple[Subject, Time]]:
    """How a language tells: `writer` and `somebody` are words that speak of the one or the other."""

    def told(plain: Plain) -> tuple[Subject, Time]:
        """Who leaves the subject out means themself, and who names no time means now."""
        first = next((word for word in plain.words[:LOOKED_AT] if word in writer or word in somebody), "")
        subject: Subject = "other" if first in somebody else "self"
        return subject, "past" if times.over(f" {plain.text}") else "now"

    return told
