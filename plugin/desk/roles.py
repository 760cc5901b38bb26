"""Who may see what: whoever is on a circle's roster in the settings, and by committed rows joined to its moderators' room.

The `Circle` that comes of it is the keeper's own, gathered from its mirrors: who is on call, what people said of themselves. These may
be ahead by the batch that is being worked on, and nobody is let in or kept out by them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.circle import Circle
from models.ids import UserId
from models.tables import members
from plugin.engine.circles import Circles


async def moderated(
    connection: AsyncConnection, circles: Circles, user: UserId, now: datetime
) -> tuple[Circle, ...]:
    """The circles of which somebody is a moderator at this moment."""
    listed = [
        circle
        for name in circles.names
        if (circle := circles.get(name, now)) is not None
        and circle.moderators_room is not None
        and any(one.user == user for one in circle.settings.moderators)
    ]
    rooms = [circle.moderators_room for circle in listed]
    if not rooms:
        return ()
    there = select(members.c.room).where(
        members.c.user == user, members.c.membership == "join", members.c.room.in_(rooms)
    )
    joined = set((await connection.execute(there)).scalars())
    return tuple(circle for circle in listed if circle.moderators_room in joined)


async def names(connection: AsyncConnection, circles: Iterable[Circle]) -> dict[UserId, str]:
    """Display names of everybody in these circles' rooms, also of those who left."""
    rooms = [room for circle in circles for room in (*circle.rooms, circle.moderators_room) if room]
    found = select(members.c.user, members.c.name).where(members.c.room.in_(rooms), members.c.name != "")
    return {UserId(user): name for user, name in (await connection.execute(found)).all()}
