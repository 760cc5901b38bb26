"""What is kept of a person's check-ins, and the form they are just filling in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from models.agenda import Asked
from models.ids import RoomId, UserId
from rituals.checkins.reading import Answers

MOST = 366
"""So many check-ins are kept, the newest."""

Question = Asked | Literal["words", "scope"]


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One check-in of somebody."""

    at: datetime
    said: Answers


@dataclass(frozen=True, slots=True)
class Form:
    """A check-in that is not finished: the questions still to ask, the first of them asked at `asked`; where it may be said aloud.

    `room` is None where the person is not in it.
    """

    asked: datetime
    questions: tuple[Question, ...]
    room: RoomId | None
    title: str
    said: Answers = field(default_factory=Answers)


@dataclass(frozen=True, slots=True)
class CheckIns:
    """A person's check-ins, the oldest first."""

    user: UserId
    kept: tuple[CheckIn, ...] = ()
    form: Form | None = None
