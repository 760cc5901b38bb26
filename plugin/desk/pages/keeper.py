"""How the keeper is: what it sees, what it cannot read, what waits to be said, who can be called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp import web
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.circle import Circle
from models.tables import failures, members, outbox, rooms, timers, unreadable
from models.words import Moment, People, Span, Words
from plugin.desk.page import Page, Route
from plugin.desk.visit import Visit

SLOW = 60
"""Seconds of delay from which on somebody should look."""

WEEK = 7 * 86400


@dataclass(frozen=True, slots=True)
class Well:
    """One thing to know: a label, what it is, a sentence about it. `look`: it wants somebody's eye."""

    label: str
    value: str
    about: str
    look: bool = False


async def show(visit: Visit) -> web.StreamResponse:
    """The page, or its living part."""
    async with visit.reading() as connection:
        wells = [_seeing(visit), *await _saying(visit, connection), await _failed(visit, connection)]
        circles = [
            (circle.settings.title or circle.name, await _of(visit, connection, circle))
            for circle in visit.circles
        ]
    template = "_keeper_now.html" if visit.htmx else "keeper.html"
    return visit.answer(template, {"wells": wells, "circles": circles})


def _seeing(visit: Visit) -> Well:
    vitals, t = visit.parts.vitals(), visit.voice.t
    if vitals.seen is None:
        return Well(t("keeper-sees"), t("keeper-never"), t("keeper-sees-not"), look=True)
    behind = max(0, int((visit.now - vitals.seen).total_seconds()))
    words = "keeper-sees-now" if vitals.sees else "keeper-sees-not"
    value = visit.voice.say(Words("keeper-ago", {"span": Span(behind)}))
    return Well(t("keeper-sees"), value, t(words), look=not vitals.sees or behind > SLOW)


async def _saying(visit: Visit, connection: AsyncConnection) -> list[Well]:
    """What waits to be said, and timers that should have been decided."""
    t, at = visit.voice.t, int(visit.now.timestamp())
    waiting = outbox.c.status == "waiting"
    count, oldest = (
        await connection.execute(select(func.count(), func.min(outbox.c.made)).where(waiting))
    ).one()
    late = (await connection.execute(select(func.count()).where(timers.c.due < at - SLOW))).scalar() or 0
    since = at - oldest if oldest is not None else 0
    about = (
        visit.voice.say(Words("keeper-outbox-since", {"span": Span(since)}))
        if count
        else t("keeper-outbox-none")
    )
    return [
        Well(t("keeper-outbox"), str(count), about, look=since > SLOW),
        Well(
            t("keeper-timers"),
            str(late),
            t("keeper-timers-late" if late else "keeper-timers-none"),
            look=late > 0,
        ),
    ]


async def _failed(visit: Visit, connection: AsyncConnection) -> Well:
    t, since = visit.voice.t, int(visit.now.timestamp()) - WEEK
    undecided = (await connection.execute(select(func.count()).where(failures.c.at > since))).scalar() or 0
    unsaid = select(func.count()).where(outbox.c.status == "failed", outbox.c.made > since)
    count = undecided + ((await connection.execute(unsaid)).scalar() or 0)
    return Well(
        t("keeper-failed"),
        str(count),
        t("keeper-failed-some" if count else "keeper-failed-none"),
        look=count > 0,
    )


async def _of(visit: Visit, connection: AsyncConnection, circle: Circle) -> list[Well]:
    """What the keeper can see of a circle, and whom it can call."""
    t = visit.voice.t
    ids = list(circle.rooms)
    blind = select(func.count(), func.min(unreadable.c.at)).where(unreadable.c.room.in_(ids))
    unread, since = (await connection.execute(blind)).one()
    here = select(rooms.c.room).where(rooms.c.room.in_(ids), rooms.c.membership == "join")
    joined = len((await connection.execute(here)).all())
    people = select(func.count()).where(members.c.room == circle.room, members.c.membership == "join")
    count = (await connection.execute(people)).scalar() or 0
    called = circle.on_call
    about = t("keeper-unread-none")
    if since is not None:
        about = visit.voice.say(
            Words("keeper-unread-since", {"at": Moment(datetime.fromtimestamp(since, UTC), "both")})
        )
    return [
        Well(t("keeper-unread"), str(unread), about, look=unread > 0),
        Well(
            t("keeper-rooms"),
            f"{joined} / {len(circle.settings.rooms)}",
            visit.voice.say(Words("keeper-people", {"count": count})),
            look=joined < len(circle.settings.rooms),
        ),
        Well(
            t("keeper-on-call"),
            str(len(called)),
            visit.voice.say(Words("keeper-on-call-are", {"people": People(called)}))
            if called
            else t("keeper-on-call-none"),
            look=not called,
        ),
    ]


PAGE = Page("keeper", "keeper-title", (Route("GET", "/keeper", show),), order=80)
