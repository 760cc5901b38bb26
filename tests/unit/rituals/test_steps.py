"""A next step: noted, asked about once after a week, and never called missed."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from own_play import BEN, Own, everybody

from models.effects import Tell
from models.signals import MineAsked, MineTold
from rituals.own import LONGEST
from rituals.steps import KEPT


def step(text: str = "a walk to the corner") -> Own:
    play = Own("steps")
    assert play.gives(f"step {text}") == ["step-set"]
    return play


def test_it_is_noted_at_once_or_when_asked() -> None:
    assert step().state.step.text == "a walk to the corner"
    play = Own("steps")
    assert play.gives("step") == ["step-ask"]
    assert play.writes("a walk  to the corner") == ["step-set"]
    assert not play.asked


def test_after_a_week_it_is_asked_once_and_by_day() -> None:
    play = step()
    play.is_told(zone="Pacific/Auckland")
    play.gives("step a walk")
    asks = play.state.step.asks
    assert asks == datetime(2026, 3, 9, 4, tzinfo=UTC)  # five in the afternoon there
    assert play.passes(days=30) == ["step-how"]
    assert play.timers == {}
    assert play.gives("step") == ["step-shown"]


@pytest.mark.parametrize(
    ("word", "said", "whole"),
    [
        ("done", ["step-done"], [True]),
        ("Fertig.", ["step-done"], [True]),
        ("en partie", ["step-partly"], [False]),
        ("not yet", ["step-notyet"], []),
        ("todavía no", ["step-notyet"], []),
        ("skip", ["step-aside"], []),
        ("it is a long story", [], []),
    ],
)
def test_how_it_went_is_one_word_or_none(word: str, said: list[str], whole: list[bool]) -> None:
    play = step()
    play.passes(days=7)
    assert play.writes(word) == said
    assert [one.whole for one in play.state.taken] == whole if play.state else not whole


def test_the_words_of_a_step_go_when_it_is_done() -> None:
    play = step("call my sister")
    assert play.gives("step done") == ["step-done"]
    assert "sister" not in repr(play.state)
    assert play.timers == {}
    assert play.gives("step done") == ["step-none"]


@pytest.mark.parametrize("wish", ["notyet", "partly"])
def test_the_same_a_smaller_one_or_none_may_follow(wish: str) -> None:
    play = step("run five miles")
    play.gives(f"step {wish}")
    assert play.writes("same") == ["step-set"]
    assert play.state.step.text == "run five miles"
    play.gives(f"step {wish}")
    assert play.writes("put my shoes on") == ["step-set"]
    assert play.state.step.text == "put my shoes on"
    assert play.timers == {"ask": play.state.step.asks}
    play.gives(f"step {wish}")
    assert play.writes("skip") == ["step-aside"]
    assert play.state is None or play.state.step is None
    assert play.timers == {}


def test_to_pass_on_new_words_leaves_what_stood() -> None:
    play = step()
    assert play.gives(f"step {'x' * (LONGEST + 1)}") == ["step-long"]
    assert play.writes("skip") == ["step-passed"]
    assert play.state.step.text == "a walk to the corner"


def test_somebody_who_wants_peace_is_not_asked() -> None:
    play = step()
    play.is_told(paused=str(int((play.now + timedelta(days=8)).timestamp())))
    assert play.passes(days=30) == []
    assert play.gives("step") == ["step-shown"]
    assert "how it went" in play.last


@pytest.mark.parametrize(("days", "said"), [(9, ["step-how"]), (20, [])])
def test_after_a_time_away_it_is_asked_only_while_it_matters(days: int, said: list[str]) -> None:
    assert step().away(days=days) == said


def test_its_owners_own_view_is_told_what_was_taken_and_nothing_of_not_yet() -> None:
    play = step()
    play.gives("step done")
    play.gives("step another")
    play.gives("step notyet")
    play.hears(MineAsked(BEN))
    day = play.now.date()
    told = MineTold("steps", (("done", 1), ("partly", 0)), (("me-steps", ((day, 1),)),))
    assert play.told == [Tell("me", BEN, told)]


def test_nobody_is_told_that_they_missed_anything() -> None:
    text = (files("models.texts") / "en.steps.ftl").read_text("utf-8")
    assert not re.search(r"miss|fail|late|overdue|again you|in a row|streak", text)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["step", "step done", "step partly", "step notyet", "step drop", "done", "same", "skip"]
            ),
            st.integers(1, 12),
            st.text(max_size=LONGEST + 9).map(lambda text: f"step {text}"),
            st.text(max_size=LONGEST + 9),
        ),
        max_size=30,
    )
)
def test_there_is_one_step_one_timer_and_one_answer_at_most(moves: list[str | int]) -> None:
    play = Own("steps")
    for move in moves:
        if isinstance(move, int):
            assert len(play.passes(days=move)) <= 1
            continue
        assert len(play.gives(move) if move.startswith("step") else play.writes(move)) <= 1
        assert set(play.timers) <= {"ask"}
        if play.state is None or play.state.step is None:
            assert play.timers == {}
        elif play.state.step:
            assert 0 < len(play.state.step.text) <= LONGEST
        assert play.state is None or len(play.state.taken) <= KEPT
    assert play.in_rooms() == []
    assert everybody(play.said) <= {BEN}
