"""Appeals: who sees differently what was taken from them, with all that is needed to decide; no words until they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiohttp import web
from markupsafe import Markup
from sqlalchemy import select

from models.circle import Circle
from models.tables import aggregates
from models.words import People, Words
from moderation.appeals import KIND, Appellant
from moderation.flag.appealed import LONGEST, WITHIN, judges
from moderation.flag.appealed import facts as of_appeal
from moderation.flag.appealed import words as said_by_them
from moderation.flag.state import Flag
from plugin.desk.page import Page, Route
from plugin.desk.visit import Visit


@dataclass(frozen=True, slots=True)
class Row:
    """One appeal. `taken`: what was, by whom and why; `may`: who asks may decide; `words` only where they were asked for."""

    number: str
    version: int
    who: str
    since: str
    at: str
    circle: str
    waited: bool
    taken: list[Markup]
    words: list[Markup]
    may: bool
    others: str


async def show(visit: Visit) -> web.StreamResponse:
    """The whole page, or the list alone when a part is asked for."""
    template = "_appeals_list.html" if visit.htmx else "appeals.html"
    return visit.answer(template, await _shown(visit))


async def press(visit: Visit) -> web.StreamResponse:
    """Decide on one; then what still waits."""
    fields = await visit.form()
    said = await visit.press(visit.request.match_info["number"], fields)
    if not visit.htmx:
        return visit.back("/appeals", said)
    return visit.answer("_appeals_pressed.html", await _shown(visit), said)


async def _shown(visit: Visit) -> dict[str, Any]:
    asked = visit.request.query.get("words", "")
    found = sorted(await _waiting(visit), key=lambda one: one[0].number)
    rows = [_row(visit, flag, circle, asked) for flag, circle in found]
    return {"rows": sorted(rows, key=lambda row: row.at), "most": LONGEST}


async def _waiting(visit: Visit) -> list[tuple[Flag, Circle]]:
    """The flags with an appeal that nobody decided, of those this moderator may see."""
    names = [circle.name for circle in visit.circles]
    ours = select(aggregates.c.key).where(aggregates.c.kind == KIND, aggregates.c.circle.in_(names))
    async with visit.reading() as connection:
        keys = list((await connection.execute(ours)).scalars())
        known = (await visit.shelf.states(connection, KIND, keys)).values()
        waiting = (
            one.flag for state in known if isinstance(state, Appellant) for one in state.taken if one.waits
        )
        found = [
            await visit.shelf.flag(connection, str(number), visit.circles, visit.me)
            for number in set(waiting)
        ]
    return [one for one in found if one is not None and one[0].appeal is not None]


def _row(visit: Visit, flag: Flag, circle: Circle, asked: str) -> Row:
    voice, appeal, may = visit.voice, flag.appeal, judges(flag, circle)
    at = appeal.at if appeal else flag.since
    return Row(
        number=flag.number,
        version=flag.version,
        who=voice.reader.name_of(flag.subject),
        since=voice.moment(at, visit.now),
        at=at.isoformat(),
        circle=(circle.settings.title or circle.name) if len(visit.circles) > 1 else "",
        waited=visit.now - at >= WITHIN,
        taken=[voice.rich(one) for one in of_appeal(flag, circle) if one.id == "appeal-fact-taken"],
        words=[voice.rich(one) for one in said_by_them(flag)] if asked == flag.number else [],
        may=visit.me in may,
        others=voice.say(Words("appeals-others", {"people": People(may)}))
        if may
        else voice.t("appeals-nobody"),
    )


PAGE = Page(
    "appeals",
    "appeals-title",
    (Route("GET", "/appeals", show), Route("POST", "/appeals/{number:[1-9][0-9]{0,8}}/press", press)),
    order=15,
)
