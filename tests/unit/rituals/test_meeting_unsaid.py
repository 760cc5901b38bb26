"""The room cannot be reached for a while: a turn waits for its call to be said, and no longer than a chair would."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from meeting_play import ADAPTERS, ANA, BEN, CARA, CHECK_IN, CLOSING, DAN, DISCUSSION, OPENING, Play, segment

from models.effects import Say
from models.ids import UserId
from models.signals import About, Said, SendFailed
from rituals.meeting.piece import AWAY

ROUND = segment("check-in", length=300, turn=60, warning=0, silence=40)


def in_round_unsent() -> Play:
    """The first is called, and nothing gets through."""
    play = Play(OPENING, ROUND, CLOSING).open(BEN, CARA)
    play.sends = False
    play.passes(60)
    return play


def all_said(play: Play) -> None:
    while play.unsent:
        play.is_said()


def test_a_turn_waits_for_its_call_and_has_its_whole_time_from_then() -> None:
    play = in_round_unsent()
    first = play.speaker
    play.passes(90)
    assert play.speaker == first
    all_said(play)
    play.passes(39)
    assert play.speaker == first
    play.passes(1)
    assert play.speaker != first


def test_a_call_that_takes_its_normal_way_changes_no_time() -> None:
    play = in_round_unsent()
    play.now += timedelta(seconds=2)
    all_said(play)
    assert play.timer == play.now + timedelta(seconds=38)


def test_who_could_not_be_called_for_too_long_is_called_once_more_at_the_end() -> None:
    play = in_round_unsent()
    first = play.speaker
    play.passes(299)
    assert play.speaker == first
    play.passes(1)
    assert play.speaker != first
    assert first not in play.piece.had
    assert play.piece.waiting[-1] == first


def test_a_call_that_comes_late_changes_nothing_for_the_next_turn() -> None:
    play = in_round_unsent()
    play.writes(play.speaker, "done")
    before, due = play.meeting, play.timer
    while len(play.unsent) > 1:
        play.is_said()
    assert (play.meeting, play.timer) == (before, due)


def test_who_spoke_before_the_call_was_said_is_not_taken_for_silent() -> None:
    play = in_round_unsent()
    first = play.speaker
    play.passes(50)
    play.writes(first, "it has been a week")
    all_said(play)
    play.passes(59)
    assert play.speaker == first
    play.passes(1)
    assert first in play.piece.had


def test_a_call_that_is_refused_is_not_waited_for() -> None:
    play = in_round_unsent()
    first = play.speaker
    play.to_meeting(SendFailed(play.unsent[-1].about, play.meeting.room, None, "M_FORBIDDEN"))
    play.passes(40)
    assert play.speaker != first


def test_a_call_said_in_a_pause_leaves_the_pause_alone() -> None:
    play = in_round_unsent()
    play.does(ANA, "pause")
    play.passes(100)
    all_said(play)
    assert play.meeting.paused
    play.sends = True
    play.does(ANA, "resume")
    assert play.meeting.piece.turn is not None
    assert play.meeting.piece.turn.unsaid is None


def test_what_was_said_when_no_meeting_runs_is_nothing() -> None:
    play = Play(OPENING)
    assert play.to_meeting(Said(About("meeting", "harbour", "turn-1-$event1"), play.circle.room)) == ()
    assert play.over


def test_a_turn_that_was_kept_before_this_was_known_counts_as_called() -> None:
    play = Play(OPENING, CHECK_IN).open(BEN)
    play.passes(60)
    kept = ADAPTERS["meeting"].dump_python(play.meeting, mode="json")
    del kept["piece"]["turn"]["unsaid"]
    assert ADAPTERS["meeting"].validate_python(kept).piece.turn.unsaid is None


class Slow(Play):
    """A play that notes since when each call waits, and looks whom a turn is taken from."""

    def __init__(self, seed: int) -> None:
        super().__init__(OPENING, ROUND, DISCUSSION, CLOSING, seed=seed)
        self.calls: Counter[tuple[int, UserId, str]] = Counter()

    def looks(self, effects: tuple[object, ...]) -> None:
        for one in effects:
            if isinstance(one, Say) and one.words.id.startswith("turn-called"):
                self.calls[(self.meeting.step, one.mentions[0], one.words.id)] += 1


def _step(play: Slow, wait: int, say: int) -> None:
    """So much time passes, or the timer comes before; then so many of what waits are said."""
    until = play.now + timedelta(seconds=wait)
    while not play.over and play.timer is not None and play.timer <= until:
        before, count = play.meeting, len(play.said)
        play.now = play.timer
        play.fire()
        turn = before.piece.turn
        if turn and turn.unsaid and not play.over and turn.speaker != play.meeting.speaker:
            assert play.now - turn.unsaid >= AWAY
        if not play.over:
            play.looks(tuple(play.said[count:]))
    play.now = until
    for _ in range(min(say, len(play.unsent))):
        play.is_said()


@settings(max_examples=150, deadline=None)
@given(
    seed=st.integers(0, 5),
    delays=st.lists(st.tuples(st.integers(0, 600), st.integers(0, 4)), max_size=60),
    reversed_=st.booleans(),
)
def test_whatever_the_delays_nobody_loses_a_turn_unheard(
    seed: int, delays: list[tuple[int, int]], reversed_: bool
) -> None:
    play = Slow(seed)
    play.open(BEN, CARA, DAN)
    play.sends = False
    for wait, say in delays:
        if reversed_:
            play.unsent.reverse()
        _step(play, wait, say)
    for _ in range(100):
        if play.over:
            break
        _step(play, 600, 0)
    assert play.over
    assert all(count == 1 for count in play.calls.values())
    for user in (ANA, BEN, CARA, DAN):
        assert (1, user, "turn-called") in play.calls
