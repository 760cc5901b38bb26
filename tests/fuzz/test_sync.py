"""Whatever stands in a sync answer: nothing is lost, nothing is done twice, and the keeper goes on."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from hypothesis import given, note
from hypothesis import strategies as st

from plugin.matrix.api import part
from plugin.matrix.loose import as_object
from tests.engine.house_of_tests import BEN, KEEPER, ROOM
from tests.fuzz import hostile
from tests.fuzz.keeping import Evenings, Keeping, said
from tests.fuzz.looking import examples
from tests.fuzz.samples import KEY, state

GOOD = [
    said(f"good{number}", f"danger {number}" if number % 2 else f"hello {number}", BEN) for number in range(4)
]
COMING = state("m.room.member", {"membership": "invite", "is_direct": True}, KEEPER, BEN)

ROOMS = tuple(
    {
        part: {
            name: {
                "timeline": {
                    "events": [said("there", "danger elsewhere"), COMING],
                    "limited": True,
                    "prev_batch": "p",
                },
                "state": {"events": [COMING]},
                f"{part}_state": {"events": [COMING]},
            }
            for name in ("!other:test", ROOM, "", "x", "!\0", "!\ud800:test", "!" + "x" * 400)
            if (part, name) != ("join", ROOM)
        }
    }
    for part in ("join", "leave", "invite", "knock", "odd")
)


KEYS = {"algorithms": [], "user_id": BEN, "device_id": "D", "keys": {"curve25519:D": KEY, "ed25519:D": KEY}}
SERVER = (
    {"v3/keys/query": {"device_keys": {BEN: {"D": KEYS}}, "failures": {"test": {}}}},
    {"v3/keys/upload": {"one_time_key_counts": {"signed_curve25519": 50}}},
    {
        "v3/keys/claim": {
            "one_time_keys": {BEN: {"D": {"signed_curve25519:x": {"key": KEY, "signatures": {}}}}}
        }
    },
    {"v3/rooms/%21other%3Atest/members": {"chunk": [COMING, said("x", "y")]}},
    {"v3/join": {"room_id": "!other:test"}},
)
"""What else the homeserver is asked, and answers, more or less broken."""


@dataclass(frozen=True)
class Day:
    """A sync answer in which our room's events are whole, whatever is among and beside them; and all else the homeserver says."""

    answer: Any
    says: dict[str, list[Any]]


@st.composite
def days(draw: st.DrawFn) -> Day:
    """What a homeserver may say in a day."""
    odd = [
        hostile.numbered(event, f"g{at}")
        for at, event in enumerate(draw(st.lists(hostile.events, min_size=20, max_size=80)))
    ]
    gaps = sorted(draw(st.lists(st.integers(0, len(odd)), min_size=len(GOOD), max_size=len(GOOD))))
    for good, at in reversed(list(zip(GOOD, gaps, strict=True))):
        odd.insert(at, good)
    # What a limited answer leaves out is fetched backwards, page by page.
    missed = draw(st.integers(0, len(odd)))
    pages = [{"chunk": odd[missed // 2 : missed][::-1], "end": "p2"}, {"chunk": odd[: missed // 2][::-1]}]
    timeline = {"events": odd[missed:], "limited": missed > 0, "prev_batch": "p1"}
    ours = {"timeline": timeline, "state": draw(hostile.values), "ephemeral": draw(hostile.values)}
    others = draw(hostile.one_of(ROOMS))
    joined = as_object(others.get("join"))
    answer = {
        **as_object(draw(hostile.extras)),
        "next_batch": "s-next",
        "rooms": {**others, "join": {**joined, ROOM: ours}},
    }
    server = as_object(draw(hostile.one_of(SERVER)))
    says = {path: [said_] * 3 for path, said_ in server.items()}
    return Day(answer, {f"v3/rooms/{part(ROOM)}/messages": pages, **says})


async def all_is_well(keeper: Keeping) -> None:
    """Every good message was seen and judged, and each that needs people has one flag."""
    assert await keeper.stored_token() == keeper.token
    assert {good["event_id"] for good in GOOD} <= await keeper.seen()
    assert {good["content"]["body"] for good in GOOD} <= keeper.judge.heard.keys()
    await keeper.check()
    raised = await keeper.flags_of([good["event_id"] for good in GOOD])
    assert sorted(row.event for row in raised) == ["$good1", "$good3"]


@examples(30)
@given(day=days())
def test_good_messages_among_garbage_are_all_seen_and_screened(
    loop: asyncio.Runner, evenings: Evenings, day: Day
) -> None:
    async def story() -> None:
        async with evenings.another() as keeper:
            keeper.server.says |= day.says
            await keeper.sync(day.answer)
            await all_is_well(keeper)
            await keeper.upkeep()
            await keeper.sync({**day.answer, "next_batch": "s-again"})
            await all_is_well(keeper)
            await keeper.says(ROOM, said("after", "danger after"))
            assert keeper.judge.heard["danger after"] == 1

    note(f"{len(hostile.wire(day.answer))} bytes")
    loop.run(story())
