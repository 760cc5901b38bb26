"""A meeting as it stands: who has a seat, where in the agenda it is, and who has the talking piece."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.agenda import Agenda, Segment
from models.circle import Circle
from models.effects import Effect
from models.ids import RoomId, UserId
from models.signals import About, MilestoneOffered, TryOffered

if TYPE_CHECKING:
    from random import Random

KIND = "meeting"
ROUNDS = frozenset({"check-in", "wins", "reflection", "closing"})
"""Kinds of segments in which, with a `turn` above 0, everybody is called once."""
QUEUES = frozenset({"discussion", "follow-up"})
"""And those in which whoever raises a hand is called."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is around a decision: the circle, the moment, and chance."""

    circle: Circle
    now: datetime
    rng: Random

    def later(self, seconds: int) -> datetime:
        """So many seconds from now."""
        return self.now + timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Seat:
    """A member's place. `slow`: twice the time; `listening`: reads along and is not called."""

    user: UserId
    slow: bool = False
    listening: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """One member's time with the talking piece.

    `ends` moves on with each line, never beyond `limit`. `quiet` is when the piece moves on if nothing is said; None once they spoke.
    `unsaid` is since when its call waits to be said in the room; None once it was.
    """

    number: int
    speaker: UserId
    ends: datetime
    limit: datetime
    quiet: datetime | None
    warned: bool = False
    unsaid: datetime | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """The talking piece: who waits for it, who had it, who was called once and said nothing yet."""

    waiting: tuple[UserId, ...] = ()
    had: tuple[UserId, ...] = ()
    postponed: tuple[UserId, ...] = ()
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One held session. No Meeting, no state: when it is over, nothing of it is kept.

    `id` is the event that opened it. `agenda` is the circle's as it was at that moment, the cards dealt; `step` is the segment that
    runs, `ends` when its time is over (a round lasts until everybody had a turn), `hinted` that its own word before the end was said.
    `gathered`: the opening is over and the order of the seats is drawn. `turns` counts the calls, so that none is taken for another.
    `nudged` are those who had this segment's one private word about cross-talk. `paused` is since when. `waits`: it opened by itself,
    and until when it waits for the first person to come.
    """

    id: str
    room: RoomId
    chair: UserId | None
    agenda: Agenda
    ends: datetime
    step: int = 0
    hinted: bool = False
    seats: tuple[Seat, ...] = ()
    gathered: bool = False
    piece: Piece = Piece()
    turns: int = 0
    nudged: tuple[UserId, ...] = ()
    paused: datetime | None = None
    waits: datetime | None = None
    offers: tuple[MilestoneOffered, ...] = ()
    tries: tuple[TryOffered, ...] = ()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What the agenda holds, in order."""
        return self.agenda.segments

    @property
    def segment(self) -> Segment:
        """The segment that runs."""
        return self.segments[self.step]

    @property
    def is_round(self) -> bool:
        """Everybody is called once, in order."""
        return self.segment.kind in ROUNDS and self.segment.turn > 0

    @property
    def has_queue(self) -> bool:
        """Whoever raises a hand is called."""
        return self.segment.kind in QUEUES and self.segment.turn > 0

    @property
    def speaker(self) -> UserId | None:
        """Who has the talking piece."""
        return self.piece.turn.speaker if self.piece.turn else None

    @property
    def at_milestones(self) -> bool:
        """The milestones have come up already."""
        return any(segment.kind == "milestones" for segment in self.segments[: self.step + 1])

    @property
    def has_milestones(self) -> bool:
        """Milestones come up at all."""
        return any(segment.kind == "milestones" for segment in self.segments)

    def seat(self, user: UserId) -> Seat | None:
        """The seat of this person, if they took one."""
        return next((seat for seat in self.seats if seat.user == user), None)

    def with_seat(self, changed: Seat) -> Meeting:
        """With this seat in place of the same person's old one."""
        return replace(
            self, seats=tuple(changed if seat.user == changed.user else seat for seat in self.seats)
        )

    def about(self, part: str, scene: Scene) -> About:
        """What a message of this meeting is about: a part, and the meeting, so that a tap on last week's does nothing."""
        return About(KIND, scene.circle.name, f"{part}-{self.id}")

    def calls(self, part: str) -> bool:
        """A message about this part is a call of the turn that runs."""
        return self.piece.turn is not None and part == f"turn-{self.piece.turn.number}-{self.id}"


Step = tuple[Meeting | None, tuple[Effect, ...]]
"""What comes of something that may be the end of the meeting."""
Move = tuple[Meeting, tuple[Effect, ...]]
"""What comes of something that never is."""


def title_of(circle: Circle) -> str:
    """What people call this circle."""
    return circle.settings.title or circle.name
