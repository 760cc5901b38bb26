from datetime import timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    MIA,
    NOON,
    House,
    circle,
    command,
    ids,
    only,
    raised,
    tap,
    the_one,
    to,
    warnings,
)

from models.circle import PersonFacts
from models.effects import CancelTimer, Edit, Say, SetTimer, Whisper
from models.signals import TimerFired
from models.verdict import Tier
from moderation.flag.state import ALL, NEXT
from plugin.words import Reader, render


def test_unclaimed_the_next_on_call_is_called_and_then_everybody() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    second = house.tick(1800)
    assert the_one(Say, second).mentions == (BEN,)
    assert the_one(SetTimer, second) == SetTimer("ladder", NOON + timedelta(hours=1))
    last = house.tick(1800)
    assert the_one(Say, last).mentions == (ANA, BEN, CLEO)
    assert not only(SetTimer, last)
    assert warnings(last) == ["flag-unclaimed"]


def test_each_step_is_noticed_and_the_card_says_what_comes_next() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    effects = house.tick(1800)
    assert the_one(Say, effects).about is not None
    assert "flag-next-all" in repr(the_one(Edit, effects).words)


def test_amber_climbs_too() -> None:
    house = House()
    house.flag(raised(Tier.AMBER))
    assert the_one(Say, house.tick(43200)).mentions == (BEN,)
    assert the_one(Say, house.tick(43200)).mentions == (ANA, BEN, CLEO)


def test_in_a_crisis_a_second_person_is_asked_by_name_and_then_those_off_duty_hours_too() -> None:
    house = House(circle(on_call=(ANA, BEN)))
    house.flag(raised())
    assert the_one(Say, house.tick(300)).mentions == (BEN,)
    assert the_one(Say, house.tick(300)).mentions == (ANA, BEN, CLEO)


def test_a_call_says_how_to_take_the_flag_until_somebody_has_it() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    call = the_one(Say, house.tick(1800)).words
    assert "!claim 17" in render(call, Reader()).body
    house.flag(tap("🖐️", BEN))
    company = the_one(Say, house.flag(tap("⏫", BEN))).words
    assert company.id == "flag-call"
    assert "claim" not in render(company, Reader()).body


def test_a_crisis_card_promises_nobody_new_since_all_on_call_were_called() -> None:
    card = the_one(Say, House().flag(raised())).words
    assert "one more" not in render(card, Reader()).body


def test_hours_off_are_respected_when_it_is_no_crisis() -> None:
    house = House(circle(on_call=(ANA,)))
    house.flag(raised(Tier.AMBER))
    house.tick(43200)
    assert the_one(Say, house.tick(43200)).mentions == (ANA,)


def test_stepping_back_holds_to_the_end_of_the_ladder() -> None:
    house = House(circle(on_call=(ANA,), people={CLEO: PersonFacts(off_duty=True)}))
    house.flag(raised())
    house.tick(300)
    assert the_one(Say, house.tick(300)).mentions == (ANA, BEN)


def test_the_person_is_told_honestly_when_nobody_has_answered() -> None:
    house = House()
    house.flag(raised())
    house.tick(300)
    assert [words.id for words in to(MIA, house.tick(300))] == ["care-unanswered"]


def test_after_a_long_absence_everybody_is_called_at_once() -> None:
    house = House()
    house.flag(raised())
    effects = house.tick(7200)
    assert the_one(Say, effects).mentions == (ANA, BEN, CLEO)
    assert house.state.rung == ALL


def test_the_ladder_waits_when_the_settings_became_slower_meanwhile() -> None:
    house = House()
    house.flag(raised())
    effects = house.tick(10)
    assert effects == [SetTimer("ladder", NOON + timedelta(seconds=300))]


def test_the_ladder_of_a_flag_that_goes_around_somebody_never_reaches_the_room_nor_that_person() -> None:
    house = House()
    house.flag(raised(subject=BEN))
    effects = [*house.tick(300), *house.tick(300)]
    assert not only(Say, effects)
    assert {one.to for one in only(Whisper, effects) if one.words.id == "flag-call"} == {ANA, CLEO}


def test_a_moderator_calls_the_next_step_at_once_by_tap_or_command() -> None:
    house = House()
    house.flag(raised(Tier.RED))
    effects = house.flag(tap("⏫", BEN))
    assert the_one(Say, effects).mentions == (BEN,)
    assert house.state.rung == NEXT
    effects = house.flag(command("escalate 17", CLEO))
    assert the_one(Say, effects).mentions == (ANA, BEN, CLEO)
    assert CancelTimer("ladder") in effects
    assert ids(house.flag(tap("⏫"))) == ["flag-all-called"]


def test_who_has_it_may_ask_for_company_and_nothing_happens_by_itself_then() -> None:
    house = House()
    house.flag(raised())
    house.flag(tap("🖐️", ANA))
    effects = house.flag(tap("⏫", ANA))
    assert the_one(Say, effects).mentions == (BEN,)
    assert the_one(Say, effects).words.args["why"] == "helper"
    assert not only(SetTimer, effects)
    assert house.state.claimer == ANA
    assert the_one(Say, house.flag(tap("⏫", ANA))).mentions == (BEN, CLEO)


def test_a_claim_ends_the_waiting() -> None:
    house = House()
    house.flag(raised())
    assert CancelTimer("ladder") in house.flag(tap("🖐️", ANA))
    assert house.tick(300) == []


def test_at_the_end_of_the_ladder_nobody_is_called_again() -> None:
    house = House()
    house.flag(raised())
    house.tick(600)
    assert house.tick(600) == []


@pytest.mark.parametrize("name", ["something", ""])
def test_a_timer_of_another_name_does_nothing(name: str) -> None:
    house = House()
    house.flag(raised())
    assert house.flag(TimerFired(name, NOON), later=900) == []


def test_with_nobody_on_call_at_the_next_step_that_is_said() -> None:
    house = House(circle(on_call=()))
    house.flag(raised(Tier.AMBER))
    assert ids(house.tick(43200)) == ["flag-call-nobody"]
