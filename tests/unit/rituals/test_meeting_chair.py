"""The chair opens, pauses, gives more time, goes on, hands over and ends; and the meeting goes on without one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from meeting_play import (
    ANA,
    BEN,
    CARA,
    CHECK_IN,
    CLOSING,
    DAN,
    DISCUSSION,
    MIA,
    OPENING,
    ROOM,
    SIDE,
    START,
    Play,
    agenda,
    circle,
    segment,
)

from models.agenda import Skill
from models.effects import Audit, React, Say, Whisper
from models.words import Items, People, Span

WHOLE = (OPENING, CHECK_IN, DISCUSSION, CLOSING)


def test_the_opening_says_how_it_goes_and_offers_a_seat() -> None:
    play = Play(*WHOLE)
    effects = play.does(ANA, "start")
    opening = next(one for one in effects if isinstance(one, Say))
    assert opening.words.id == "segment-opening"
    assert opening.taps == ("👋", "👂")
    assert opening.about is not None
    assert opening.about.part.startswith("segment-0-")
    assert play.meeting.chair == ANA
    assert play.meeting.seat(ANA)
    assert Audit("meeting-started", ANA) in effects


def test_only_chairs_open_meetings_unless_the_circle_says_otherwise() -> None:
    play = Play(*WHOLE)
    refusal = play.does(BEN, "start")
    assert play.over
    assert [type(one) for one in refusal] == [Whisper]
    assert play.in_private(BEN) == ["start-by-chairs"]
    alone = replace(circle(agenda(*WHOLE), chairs=()), moderators=())
    play = Play(around=alone)
    play.does(BEN, "start")
    assert play.in_private(BEN) == ["start-no-chairs"]
    play = Play(*WHOLE, anyone_may_start=True)
    play.does(BEN, "start")
    assert play.meeting.chair == BEN


def test_a_moderator_may_open_a_meeting() -> None:
    play = Play(*WHOLE)
    play.does(MIA, "start")
    assert play.meeting.chair == MIA


def test_a_second_start_is_answered_kindly_and_changes_nothing() -> None:
    play = Play(*WHOLE).open(BEN)
    before = play.meeting
    assert [one.words.id for one in play.does(BEN, "start") if isinstance(one, Say)] == ["start-running"]
    assert play.meeting == before


def test_meetings_are_held_in_the_main_room() -> None:
    play = Play(*WHOLE)
    effects = play.does(ANA, "start", room=SIDE)
    assert play.over
    assert [(one.room, one.words.id) for one in effects if isinstance(one, Say)] == [
        (SIDE, "start-elsewhere")
    ]


@pytest.mark.parametrize(("typed", "total"), [("", 1060), ("53", 3180), ("530s", 530), ("1h", 3600)])
def test_a_meeting_can_be_made_longer_or_shorter(typed: str, total: int) -> None:
    play = Play(*WHOLE)
    play.does(ANA, "start", typed)
    lengths = [one.length for one in play.meeting.segments]
    assert sum(lengths) == pytest.approx(total, abs=2)
    assert play.meeting.segments[1].silence == CHECK_IN.silence
    assert play.meeting.segments[1].turn == pytest.approx(60 * total / 1060, abs=1)


@pytest.mark.parametrize("typed", ["soon", "0", "-5", "9" * 40, "9000", "1000h", "٣x", "12-step"])
def test_a_length_that_cannot_be_read_starts_nothing(typed: str) -> None:
    play = Play(*WHOLE)
    effects = play.does(ANA, "start", typed)
    assert play.over
    assert [one.words.id for one in effects if isinstance(one, Say)] == ["start-unclear"]


def test_during_a_pause_nobodys_time_runs_on() -> None:
    play = Play(*WHOLE).open(BEN, CARA)
    play.passes(60)
    first = play.speaker
    play.passes(20)
    play.does(ANA, "pause")
    assert play.does(ANA, "pause") == ()
    play.passes(1800)
    play.writes(BEN, "chatting in the break")
    play.writes(CARA, "me too")
    assert play.in_private(BEN) == play.in_private(CARA) == []
    assert play.speaker == first
    play.does(ANA, "resume")
    assert play.in_room()[-1] == "resumed-to-speaker"
    play.passes(39)
    assert play.speaker == first


def test_a_turn_that_ended_in_the_pause_is_followed_by_the_next_one_after_it() -> None:
    play = Play(*WHOLE).open(BEN, CARA)
    play.passes(60)
    first = play.speaker
    play.does(ANA, "pause")
    play.taps(first, "✅")
    assert play.meeting.speaker is None
    play.does(ANA, "resume")
    assert play.in_room()[-2:] == ["resumed", "turn-called"]
    assert play.speaker != first


def test_a_discussion_keeps_its_time_through_a_pause() -> None:
    play = Play(OPENING, DISCUSSION).open(BEN)
    play.passes(160)
    play.does(ANA, "pause")
    play.passes(1000)
    play.does(ANA, "resume")
    assert (play.meeting.ends - play.now).total_seconds() == 500


def test_a_forgotten_pause_ends_the_meeting_kindly() -> None:
    play = Play(*WHOLE).open(BEN)
    play.does(ANA, "pause")
    play.passes(3599)
    assert not play.over
    play.passes(1)
    assert play.over
    assert play.in_room()[-1] == "meeting-closed-paused"


def test_resume_without_a_pause_does_nothing() -> None:
    play = Play(*WHOLE).open(BEN)
    assert play.does(ANA, "resume") == ()


def test_more_time_for_the_speaker_or_the_segment() -> None:
    play = Play(*WHOLE).open(BEN)
    play.does(ANA, "extend", "1")
    assert (play.meeting.ends - START).total_seconds() == 120
    play.passes(120)
    first = play.speaker
    play.does(ANA, "extend", "100s")
    said = next(one for one in reversed(play.said) if isinstance(one, Say))
    assert said.words.args["time"] == Span(100)
    play.passes(139)
    assert play.speaker == first
    play.does(ANA, "extend")
    play.passes(59)
    assert play.speaker == first
    play.does(ANA, "extend", "lots")
    assert play.in_private(ANA) == ["extend-unclear"]


def test_next_goes_on_to_the_next_person_and_where_nobody_speaks_to_the_next_part() -> None:
    play = Play(*WHOLE).open(BEN, CARA)
    play.does(BEN, "next")
    assert play.in_private(BEN) == ["not-your-turn"]
    play.does(ANA, "next")
    first = play.speaker
    play.does(ANA, "next")
    assert play.speaker != first
    play.does(play.speaker, "next")
    assert len(play.piece.had) == 2


def test_skip_goes_on_to_the_next_part_without_a_comment() -> None:
    play = Play(*WHOLE).open(BEN, CARA)
    play.passes(60)
    before = len(play.in_room())
    play.does(ANA, "skip")
    assert play.in_room()[before:] == ["segment-discussion"]
    assert play.meeting.segment.kind == "discussion"


def test_end_closes_with_the_closing_words_and_nothing_is_left() -> None:
    play = Play(around=circle(agenda(*WHOLE, closing="Keep coming."))).open(BEN)
    play.passes(70)
    play.does(ANA, "end")
    assert play.over
    assert play.timer is None
    said = [one for one in play.said if isinstance(one, Say)][-1]
    assert said.words.id == "meeting-closed"
    assert said.words.args["closing"] == "Keep coming."


@pytest.mark.parametrize("act", ["pause", "resume", "extend", "skip", "end"])
def test_what_is_the_chairs_is_answered_in_private(act: str) -> None:
    play = Play(*WHOLE).open(BEN)
    before = play.meeting
    effects = play.does(BEN, act)
    assert play.meeting is before
    assert [one.words.id for one in effects if isinstance(one, Whisper)] == ["chair-only"]


def test_a_moderator_may_always_help_out() -> None:
    play = Play(*WHOLE).open(BEN)
    play.does(MIA, "end")
    assert play.over


@pytest.mark.parametrize("name", [BEN, "ben", "@Ben"])
def test_the_chair_can_be_handed_to_somebody_who_is_here(name: str) -> None:
    play = Play(*WHOLE).open(BEN)
    play.does(BEN, "chair", ANA)
    assert play.in_private(BEN) == ["chair-only"]
    play.does(ANA, "chair", CARA)
    assert play.in_private(ANA) == ["chair-not-here"]
    play.does(ANA, "chair", name)
    assert play.meeting.chair == BEN
    play.does(BEN, "skip")
    assert play.meeting.step == 1


def test_a_name_that_two_people_share_hands_over_to_nobody() -> None:
    play = Play(*WHOLE).open(BEN)
    play.writes("@ben:elsewhere.example", "hello")  # type: ignore[arg-type]
    play.does(ANA, "chair", "ben")
    assert play.meeting.chair == ANA


def test_when_the_chair_leaves_the_meeting_goes_on_and_a_chair_may_take_it() -> None:
    play = Play(*WHOLE).open(BEN, CARA)
    play.leaves(ANA)
    assert play.in_room()[-1] == "chair-left"
    assert play.meeting.chair is None
    play.does(BEN, "chair")
    play.does(BEN, "skip")
    assert play.in_private(BEN) == ["chair-free", "chair-free"]
    play.passes(60)
    assert play.meeting.segment.kind == "check-in"
    play.does(MIA, "chair")
    assert play.meeting.chair == MIA
    assert play.does(MIA, "chair") == ()


def test_when_the_chair_leaves_during_a_pause_the_meeting_goes_on() -> None:
    play = Play(*WHOLE).open(BEN, CARA)
    play.does(ANA, "pause")
    play.leaves(ANA)
    assert play.meeting.paused is None
    assert play.in_room()[-2:] == ["chair-left", "resumed"]


def test_where_anyone_may_start_anyone_may_take_a_free_chair() -> None:
    play = Play(*WHOLE, anyone_may_start=True)
    play.does(BEN, "start")
    play.writes(CARA, "hello")
    play.leaves(BEN)
    play.does(CARA, "skip")
    assert play.meeting.step == 1
    play.does(CARA, "chair")
    assert play.meeting.chair == CARA


def test_the_agenda_shows_where_we_are() -> None:
    play = Play(*WHOLE).open(BEN, CARA)
    play.passes(60)
    (shown,) = play.does(BEN, "agenda")
    assert isinstance(shown, Say)
    items = shown.words.args["items"]
    assert isinstance(items, Items)
    names = [one.id for one in items.entries]
    assert names == [
        "agenda-past",
        "agenda-now",
        "agenda-ahead",
        "agenda-ahead",
        "where-speaker",
        "where-next",
        "where-chair",
    ]
    assert items.entries[5].args["people"] == People(play.piece.waiting)
    play.does(ANA, "pause")
    (private,) = play.does(BEN, "agenda", where="direct")
    assert isinstance(private, Whisper)
    shown_items = private.words.args["items"]
    assert isinstance(shown_items, Items)
    assert "where-paused" in [one.id for one in shown_items.entries]


def test_without_a_meeting_the_agenda_is_shown_and_the_rest_is_answered_kindly() -> None:
    play = Play(*WHOLE)
    (shown,) = play.does(BEN, "agenda")
    assert isinstance(shown, Say)
    assert shown.words.id == "agenda-none"
    play.does(BEN, "pass")
    assert play.in_private(BEN) == ["no-meeting"]
    assert play.writes(BEN, "hello") == ()
    assert play.over


def test_here_takes_a_seat_and_is_acknowledged_without_a_word() -> None:
    play = Play(*WHOLE)
    play.does(ANA, "start")
    effects = play.does(BEN, "here")
    assert [type(one) for one in effects] == [React]
    assert play.meeting.seat(BEN)


def test_a_card_is_drawn_for_each_practice_and_the_pack_is_not_kept() -> None:
    cards = tuple(Skill(title=f"Card {number}", text=f"Text {number}") for number in range(6))
    practice = segment("skill-practice", length=90, warning=20)
    own = segment("skill-practice", length=90, prompt="Our own words", title="Ours")
    play = Play(around=circle(agenda(OPENING, practice, own, practice, skills=cards))).open(BEN)
    first, second, third = play.meeting.segments[1:]
    assert (second.title, second.prompt) == ("Ours", "Our own words")
    assert first.prompt != third.prompt
    assert first.title == first.prompt.replace("Text", "Card")
    assert play.meeting.agenda.skills == ()
    play.passes(60)
    assert play.in_room()[-1] == "segment-skill-practice"
    play.passes(59)
    assert play.in_room()[-1] == "segment-skill-practice"
    play.passes(1)
    assert play.in_room()[-1] == "skill-step"
    assert play.meeting.room == ROOM


def test_the_keepers_own_cards_are_drawn_beside_the_circles() -> None:
    practice = segment("skill-practice", length=90, warning=20)
    fixed = segment("skill-practice", length=90, card="friend")
    mixed = agenda(
        OPENING, practice, fixed, practice, skills=(Skill(title="Ours", text="Our way"),), cards=("asking",)
    )
    play = Play(around=circle(mixed)).open(BEN)
    first, second, third = play.meeting.segments[1:]
    assert second.card == "friend"
    assert {(one.card, one.title) for one in (first, third)} == {("asking", ""), (None, "Ours")}
    assert play.meeting.agenda.cards == ()


def test_somebody_who_comes_to_the_room_before_the_meeting_hears_nothing_of_one() -> None:
    play = Play(*WHOLE)
    assert play.joins(DAN) == ()
