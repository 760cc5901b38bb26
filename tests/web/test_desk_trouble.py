"""When something goes wrong behind a page: what is said then, and what still works."""

from dataclasses import replace
from typing import NoReturn

from models.signals import Signal
from moderation.flag.state import Flag
from tests.web.desk_of_tests import Place


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
