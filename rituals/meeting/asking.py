"""What a check-in asks besides words: numbers and the four, in the room. Each may be left out, nothing is kept, nothing is judged."""

from __future__ import annotations

from models.agenda import Asked
from models.circle import Circle
from models.words import Items, Words
from rituals.meeting import reading
from rituals.meeting.state import Meeting

FOUR = ("🍽️", "😠", "🧍", "😴")
"""Taps for hungry, angry, lonely, tired."""
_LINES: dict[Asked, str] = {
    "mood": "asks-mood",
    "energy": "asks-energy",
    "sleep": "asks-sleep",
    "food": "asks-food",
    "stress": "asks-stress",
    "halt": "asks-halt",
}


def asked(meeting: Meeting, circle: Circle) -> tuple[Asked, ...]:
    """What this segment asks here: of sleep, food and stress only what the circle switched on."""
    if meeting.segment.kind != "check-in":
        return ()
    on = ("mood", "energy", "halt", *circle.settings.check_in)
    return tuple(one for one in dict.fromkeys(meeting.segment.asks) if one in on)


def with_fields(words: Words, name: str, fields: tuple[Asked, ...]) -> Words:
    """The sentence of this name, with a line for each field, in place of the one that asks for words alone."""
    if not fields:
        return words
    return Words(name, {**words.args, "items": Items(tuple(Words(_LINES[one]) for one in fields))})


def taps(fields: tuple[Asked, ...]) -> tuple[str, ...]:
    """What can be tapped instead of written."""
    return FOUR if "halt" in fields else ()


def is_answer(key: str) -> bool:
    """Whether a tap is one of the four."""
    return any(reading.same_tap(key, one) for one in FOUR)
