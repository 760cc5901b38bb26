"""The keeper was down or cut off: the meeting goes on as it would with a chair who had to leave the room."""

from __future__ import annotations

from datetime import timedelta

from meeting_play import ANA, BEN, CARA, CHECK_IN, CLOSING, DISCUSSION, OPENING, START, Play, segment

WHOLE = (OPENING, CHECK_IN, DISCUSSION, CLOSING)


def in_check_in() -> Play:
    play = Play(*WHOLE).open(BEN, CARA)
    play.passes(60)
    return play


def test_a_little_late_is_passed_over_in_silence() -> None:
    play = in_check_in()
    first, before = play.speaker, len(play.in_room())
    play.away(40 + 300)
    assert play.speaker != first
    assert play.in_room()[before:] == ["turn-called"]


def test_after_an_hour_the_speaker_has_a_fresh_turn_and_nobody_is_lost() -> None:
    play = in_check_in()
    first, before = play.speaker, len(play.in_room())
    prompt = play.latest_tappable()
    play.away(3600)
    assert play.in_room()[before:] == ["back-to-speaker"]
    assert play.speaker == first
    play.passes(39)
    assert play.speaker == first
    play.taps(first, "✅", prompt)
    while play.meeting.segment.kind == "check-in":
        play.writes(play.speaker, "done")
    assert sorted(play.called()[:3]) == [ANA, BEN, CARA]
    assert len(play.called()) == 3


def test_who_had_spoken_already_is_not_taken_for_silent_after_an_absence() -> None:
    play = in_check_in()
    first = play.speaker
    play.writes(first, "it has been a week")
    play.away(3600)
    play.passes(59)
    assert play.speaker == first
    play.passes(1)
    assert play.speaker != first
    assert first in play.piece.had


def test_what_was_written_meanwhile_is_heard_first() -> None:
    play = in_check_in()
    first = play.speaker
    play.now += timedelta(hours=1)
    play.writes(first, "done")
    assert play.in_room()[-2:] == ["back-to-speaker", "turn-called"]
    assert play.speaker != first
    assert play.timer is not None
    assert play.timer > play.now


def test_a_timed_part_goes_on_to_the_next_after_a_word() -> None:
    play = Play(OPENING, segment("silence", length=60), DISCUSSION).open(BEN)
    play.passes(60)
    play.away(1200)
    assert play.in_room()[-2:] == ["back", "segment-discussion"]


def test_a_discussion_keeps_what_was_left_of_its_time() -> None:
    play = Play(OPENING, DISCUSSION).open(BEN)
    play.passes(90)
    play.writes(BEN, "!")
    play.away(1800)
    assert play.in_room()[-1] == "back-to-speaker"
    left = play.meeting.ends - play.now
    assert timedelta(seconds=520) <= left <= timedelta(seconds=570)


def test_after_too_long_the_meeting_ends_kindly() -> None:
    play = in_check_in()
    play.away(40 + 2 * 3600)
    assert not play.over
    play.away(40 + 2 * 3600 + 1)
    assert play.over
    assert play.timer is None
    assert play.in_room()[-1] == "meeting-closed-late"


def test_what_comes_upon_that_end_is_answered_all_the_same() -> None:
    for name, answer in (("agenda", "agenda-none"), ("start", "segment-opening")):
        play = in_check_in()
        play.now += timedelta(hours=3)
        play.does(ANA, name)
        assert play.in_room()[-2:] == ["meeting-closed-late", answer]
        assert play.over is (name == "agenda")
        assert (play.timer is None) is play.over


def test_a_pause_that_ended_while_the_keeper_was_away_is_the_end() -> None:
    play = in_check_in()
    play.does(ANA, "pause")
    play.now += timedelta(hours=5)
    play.does(ANA, "resume")
    assert play.over
    assert play.in_room()[-1] == "meeting-closed-paused"


def test_a_pause_that_still_lasts_outlives_an_absence() -> None:
    play = in_check_in()
    play.does(ANA, "pause")
    play.now += timedelta(minutes=50)
    assert play.returned(START) == ()
    assert play.meeting.paused


def test_time_stands_still_for_a_short_absence() -> None:
    play = in_check_in()
    first = play.speaker
    play.now += timedelta(seconds=120)
    play.returned(play.now - timedelta(seconds=110))
    assert play.speaker == first
    play.passes(29)
    assert play.speaker == first
    play.passes(1)
    assert play.speaker != first


def test_a_clock_that_jumped_back_is_not_an_absence() -> None:
    play = in_check_in()
    before = play.meeting
    play.returned(play.now + timedelta(seconds=100))
    assert play.meeting is before


def test_a_timer_that_fires_early_waits_for_its_time() -> None:
    play = in_check_in()
    first, due = play.speaker, play.timer
    play.fire()
    assert play.speaker == first
    assert play.timer == due


def test_a_timer_that_fires_after_the_end_does_nothing() -> None:
    play = in_check_in()
    play.does(ANA, "end")
    play.timer = play.now
    before = len(play.said)
    play.fire()
    assert len(play.said) == before
    assert play.over
