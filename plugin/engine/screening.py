"""Judging a batch of texts in one call, before any transaction and without holding up the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

import structlog

from models.verdict import ToScreen, Verdict

INLINE = 1000
"""Code points up to which a thread costs more than the judging itself: ordinary messages, with those before them."""

log = structlog.get_logger(__name__)


class Judge(Protocol):
    """What screening offers: one verdict for each text, in order."""

    def judge(self, batch: Sequence[ToScreen]) -> list[Verdict]: ...


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
