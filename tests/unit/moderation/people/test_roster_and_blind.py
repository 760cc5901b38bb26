from datetime import timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DESK,
    KEEPER,
    MIA,
    NOON,
    ROOM,
    House,
    circle,
    command,
    ids,
    only,
    the_one,
    warnings,
)

from models.effects import CancelTimer, Edit, Remember, Say, SetTimer, Whisper
from models.signals import KeeperReturned, MemberJoined, TimerFired, Unreadable
from models.words import People, Span


def test_who_is_on_call_is_shown_where_it_was_asked() -> None:
    house = House(circle(on_call=(BEN, CLEO)))
    say = the_one(Say, house.give("roster", command("oncall")))
    assert (say.room, say.words.args["people"]) == (DESK, People((BEN, CLEO)))
    assert the_one(Whisper, house.give("roster", command("oncall", ANA, "direct"))).to == ANA


def test_nobody_on_call_is_said() -> None:
    assert ids(House(circle(on_call=())).give("roster", command("oncall"))) == ["roster-nobody"]


@pytest.mark.parametrize("line", ["stepback", "oncall off", "oncall OFF"])
def test_stepping_back_needs_no_reason_and_holds_at_once(line: str) -> None:
    effects = House().give("roster", command(line, BEN))
    assert Remember(BEN, "off_duty", "yes") in effects
    assert the_one(Say, effects).words.args["people"] == People((ANA, CLEO))
    assert not warnings(effects)


@pytest.mark.parametrize("line", ["back", "oncall on"])
def test_coming_back(line: str) -> None:
    assert Remember(BEN, "off_duty", "") in House().give("roster", command(line, BEN))


def test_the_last_one_who_steps_back_leaves_a_gap_that_is_told() -> None:
    house = House(circle(on_call=(BEN,)))
    effects = house.give("roster", command("stepback", BEN, "direct"))
    assert warnings(effects) == ["nobody-on-call"]
    assert ids(effects) == ["roster-stepped-back", "roster-nobody"]
    assert the_one(Say, effects).room == DESK


def test_only_moderators_step_back() -> None:
    assert House().give("roster", command("stepback", MIA, "direct")) == []


def test_a_stranger_in_the_moderators_room_is_an_alarm() -> None:
    effects = House().give("roster", MemberJoined(DESK, "moderators", MIA))
    assert the_one(Say, effects).mentions == (ANA, BEN, CLEO)
    assert warnings(effects) == ["stranger-in-moderators-room"]
    assert MIA not in repr(only(type(effects[1]), effects))


def test_moderators_and_the_keeper_may_come_in_and_members_into_the_circle() -> None:
    house = House()
    for joined in (
        MemberJoined(DESK, "moderators", ANA),
        MemberJoined(DESK, "moderators", KEEPER),
        MemberJoined(ROOM, "circle", MIA),
    ):
        assert house.give("roster", joined) == []


def waiting(house: House, count: int) -> list[object]:
    return list(house.give("blind", Unreadable(ROOM, count)))


def told(house: House) -> Say:
    """Make the room dark for long enough to be told."""
    house.give("blind", Unreadable(ROOM, 1))
    return the_one(Say, house.give("blind", TimerFired(ROOM, house.now), "tuesday"))


def test_what_cannot_be_read_is_told_once_and_then_kept_up_to_date() -> None:
    house = House()
    say = told(house)
    assert (say.room, say.words.id, say.words.args["count"]) == (DESK, "blind-waiting", 1)
    edit = the_one(Edit, house.give("blind", Unreadable(ROOM, 3)))
    assert (edit.about, edit.words.args["count"]) == (say.about, 3)
    assert waiting(house, 3) == []
    over = the_one(Edit, house.give("blind", Unreadable(ROOM, 0)))
    assert (over.about, over.words.id) == (say.about, "blind-over")
    assert waiting(house, 0) == []


def test_a_key_that_comes_a_moment_later_is_no_alarm() -> None:
    house = House()
    assert waiting(house, 1) == [SetTimer(ROOM, NOON + timedelta(seconds=10))]
    assert waiting(house, 2) == []
    assert waiting(house, 0) == [CancelTimer(ROOM)]
    assert house.give("blind", TimerFired(ROOM, NOON), "tuesday") == []


def test_the_next_time_there_is_a_new_notice() -> None:
    house = House()
    first = told(house)
    waiting(house, 0)
    assert told(house).about != first.about


def test_a_long_absence_is_told_and_a_short_one_is_not() -> None:
    house = House()
    assert house.give("blind", KeeperReturned(NOON - timedelta(minutes=5))) == []
    say = the_one(Say, house.give("blind", KeeperReturned(NOON - timedelta(hours=2))))
    assert (say.room, say.words.args["span"]) == (DESK, Span(7200))


def test_without_a_moderators_room_there_is_nobody_to_tell() -> None:
    house = House(circle(desk=None))
    assert waiting(house, 4) == []
    assert house.give("blind", KeeperReturned(NOON - timedelta(hours=2))) == []
