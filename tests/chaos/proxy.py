"""What stands between the keeper and its homeserver, and does what proxies and networks do on a bad day.

A fault is armed and strikes the next request it is meant for; what struck is counted. Everything else is passed on as it is.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from tests.chaos.answers import Answer, garbage_of, kind_of, lasts, name_of, ours
from tests.chaos.hindrance import Hindrance, moment
from tests.chaos.schedule import Family, Fault, Kind, Request

STALE = 10.0
"""Seconds after which a fault that found no request to strike is given up, so that they do not pile up for one moment."""


class Proxy:
    """Made by `proxied`. `kill` ends the keeper of a generation at once and says whether it did; `generation` is the one that runs."""

    def __init__(
        self,
        target: str,
        session: aiohttp.ClientSession,
        hindrance: Hindrance,
        generation: Callable[[], int],
        kill: Callable[[int], bool],
    ) -> None:
        self._target = target
        self._session = session
        self._hindrance = hindrance
        self._generation = generation
        self._kill = kill
        self._armed: deque[tuple[float, Fault]] = deque()
        self.url = ""
        self.struck: Counter[str] = Counter()
        self.requests = 0
        self.on_sync: Callable[[], None] = lambda: None

    def arm(self, fault: Fault) -> None:
        """The next request that fits is struck."""
        self._armed.append((moment(), fault))

    def calm(self) -> None:
        """No more faults."""
        self._armed.clear()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One request of the keeper."""
        self.requests += 1
        body = await request.read()
        generation = self._generation()
        fault = self._fault_for(request)
        name = name_of(request)
        if fault is None:
            return await self._passed_on(request, body, generation)
        if fault.kind.family is Family.WIRE:
            self.struck[fault.name] += 1
            self._hindrance.begin(name, at_most=lasts(request))
        return await self._struck(fault, request, body, generation)

    async def _struck(
        self, fault: Fault, request: web.Request, body: bytes, generation: int
    ) -> web.StreamResponse:
        match fault.kind:
            case Kind.KILL_BEFORE:
                self._kill_at(fault, generation)
                return _cut(request)
            case Kind.KILL_AFTER:
                await self.forward(request, body)
                self._kill_at(fault, generation)
                return _cut(request)
            case Kind.KILL_ANSWERED:
                return await self._answered_and_killed(fault, request, body, generation)
            case Kind.DELAY:
                await asyncio.sleep(fault.amount)
                return await self._passed_on(request, body, generation)
            case Kind.HOLD:
                return await self._passed_on(request, body, generation, hold=fault.amount)
            case Kind.CUT_BEFORE:
                return _cut(request)
            case Kind.CUT_AFTER:
                await self.forward(request, body)
                return _cut(request)
            case Kind.CUT_HALF:
                answer = await self.forward(request, body)
                return _cut(request) if answer is None else await self._pass(request, answer, half=True)
            case Kind.TWICE:
                await self.forward(request, body)
                return await self._passed_on(request, body, generation)
            case Kind.GARBAGE_AFTER:
                await self.forward(request, body)
                return await self._pass(request, ours(fault))
            case _:
                return await self._pass(request, ours(fault))

    async def _passed_on(
        self, request: web.Request, body: bytes, generation: int, *, hold: float = 0.0
    ) -> web.StreamResponse:
        answer = await self.forward(request, body)
        if answer is None:
            self._hindrance.begin(name_of(request), at_most=lasts(request))
            return _cut(request)
        await asyncio.sleep(hold)
        response = await self._pass(request, answer)
        if answer.status < 300 and generation == self._generation():
            self._hindrance.end(name_of(request), still=0.3)
            if kind_of(request) is Request.SYNC:
                self._hindrance.end("process", still=0.5)
                self.on_sync()
        return response

    async def _answered_and_killed(
        self, fault: Fault, request: web.Request, body: bytes, generation: int
    ) -> web.StreamResponse:
        answer = await self.forward(request, body)
        if answer is None:
            return _cut(request)
        response = await self._pass(request, answer)
        if fault.request is Request.SYNC and b'"timeline"' not in answer.body:
            # Nothing to read in it: the next one will do.
            self._armed.appendleft((moment(), fault))
            return response
        await asyncio.sleep(fault.amount)
        self._kill_at(fault, generation)
        return response

    def _kill_at(self, fault: Fault, generation: int) -> None:
        if self._kill(generation):
            self.struck[fault.name] += 1

    def _fault_for(self, request: web.Request) -> Fault | None:
        kind = kind_of(request)
        while self._armed and self._armed[0][0] < moment() - STALE:
            self._armed.popleft()
        for armed in self._armed:
            fault = armed[1]
            if fault.request not in (Request.ANY, kind):
                continue
            # Only what HTTP allows to be repeated (RFC 9110, 9.2.2) is ever sent twice by what stands in between.
            if fault.kind is Kind.TWICE and request.method not in {"GET", "PUT"}:
                continue
            # `{}` is what the homeserver itself says when it has taken messages for devices: nobody could tell that it did not.
            if fault.kind is Kind.GARBAGE_BEFORE and kind is Request.SHARE and garbage_of(fault) == b"{}":
                continue
            self._armed.remove(armed)
            return fault
        return None

    async def forward(self, request: web.Request, body: bytes) -> Answer | None:
        """The homeserver's answer; None when there was none."""
        headers = {
            name: value
            for name, value in request.headers.items()
            if name in {"Authorization", "Content-Type"}
        }
        try:
            async with self._session.request(
                request.method,
                f"{self._target}{request.raw_path}",
                data=body or None,
                headers=headers,
                allow_redirects=False,
            ) as answer:
                return Answer(
                    answer.status,
                    await answer.read(),
                    answer.content_type,
                    answer.headers.get("Retry-After", ""),
                )
        except (aiohttp.ClientError, TimeoutError, OSError):
            return None

    async def _pass(self, request: web.Request, answer: Answer, *, half: bool = False) -> web.StreamResponse:
        headers = {"Content-Type": answer.kind, "Content-Length": str(len(answer.body))}
        if answer.retry_after:
            headers["Retry-After"] = answer.retry_after
        response = web.StreamResponse(status=answer.status, headers=headers)
        with contextlib.suppress(ConnectionError):
            await response.prepare(request)
            if half:
                await response.write(answer.body[: len(answer.body) // 2])
                return _cut(request, response)
            await response.write(answer.body)
            await response.write_eof()
        return response


@asynccontextmanager
async def proxied(
    target: str,
    hindrance: Hindrance | None = None,
    generation: Callable[[], int] = lambda: 1,
    kill: Callable[[int], bool] = lambda generation: False,
    *,
    make: type[Proxy] = Proxy,
) -> AsyncIterator[Proxy]:
    """Stand in front of `target` on a free loopback port until the end of the block."""
    timeout = aiohttp.ClientTimeout(total=150)
    async with aiohttp.ClientSession(
        timeout=timeout, connector=aiohttp.TCPConnector(limit=0, force_close=True)
    ) as session:
        proxy = make(target, session, hindrance or Hindrance(), generation, kill)
        app = web.Application(client_max_size=256 * 1024 * 1024)
        app.router.add_route("*", "/{path:.*}", proxy.handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        (port,) = {address[1] for address in runner.addresses}
        proxy.url = f"http://127.0.0.1:{port}"
        try:
            yield proxy
        finally:
            await runner.cleanup()


def _cut(request: web.Request, response: web.StreamResponse | None = None) -> web.StreamResponse:
    """The line goes dead: no more bytes, and no goodbye."""
    if request.transport is not None:
        request.transport.abort()
    return response or web.Response()
