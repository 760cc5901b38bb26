"""What the practices of a circle have in common: how a wish is read, where it is answered, and who went."""

from __future__ import annotations

from models.circle import Circle
from models.effects import Effect, Say, Whisper
from models.ids import UserId
from models.signals import CommandGiven, Forgotten, MemberLeft, Signal
from models.words import Words

MOST = 2000
"""Code points of a text that a circle keeps; a message shows no more of one."""


def parted(text: str) -> tuple[str, str]:
    """The first word, in small letters, and all behind it with its lines."""
    wish, *rest = text.split(maxsplit=1) or [""]
    return wish.casefold(), rest[0].strip() if rest else ""


def answer(given: CommandGiven, words: Words) -> Effect:
    """An answer where it was asked."""
    if given.where == "direct":
        return Whisper(given.sender, words)
    return Say(given.room, words, reply_to=given.event)


def gone(signal: Signal, circle: Circle) -> UserId | None:
    """Who is of the circle no more by this, or wants nothing of theirs to be left in it; None when it is nobody."""
    match signal:
        case Forgotten():
            return signal.user
        case MemberLeft(where="circle", room=circle.room):
            return signal.member
        case _:
            return None
