"""`!skill`: a card drawn, named, or all of them."""

from __future__ import annotations

from random import Random

import pytest
from meeting_play import BEN, OPENING, ROOM, START, agenda, circle

from models.agenda import Skill
from models.effects import Say, Whisper
from models.ids import EventId, RoomId
from models.signals import CommandGiven, Where
from plugin.words import Reader, render
from rituals.meeting.cards import CARDS
from rituals.skills import decide

OURS = circle(agenda(OPENING, skills=(Skill(title="Ours", text="Our *own* way <b>"),)))


def asked(rest: str, where: Where = "circle", seed: int = 1) -> Say | Whisper:
    room = ROOM if where == "circle" else RoomId("!dm:example.org")
    given = CommandGiven(room, where, EventId("$1"), BEN, "skill", rest)
    state, (said,) = decide(None, given, now=START, rng=Random(seed), circle=OURS)
    assert state is None, "nothing is kept"
    assert isinstance(said, Say | Whisper)
    return said


def shown(rest: str) -> str:
    return render(asked(rest).words, Reader()).body


def test_it_is_drawn_by_lot_and_said_where_it_was_asked() -> None:
    assert isinstance(asked(""), Say)
    assert isinstance(asked("", "direct"), Whisper)
    assert len({str(asked("", seed=seed).words.args["title"]) for seed in range(40)}) > 8


@pytest.mark.parametrize("name", ["boundary", "Saying No", "five-senses", "2", str(len(CARDS) + 1)])
def test_a_card_is_found_by_its_name_or_number(name: str) -> None:
    assert asked(name).words.id == "skill-card"


def test_the_circles_own_card_comes_first_and_is_shown_as_it_is() -> None:
    assert shown("1") == shown("ours")
    assert "Our *own* way <b>" in shown("ours")


@pytest.mark.parametrize("name", ["0", "99", "-1", "karaoke", "x" * 4000, "1" * 4000, "²"])
def test_what_is_not_there_is_answered_kindly(name: str) -> None:
    assert asked(name).words.id == "skill-unknown"


def test_the_list_shows_every_card_with_its_name() -> None:
    listed = shown("list")
    assert all(f"({name})" in listed for name in CARDS)
    assert "1: Ours" in listed
