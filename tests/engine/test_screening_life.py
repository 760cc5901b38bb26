"""Screening as moderators live with it: a language that is off, thresholds of their own, verdicts kept without text."""

import asyncio
import base64
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from models.config import CircleSettings, Config, HomeserverSettings, ModeratorSettings, StorageSettings
from models.tables import aggregates, audit, outbox
from models.verdict import Tier, ToScreen, Verdict
from moderation.screening import Screener
from plugin.cli.app import app
from plugin.engine.house import whole_house
from plugin.outcomes import kept
from tests.engine.house_of_tests import ANN, BEN, DESK, KEEPER, ROOM, Home, Wall, home, joined, said

SECRET = "nobody but the model minds these words"
HOUSE = whole_house()
SCREENER = Screener.load()


class Wording:
    """A judge whom one sentence worries a little, by its wording alone."""

    def judge(self, batch: Sequence[ToScreen]) -> list[Verdict]:
        return [
            Verdict(Tier.AMBER, 0.5, soft=0.6) if one.text == SECRET else Verdict(Tier.GREEN, 0.0)
            for one in batch
        ]


def config(folder: Path, language: str = "en") -> Config:
    return Config(
        homeserver=HomeserverSettings(url="http://127.0.0.1:1", user=KEEPER),
        storage=StorageSettings(database=f"sqlite+aiosqlite:///{folder / 'test.db'}"),
        circles=(
            CircleSettings(
                name="evening",
                rooms=(ROOM,),
                moderators_room=DESK,
                language=language,
                moderators=(ModeratorSettings(user=BEN),),
            ),
        ),
    )


async def gathered(opened: Home) -> None:
    people = [joined(ANN, 900), joined(KEEPER, 901), joined(BEN, 902, DESK), joined(KEEPER, 903, DESK)]
    await opened.engine.take(people)


async def told(opened: Home, room: str = DESK) -> list[tuple[str, str]]:
    """Kind and sentence of all that was said in a room."""
    async with opened.database.read() as connection:
        rows = (
            await connection.execute(select(outbox).where(outbox.c.room == room).order_by(outbox.c.id))
        ).all()
    found: list[dict[str, Any]] = [
        orjson.loads(opened.ledger.open(bytes(row.body), row.owner, "outbox")) for row in rows
    ]
    return [(one["kind"], one["content"]["body"]) for one in found if "content" in one]


async def test_messages_in_a_language_that_is_off_are_told_of_once_and_counted(tmp_path: Path) -> None:
    async with home(tmp_path, config=config(tmp_path, "xx"), house=HOUSE, judge=SCREENER) as here:
        await gathered(here)
        await here.engine.take([said(number, "buna seara tuturor") for number in range(1, 41)])
        assert [one for one in await told(here) if one[1] == "unscreened"] == [("message", "unscreened")]
        wall = here.wall
    async with home(tmp_path, wall, config=config(tmp_path, "xx"), house=HOUSE, judge=SCREENER) as again:
        await again.engine.take([said(50, "buna seara"), said(51, "I want to die")])
        wall.move(hours=2)
        assert await again.engine.fire() >= 1
        assert [one for one in await told(again) if one[1] == "unscreened"] == [
            ("message", "unscreened"),
            ("edit", "unscreened"),
        ]
        # What English words for danger say is flagged all the same.
        assert ("message", "flag-card") in await told(again)


async def test_in_a_language_that_is_on_there_is_no_such_notice(tmp_path: Path) -> None:
    async with home(tmp_path, config=config(tmp_path), house=HOUSE, judge=SCREENER) as here:
        await gathered(here)
        await here.engine.take([said(number, "good evening everybody") for number in range(1, 20)])
        assert await told(here) == []


async def test_what_moderators_chose_holds_after_a_restart_and_is_audited(tmp_path: Path) -> None:
    async with home(tmp_path, config=config(tmp_path), house=HOUSE, judge=Wording()) as here:
        await gathered(here)
        await here.engine.take([said(1, SECRET)])
        assert [body for _, body in await told(here)] == ["flag-card"]
        await here.engine.take(
            [said(2, "!thresholds amber 0", BEN, DESK), said(3, "!thresholds amber 99", ANN, DESK)]
        )
    async with home(tmp_path, Wall(), config=config(tmp_path), house=HOUSE, judge=Wording()) as again:
        await again.engine.take([said(4, SECRET), said(5, SECRET)])
        assert [body for _, body in await told(again)].count("flag-card") == 1
        async with again.database.read() as connection:
            rows = (await connection.execute(select(audit).where(audit.c.act == "thresholds"))).all()
        assert [row.detail for row in rows] == ["amber: 0.0 of 1,000"]
        assert rows[0].who not in (BEN, "keeper")


async def test_verdicts_are_kept_without_text_or_people_and_evaluate_reads_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with home(tmp_path, config=config(tmp_path), house=HOUSE, judge=Wording()) as here:
        await gathered(here)
        for number in range(1, 25):
            await here.engine.take([said(number, SECRET)])
            await here.engine.take([said(100 + number, f"!false {number}", BEN, DESK)])
        async with here.database.read() as connection:
            row = (await connection.execute(select(aggregates).where(aggregates.c.kind == "triage"))).one()
        opened = here.ledger.open(bytes(row.body), row.owner, "aggregate triage evening").decode()
        assert not any(secret in opened for secret in (SECRET, ANN, BEN))
    monkeypatch.setenv("CIRCLEKEEPER_KEY", base64.b64encode(bytes(32)).decode())
    found = await kept(config(tmp_path))
    assert len(found["evening"].outcomes) == 24
    assert not any(one.right for one in found["evening"].outcomes)


def test_the_command_shows_verdicts_and_what_they_speak_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "config.yaml"
    settings.write_text(
        f"homeserver: {{url: 'http://127.0.0.1:1', user: '{KEEPER}'}}\nstorage: {{data: '{tmp_path}'}}\n"
        f"circles: [{{name: evening, rooms: ['{ROOM}']}}]\n"
    )
    monkeypatch.setenv("CIRCLEKEEPER_KEY", base64.b64encode(bytes(32)).decode())
    words = ["evaluate", "--verdicts", "--json", "--config", str(settings)]
    refused = CliRunner().invoke(app, words)
    assert (refused.exit_code, "no database yet" in refused.stderr) == (1, True)
    assert not (tmp_path / "circlekeeper.db").exists()

    async def filled() -> None:
        async with home(tmp_path, config=config(tmp_path), house=HOUSE, judge=Wording()) as here:
            await gathered(here)
            for number in range(1, 22):
                await here.engine.take(
                    [said(number, SECRET), said(100 + number, f"!false {number}", BEN, DESK)]
                )

    asyncio.run(filled())
    (tmp_path / "test.db").rename(tmp_path / "circlekeeper.db")
    shown = CliRunner().invoke(app, words)
    assert shown.exit_code == 0, shown.output
    circle = json.loads(shown.stdout)["verdicts"]["evening"]
    assert (circle["tiers"]["amber"]["found"], circle["tiers"]["amber"]["of"]) == (0, 21)
    (proposal,) = circle["proposals"]
    assert (proposal["false_alarms_spared"], proposal["right_ones_missed"]) == (21, 0)
    table = CliRunner().invoke(app, [one for one in words if one != "--json"])
    assert "speak for a budget" in table.stdout.replace("\n", " ")
