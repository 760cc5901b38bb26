"""What waits: all flags that want something, the most urgent first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from moderation.flag.card import kind, spoken
from moderation.flag.order import aged, urgency
from moderation.flag.reported import nobody
from moderation.flag.state import Flag
from moderation.norms import norms
from moderation.told import Status
from plugin.desk.page import Page, Route
from plugin.desk.visit import Refused, Visit
from plugin.desk.words_shown import marked

AT_ONCE = 50
TIERS = ("crisis", "red", "amber")
STATES = ("open", "claimed", "follow-up", "closed")


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for. Anything that is no filter is no filter, so that an old address still works."""

    tier: str = ""
    state: str = ""
    circle: str = ""
    norm: str = ""
    mine: bool = False
    start: int = 0

    def address(self, path: str, **changes: object) -> str:
        """The same list with these filters changed."""
        wanted = {
            "tier": self.tier,
            "state": self.state,
            "circle": self.circle,
            "norm": self.norm,
            "mine": "1" if self.mine else "",
        }
        wanted |= {name: str(value) for name, value in changes.items()}
        return f"{path}?{urlencode({name: value for name, value in wanted.items() if value})}".rstrip("?")


@dataclass(frozen=True, slots=True)
class Row:
    """A flag in the list."""

    number: str
    version: int
    tier: str
    status: str
    why: str
    who: str
    since: str
    at: str
    held: str
    circle: str
    mine: bool
    free: bool
    waited: bool


async def show(visit: Visit) -> web.StreamResponse:
    """The whole page, or the list alone when a part is asked for."""
    wanted = _wanted(visit)
    template = "_queue_list.html" if visit.htmx else "queue.html"
    return visit.answer(template, await _shown(visit, wanted))


async def claim(visit: Visit) -> web.StreamResponse:
    """Take one from the list."""
    fields = await visit.form()
    number = visit.request.match_info["number"]
    said = await visit.press(number, {**fields, "act": "claim"})
    if not visit.htmx:
        return visit.back("/", said)
    # What is said stands outside the list: the list comes anew with the next change, perhaps at once.
    return visit.answer("_queue_pressed.html", await _shown(visit, _wanted(visit)), said)


async def words(visit: Visit) -> web.StreamResponse:
    """The words of one flag, asked for."""
    async with visit.reading() as connection:
        found = await visit.shelf.flag(
            connection, visit.request.match_info["number"], visit.circles, visit.me
        )
    if found is None:
        raise Refused(404, "desk-no-such-flag")
    said = [visit.voice.rich(one) for one in spoken(found[0])]
    return visit.answer("_words.html", {"pieces": marked(found[0].matter), "spoken": said})


def _wanted(visit: Visit) -> Filter:
    asked = visit.request.query
    names = {circle.name for circle in visit.circles}
    start = asked.get("from", "")
    return Filter(
        tier=asked.get("tier", "") if asked.get("tier") in TIERS else "",
        state=asked.get("state", "") if asked.get("state") in STATES else "",
        circle=asked.get("circle", "") if asked.get("circle") in names else "",
        norm=asked.get("norm", "") if asked.get("norm") in {norm.name for norm in norms()} else "",
        mine=asked.get("mine") == "1",
        start=int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 0,
    )


async def _shown(visit: Visit, wanted: Filter) -> dict[str, Any]:
    circles = [one for one in visit.circles if wanted.circle in ("", one.name)]
    by_name = {circle.name: circle for circle in circles}
    closed = wanted.state == "closed"
    async with visit.reading() as connection:
        flags = await (visit.shelf.closed if closed else visit.shelf.standing)(connection, circles, visit.me)
    if not closed:
        flags.sort(key=lambda flag: urgency(flag, visit.now, by_name[flag.matter.circle]))
    fitting = [flag for flag in flags if _fits(flag, wanted, visit)]
    part = fitting[wanted.start : wanted.start + AT_ONCE]
    left = len(fitting) - wanted.start - len(part)
    return {
        "rows": [_row(visit, flag) for flag in part],
        "count": len(fitting),
        "all": len(flags),
        "left": left,
        "wanted": wanted,
        "tiers": TIERS,
        "states": STATES,
        "norms": [(name, visit.voice.t(f"norm-{name}-name")) for name in _touched(flags, wanted)],
        "circles": [(circle.name, circle.settings.title or circle.name) for circle in visit.circles],
        "more": wanted.address("/", **{"from": wanted.start + AT_ONCE}) if left else "",
        "here": wanted.address("/", **({"from": wanted.start} if wanted.start else {})),
    }


def _norms_of(flag: Flag) -> set[str]:
    return {hit.norm for hit in flag.matter.verdict.norms} if flag.matter.verdict else set()


def _touched(flags: list[Flag], wanted: Filter) -> list[str]:
    """The norms that there is something to choose by: those of these flags, and the one that is chosen."""
    there = {name for flag in flags for name in _norms_of(flag)} | {wanted.norm}
    return [norm.name for norm in norms() if norm.name in there]


def _fits(flag: Flag, wanted: Filter, visit: Visit) -> bool:
    tier = wanted.tier in ("", flag.matter.tier.value)
    state = wanted.state in ("", "closed", flag.status.value)
    mine = (
        not wanted.mine
        or flag.claimer == visit.me
        or (flag.status is Status.OPEN and visit.me in flag.called)
    )
    norm = not wanted.norm or wanted.norm in _norms_of(flag)
    return tier and state and norm and mine


def _row(visit: Visit, flag: Flag) -> Row:
    voice = visit.voice
    circle = next(one for one in visit.circles if one.name == flag.matter.circle)
    name = voice.reader.name_of
    return Row(
        number=flag.number,
        version=flag.version,
        tier=flag.matter.tier.value,
        status=flag.status.value,
        why=voice.t(f"queue-why-{kind(flag)}-{flag.matter.tier.value}"),
        who=voice.t("queue-nobody") if nobody(flag, circle) else name(flag.subject),
        since=voice.moment(flag.since, visit.now),
        at=flag.since.isoformat(),
        held=name(flag.claimer) if flag.claimer else "",
        circle=(circle.settings.title or circle.name) if len(visit.circles) > 1 else "",
        mine=flag.claimer == visit.me,
        free=flag.status is Status.OPEN,
        waited=aged(flag, visit.now, circle),
    )


PAGE = Page(
    "queue",
    "queue-title",
    (
        Route("GET", "/", show),
        Route("POST", "/queue/{number:[1-9][0-9]{0,8}}/claim", claim),
        Route("GET", "/flags/{number:[1-9][0-9]{0,8}}/words", words),
    ),
    order=1,
)
