"""Choosing on the desk how much screening brings: the command's own choice, told to the room, and never over a choice not seen."""

from datetime import date

import pytest
from flag_world import ANA, BEN, DESK, MIA, House, circle, only, the_one
from hypothesis import given
from hypothesis import strategies as st

from models.effects import Answer, Audit, Effect, Say
from models.ids import UserId
from models.signals import About, DeskPressed
from models.verdict import Tier
from moderation.review import read
from moderation.screening.chances import STEPS
from moderation.thresholds import Choice, Outcome, hindsight, threshold


def press(house: House, rest: str, version: int = 0, sender: UserId = ANA) -> list[Effect]:
    about = About("triage", "tuesday", "page")
    return house.give("triage", DeskPressed(sender, about, "thresholds", version, rest), "tuesday")


def answered(effects: list[Effect]) -> list[str]:
    return [one.words.id for one in only(Answer, effects)]


def test_a_choice_is_kept_audited_and_told_to_the_room() -> None:
    house = House()
    effects = press(house, "amber 5")
    assert answered(effects) == ["thresholds-taken"]
    assert house.states["triage", "tuesday"].later == (Choice(Tier.AMBER, budget=5.0),)
    assert the_one(Audit, effects) == Audit("thresholds", ANA, "amber: 5.0 of 1,000")
    assert (the_one(Say, effects).room, the_one(Say, effects).words.id) == (DESK, "thresholds-at-desk")


def test_whoever_chooses_by_a_page_on_which_something_else_stands_changes_nothing() -> None:
    house = House()
    press(house, "amber 5")
    late = press(house, "amber 50", version=0, sender=BEN)
    assert answered(late) == ["thresholds-moved-on"]
    assert not only(Audit, late)
    assert answered(press(house, "amber usual", version=1, sender=BEN)) == ["thresholds-taken"]
    assert house.states["triage", "tuesday"].later == ()


@pytest.mark.parametrize(
    "rest", ["", "yes", "amber", "amber -1", "amber 5000", "red 101%", "green 5", "amber 5 %\n!out"]
)
def test_what_is_no_choice_changes_nothing(rest: str) -> None:
    house = House()
    effects = press(house, rest)
    assert not only(Audit, effects)
    assert not only(Say, effects)
    assert house.states["triage", "tuesday"].version == 0


def test_nobody_but_a_moderator_who_is_here_chooses() -> None:
    house = House(circle(here=(ANA,)))
    assert press(house, "amber 5", sender=BEN) == press(house, "amber 5", sender=MIA) == []


OUTCOMES = st.lists(
    st.builds(
        Outcome,
        number=st.integers(1, 99),
        day=st.just(date(2026, 3, 1)),
        tier=st.sampled_from(STEPS),
        ruled=st.sampled_from((Tier.GREEN, *STEPS)),
        soft=st.floats(0, 1),
        kinds=st.just(("model",)),
        norms=st.just(()),
        right=st.booleans(),
    ),
    max_size=30,
)


@given(OUTCOMES, st.sampled_from(STEPS), st.floats(0, 500))
def test_looking_back_counts_each_flag_once_and_a_stricter_choice_never_brings_more(
    outcomes: list[Outcome], tier: Tier, budget: float
) -> None:
    choice = Choice(tier, budget=budget)
    seen = hindsight(outcomes, choice, "en")
    assert 0 <= seen.dropped <= seen.false <= seen.closed <= len(outcomes)
    assert seen.lost <= seen.closed - seen.false
    at = threshold(choice, "en")
    assert seen.dropped + seen.lost == sum(one.soft_at(tier) and one.soft < at for one in outcomes)
    stricter = hindsight(outcomes, Choice(tier, budget=budget / 2), "en")
    assert stricter.dropped >= seen.dropped
    assert stricter.lost >= seen.lost


@given(st.sampled_from(STEPS), st.integers(0, 1000))
def test_a_share_and_a_budget_are_read_as_they_are_written(tier: Tier, tenths: int) -> None:
    assert read(f"{tier} {tenths / 10:g}") == Choice(tier, budget=tenths / 10)
    assert read(f"{tier} {tenths / 10:g}%") == Choice(tier, recall=tenths / 10 / 100)
    assert read(f"{tier} usual") == Choice(tier)
