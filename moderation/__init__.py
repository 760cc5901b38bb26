"""What keeps a circle safe: norms, screening, the flag's life, the roster. Pure decisions; people decide what follows."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Any

from models.aggregate import Aggregate

_JUDGING = frozenset({"norms", "screening"})
"""What says what a text means. It keeps no state, and its word lists and weights are loaded only by who judges."""


def aggregates() -> tuple[Aggregate[Any], ...]:
    """Every aggregate of this package, found by itself: a module or package right under it that defines `AGGREGATE`."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__) if found.name not in _JUDGING)
    modules = (import_module(f"{__name__}.{name}") for name in names)
    return tuple(module.AGGREGATE for module in modules if hasattr(module, "AGGREGATE"))
