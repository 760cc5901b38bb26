"""Going round the circle: everybody is called once, nobody has to speak, and nobody is shown up."""

from __future__ import annotations

from datetime import timedelta

import pytest
from meeting_play import (
    ANA,
    BEN,
    CARA,
    CHECK_IN,
    CLOSING,
    DAN,
    EVE,
    OPENING,
    SIDE,
    Play,
    segment,
)

from models.effects import Say, Whisper
from models.words import People, Span
from rituals.meeting.reading import raises_hand, same_tap, says_done, says_pass


def in_check_in(*users: str, **fields: int) -> Play:
    play = Play(
        OPENING,
        segment("check-in", **({"length": 300, "turn": 60, "warning": 15, "silence": 40} | fields)),
        CLOSING,
    )
    play.open(*users)  # type: ignore[arg-type]
    play.passes(60)
    return play


def test_the_order_is_drawn_once_announced_and_kept() -> None:
    play = in_check_in(BEN, CARA, DAN)
    announced = next(one for one in play.said if isinstance(one, Say) and one.words.id == "segment-round")
    order = announced.words.args["order"]
    assert isinstance(order, People)
    assert sorted(order.users) == [ANA, BEN, CARA, DAN]
    for user in order.users:
        assert play.speaker == user
        play.writes(user, "hello")
        play.writes(user, "done")
    assert play.called()[:4] == list(order.users)
    # The closing round keeps the order of the check-in.
    for user in order.users:
        assert play.speaker == user
        play.taps(user, "✅")
    assert play.over


def test_different_chance_draws_different_orders() -> None:
    orders = set()
    for seed in range(12):
        play = Play(OPENING, CHECK_IN, seed=seed).open(BEN, CARA, DAN)
        play.passes(60)
        orders.add(tuple(seat.user for seat in play.meeting.seats))
    assert len(orders) > 3


def test_the_call_mentions_and_can_be_answered_by_a_tap() -> None:
    play = in_check_in(BEN)
    call = next(one for one in play.said if isinstance(one, Say) and one.words.id == "turn-called")
    assert call.mentions == (play.speaker,)
    assert call.taps == ("✅", "⏭️")
    assert call.about is not None
    assert call.about.kind == "meeting"
    assert call.about.key == "harbour"
    assert call.about.part.startswith("turn-1-")


@pytest.mark.parametrize("how", ["pass", "done", "!pass", "!done", "!next", "⏭", "✅", "⏭️"])
def test_a_turn_ends_by_word_command_or_tap_without_any_comment(how: str) -> None:
    play = in_check_in(BEN, CARA)
    first, before = play.speaker, len(play.said)
    if how.startswith("!"):
        play.does(first, how[1:])
    elif how.isascii():
        play.writes(first, how.capitalize() + ".")
    else:
        play.taps(first, how)
    assert play.speaker != first
    told = [one.words.id for one in play.said[before:] if isinstance(one, Say | Whisper)]
    assert told == ["turn-called"]


def test_only_ones_own_tap_counts_and_an_old_prompt_is_dead() -> None:
    play = in_check_in(BEN, CARA)
    first, prompt = play.speaker, play.latest_tappable()
    other = next(user for user in (ANA, BEN, CARA) if user != first)
    play.taps(other, "✅")
    assert play.speaker == first
    play.taps(first, "❤️")
    assert play.speaker == first
    play.taps(first, "✅")
    second = play.speaker
    play.taps(first, "✅", prompt)
    play.taps(second, "✅", prompt)
    assert play.speaker == second


def test_a_tap_on_the_prompt_of_another_meeting_does_nothing() -> None:
    play = in_check_in(BEN)
    old = play.latest_tappable()
    speaker = play.speaker
    play.does(ANA, "end")
    play.open(BEN)
    play.passes(60)
    if play.speaker != speaker:
        play.taps(play.speaker, "✅")
    play.taps(speaker, "✅", old)
    assert play.speaker == speaker


def test_lines_extend_a_turn_but_not_for_ever() -> None:
    play = in_check_in(BEN, CARA)
    first = play.speaker
    for _ in range(11):
        play.passes(10)
        play.writes(first, "and one more thing")
        assert play.speaker == first
    play.passes(10)
    assert play.speaker != first


def test_one_gentle_word_before_the_end_and_none_to_the_silent() -> None:
    play = in_check_in(BEN)
    first = play.speaker
    play.writes(first, "well")
    play.passes(44)
    assert "turn-warning" not in play.in_room()
    play.passes(1)
    warning = next(one for one in play.said if isinstance(one, Say) and one.words.id == "turn-warning")
    assert warning.words.args["time"] == Span(15)
    assert warning.good_for == 15
    assert warning.mentions == ()
    play.writes(first, "nearly there")
    play.passes(200)
    assert play.in_room().count("turn-warning") == 1


