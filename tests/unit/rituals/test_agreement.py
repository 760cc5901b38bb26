"""What a circle agreed on: versions, a yes to one of them, and taking it back."""

from __future__ import annotations

import pytest
from circle_play import Circling, args, heard_by, ids, in_rooms, noted
from hypothesis import given
from hypothesis import strategies as st
from meeting_play import ANA, BEN, CARA, DAN, MIA, ROOM, SIDE

from models.effects import Say
from models.ids import UserId
from models.signals import KeeperStarted, MemberJoined, MemberLeft


def agreed(*users: UserId) -> Circling:
    play = Circling("agreement")
    play.at_chairs("agreement change We listen.\nWhat is said here stays here.")
    for user in users:
        play.says(user, "agreement yes")
    return play


def test_whoever_leads_writes_it_and_the_room_hears_it_by_version() -> None:
    play = Circling("agreement")
    assert ids(play.says(BEN, "agreement")) == ["agreement-none"]
    effects = play.at_chairs("agreement change We listen.\nNo advice.")
    assert in_rooms(effects) == [(ROOM, "agreement-changed")]
    assert (args(effects, "agreement-changed")["version"], args(effects, "agreement-changed")["text"]) == (
        1,
        "We listen.\nNo advice.",
    )
    assert noted(effects) == [("agreement-changed", ANA, "version 1")]
    assert [one.pin for one in effects if isinstance(one, Say)] == [True]


@pytest.mark.parametrize(("who", "text"), [(BEN, "mine"), (ANA, ""), (MIA, "a" * 2001)])
def test_nobody_else_changes_it_and_its_length_is_bounded(who: UserId, text: str) -> None:
    play = agreed()
    before = play.state
    assert ids(play.says(who, f"agreement change {text}", "circle")) == ["agreement-how"]
    assert play.state == before


def test_the_same_words_again_are_no_new_version() -> None:
    play = agreed(BEN)
    assert ids(play.at_chairs("agreement change We listen.\nWhat is said here stays here.")) == [
        "agreement-shown"
    ]
    assert play.state.version == 1


def test_a_yes_is_private_and_taken_back_at_any_time() -> None:
    play = agreed()
    assert heard_by(play.says(BEN, "agreement Sí", "circle"), BEN) == ["agreement-agreed"]
    assert args(play.says(BEN, "agreement"), "agreement-shown")["yours"] == "yes"
    assert args(play.says(CARA, "agreement"), "agreement-shown")["yours"] == "no"
    # In the room nobody learns who agreed.
    assert args(play.says(BEN, "agreement", "circle"), "agreement-shown")["yours"] == "room"
    effects = play.says(BEN, "agreement withdraw", "circle")
    assert (heard_by(effects, BEN), in_rooms(effects)) == (["agreement-withdrawn"], [])
    assert play.state.agreed == ()


def test_after_a_change_whoever_had_agreed_is_asked_once_more_and_only_once() -> None:
    play = agreed(BEN, CARA)
    play.says(CARA, "agreement no")
    second = play.at_chairs("agreement change We listen, and nobody gives advice.")
    assert heard_by(second, BEN) == ["agreement-again"]
    assert heard_by(second, CARA) == heard_by(second, DAN) == []
    assert args(play.says(BEN, "agreement"), "agreement-shown")["yours"] == "older"
    third = play.at_chairs("agreement change We listen.")
    assert heard_by(third, BEN) == []
    play.says(BEN, "agreement yes")
    assert heard_by(play.at_chairs("agreement change We listen well."), BEN) == ["agreement-again"]


def test_a_newcomer_hears_of_it_once_and_whoever_leaves_is_taken_out() -> None:
    play = agreed(BEN)
    assert heard_by(play.hears(MemberJoined(ROOM, "circle", DAN)), DAN) == ["agreement-joined"]
    assert play.hears(MemberJoined(ROOM, "circle", DAN)) == ()
    assert play.hears(MemberJoined(ROOM, "circle", CARA, found=True)) == ()
    play.hears(MemberLeft(SIDE, "circle", BEN))
    assert [one.user for one in play.state.agreed] == [BEN]
    play.hears(MemberLeft(ROOM, "circle", BEN))
    play.hears(MemberLeft(ROOM, "circle", DAN))
    assert (play.state.agreed, play.state.told) == ((), ())


def test_the_settings_begin_it_and_what_was_decided_since_wins_until_they_change() -> None:
    play = Circling("agreement", agreement="We listen.")
    assert in_rooms(play.hears(KeeperStarted())) == [(ROOM, "agreement-changed")]
    assert play.hears(KeeperStarted()) == ()
    play.at_chairs("agreement change We listen, together.")
    assert play.hears(KeeperStarted()) == ()
    assert (play.state.version, play.state.text) == (2, "We listen, together.")
    play.circle = Circling("agreement", agreement="We listen anew.").circle
    play.hears(KeeperStarted())
    assert (play.state.version, play.state.text) == (3, "We listen anew.")
    play.circle = Circling("agreement").circle
    assert play.hears(KeeperStarted()) == ()
    assert (play.state.version, play.state.written) == (3, "")


def test_a_device_that_is_not_its_owners_moves_nothing() -> None:
    play = agreed()
    assert play.says(BEN, "agreement yes", trusted=False) == ()
    assert play.state.agreed == ()


WISHES = st.lists(
    st.tuples(
        st.sampled_from([ANA, BEN, CARA]),
        st.sampled_from(["yes", "withdraw", "", "change One.", "change Two.", "change", "leave"]),
    ),
    max_size=20,
)


@given(WISHES)
def test_nobody_counts_twice_and_nobody_who_took_it_back_counts(wishes: list[tuple[UserId, str]]) -> None:
    play = Circling("agreement")
    for who, wish in wishes:
        if wish == "leave":
            play.hears(MemberLeft(ROOM, "circle", who))
        else:
            play.says(who, f"agreement {wish}")
        agreed_now = [one.user for one in play.state.agreed] if play.state else []
        assert len(agreed_now) == len(set(agreed_now))
        if wish in ("withdraw", "leave"):
            assert who not in agreed_now
        if wish == "yes" and play.state:
            assert who in agreed_now
