"""What fuzzing found, each in its smallest form, so that it stays found."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from models.tables import unreadable
from plugin.configuration import load
from plugin.documents import DocumentError
from plugin.matrix.api import LONGEST_WAIT, Homeserver, MatrixError
from plugin.matrix.loose import parse_json
from plugin.packs import load_agenda
from tests.engine.house_of_tests import ANN, BEN, DESK, KEEPER, ROOM
from tests.fuzz.keeping import PRIVATE, Evenings, said
from tests.fuzz.samples import edit, raw, sealed, state, text

DEEP = "deep 300"


def numbered(event: dict[str, Any], name: str = "odd1") -> dict[str, Any]:
    return {**event, "event_id": f"${name}"}


@pytest.mark.parametrize(
    "odd",
    [
        raw("m.room.encrypted", sealed(odd=DEEP)),
        raw(
            "m.room.message",
            {"msgtype": "m.text", "body": "\ud800", "odd": [10**400, float("nan"), "deep 20000"]},
        ),
        state("m.room.topic", {"topic": DEEP}),
        state("m.room.power_levels", {"users": {ANN: 10**400}}),
    ],
)
def test_one_event_that_no_row_can_hold_holds_up_nothing(
    loop: asyncio.Runner, evenings: Evenings, odd: dict[str, Any]
) -> None:
    async def story() -> None:
        async with evenings.another() as keeper:
            await keeper.says(ROOM, said("before", "danger"), numbered(odd), said("after", "danger"))
            assert len(await keeper.flags_of(["$before", "$after"])) == 2

    loop.run(story())


def test_an_encrypted_message_that_was_taken_back_is_not_one_that_cannot_be_read(
    loop: asyncio.Runner, evenings: Evenings
) -> None:
    async def story() -> None:
        async with evenings.another() as keeper:
            gone = {"redacted_because": raw("m.room.redaction", {"redacts": "$odd"})}
            await keeper.says(ROOM, numbered(raw("m.room.encrypted", {}, unsigned=gone)))
            assert await keeper.rows(unreadable) == []

    loop.run(story())


def test_fewer_than_no_keys_are_none(loop: asyncio.Runner, evenings: Evenings) -> None:
    """A homeserver that counts keys below zero had us make as many as it liked."""

    async def story() -> None:
        async with evenings.another() as keeper:
            await keeper.says(ROOM, said("x", "hello"))
            keeper.crypto.sync_extras({}, {"signed_curve25519": -500}, ["signed_curve25519"])
            await keeper.upkeep()
            uploads = [body for path, body in keeper.server.asked if path == "v3/keys/upload"]
            assert max(len(body.get("one_time_keys", {})) for body in uploads) <= 100

    loop.run(story())


def test_an_edit_of_somebody_elses_message_is_a_message_of_its_own(
    loop: asyncio.Runner, evenings: Evenings
) -> None:
    """It must not put words into a flag about the author, nor take the flag that the author's own next words need."""

    async def story() -> None:
        async with evenings.another() as keeper:
            await keeper.says(ROOM, said("hers", "danger", ANN), said("quiet", "hello", ANN))
            await keeper.says(
                ROOM,
                numbered(raw("m.room.message", edit("danger, says Ben", "$hers"), BEN), "his1"),
                numbered(raw("m.room.message", edit("danger, says Ben", "$quiet"), BEN), "his2"),
                numbered(raw("m.room.message", edit("danger, says Ann", "$quiet"), ANN), "hers2"),
            )
            subjects = [(flag.subject, flag.matter.excerpt) for flag in await keeper.flags()]
            assert subjects == [
                (ANN, "danger"),
                (BEN, "danger, says Ben"),
                (BEN, "danger, says Ben"),
                (ANN, "danger, says Ann"),
            ]

    loop.run(story())


