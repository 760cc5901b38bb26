"""Who did what: the audit rows of this moderator's circles, and of the moderator's own comings and goings.

Rows hold pseudonyms. Those of a circle's moderators and members are shown as names; of anybody else, that there was somebody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from sqlalchemy import ColumnElement, Row, and_, or_, select

from models.ids import UserId
from models.tables import aggregates, audit
from plugin.desk.page import Page, Route
from plugin.desk.visit import Visit

AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `number` is the flag's, if it is about one."""

    at: str
    iso: str
    who: str
    act: str
    detail: str
    number: str


async def show(visit: Visit) -> web.StreamResponse:
    """The newest rows, or those before one."""
    before = visit.request.query.get("before", "")
    async with visit.reading() as connection:
        where = _mine(visit)
        if before.isascii() and before.isdigit() and len(before) < 16:
            where = and_(where, audit.c.id < int(before))
        newest = select(audit).where(where).order_by(audit.c.id.desc()).limit(AT_ONCE + 1)
        rows = (await connection.execute(newest)).all()
    known = {visit.parts.people.pseudonym(user): user for user in _people(visit)}
    more = rows[AT_ONCE - 1].id if len(rows) > AT_ONCE else 0
    return visit.answer(
        "log.html", {"entries": [_entry(visit, row, known) for row in rows[:AT_ONCE]], "more": more}
    )


def _mine(visit: Visit) -> ColumnElement[bool]:
    """Nothing of other circles, and nothing of flags about the one who reads."""
    names = [circle.name for circle in visit.circles]
    flags = select(aggregates.c.key).where(
        aggregates.c.kind == "flag",
        aggregates.c.circle.in_(names),
        or_(aggregates.c.owner.is_(None), aggregates.c.owner != visit.me),
    )
    me = visit.parts.people.pseudonym(visit.me)
    return or_(
        and_(audit.c.kind == "flag", audit.c.key.in_(flags)),
        and_(audit.c.kind.not_in(("flag", "desk")), audit.c.key.in_(names)),
        and_(audit.c.kind == "desk", audit.c.who == me),
    )


def _people(visit: Visit) -> set[UserId]:
    people = {UserId(one.user) for circle in visit.circles for one in circle.settings.moderators}
    return people | set(visit.voice.reader.names)


def _entry(visit: Visit, row: Row[Any], known: dict[str, UserId]) -> Entry:
    at = datetime.fromtimestamp(row.at, UTC)
    who = visit.voice.t("log-keeper") if row.who == "keeper" else visit.voice.t("log-somebody")
    if row.who in known:
        who = visit.voice.reader.name_of(known[row.who])
    act = f"log-{row.act}"
    return Entry(
        at=visit.voice.moment(at, visit.now),
        iso=at.isoformat(),
        who=who,
        act=visit.voice.t(act) if visit.voice.has(act) else row.act.replace("-", " "),
        detail=row.detail,
        number=row.key if row.kind == "flag" else "",
    )


PAGE = Page("log", "log-title", (Route("GET", "/log", show),), order=90)
