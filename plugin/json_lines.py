"""Messages as JSON lines: read in pieces as they come, in bounded memory, and each answered with one line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import orjson

from models.language import base
from models.verdict import ToScreen

LONGEST = 32 * 1024 * 1024
"""Bytes of a line that is read; what is longer is passed over without being kept."""

CHUNK = 64 * 1024
MOST_HISTORY = 50
"""Earlier messages that are handed on, the latest."""

_ID = re.compile(rb'"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d{1,18}(?![\d.eE]))')


class Source(Protocol):
    """What lines are read from: `read1` gives what is there, and waits only when there is nothing."""

    def read1(self, size: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its number, from 1; `raw` is None for one that is too long."""

    number: int
    raw: bytes | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A message to be judged, with the id it came with."""

    id: Any
    what: ToScreen


@dataclass(frozen=True, slots=True)
class Broken:
    """A line that cannot be answered, and why; `id` where it could be read."""

    line: int
    why: str
    id: Any = None


def lines(source: Source, longest: int = LONGEST) -> Iterator[tuple[list[Line], int]]:
    """Lines as they come, in batches, with the number of bytes read for each batch. Blank lines are passed over."""
    number, size, held, too_long = 0, 0, bytearray(), False
    while True:
        chunk = source.read1(CHUNK)
        size += len(chunk)
        *whole, rest = chunk.split(b"\n") if chunk else [b"", b""]
        found: list[Line] = []
        for part in whole:
            number += 1
            if too_long or len(held) + len(part) > longest:
                found.append(Line(number, None))
            elif (raw := bytes(held) + part).strip():
                found.append(Line(number, raw))
            held, too_long = bytearray(), False
        too_long = too_long or len(held) + len(rest) > longest
        if too_long:
            held = bytearray()
        else:
            held += rest
        if found or not chunk:
            yield found, size
            size = 0
        if not chunk:
            return


def parsed(line: Line, language: str) -> Asked | Broken:
    """The message of a line; `language` is that of a line that names none."""
    if line.raw is None:
        return Broken(line.number, f"longer than {LONGEST} bytes")
    try:
        row = _json(line.raw)
    except (ValueError, RecursionError):
        return Broken(line.number, "not JSON", _readable_id(line.raw))
    if not isinstance(row, dict):
        return Broken(line.number, "not a JSON object")
    if why := _unfit(row):
        return Broken(line.number, why, _plain_id(row.get("id")))
    history = tuple(row.get("history") or ())[-MOST_HISTORY:]
    return Asked(row.get("id"), ToScreen(row["text"], history, base(row.get("language") or language)))


def written(row: dict[str, Any]) -> bytes:
    """One line of an answer. Plain ASCII, so that an id with half a surrogate pair goes out as it came in."""
    return json.dumps(row, separators=(",", ":")).encode() + b"\n"


def told(broken: Broken) -> dict[str, Any]:
    """The answer to a line that cannot be read."""
    row = {"id": broken.id} if broken.id is not None else {}
    return {**row, "error": broken.why, "line": broken.line}


def _json(raw: bytes) -> Any:
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        # The slower reader also takes what others write: half surrogate pairs, very long numbers, a mark at the beginning.
        return json.loads(raw.decode("utf-8-sig"), parse_constant=_no_constant)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _unfit(row: dict[str, Any]) -> str:
    history = row.get("history")
    if not isinstance(row.get("text"), str):
        return 'no "text" that is a string'
    if history is not None and not (isinstance(history, list) and _all_texts(history)):
        return '"history" is not a list of strings'
    if not isinstance(row.get("language") or "", str):
        return '"language" is not a string'
    if isinstance(row.get("id"), dict | list | float):
        return '"id" is not a string or a whole number'
    return ""


def _all_texts(values: Sequence[Any]) -> bool:
    return all(isinstance(one, str) for one in values)


def _plain_id(value: Any) -> Any:
    return value if isinstance(value, str | int) else None


def _readable_id(raw: bytes) -> Any:
    found = _ID.search(raw[:4096])
    if found is None:
        return None
    try:
        return json.loads(found.group(1))
    except ValueError:
        return None
