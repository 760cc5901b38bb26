"""The circle's norms, each a module here that is found by itself: how it is recognised, what follows, and its words.

A module of this package defines `NORM`, and its English in `WORDS`: `norm-<name>-name`, `norm-<name>-nudge`, and
`why-<name>-<kind>` for each kind of reason. A module `<norm>_<language>` beside it brings the phrases of another language (see
`cues.Spoken`). One that has many phrases keeps them in `phrases/<name>`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from models.config import NormSettings
from models.written import Consequence

if TYPE_CHECKING:
    from models.config import CircleSettings
    from models.verdict import NormHit
    from moderation.screening.reading import Reading


@dataclass(frozen=True, slots=True)
class Norm:
    """One rule of the group. `usual` is what follows where the circle did not choose."""

    name: str
    usual: NormSettings
    recognise: Callable[[Reading], NormHit | None]

    def settings(self, circle: CircleSettings) -> NormSettings:
        """What follows in this circle: its own words, and for the rest what is usual."""
        chosen = circle.norms.get(self.name)
        if chosen is None:
            return self.usual
        if isinstance(chosen, str):
            return self.usual.model_copy(update={"then": chosen})
        return self.usual.model_copy(update={name: getattr(chosen, name) for name in chosen.model_fields_set})


def follows(hit: NormHit, settings: NormSettings) -> Consequence:
    """What follows from one hit."""
    left = {f"why-{hit.norm}-{kind}" for kind in settings.leave}
    if hit.score < settings.least or (hit.reasons and left.issuperset(one.why for one in hit.reasons)):
        return "off"
    if settings.then == "nudge" and settings.flag_from is not None and hit.score >= settings.flag_from:
        return "flag"
    return settings.then


@cache
def norms() -> tuple[Norm, ...]:
    """Every norm, by name."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    return tuple(module.NORM for module in modules if hasattr(module, "NORM"))
