"""How much one carries oneself, and what there is to do about it. Nobody else's load is anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from models.circle import Circle
from models.signals import About
from models.tables import audit
from models.words import Arg, Words
from moderation.duty import WEEK, all_duties, stepped_back, watches
from moderation.load import carries
from moderation.rota import Roster
from plugin.desk.page import Page, Route
from plugin.desk.visit import Refused, Visit

ACTS = frozenset({"stepback", "back", "debrief"})
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Own:
    """One's load in one circle: a label, a number and a sentence for each thing; `away`: stepped back there."""

    circle: str
    title: str
    wells: tuple[tuple[str, str, str], ...]
    away: bool


async def show(visit: Visit) -> web.StreamResponse:
    """The page, or its living part."""
    template = "_wellbeing_now.html" if visit.htmx else "wellbeing.html"
    return visit.answer(template, await _shown(visit))


async def press(visit: Visit) -> web.StreamResponse:
    """Step back, come back, or ask for somebody to talk with: what the roster does by command."""
    fields = await visit.form()
    circle, act = visit.named(fields.get("circle", "")), fields.get("act", "")
    if act not in ACTS:
        raise Refused(400, "desk-not-there")
    said = await visit.send(About("roster", circle.name, "page"), circle, act, "")
    return visit.back("/wellbeing", said)


async def _shown(visit: Visit) -> dict[str, Any]:
    async with visit.reading() as connection:
        own = [await _own(visit, connection, circle) for circle in visit.circles]
        asked = await _asked(visit, connection)
    return {"own": own, "asked": visit.voice.moment(asked, visit.now) if asked else ""}


async def _own(visit: Visit, connection: AsyncConnection, circle: Circle) -> Own:
    state = await visit.shelf.state(connection, "roster", circle.name)
    roster = state if isinstance(state, Roster) else Roster()
    load = carries(roster, visit.me, visit.now, circle)
    return Own(
        circle.name,
        circle.settings.title or circle.name,
        (
            _well(visit, "held", load["held"]),
            _well(visit, "week", load["flags"], month=load["month"]),
            _well(visit, "heavy", load["heavy"]),
            _well(visit, "hours", load["hours"], coming=_hours_to_come(visit, circle)),
        ),
        stepped_back(visit.me, circle),
    )


def _well(visit: Visit, name: str, count: Arg, **more: Arg) -> tuple[str, str, str]:
    about = visit.voice.say(Words(f"own-{name}-about", {"count": count, **more}))
    return visit.voice.t(f"own-{name}"), str(count), about


def _hours_to_come(visit: Visit, circle: Circle) -> int:
    """Of the coming seven days, with what was swapped, from now on; begun hours count."""
    end = visit.now + WEEK
    mine = [duty for duty in all_duties(circle) if duty.user == visit.me]
    spans = [min(one.end, end) - max(one.begin, visit.now) for one in watches(mine, visit.now, end)]
    return -(-sum(spans, timedelta()) // HOUR)


async def _asked(visit: Visit, connection: AsyncConnection) -> datetime | None:
    """When this person last asked for somebody to talk with."""
    mine = (audit.c.act == "debrief-asked") & (audit.c.who == visit.parts.people.pseudonym(visit.me))
    at = (
        await connection.execute(select(audit.c.at).where(mine).order_by(audit.c.id.desc()).limit(1))
    ).scalar()
    return datetime.fromtimestamp(at, UTC) if at else None


PAGE = Page(
    "wellbeing",
    "own-title",
    (Route("GET", "/wellbeing", show), Route("POST", "/wellbeing/press", press)),
    order=50,
)
