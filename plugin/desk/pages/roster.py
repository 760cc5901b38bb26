"""Who is there for whom, and when: the team, the coming days with their gaps, swaps, and what each may change for themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiohttp import web
from babel.dates import format_skeleton, get_day_names

from models.circle import Circle, PersonFacts
from models.ids import UserId
from models.signals import About
from models.words import Arg, Moment, People, Term, Words
from moderation import lessons
from moderation.duty import DAYS, all_duties, duties, stepped_back, watches
from moderation.rota import Roster
from moderation.shifts import present
from moderation.swaps import coming
from moderation.week import Day, days
from plugin.desk.page import Page, Route
from plugin.desk.visit import Refused, Visit

ACTS = frozenset({"shift", "swap", "stepback", "back", "debrief"})
"""What may be pressed here; the names of the commands."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the team. `state` ends the id of the sentence that says how they can be reached."""

    name: str
    state: str
    trained: bool
    chair: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of a day: in words, and as a share of the day in per mille."""

    left: int
    width: int
    gap: bool
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """A day of the calendar."""

    name: str
    iso: str
    bars: tuple[Bar, ...]
    whole: bool


async def show(visit: Visit) -> web.StreamResponse:
    """The page, or its living part alone when that is asked for."""
    circle = visit.chosen(visit.request.query.get("circle", ""))
    template = "_roster_now.html" if visit.htmx else "roster.html"
    return visit.answer(template, await _shown(visit, circle))


async def press(visit: Visit) -> web.StreamResponse:
    """Do something for oneself; then the page as it stands, with what there is to say."""
    fields = await visit.form()
    circle = visit.named(fields.get("circle", ""))
    act = fields.get("act", "")
    if act not in ACTS:
        raise Refused(400, "desk-not-there")
    said = await visit.send(About("roster", circle.name, "page"), circle, act, _rest(fields))
    if not visit.htmx:
        return visit.back(f"/roster?circle={circle.name}", said)
    # What was pressed may have changed the circle itself.
    circle = visit.parts.circles.get(circle.name, visit.now) or circle
    return visit.answer("_roster.html", await _shown(visit, circle), said)


def _rest(fields: Mapping[str, str]) -> str:
    """What would stand behind the command: a day from each list and two times, or what the button says and who was chosen."""
    if "first" in fields:
        span = "-".join(dict.fromkeys((fields["first"], fields.get("last") or fields["first"])))
        return f"add {span} {fields.get('begin', '')}-{fields.get('end', '')}"
    return " ".join(fields[name] for name in ("rest", "whom", "which") if fields.get(name))


async def _shown(visit: Visit, circle: Circle) -> dict[str, Any]:
    async with visit.reading() as connection:
        state = await visit.shelf.state(connection, "roster", circle.name)
    roster = state if isinstance(state, Roster) else Roster()
    voice, people = visit.voice, duties(circle)
    shown = days(people, visit.now, str(voice.reader.clock))
    mine = next((duty for duty in all_duties(circle) if duty.user == visit.me), None)
    offers = [one for one in roster.offers if one.begin > visit.now]
    asked = [one for one in offers if one.asker == visit.me]
    return {
        "circle": circle.name,
        "circles": [(one.name, one.settings.title or one.name) for one in visit.circles],
        "present": voice.say(present(visit.now, circle)),
        "team": [_person(visit, UserId(one.user), circle) for one in circle.settings.moderators],
        "shifts": bool(watches(people, visit.now, shown[-1].end)),
        "week": [_column(visit, day) for day in shown],
        "gaps": sum(slot.gap for day in shown for slot in day.slots),
        "zone": voice.reader.zone.replace("_", " "),
        "own": [(text, _written(visit, text)) for text in (mine.weekly if mine else ())],
        "own_zone": mine.zone.replace("_", " ") if mine else "",
        "offered": [
            (one, voice.reader.name_of(one.asker), _span(visit, one.begin, one.end))
            for one in offers
            if one.to == visit.me
        ],
        "asked": [(voice.reader.name_of(one.to), _span(visit, one.begin, one.end)) for one in asked],
        "mine": [
            (watch.begin.isoformat(), _span(visit, watch.begin, watch.end))
            for watch, _ in coming(visit.me, visit.now, circle)
        ],
        "others": [(duty.user, voice.reader.name_of(duty.user)) for duty in people if duty.user != visit.me],
        "days": list(zip(DAYS, _day_names(visit), strict=True)),
        "away": stepped_back(visit.me, circle),
        "training": _training(visit, circle),
    }


def _person(visit: Visit, user: UserId, circle: Circle) -> Person:
    here = next((one for one in circle.moderators if one.user == user), None)
    if here is None:
        state = "not-here"
    elif stepped_back(user, circle):
        state = "away"
    elif here.on_call:
        state = "on-shift" if here.on_shift else "on-call"
    else:
        state = "off-hours"
    trained = circle.settings.roster.training != "off" and here is not None and here.trained
    return Person(visit.voice.reader.name_of(user), state, trained, user in circle.settings.chairs)


def _column(visit: Visit, day: Day) -> Column:
    locale = visit.voice.reader.locale
    bars = tuple(
        Bar(
            left := round(1000 * day.share(slot.begin)),
            round(1000 * day.share(slot.end)) - left,
            slot.gap,
            visit.voice.say(
                Words(
                    "team-slot-gap" if slot.gap else "team-slot",
                    {
                        "from": Moment(slot.begin),
                        "to": Moment(slot.end),
                        **({} if slot.gap else {"people": People(slot.people)}),
                    },
                )
            ),
        )
        for slot in day.slots
    )
    name = format_skeleton("MMMEd", day.day, locale=locale)
    return Column(name, day.day.isoformat(), bars, not any(bar.gap for bar in bars))


def _span(visit: Visit, begin: datetime, end: datetime) -> str:
    return visit.voice.say(Words("team-span", {"from": Moment(begin, "both"), "to": Moment(end)}))


def _day_names(visit: Visit) -> list[str]:
    names = get_day_names("wide", locale=visit.voice.reader.locale)
    return [str(names[at]) for at in range(7)]


def _written(visit: Visit, text: str) -> str:
    """A weekly shift with its days in the reader's language."""
    span, _, hours = text.partition(" ")
    names = dict(zip(DAYS, _day_names(visit), strict=True))
    return f"{' – '.join(names[day] for day in span.split('-'))}, {hours.replace('-', '–')}"


def _training(visit: Visit, circle: Circle) -> list[str]:
    """One's own trainings and until when each counts; of others only whether they are called for a crisis."""
    facts = circle.people.get(visit.me, PersonFacts())
    found = []
    for one in lessons.MODULES:
        until = lessons.good_until(facts, one.name, circle.settings.roster)
        state = "new" if until is None else "good" if visit.now < until else "over"
        args: dict[str, Arg] = {
            "title": Term(one.title),
            "state": state,
            "until": "" if until is None else Moment(until, "date"),
        }
        found.append(visit.voice.say(Words("team-training", args)))
    return found


PAGE = Page(
    "roster",
    "team-title",
    (Route("GET", "/roster", show), Route("POST", "/roster/press", press)),
    order=20,
)
