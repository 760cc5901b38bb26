"""What requests the keeper makes, and what is answered in the homeserver's place."""

from __future__ import annotations

from dataclasses import dataclass

import orjson
from aiohttp import web

from tests.chaos.hindrance import FOR_EVER
from tests.chaos.schedule import Fault, Kind, Request

EFFECT = 20.0
"""Seconds after which a request that failed has been made again, or is not needed any more: a send whose echo came is not."""

GARBAGE = (
    b"",
    b"<html><body>It works!</body></html>",
    b'{"next_batch": "s1',
    b"[]",
    b"{}",
    b"null",
    b"\xff\xfe\x00",
)
_HTML = "text/html"
_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered: the homeserver's own words, or ours."""

    status: int
    body: bytes
    kind: str = _JSON
    retry_after: str = ""


def ours(fault: Fault) -> Answer:
    """What a proxy, an overloaded homeserver or a broken one answers in its place."""
    match fault.kind:
        case Kind.LIMIT:
            return Answer(429, orjson.dumps({"errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests"}))
        case Kind.LIMIT_FOR if fault.pick < 0.5:
            wait = round(1000 * fault.amount)
            return Answer(429, orjson.dumps({"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": wait}))
        case Kind.LIMIT_FOR:
            return Answer(429, b"slow down", "text/plain", str(round(fault.amount)))
        case Kind.BROKEN:
            return Answer(500, orjson.dumps({"errcode": "M_UNKNOWN", "error": "Internal server error"}))
        case Kind.UNAUTHORIZED:
            return Answer(401, b"<h1>401 Authorization Required</h1>", _HTML)
        case Kind.GARBAGE_BEFORE | Kind.GARBAGE_AFTER:
            return Answer(200, garbage_of(fault))
        case _:
            return Answer(502, b"<h1>502 Bad Gateway</h1>", _HTML)


def garbage_of(fault: Fault) -> bytes:
    """Which garbage this fault answers."""
    return GARBAGE[int(fault.pick * len(GARBAGE))]


def kind_of(request: web.Request) -> Request | None:
    """What the keeper asks for, as far as faults tell it apart."""
    path = request.path
    if path.endswith("/sync"):
        return Request.SYNC
    if "/sendToDevice/" in path:
        return Request.SHARE
    if "/keys/" in path:
        return Request.KEYS
    if "/send/" in path or "/redact/" in path or (request.method == "PUT" and "/state/" in path):
        return Request.SEND
    if path.endswith("/createRoom") or "/join/" in path:
        return Request.ROOM
    return Request.MESSAGES if path.endswith("/messages") else None


def name_of(request: web.Request) -> str:
    """What stands still until a request like this one succeeds: all of syncing, a room, the sharing of keys, or this one request."""
    match kind_of(request):
        case Request.SYNC:
            return "sync"
        case Request.SHARE:
            return "share"
        case Request.SEND:
            return request.path.partition("/rooms/")[2].partition("/")[0]
        case _:
            return f"{request.method} {request.path}"


def lasts(request: web.Request) -> float:
    """A sync is made again until it succeeds; of others that cannot be told."""
    return FOR_EVER if kind_of(request) is Request.SYNC else EFFECT
