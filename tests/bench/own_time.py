"""What a contestant itself adds to an alert: from the last byte of its sync answer to the first byte of its send.

A proxy stands between each bot and the homeserver and reads the clock, so that the homeserver's own time, which is most of a
delay and all of its noise, is left out.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import unquote

import aiohttp
from aiohttp import web

_HOP = {"host", "content-length", "transfer-encoding", "connection", "content-encoding", "accept-encoding"}


class Ear:
    """Notes when a room's news reached the bot, and when the bot's words for another room came."""

    def __init__(self, url: str) -> None:
        self._target = url
        self._told: dict[str, float] = {}
        self._said: dict[str, asyncio.Future[float]] = {}
        self.url = ""

    def expect(self, room: str, desk: str) -> asyncio.Future[float]:
        """The seconds from the next news of `room` to the next send into `desk`."""
        self._told.pop(room, None)
        future = self._said[desk] = asyncio.get_running_loop().create_future()
        future.add_done_callback(lambda _: self._said.pop(desk, None))
        self._room_of = {desk: room}
        return future

    async def pass_on(self, request: web.Request) -> web.StreamResponse:
        if request.method == "PUT" and "/send/m.room." in request.path:
            self._heard(unquote(request.path.split("/rooms/")[1].split("/")[0]), time.monotonic())
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _HOP}
        async with self.session.request(
            request.method,
            self._target + request.raw_path,
            headers=headers,
            data=await request.read() or None,
        ) as answer:
            body = await answer.read()
        passed = {name: value for name, value in answer.headers.items() if name.lower() not in _HOP}
        response = web.Response(body=body, status=answer.status, headers=passed)
        if request.path.endswith("/sync"):
            with contextlib.suppress(ConnectionError):
                # A bot that has ended meanwhile waits for nothing any more.
                await response.prepare(request)
                await response.write_eof()
            now = time.monotonic()
            for room in self._room_of.values():
                if room.encode() in body:
                    self._told.setdefault(room, now)
        return response

    def _heard(self, desk: str, now: float) -> None:
        waiting = self._said.get(desk)
        told = self._told.get(self._room_of.get(desk, ""))
        if waiting is not None and not waiting.done() and told is not None:
            waiting.set_result(now - told)

    _room_of: dict[str, str] = {}  # noqa: RUF012 - replaced, never changed
    session: aiohttp.ClientSession


@asynccontextmanager
async def listening(url: str) -> AsyncIterator[Ear]:
    """A proxy to this homeserver meanwhile."""
    ear = Ear(url)
    app = web.Application(client_max_size=2**26)
    app.router.add_route("*", "/{path:.*}", ear.pass_on)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    timeout = aiohttp.ClientTimeout(total=120)
    async with aiohttp.ClientSession(timeout=timeout, auto_decompress=True) as ear.session:
        try:
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            host, port = runner.addresses[0][:2]
            ear.url = f"http://{host}:{port}"
            yield ear
        finally:
            await runner.cleanup()
