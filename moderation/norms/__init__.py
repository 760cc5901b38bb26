"""The circle's norms, each a module here that is found by itself: how it is recognised, what follows, and its words.

A module of this package defines `NORM`, and its English in `WORDS`: `norm-<name>-name`, `norm-<name>-nudge`, and what its
reasons are called.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.config import Consequence
    from models.verdict import NormHit
    from moderation.screening.reading import Reading


@dataclass(frozen=True, slots=True)
class Norm:
    """One rule of the group. `consequence` is what follows unless the circle chose something else."""

    name: str
    consequence: Consequence
    recognise: Callable[[Reading], NormHit | None]


@cache
def norms() -> tuple[Norm, ...]:
    """Every norm, by name."""
    modules = sorted(found.name for found in pkgutil.iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").NORM for name in modules)
