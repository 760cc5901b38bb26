"""What is drawn for meetings, and any agenda played to its end."""

from __future__ import annotations

from itertools import pairwise
from random import Random
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from meeting_play import ANA, BEN, CARA, OPENING, ROOM, Play, agenda, circle, segment
from pydantic import ValidationError

from models.agenda import Agenda, Card, SegmentKind, Skill
from models.effects import Say
from models.signals import MeetingDue
from plugin.packs import load_agenda, packs
from rituals.decks import MOST, Decks, deal, draw
from rituals.meeting.cards import CARDS

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


@given(
    deck=st.lists(texts, min_size=1, max_size=9, unique=True),
    rounds=st.integers(1, 4),
    seed=st.integers(0, 9),
)
def test_all_are_drawn_before_any_comes_again(deck: list[str], rounds: int, seed: int) -> None:
    rng, decks, drawn = Random(seed), Decks(), []
    for _ in range(rounds * len(deck)):
        one, decks = draw(deck, decks, rng)
        drawn.append(one)
    for begin in range(0, len(drawn), len(deck)):
        assert sorted(drawn[begin : begin + len(deck)]) == sorted(deck)
    if len(deck) > 1:
        assert all(one != other for one, other in pairwise(drawn))
    assert len(decks.used) <= MOST


def test_a_deck_that_grew_brings_what_is_new_before_it_begins_again() -> None:
    rng, decks = Random(1), Decks()
    for _ in range(2):
        _, decks = draw(["one", "two"], decks, rng)
    drawn, decks = draw(["one", "two", "three"], decks, rng)
    assert drawn == "three"
    assert draw(["one", "three"], decks, rng)[0] == "one"


def test_decks_of_two_agendas_do_not_disturb_each_other() -> None:
    first = agenda(segment("discussion"), prompts=("a", "b"))
    second = agenda(segment("discussion"), segment("reading"), prompts=("c",), readings=("d",))
    rng, decks, seen = Random(3), Decks(), []
    for _ in range(3):
        dealt, decks = deal(first, decks, rng)
        seen.append(dealt.segments[0].prompt)
        dealt, decks = deal(second, decks, rng)
        assert [one.prompt for one in dealt.segments] == ["c", "d"]
    assert {*seen[:2]} == {"a", "b"}


def test_a_sentence_of_the_segments_own_is_never_replaced() -> None:
    own = agenda(
        segment("discussion", prompt="Ours"),
        segment("reading", prompt="Ours"),
        segment("skill-practice", card="friend"),
        segment("check-in"),
        prompts=("theirs",),
        readings=("theirs",),
        cards=("asking",),
    )
    dealt, decks = deal(own, Decks(), Random(1))
    assert dealt.segments == own.segments
    assert decks == Decks()
    assert (dealt.prompts, dealt.readings, dealt.cards) == ((), (), ())


def test_meetings_of_a_circle_go_through_the_prompts_one_after_the_other() -> None:
    prompts = ("first", "second", "third")
    play = Play(around=circle(agenda(OPENING, segment("discussion", turn=0, length=60), prompts=prompts)))
    seen = []
    for _ in prompts:
        play.open(BEN)
        seen.append(play.meeting.segments[1].prompt)
        assert play.meeting.agenda.prompts == ()
        play.does(ANA, "end")
    assert sorted(seen) == sorted(prompts)


def test_a_meeting_by_the_schedule_is_dealt_too() -> None:
    play = Play(around=circle(agenda(OPENING)))
    reading = agenda(segment("reading", length=60), readings=("Once upon a time",))
    play.to_meeting(MeetingDue("$due", ROOM, reading, 60))
    play.does(BEN, "here")
    assert play.meeting.waits is not None
    assert play.meeting.segments[1].prompt == "Once upon a time"
    play.passes(600)
    assert "segment-reading" in play.in_room()


def test_every_card_the_settings_may_name_is_there() -> None:
    assert set(CARDS) == set(get_args(Card))
    assert len(CARDS) >= 16


def test_a_prompt_is_never_empty() -> None:
    with pytest.raises(ValidationError):
        agenda(OPENING, prompts=("  ",))


spans = st.sampled_from((0, 1, 5, 45, 200))
segments = st.builds(
    segment,
    st.sampled_from(("opening", "silence", "reading", "check-in", "discussion", "skill-practice", "closing")),
    length=spans,
    turn=spans,
    warning=spans,
    silence=spans,
    cross_talk=st.sampled_from(("welcome", "no")),
    prompt=st.sampled_from(("", "Ours")),
    card=st.sampled_from((None, "friend")),
)
agendas = st.builds(
    Agenda,
    segments=st.lists(segments, min_size=1, max_size=6).map(tuple),
    skills=st.sampled_from(((), (Skill(title="Ours", text="Our way"),))),
    cards=st.lists(st.sampled_from(get_args(Card)), max_size=3).map(tuple),
    prompts=st.lists(texts.filter(str.strip), max_size=3).map(tuple),
    readings=st.lists(texts.filter(str.strip), max_size=3).map(tuple),
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plan=agendas, people=st.lists(st.sampled_from((BEN, CARA)), unique=True), seed=st.integers(0, 3))
def test_whatever_agenda_can_be_read_is_played_to_its_end(plan: Agenda, people: list[Any], seed: int) -> None:
    play = Play(around=circle(plan), seed=seed)
    play.does(ANA, "start")
    for user in people:
        play.does(user, "here")
    _to_the_end(play)


@pytest.mark.parametrize("name", packs())
@pytest.mark.parametrize("language", ["en", "pt"])
def test_what_comes_along_is_played_to_its_end(name: str, language: str) -> None:
    plan = load_agenda(name, language=language)
    play = Play(around=circle(plan)).open(BEN, CARA)
    _to_the_end(play)
    said = [str(one.words.args.get("prompt")) for one in play.said if isinstance(one, Say)]
    for deck in (plan.prompts, plan.readings):
        assert not deck or [one for one in said if one in deck]


def _to_the_end(play: Play) -> None:
    for _ in range(200):
        if play.over:
            break
        play.passes(600)
    assert play.over
    assert play.timer is None
    assert play.in_room()[-1] in ("meeting-closed", "meeting-empty")


def test_all_kinds_of_segments_that_come_along_are_known() -> None:
    known = set(get_args(SegmentKind))
    assert {one.kind for name in packs() for one in load_agenda(name).segments} <= known
