"""One occurrence of a shift passes from one moderator to another, when the other says yes."""

from datetime import timedelta

import pytest
from flag_world import (
    ANA,
    BEN,
    CLEO,
    House,
    circle,
    ids,
    the_one,
    to,
)
from roster_world import EVENING, coming, give, with_shifts

from models.effects import Audit, Say
from models.words import People
from moderation.duty import Own, changed, duties, on_call


def test_a_swap_is_asked_in_private_and_moves_one_occurrence_when_the_other_says_yes() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    asked = give(house, "swap @ben:two mon")
    assert to(BEN, asked)[0].id == "roster-swap-ask"
    assert [one.user for one in coming(house)] == [ANA, ANA]
    done = give(house, "swap yes", BEN, "direct")
    assert the_one(Say, done).mentions == (ANA,)
    assert the_one(Audit, done).act == "swap-taken"
    assert [(one.user, one.begin) for one in coming(house)] == [
        (BEN, EVENING.begin),
        (ANA, EVENING.begin + timedelta(days=7)),
    ]
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-nothing"]


def test_what_was_taken_can_be_passed_on_and_given_back() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    for line, who in (("ben mon", ANA), ("cleo mon", BEN), ("ana mon", CLEO)):
        give(house, f"swap {line}", who)
        give(house, "swap yes", {"ben": BEN, "cleo": CLEO, "ana": ANA}[line.split()[0]])
    assert [one.user for one in coming(house)] == [ANA, ANA]
    assert len(coming(house)) == len({one.begin for one in coming(house)})


def test_what_was_passed_on_can_be_taken_again_by_somebody_who_had_it_only_once() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    for line, who, to_whom in (("ben mon", ANA, BEN), ("cleo mon", BEN, CLEO), ("ben mon", CLEO, BEN)):
        give(house, f"swap {line}", who)
        give(house, "swap yes", to_whom)
    assert [one.user for one in coming(house)] == [BEN, ANA]


def test_giving_one_of_two_shifts_that_overlap_leaves_the_other() -> None:
    both = Own(weekly=("mon 18:00-20:00", "mon 18:00-23:00"))
    house = House(changed(circle(), ANA, both))
    give(house, "swap ben mon")
    give(house, "swap yes", BEN)
    today = [one for one in coming(house) if one.begin == EVENING.begin]
    assert [(one.user, one.end.hour) for one in today] == [(BEN, 20), (ANA, 23)]


def test_nobody_takes_a_shift_while_they_are_stepped_back() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    give(house, "stepback", BEN)
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-away"]
    assert [one.user for one in coming(house)] == [ANA, ANA]
    give(house, "back", BEN)
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-done"]


def test_the_shift_of_somebody_who_stepped_back_after_asking_is_taken() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    give(house, "stepback", ANA)
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-done"]
    assert [one.user for one in coming(house)] == [BEN]


def test_a_yes_answers_the_newest_question_unless_it_names_whose() -> None:
    house = with_shifts(ana="mon 18:00-23:00", cleo="tue 18:00-23:00")
    give(house, "swap ben mon", ANA)
    give(house, "swap ben tue", CLEO)
    assert the_one(Say, give(house, "swap yes", BEN)).mentions == (CLEO,)
    give(house, "swap ben tue", CLEO)
    assert ids(give(house, "swap yes mia", BEN)) == ["roster-swap-nothing"]
    assert the_one(Say, give(house, "swap sí Ana", BEN)).mentions == (ANA,)
    named = with_shifts(ana="mon 18:00-23:00", cleo="tue 18:00-23:00")
    give(named, "swap ben mon", ANA)
    give(named, "swap ben tue", CLEO)
    assert to(ANA, give(named, "swap não ana", BEN))[0].id == "roster-swap-declined"
    assert to(CLEO, give(named, "swap nao", BEN))[0].id == "roster-swap-declined"


def test_a_no_leaves_everything_as_it_is() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    said = give(house, "swap no", BEN, "direct")
    assert to(ANA, said)[0].id == "roster-swap-declined"
    assert [one.user for one in coming(house)] == [ANA, ANA]
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-nothing"]


@pytest.mark.parametrize(
    ("line", "answered"),
    [
        ("", "roster-swap-how"),
        ("ben", "roster-swap-how"),
        ("mon", "roster-swap-how"),
        ("ana mon", "roster-swap-whom"),
        ("mia mon", "roster-swap-whom"),
        ("ben tue", "roster-swap-none"),
    ],
)
def test_a_swap_that_cannot_be_asked_is_answered_kindly(line: str, answered: str) -> None:
    assert ids(give(with_shifts(ana="mon 18:00-23:00"), f"swap {line}".strip())) == [answered]


def test_a_swap_is_not_taken_once_it_began_or_was_given_up() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    give(house, "shift remove 1")
    assert ids(give(house, "swap yes", BEN)) == ["roster-swap-gone"]
    late = with_shifts(ana="mon 18:00-23:00")
    give(late, "swap ben mon")
    late.now = EVENING.begin
    assert ids(give(late, "swap yes", BEN)) == ["roster-swap-nothing"]


def test_who_is_on_call_after_a_swap_is_who_took_it() -> None:
    house = with_shifts(ana="mon 18:00-23:00")
    give(house, "swap ben mon")
    give(house, "swap yes", BEN)
    people = duties(house.circle)
    assert on_call(people, EVENING.begin) == (BEN,)
    house.now = EVENING.begin
    words = the_one(Say, give(house, "oncall")).words
    assert words.args["people"] == People((BEN,))
