"""Raised hands: the queue of a discussion."""

from __future__ import annotations

from dataclasses import replace

from models.effects import Whisper
from models.ids import UserId
from models.words import Words
from rituals.meeting.state import Meeting, Move

NOTE_GOOD = 120
"""Seconds after which a private word about the running turn or segment makes no sense any more."""


def raise_hand(meeting: Meeting, user: UserId) -> Move:
    """Put somebody at the end of the queue; where there is none, say so in private."""
    if not meeting.has_queue:
        name = "hand-not-needed" if meeting.is_round or meeting.segment.kind == "discussion" else "hand-later"
        return meeting, (Whisper(user, Words(name), good_for=NOTE_GOOD),)
    piece = meeting.piece
    if user == meeting.speaker or user in piece.waiting:
        return meeting, ()
    # Who was called in vain before and asks again is called like anybody else.
    postponed = tuple(other for other in piece.postponed if other != user)
    return replace(meeting, piece=replace(piece, waiting=(*piece.waiting, user), postponed=postponed)), ()
