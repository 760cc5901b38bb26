"""What came of tries: said in the part for follow-ups, where its owner agreed to this one, and nowhere else.

As with milestones, "somebody here" needs enough people to hide among, also at the moment it is said.
"""

from __future__ import annotations

from dataclasses import replace

from models.effects import Effect, Say, Tell
from models.signals import TryOffered, TryOutcome, TryTold, TryWithdrawn
from models.words import Arg, Person, Quote, Term, Words
from rituals.meeting.milestones import HIDING
from rituals.meeting.state import Meeting, Move

MOST = 20
"""So many are told in one meeting; what is more waits for the next one."""

OUTCOMES: dict[TryOutcome, Term] = {
    "helped": Term("try-helped"),
    "somewhat": Term("try-somewhat"),
    "other": Term("try-other"),
}


def offered(meeting: Meeting, offer: TryOffered) -> Move:
    """Somebody agreed; it is told at once when the part for it has come up already."""
    if meeting.id != offer.meeting or not meeting.seat(offer.member) or len(meeting.tries) >= MOST:
        return meeting, ()
    return announce(replace(meeting, tries=(*_without(meeting, offer), offer)))


def withdrawn(meeting: Meeting, change: TryWithdrawn) -> Meeting:
    """The person changed their mind: it is as if they had not offered it."""
    return replace(meeting, tries=_without(meeting, change)) if meeting.id == change.meeting else meeting


def announce(meeting: Meeting) -> Move:
    """Tell all that was offered, once the meeting has come to it. What would not hide its owner waits."""
    if not any(segment.kind == "follow-up" for segment in meeting.segments[: meeting.step + 1]):
        return meeting, ()
    hides = len(meeting.seats) >= HIDING
    told = [offer for offer in meeting.tries if hides or not offer.anonymous]
    effects = tuple(effect for offer in told for effect in _say(meeting, offer))
    return replace(meeting, tries=tuple(one for one in meeting.tries if one not in told)), effects


def _say(meeting: Meeting, offer: TryOffered) -> tuple[Effect, ...]:
    args: dict[str, Arg] = {"tried": Quote(offer.text), "outcome": OUTCOMES[offer.outcome]}
    told = Tell("tries", offer.member, TryTold(offer.number))
    if offer.anonymous:
        return Say(meeting.room, Words("try-somebody", args)), told
    words = Words("try-person", {"person": Person(offer.member), **args})
    return Say(meeting.room, words, mentions=(offer.member,)), told


def _without(meeting: Meeting, change: TryOffered | TryWithdrawn) -> tuple[TryOffered, ...]:
    same = (change.member, change.number)
    return tuple(offer for offer in meeting.tries if (offer.member, offer.number) != same)
