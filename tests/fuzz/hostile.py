"""What strangers may send: values of every type and size, and good events with something broken in them.

An answer is made as bytes, by `wire`, since some of what may stand in JSON (half a surrogate pair, a number of 400 digits, nesting
that no Python parser follows) never becomes a Python value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from hypothesis import strategies as st

from tests.fuzz.samples import EVENTS, TO_DEVICE

Json = Any
Path = tuple[str | int, ...]

STRINGS = (
    "", " ", "\0", "a\0b", "\ud800", "a\udfffb", "\u202eabc", "\u2066\u2069", "e" + "\u0301" * 200, "\ufeff", "\u2028", "\r\n",
    "\x1b[31m", "<b>", "<script>alert(1)</script>", "&amp;&#0;", "{ $x }", "{{", "}", "%s%n%d", "{0.__class__}", "${jndi:x}",
    "'; DROP TABLE seen; --", '" OR 1=1', "**bold", "`", "```", "# x", "> quoted", "[a](http://b)", "@room", "@ann:test", "$1",
    "!circle:test", "!", "!!", "!help", "💥", "👩‍👩‍👧‍👧", "٣", "²", "-1", "1e309", "NaN", "null", "true", "../etc/passwd", "x" * 300,
    "long 65536", "ck" + "A" * 24,
)  # fmt: skip
NUMBERS = (
    0, -1, True, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 2**64, 10**30, 10**400, 1.5, -0.0, 1e308, float("nan"), float("inf"),
    253_402_300_800_000, -62_135_596_800_001,
)  # fmt: skip
DEPTHS = (10, 200, 300, 900, 1_100, 20_000)
_SIZED = re.compile(rb'"(deep|long|many|wide) ([0-9]+)"')
"""Stands for something deep, a long string, a long list, a wide object; made large by `wire` alone."""

ODD: tuple[Json, ...] = (
    ...,
    None,
    *STRINGS,
    *NUMBERS,
    *(f"deep {depth}" for depth in DEPTHS),
    [],
    {},
    [None],
    [[["x"]]],
    {"": {"": 0}},
    ["$good0", 7],
    "many 5000",
    "wide 2000",
    {
        "body": "x",
        "event_id": "$good0",
        "rel_type": "m.replace",
        "user_ids": ["@ann:test"],
        "signed_curve25519": -1,
    },
)
"""What is put in the place of a part; `...` takes it out."""

values: st.SearchStrategy[Json] = st.recursive(
    st.sampled_from(ODD[1:]) | st.text(max_size=20) | st.floats() | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(STRINGS[:20]), inner, max_size=3)
    ),
    max_leaves=4,
)


def wire(value: Json) -> bytes:
    """The value as a homeserver might send it."""
    text = json.dumps(value).encode()
    return _SIZED.sub(_enlarged, text)


def _enlarged(found: re.Match[bytes]) -> bytes:
    size = int(found[2])
    match found[1]:
        case b"deep":
            return b'[{"":' * size + b"0" + b"}]" * size
        case b"long":
            return b'"' + b"\\u03a9 " * (size // 2) + b'"'
        case b"many":
            return b"[" + b",".join([b'"$x"'] * size) + b"]"
        case _:
            return b"{" + b",".join(b'"k%d":0' % number for number in range(size)) + b"}"


def paths(value: Json, at: Path = ()) -> Iterator[Path]:
    """Every place in a value, the value itself left out."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield (*at, step)
        yield from paths(inner, (*at, step))


def changed(value: Json, path: Path, new: Json) -> Json:
    """A copy with something else in this place; the place is taken out where `new` is `...`."""
    step, rest = path[0], path[1:]
    copy = dict(value) if isinstance(value, dict) else list(value)
    if rest:
        copy[step] = changed(copy[step], rest, new)
    elif new is ...:
        del copy[step]
    else:
        copy[step] = new
    return copy


def broken(sample: Json, lot: int) -> Json:
    """The sample with up to two of its parts replaced or taken out; which ones, and by what, the lot says."""
    for _ in range(2):
        places = [None, *paths(sample)] if isinstance(sample, dict | list) else [None]
        lot, place = divmod(lot, len(places))
        lot, odd = divmod(lot, len(ODD))
        if places[place] is not None:
            sample = changed(sample, places[place], ODD[odd])
    return sample


def one_of(samples: Sequence[Json]) -> st.SearchStrategy[Json]:
    """Any of them, more or less broken. A lot is a single number, so that a hundred of them are drawn at once."""

    def drawn(lot: int) -> Json:
        lot, which = divmod(lot, len(samples))
        return broken(samples[which], lot)

    return st.integers(0, 2**48).map(drawn)


def numbered(event: Json, name: str) -> Json:
    """The event under an id of its own, as a homeserver sees to it, where it has one at all."""
    if not isinstance(event, dict) or not isinstance(event.get("event_id"), str):
        return event
    return {**event, "event_id": event["event_id"] and f"${name}{event['event_id'][1:]}"}


events = one_of(EVENTS)
"""Room events, more or less broken."""

extras = one_of(
    [
        {
            "to_device": {"events": [event, *TO_DEVICE]},
            "device_lists": {"changed": ["@ann:test", "@x:y"], "left": ["@ben:test"]},
            "device_one_time_keys_count": {"signed_curve25519": 20},
            "device_unused_fallback_key_types": ["signed_curve25519"],
            "presence": {"events": []},
            "account_data": {"events": [{"type": "m.direct", "content": {}}]},
        }
        for event in TO_DEVICE
    ]
)
"""What stands in a sync answer beside the rooms."""
