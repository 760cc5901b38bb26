"""The client-server API as plain JSON: one request function, one error, nothing kept.

Answers are read with a size limit, whatever stands in them. Nothing here retries: who calls decides that, since a send, a sync and
a key upload each want something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson

from plugin.matrix.loose import parse_json

Json = dict[str, Any]

MAX_ANSWER = 64 * 1024 * 1024
"""Bytes of one answer; a sync after long downtime in hundreds of rooms stays far below."""


LONGEST_WAIT = 600.0
"""Seconds; a homeserver that asks for more is asked again all the same, or we would be blind for as long as it likes."""


class MatrixError(Exception):
    """A request that did not succeed.

    `status` is the HTTP status (0: no answer came), `errcode` Matrix's own word or "", `retry_after` seconds the server
    asked to wait or None.
    """

    def __init__(self, status: int, errcode: str, message: str, retry_after: float | None = None) -> None:
        super().__init__(f"{status} {errcode} {message}".strip())
        self.status = status
        self.errcode = errcode
        self.message = message
        self.retry_after = retry_after

    @property
    def revoked(self) -> bool:
        """Our access token is no longer good: trying again is of no use."""
        return self.errcode in {"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"} or self.errcode == "M_USER_DEACTIVATED"

    @property
    def passing(self) -> bool:
        """Likely to go away by itself: no answer, an overloaded or broken server, a rate limit.

        A refusal without Matrix's own word for it is not the homeserver's (spec, "Standard error response") but of something in
        between, a proxy that lost its way to it.
        """
        return self.status == 0 or self.status >= 500 or self.status in {408, 429} or not self.errcode


class Homeserver:
    """One homeserver, seen by one account.

    `token` may be set after construction (log-in needs a session without one). Close it with `aclose`.
    """

    def __init__(self, url: str, token: str = "") -> None:
        self._base = url.rstrip("/")
        self.token = token
        self._session: aiohttp.ClientSession | None = None

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(
        self,
        method: str,
        path: str,
        body: Json | bytes | None = None,
        *,
        query: Mapping[str, str] | None = None,
        within: float = 30,
        root: str = "_matrix/client",
        kind: str = "application/json",
    ) -> Json:
        """Ask `/_matrix/client/{path}`, or what lies below another `root`, and return the JSON object it answers.

        `body` is sent as JSON, or as it is with `kind` for its content type.
        Raises `MatrixError` for every answer that is not a 2xx with a JSON object, and for no answer within `within` seconds.
        """
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=32), auto_decompress=True, trust_env=True
            )
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        data = None
        if body is not None:
            data = body if isinstance(body, bytes) else orjson.dumps(body)
            headers["Content-Type"] = kind
        try:
            async with self._session.request(
                method,
                f"{self._base}/{root}/{path}",
                params=query,
                data=data,
                headers=headers,
                timeout=aiohttp.ClientTimeout(total=within),
                allow_redirects=False,
            ) as answer:
                raw = await _bounded(answer)
                return _read(answer.status, answer.headers.get("Retry-After"), raw)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise MatrixError(0, "", f"no answer: {type(error).__name__}: {error}") from error

    async def state(self, room: str, kind: str, key: str) -> Json:
        """A state event of a room whole, with its sender; empty where there is none. Raises `MatrixError` for all else.

        Spec: `GET /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}`.
        """
        path = f"v3/rooms/{part(room)}/state/{kind}/{part(key)}"
        try:
            return await self.call("GET", path, query={"format": "event"})
        except MatrixError as error:
            if error.errcode != "M_NOT_FOUND":
                raise
            return {}


async def _bounded(answer: aiohttp.ClientResponse) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in answer.content.iter_chunked(1 << 16):
        size += len(part)
        if size > MAX_ANSWER:
            raise MatrixError(0, "", f"answer larger than {MAX_ANSWER} bytes")
        parts.append(part)
    return b"".join(parts)


def _read(status: int, retry_after: str | None, raw: bytes) -> Json:
    try:
        answer = parse_json(raw)
    except ValueError:
        answer = None
    if 200 <= status < 300 and isinstance(answer, dict):
        return answer
    if 200 <= status < 300:
        # A proxy's error page or a cut answer under a good status: as passing as a broken gateway.
        raise MatrixError(502, "", "the answer is not a JSON object")
    about = answer if isinstance(answer, dict) else {}
    raise MatrixError(
        status,
        str(about.get("errcode", "")),
        str(about.get("error", ""))[:300],
        _wait(about.get("retry_after_ms"), retry_after),
    )


def _wait(milliseconds: object, header: str | None) -> float | None:
    """Seconds to wait: the `Retry-After` header, or the older `retry_after_ms` (spec, "Rate limiting")."""
    if header is not None and header.isascii() and header.isdigit():
        return min(float(header), LONGEST_WAIT)
    if isinstance(milliseconds, int | float) and milliseconds >= 0:
        return min(milliseconds / 1000, LONGEST_WAIT)
    return None


def with_its(answer: Json, *names: str) -> Json:
    """The answer, if it has the fields that its endpoint always has. Raises `MatrixError`, as passing as a broken gateway.

    Something in between that answers `{}` in the homeserver's place must not be taken for a homeserver that has nothing to tell.
    """
    missing = [name for name in names if name not in answer]
    if missing:
        raise MatrixError(502, "", f"an answer without its {', '.join(missing)}")
    return answer


def part(text: str) -> str:
    """One path segment, fully escaped: ids of rooms, users and events are whatever a stranger chose."""
    return quote(text, safe="")
