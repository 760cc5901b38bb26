"""From readings to signals: what arrived in which room means what, and for which circle.

Also keeps the places up to date, event by event, so that each signal is decided on the room as it was at that moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.ids import EventId, RoomId, UserId
from models.signals import (
    About,
    KeeperJoined,
    KeeperLeft,
    MemberJoined,
    MemberLeft,
    MessageSeen,
    ReactionSeen,
    Redacted,
    Reported,
    Signal,
    Where,
)
from plugin.engine.circles import Circles
from plugin.engine.places import Places
from plugin.matrix.reader import Membership, Reading, StateSet, TakenBack, Tap, Text

REPORT = "🚩"
"""The tap that asks people to look at a message."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """One reading from one room.

    `act`: False for what is only to be known (room state, what was said before the keeper came). `encrypted` and `trusted` as in
    `MessageSeen`. `timeline`: it has an event id that is to be acted on once.
    """

    room: RoomId
    reading: Reading
    encrypted: bool = False
    trusted: bool = True
    act: bool = True
    timeline: bool = True


@dataclass(frozen=True, slots=True)
class Meant:
    """A signal and the circles it concerns, the nearest first."""

    signal: Signal
    circles: tuple[str, ...]


class Arrivals:
    """Reads what arrived in the light of the places and the circles."""

    def __init__(self, places: Places, circles: Circles) -> None:
        self._places = places
        self._circles = circles

    def where(self, room: RoomId, sender: UserId) -> tuple[Where, tuple[str, ...]] | None:
        """What kind of room this is for this sender, and the circles concerned; None where the keeper takes no orders."""
        known = self._circles.of_room(room)
        if known is not None:
            return known[1], (known[0],)
        if self._places.direct_with(room) == sender:
            here = self._circles.of_person(sender)
            return "direct", here or self._circles.once_of(sender) or self._circles.names[:1]
        return None

    def written(self, room: RoomId, text: Text) -> tuple[Where, tuple[str, ...]] | None:
        """`where` for a text: in private, the circle whose room it links to comes first."""
        found = self.where(room, text.head.sender)
        if found is None or found[0] != "direct":
            return found
        return "direct", self._circles.spoken_of(text.text, found[1])

    def place(self, one: Arrived) -> list[Meant]:
        """Keep what a membership or state event says, and what it means."""
        match one.reading:
            case StateSet():
                self._places.set_state(one.room, one.reading)
                return []
            case Membership():
                return self._membership(one, one.reading)
            case _:
                return []

    def _membership(self, one: Arrived, reading: Membership) -> list[Meant]:
        before = self._places.set_member(one.room, reading)
        known = self._circles.of_room(one.room)
        gone = reading.membership in {"leave", "ban"}
        if reading.user == self._places.keeper:
            # "Gone in" counts as well: it may be taken out before any answer said that it was there.
            taken_out = gone and one.act and self._places.went_in(one.room)
            self._places.set_membership(one.room, reading.membership)
            return [Meant(KeeperLeft(one.room, known[1]), (known[0],))] if taken_out and known else []
        if known is None or not one.act:
            return []
        name, where = known
        if reading.membership == "join" and before != "join":
            return [Meant(MemberJoined(one.room, where, reading.user), (name,))]
        if before == "join" and gone:
            return [Meant(MemberLeft(one.room, where, reading.user), (name,))]
        return []

    def found(self, room: RoomId) -> list[Meant]:
        """The keeper came into a room: itself first, then everybody who was there already."""
        known = self._circles.of_room(room)
        if known is None:
            return []
        name, where = known
        return [
            Meant(KeeperJoined(room, where), (name,)),
            *(
                Meant(MemberJoined(room, where, user, found=True), (name,))
                for user in self._places.in_room(room)
                if user != self._places.keeper
            ),
        ]

    def message(self, one: Arrived, text: Text, where: Where, about: About | None) -> MessageSeen:
        """A text as a signal."""
        return MessageSeen(
            room=one.room,
            where=where,
            event=text.head.event,
            sender=text.head.sender,
            text=text.text,
            at=text.head.at,
            edit_of=text.edit_of,
            reply_to=text.reply_to,
            thread=text.thread,
            mentions=text.mentions,
            about=about,
            encrypted=one.encrypted,
            trusted=one.trusted,
        )

    def pressed(self, one: Arrived, about: Mapping[EventId, About]) -> Meant | None:
        """A tap on, or a taking back of, something that is about something."""
        reading = one.reading
        if not isinstance(reading, Tap | TakenBack) or reading.head.sender == self._places.keeper:
            return None
        found = self.where(one.room, reading.head.sender)
        what = about.get(reading.target)
        if found is None or (
            what is None and isinstance(reading, Tap) and not _reports(reading, found[0], what)
        ):
            return None
        where, circles = found
        head = reading.head
        if _reports(reading, where, what):
            return Meant(Reported(head.sender, one.room, reading.target, tap=head.event), circles)
        if isinstance(reading, Tap) and what is not None:
            signal: Signal = ReactionSeen(
                one.room, where, head.event, head.sender, reading.target, reading.key, what
            )
        else:
            signal = Redacted(one.room, where, head.event, head.sender, reading.target, what)
        return Meant(signal, circles)


def _reports(reading: Tap | TakenBack, where: Where, what: About | None) -> bool:
    """Whether it is a report by tap of somebody's message in a circle's room; what the keeper said itself is another matter.

    A tap travels unencrypted and could be forged: a report takes nothing away, and its reporter hears of it.
    """
    theirs = what is None or (what.kind == "flag" and what.part == "message")
    return (
        isinstance(reading, Tap) and where == "circle" and theirs and reading.key.rstrip("\ufe0f") == REPORT
    )


def targets(arrived: Iterable[Arrived]) -> set[EventId]:
    """All events that these point at: what they reply to, tap, edit or take back."""
    found: set[EventId | None] = set()
    for one in arrived:
        match one.reading:
            case Text():
                found |= {one.reading.reply_to, one.reading.edit_of, one.reading.head.event}
            case Tap() | TakenBack():
                found.add(one.reading.target)
            case _:
                pass
    return {event for event in found if event is not None}
