"""The desk's web server, in the keeper's own process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import structlog
from aiohttp import web

from plugin import calendar, metrics
from plugin.desk.door import Door
from plugin.desk.guard import Guard
from plugin.desk.live import Ear, Live
from plugin.desk.page import pages
from plugin.desk.parts import Parts
from plugin.desk.sessions import Sessions
from plugin.desk.shelf import Shelf
from plugin.desk.visit import ASSETS, Visit
from plugin.desk.warmth import Warmth

LARGEST = 64 * 1024
KEEP = "public, max-age=31536000, immutable"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".txt": "text/plain"}

log = structlog.get_logger(__name__)


@asynccontextmanager
async def served(parts: Parts) -> AsyncIterator[Warmth | None]:
    """Serve the desk meanwhile, where the settings say; nothing when they say nothing.

    Where it cannot listen, the operator is told, and the keeper goes on without it: looking after people matters more than a page.
    """
    if parts.config.desk.listen is None:
        yield None
        return
    live, shelf = Live(), Shelf(parts.house, parts.ledger, parts.people)
    warmth = Warmth(parts, shelf)
    runner = web.AppRunner(_application(parts, live, shelf), access_log=None, shutdown_timeout=1)
    await runner.setup()
    host, _, port = parts.config.desk.listen.rpartition(":")
    parts.engine.on_commit.append(live.committed)
    parts.engine.on_mistrust.append(warmth.forget)
    warming = asyncio.create_task(warmth.keep())
    try:
        try:
            await web.TCPSite(runner, host.strip("[]"), int(port)).start()
            log.info("desk-open", listen=parts.config.desk.listen)
        except OSError as error:
            metrics.WARNINGS.labels("desk-cannot-listen").inc()
            log.error("desk-cannot-listen", listen=parts.config.desk.listen, error=error.strerror)
        yield warmth
    finally:
        parts.engine.on_commit.remove(live.committed)
        parts.engine.on_mistrust.remove(warmth.forget)
        warming.cancel()
        with suppress(asyncio.CancelledError):
            await warming
        live.close()
        await runner.cleanup()


def _application(parts: Parts, live: Live, shelf: Shelf) -> web.Application:
    sessions = Sessions(parts.database)
    guard = Guard(parts, sessions, live, shelf)
    door = Door(parts, guard, sessions)
    app = web.Application(middlewares=[guard.watch], client_max_size=LARGEST)
    app.on_response_prepare.append(guard.prepared)
    app.router.add_get("/in", door.ask)
    app.router.add_post("/in", door.enter)
    app.router.add_post("/out", guard.for_moderators(door.leave))
    app.router.add_get("/live", guard.for_moderators(lambda visit: _live(visit, guard), by_itself=True))
    app.router.add_get("/assets/{name}", _asset)
    if parts.config.calendar.listen is None:
        app.router.add_get(calendar.ROUTE, calendar.Feed(parts, shelf).answer)
    for page in pages():
        for route in page.routes:
            app.router.add_route(route.method, route.path, guard.for_moderators(route.handler))
    return app


async def _asset(request: web.Request) -> web.StreamResponse:
    name = request.match_info["name"]
    known = {file.name: file for file in ASSETS.iterdir()}
    if name not in known:
        raise web.HTTPNotFound
    return web.Response(
        body=known[name].read_bytes(),
        headers={"Content-Type": f"{TYPES[known[name].suffix]}; charset=utf-8", "Cache-Control": KEEP},
    )


async def _live(visit: Visit, guard: Guard) -> web.StreamResponse:
    """A stream of the kinds of things that changed, for as long as the one who listens may be here."""
    answer = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
    with visit.live.listening(visit.me, frozenset(circle.name for circle in visit.circles)) as ear:
        if ear is None:
            raise web.HTTPServiceUnavailable
        try:
            await answer.prepare(visit.request)
            await _tell(answer, ear, visit, guard)
        except ConnectionError:
            # The page was closed.
            return answer
    return answer


async def _tell(answer: web.StreamResponse, ear: Ear, visit: Visit, guard: Guard) -> None:
    await answer.write(b"retry: 2000\n\n")
    async for kinds in ear.told():
        ear.circles = await guard.still_moderated(visit)
        if not ear.circles:
            await answer.write(b"event: over\ndata: -\n\n")
            return
        text = f"event: changed\ndata: {' '.join(kinds)}\n\n" if kinds else ": here\n\n"
        await answer.write(text.encode())
