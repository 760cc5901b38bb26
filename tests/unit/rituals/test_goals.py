"""A person's own goals: written down, noted about, put differently, let go without a reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from own_play import BEN, Own, everybody

from models.effects import Tell
from models.signals import MineAsked, MineTold
from rituals.goals import MOST, NOTES
from rituals.own import LONGEST


def goals(*texts: str) -> Own:
    play = Own("goals")
    for text in texts:
        assert play.gives(f"goal add {text}") == ["goal-added"]
    return play


def test_a_goal_is_written_down_in_one_line_or_when_asked() -> None:
    play = goals("cook twice  a\nweek")
    assert play.gives("goal add") == ["goal-ask-add"]
    assert play.writes("fewer drinks, not none") == ["goal-added"]
    assert [(one.number, one.text) for one in play.state.goals] == [
        (1, "cook twice a week"),
        (2, "fewer drinks, not none"),
    ]
    assert play.gives("goal") == ["goal-list"]
    assert "fewer drinks, not none" in play.last


@pytest.mark.parametrize("word", ["skip", "Pass.", "nein", "je passe"])
def test_a_question_can_be_passed(word: str) -> None:
    play = Own("goals")
    play.gives("goal add")
    assert play.writes(word) == ["goal-passed"]
    assert play.state is None
    assert not play.asked


def test_words_answer_only_while_the_question_stands() -> None:
    play = goals("walk more")
    play.gives("goal progress 1")
    play.passes(hours=2)
    assert play.writes("to the bridge and back") == []
    play.gives("goal progress 1")
    play.is_told(asked="plan 9999999999")
    assert play.writes("to the bridge and back") == []
    play.gives("goal progress 1")
    assert play.writes("to the bridge", edit_of="$before") == []
    assert play.writes("to the bridge and back") == ["goal-noted"]
    assert play.writes("and more") == []


def test_another_wish_leaves_the_question() -> None:
    play = goals("walk more")
    play.gives("goal progress 1")
    assert play.gives("goal") == ["goal-list"]
    assert not play.asked
    assert play.writes("to the bridge") == []


def test_progress_change_and_the_end_go_by_the_number() -> None:
    play = goals("walk more", "sleep")
    assert play.gives("goal progress #2 six hours") == ["goal-noted"]
    assert play.gives("goal 2") == ["goal-shown"]
    assert "six hours" in play.last
    assert play.gives("goal change 2 sleep a little") == ["goal-changed"]
    assert play.state.goal(2).notes[0].text == "six hours"
    assert play.gives("goal drop 1") == ["goal-dropped"]
    assert play.gives("goal reached 2") == ["goal-reached"]
    assert play.state is None
    assert play.gives("goal") == ["goal-none"]


def test_a_number_stays_with_its_goal_and_a_free_one_is_used_again() -> None:
    play = goals("one", "two", "three")
    play.gives("goal drop 2")
    play.gives("goal add four")
    assert [(one.number, one.text) for one in play.state.goals] == [(1, "one"), (2, "four"), (3, "three")]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("goal drop 7", "goal-which"),
        ("goal 0", "goal-which"),
        ("goal progress", "goal-which"),
        ("goal 99999999999999999999", "goal-how"),
        ("goal ٢", "goal-how"),
        ("goal walk more", "goal-how"),
    ],
)
def test_what_is_not_understood_changes_nothing(typed: str, answer: str) -> None:
    play = goals("walk more")
    before = play.state
    assert play.gives(typed) == [answer]
    assert play.state == before


def test_length_count_and_notes_are_bounded_and_it_is_said() -> None:
    play = Own("goals")
    assert play.gives(f"goal add {'x' * (LONGEST + 1)}") == ["goal-long"]
    assert play.writes("x" * LONGEST) == ["goal-added"]
    for number in range(1, MOST):
        play.gives(f"goal add {number}")
    assert play.gives("goal add one more") == ["goal-full"]
    for number in range(NOTES + 5):
        play.gives(f"goal progress 1 note {number}")
    assert len(play.state.goal(1).notes) == NOTES
    assert play.state.goal(1).notes[-1].text == f"note {NOTES + 4}"


def test_a_device_that_is_not_its_owners_moves_nothing() -> None:
    play = goals("walk more")
    assert play.gives("goal drop 1", trusted=False) == []
    assert len(play.state.goals) == 1


def test_its_owners_own_view_is_told_only_a_number() -> None:
    play = goals("walk more")
    play.hears(MineAsked(BEN))
    assert play.told == [Tell("me", BEN, MineTold("goals", (("goals", 1),)))]
    quiet = Own("goals")
    assert quiet.hears(MineAsked(BEN)) == []
    assert quiet.told == []


TYPED = st.lists(
    st.one_of(
        st.builds(
            "{} {} {}".format,
            st.sampled_from(
                ["goal add", "goal progress", "goal change", "goal drop", "goal reached", "goal"]
            ),
            st.sampled_from(["", "1", "2", "3", "11", "-1"]),
            st.text(max_size=40),
        ),
        st.text(max_size=400),
    ),
    max_size=30,
)


@given(TYPED)
def test_whatever_is_typed_stays_private_bounded_and_numbered(typed: list[str]) -> None:
    play = Own("goals")
    for text in typed:
        answered = play.gives(text) if text.startswith("goal") else play.writes(text)
        assert len(answered) <= 1
        kept = play.state.goals if play.state else ()
        assert len(kept) <= MOST
        assert [one.number for one in kept] == sorted({one.number for one in kept})
        assert all(0 < len(one.text) <= LONGEST and len(one.notes) <= NOTES for one in kept)
    assert play.in_rooms() == []
    assert play.told == []
    assert everybody(play.said) <= {BEN}
