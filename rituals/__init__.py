"""What happens in and between meetings: pure decisions, no waiting, no clock, no database.

A module in here that defines `AGGREGATE` is part of the house; nothing else needs to know of it.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Any

from models.aggregate import Aggregate


def aggregates() -> tuple[Aggregate[Any], ...]:
    """Every ritual, in the order of the modules' names."""
    names = sorted(module.name for module in pkgutil.walk_packages(__path__, f"{__name__}."))
    found = (vars(import_module(name)).get("AGGREGATE") for name in names)
    return tuple(one for one in found if isinstance(one, Aggregate))
