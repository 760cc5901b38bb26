"""How somebody is, told in private: read forgivingly, passed freely, and said nowhere without a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from meeting_play import ADAPTERS, ANA, BEN, KEEPER, OPENING, ROOM, START, agenda, circle
from pydantic import TypeAdapter

from models.circle import Circle
from models.effects import Effect, Say, Tell, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import CommandGiven, MessageSeen, MineAsked, MineTold, Signal
from models.words import Items
from rituals.checkins import AGGREGATE
from rituals.checkins.reading import LONGEST, Answers, read
from rituals.checkins.state import MOST, CheckIn, CheckIns

PRIVATE = RoomId("!private:example.org")


class Talk:
    """Ben and the keeper in private."""

    def __init__(self, around: Circle | None = None) -> None:
        self.circle = around or circle(agenda(OPENING))
        self.state: CheckIns | None = None
        self.now = START

    def hears(self, signal: Signal) -> tuple[Effect, ...]:
        state, effects = AGGREGATE.decide(self.state, signal, now=self.now, rng=Random(1), circle=self.circle)
        adapter: TypeAdapter[CheckIns] = ADAPTERS["checkins"]
        self.state = adapter.validate_json(adapter.dump_json(state)) if state else None
        assert self.state == state
        return effects

    def asks(self, rest: str = "", **fields: object) -> tuple[Effect, ...]:
        given_ = CommandGiven(PRIVATE, "direct", EventId("$1"), BEN, "checkin", rest)
        return self.hears(replace(given_, **fields))  # type: ignore[arg-type]

    def says(self, text: str, **fields: object) -> tuple[Effect, ...]:
        message = MessageSeen(PRIVATE, "direct", EventId("$2"), BEN, text, self.now)
        return self.hears(replace(message, **fields))  # type: ignore[arg-type]

    @property
    def kept(self) -> list[Answers]:
        return [one.said for one in self.state.kept] if self.state else []


def names(effects: tuple[Effect, ...]) -> list[str]:
    return [one.words.id for one in effects if isinstance(one, Say | Whisper)]


@pytest.mark.parametrize(
    ("text", "numbers", "halt", "words"),
    [
        ("mood 6 energy 4, tired today", {"mood": 6, "energy": 4}, ("tired",), "tired today"),
        ("6 4", {"mood": 6, "energy": 4}, (), ""),
        ("Mood: 6/10. Energy is 4 out of 10", {"mood": 6, "energy": 4}, (), ""),
        ("6 mood and 4 energy", {"mood": 6, "energy": 4}, (), ""),
        ("mood six", {"mood": 6}, (), ""),
        ("not hungry, but tired", {}, ("tired",), "not hungry, but tired"),
        ("tired 0, lonely 8", {}, ("lonely",), "tired 0, lonely 8"),
        ("mood 6. Long day, but I walked", {"mood": 6}, (), "Long day, but I walked"),
        ("tired", {}, ("tired",), ""),
        ("mood 15", {}, (), "mood 15"),
        ("slept badly mood 5", {"mood": 5}, (), "slept badly"),
        ("ánimo 5, energía 3, con hambre", {"mood": 5, "energy": 3}, ("hungry",), "con hambre"),
        ("Stimmung 7 und Energie 5, nicht müde", {"mood": 7, "energy": 5}, (), "nicht müde"),
        (
            "humeur 6 sur 10 et énergie 4, en colère",
            {"mood": 6, "energy": 4},
            ("angry",),
            "en colère",
        ),
        ("sem fome, humor 7", {"mood": 7}, (), "sem fome"),
        ("🙂", {}, (), "🙂"),
        ("", {}, (), ""),
    ],
)
def test_ordinary_words_are_read(
    text: str, numbers: dict[str, int], halt: tuple[str, ...], words: str
) -> None:
    said = read(text)
    assert (said.numbers, said.halt, said.words) == (numbers, halt, words)


@given(
    st.text(max_size=3000)
    | st.lists(st.sampled_from(["mood", "6", "tired", "not", ",", "11", "and"])).map(" ".join)
)
def test_whatever_is_written_can_be_read(text: str) -> None:
    said = read(text)
    assert all(1 <= value <= 10 for value in said.numbers.values())
    assert len(said.words) <= LONGEST
    if text.strip() and not said.numbers and not said.halt:
        assert said.words, "something that was said was lost"


def test_question_by_question() -> None:
    talk = Talk()
    assert names(talk.asks()) == ["checkin-ask-mood"]
    assert names(talk.says("6")) == ["checkin-ask-energy"]
    assert names(talk.says("skip")) == ["checkin-ask-halt"]
    assert names(talk.says("tired and lonely")) == ["checkin-ask-words"]
    scope = talk.says("A long day.")
    assert names(scope) == ["checkin-ask-scope"]
    assert talk.kept == []
    assert names(talk.says("private")) == ["checkin-kept"]
    assert talk.kept == [Answers({"mood": 6}, ("lonely", "tired"), "A long day.")]


def test_every_question_asks_and_the_last_word_asks_nothing_more() -> None:
    talk = Talk()
    (first,) = talk.asks()
    assert isinstance(first, Whisper)
    assert first.asks
    for text in ("skip", "skip", "no", "one word"):
        (asked,) = talk.says(text)
        assert isinstance(asked, Whisper)
        assert asked.asks
    (end,) = talk.says("private")
    assert isinstance(end, Whisper)
    assert not end.asks


def test_the_circles_own_questions_are_asked_only_where_it_switched_them_on() -> None:
    talk = Talk(circle(agenda(OPENING), check_in=("sleep", "stress")))
    asked = [*names(talk.asks())]
    for _ in range(5):
        asked += names(talk.says("pass"))
    assert asked == [
        "checkin-ask-mood",
        "checkin-ask-energy",
        "checkin-ask-halt",
        "checkin-ask-sleep",
        "checkin-ask-stress",
        "checkin-ask-words",
    ]
    assert names(talk.says("skip")) == ["checkin-nothing"]
    assert talk.state is None


def test_who_says_more_than_was_asked_is_not_asked_again() -> None:
    talk = Talk()
    talk.asks()
    assert names(talk.says("mood 6, energy 4, tired after a long week")) == ["checkin-ask-scope"]


def test_what_is_no_answer_is_asked_for_kindly() -> None:
    talk = Talk()
    talk.asks()
    assert names(talk.says("like a wet sock")) == ["checkin-unclear"]
    assert names(talk.says("11")) == ["checkin-unclear"]
    talk.says("3")
    talk.says("skip")
    assert names(talk.says("none of your business")) == ["checkin-unclear-halt"]
    assert names(talk.says("no")) == ["checkin-ask-words"]


def test_it_can_be_left_at_any_moment() -> None:
    for before in range(4):
        talk = Talk()
        talk.asks()
        for _ in range(before):
            talk.says("5" if before != 3 else "skip")
        assert names(talk.says("stop")) == ["checkin-stopped"]
        assert talk.state is None


def test_all_in_one_line_still_asks_where_it_may_go() -> None:
    talk = Talk()
    assert names(talk.asks("mood 6 energy 4, I tidied my room")) == ["checkin-ask-scope"]
    assert talk.kept == []
    assert names(talk.says("skip")) == ["checkin-dropped"]
    assert talk.state is None


def test_a_scope_before_a_colon_is_a_choice() -> None:
    talk = Talk()
    assert names(talk.asks("private: mood 6, energy 4")) == ["checkin-kept"]
    said, told = talk.asks("room: mood 7, slept well")
    assert isinstance(said, Say)
    assert said.room == ROOM
    assert names((said, told)) == ["checkin-in-room", "checkin-shared"]
    assert len(talk.kept) == 2


def test_in_the_room_only_what_they_said_and_only_on_their_word() -> None:
    talk = Talk()
    talk.asks("mood 6, a long day")
    assert not [one for one in talk.says("the room is a mess") if isinstance(one, Say)]
    said = next(one for one in talk.says("room") if isinstance(one, Say))
    items = said.words.args["items"]
    assert isinstance(items, Items)
    assert [one.id for one in items.entries] == ["checkin-line-mood", "checkin-line-words"]


def test_who_left_the_room_meanwhile_is_not_spoken_of_in_it() -> None:
    talk = Talk()
    talk.asks("mood 6")
    talk.circle = replace(talk.circle, members=(ANA, KEEPER))
    assert not [one for one in talk.says("room") if isinstance(one, Say)]
    assert names(talk.says("private")) == ["checkin-kept"]
    assert names(talk.asks("mood 6")) == ["checkin-ask-scope-private"]


def test_an_old_question_is_not_answered_any_more() -> None:
    talk = Talk()
    talk.asks("mood 6")
    talk.now += timedelta(hours=3)
    assert talk.says("room") == ()
    assert talk.state is None


def test_words_of_an_unknown_device_and_edits_move_nothing() -> None:
    talk = Talk()
    assert talk.asks(trusted=False) == ()
    talk.asks("mood 6")
    assert talk.says("room", trusted=False) == ()
    assert talk.says("room", edit_of=EventId("$0")) == ()
    assert (
        talk.says("room", where="circle") == ()
        or AGGREGATE.key(MessageSeen(ROOM, "circle", EventId("$3"), BEN, "room", START), talk.circle) is None
    )


def test_what_is_kept_is_shown_to_its_owner_and_forgotten_on_a_word() -> None:
    talk = Talk()
    assert names(talk.asks("show")) == ["checkin-none"]
    for number in range(1, 10):
        talk.asks(f"private: mood {number}")
    shown = next(one for one in talk.asks("show") if isinstance(one, Whisper))
    items = shown.words.args["items"]
    assert isinstance(items, Items)
    assert len(items.entries) == 7
    assert names(talk.asks("forget")) == ["checkin-forgotten"]
    assert talk.state is None


def test_numbers_are_told_to_nobody_but_their_owners_own_view() -> None:
    talk = Talk()
    assert talk.hears(MineAsked(BEN)) == ()
    talk.asks("private: mood 6, energy 4")
    talk.asks("private: mood 7, a better day")
    (told,) = talk.hears(MineAsked(BEN))
    assert isinstance(told, Tell)
    assert (told.kind, told.key) == ("me", BEN)
    day = START.date()
    assert told.signal == MineTold(
        "checkins",
        (("checkin-name-count", 2),),
        (("checkin-name-mood", ((day, 6), (day, 7))), ("checkin-name-energy", ((day, 4),))),
    )


def test_no_more_is_kept_than_a_year() -> None:
    talk = Talk()
    talk.state = CheckIns(BEN, tuple(CheckIn(START, Answers({"mood": 5})) for _ in range(MOST)))
    talk.asks("private: mood 9")
    assert len(talk.kept) == MOST
    assert talk.kept[-1].numbers == {"mood": 9}


@given(
    st.lists(
        st.sampled_from(
            ["6", "tired", "skip", "room", "private", "stop", "words of mine", "no", "x: y", "partner"]
        ),
        max_size=14,
    )
)
def test_nothing_is_said_in_a_room_but_on_the_word_room(texts: list[str]) -> None:
    talk = Talk()
    talk.asks()
    for text in texts:
        effects = talk.says(text)
        if any(isinstance(one, Say) for one in effects):
            assert text == "room"
        assert {one.to for one in effects if isinstance(one, Whisper)} <= {BEN}


def test_its_owner_is_the_person() -> None:
    assert AGGREGATE.owner(CheckIns(UserId(BEN))) == BEN
