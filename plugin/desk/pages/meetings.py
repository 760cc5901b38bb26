"""Meetings: the one that runs, those to come, and when the last one was. Of the people in it only how many they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from aiohttp import web
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.circle import Circle
from models.ids import RoomId
from models.tables import audit
from models.words import Moment, Span, Words
from plugin.desk.page import Page, Route
from plugin.desk.visit import Visit
from rituals.meeting.segments import title
from rituals.meeting.state import KIND, Meeting
from rituals.schedule.state import KIND as SCHEDULE
from rituals.schedule.state import Schedule, between, room_of, written

AHEAD, MOST = timedelta(days=28), 8


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting to come: when, and where."""

    at: str
    iso: str
    moved: bool
    link: str


@dataclass(frozen=True, slots=True)
class Held:
    """A circle's meetings. `rows` say how the one that runs stands; none when there is none."""

    title: str
    link: str
    rows: tuple[str, ...]
    coming: tuple[Coming, ...]
    last: str


async def show(visit: Visit) -> web.StreamResponse:
    """The page, or its living part."""
    async with visit.reading() as connection:
        held = [await _held(visit, connection, circle) for circle in visit.circles]
    return visit.answer("_meetings_now.html" if visit.htmx else "meetings.html", {"held": held})


async def _held(visit: Visit, connection: AsyncConnection, circle: Circle) -> Held:
    running = await visit.shelf.state(connection, KIND, circle.name)
    kept = await visit.shelf.state(connection, SCHEDULE, circle.name)
    schedule = kept if isinstance(kept, Schedule) else Schedule(visit.now, visit.now, written(circle))
    meeting = running if isinstance(running, Meeting) else None
    return Held(
        circle.settings.title or circle.name,
        _link(visit, meeting.room if meeting else circle.room),
        tuple(visit.voice.say(words) for words in _stands(meeting)) if meeting else (),
        tuple(
            Coming(
                visit.voice.moment(one.begin, visit.now),
                one.begin.isoformat(),
                one.moved,
                _link(visit, room_of(one, circle)),
            )
            for one in between(schedule, circle, visit.now, visit.now + AHEAD)[:MOST]
        ),
        await _last(visit, connection, circle),
    )


def _stands(meeting: Meeting) -> tuple[Words, ...]:
    """Where in its agenda it is, and how many people there are; who has the talking piece is the meeting's own."""
    segment = meeting.segment
    where = Words(
        "meetings-segment",
        {
            "number": meeting.step + 1,
            "count": len(meeting.segments),
            "title": title(segment),
        },
    )
    here = Words("meetings-people", {"count": len(meeting.seats), "waiting": len(meeting.piece.waiting)})
    return (where, _until(meeting), here)


def _until(meeting: Meeting) -> Words:
    if meeting.paused:
        return Words("meetings-paused", {"since": Moment(meeting.paused)})
    if meeting.is_round:
        return Words("meetings-round", {"span": Span(meeting.segment.turn)})
    return Words("meetings-until", {"until": Moment(meeting.ends)})


def _link(visit: Visit, room: RoomId) -> str:
    """The room's address (spec, appendices, "matrix.to navigation")."""
    via = visit.voice.reader.via
    return f"https://matrix.to/#/{quote(room, safe='!#:')}" + (f"?via={quote(via, safe=':')}" if via else "")


async def _last(visit: Visit, connection: AsyncConnection, circle: Circle) -> str:
    ended = (audit.c.kind == KIND) & (audit.c.key == circle.name) & (audit.c.act == "meeting-ended")
    at = (
        await connection.execute(select(audit.c.at).where(ended).order_by(audit.c.id.desc()).limit(1))
    ).scalar()
    return visit.voice.moment(datetime.fromtimestamp(at, UTC), visit.now) if at else ""


PAGE = Page("meetings", "meetings-title", (Route("GET", "/meetings", show),), order=30)
