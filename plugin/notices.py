"""Calls that leave Matrix: a web hook for whoever would sleep through a notification.

A notice says the number of a flag and its tier, and where the desk is: no person, no words. It is a row, written with what called for
it, so that a crash loses none; a repeat does no harm. It never holds up what is said in Matrix: it has a pace of its own.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

import aiohttp
import structlog
from sqlalchemy import Row, delete, func, select, update

from models.config import CircleSettings, Config
from models.tables import notices
from models.verdict import Tier
from models.words import Words
from plugin import metrics
from plugin.clock import Clock
from plugin.engine.database import Database
from plugin.engine.work import Work
from plugin.words import Reader, render

PATIENCE = 15
"""Seconds for one answer."""

FIRST_PAUSE, LONGEST_PAUSE = 30, 1800
GOOD_FOR = 6 * 3600
"""Seconds after which a notice that could not be brought is given up."""

AT_ONCE = 50

log = structlog.get_logger(__name__)


class Notices:
    """Brings what waits until cancelled; `committed` tells it of what is new."""

    def __init__(self, database: Database, config: Config, clock: Clock) -> None:
        self._database = database
        self._circles = {circle.name: circle for circle in config.circles}
        self._desk = config.desk.public_url or ""
        self._clock = clock
        self._woken = asyncio.Event()

    def committed(self, work: Work) -> None:
        """Called by the engine after each commit."""
        if work.notices:
            self._woken.set()

    async def run(self) -> None:
        """Bring what waits, and what comes."""
        async with aiohttp.ClientSession(
            trust_env=True, timeout=aiohttp.ClientTimeout(total=PATIENCE)
        ) as session:
            while True:
                self._woken.clear()
                rest = await self.bring(session)
                try:
                    await asyncio.wait_for(self._woken.wait(), rest)
                except TimeoutError:
                    continue

    async def bring(self, session: aiohttp.ClientSession) -> float | None:
        """Try all that is due; seconds until something is due again, None when nothing waits."""
        now = self._clock()
        at = int(now.timestamp())
        async with self._database.read() as connection:
            due = select(notices).where(notices.c.due <= at).order_by(notices.c.id).limit(AT_ONCE)
            rows = (await connection.execute(due)).all()
        done = await asyncio.gather(*(self._brought(session, row, now) for row in rows))
        async with self._database.write() as connection:
            for row, brought in zip(rows, done, strict=True):
                if brought or at - row.made > GOOD_FOR:
                    await connection.execute(delete(notices).where(notices.c.id == row.id))
                else:
                    again = at + min(FIRST_PAUSE * 2**row.tries, LONGEST_PAUSE)
                    later = update(notices).where(notices.c.id == row.id)
                    await connection.execute(later.values(tries=row.tries + 1, due=again))
            first = (await connection.execute(select(func.min(notices.c.due)))).scalar()
        return None if first is None else max(1.0, float(first - at))

    async def _brought(self, session: aiohttp.ClientSession, row: Row[Any], now: datetime) -> bool:
        """True when there is nothing left to do about it. The address may hold a secret and is never logged."""
        circle = self._circles.get(row.circle)
        address = hook_of(circle, row.user) if circle else None
        if circle is None or address is None:
            return True
        try:
            await post(session, address, said(circle, row.number, Tier(row.tier), self._desk))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            status = getattr(error, "status", 0)
            metrics.WARNINGS.labels("notice-failed").inc()
            log.warning("notice-failed", circle=row.circle, error=type(error).__name__, status=status)
            return False
        return True


def hook_of(circle: CircleSettings, user: str) -> str | None:
    """Where a notice goes: to a moderator, or (`user` empty) to the circle as a whole. None where nothing is set, or no longer."""
    if not user:
        return circle.notices.webhook
    return next((one.notices.webhook for one in circle.moderators if one.user == user), None)


def said(circle: CircleSettings, number: str, tier: Tier, desk: str) -> dict[str, str]:
    """What is posted: a sentence, and its parts for programs."""
    words = Words("notice", {"number": number, "tier": tier})
    text = render(words, Reader(language=circle.language)).body
    link = {"link": f"{desk}/flags/{number}"} if desk else {}
    return {"text": f"{text} {link['link']}" if link else text, "number": number, "tier": tier.value, **link}


async def post(session: aiohttp.ClientSession, address: str, body: dict[str, str]) -> None:
    """Post JSON. Raises for no answer and for every one that is not a 2xx; follows no redirect, which could lead anywhere."""
    async with session.post(address, json=body, allow_redirects=False) as answer:
        if not 200 <= answer.status < 300:
            raise aiohttp.ClientResponseError(answer.request_info, (), status=answer.status)


async def tried(config: Config) -> list[tuple[str, str]]:
    """Post once to every web hook of the settings: whose it is, and what went wrong, if anything did."""
    told: list[tuple[str, str]] = []
    async with aiohttp.ClientSession(
        trust_env=True, timeout=aiohttp.ClientTimeout(total=PATIENCE)
    ) as session:
        for circle in config.circles:
            for user in ("", *(one.user for one in circle.moderators)):
                address = hook_of(circle, user)
                if address is not None:
                    body = said(circle, "0", Tier.AMBER, config.desk.public_url or "")
                    told.append((user or circle.name, await _trouble(session, address, body)))
    return told


async def _trouble(session: aiohttp.ClientSession, address: str, body: dict[str, str]) -> str:
    try:
        await post(session, address, body)
    except aiohttp.ClientResponseError as error:
        return f"refused with {error.status}"
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        return f"no answer ({type(error).__name__})"
    return ""
