"""Circles' calendars for calendar programs, each at an address that nobody can guess.

The address is all a program has to show: whoever knows it sees when a circle meets, and no more. It is compared in constant time,
never written to a log, and ends when a chair makes a new one.
"""

from __future__ import annotations

import asyncio
import hmac
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC
from hashlib import sha256

import structlog
from aiohttp import web

from models.circle import Circle
from models.config import Config
from plugin import metrics
from plugin.desk.buckets import Bucket
from plugin.desk.parts import Parts
from plugin.desk.shelf import Shelf
from plugin.ical import calendar_of
from rituals.schedule.state import Schedule

PATH = "/calendar"
ROUTE = PATH + "/{secret}.ics"
LARGEST = 512 * 1024
"""Bytes of a calendar; a larger one is not sent."""
HEADERS = {
    "Cache-Control": "private, max-age=3600",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}
_SECRET = re.compile(r"[0-9a-f]{64}", re.ASCII)

log = structlog.get_logger(__name__)


def address(config: Config) -> str | None:
    """Where calendars are, without the secret; None when they are nowhere."""
    base = config.calendar.public_url or config.desk.public_url
    return f"{base}{PATH}" if base else None


class Feed:
    """Answers calendar programs."""

    def __init__(self, parts: Parts, shelf: Shelf) -> None:
        self._parts = parts
        self._shelf = shelf
        self._asked, self._missed = Bucket(60, 60), Bucket(20, 60)
        self._made: dict[str, tuple[object, bytes]] = {}

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """The calendar of this address, or that the program has it already."""
        now = self._parts.clock()
        found = await self._found(request.match_info["secret"])
        if found is None:
            # Misses are counted by sender, hits by circle: behind a proxy everybody has one address.
            slow = not self._missed.allows(request.remote or "", now)
            raise web.HTTPTooManyRequests if slow else web.HTTPNotFound
        circle, state = found
        if not self._asked.allows(circle.name, now):
            raise web.HTTPTooManyRequests(headers={"Retry-After": "60"})
        body = await self._body(circle, state)
        tag, changed = sha256(body).hexdigest()[:32], state.changed.astimezone(UTC)
        answer = web.Response(headers=HEADERS, content_type="text/calendar", charset="utf-8", body=body)
        if _has_it(request, tag):
            answer = web.Response(headers=HEADERS, status=304)
        answer.etag = tag
        answer.last_modified = changed
        return answer

    async def _found(self, secret: str) -> tuple[Circle, Schedule] | None:
        """The circle whose secret this is. All are compared, so that time tells nothing."""
        if not _SECRET.fullmatch(secret):
            return None
        names, now = self._parts.circles.names, self._parts.clock()
        async with self._parts.database.read() as connection:
            states = await self._shelf.states(connection, "schedule", names)
        matching = [
            (name, state)
            for name, state in states.items()
            if isinstance(state, Schedule) and hmac.compare_digest(state.secret.encode(), secret.encode())
        ]
        circle = self._parts.circles.get(matching[0][0], now) if matching else None
        return (circle, matching[0][1]) if circle else None

    async def _body(self, circle: Circle, state: Schedule) -> bytes:
        now = self._parts.clock()
        of = (state.edition, state.changed, state.written, now.year, now.month)
        kept = self._made.get(circle.name)
        if kept is None or kept[0] != of:
            body = await asyncio.to_thread(calendar_of, circle, state, now)
            if len(body) > LARGEST:
                raise web.HTTPInternalServerError
            kept = self._made[circle.name] = (of, body)
        return kept[1]


def _has_it(request: web.Request, tag: str) -> bool:
    """By its tag alone: of two changes within a second a time would hide the second (RFC 9110, "If-Modified-Since")."""
    return any(one.value in (tag, "*") for one in request.if_none_match or ())


@asynccontextmanager
async def served(parts: Parts) -> AsyncIterator[None]:
    """Serve calendars meanwhile on an address of their own, where the settings name one; else the desk's server does."""
    listen = parts.config.calendar.listen
    if listen is None:
        yield
        return
    shelf = Shelf(parts.house, parts.ledger, parts.people)
    app = web.Application(client_max_size=1024)
    app.router.add_get(ROUTE, Feed(parts, shelf).answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    host, _, port = listen.rpartition(":")
    parts.engine.on_mistrust.append(shelf.forget)
    try:
        try:
            await web.TCPSite(runner, host.strip("[]"), int(port)).start()
            log.info("calendar-open", listen=listen)
        except OSError as error:
            metrics.WARNINGS.labels("calendar-cannot-listen").inc()
            log.error("calendar-cannot-listen", listen=listen, error=error.strerror)
        yield
    finally:
        parts.engine.on_mistrust.remove(shelf.forget)
        await runner.cleanup()
