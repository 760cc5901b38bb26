"""The outbox's rows: what waits, what was sent, what was given up.

A row's transaction id is random, committed before the first send and never made anew; the device id never changes; so a repeat is
sent once (spec, "Transaction identifiers"). Homeservers forget ids after a day, so a row that is older than `TOO_OLD` is raised to
people and never sent blindly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Row, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from models.ids import EventId, RoomId, UserId
from models.signals import About, Said
from models.tables import abouts, outbox
from plugin.engine.ledger import Ledger
from plugin.engine.upsert import upsert
from plugin.engine.vault import VaultError

FORGOTTEN = "forgotten"
"""The kind of a letter that does not open any more."""

DOINGS = frozenset({"measure", "report"})
"""What rows are about that do something in a room instead of saying something."""

TOO_OLD = 20 * 3600
"""Seconds; Synapse forgets transaction ids after 24 hours."""

# Made once: making a statement costs more than running it.
_LANE = func.coalesce(func.nullif(outbox.c.user, ""), outbox.c.room)
_LANES = select(_LANE, func.count()).where(outbox.c.status == "waiting").group_by(_LANE)
_NEXT = (
    select(outbox)
    .where(
        outbox.c.status == "waiting",
        (outbox.c.user == bindparam("lane")) | ((outbox.c.user == "") & (outbox.c.room == bindparam("lane"))),
    )
    .order_by(outbox.c.id)
    .limit(1)
)
_SENT = update(outbox).where(outbox.c.id == bindparam("its_id"))


@dataclass(frozen=True, slots=True)
class Letter:
    """A waiting row, opened. `lane` is the room or the person it goes to; letters of a lane are sent in order."""

    id: int
    room: str
    user: str
    body: dict[str, Any]
    txn: str
    circle: str
    about: About | None
    made: int
    good_until: int | None

    @property
    def lane(self) -> str:
        """Where it goes: a person, else a room."""
        return self.user or self.room


def _about(row: Row[Any]) -> About | None:
    return About(row.about_kind, row.about_key, row.about_part) if row.about_kind else None


async def lanes(connection: AsyncConnection) -> dict[str, int]:
    """All rooms and people something waits for, and how many rows."""
    return {name: int(count) for name, count in (await connection.execute(_LANES)).all()}


async def next_letter(connection: AsyncConnection, ledger: Ledger, lane: str) -> Letter | None:
    """The oldest waiting row of a lane."""
    row = (await connection.execute(_NEXT, {"lane": lane})).first()
    if row is None:
        return None
    try:
        body = orjson.loads(ledger.open(bytes(row.body), row.owner, "outbox"))
    except VaultError:
        # Whom it spoke of was forgotten meanwhile: nothing of it may be said any more.
        body = {"kind": FORGOTTEN}
    return Letter(
        row.id, row.room, row.user, body, row.txn, row.circle, _about(row), row.made, row.good_until
    )


async def sent(connection: AsyncConnection, letter: Letter, room: RoomId, event: EventId) -> None:
    """Note that it is on the server, and what the event is about."""
    now = {"status": "sent", "event": event, "room": room}
    await connection.execute(_SENT, {"its_id": letter.id, **now})
    if letter.about is not None:
        await _tie(connection, event, room, letter.about, letter.made)


async def ended(connection: AsyncConnection, letter: Letter, status: str) -> None:
    """Note that nothing is left to do: `failed`, `dropped` because its time is over, or `sent` where no message came of it."""
    await connection.execute(update(outbox).where(outbox.c.id == letter.id).values(status=status))


async def echoed(
    connection: AsyncConnection, echoes: Sequence[tuple[str, EventId, RoomId]], now: datetime
) -> tuple[dict[EventId, About], list[tuple[Said, str]]]:
    """Our own events as they come back in a sync answer, told by their transaction id: what they are about.

    And those of them that only now are known to be on the server, each with its circle. The answer to a send may be lost, or later
    than a member's tap on what was sent; the echo is not.
    """
    events = {txn: (event, room) for txn, event, room in echoes}
    if not events:
        return {}, []
    found: dict[EventId, About] = {}
    new: list[tuple[Said, str]] = []
    rows = await connection.execute(select(outbox).where(outbox.c.txn.in_(list(events))))
    for row in rows.all():
        event, room = events[row.txn]
        about = _about(row)
        if about is not None:
            found[event] = about
        if row.status == "sent" or row.about_kind in DOINGS:
            # What came of it is told to whoever wanted it, by the sender alone, and is nothing to find the way back by.
            continue
        await connection.execute(
            update(outbox).where(outbox.c.id == row.id).values(status="sent", event=event, room=room)
        )
        if about is not None:
            await _tie(connection, event, room, about, int(now.timestamp()))
            new.append((Said(about, room), row.circle))
    return found, new


async def _tie(connection: AsyncConnection, event: EventId, room: str, about: About, at: int) -> None:
    row = {"event": event, "room": room, "kind": about.kind, "key": about.key, "part": about.part, "at": at}
    await upsert(connection, abouts, [row], keep=True)


async def event_of(connection: AsyncConnection, txn: str) -> EventId | None:
    """The event that a row became."""
    found = (await connection.execute(select(outbox.c.event).where(outbox.c.txn == txn))).scalar()
    return EventId(found) if found else None


async def event_about(connection: AsyncConnection, about: About, room: RoomId) -> EventId | None:
    """The first event in a room that was sent about this."""
    statement = (
        select(abouts.c.event)
        .where(
            abouts.c.kind == about.kind,
            abouts.c.key == about.key,
            abouts.c.part == about.part,
            abouts.c.room == room,
        )
        .order_by(abouts.c.at, abouts.c.event)
        .limit(1)
    )
    found = (await connection.execute(statement)).scalar()
    return EventId(found) if found else None


def person(letter: Letter) -> UserId | None:
    """Whom it is for, when it is private."""
    return UserId(letter.user) if letter.user else None
