"""The further parts of a meeting: numbers in a check-in, wins, follow-ups, reflections."""

from __future__ import annotations

import pytest
from meeting_play import ANA, BEN, CARA, DAN, EVE, FEE, OPENING, Play, segment

from models.effects import Effect, Say, Tell
from models.ids import UserId
from models.signals import TryOffered, TryTold, TryWithdrawn
from models.words import Items

ASKING = segment("check-in", length=300, turn=60, warning=0, silence=40, asks=["mood", "halt", "sleep"])
WINS = segment("wins", length=100, turn=30, warning=0, silence=20)
REFLECTION = segment("reflection", length=100, turn=30, warning=0, silence=20)
FOLLOW_UP = segment("follow-up", length=120, turn=30, warning=0, silence=20)


def opened(play: Play, name: str) -> Say:
    return next(one for one in reversed(play.said) if isinstance(one, Say) and one.words.id == name)


def asked(play: Play, name: str = "segment-round-asks") -> list[str]:
    items = opened(play, name).words.args["items"]
    assert isinstance(items, Items)
    return [one.id for one in items.entries]


def test_a_check_in_asks_what_the_agenda_says_and_the_circle_switched_on() -> None:
    play = Play(OPENING, ASKING).open(BEN)
    play.passes(60)
    assert asked(play) == ["asks-mood", "asks-halt"]
    there = Play(OPENING, ASKING, check_in=("sleep", "food")).open(BEN)
    there.passes(60)
    assert asked(there) == ["asks-mood", "asks-halt", "asks-sleep"]


def test_without_a_round_it_asks_all_the_same() -> None:
    play = Play(OPENING, segment("check-in", length=60, turn=0, asks=["energy"])).open(BEN)
    play.passes(60)
    assert asked(play, "segment-open-asks") == ["asks-energy"]
    assert opened(play, "segment-open-asks").taps == ()


def test_what_is_answered_is_not_kept_and_not_answered() -> None:
    play = Play(OPENING, ASKING).open()
    play.passes(60)
    before = play.meeting
    effects = play.writes(ANA, "mood 2, angry and tired")
    assert not [one for one in effects if isinstance(one, Say)]
    assert "tired" not in repr(play.meeting)
    assert play.meeting.seats == before.seats


def test_a_tap_of_the_one_who_was_called_counts_as_a_line_and_nobody_elses() -> None:
    play = Play(OPENING, ASKING).open(BEN)
    play.passes(60)
    speaker, other = play.speaker, BEN if play.speaker == ANA else ANA
    play.taps(other, "😴", play.latest_segment())
    assert play.piece.turn
    assert play.piece.turn.quiet
    play.taps(speaker, "😴", play.latest_segment())
    assert play.speaker == speaker
    assert play.piece.turn
    assert play.piece.turn.quiet is None


@pytest.mark.parametrize("part", [WINS, REFLECTION])
def test_wins_and_reflections_go_round(part: object) -> None:
    play = Play(OPENING, part).open(BEN, CARA)  # type: ignore[arg-type]
    play.passes(60)
    for _ in range(3):
        play.writes(play.speaker, "pass")
    assert sorted(play.called()) == [ANA, BEN, CARA]
    assert play.over


def try_of(user: UserId, *, anonymous: bool = False, number: int = 1) -> TryOffered:
    return TryOffered("$event1", user, number, "a walk before breakfast", "helped", anonymous)


def told(effects: list[Effect]) -> list[Tell]:
    return [one for one in effects if isinstance(one, Tell) and one.kind == "tries"]


def test_a_try_is_told_when_its_part_comes_and_its_owner_hears_of_it() -> None:
    play = Play(OPENING, FOLLOW_UP).open(BEN)
    assert play.meeting.id == "$event1"
    play.to_meeting(try_of(BEN))
    assert "try-person" not in play.in_room()
    play.passes(60)
    assert play.in_room().count("try-person") == 1
    assert [one.signal for one in told(play.said)] == [TryTold(1)]
    play.to_meeting(try_of(BEN, number=2))
    assert play.in_room().count("try-person") == 2


def test_a_try_that_was_withdrawn_or_whose_owner_left_is_not_told() -> None:
    play = Play(OPENING, FOLLOW_UP).open(BEN, CARA)
    play.to_meeting(try_of(BEN))
    play.to_meeting(try_of(CARA))
    play.to_meeting(TryWithdrawn("$event1", BEN, 1))
    play.leaves(CARA)
    play.passes(60)
    assert "try-person" not in play.in_room()
    assert told(play.said) == []


def test_somebody_here_needs_five_to_hide_among() -> None:
    for crowd, said in (((BEN, CARA), 0), ((BEN, CARA, DAN, EVE, FEE), 1)):
        play = Play(OPENING, FOLLOW_UP).open(*crowd)
        play.to_meeting(try_of(BEN, anonymous=True))
        play.passes(60)
        assert play.in_room().count("try-somebody") == said
        assert "try-person" not in play.in_room()
        assert len(told(play.said)) == said


def test_the_rest_of_a_follow_up_is_a_queue_of_hands() -> None:
    play = Play(OPENING, FOLLOW_UP).open(BEN)
    play.passes(60)
    play.writes(BEN, "!")
    assert play.speaker == BEN


def test_a_try_of_somebody_who_is_not_here_or_of_another_meeting_is_not_told() -> None:
    play = Play(OPENING, FOLLOW_UP).open(BEN)
    play.to_meeting(try_of(CARA))
    play.to_meeting(TryOffered("$other", BEN, 1, "x", "other", False))
    play.passes(60)
    assert "try-person" not in play.in_room()
