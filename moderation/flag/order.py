"""Which flag comes first where people choose from a list."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.circle import Circle
from models.verdict import Tier
from moderation.flag.ladder import settings_of
from moderation.flag.state import Flag
from moderation.told import Status

Urgency = tuple[int, bool, datetime]


def aged(flag: Flag, now: datetime, circle: Circle) -> bool:
    """Amber that nobody took in the whole time its ladder has: it stands with red from then on.

    A queue sorted by tier alone makes its mildest tier slower (Milne et al. 2019, on ReachOut's triage).
    """
    waits = timedelta(seconds=settings_of(flag, circle).all)
    return flag.matter.tier is Tier.AMBER and flag.status is Status.OPEN and now - flag.waiting >= waits


def urgency(flag: Flag, now: datetime, circle: Circle) -> Urgency:
    """Sorts the most urgent first: by tier, what nobody has before what somebody has, the longest waiting first."""
    rank = Tier.RED.rank if aged(flag, now, circle) else flag.matter.tier.rank
    return (-rank, flag.status is not Status.OPEN, flag.waiting)
