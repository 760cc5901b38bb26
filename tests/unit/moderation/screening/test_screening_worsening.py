"""Messages that get darker, and what is left of a dark one: context that brings people, and never pages them by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.verdict import ECHO, Tier, ToScreen, Verdict
from moderation.screening import Screener
from moderation.screening.blend import STEPS
from moderation.screening.worsening import MOST, worsened

NEEDS = st.lists(st.floats(0, 1), max_size=6)
SCREENER = Screener.load(encoder=None)


def lifted(before: list[float], now: float) -> float:
    return worsened(before, now)[0]


def judged(*texts: str) -> Verdict:
    return SCREENER.judge([ToScreen(texts[-1], texts[:-1])])[0]


@given(NEEDS, st.floats(0, 1))
def test_what_was_before_never_lifts_to_red(before: list[float], now: float) -> None:
    assert 0.0 <= lifted(before, now) <= MOST < STEPS["red"]


@given(st.lists(st.floats(0, 0.05), max_size=6), st.floats(0, 0.15))
def test_calm_messages_add_nothing(before: list[float], now: float) -> None:
    assert lifted(before, now) == 0.0


def test_a_dark_message_counts_for_the_next_two_and_fades() -> None:
    left = [lifted([0.95, *[0.0] * later], 0.0) for later in range(4)]
    assert left[0] > left[1] > STEPS["amber"] > left[2] > left[3]
    assert lifted([0.5], 0.0) == 0.0


def test_needs_that_rise_bring_people_and_needs_that_fall_do_not() -> None:
    assert lifted([0.1, 0.3, 0.35], 0.38) > STEPS["amber"]
    assert lifted([0.38, 0.35, 0.3], 0.1) == 0.0
    assert lifted([0.38, 0.3], 0.25) == 0.0
    assert lifted([0.3], 0.35) == 0.0


@pytest.mark.parametrize("after", ["im so quiet now", "ok whatever. im ready"])
def test_the_words_after_a_dark_message_are_brought_to_people_by_context(after: str) -> None:
    assert judged(after).tier is Tier.GREEN
    found = judged("i want to kill myself", after)
    assert found.tier is Tier.AMBER
    assert [(reason.kind, reason.why) for reason in found.reasons] == [("context", ECHO)]
    assert found.echoes


def test_only_what_brought_nobody_makes_a_rise() -> None:
    assert worsened([0.0, 0.95, 0.0], 0.25)[1] == ECHO
    assert lifted([0.1, 0.3], 0.5) > STEPS["amber"]


def test_saying_the_same_again_is_not_getting_darker() -> None:
    same = "I found my old blue scarf"
    assert judged("I had toast for breakfast", same, same, same).tier is Tier.GREEN


def test_a_day_that_got_better_brings_nobody() -> None:
    assert judged("rough morning", "went for a swim", "soup with my sister, all good").tier is Tier.GREEN


@pytest.mark.parametrize("word", ["done", "Pass", "fertig", "je passe"])
def test_the_word_that_hands_on_the_talking_piece_is_no_part_of_what_was_said_before(word: str) -> None:
    for before in (
        ["I found my old blue scarf"],
        ["rough day, i cant stop crying", "i dont see how to keep going"],
    ):
        assert judged(*before, word).tier is Tier.GREEN


def test_a_calm_line_after_a_dark_one_is_not_made_dark_by_reading_both_as_one() -> None:
    found = judged(
        "I had toast for breakfast",
        "I don't want to live anymore, I want to die.",
        "I had toast for breakfast",
    )
    assert found.tier is Tier.AMBER
    assert found.echoes
