"""Handing over, looking again another day, notes, and presses on the desk: which act on what is, not on what was shown."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    DESK,
    MIA,
    NED,
    House,
    circle,
    command,
    ids,
    only,
    raised,
    tap,
    the_one,
    to,
)

from models.circle import PersonFacts
from models.effects import Answer, CancelTimer, Edit, Say, SetTimer, Whisper
from models.ids import UserId
from models.signals import About, DeskPressed, TimerFired
from models.verdict import Tier
from moderation.flag.acts import offered
from moderation.told import GivenUp, Status

DAY = 86400


def press(
    act: str, sender: UserId = ANA, rest: str = "", version: int = 0, *, anyway: bool = False
) -> DeskPressed:
    return DeskPressed(sender, About("flag", "17", "card"), act, version, rest, anyway)


def opened(**changes: object) -> House:
    house = House(**changes)  # type: ignore[arg-type]  # the fields of House, by name
    house.flag(raised(Tier.RED))
    return house


def answers(house: House, pressed: DeskPressed) -> list[str]:
    return [one.words.id for one in only(Answer, house.flag(pressed))]


def test_a_press_on_the_desk_claims_and_the_card_says_so() -> None:
    house = opened()
    effects = house.flag(press("claim"))
    assert the_one(Answer, effects).words.id == "flag-claimed"
    assert ids(effects) == ["care-seen"]
    assert About("flag", "17", "card") in [one.about for one in only(Edit, effects)]
    assert (house.state.status, house.state.claimer) == (Status.CLAIMED, ANA)


def test_of_a_press_and_a_tap_the_first_has_it() -> None:
    house = opened()
    house.flag(tap("🖐️", BEN))
    assert answers(house, press("claim")) == ["flag-taken"]
    assert house.state.claimer == BEN
    house = opened()
    house.flag(press("claim"))
    assert "flag-taken" in ids(house.flag(tap("🖐️", BEN)))
    assert house.state.claimer == ANA


@pytest.mark.parametrize("act", ["resolve", "false", "release", "handover", "followup"])
def test_what_was_shown_before_something_happened_closes_nothing(act: str) -> None:
    house = opened()
    house.flag(press("claim"))
    shown = house.state.version
    house.flag(command("note 17 I wrote to her"))
    before = house.state
    assert answers(house, press(act, version=shown, rest="@ben:two" if act == "handover" else "")) == [
        "flag-moved-on"
    ]
    assert house.state == before


def test_a_note_is_for_the_others_and_moves_nothing() -> None:
    house = opened()
    before = house.state
    assert answers(house, press("note", rest="she is with her sister")) == ["flag-noted"]
    row = house.state.history[-1]
    assert (row.act, row.who, row.note) == ("noted", ANA, "she is with her sister")
    assert (house.state.status, house.state.claimer, house.state.called) == (
        before.status,
        None,
        before.called,
    )
    assert answers(house, press("note", rest="   ")) == ["flag-note-what"]
    assert house.flag(command("note 17 x", trusted=False))[0].words.id == "flag-untrusted"  # type: ignore[union-attr]


def test_handing_over_asks_by_name_and_the_ladder_goes_on() -> None:
    house = opened()
    house.flag(command("claim 17"))
    effects = house.flag(command("handover 17 @cleo"))
    assert (house.state.status, house.state.claimer, house.state.called) == (Status.OPEN, None, (CLEO,))
    assert the_one(SetTimer, effects).name == "ladder"
    assert the_one(Say, effects).mentions == (CLEO,)
    assert [words.id for words in to(MIA, effects)] == ["care-handed-on"]
    house.flag(command("claim 17", CLEO))
    assert house.state.claimer == CLEO


@pytest.mark.parametrize("whom", ["", "nobody", "@mia:one", "@ana:one", "@ned:two", "@ben"])
def test_only_somebody_who_is_here_can_be_asked(whom: str) -> None:
    house = opened(circle=circle(people={BEN: PersonFacts(off_duty=True)}))
    house.flag(command("claim 17"))
    assert answers(house, press("handover", rest=whom, version=house.state.version)) == ["flag-hand-whom"]
    assert house.state.claimer == ANA


def test_what_is_with_somebody_else_is_left_to_them_unless_one_insists() -> None:
    house = opened()
    house.flag(command("claim 17", BEN))
    version = house.state.version
    assert answers(house, press("handover", rest="cleo", version=version)) == ["flag-held"]
    assert answers(house, press("followup", rest="1d", version=version)) == ["flag-held"]
    assert answers(house, press("resolve", version=version)) == ["flag-held"]
    assert answers(house, press("resolve", version=version, anyway=True)) == ["flag-closed"]


def test_a_follow_up_reminds_once_and_then_is_everybodys() -> None:
    house = opened()
    effects = house.flag(press("followup", rest="3d", version=house.state.version))
    assert (house.state.status, house.state.claimer) == (Status.FOLLOW_UP, ANA)
    due = house.now + timedelta(days=3)
    assert SetTimer("follow-up", due) in effects
    assert CancelTimer("ladder") in effects
    reminded = house.flag(TimerFired("follow-up", due), later=3 * DAY)
    assert the_one(Say, reminded).mentions == (ANA,)
    assert house.state.status is Status.FOLLOW_UP
    (again,) = (timer for timer in only(SetTimer, reminded) if timer.name == "follow-up")
    lapsed = house.flag(TimerFired("follow-up", again.due), later=DAY)
    assert (house.state.status, house.state.claimer, house.state.due) == (Status.OPEN, None, None)
    assert "flag-released" in ids(lapsed)
    assert "ladder" in [one.name for one in only(SetTimer, lapsed)]


def test_whoever_puts_off_what_nobody_had_has_seen_it_and_the_person_hears_so() -> None:
    house = opened()
    assert "care-seen" in ids(house.flag(command("followup 17 3d")))
    taken = opened()
    taken.flag(command("claim 17"))
    assert "care-seen" not in ids(taken.flag(command("followup 17 3d")))


def test_what_somebody_put_off_who_stepped_back_since_is_everybodys_when_its_day_comes() -> None:
    house = opened()
    house.flag(command("followup 17 3d"))
    house.circle = replace(house.circle, people={ANA: PersonFacts(off_duty=True)})
    house.flag(TimerFired("follow-up", house.now), later=3 * DAY)
    assert (house.state.status, house.state.claimer) == (Status.OPEN, None)


def test_nobody_is_told_of_others_who_are_not_there() -> None:
    house = opened()
    house.flag(command("claim 17"))
    house.circle = replace(house.circle, moderators=(), people={ANA: PersonFacts(off_duty=True)})
    given_up: Any = GivenUp(ANA)
    assert "care-nobody" in ids(house.give("flag", given_up, "17"))


def test_a_follow_up_that_comes_long_after_is_everybodys_at_once() -> None:
    house = opened()
    house.flag(press("followup", rest="1h", version=house.state.version))
    house.flag(TimerFired("follow-up", house.now), later=2 * DAY)
    assert house.state.status is Status.OPEN


def test_whoever_looks_again_has_it_and_closing_ends_the_follow_up() -> None:
    house = opened()
    house.flag(command("followup 17"))
    assert house.state.due == house.now + timedelta(days=1)
    house.flag(command("claim 17"))
    assert (house.state.status, house.state.due) == (Status.CLAIMED, None)
    house.flag(command("followup 17 1w"))
    effects = house.flag(command("resolve 17"))
    assert CancelTimer("follow-up") in effects
    assert house.flag(TimerFired("follow-up", house.now), later=8 * DAY) == []


@pytest.mark.parametrize("when", ["soon", "0d", "14w", "999w", "-1d", "3 d x"])
def test_a_time_that_is_none_is_asked_for(when: str) -> None:
    house = opened()
    assert answers(house, press("followup", rest=when, version=house.state.version)) == ["flag-follow-when"]


def test_nobody_presses_on_a_flag_about_themselves_or_without_the_role() -> None:
    house = House()
    house.flag(raised(subject=ANA))
    for stranger in (ANA, MIA, NED):
        for act in ("claim", "note", "flag", "escalate"):
            assert answers(house, press(act, stranger, "x")) == ["flag-unknown"]
    assert house.state.claimer is None


def test_strangers_are_offered_nothing() -> None:
    house = House()
    house.flag(raised(Tier.CRISIS))
    assert offered(house.state, ANA, house.circle)
    assert offered(house.state, MIA, house.circle) == ()


def test_everything_offered_can_be_done() -> None:
    """In whatever state: what the desk shows as a button is not then refused."""
    rest = {"handover": "@cleo:one", "followup": "2d", "note": "a word", "write": "a letter"}
    steps = ([], ["claim"], ["followup"], ["claim", "resolve"], ["escalate", "escalate"], ["false"])
    for done in steps:
        base = opened()
        for act in done:
            base.flag(press(act, rest=rest.get(act, ""), version=base.state.version))
        for act in offered(base.state, ANA, base.circle):
            house = House(base.circle, base.now, dict(base.states))
            wish = press(act.name, rest=rest.get(act.name, ""), version=house.state.version)
            # The person had help lines a moment ago; the button asks whether they should have them again.
            effects = house.flag(replace(wish, anyway=act.name == "sendlines"))
            assert house.state.version > base.state.version, (done, act.name)
            assert not [one for one in only(Whisper, effects) if one.to == ANA]
            assert DESK
