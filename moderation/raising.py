"""A message brought to people, with as few words as judging needs."""

from __future__ import annotations

from models.circle import Circle
from models.effects import Effect, OpenFlag
from models.signals import MessageSeen, Raised, RaisedBy
from models.verdict import Tier, Verdict
from moderation.excerpt import excerpt


def flag_of(message: MessageSeen, verdict: Verdict, by: RaisedBy, circle: Circle) -> Effect:
    """The flag for it, yet without its number."""
    words, shown = excerpt(message.text, verdict)
    return OpenFlag(
        Raised(
            number=0,
            circle=circle.name,
            room=message.room,
            # The message that was edited is what people see, and what later edits point at.
            event=message.edit_of or message.event,
            subject=message.sender,
            where=message.where,
            tier=Tier.AMBER if verdict.tier is Tier.GREEN else verdict.tier,
            excerpt=words,
            by=by,
            verdict=shown,
        )
    )
