"""Whatever is typed behind the prefix, by whom and where: an answer or silence, bounded, and no decision that fails."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.ids import RoomId, UserId
from plugin.engine.front_door import HELP
from tests.engine.house_of_tests import ANN, BEN, DESK, ROOM
from tests.fuzz.hostile import STRINGS, wire
from tests.fuzz.keeping import HOUSE, MIA, PRIVATE, Evenings, said
from tests.fuzz.looking import examples
from tests.fuzz.samples import edit, raw

EVE = UserId("@eve:elsewhere")
SPELLINGS = (*HOUSE.commands, HELP.name, "unknowable", "strat", "HELP", "Help Now", "sınce", "ｐass")
WORDS = (
    *STRINGS,
    "17", "#1", "1", "0", "-1", "007", "٣", "１２", "½", "9" * 400, "0" * 5_000, "1e9", "0x10", "99999999999h", "1h 30m", "-5m",
    "m", "5 5 5", "NaN", "inf", "today", "forget", "none", "31/02/2026", "2026-02-30", "0001-01-01", "9999-12-31", "1900-01-01",
    "2026-01-02", "99999 weeks ago", "99999 days ago", "1 march 2020", "mar 1, 1900", "Portugal", "PT", "XX", "on", "off",
    "@ben:test", "ben", "@", ":", "anyway", "anyway anyway", "a" * 60_000, "call", "and then " * 3_000,
)  # fmt: skip
ROOMS = (ROOM, DESK, PRIVATE, RoomId("!nobody:test"))
PEOPLE = (ANN, BEN, MIA, EVE)
texts = st.one_of(
    st.tuples(
        st.sampled_from(("!", "! ", "!!", " !", "", "！")),
        st.sampled_from(SPELLINGS) | st.text(max_size=12),
        st.sampled_from((" ", "", "\n", "\t", "\u2003", ":", "\0")),
        st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=3).map(" ".join),
    ).map("".join),
    st.text(max_size=40),
)
given_commands = st.lists(
    st.tuples(st.sampled_from(ROOMS), st.sampled_from(PEOPLE), texts), min_size=10, max_size=40
)
MOST = 40_000
"""Characters of one answer: a list of twenty flags, or all commands, and not what somebody sent us."""


@examples(8)
@given(typed=given_commands, meeting=st.booleans())
def test_whatever_is_typed_is_answered_in_bounds(
    loop: asyncio.Runner, evenings: Evenings, typed: list[tuple[RoomId, UserId, str]], *, meeting: bool
) -> None:
    async def story() -> None:
        async with evenings.another() as keeper:
            await keeper.says(
                ROOM, said("flag", "danger", BEN), *([said("start", "!start", ANN)] if meeting else [])
            )
            before = len(await keeper.bodies())
            for number, (room, user, text) in enumerate(typed):
                keeper.wall.move(seconds=61)
                await keeper.says(room, said(f"typed{number}", text, user))
                await keeper.engine.fire()
            await keeper.check()
            bodies = await keeper.bodies()
            assert len(bodies) - before <= 30 * len(typed)
            assert max(len(wire(body)) for body in bodies) < MOST

    loop.run(story())


@pytest.mark.parametrize(("room", "user"), [(ROOM, ANN), (ROOM, EVE), (DESK, MIA), (PRIVATE, ANN)])
def test_every_command_with_every_word(
    loop: asyncio.Runner, evenings: Evenings, room: RoomId, user: UserId
) -> None:
    async def story() -> None:
        async with evenings.another(replies=10_000) as keeper:
            await keeper.says(ROOM, said("flag", "danger", BEN), said("start", "!start", ANN))
            lines = [f"!{spelling} {word}" for spelling in HOUSE.commands for word in WORDS]
            await keeper.says(room, *(said(f"x{number}", line, user) for number, line in enumerate(lines)))
            await keeper.check()

    loop.run(story())


def test_a_flood_is_answered_twenty_times_a_minute_and_screened_whole(
    loop: asyncio.Runner, evenings: Evenings
) -> None:
    async def story() -> None:
        async with evenings.another() as keeper:
            flood: list[Any] = [said(f"x{number}", f"!days danger {number}", BEN) for number in range(300)]
            edits = [
                {**raw("m.room.message", edit("!days", f"$x{number}"), BEN), "event_id": f"$e{number}"}
                for number in range(300)
            ]
            welcomed = len(await keeper.letters_to(BEN))
            await keeper.says(ROOM, *flood, *edits)
            await keeper.check()
            assert len(await keeper.flags()) == 300
            assert len(await keeper.letters_to(BEN)) == welcomed + 21

    loop.run(story())
