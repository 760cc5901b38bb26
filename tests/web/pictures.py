"""`python -m tests.web.pictures [page ...]`: the pictures of the desk in docs/pictures, of a circle that nobody is in."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page

from models.verdict import Tier
from tests.web.browser import chromium, sitting
from tests.web.desk_of_tests import ANN, BEN, CLEO, DESK, MO, NAMES, ROOM, Place, place, said
from tests.web.taken import DIRECT, appealed

HERE = Path(__file__).parents[2] / "docs" / "pictures"
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


# In tests her name is meant to do harm.
NAMES[CLEO] = "Cleo"


async def _filled(desk: Place) -> int:
    """Four flags, one of them taken; the number of the crisis."""
    crisis = await desk.raise_flag(Tier.CRISIS, "I decided it tonight. I am sorry.", ANN)
    for tier, words, subject, norm in (
        (Tier.RED, "I can't go on like this any more. It has been too long.", CLEO, ""),
        (Tier.AMBER, "Everything is grey this week. I hardly get up.", ANN, ""),
        (Tier.AMBER, "cheap followers, write to me", CLEO, "spam"),
    ):
        await desk.raise_flag(tier, words, subject, norm)
        desk.later(minutes=12)
    await desk.home.engine.take([said(8100, "!claim 2", BEN, DESK)])
    return crisis


async def _queue(desk: Place, page: Page) -> None:
    await _filled(desk)
    await page.goto(desk.origin + "/")


async def _flag(desk: Place, page: Page) -> None:
    number = await _filled(desk)
    await desk.home.engine.take([said(8200, f"!claim {number}", MO, DESK)])
    await page.goto(f"{desk.origin}/flags/{number}?words=show")


async def _keeper(desk: Place, page: Page) -> None:
    await page.goto(desk.origin + "/keeper")


async def _log(desk: Place, page: Page) -> None:
    await _filled(desk)
    await page.goto(desk.origin + "/log")


async def _roster(desk: Place, page: Page) -> None:
    lines = (
        (MO, "!shift add mon-fri 18:00-23:00"),
        (BEN, "!shift add fri-sat 20:00-02:00"),
        (BEN, "!shift add sun 14:00-20:00"),
        (BEN, "!swap mo sun"),
    )
    await desk.home.engine.take([said(8000 + at, line, user, DESK) for at, (user, line) in enumerate(lines)])
    await page.goto(desk.origin + "/roster")


async def _norms(desk: Place, page: Page) -> None:
    await desk.home.engine.take([said(8000, "!thresholds red 90%", BEN, DESK)])
    await page.goto(desk.origin + "/norms?tier=amber&wish=budget&number=5")
    await page.locator(".fold summary").first.click()


async def _meetings(desk: Place, page: Page) -> None:
    lines = ((BEN, "!start"), (ANN, "!here"), (CLEO, "!here"))
    await desk.home.engine.take([said(8000 + at, line, user, ROOM) for at, (user, line) in enumerate(lines)])
    await page.goto(desk.origin + "/meetings")


async def _wellbeing(desk: Place, page: Page) -> None:
    number = await desk.raise_flag(Tier.CRISIS, "I decided it tonight")
    lines = ("!shift add mon-fri 18:00-20:00", f"!claim {number}")
    await desk.home.engine.take([said(8000 + at, line, MO, DESK) for at, line in enumerate(lines)])
    await page.goto(desk.origin + "/wellbeing")


async def _appeals(desk: Place, page: Page) -> None:
    async with desk.home.engine.writing():
        desk.home.places.set_direct(ANN, DIRECT, 0)
    number = await appealed(
        desk, "I only told what the doctor had told me. I did not mean anybody else to do it."
    )
    await page.goto(desk.origin + "/appeals")
    await page.locator(f"#row-{number} [data-words]").click()
    await page.locator(f"#row-{number} .spoken").wait_for()


async def _figures(desk: Place, page: Page) -> None:
    """Three weeks in which flags came and were closed; figures are told from three flags on."""
    await page.goto("about:blank")
    for day in range(21):
        desk.later(days=1)
        for at in range(1 + day % 3):
            tier = (Tier.AMBER, Tier.AMBER, Tier.RED, Tier.CRISIS)[(day + at) % 4]
            number = await desk.raise_flag(tier, f"I can't go on, said on day {day}, in way {at}.", CLEO)
            desk.later(minutes=4 + 3 * at)
            await desk.home.engine.take([said(20_000 + 2 * number, f"!claim {number}", BEN, DESK)])
            act = "false" if number % 4 == 0 else "resolve"
            await desk.home.engine.take([said(20_001 + 2 * number, f"!{act} {number}", BEN, DESK)])
    await page.goto(await desk.link(number=9000))
    await page.get_by_role("button").click()
    await page.wait_for_url("**/")
    await page.goto(desk.origin + "/figures")


SCENES: Mapping[str, Callable[[Place, Page], Awaitable[None]]] = {
    "queue": _queue,
    "flag": _flag,
    "keeper": _keeper,
    "log": _log,
    "phone": _queue,
    "roster": _roster,
    "meetings": _meetings,
    "norms": _norms,
    "wellbeing": _wellbeing,
    "figures": _figures,
    "appeals": _appeals,
}


async def taken(browser: Browser, name: str) -> None:
    """One picture: light and wide; with `phone` at the end of the name dark and on a phone."""
    with tempfile.TemporaryDirectory() as folder:
        async with place(Path(folder), acts=("redact", "mute")) as desk:
            # A Wednesday afternoon, whenever this runs.
            desk.home.wall.now = datetime(2026, 11, 25, 15, tzinfo=desk.home.wall.now.tzinfo)
            phone = name.endswith("phone")
            look: dict[str, Any] = {
                "viewport": PHONE if phone else WIDE,
                "color_scheme": "dark" if phone else "light",
            }
            async with sitting(browser, await desk.link(), **look) as page:
                await SCENES[name.removesuffix("-phone")](desk, page)
                await page.evaluate("scrollTo(0, 0)")
                await page.screenshot(path=HERE / f"desk-{name}.png", full_page=not phone)


async def _all(names: list[str]) -> None:
    async with chromium() as browser:
        for name in names or SCENES:
            await taken(browser, name)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.web.pictures", description=__doc__)
    parser.add_argument("pages", nargs="*", metavar="page", help=f"of {', '.join(SCENES)}")
    asyncio.run(_all(parser.parse_args().pages))


if __name__ == "__main__":
    main()
