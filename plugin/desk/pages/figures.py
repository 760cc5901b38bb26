"""A circle in numbers: how much came up, how soon somebody came, what was meant, and when nobody has a shift."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from aiohttp import web
from babel.dates import format_skeleton, format_timedelta, get_day_names
from markupsafe import Markup

from models.circle import Circle
from models.words import Span, Words
from moderation.counts import DANGER, TIERS, Judged, Tally, answers, flags, judged, today
from moderation.coverage import Grid, covered
from moderation.duty import duties
from plugin.desk.drawings import Column, Named, Reach, Share, columns, grid, reaches, shares, swatch
from plugin.desk.page import Page, Route
from plugin.desk.visit import Visit

SPANS = ("4", "13")
"""Weeks that can be looked at: the first day by day, the other week by week."""

KINDS = tuple(tier.value for tier in TIERS)
MARKS = (60, 600, 3600, 6 * 3600, 86400, 7 * 86400)
LEVELS = ("none", "part", "one", "more")
SHOWN = 10
"""Norms that are drawn; all are in the numbers."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its words: a legend of samples, and its numbers as rows under a head."""

    title: str
    about: str
    drawing: Markup
    legend: tuple[tuple[Markup, str], ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


async def show(visit: Visit) -> web.StreamResponse:
    """The page."""
    chosen = visit.request.query.get("weeks", SPANS[0])
    weeks = chosen if chosen in SPANS else SPANS[0]
    circles = []
    async with visit.reading() as connection:
        for at, circle in enumerate(visit.circles):
            state = await visit.shelf.state(connection, "tally", circle.name)
            tally = state if isinstance(state, Tally) else Tally()
            title = circle.settings.title or circle.name
            circles.append((title, _figures(visit, circle, tally, f"c{at}", int(weeks))))
    return visit.answer("figures.html", {"circles": circles, "spans": [(one, one == weeks) for one in SPANS]})


def _figures(visit: Visit, circle: Circle, tally: Tally, name: str, weeks: int) -> tuple[Figure, ...]:
    last = today(visit.now, circle)
    first = last - timedelta(days=7 * weeks - 1)
    return (
        _flags(visit, tally, f"{name}-flags", first, last),
        _answers(visit, tally, f"{name}-answers", first, last),
        _judged(visit, tally, f"{name}-judged", first, last),
        _coverage(visit, circle, f"{name}-coverage"),
    )


def _flags(visit: Visit, tally: Tally, name: str, first: date, last: date) -> Figure:
    t = visit.voice.t
    step = 1 if (last - first).days < 31 else 7
    begins = [first + timedelta(days=at) for at in range(0, (last - first).days + 1, step)]
    found = [(one, flags(tally, one, one + timedelta(days=step - 1))) for one in begins]
    whole = flags(tally, first, last)
    about = t("figures-flags-about", count=sum(whole.values()), **{tier.value: whole[tier] for tier in TIERS})
    by = "figures-day" if step == 1 else "figures-week"
    named = Named(name, t("figures-flags"), about)
    each = max(1, len(begins) // 4)
    drawn = [
        Column(_day(visit, one) if at % each == 0 else "", tuple(counts[tier] for tier in TIERS))
        for at, (one, counts) in enumerate(found)
    ]
    return Figure(
        named.title,
        about,
        columns(named, drawn, KINDS),
        tuple((swatch(kind, name), t(f"tier-{kind}")) for kind in reversed(KINDS)),
        (t(by), *(t(f"tier-{kind}") for kind in KINDS)),
        tuple(
            (_day(visit, one), *(str(counts[tier]) for tier in TIERS))
            for one, counts in found
            if any(counts.values())
        ),
    )


def _answers(visit: Visit, tally: Tally, name: str, first: date, last: date) -> Figure:
    t = visit.voice.t
    found = [(tier.value, answers(tally, (tier,), first, last)) for tier in reversed(TIERS)]
    rows = [
        (
            t(f"tier-{kind}"),
            t("figures-few") if one.half is None else str(one.count),
            _span(visit, one.half),
            _span(visit, one.most),
        )
        for kind, one in found
    ]
    named = Named(name, t("figures-answers"), t("figures-answers-about"))
    drawn = [Reach(t(f"tier-{kind}"), kind, one.half, one.most) for kind, one in found]
    marks = [(seconds, _short(visit, seconds)) for seconds in MARKS]
    head = ("figures-tier", "figures-count", "figures-half", "figures-most")
    return Figure(
        named.title,
        named.about,
        reaches(named, drawn, marks, t("figures-few")),
        head=tuple(t(one) for one in head),
        rows=tuple(rows),
    )


def _judged(visit: Visit, tally: Tally, name: str, first: date, last: date) -> Figure:
    t, found = visit.voice.t, judged(tally, first, last)
    named = Named(name, t("figures-judged"), t("figures-judged-about" if found else "figures-judged-none"))
    drawn = [Share(_norm(visit, one), one.meant, one.closed, _of(visit, one)) for one in found[:SHOWN]]
    return Figure(
        named.title,
        named.about,
        shares(named, drawn),
        tuple((swatch(kind, name), t(f"figures-{kind}")) for kind in ("meant", "mistaken")) if found else (),
        (t("figures-norm"), t("figures-meant"), t("figures-mistaken")),
        tuple((_norm(visit, one), str(one.meant), str(one.mistaken)) for one in found),
    )


def _coverage(visit: Visit, circle: Circle, name: str) -> Figure:
    t = visit.voice.t
    cells = covered(duties(circle), visit.now, visit.voice.reader.zone)
    bare = sum(level == "none" for row in cells for level in row)
    zone = visit.voice.reader.zone.replace("_", " ")
    named = Named(name, t("figures-coverage"), t("figures-coverage-about", count=bare, zone=zone))
    days = get_day_names("abbreviated", locale=visit.voice.reader.locale)
    whole = get_day_names("wide", locale=visit.voice.reader.locale)
    hours = [(hour, f"{hour:02}") for hour in range(0, 24, 6)]
    return Figure(
        named.title,
        named.about,
        grid(named, [days[day] for day in range(7)], cells, hours),
        tuple((swatch(kind, name), t(f"figures-level-{kind}")) for kind in LEVELS),
        (t("figures-day"), t("figures-level-none"), t("figures-level-part")),
        tuple((whole[day], *(_hours(cells, day, level) for level in LEVELS[:2])) for day in range(7)),
    )


def _hours(cells: Grid, day: int, level: str) -> str:
    """The hours of a day that are so, as stretches: 00-06, 20-24."""
    on = [at for at, one in enumerate(cells[day]) if one == level]
    stretches: list[list[int]] = []
    for hour in on:
        if stretches and stretches[-1][1] == hour:
            stretches[-1][1] = hour + 1
        else:
            stretches.append([hour, hour + 1])
    return ", ".join(f"{begin:02}–{end:02}" for begin, end in stretches) or "–"


def _norm(visit: Visit, one: Judged) -> str:
    if one.name == DANGER:
        return visit.voice.t("figures-danger")
    label = f"norm-{one.name}-name"
    # A norm that was taken out of the house since then has no name any more.
    return visit.voice.t(label) if visit.voice.has(label) else one.name


def _of(visit: Visit, one: Judged) -> str:
    return visit.voice.t("figures-of", part=one.meant, whole=one.closed)


def _day(visit: Visit, day: date) -> str:
    return format_skeleton("MMMd", datetime.combine(day, time(12), UTC), locale=visit.voice.reader.locale)


def _span(visit: Visit, seconds: int | None) -> str:
    return "–" if seconds is None else visit.voice.say(Words("figures-within", {"span": Span(seconds)}))


def _short(visit: Visit, seconds: int) -> str:
    return format_timedelta(
        timedelta(seconds=seconds), format="narrow", threshold=1, locale=visit.voice.reader.locale
    )


PAGE = Page("figures", "figures-title", (Route("GET", "/figures", show),), order=70)
