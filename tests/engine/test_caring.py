"""Caring acts through the whole house: letters and their answers as rows, and what is asked of the homeserver."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from models.ids import RoomId
from models.signals import About, Done
from models.tables import aggregates
from tests.engine.house_of_tests import ANN, DESK, ROOM
from tests.engine.team_of_tests import MO, PRIVATE, rows, since, team


async def test_a_letter_goes_to_the_person_and_the_answer_comes_back_below_the_card(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        sent = await since(here, "!claim 1", "!write 1 I am here.\nShall we talk?")
        (letter,) = [row for row in sent if row.to == ANN and "I am here." in row.text]
        assert "writes this to you" in letter.text
        assert letter.text.startswith("A note for you")
        back = await since(here, "yes, please", sender=ANN, room=PRIVATE)
        (notice,) = [row for row in back if row.to == DESK]
        assert "yes, please" in notice.text
        assert notice.body["below"] == ["flag", "1", "card"]
        assert notice.body["content"]["m.mentions"] == {"user_ids": [MO]}
        assert [row.to for row in back] == [DESK]
    # And after a restart.
    async with team(tmp_path) as here:
        back = await since(here, "still here?", sender=ANN, room=PRIVATE)
        assert "still here?" in back[0].text
        closed = await since(here, "!resolve 1")
        assert [row for row in closed if row.to == ANN and "closed for now" in row.text]
        assert await since(here, "one more thing", sender=ANN, room=PRIVATE) == []


async def test_an_answer_is_screened_as_ever_and_what_is_said_of_it_is_true(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        await since(here, "!claim 1", "!write 1 hello")
        came = await since(here, "I am in danger", sender=ANN, room=PRIVATE)
        assert any("Please look at once" in row.text for row in came if row.to == DESK)
        (help_now,) = [row.text for row in came if row.to == ANN]
        assert "I have passed it on" in help_now
        assert "between you and me" not in help_now


async def test_commands_and_the_calls_of_the_person_are_not_passed_on(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        await since(here, "!claim 1", "!write 1 hello")
        came = await since(here, "help now", "!country Portugal", sender=ANN, room=PRIVATE)
        assert {row.to for row in came} == {ANN}


async def test_of_what_was_not_passed_on_the_keeper_does_not_say_that_it_was(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        await since(here, "!claim 1", "!write 1 hello")
        came = await since(here, "!country danger", sender=ANN, room=PRIVATE)
        assert any("between you and me" in row.text for row in came if row.to == ANN)
        assert not any("I have passed it on" in row.text for row in came)


@pytest.mark.parametrize("room", [ROOM, PRIVATE])
async def test_a_member_who_types_what_the_team_types_in_an_emergency_gets_help(
    tmp_path: Path, room: RoomId
) -> None:
    async with team(tmp_path) as here:
        (row,) = await since(here, "!emergency", sender=ANN, room=room)
        assert row.to == ANN
        assert "Here is who you can reach" in row.text


async def test_a_room_is_asked_for_once_and_the_flag_hears_that_it_is_there(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        asked = await since(here, "!claim 1", "!room 1", "!room 1")
        (wish,) = [row for row in asked if row.kind == "make-room"]
        assert wish.body["people"] == [ANN, MO]
        assert wish.text.startswith("ann, this room is for you and mo, of your circle's team")
        async with here.engine.writing() as desk:
            await here.engine.came_of(
                desk, Done(About("flag", "1", wish.about), RoomId("!two:test")), "evening"
            )
        assert "the private room with" in (await rows(here))[-2].text + (await rows(here))[-1].text


async def test_a_message_whose_flag_cannot_be_opened_any_more_still_comes_to_people(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await since(here, "danger", sender=ANN, room=ROOM)
        (again,) = [row for row in await since(here, "danger again", sender=ANN, room=ROOM) if row.to == DESK]
        assert again.text.startswith("Flag 1: ann has written again")
        async with here.database.write() as connection:
            broken = update(aggregates).where(aggregates.c.kind == "flag").values(body=b"broken")
            await connection.execute(broken)
        here.engine.mistrust()
        came = await since(here, "danger once more", sender=ANN, room=ROOM)
        assert any("Flag 2" in row.text and "could not judge" in row.text for row in came if row.to == DESK)
