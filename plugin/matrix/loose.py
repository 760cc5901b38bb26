"""Reading what a server says without trusting its shape."""

from __future__ import annotations

import math
import re
from typing import Any

import orjson

DEEP = 200
"""How deep what we keep or mend may be nested; orjson writes 254 levels and reads 1,024."""

_TOKEN = re.compile(
    rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]|-?(?:[0-9][0-9.eE+-]*|Infinity)|NaN', re.DOTALL
)
_ESCAPE = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.",
    re.DOTALL,
)


def as_object(value: object) -> dict[str, Any]:
    """The value if it is a JSON object, else an empty one: whatever a server says, its parts have types here."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """The value if it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []


def shallow(value: Any, levels: int = DEEP) -> Any:
    """The value with None in place of what is nested deeper, so that it can be written as JSON."""
    if not isinstance(value, dict | list):
        return value
    if levels == 0:
        return None
    if isinstance(value, dict):
        return {name: shallow(inner, levels - 1) for name, inner in value.items()}
    return [shallow(inner, levels - 1) for inner in value]


def parse_json(raw: bytes) -> object:
    """JSON as its grammar allows it (RFC 8259, sections 8 and 9), which is more than orjson takes. Raises `ValueError`.

    Half a surrogate pair becomes a question mark; a number that no double holds (also written as NaN or Infinity, as careless
    servers do), and what is nested deeper than `DEEP`, become null. One such thing, sent by a stranger, must not make a whole
    answer unreadable.
    """
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        return orjson.loads(_mended(raw.decode("utf-8", "replace").encode()))


def _mended(raw: bytes) -> bytes:
    kept: list[bytes] = []
    depth = done = 0
    for token in _TOKEN.finditer(raw):
        first = raw[token.start() : token.start() + 1]
        if first in b"]}":
            depth -= 1
            if depth == DEEP:
                kept.append(b"null")
                done = token.end()
            continue
        if first in b"[{":
            depth += 1
            if depth == DEEP + 1:
                kept.append(raw[done : token.start()])
            continue
        if depth <= DEEP:
            kept += (raw[done : token.start()], _sound_token(token[0]))
            done = token.end()
    return b"".join((*kept, raw[done:]))


def _sound_token(token: bytes) -> bytes:
    if token.startswith(b'"'):
        return _ESCAPE.sub(_sound_escape, token) if b"\\u" in token else token
    try:
        return token if math.isfinite(float(token)) else b"null"
    except ValueError:
        return token


def _sound_escape(found: re.Match[bytes]) -> bytes:
    return b"?" if found["half"] else found[0]
