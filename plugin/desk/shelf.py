"""Reading what is kept, as it was committed. Opened states are remembered by their version, so that a page opens only what changed.

The ledger's own cache is the writer's; nothing here touches it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.circle import Circle
from models.ids import UserId
from models.tables import aggregates
from moderation.flag.state import Flag
from moderation.flags import Flags
from plugin.engine.house import House
from plugin.engine.ledger import Ledger
from plugin.engine.people import People

KEPT = 5000
CHUNK = 500
CLOSED_SHOWN = 200


class Shelf:
    """Opens states for pages."""

    def __init__(self, house: House, ledger: Ledger, people: People) -> None:
        self._people = people
        self._house = house
        self._ledger = ledger
        self._opened: OrderedDict[tuple[str, str], tuple[int, object]] = OrderedDict()

    async def state(self, connection: AsyncConnection, kind: str, key: str) -> object | None:
        """One state, or None."""
        return (await self.states(connection, kind, [key])).get(key)

    async def states(self, connection: AsyncConnection, kind: str, keys: Sequence[str]) -> dict[str, object]:
        """States by key, of those that there are and that still open."""
        found: dict[str, object] = {}
        for start in range(0, len(keys), CHUNK):
            part = keys[start : start + CHUNK]
            of_these = (aggregates.c.kind == kind) & aggregates.c.key.in_(part)
            rows = select(aggregates.c.key, aggregates.c.version, aggregates.c.owner).where(of_these)
            stale: list[str] = []
            for key, version, owner in (await connection.execute(rows)).all():
                kept = self._opened.get((kind, key))
                if owner and not self._people.has_key(UserId(owner)):
                    # Whom it spoke of was forgotten: nor is it to be remembered here.
                    self._opened.pop((kind, key), None)
                elif kept is not None and kept[0] == version:
                    self._opened.move_to_end((kind, key))
                    found[key] = kept[1]
                else:
                    stale.append(key)
            found |= await self._open(connection, kind, stale)
        return found

    async def _open(self, connection: AsyncConnection, kind: str, keys: Sequence[str]) -> dict[str, object]:
        if not keys:
            return {}
        rows = await connection.execute(
            select(aggregates.c.key, aggregates.c.version, aggregates.c.owner, aggregates.c.body).where(
                aggregates.c.kind == kind, aggregates.c.key.in_(keys)
            )
        )
        opened: dict[str, object] = {}
        for key, version, owner, body in rows.all():
            body = self._ledger.open(bytes(body), owner, f"aggregate {kind} {key}")
            state = self._house.load(kind, body)
            opened[key] = state
            self._opened[kind, key] = (version, state)
        while len(self._opened) > KEPT:
            self._opened.popitem(last=False)
        return opened

    async def standing(
        self, connection: AsyncConnection, circles: Iterable[Circle], reader: UserId
    ) -> list[Flag]:
        """The flags that still want something, of those this moderator may see."""
        found: list[Flag] = []
        for circle in circles:
            listed = await self.state(connection, "flags", circle.name)
            if isinstance(listed, Flags):
                numbers = [str(one.number) for one in listed.standing]
                found += await self._visible(connection, numbers, circle.name, reader)
        return [flag for flag in found if flag.status.standing]

    async def closed(
        self, connection: AsyncConnection, circles: Iterable[Circle], reader: UserId
    ) -> list[Flag]:
        """The flags that were closed last, newest first."""
        found: list[Flag] = []
        for circle in circles:
            newest = await connection.execute(
                select(aggregates.c.key)
                .where(aggregates.c.kind == "flag", aggregates.c.circle == circle.name)
                .order_by(aggregates.c.changed.desc())
                .limit(CLOSED_SHOWN)
            )
            found += await self._visible(connection, list(newest.scalars()), circle.name, reader)
        over = [flag for flag in found if not flag.status.standing]
        return sorted(over, key=lambda flag: flag.since, reverse=True)[:CLOSED_SHOWN]

    async def flag(
        self, connection: AsyncConnection, number: str, circles: Iterable[Circle], reader: UserId
    ) -> tuple[Flag, Circle] | None:
        """One flag and its circle; None when there is none that this moderator may see."""
        row = await connection.execute(
            select(aggregates.c.circle).where(aggregates.c.kind == "flag", aggregates.c.key == number)
        )
        name = row.scalar()
        circle = next((one for one in circles if one.name == name), None)
        if circle is None:
            return None
        seen = await self._visible(connection, [number], circle.name, reader)
        return (seen[0], circle) if seen else None

    async def about(
        self, connection: AsyncConnection, subject: UserId, circle: Circle, reader: UserId
    ) -> list[Flag]:
        """All flags about somebody in a circle, newest first."""
        rows = await connection.execute(
            select(aggregates.c.key)
            .where(
                aggregates.c.kind == "flag",
                aggregates.c.circle == circle.name,
                aggregates.c.owner == subject,
            )
            .order_by(aggregates.c.changed.desc())
            .limit(CLOSED_SHOWN)
        )
        return await self._visible(connection, list(rows.scalars()), circle.name, reader)

    async def _visible(
        self, connection: AsyncConnection, numbers: Sequence[str], circle: str, reader: UserId
    ) -> list[Flag]:
        states = await self.states(connection, "flag", numbers)
        flags = [state for state in states.values() if isinstance(state, Flag)]
        return [flag for flag in flags if flag.matter.circle == circle and flag.subject != reader]
