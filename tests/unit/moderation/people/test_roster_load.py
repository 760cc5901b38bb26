"""What moderators carry: their own load, a word after a crisis, and what goes back when they step back."""

from datetime import timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    MIA,
    NOON,
    ROOM,
    House,
    circle,
    command,
    only,
    raised,
    tap,
    the_one,
    to,
)
from roster_world import fire, give

from models.effects import CancelTimer, Effect, Say, SetTimer, Tell, Whisper
from models.verdict import Tier
from moderation.told import Status


def test_stepping_back_gives_back_at_once_what_one_has() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(tap("🖐️", BEN))
    effects = give(house, "stepback", BEN)
    assert house.state.status is Status.OPEN
    assert house.state.claimer is None
    assert BEN not in house.state.called
    assert [one.kind for one in only(Tell, effects)].count("flag") == 1
    assert give(house, "back", BEN)
    assert not [one for one in only(Tell, give(house, "stepback", BEN)) if one.kind == "flag"]


def test_what_is_with_another_or_waits_for_another_day_is_left_alone() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(tap("🖐️", BEN))
    give(house, "stepback", ANA)
    assert house.state.claimer == BEN
    house.flag(command("followup 17 3d", BEN))
    give(house, "stepback", BEN)
    assert house.state.status is Status.FOLLOW_UP


def test_everybody_sees_their_own_load_in_private_and_nobody_elses() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    give(house, "shift add mon 18-23", BEN)
    mine = the_one(Whisper, give(house, "load", BEN))
    assert mine.to == BEN
    assert mine.words.args == {"held": 1, "flags": 1, "heavy": 1, "month": 1, "hours": 5}
    other = the_one(Whisper, give(house, "load", CLEO))
    assert (other.to, other.words.args["month"]) == (CLEO, 0)
    house.flag(command("resolve 17", BEN))
    house.now += timedelta(days=8)
    later = the_one(Whisper, give(house, "load", BEN)).words.args
    assert (later["held"], later["flags"], later["month"]) == (0, 0, 1)
    assert give(house, "load", MIA) == []


def test_after_a_crisis_those_who_carried_it_are_asked_how_they_are_a_moment_later() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    closed = house.flag(command("resolve 17", BEN))
    (timer,) = [one for one in only(SetTimer, closed) if one.name == "debrief 17"]
    house.now = timer.due
    (whisper,) = [one for one in fire(house, timer.name) if isinstance(one, Whisper)]
    assert (whisper.to, whisper.words.id, whisper.words.args) == (BEN, "roster-debrief", {})
    assert ROOM not in repr(whisper)
    asked = give(house, "debrief", BEN, "direct")
    assert the_one(Say, asked).mentions == (ANA, CLEO)
    assert MIA not in repr(asked)


def test_somebody_alone_is_not_told_that_others_were_asked() -> None:
    house = House(circle(on_call=(BEN,)))
    asked = give(house, "debrief", BEN, "direct")
    assert [words.id for words in to(BEN, asked)] == ["roster-debrief-alone"]
    assert the_one(Say, asked).mentions == ()


def debriefs(effects: list[Effect]) -> list[Effect]:
    return [
        one for one in effects if isinstance(one, SetTimer | CancelTimer) and one.name.startswith("debrief")
    ]


def test_a_crisis_that_is_opened_again_calls_for_its_debrief_when_it_is_closed_for_good() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    house.flag(command("resolve 17", BEN))
    assert debriefs(house.flag(command("release 17", BEN), later=300)) == [CancelTimer("debrief 17")]
    house.flag(tap("🖐️", CLEO))
    closed = house.flag(command("resolve 17", CLEO), later=300)
    assert debriefs(closed) == [SetTimer("debrief 17", house.now + timedelta(minutes=15))]


def test_a_false_alarm_is_no_crisis_to_those_who_carried_it() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    closed = house.flag(command("false 17", BEN))
    assert not only(SetTimer, debriefs(closed))
    load = the_one(Whisper, give(house, "load", BEN)).words.args
    assert (load["flags"], load["heavy"]) == (1, 0)
    house.flag(command("release 17", BEN))
    assert the_one(Whisper, give(house, "load", BEN)).words.args["heavy"] == 1


@pytest.mark.parametrize("tier", [Tier.RED, Tier.AMBER])
def test_less_than_a_crisis_or_nobody_who_carried_it_calls_for_no_debrief(tier: Tier) -> None:
    house = House()
    house.flag(raised(tier))
    house.flag(tap("🖐️", BEN))
    closed = house.flag(command("resolve 17", BEN))
    assert not [one for one in only(SetTimer, closed) if one.name.startswith("debrief")]


def test_what_was_carried_and_what_was_noted_is_forgotten_in_time() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", BEN))
    house.flag(command("release 17", BEN))
    (timer,) = [one for one in only(SetTimer, house.give("roster", command("shift note see 17"))) if one.name]
    house.now = timer.due
    fire(house, timer.name)
    state = house.states["roster", "tuesday"]
    assert (state.notes, len(state.carried)) == ((), 1)
    house.now = NOON + timedelta(days=28)
    fire(house, "forget 17")
    assert house.states["roster", "tuesday"].carried == ()


def test_what_somebody_has_still_can_be_given_back_however_long_they_have_it() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    house.flag(tap("🖐️", BEN))
    house.now += timedelta(days=40)
    fire(house, "forget 17")
    give(house, "stepback", BEN)
    assert house.state.claimer is None
