"""What the desk works with: the keeper's own parts, and the few of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from models.config import Config
from plugin.clock import Clock
from plugin.engine.circles import Circles
from plugin.engine.database import Database
from plugin.engine.engine import Engine
from plugin.engine.house import House
from plugin.engine.ledger import Ledger
from plugin.engine.people import People


@dataclass(frozen=True, slots=True)
class Vitals:
    """How the keeper is: when it last saw what happens, and whether it sees it now."""

    seen: datetime | None
    sees: bool


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything handed in by the keeper."""

    config: Config
    clock: Clock
    database: Database
    engine: Engine
    ledger: Ledger
    house: House
    circles: Circles
    people: People
    vitals: Callable[[], Vitals]
