"""A moderator reads times by their own clock in private, and all read the circle's in its rooms."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.config import CircleSettings, Config, ModeratorSettings
from models.effects import Say
from models.ids import UserId
from models.words import Moment, Words
from plugin.speech import HouseSpeech
from tests.engine.house_of_tests import ANN, BEN, CONFIG, DESK, KEEPER, ROOM, home, joined

MO = UserId("@mo:test")
AT = Moment(datetime(2026, 6, 1, 18, 30, tzinfo=UTC), "both")


@pytest.mark.parametrize(("user", "hour"), [(BEN, "14:30"), (MO, "19:30"), (ANN, "19:30")])
async def test_a_time_is_shown_by_the_readers_own_clock(tmp_path: Path, user: UserId, hour: str) -> None:
    moderators = (ModeratorSettings(user=BEN, zone="America/New_York"), ModeratorSettings(user=MO))
    settings = CircleSettings(
        name="evening",
        rooms=(ROOM,),
        moderators_room=DESK,
        moderators=moderators,
        zone="Europe/Lisbon",
        language="de",
    )
    config = Config(homeserver=CONFIG.homeserver, circles=(settings,))
    async with home(tmp_path, config=config) as here:
        await here.engine.take([joined(KEEPER, 1), joined(ANN, 2), joined(KEEPER, 3, DESK)])
        circle = here.circles.get("evening", here.wall.now)
        speech = HouseSpeech(here.places, here.people, "!", dict)
        words = Words("roster-gap-row", {"from": AT, "to": AT})
        assert hour in speech.to_person(user, words, circle)["body"]
        assert "19:30" in speech.in_room(Say(DESK, words), circle)["body"]


async def test_what_changes_in_a_private_room_is_told_as_its_person_reads(tmp_path: Path) -> None:
    settings = CircleSettings(
        name="evening", rooms=(ROOM,), moderators_room=DESK, moderators=(ModeratorSettings(user=BEN),)
    )
    async with home(tmp_path, config=Config(homeserver=CONFIG.homeserver, circles=(settings,))) as here:
        await here.engine.take([joined(KEEPER, 1), joined(ANN, 2), joined(KEEPER, 3, DESK)])
        async with here.engine.writing():
            here.places.set_direct(BEN, "!ben:test", 1)
            here.people.remember(BEN, "language", "de")
        speech = HouseSpeech(here.places, here.people, "!", dict)
        words = Words("call-word-closed", {"number": "1"})
        circle = here.circles.get("evening", here.wall.now)
        assert "erledigt" in speech.edit(words, "!ben:test", "", circle)["body"]
        assert "erledigt" in speech.edit(words, "", BEN, circle)["body"]
        assert "closed" in speech.edit(words, DESK, "", circle)["body"]
