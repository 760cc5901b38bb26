"""What is pressed on the desk about the roster does what the command does, and the others see what they would have seen."""

from datetime import timedelta

import pytest
from flag_world import ANA, BEN, CLEO, DESK, House, circle, ids, only, raised, tap, the_one
from roster_world import remembered, shifts

from models.circle import PersonFacts
from models.effects import Answer, Audit, Effect, Remember, Say, SetTimer, Whisper
from models.signals import About, DeskPressed
from moderation.swaps import coming
from moderation.told import Status


def press(house: House, act: str, rest: str = "", sender: str = ANA) -> list[Effect]:
    about = About("roster", "tuesday", "page")
    effects = house.give("roster", DeskPressed(sender, about, act, 0, rest))  # type: ignore[arg-type]  # a user id
    remembered(house, effects)
    return effects


def answered(effects: list[Effect]) -> list[str]:
    return [one.words.id for one in only(Answer, effects)]


def test_a_shift_is_added_and_given_up_and_the_room_hears_of_it() -> None:
    house = House()
    effects = press(house, "shift", "add mon-tue 18:00-23:00")
    assert shifts(house) == [(ANA, ("mon-tue 18:00-23:00",))]
    assert answered(effects) == ["roster-shift-added"]
    assert the_one(Say, effects).room == DESK
    assert the_one(Audit, effects).act == "shift-added"
    assert [one.name for one in only(SetTimer, effects)] == ["change", "week"]
    press(house, "shift", "add wed 09:00-10:00")
    gone = press(house, "shift", "remove mon-tue 18:00-23:00")
    assert (answered(gone), shifts(house)) == (["roster-shift-removed"], [(ANA, ("wed 09:00-10:00",))])


def test_a_shift_that_is_written_out_is_never_taken_for_another() -> None:
    house = House()
    press(house, "shift", "add mon 18:00-23:00")
    again = press(house, "shift", "remove tue 18:00-23:00")
    assert answered(again) == ["roster-shift-which"]
    assert answered(press(house, "shift", "remove mon 18:00-23:00", BEN)) == ["roster-shift-which"]
    assert shifts(house) == [(ANA, ("mon 18:00-23:00",))]


@pytest.mark.parametrize(
    "rest", ["add", "add mon -", "add mon 25:00-26:00", "dance", "add mon 18:00-23:00 \n!back"]
)
def test_what_cannot_be_read_changes_nothing(rest: str) -> None:
    effects = press(House(), "shift", rest)
    assert answered(effects) == ["roster-shift-how"]
    assert not only(Remember, effects)
    assert not only(Say, effects)


def test_a_swap_is_asked_and_answered_by_the_moment_it_begins() -> None:
    house = House()
    for hours in ("mon 14:00-15:00", "mon 18:00-23:00"):
        press(house, "shift", f"add {hours}")
    early, late = (watch for watch, _ in coming(ANA, house.now, house.circle))
    asked = press(house, "swap", f"{BEN} {late.begin.isoformat()}")
    assert answered(asked) == ["roster-swap-asked"]
    assert the_one(Whisper, asked).to == BEN
    press(house, "swap", f"{BEN} {early.begin.isoformat()}")
    assert answered(press(house, "swap", f"no {ANA} {early.begin.isoformat()}", CLEO)) == [
        "roster-swap-nothing"
    ]
    taken = press(house, "swap", f"yes {ANA} {late.begin.isoformat()}", BEN)
    assert answered(taken) == ["roster-swap-done"]
    assert the_one(Say, taken).mentions == (ANA,)
    assert [watch.begin for watch, _ in coming(BEN, house.now, house.circle)] == [late.begin]
    assert answered(press(house, "swap", f"yes {ANA} {late.begin.isoformat()}", BEN)) == [
        "roster-swap-nothing"
    ]
    assert answered(press(house, "swap", f"no {ANA} {early.begin.isoformat()}", BEN)) == ["roster-swap-no"]


def test_a_moment_at_which_nothing_of_ones_own_begins_is_not_asked_about() -> None:
    house = House()
    press(house, "shift", "add mon 18:00-23:00")
    other = (house.now + timedelta(hours=1)).isoformat()
    assert answered(press(house, "swap", f"{BEN} {other}")) == ["roster-swap-none"]
    assert answered(press(house, "swap", f"{BEN} 2026-03-02T18:00:00")) == ["roster-swap-how"]


def test_stepping_back_on_the_desk_opens_what_one_has_and_the_last_one_leaves_word() -> None:
    house = House(circle(on_call=(ANA,)))
    house.flag(raised())
    house.flag(tap("🖐️", ANA))
    effects = press(house, "stepback")
    assert house.state.status is Status.OPEN
    assert answered(effects)[0] == "roster-stepped-back"
    assert house.circle.people[ANA].off_duty
    assert "roster-nobody" in ids(effects)
    back = press(house, "back")
    assert answered(back) == ["roster-back"]
    assert not house.circle.people[ANA].off_duty


def test_whoever_steps_back_is_seen_to_do_so_by_open_pages() -> None:
    house = House()
    before = house.states.get(("roster", "tuesday"))
    press(house, "stepback")
    assert house.states["roster", "tuesday"] != before


def test_a_note_goes_to_those_in_a_shift_or_waits_and_the_wish_to_talk_is_answered_on_the_page() -> None:
    house = House()
    assert answered(press(house, "shift", "note she is with her sister")) == ["roster-note-kept"]
    assert house.states["roster", "tuesday"].notes[0].text == "she is with her sister"
    talk = press(house, "debrief")
    assert answered(talk) == ["roster-debrief-asked"]
    assert not only(Whisper, talk)
    assert the_one(Say, talk).mentions == (BEN, CLEO)


def test_nobody_but_a_moderator_who_is_here_presses_anything() -> None:
    house = House(circle(here=(ANA,), people={BEN: PersonFacts()}))
    assert press(house, "shift", "add mon 18:00-23:00", BEN) == []
    assert press(house, "stepback", sender="@mia:one") == []
