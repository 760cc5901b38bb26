"""When something goes wrong behind a page: what is said then, and what still works."""

from dataclasses import replace
from typing import NoReturn

import orjson
from sqlalchemy import delete, insert, select, update

from models.signals import Signal
from models.tables import aggregates
from models.verdict import Tier
from moderation.flag.state import Flag
from tests.web.desk_of_tests import ANN, CLEO, Place


def stumbling(_flag: Flag | None, _signal: Signal, **_around: object) -> NoReturn:
    raise ZeroDivisionError


async def test_a_press_that_could_not_be_decided_is_never_called_done(desk: Place) -> None:
    number = await desk.raise_flag()
    async with desk.moderator() as mo:
        proof = await mo.form()
        desk.home.house.by_kind["flag"] = replace(desk.home.house.by_kind["flag"], decide=stumbling)
        answer = await mo.post(f"/flags/{number}/press", {"proof": proof, "act": "claim"})
        assert answer.status == 500
        assert "nothing was changed" in await answer.text()
        assert "Done." not in await (await mo.get("/")).text()
    assert (await desk.flag(number))["claimer"] is None


async def body(desk: Place, number: int, words: str) -> bytes:
    """This flag as it is kept, with other words in it."""
    flag = await desk.flag(number)
    flag["matter"]["excerpt"] = words  # type: ignore[index]  # the JSON of a flag
    return desk.home.ledger.seal(orjson.dumps(flag), ANN, f"aggregate flag {number}")


async def test_of_what_the_janitor_removed_nothing_is_remembered(desk: Place) -> None:
    """Rows of the same version, but other ones: what was read before must not be shown in their place."""
    number = await desk.raise_flag(Tier.RED, "cannot go on", ANN)
    row = (aggregates.c.kind == "flag") & (aggregates.c.key == str(number))
    async with desk.moderator() as mo:
        assert "cannot go on" in await (await mo.get(f"/flags/{number}/words")).text()
        async with desk.home.database.write() as connection:
            changed = await body(desk, number, "other words")
            await connection.execute(update(aggregates).where(row).values(body=changed))
        desk.home.engine.mistrust()
        assert "other words" in await (await mo.get(f"/flags/{number}/words")).text()


async def test_what_is_not_there_when_asked_for_is_forgotten(desk: Place) -> None:
    number = await desk.raise_flag(Tier.RED, "cannot go on", ANN)
    row = (aggregates.c.kind == "flag") & (aggregates.c.key == str(number))
    async with desk.moderator() as mo:
        assert "cannot go on" in await (await mo.get(f"/flags/{number}/words")).text()
        async with desk.home.database.write() as connection:
            kept = (await connection.execute(aggregates.select().where(row))).mappings().one()
            again = {**kept, "body": await body(desk, number, "other words")}
            await connection.execute(delete(aggregates).where(row))
        assert f"row-{number}" not in await (await mo.get("/")).text()
        async with desk.home.database.write() as connection:
            await connection.execute(insert(aggregates), [again])
        assert "other words" in await (await mo.get(f"/flags/{number}/words")).text()


async def test_a_row_that_does_not_open_hides_no_other(desk: Place) -> None:
    numbers = [await desk.raise_flag(Tier.RED, f"cannot go on {at}", CLEO) for at in range(3)]
    broken = {
        numbers[0]: b"x" * 40,
        numbers[1]: desk.home.ledger.seal(b"{}", CLEO, f"aggregate flag {numbers[1]}"),
    }
    async with desk.moderator() as mo:
        async with desk.home.database.write() as connection:
            for number, sealed in broken.items():
                row = (aggregates.c.kind == "flag") & (aggregates.c.key == str(number))
                await connection.execute(update(aggregates).where(row).values(body=sealed))
        desk.parts.engine.mistrust()
        page = await (await mo.get("/")).text()
        assert [f"row-{number}" in page for number in numbers] == [False, False, True]
        assert (await mo.get(f"/flags/{numbers[0]}")).status == 404


async def test_what_stands_is_opened_again_after_every_mistrust_and_a_list_that_does_not_open_ends_nothing(
    desk: Place,
) -> None:
    number = await desk.raise_flag()
    listed = aggregates.c.kind == "flags"
    async with desk.home.database.read() as connection:
        whole = (await connection.execute(select(aggregates.c.body).where(listed))).scalar_one()
    for body in (b"x" * 40, whole):
        async with desk.home.database.write() as connection:
            await connection.execute(update(aggregates).where(listed).values(body=body))
        desk.parts.engine.mistrust()
        assert not desk.warmth.warm.is_set()
        await desk.warmth.warm.wait()
    async with desk.moderator() as mo:
        assert f"row-{number}" in await (await mo.get("/")).text()


async def test_a_list_that_does_not_open_is_never_shown_as_an_empty_one(desk: Place) -> None:
    await desk.raise_flag()
    async with desk.moderator() as mo:
        async with desk.home.database.write() as connection:
            listed = update(aggregates).where(aggregates.c.kind == "flags")
            await connection.execute(listed.values(body=b"x" * 40))
        desk.parts.engine.mistrust()
        assert (await mo.get("/")).status == 500


async def test_other_flags_about_somebody_come_newest_first(desk: Place) -> None:
    numbers = []
    for at in range(3):
        desk.later(minutes=1)
        numbers.append(await desk.raise_flag(Tier.RED, f"cannot go on {at}", CLEO))
    async with desk.moderator() as mo:
        page = await (await mo.get(f"/flags/{numbers[0]}")).text()
        others = page.partition('class="others"')[2]
        assert 0 < others.find(f"/flags/{numbers[2]}") < others.find(f"/flags/{numbers[1]}")
