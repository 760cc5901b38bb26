"""What there is to judge by: the rooms' histories on both homeservers, what members' own clients read, and what the keeper keeps."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from plugin.demo.player import Player
from plugin.demo.wire import Json, Seen
from tests.chaos.hindrance import Span

WORDS = frozenset({"m.room.message", "m.room.encrypted"})


TOO_OLD = 20 * 3600
"""Seconds after which a letter is given up and told; see `plugin.engine.outbox`."""

SOON = 180.0
"""Real seconds in which a letter is surely on its way or waits for something."""


class Letter(NamedTuple):
    """One row of the keeper's outbox."""

    txn: str
    room: str
    status: str
    event: str | None
    made: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the keeper's database after the end."""

    seen: frozenset[str]
    letters: Mapping[str, Letter]
    unreadable: int
    failures: Sequence[tuple[str, str]]
    timers: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """`rooms` are raw events, oldest first, as the keeper's homeserver has them; `elsewhere` the same from the other one.

    `sights` are what each person's client read, by user. `hindered` are spans in which the keeper could not work, `steps` the moments
    its clock was moved and by how much in all, `absences` when it was away on purpose.
    """

    keeper: str
    room: str
    desk: str
    speakers: Sequence[str]
    moderators: Sequence[str]
    rooms: Mapping[str, Sequence[Json]]
    elsewhere: Mapping[str, Sequence[Json]]
    sights: Mapping[str, Sequence[Seen]]
    kept: Kept
    hindered: Sequence[Span] = ()
    steps: Sequence[tuple[float, int]] = ()
    absences: Sequence[Span] = ()
    ladder: tuple[int, int] = (0, 0)
    silence: Mapping[str, int] = field(default_factory=dict)

    def offset(self, at: float) -> int:
        """By how much the keeper's clock was wrong at a moment."""
        return next((offset for when, offset in reversed(self.steps) if when <= at), 0)

    def real(self, made: int) -> float:
        """When it really was what the keeper's clock said then."""
        for when, offset in reversed(self.steps):
            if made - offset >= when - 1:
                return made - offset
        return made

    def overtaken(self, at: float) -> bool:
        """Whether the keeper's clock soon went on by a day: what was still to be said of this moment became too old, and was told."""
        offsets = pairwise([(0.0, 0), *self.steps])
        return any(
            after - before > TOO_OLD - 600 and at <= when <= at + SOON
            for (_, before), (when, after) in offsets
        )

    def read_by(self, user: str, room: str) -> dict[str, Seen]:
        """What this person's client could read of a room, by event."""
        return {
            seen.event_id: seen
            for seen in self.sights[user]
            if seen.room == room and seen.event_id and seen.readable
        }

    def read(self, room: str) -> list[Seen]:
        """A room's history in its own order, read by whichever member could, one after the other."""
        found: dict[str, Seen] = {}
        for user in (*self.speakers, *self.moderators):
            found = {**self.read_by(user, room), **found}
        return [found[event["event_id"]] for event in self.rooms[room] if event["event_id"] in found]

    def is_keepers(self, seen: Seen) -> bool:
        """A message of the keeper, and no edit of one."""
        return seen.sender == self.keeper and seen.type == "m.room.message" and not seen.replaces


def at_of(seen: Seen) -> float:
    """When the sender's homeserver stamped it, in seconds since 1970."""
    return seen.origin_server_ts / 1000


async def history(player: Player, room: str) -> list[Json]:
    """A whole room's history, oldest first, asked of the player's homeserver anew."""
    found: list[Json] = []
    position: dict[str, str] = {}
    while True:
        query = urlencode({"dir": "b", "limit": "1000", **position})
        page = await player.call("GET", f"rooms/{quote(room, safe='')}/messages?{query}")
        found += page["chunk"]
        if not isinstance(page.get("end"), str) or not page["chunk"]:
            return found[::-1]
        position = {"from": page["end"]}


def kept(database: Path) -> Kept:
    """What the keeper has noted."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)) as connection:

        def rows(statement: str) -> list[Any]:
            return connection.execute(statement).fetchall()

        return Kept(
            seen=frozenset(event for (event,) in rows("select event from seen")),
            letters={
                row[0]: Letter(*row)
                for row in rows("select txn, room, status, event, made from outbox order by id")
            },
            unreadable=rows("select count(*) from unreadable")[0][0],
            failures=rows("select signal, error from failures"),
            timers=rows("select name, due from timers"),
        )


def direct_rooms(sights: Iterable[Seen], keeper: str, public: frozenset[str]) -> set[str]:
    """Rooms the keeper made for this person."""
    return {
        seen.room
        for seen in sights
        if seen.room not in public and seen.sender == keeper and seen.type == "m.room.create"
    }
