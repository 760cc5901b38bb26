"""Where we are: the agenda with the running segment, who speaks, and who is next."""

from __future__ import annotations

from models.agenda import Segment
from models.circle import Circle
from models.words import Items, People, Person, Span, Words
from rituals.meeting.segments import title
from rituals.meeting.state import Meeting, title_of

NEXT = 3
"""How many of those who wait are named: enough to be ready, not so many that it reads like a list."""


def agenda(circle: Circle) -> Words:
    """What a meeting here looks like, when none runs."""
    items = Items(tuple(_entry("agenda-ahead", segment) for segment in circle.agenda.segments))
    command = f"{circle.prefix}start"
    return Words("agenda-none", {"circle": title_of(circle), "items": items, "command": command})


def here(meeting: Meeting, circle: Circle) -> Words:
    """Where the running meeting is."""
    entries = (*_segments(meeting), *_people(meeting))
    return Words("agenda-running", {"circle": title_of(circle), "items": Items(entries)})


def _segments(meeting: Meeting) -> tuple[Words, ...]:
    return tuple(
        _entry(_place(number, meeting.step), segment) for number, segment in enumerate(meeting.segments)
    )


def _place(number: int, step: int) -> str:
    if number == step:
        return "agenda-now"
    return "agenda-past" if number < step else "agenda-ahead"


def _entry(name: str, segment: Segment) -> Words:
    return Words(name, {"title": title(segment), "time": Span(segment.length)})


def _people(meeting: Meeting) -> tuple[Words, ...]:
    said: list[Words] = []
    if meeting.paused:
        said.append(Words("where-paused"))
    if meeting.speaker:
        said.append(Words("where-speaker", {"person": Person(meeting.speaker)}))
    if meeting.piece.waiting:
        said.append(Words("where-next", {"people": People(meeting.piece.waiting[:NEXT])}))
    if meeting.chair:
        said.append(Words("where-chair", {"person": Person(meeting.chair)}))
    return tuple(said)
