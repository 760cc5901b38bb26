"""What messages right before add to one: somebody whose words get darker step by step, or who was in danger a moment ago."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

from models.verdict import ECHO

LOOKED_BACK = 4
"""Earlier messages that are weighed."""

LOOKED_INTO = 2000
"""Code points of each of these: as many as are kept of a message (see the keeper's context), so that a batch is judged as one by one."""

MOST = 0.59
"""What the messages before can lift one to: to amber, never to red by themselves (see `blend.STEPS`)."""

DARK, FADES = 0.6, 0.7
"""From this need on a message still counts for the next ones, and how much of it is left with each."""

LEAST, STEP, ENOUGH = 0.2, 0.05, 0.5
"""Messages that get darker: what the last must need by itself, by how much the later ones must need more than the first, and the
chance, as if each stood for itself, that at least one of them needs a person."""


def worsened(before: Sequence[float], now: float) -> tuple[float, str]:
    """How much a message needs a person by the needs of those before it (0 to 1, oldest first), and why.

    0 where these add nothing. What is left of a message that brought people by itself has a reason of its own (see `ECHO`).
    """
    recent = before[-LOOKED_BACK:]
    # One that brought people by itself is no step on the way: only those that did not make a rise that nobody has seen.
    unseen = [need for need in recent if need < DARK]
    left, risen = _left(recent), _risen((*unseen, now))
    return (min(MOST, left), ECHO) if left >= risen else (min(MOST, risen), "why-worsening")


def _left(before: Sequence[float]) -> float:
    dark = (need * FADES**ago for ago, need in enumerate(reversed(before), 1) if need >= DARK)
    return max(dark, default=0.0)


def _risen(needs: Sequence[float]) -> float:
    first, *later = needs
    if len(later) < 2 or later[-1] < LEAST or sum(later) / len(later) < first + STEP:
        return 0.0
    together = 1.0 - prod(1.0 - need for need in needs)
    return together if together >= ENOUGH else 0.0