@pytest.mark.parametrize("warning", [0, 60, 90])
def test_no_warning_where_none_makes_sense(warning: int) -> None:
    play = in_check_in(BEN, warning=warning)
    first = play.speaker
    play.writes(first, "well")
    play.passes(59)
    assert play.speaker == first
    play.passes(1)
    assert "turn-warning" not in play.in_room()
    assert play.speaker != first


def test_a_silent_seat_moves_to_the_end_once_and_then_the_piece_goes_on() -> None:
    play = in_check_in(BEN, CARA)
    first = play.speaker
    before = len(play.said)
    play.passes(40)
    second = play.speaker
    assert second != first
    assert [one.words.id for one in play.said[before:] if isinstance(one, Say | Whisper)] == ["turn-called"]
    play.writes(second, "done")
    play.writes(play.speaker, "done")
    assert play.speaker == first
    assert play.in_room()[-1] == "turn-called-again"
    play.passes(40)
    assert play.meeting.segment.kind == "closing"
    assert play.called()[:4].count(first) == 2


@pytest.mark.parametrize("silence", [0, 90])
def test_without_a_shorter_silence_the_turn_itself_is_the_limit(silence: int) -> None:
    play = in_check_in(BEN, silence=silence)
    first = play.speaker
    play.passes(59)
    assert play.speaker == first
    play.passes(1)
    assert play.speaker != first
    assert first in play.piece.postponed


def test_slow_doubles_time_once_and_for_the_whole_meeting() -> None:
    play = in_check_in(BEN)
    first = play.speaker
    play.does(first, "slow")
    play.does(first, "slow")
    assert play.in_private(first) == ["slow-noted", "slow-noted"]
    play.passes(79)
    assert play.speaker == first
    play.writes(first, "I type with two fingers")
    play.passes(59)
    assert play.speaker == first
    play.taps(first, "✅")
    play.taps(play.speaker, "✅")
    while play.speaker != first:
        play.taps(play.speaker, "✅")
    assert play.meeting.segment.kind == "closing"
    assert play.piece.turn is not None
    assert play.piece.turn.ends - play.now == timedelta(seconds=40)


def test_who_comes_late_has_the_last_place_and_hears_it_in_private() -> None:
    play = in_check_in(BEN)
    play.joins(DAN)
    assert play.in_private(DAN) == ["meeting-runs"]
    assert play.meeting.seat(DAN) is None
    play.writes(DAN, "sorry, the bus")
    assert play.in_private(DAN) == ["meeting-runs", "late-in-round"]
    play.writes(play.speaker, "done")
    play.writes(play.speaker, "done")
    assert play.speaker == DAN
    assert not [
        one
        for one in play.said
        if isinstance(one, Say) and DAN in one.mentions and one.words.id != "turn-called"
    ]


def test_a_late_tap_on_the_opening_takes_a_seat_too() -> None:
    play = Play(OPENING, CHECK_IN, CLOSING)
    play.does(ANA, "start")
    opening = play.latest_tappable()
    play.taps(BEN, "👋🏽")
    play.passes(60)
    play.taps(CARA, "👋", opening)
    assert [seat.user for seat in play.meeting.seats][-1] == CARA
    assert play.piece.waiting[-1] == CARA


def test_who_leaves_is_skipped_without_a_word() -> None:
    play = in_check_in(BEN, CARA, DAN)
    first, second = play.speaker, play.piece.waiting[0]
    before = len(play.said)
    for user in (second, first):
        if user != ANA:
            play.leaves(user)
    spoken = [one.words.id for one in play.said[before:] if isinstance(one, Say | Whisper)]
    assert set(spoken) <= {"turn-called"}
    assert play.speaker not in ({first, second} - {ANA})


def test_who_spoke_left_and_came_back_is_not_called_again_in_this_round() -> None:
    play = in_check_in(BEN, CARA, DAN)
    if play.speaker == ANA:
        play.writes(ANA, "done")
    first = play.speaker
    play.writes(first, "hello")
    play.leaves(first)
    play.joins(first)
    play.writes(first, "back again")
    assert play.meeting.seat(first)
    for _ in range(2 + (len(play.piece.had) == 1)):
        play.writes(play.speaker, "done")
    assert play.meeting.segment.kind == "closing"
    assert play.called()[:-1].count(first) == 1


def test_an_empty_room_ends_kindly_and_leaves_no_timer() -> None:
    play = in_check_in(BEN)
    play.leaves(BEN)
    play.leaves(ANA)
    assert play.over
    assert play.timer is None
    assert play.in_room()[-1] == "meeting-empty"


