"""What a report adds to a flag: how many asked for it, and what they said. Who they are is not kept, unless they want it told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from models.circle import Circle
from models.effects import Effect
from models.ids import UserId
from models.signals import Report
from models.words import Arg, People, Words
from moderation.flag import ladder
from moderation.flag.calls import call
from moderation.flag.state import Flag, Reporting, Row, Step
from moderation.flag.team import holders, notice, on_call, watchers
from moderation.told import ReportChanged, ReportJoins, ReportTaken, Status, tell

KEPT = 50
"""So many reports of one message are kept."""


def begun(flag: Flag, circle: Circle) -> tuple[Flag, tuple[Effect, ...]]:
    """Keep the report that a flag was raised by, without who made it; they hear that it is with people."""
    report = flag.matter.report
    if report is None:
        return flag, ()
    kept = replace(flag, matter=replace(flag.matter, report=None), reports=(_of(report, flag.since),))
    return kept, (_answer(kept, report, circle),)


def joins(flag: Flag, heard: ReportJoins, now: datetime, circle: Circle) -> Step:
    """Somebody reports what people have before them already; what was closed is open again, for another look."""
    tier = flag.matter.tier.at_least(heard.tier)
    worse, reports = tier is not flag.matter.tier, (*flag.reports, _of(heard.report, now))[-KEPT:]
    matter = replace(flag.matter, tier=tier)
    how = "worse" if worse else "more"
    flag = flag.noting(Row(now, "reported"), reports=reports, matter=matter)
    people: tuple[UserId, ...] = ()
    timer: tuple[Effect, ...] = ()
    if not flag.status.standing:
        how = "again"
        flag = replace(flag, status=Status.OPEN, since=now, claimer=None, due=None)
    if how == "again" or (worse and flag.status is Status.OPEN):
        flag, wait = ladder.start(flag, now, circle)
        people, timer = flag.called, (wait,)
    elif worse or not reports[:-1]:
        people = holders(flag, circle)
    args: dict[str, Arg] = {"number": flag.number, "count": len(reports), "how": how}
    words = Words("report-joins", {**args, "people": People(people)})
    flag, said = call(flag, words, circle, people, "more" if how != "again" else "open")
    return flag, (*said, *timer, _answer(flag, heard.report, circle))


def changed(flag: Flag, heard: ReportChanged, now: datetime, circle: Circle) -> Step:
    """Somebody wants to be known, or takes their report back; it stays before people, who decide."""
    if not any(one.ref == heard.ref for one in flag.reports):
        return flag, ()
    reports = tuple(
        replace(one, named=heard.who, back=heard.who is None) if one.ref == heard.ref else one
        for one in flag.reports
    )
    row = Row(now, "reporter-named", heard.who) if heard.who else Row(now, "report-back")
    flag = flag.noting(row, reports=reports)
    words = Words("report-named-told" if heard.who else "report-back-told", {"number": flag.number})
    return flag, notice(flag, words, circle, (flag.claimer,) if flag.claimer else ())


def _of(report: Report, at: datetime) -> Reporting:
    return Reporting(report.ref, at, report.words)


def _answer(flag: Flag, report: Report, circle: Circle) -> Effect:
    ready = (
        "now" if on_call(flag, circle) or flag.claimer else "later" if watchers(flag, circle) else "nobody"
    )
    return tell("report", report.by, ReportTaken(report.ref, flag.matter.number, ready))
