"""The desk's side of the engine: presses that meet taps, links that are kept as hashes, what a commit tells."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import orjson
import pytest
from sqlalchemy import select

from models.config import CircleSettings, Config, ModeratorSettings
from models.ids import UserId
from models.signals import About, DeskPressed, Signal
from models.tables import abouts, aggregates, desk_links, desk_sessions, failures, outbox
from moderation.flag.state import Flag
from moderation.screening import Screener
from plugin.engine.doorkeeping import GOOD_FOR, IDLE, hash_of, new_token
from plugin.engine.engine import Undecided
from plugin.engine.house import whole_house
from plugin.janitor import tidy
from tests.engine.house_of_tests import (
    ANN,
    BEN,
    CONFIG,
    DESK,
    KEEPER,
    ROOM,
    Home,
    arrived,
    event,
    home,
    joined,
    said,
)

SCREENER = Screener.load()
MO = UserId("@mo:test")
DANGER = "I can't go on. I'm going to kill myself tonight."


def config() -> Config:
    moderators = tuple(ModeratorSettings(user=user) for user in (BEN, MO))
    circle = CircleSettings(name="evening", rooms=(ROOM,), moderators_room=DESK, moderators=moderators)
    return Config(homeserver=CONFIG.homeserver, circles=(circle,))


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Home]:
    async with home(
        tmp_path, config=config(), house=whole_house(), judge=SCREENER, desk_url="https://desk.test"
    ) as opened:
        people = [joined(KEEPER, 900), joined(ANN, 901), joined(KEEPER, 902, DESK)]
        await opened.engine.take([*people, joined(BEN, 903, DESK), joined(MO, 904, DESK), said(1, DANGER)])
        async with opened.database.write() as connection:
            card = {"event": "$card", "room": DESK, "kind": "flag", "key": "1", "part": "card", "at": 1}
            await connection.execute(abouts.insert(), [card])
        yield opened


async def told(opened: Home) -> list[tuple[str, str]]:
    async with opened.database.read() as connection:
        rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).all()
    found = [
        (row.user or row.room, orjson.loads(opened.ledger.open(bytes(row.body), row.owner, "outbox")))
        for row in rows
    ]
    return [(where, body["content"]["body"]) for where, body in found if body["kind"] == "message"]


async def claimer(opened: Home) -> tuple[str | None, int]:
    """Of flag 1, as it was committed: who has it, and how often it was taken."""
    async with opened.database.read() as connection:
        row = (await connection.execute(select(aggregates).where(aggregates.c.kind == "flag"))).one()
    state = orjson.loads(opened.ledger.open(bytes(row.body), row.owner, "aggregate flag 1"))
    return state["claimer"], sum(one["act"] == "claimed" for one in state["history"])


def press(act: str, sender: UserId = MO, version: int = 0) -> DeskPressed:
    return DeskPressed(sender, About("flag", "1", "card"), act, version)


@pytest.mark.parametrize("first", ["desk", "tap"])
async def test_of_two_who_claim_at_the_same_moment_one_has_it_and_the_other_is_told(
    here: Home, first: str
) -> None:
    content = {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$card", "key": "🖐️"}}
    tap = arrived(event(50, BEN, "m.reaction", content), DESK)
    both = [here.engine.press(press("claim"), "evening"), here.engine.take([tap])]
    done = await asyncio.gather(*(both if first == "desk" else reversed(both)))
    answers = next(one for one in done if one is not None)
    who, times = await claimer(here)
    assert times == 1
    assert who == (MO if first == "desk" else BEN)
    assert [words.id for words in answers] == (["flag-claimed"] if first == "desk" else ["flag-taken"])
    in_the_room = [body for where, body in await told(here) if where == DESK]
    assert ("flag-taken" in in_the_room) is (first == "desk")


async def test_a_press_by_a_stranger_changes_nothing(here: Home) -> None:
    for stranger in (ANN, UserId("@eve:elsewhere")):
        answers = await here.engine.press(press("resolve", stranger, version=2), "evening")
        assert [words.id for words in answers] == ["flag-unknown"]
    assert await claimer(here) == (None, 0)


def stumbling(_flag: Flag | None, _signal: Signal, **_around: object) -> NoReturn:
    raise ZeroDivisionError


async def test_a_press_that_could_not_be_decided_is_said_to_be_so_and_kept(here: Home) -> None:
    here.house.by_kind["flag"] = replace(here.house.by_kind["flag"], decide=stumbling)
    with pytest.raises(Undecided):
        await here.engine.press(press("claim"), "evening")
    assert await claimer(here) == (None, 0)
    async with here.database.read() as connection:
        signals = list((await connection.execute(select(failures.c.signal))).scalars())
    assert signals == ["DeskPressed"]


async def test_a_press_counts_though_what_follows_from_it_could_not_be_decided(here: Home) -> None:
    here.house.by_kind["flags"] = replace(here.house.by_kind["flags"], decide=stumbling)
    assert [words.id for words in await here.engine.press(press("claim"), "evening")] == ["flag-claimed"]
    assert await claimer(here) == (MO, 1)
    async with here.database.read() as connection:
        assert (await connection.execute(select(failures.c.id))).all()


async def test_a_link_is_sent_in_private_and_kept_as_a_hash(here: Home) -> None:
    await here.engine.take(
        [said(60, "!desk", MO, DESK), said(61, "!desk", ANN, DESK), said(62, "!desk", BEN, ROOM)]
    )
    (link,) = [body for where, body in await told(here) if where == MO and body == "desk-link"]
    assert link
    async with here.database.read() as connection:
        (row,) = (await connection.execute(select(desk_links))).all()
    assert row.user == MO
    assert re.fullmatch("[0-9a-f]{64}", row.hash)
    assert row.until == int(here.wall.now.timestamp()) + 600
    assert not [where for where, body in await told(here) if body == "desk-link" and where != MO]


async def test_closing_ends_links_and_sessions_of_that_person_only(here: Home) -> None:
    await here.engine.take([said(60, "!desk", MO, DESK), said(61, "!desk", BEN, DESK)])
    async with here.database.write() as connection:
        rows = [{"hash": hash_of(user), "user": user, "made": 1, "used": 1} for user in (MO, BEN)]
        await connection.execute(desk_sessions.insert(), rows)
    await here.engine.take([said(62, "!desk out", MO, DESK)])
    async with here.database.read() as connection:
        left = [
            list((await connection.execute(select(table.c.user))).scalars())
            for table in (desk_links, desk_sessions)
        ]
    assert left == [[BEN], [BEN]]


async def test_a_commit_tells_what_changed_and_a_failure_tells_nothing(here: Home) -> None:
    heard: list[set[str]] = []
    here.engine.on_commit.append(lambda work: heard.append({kind for kind, _ in work.aggregates}))
    await here.engine.press(press("claim"), "evening")
    assert "flag" in heard[0]
    with pytest.raises(RuntimeError):
        async with here.engine.writing():
            raise RuntimeError
    assert len(heard) == 1


def test_tokens_are_long_and_never_the_same() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(len(token) >= 43 for token in tokens)


async def test_links_and_sessions_that_had_their_time_are_removed(here: Home) -> None:
    at = int(here.wall.now.timestamp())
    rows = {"young": (at, at), "idle": (at, at - IDLE), "old": (at - GOOD_FOR, at)}
    async with here.database.write() as connection:
        sessions = [
            {"hash": name, "user": MO, "made": made, "used": used} for name, (made, used) in rows.items()
        ]
        await connection.execute(desk_sessions.insert(), sessions)
        links = [{"hash": name, "user": MO, "until": at + more} for name, more in (("good", 1), ("over", 0))]
        await connection.execute(desk_links.insert(), links)
        await tidy(connection, config(), here.house, here.ledger, here.wall.now)
        left = [
            list((await connection.execute(select(table.c.hash))).scalars())
            for table in (desk_sessions, desk_links)
        ]
    assert left == [["young"], ["good"]]
