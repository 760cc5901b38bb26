"""The circle's norms, and how much screening brings to people: what stands, what another choice would have meant, and choosing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.circle import Circle
from models.signals import About
from models.verdict import Tier
from models.words import Words
from moderation.norms import norms
from moderation.review import counted, read, row, spoken_for
from moderation.screening.chances import STEPS
from moderation.screening.table import Table, shipped
from moderation.thresholds import (
    BUDGETS,
    TARGETS,
    Choice,
    Proposal,
    at_work,
    chosen,
    hindsight,
    proposals,
)
from moderation.triage import Triage
from plugin.desk.page import Page, Route
from plugin.desk.visit import Visit

ENDINGS = {"budget": "", "recall": "%"}
"""How a number is written behind a tier, by what it is a number of."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A norm, what follows from it, and who said so."""

    name: str
    then: str
    by_file: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One choice of the table: how many of 1,000 calm messages, and how many of 100 critical ones."""

    label: str
    flags: str
    found: str


async def show(visit: Visit) -> web.StreamResponse:
    """The page; with a choice in the address also what it would mean."""
    asked = visit.request.query
    circle = visit.chosen(asked.get("circle", ""))
    if visit.htmx:
        return visit.answer("_norms_now.html", await _shown(visit, circle))
    return visit.answer("norms.html", await _shown(visit, circle, asked))


async def press(visit: Visit) -> web.StreamResponse:
    """Choose; then the page, with what there is to say."""
    fields = await visit.form()
    circle = visit.named(fields.get("circle", ""))
    about = About("triage", circle.name, "page")
    said = await visit.send(
        about, circle, "thresholds", fields.get("choice", "")[:40], fields.get("version", "")
    )
    return visit.back(f"/norms?circle={circle.name}", said)


def _written(asked: Mapping[str, str]) -> str:
    """The choice of a form as the command has it, such as `amber 5` or `red 90%`."""
    tier, wish, number = (asked.get(name, "")[:10].strip() for name in ("tier", "wish", "number"))
    return f"{tier} usual" if wish == "usual" else f"{tier} {number}{ENDINGS.get(wish, '')}"


async def _shown(visit: Visit, circle: Circle, asked: Mapping[str, str] | None = None) -> dict[str, Any]:
    async with visit.reading() as connection:
        state = await visit.shelf.state(connection, "triage", circle.name)
    triage = state if isinstance(state, Triage) else Triage()
    language = circle.settings.language
    table, choices = shipped(language), chosen(circle.settings.tiers, triage.later)
    say = visit.voice.rich
    return {
        "circle": circle.name,
        "circles": [(one.name, one.settings.title or one.name) for one in visit.circles],
        "rules": [_rule(visit, norm.name, norm.settings(circle.settings).then, circle) for norm in norms()],
        "screened": bool(table.groups),
        "rows": [say(row(tier, choices.get(tier), triage.later, circle)) for tier in STEPS],
        "closed": [say(counted(tier, triage.outcomes)) for tier in STEPS],
        "tables": [(tier.value, _lines(visit, table, tier, choices.get(tier), language)) for tier in STEPS],
        "proposed": [
            (say(spoken_for(one)), _as_written(one)) for one in proposals(triage.outcomes, choices, language)
        ],
        "version": triage.version,
        "tiers": [tier.value for tier in STEPS],
        "asked": {name: (asked or {}).get(name, "")[:10] for name in ("tier", "wish", "number")},
        "preview": _preview(visit, asked, triage, circle) if asked and asked.get("tier") else None,
    }


def _rule(visit: Visit, name: str, then: str, circle: Circle) -> Rule:
    return Rule(visit.voice.t(f"norm-{name}-name"), then, name in circle.settings.norms)


def _preview(visit: Visit, asked: Mapping[str, str], triage: Triage, circle: Circle) -> dict[str, Any]:
    """What the choice would mean on evaluation data, and what it would have made of the circle's own flags."""
    wish = _written(asked)
    choice = read(wish)
    if choice is None:
        return {"choice": "", "then": "", "own": ""}
    later = tuple(one for one in triage.later if one.tier is not choice.tier)
    if not choice.usual:
        later = (*later, choice)
    after = chosen(circle.settings.tiers, later).get(choice.tier)
    return {
        "choice": wish,
        "then": visit.voice.rich(row(choice.tier, after, later, circle)),
        "own": visit.voice.say(_looking_back(triage, after, circle)) if after else "",
    }


def _looking_back(triage: Triage, choice: Choice, circle: Circle) -> Words:
    seen = hindsight(triage.outcomes, choice, circle.settings.language)
    return Words(
        "norms-own",
        {"count": seen.closed, "false": seen.false, "dropped": seen.dropped, "lost": seen.lost},
    )


def _lines(visit: Visit, table: Table, tier: Tier, now: Choice | None, language: str) -> list[Line]:
    t = visit.voice.t
    choices = [
        (t("norms-now"), at_work(now, tier, language)),
        (t("norms-shipped"), None),
        *((t("norms-budget-of", number=f"{one:g}"), table.for_budget(tier, one)) for one in BUDGETS),
        *((t("norms-recall-of", number=f"{100 * one:g}"), table.for_recall(tier, one)) for one in TARGETS),
    ]
    return [
        Line(label, f"{table.per_1000(tier, at):.1f}", f"{100 * table.recall(tier, at):.0f}")
        for label, at in choices
    ]


def _as_written(one: Proposal) -> str:
    return f"{one.choice.tier} {one.choice.budget:g}"


PAGE = Page(
    "norms",
    "norms-title",
    (Route("GET", "/norms", show), Route("POST", "/norms/press", press)),
    order=40,
)