def test_an_edit_of_the_keepers_own_words_is_a_message_of_its_own(
    loop: asyncio.Runner, evenings: Evenings
) -> None:
    """The card is about a flag about Ann: what Ann wrote as its edit was taken for her old message's, and brought to nobody."""

    async def story() -> None:
        async with evenings.another() as keeper:
            await keeper.says(PRIVATE, said("asks", "!call", ANN))
            [card] = [row for row in await keeper.waiting() if row.about_part == "card"]
            echo = raw("m.room.message", text("a card"), KEEPER, unsigned={"transaction_id": card.txn})
            await keeper.says(DESK, numbered(echo, "card"))
            await keeper.says(ROOM, numbered(raw("m.room.message", edit("danger", "$card")), "words"))
            assert [(flag.subject, flag.matter.event) for flag in await keeper.flags()] == [
                (ANN, "$asks"),
                (ANN, "$words"),
            ]

    loop.run(story())


def test_an_edit_without_new_words_is_read_by_its_old_ones(loop: asyncio.Runner, evenings: Evenings) -> None:
    async def story() -> None:
        async with evenings.another() as keeper:
            content = {**edit("danger", "$nothing"), "m.new_content": {"msgtype": "m.text"}}
            await keeper.says(ROOM, numbered(raw("m.room.message", content)))
            assert keeper.judge.heard == {"* danger": 1}

    loop.run(story())


@pytest.mark.parametrize(
    ("asked", "seconds"), [("5", 5), ("²", None), ("99999999999", LONGEST_WAIT), ("-1", None), ("soon", None)]
)
async def test_a_homeserver_that_asks_for_patience_is_not_waited_for_without_end(
    asked: str, seconds: float | None
) -> None:
    async def busy(_request: web.Request) -> web.Response:
        return web.Response(status=429, headers={"Retry-After": asked}, text='{"errcode": "\\ud800"}')

    app = web.Application()
    app.router.add_get("/{path:.*}", busy)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server = Homeserver(f"http://127.0.0.1:{runner.addresses[0][1]}")
    try:
        with pytest.raises(MatrixError) as caught:
            await server.call("GET", "v3/sync")
    finally:
        await server.aclose()
        await runner.cleanup()
    assert (caught.value.errcode, caught.value.retry_after) == ("?", seconds)


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("  password_file:", "  password_file: ~nobody-here/x"),
        ("  data: data", "  data: ~nobody-here/x"),
        ("  data: data", '  data: "a\\0b"'),
        ("  metrics:", "  metrics: 127.0.0.1:99999"),
        ("  database:", "  database: nonsense"),
        ("        hours: [always]", '        hours: ["mon 1\u0668:00-23:00"]'),
    ],
)
def test_settings_that_only_failed_when_they_were_used_are_refused(
    tmp_path: Path, line: str, wrong: str
) -> None:
    sample = (Path(__file__).parents[2] / "config.sample.yaml").read_text()
    assert sample.count(line) == 1
    (tmp_path / "config.yaml").write_text(sample.replace(line, wrong))
    with pytest.raises(DocumentError) as caught:
        load(tmp_path / "config.yaml")
    [problem] = caught.value.problems
    assert sample.splitlines()[problem.line - 1] == line


def test_a_document_of_a_million_values_is_refused_before_it_is_read_through(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("a: 1\n" * 190_000)
    with pytest.raises(DocumentError) as caught:
        load_agenda("own.yaml", tmp_path)
    assert caught.value.problems[0].line < 30_000


@pytest.mark.parametrize(
    ("raw_json", "value"),
    [
        (
            rb'{"a": "\ud800", "b": "\\ud800 \ud83d\ude00 \u0041\n"}',
            {"a": "?", "b": "\\ud800 \U0001f600 A\n"},
        ),
        (b"[1" + b"0" * 400 + b", -1e999, NaN, 12]", [None, None, None, 12]),
        (b'"\xff\\udfff"', "\ufffd?"),
    ],
)
def test_json_that_only_half_the_parsers_take_is_read(raw_json: bytes, value: object) -> None:
    assert parse_json(raw_json) == value


def test_what_is_nested_without_end_is_cut_and_the_rest_is_read() -> None:
    found = parse_json(b'{"deep": ' + b'[{"":' * 50_000 + b'"}"' + b"}]" * 50_000 + b', "rest": "]"}')
    assert isinstance(found, dict)
    assert found["rest"] == "]"


@pytest.mark.parametrize("odd", ["", "{", "[1,]", '"', "]]]", '{"a":\\ud800}', "1e400 2"])
def test_what_is_no_json_is_still_none(odd: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        parse_json(odd.encode())