def test_nobody_stays_through_the_opening() -> None:
    play = Play(OPENING, CHECK_IN)
    play.does(ANA, "start")
    play.leaves(ANA)
    assert not play.over
    play.passes(60)
    assert play.over
    assert "segment-round" not in play.in_room()
    assert play.in_room()[-1] == "meeting-empty"


def test_cross_talk_is_answered_in_private_once_a_segment_and_never_in_the_room() -> None:
    play = in_check_in(BEN, CARA)
    other = play.piece.waiting[0]
    before = play.in_room()
    play.writes(other, "me too")
    play.writes(other, "so much")
    assert play.in_private(other) == ["cross-talk"]
    assert play.in_room() == before


def test_who_finishes_their_last_sentence_is_not_nudged() -> None:
    play = in_check_in(BEN, CARA)
    first = play.speaker
    play.writes(first, "done")
    play.writes(first, "oh, and thank you")
    assert play.in_private(first) == []


def test_where_cross_talk_is_welcome_nobody_is_nudged() -> None:
    play = Play(OPENING, segment("check-in", turn=60, cross_talk="welcome")).open(BEN, CARA)
    play.passes(60)
    play.writes(play.piece.waiting[0], "me too")
    assert not [one for one in play.said if isinstance(one, Whisper)]


def test_what_is_not_trusted_edited_or_elsewhere_moves_nothing() -> None:
    play = in_check_in(BEN, CARA)
    first, state = play.speaker, play.meeting
    assert play.writes(first, "done", trusted=False) == ()
    assert play.writes(DAN, "hello", trusted=False) == ()
    assert play.does(first, "pass", trusted=False) == ()
    assert play.writes(first, "done", edit_of="$old") == ()
    assert play.writes(first, "done", room=SIDE) == ()
    assert play.meeting is state


def test_only_listening_is_a_first_class_choice() -> None:
    play = Play(OPENING, CHECK_IN, CLOSING).open(BEN)
    play.taps(CARA, "👂")
    play.does(DAN, "listen", where="circle")
    play.passes(60)
    while play.meeting.segment.kind == "check-in":
        play.writes(play.speaker, "done")
    assert not {CARA, DAN} & set(play.called())
    play.does(CARA, "here")
    while not play.over:
        play.writes(play.speaker, "done")
    assert play.called().count(CARA) == 1
    assert DAN not in play.called()


def test_listening_from_now_on_ends_ones_own_turn() -> None:
    play = in_check_in(BEN, CARA)
    first = play.speaker
    play.does(first, "listen", where="direct")
    assert play.speaker != first
    assert first not in play.piece.waiting


def test_a_round_in_which_everybody_listens_is_over_at_once() -> None:
    play = Play(OPENING, CHECK_IN, CLOSING)
    play.does(ANA, "start")
    play.taps(ANA, "👂")
    play.passes(60)
    assert play.over
    assert play.called() == []


def test_passing_out_of_turn_is_answered_in_private() -> None:
    play = in_check_in(BEN, CARA)
    other = play.piece.waiting[0]
    play.does(other, "pass")
    assert play.in_private(other) == ["not-your-turn"]
    play.does(EVE, "pass", where="direct")
    assert play.in_private(EVE) == ["no-seat"]


def test_turns_of_seconds_work_as_turns_of_minutes() -> None:
    play = Play(
        segment("opening", length=2),
        segment("check-in", length=10, turn=4, warning=1, silence=3),
        segment("closing", length=3, turn=2, warning=0, silence=1),
    ).open(BEN, CARA)
    play.passes(2)
    first = play.speaker
    play.writes(first, "quick")
    play.passes(3)
    assert play.in_room()[-1] == "turn-warning"
    play.passes(1)
    assert play.speaker != first
    play.passes(60)
    assert play.over


def test_the_prompt_outlives_every_lateness_that_is_passed_over() -> None:
    play = in_check_in(BEN)
    call = next(one for one in play.said if isinstance(one, Say) and one.words.id == "turn-called")
    assert call.good_for == 40 + 300


def test_the_words_people_end_a_turn_with() -> None:
    assert says_done("and that was my week\ndone")
    assert says_done("**Done!**")
    assert not says_done("I am done")
    assert not says_done("I'm done")
    assert not says_done("")
    assert says_pass("I pass.")
    assert not says_pass("I pass the shop every day")
    assert raises_hand(" ! ")
    assert raises_hand("🙋🏾")
    assert not raises_hand("!!")
    assert same_tap("⏭", "⏭️")
