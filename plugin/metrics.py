"""Counters for the self-hoster (Prometheus). Numbers only, never a name or a text."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

REGISTRY = CollectorRegistry()

SEEN = Counter("circlekeeper_messages_seen", "Messages read in circles' rooms", registry=REGISTRY)
SCREENED = Counter("circlekeeper_messages_screened", "Verdicts by tier", ["tier"], registry=REGISTRY)
GARBLED = Counter("circlekeeper_events_garbled", "Events that could not be read", registry=REGISTRY)
DUPLICATES = Counter("circlekeeper_events_again", "Events that were served again and left", registry=REGISTRY)
UNREADABLE = Gauge("circlekeeper_messages_unreadable", "Messages waiting for their key", registry=REGISTRY)
GAPS = Counter("circlekeeper_gaps_filled", "Gaps in a sync answer that were filled", registry=REGISTRY)
SENT = Counter("circlekeeper_sent", "Rows of the outbox that were delivered", registry=REGISTRY)
SEND_FAILED = Counter(
    "circlekeeper_send_failed", "Rows of the outbox given up, by reason", ["why"], registry=REGISTRY
)
WAITING = Gauge("circlekeeper_outbox_waiting", "Rows of the outbox still to be delivered", registry=REGISTRY)
WARNINGS = Counter(
    "circlekeeper_warnings", "Things the self-hoster should look at", ["what"], registry=REGISTRY
)
SYNC_ERRORS = Counter("circlekeeper_sync_errors", "Sync requests that failed", registry=REGISTRY)
TIMER_LATENESS = Histogram(
    "circlekeeper_timer_lateness_seconds",
    "How late timers were decided",
    buckets=(0.5, 1, 2, 5, 15, 60, 300, 3600),
    registry=REGISTRY,
)


@asynccontextmanager
async def served(address: str | None) -> AsyncIterator[None]:
    """Serve `/metrics` at this loopback address (host:port) meanwhile; nothing without an address."""
    if address is None:
        yield
        return
    host, _, port = address.rpartition(":")
    app = web.Application()
    app.router.add_get("/metrics", _show)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host.strip("[]"), int(port)).start()
        yield
    finally:
        await runner.cleanup()


async def _show(_request: web.Request) -> web.Response:
    return web.Response(body=generate_latest(REGISTRY), headers={"Content-Type": CONTENT_TYPE_LATEST})
