"""What the keeper knows of somebody's reports, for a week: sealed with their own key, and told to nobody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.ids import EventId, RoomId, UserId
from models.verdict import Tier, Verdict

MOST = 5
"""Reports of one person within `WITHIN`; one that sounds dangerous is always passed on."""

WITHIN = timedelta(hours=1)
KEPT = timedelta(days=7)
"""For so long somebody can take their report back, or have their name told; after that the keeper knows of it no more."""

LONGEST = 500
"""Code points of the reporter's words."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A report that waits: for its words to be screened, or (`looking`) for its message to be read.

    `room`, `event`: the message; `author`: whose it is, or who is reported. `asked`: the event that asked for it, and where it was
    written. `other`: its words speak of somebody else in danger.
    """

    ref: str
    at: datetime
    asked: EventId
    asked_in: RoomId
    words: str
    room: RoomId | None = None
    event: EventId | None = None
    author: UserId | None = None
    tier: Tier = Tier.AMBER
    other: bool = False
    looking: bool = False

    def judged(self, verdict: Verdict) -> Draft:
        """How much it sounds as if somebody needed a person: never less than that somebody should look."""
        tier = self.tier.at_least(verdict.tier)
        return replace(self, tier=tier, other=verdict.subject == "other" and verdict.tier is not Tier.GREEN)


@dataclass(frozen=True, slots=True)
class Made:
    """A report that went to people; `flag` is 0 until it is known. `event`: the message, if it was about one."""

    ref: str
    at: datetime
    event: EventId | None = None
    flag: int = 0
    back: bool = False


@dataclass(frozen=True, slots=True)
class Reports:
    """What one person reported in one circle lately. `enough`: when they were told that it was much at once."""

    user: UserId
    drafts: tuple[Draft, ...] = ()
    made: tuple[Made, ...] = ()
    enough: datetime | None = None

    def draft(self, part: str) -> Draft | None:
        """The one whose `ref` a timer or a look-up names last."""
        return next((one for one in self.drafts if one.ref == part.rpartition(" ")[2]), None)

    def without(self, draft: Draft) -> Reports:
        """These but one that waits."""
        return replace(self, drafts=tuple(one for one in self.drafts if one.ref != draft.ref))

    def knows(self, event: EventId) -> bool:
        """Whether this message was reported, and that not taken back."""
        waits = any(one.event == event for one in self.drafts)
        return waits or any(one.event == event and not one.back for one in self.made)

    def lately(self, now: datetime) -> list[datetime]:
        """When something was reported within `WITHIN`."""
        times = (*(one.at for one in self.made), *(one.at for one in self.drafts))
        return [at for at in times if now - at < WITHIN]

    def pruned(self, now: datetime) -> Reports | None:
        """What is still to be known of them; None when that is nothing."""
        enough = self.enough if self.enough and now - self.enough < WITHIN else None
        kept = replace(self, made=tuple(one for one in self.made if now - one.at < KEPT), enough=enough)
        return kept if kept.drafts or kept.made or kept.enough else None
