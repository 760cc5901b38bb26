"""What moderation's own aggregates tell one another; nobody else hears it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import cast

from models.circle import Circle
from models.effects import Tell
from models.ids import UserId
from models.signals import Signal
from models.verdict import Tier
from models.words import Words
from moderation.thresholds import Closed


class Status(StrEnum):
    """Where a flag stands."""

    OPEN = "open"
    CLAIMED = "claimed"
    FOLLOW_UP = "follow-up"
    RESOLVED = "resolved"
    FALSE_ALARM = "false-alarm"

    @property
    def standing(self) -> bool:
        """Whether somebody still has to do something."""
        return self in (Status.OPEN, Status.CLAIMED, Status.FOLLOW_UP)


@dataclass(frozen=True, slots=True)
class FlagChanged:
    """What a list of flags may know of one: never a text, never whose words they are.

    `since` is when it came to this status. `seen_by`: the only people it may be shown to; empty for all moderators.
    """

    number: int
    tier: Tier
    status: Status
    since: datetime
    claimer: UserId | None = None
    seen_by: tuple[UserId, ...] = ()


@dataclass(frozen=True, slots=True)
class Concerned:
    """Whether a flag about this person still stands."""

    user: UserId
    flag: int
    standing: bool


@dataclass(frozen=True, slots=True)
class HelpDue:
    """A flag has something to say to the person it is about. `once` names what is not to be said again soon; empty: always say it."""

    user: UserId
    flag: int
    words: Words
    once: str = ""


@dataclass(frozen=True, slots=True)
class GivenUp:
    """This moderator steps back: what is with them goes to the others."""

    user: UserId


def tell(kind: str, key: str, signal: FlagChanged | Concerned | HelpDue | Closed | GivenUp) -> Tell:
    """Pass it on. These are moderation's own business, so the signals that everybody shares do not list them."""
    return Tell(kind, key, cast(Signal, signal))


def person_key(user: UserId, circle: Circle) -> str:
    """One instance a person and circle: a person may be in several, each with its own people to call."""
    return f"{circle.name} {user}"
