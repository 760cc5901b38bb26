"""One flag: what it is about, what happened, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.circle import Circle
from models.ids import UserId
from models.words import Arg, Link, Person, Words
from moderation.flag.acts import offered
from moderation.flag.card import facts, heading, kind, reasons, rows, spoken
from moderation.flag.reported import nobody
from moderation.flag.state import ROWS, Flag
from moderation.flag.team import watchers
from plugin.desk.page import Page, Route
from plugin.desk.visit import Refused, Visit
from plugin.desk.words_shown import marked

LATER = ("12h", "1d", "3d", "1w")
LENGTHS = {"mute": ("2h", "1d", "3d", "7d"), "ban": ("7d", "30d", "90d", "365d")}
"""For how long something may be taken, as the page offers it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be done: a button, perhaps with something to write or to choose."""

    name: str
    label: str
    wants: str
    anyway: bool


@dataclass(frozen=True, slots=True)
class Other:
    """Another flag about the same person."""

    number: str
    tier: str
    status: str
    since: str


async def show(visit: Visit) -> web.StreamResponse:
    """The page, or its living part alone when that is asked for."""
    flag, circle, others = await _found(visit)
    template = "_flag_now.html" if visit.htmx else "flag.html"
    asked = visit.request.query.get("words") == "show"
    return visit.answer(template, _shown(visit, flag, circle, others, asked))


async def press(visit: Visit) -> web.StreamResponse:
    """Do something; then the flag as it stands, with what there is to say."""
    fields = await visit.form()
    number = visit.request.match_info["number"]
    if length := fields.get("long"):
        # As a command has it: how long, and then why.
        fields = {**fields, "rest": f"{length} {fields.get('rest', '')}"}
    said = await visit.press(number, fields)
    if not visit.htmx:
        return visit.back(f"/flags/{number}", said)
    flag, circle, others = await _found(visit)
    shown = _shown(visit, flag, circle, others, asked=fields.get("words") == "show")
    return visit.answer("_flag.html", shown, said)


async def _found(visit: Visit) -> tuple[Flag, Circle, list[Flag]]:
    async with visit.reading() as connection:
        found = await visit.shelf.flag(
            connection, visit.request.match_info["number"], visit.circles, visit.me
        )
        if found is None:
            raise Refused(404, "desk-no-such-flag")
        others = await visit.shelf.about(connection, found[0].subject, found[1], visit.me)
        if nobody(*found):
            # What names nobody has nothing in common.
            others = []
    return *found, [one for one in others if one.number != found[0].number]


def _shown(visit: Visit, flag: Flag, circle: Circle, others: list[Flag], asked: bool) -> dict[str, Any]:
    voice, matter = visit.voice, flag.matter
    title = circle.settings.title or circle.name
    link = Words("flag-fact-link", {"link": Link(matter.room, matter.event)})
    return {
        "flag": flag,
        "number": flag.number,
        "tier": matter.tier.value,
        "status": flag.status.value,
        "heading": voice.t("flag-stands", **heading(flag, visit.now)),
        "why": voice.t(f"queue-why-{kind(flag)}-{matter.tier.value}"),
        "about": _about(visit, flag, circle, title),
        "written": bool(matter.excerpt) or bool(spoken(flag)),
        "asked": asked,
        "pieces": marked(matter) if asked else [],
        "spoken": [voice.rich(one) for one in spoken(flag)] if asked else [],
        "reasons": [voice.t(one) for one in dict.fromkeys(reason.why for reason in reasons(matter))],
        "norms": [voice.t(f"norm-{hit.norm}-name") for hit in matter.verdict.norms] if matter.verdict else [],
        "facts": [voice.say(words) for words in facts(flag, circle)],
        "link": voice.rich(link) if matter.where != "direct" else "",
        "own_name": voice.rich(Words("flag-own-name", {"who": Person(flag.subject)})),
        "history": [voice.rich(words) for words in rows(flag, ROWS, letters=True)],
        "choices": _choices(visit, flag, circle),
        "team": [
            (one, voice.reader.name_of(one))
            for one in watchers(flag, circle)
            if one not in (visit.me, flag.claimer)
        ],
        "later": LATER,
        "lengths": LENGTHS,
        "held": voice.reader.name_of(flag.claimer) if flag.claimer not in (None, visit.me) else "",
        "others": [_other(visit, one) for one in others[:10]],
    }


def _about(visit: Visit, flag: Flag, circle: Circle, title: str) -> Any:
    if nobody(flag, circle):
        return visit.voice.rich(Words("flag-about-nobody", {"circle": title}))
    return visit.voice.rich(Words("flag-about", {"who": Person(flag.subject), "circle": title}))


def _choices(visit: Visit, flag: Flag, circle: Circle) -> list[Choice]:
    return [
        Choice(
            act.name, visit.voice.t(_label(act.name, flag, visit.me), **_of(flag)), act.wants, not act.mine
        )
        for act in offered(flag, visit.me, circle)
    ]


def _label(act: str, flag: Flag, me: UserId) -> str:
    if act == "lift" and flag.pending and flag.pending.by == me:
        return "act-withdraw"
    if act == "release" and not flag.status.standing:
        return "act-reopen"
    if act == "escalate" and flag.claimer:
        return "act-company"
    return f"act-{act}"


def _of(flag: Flag) -> dict[str, Arg]:
    """What waits for a second moderator, where something does."""
    return {"act": flag.pending.act} if flag.pending else {}


def _other(visit: Visit, flag: Flag) -> Other:
    since = visit.voice.moment(flag.since, visit.now)
    return Other(flag.number, flag.matter.tier.value, flag.status.value, since)


PAGE = Page(
    "flag",
    "queue-title",
    (
        Route("GET", "/flags/{number:[1-9][0-9]{0,8}}", show),
        Route("POST", "/flags/{number:[1-9][0-9]{0,8}}/press", press),
    ),
)
