"""The week's picture: drawn in a process of its own, and left out where it cannot be."""

from __future__ import annotations

import asyncio
import struct

import pytest

from plugin import drawn
from plugin.drawn import Sheet

SHEET = Sheet("The last seven days", ("amber", "red", "crisis"), ("Mon 2", "Tue 3"), ((1, 0, 2), (0, 0, 0)))


async def test_it_is_drawn_while_everything_else_goes_on() -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    ticking = asyncio.create_task(tick())
    picture = await drawn.drawn(SHEET)
    ticking.cancel()
    assert picture is not None
    assert picture.png.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", picture.png[16:24]) == (picture.width, picture.height)
    assert ticks > 10


async def test_what_cannot_be_drawn_is_left_out() -> None:
    assert await drawn.drawn(Sheet("", ("amber",), ("Mon",), ((1,),))) is None


@pytest.mark.parametrize("numbers", [(), ((0, 0, 0),), ((10**6, 1, 1),)])
def test_any_numbers_can_be_drawn(numbers: tuple[tuple[int, ...], ...]) -> None:
    sheet = Sheet("$x_1$ & <b>", ("a", "b", "c"), tuple("M" for _ in numbers), numbers)
    assert drawn.draw(sheet).startswith(b"\x89PNG")
