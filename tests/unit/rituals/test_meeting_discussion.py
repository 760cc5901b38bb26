"""Shared discussion: raised hands, and a kind end when the time is over."""

from __future__ import annotations

from meeting_play import ANA, BEN, CARA, CLOSING, DAN, DISCUSSION, OPENING, Play, segment

from models.effects import React, Say
from models.words import People


def test_raised_hands_are_called_in_the_order_they_go_up() -> None:
    play = Play(OPENING, DISCUSSION).open(BEN, CARA, DAN)
    play.passes(60)
    assert play.meeting.speaker is None
    play.writes(CARA, "!")
    assert play.speaker == CARA
    play.taps(BEN, "✋🏿", play.latest_segment())
    play.does(DAN, "hand")
    play.does(DAN, "hand")
    play.writes(CARA, "done")
    assert play.speaker == BEN
    play.writes(CARA, "!")
    play.does(DAN, "pass")
    play.taps(BEN, "⏭️")
    assert play.speaker == CARA
    play.writes(CARA, "done")
    assert play.meeting.speaker is None
    assert play.called() == [CARA, BEN, CARA]


def test_a_silent_raised_hand_is_called_twice_and_can_go_up_again() -> None:
    play = Play(OPENING, DISCUSSION).open(BEN, CARA)
    play.passes(60)
    play.writes(CARA, "!")
    play.passes(80)
    assert play.meeting.speaker is None
    assert play.called() == [CARA, CARA]
    play.does(CARA, "hand")
    assert play.in_room()[-1] == "turn-called-discussion"


def test_a_discussion_lets_the_speaker_finish_and_names_whom_it_did_not_reach() -> None:
    play = Play(OPENING, DISCUSSION, CLOSING).open(BEN, CARA)
    play.passes(60)
    play.passes(570)
    assert "discussion-warning" in play.in_room()
    play.writes(BEN, "!")
    play.writes(BEN, "late, but")
    play.writes(CARA, "!")
    play.passes(40)
    assert play.speaker == BEN
    play.passes(20)
    left = next(one for one in play.said if isinstance(one, Say) and one.words.id == "discussion-hands-left")
    assert left.words.args["people"] == People((CARA,))
    assert play.meeting.segment.kind == "closing"


def test_a_hand_is_acknowledged_without_a_word() -> None:
    play = Play(OPENING, DISCUSSION).open(BEN, CARA)
    play.passes(60)
    play.does(CARA, "hand")
    before = play.in_room()
    effects = play.does(BEN, "hand")
    assert [one.key for one in effects if isinstance(one, React)] == ["✋"]
    assert play.in_room() == before


def test_who_comes_late_may_raise_a_hand_with_their_first_word() -> None:
    play = Play(OPENING, DISCUSSION).open(BEN)
    play.passes(60)
    play.writes(DAN, "!")
    assert play.speaker == DAN
    assert play.in_private(DAN) == ["late-in-discussion"]


def test_cross_talk_in_a_discussion_points_to_the_raised_hand() -> None:
    play = Play(OPENING, DISCUSSION).open(BEN, CARA)
    play.passes(60)
    play.writes(ANA, "nobody has the piece, so this is fine")
    play.writes(BEN, "!")
    play.writes(CARA, "but")
    assert play.in_private(ANA) == []
    assert play.in_private(CARA) == ["cross-talk-hand"]


def test_an_open_discussion_needs_no_hands() -> None:
    play = Play(OPENING, segment("discussion", length=100, turn=0, warning=10)).open(BEN)
    play.passes(60)
    assert play.in_room()[-1] == "segment-open"
    play.does(BEN, "hand")
    assert play.in_private(BEN) == ["hand-not-needed"]
    play.passes(90)
    assert play.in_room()[-1] == "discussion-warning"
    play.passes(10)
    assert play.over


def test_hands_are_not_needed_elsewhere() -> None:
    play = Play(OPENING, segment("check-in", turn=60)).open(BEN)
    play.passes(60)
    play.does(BEN, "hand")
    assert play.in_private(BEN) == ["hand-not-needed"]
    play = Play(segment("silence", length=60)).open()
    play.does(BEN, "hand")
    assert play.in_private(BEN)[-1] == "hand-later"


def test_a_chair_who_ends_a_turn_sees_that_it_was_heard_when_nobody_is_called_next() -> None:
    play = Play(OPENING, DISCUSSION).open(BEN, CARA)
    play.passes(60)
    play.writes(CARA, "!")
    effects = play.does(ANA, "next")
    assert play.meeting.speaker is None
    assert [one.key for one in effects if isinstance(one, React)] == ["✅"]
