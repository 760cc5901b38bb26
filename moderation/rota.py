"""What the roster keeps besides shifts: swaps that were asked for, notes for the next, and who carried which flag."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.effects import Effect
from models.ids import UserId
from models.verdict import Tier

NOTE_GOOD_FOR = timedelta(days=2)
KEPT = timedelta(days=28)
MOST = 2000
"""So many flags of four weeks are remembered."""


@dataclass(frozen=True, slots=True)
class Offer:
    """`asker` asks `to` whether they would take this one occurrence."""

    asker: UserId
    to: UserId
    begin: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody leaves to whoever has the next shift."""

    by: UserId
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Carried:
    """Somebody took a flag. `held`: they have it still; `tier`: the highest it had while they did; `mistaken`: it was none at all."""

    number: int
    user: UserId
    at: datetime
    tier: Tier
    held: bool = True
    mistaken: bool = False

    @property
    def heavy(self) -> bool:
        """Whether it was a crisis, and not a false alarm."""
        return self.tier is Tier.CRISIS and not self.mistaken


@dataclass(frozen=True, slots=True)
class Roster:
    """`seen`: up to when beginnings and ends of shifts were seen to; `week`: when gaps are told next."""

    seen: datetime | None = None
    week: datetime | None = None
    offers: tuple[Offer, ...] = ()
    notes: tuple[Note, ...] = ()
    carried: tuple[Carried, ...] = ()


Step = tuple[Roster, tuple[Effect, ...]]
