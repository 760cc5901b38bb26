"""Judging what people write: a batch in one call, before any transaction and without holding up the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

import structlog

from models.circle import Circle
from models.ids import EventId
from models.signals import Reported
from models.verdict import ToScreen, Verdict
from plugin.engine.arrivals import Arrivals, Arrived
from plugin.engine.circles import Circles
from plugin.engine.contexts import Author, Contexts
from plugin.engine.places import Places
from plugin.matrix.reader import Text

INLINE = 1000
"""Code points up to which a thread costs more than the judging itself: ordinary messages, with those before them."""

log = structlog.get_logger(__name__)


class Judge(Protocol):
    """What screening offers: one verdict for each text, in order."""

    def judge(self, batch: Sequence[ToScreen]) -> list[Verdict]: ...


class Screening:
    """Chooses what is judged, by which circle's norms, and with which texts of its author before it."""

    def __init__(
        self, judge: Judge, places: Places, arrivals: Arrivals, circles: Circles, contexts: Contexts
    ) -> None:
        self._judge = judge
        self._places = places
        self._arrivals = arrivals
        self._circles = circles
        self._contexts = contexts

    async def of_batch(self, arrived: Sequence[Arrived], now: datetime) -> dict[EventId, Verdict | None]:
        """Verdicts by event, for all that might need one; histories grow within the batch as they would one by one."""
        batch: dict[EventId, ToScreen] = {}
        grown: dict[Author, tuple[str, ...]] = {}
        for one in arrived:
            text = one.reading
            if not isinstance(text, Text) or text.head.event in batch:
                continue
            circle = self._judged_in(one, text, now)
            if circle is None:
                continue
            author, settings = (one.room, text.head.sender), circle.settings
            history = grown.get(author) or self._contexts.history(author, now, settings.keep_context)
            batch[text.head.event] = ToScreen(
                text.text, history, settings.language, settings.countries, text.hidden
            )
            if text.edit_of is None:
                grown[author] = self._contexts.grown(history, text.text)
        return dict(zip(batch, await judged(self._judge, list(batch.values())), strict=True))

    def _judged_in(self, one: Arrived, text: Text, now: datetime) -> Circle | None:
        """The circle by whose norms a text is judged; None where nothing is screened."""
        if not one.act or text.head.sender == self._places.keeper:
            return None
        found = self._arrivals.written(one.room, text)
        if found is None or found[0] == "moderators" or not found[1]:
            return None
        return self._circles.get(found[1][0], now)

    async def of_report(self, report: Reported, circle: Circle) -> Reported:
        """The report with its reason judged, like all that somebody writes."""
        if not report.reason:
            return report
        settings = circle.settings
        to_screen = ToScreen(report.reason, language=settings.language, countries=settings.countries)
        (verdict,) = await judged(self._judge, [to_screen])
        return replace(report, verdict=verdict)


async def judged(judge: Judge, batch: Sequence[ToScreen]) -> list[Verdict | None]:
    """A verdict for each text; None for one that could not be judged, which people then have to look at themselves."""
    if not batch:
        return []
    if sum(map(_length, batch)) <= INLINE:
        return _safely(judge, batch)
    return await asyncio.to_thread(_safely, judge, batch)


def _length(one: ToScreen) -> int:
    return len(one.text) + sum(map(len, one.history))


def _safely(judge: Judge, batch: Sequence[ToScreen]) -> list[Verdict | None]:
    try:
        verdicts = judge.judge(batch)
        if len(verdicts) == len(batch):
            return list(verdicts)
    except Exception as error:  # noqa: BLE001 - a text that breaks the judge must not hide the others
        log.error("screening-failed", error=type(error).__name__, texts=len(batch))
    if len(batch) == 1:
        return [None]
    return [verdict for one in batch for verdict in _safely(judge, [one])]
