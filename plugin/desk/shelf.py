"""Reading what is kept, as it was committed. Opened states are remembered by their version, so that a page opens only what changed.

The ledger's own cache is the writer's; nothing here touches it. Nothing is remembered for longer than it is kept.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterable, Sequence

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.circle import Circle
from models.ids import UserId
from models.tables import aggregates
from moderation.flag.state import Flag
from moderation.flags import Flags
from plugin import metrics
from plugin.engine.house import House
from plugin.engine.ledger import Ledger
from plugin.engine.people import People
from plugin.engine.vault import VaultError

KEPT = 5000
CHUNK = 500
AT_A_TIME = 10
"""Rows that are opened before others get their turn: opening one takes about half a millisecond."""
CLOSED_SHOWN = 200

log = structlog.get_logger(__name__)


class Shelf:
    """Opens states for pages."""

    def __init__(self, house: House, ledger: Ledger, people: People) -> None:
        self._people = people
        self._house = house
        self._ledger = ledger
        self._opened: OrderedDict[tuple[str, str], tuple[int, object]] = OrderedDict()
        self._forgot = 0

    async def state(self, connection: AsyncConnection, kind: str, key: str) -> object | None:
        """One state, or None when there is none; raises when there is one that does not open."""
        return (await self.states(connection, kind, [key], strictly=True)).get(key)

    async def states(
        self, connection: AsyncConnection, kind: str, keys: Sequence[str], *, strictly: bool = False
    ) -> dict[str, object]:
        """States by key, of those that there are. One that does not open is told to the operator and left out; `strictly`: raised."""
        found: dict[str, object] = {}
        for start in range(0, len(keys), CHUNK):
            part = keys[start : start + CHUNK]
            of_these = (aggregates.c.kind == kind) & aggregates.c.key.in_(part)
            rows = select(aggregates.c.key, aggregates.c.version, aggregates.c.owner).where(of_these)
            versions = {
                key: version
                for key, version, owner in (await connection.execute(rows)).all()
                # A row of somebody who was forgotten is as good as gone.
                if not owner or self._people.has_key(UserId(owner))
            }
            for key in part:
                kept = self._opened.pop((kind, key), None)
                if kept is not None and kept[0] == versions.get(key):
                    self._opened[kind, key] = kept
                    found[key] = kept[1]
            stale = [key for key in versions if key not in found]
            found |= await self._open(connection, kind, stale, strictly=strictly)
        return found

    def forget(self) -> None:
        """Rows were removed: nothing is to be remembered that is not there any more."""
        self._opened.clear()
        self._forgot += 1

    async def _open(
        self, connection: AsyncConnection, kind: str, keys: Sequence[str], *, strictly: bool
    ) -> dict[str, object]:
        if not keys:
            return {}
        forgot = self._forgot
        rows = await connection.execute(
            select(aggregates.c.key, aggregates.c.version, aggregates.c.owner, aggregates.c.body).where(
                aggregates.c.kind == kind, aggregates.c.key.in_(keys)
            )
        )
        opened: dict[str, object] = {}
        for at, (key, version, owner, body) in enumerate(rows.all(), 1):
            if at % AT_A_TIME == 0:
                # The keeper shares this loop, and is not to wait for a page.
                await asyncio.sleep(0)
            try:
                state = self._house.load(
                    kind, self._ledger.open(bytes(body), owner, f"aggregate {kind} {key}")
                )
            except (VaultError, ValueError) as error:
                if strictly:
                    raise
                metrics.WARNINGS.labels("row-does-not-open").inc()
                log.error("row-does-not-open", kind=kind, key=key, error=type(error).__name__)
                continue
            opened[key] = state
            if forgot == self._forgot:
                # Read before rows were removed, it could be one of them.
                self._opened[kind, key] = (version, state)
        while len(self._opened) > KEPT:
            self._opened.popitem(last=False)
        return opened

    async def open_all(self, connection: AsyncConnection, circles: Iterable[str]) -> None:
        """Open what stands in these circles, for whoever asks next."""
        for name in circles:
            listed = await self.state(connection, "flags", name)
            if isinstance(listed, Flags):
                await self.states(connection, "flag", [str(one.number) for one in listed.standing])

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
        flags = [state for number in numbers if isinstance(state := states.get(number), Flag)]
        return [flag for flag in flags if flag.matter.circle == circle and flag.subject != reader]
