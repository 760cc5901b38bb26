"""From a message to the private word that follows it, through the whole house and real screening."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import orjson
import pytest
from sqlalchemy import select

from models.config import CircleSettings, Config
from models.tables import aggregates, outbox, timers
from moderation.screening import Screener
from plugin.engine.house import whole_house
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CONFIG,
    DESK,
    KEEPER,
    ROOM,
    Home,
    Wall,
    arrived,
    event,
    home,
    joined,
    said,
)

SCREENER = Screener.load()
DOSE = "take 600mg of gabapentin before bed"
ADDRESS = "I live at 14 Acacia Avenue"
PICTURE = "I still see his skull, the brains were all over the road"


def whole(folder: Path, wall: Wall | None = None, **norms: object) -> AbstractAsyncContextManager[Home]:
    """The real house, in a circle with these norms."""
    circle = {"name": "evening", "rooms": (ROOM,), "moderators_room": DESK, "norms": norms}
    config = Config(homeserver=CONFIG.homeserver, circles=(CircleSettings.model_validate(circle),))
    return home(folder, wall, config, whole_house(), SCREENER)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Home]:
    async with whole(tmp_path) as opened:
        await opened.engine.take([joined(KEEPER, 900), joined(ANN, 901), joined(BEN, 902)])
        yield opened


async def words(opened: Home) -> list[tuple[str, str, str]]:
    """What was said about norms and flags: the room or the person, and the sentence."""
    async with opened.database.read() as connection:
        rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
    found = [
        (row.room, row.user, orjson.loads(opened.ledger.open(bytes(row.body), row.owner, "outbox")))
        for row in rows
    ]
    told = [(room, user, body["content"]["body"]) for room, user, body in found if body["kind"] == "message"]
    return [one for one in told if one[2].startswith(("norm-", "flag-", "care-"))]


async def test_a_norm_is_followed_by_one_private_word_and_nothing_in_the_room(here: Home) -> None:
    await here.engine.take([said(1, "good evening"), said(2, DOSE), said(3, "good night")])
    assert await words(here) == [("", ANN, "norm-medical-advice-nudge")]


async def test_once_a_norm_a_day_and_a_person(here: Home) -> None:
    await here.engine.take([said(1, DOSE), said(2, DOSE), said(3, DOSE, BEN)])
    here.wall.move(hours=23)
    await here.engine.take([said(4, DOSE)])
    assert [user for _, user, _ in await words(here)] == [ANN, BEN]
    here.wall.move(hours=1)
    await here.engine.take([said(5, DOSE)])
    assert [user for _, user, _ in await words(here)] == [ANN, BEN, ANN]


async def test_a_third_norm_on_one_day_is_not_brought_up(here: Home) -> None:
    await here.engine.take([said(1, DOSE), said(2, ADDRESS), said(3, PICTURE)])
    assert [said for _, _, said in await words(here)] == [
        "norm-medical-advice-nudge",
        "norm-personal-information-nudge",
    ]


async def test_what_was_told_is_remembered_over_a_restart_and_forgotten_after_a_day(tmp_path: Path) -> None:
    wall = Wall()
    async with whole(tmp_path, wall) as first:
        await first.engine.take([joined(KEEPER, 900), joined(ANN, 901), said(1, DOSE)])
    async with whole(tmp_path, wall) as second:
        await second.engine.take([said(2, DOSE)])
        assert len(await words(second)) == 1
        async with second.database.read() as connection:
            (kept,) = (
                await connection.execute(select(aggregates).where(aggregates.c.kind == "nudges"))
            ).all()
        assert kept.owner == ANN
        wall.move(days=1)
        assert await second.engine.fire() >= 1
        async with second.database.read() as connection:
            left = select(aggregates.c.key).where(aggregates.c.kind == "nudges")
            assert not (await connection.execute(left)).all()
            assert not (await connection.execute(select(timers).where(timers.c.kind == "nudges"))).all()


async def test_danger_and_a_norm_in_one_message_are_one_card_and_no_nudge(here: Home) -> None:
    await here.engine.take([said(1, f"I'm going to kill myself tonight. {DOSE}")])
    told = await words(here)
    assert [room for room, _, said in told if said == "flag-card"] == [DESK]
    assert not [said for _, _, said in told if said.startswith("norm-")]


async def test_a_circle_switches_each_norm(tmp_path: Path) -> None:
    choices: dict[str, object] = {
        "medical-advice": "off",
        "graphic-detail": "flag",
        "unsolicited-advice": "nudge",
    }
    choices["personal-information"] = {"leave": ["address"]}
    async with whole(tmp_path, **choices) as opened:
        await opened.engine.take([joined(KEEPER, 900), joined(ANN, 901), said(1, DOSE), said(2, ADDRESS)])
        assert await words(opened) == []
        await opened.engine.take([said(3, "you should leave him"), said(4, PICTURE)])
        told = await words(opened)
        assert ("", ANN, "norm-unsolicited-advice-nudge") in told
        assert (DESK, "", "flag-card") in told


async def test_what_is_behind_a_spoiler_is_left_alone(here: Home) -> None:
    hidden = {
        "msgtype": "m.text",
        "body": PICTURE,
        "format": "org.matrix.custom.html",
        "formatted_body": f"<span data-mx-spoiler>{PICTURE}</span>",
    }
    await here.engine.take([arrived(event(1, ANN, "m.room.message", hidden))])
    assert await words(here) == []
    await here.engine.take([said(2, PICTURE)])
    assert await words(here) == [("", ANN, "norm-graphic-detail-nudge")]


async def test_asking_for_private_contact_again_is_seen_over_messages(here: Home) -> None:
    await here.engine.take([said(1, "dm me if you like"), said(2, "hello?")])
    assert await words(here) == []
    await here.engine.take([said(3, "anyone, dm me")])
    assert await words(here) == [("", ANN, "norm-private-contact-nudge")]
