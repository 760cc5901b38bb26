"""Milestones in a meeting: what somebody said yes to in private is said aloud when the meeting comes to it, and nothing else.

"Somebody here" only hides a person among others, so it needs at least five people present, also at the moment it is said.
"""

from __future__ import annotations

from dataclasses import replace

from models.circle import Circle
from models.effects import Effect, Say, Tell, Whisper
from models.signals import MilestoneAnnounced, MilestoneOffered, MilestoneWithdrawn
from models.words import Person, Words
from rituals.marks import mark
from rituals.meeting.state import Meeting, Move, Scene, title_of

HIDING = 5
"""How many people must be present for "somebody here" to be nobody in particular."""


def offered(
    meeting: Meeting | None, offer: MilestoneOffered, scene: Scene
) -> tuple[Meeting | None, tuple[Effect, ...]]:
    """A person said yes. It is announced at once when the milestones have come up already; too late is said kindly."""
    if meeting is None or meeting.id != offer.meeting or not meeting.seat(offer.member):
        return meeting, (_whisper(offer, "milestone-too-late", scene.circle),)
    meeting = replace(meeting, offers=(*_without(meeting, offer), offer))
    if meeting.at_milestones:
        return announce(meeting, scene)
    name = "milestone-noted-anonymous" if offer.anonymous else "milestone-noted-room"
    return meeting, (_whisper(offer, name, scene.circle),)


def withdrawn(meeting: Meeting, change: MilestoneWithdrawn) -> Meeting:
    """The person changed their mind: it is as if they had not said it."""
    if meeting.id != change.meeting:
        return meeting
    return replace(meeting, offers=_without(meeting, change))


def announce(meeting: Meeting, scene: Scene) -> Move:
    """Say all that was offered, once the meeting has come to its milestones."""
    if not meeting.at_milestones or not meeting.offers:
        return meeting, ()
    effects = tuple(effect for offer in meeting.offers for effect in _say(meeting, offer, scene.circle))
    return replace(meeting, offers=()), effects


def _say(meeting: Meeting, offer: MilestoneOffered, circle: Circle) -> tuple[Effect, ...]:
    if offer.anonymous and len(meeting.seats) < HIDING:
        return (_whisper(offer, "milestone-not-hidden", circle),)
    told = Tell("milestones", offer.member, MilestoneAnnounced(offer.label))
    if offer.anonymous:
        return Say(meeting.room, Words("milestone-somebody", {"label": mark(offer.label)})), told
    words = Words("milestone-person", {"person": Person(offer.member), "label": mark(offer.label)})
    return Say(meeting.room, words, mentions=(offer.member,)), told


def _whisper(offer: MilestoneOffered, name: str, circle: Circle) -> Whisper:
    return Whisper(offer.member, Words(name, {"label": mark(offer.label), "circle": title_of(circle)}))


def _without(meeting: Meeting, change: MilestoneOffered | MilestoneWithdrawn) -> tuple[MilestoneOffered, ...]:
    return tuple(offer for offer in meeting.offers if offer.member != change.member)
