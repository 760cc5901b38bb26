"""Everybody is told once what is read and kept, and how to get help."""

from __future__ import annotations

from random import Random

import pytest
from meeting_play import BEN, CHECK_IN, MODS, ROOM, SIDE, START, agenda, circle
from pydantic import TypeAdapter

from models.circle import Circle
from models.effects import Effect, Say, Whisper
from models.signals import KeeperJoined, MemberJoined, Signal
from models.words import Span, Term
from rituals.welcome import AGGREGATE, Told

HARBOUR = circle(agenda(CHECK_IN))
CAME = MemberJoined(ROOM, "circle", BEN)


def welcomed(
    signal: Signal, state: Told | None = None, around: Circle = HARBOUR
) -> tuple[Told | None, tuple[Effect, ...]]:
    kept, effects = AGGREGATE.decide(state, signal, now=START, rng=Random(1), circle=around)
    adapter = TypeAdapter(Told | None)
    assert adapter.validate_json(adapter.dump_json(kept)) == kept
    return kept, effects


@pytest.mark.parametrize("found", [False, True])
def test_who_comes_is_told_in_private_once(found: bool) -> None:
    state, (told,) = welcomed(MemberJoined(ROOM, "circle", BEN, found=found))
    assert isinstance(told, Whisper)
    assert told.to == BEN
    assert told.words.args["flags"] == Span(90 * 86400)
    assert told.words.args["context"] == Span(86400)
    assert told.words.args["now"] == "!help now"
    assert state is not None
    assert AGGREGATE.owner(state) == BEN
    again, effects = welcomed(CAME, state)
    assert again is state
    assert effects == ()


def test_one_person_is_told_once_a_circle_whichever_room_they_came_by() -> None:
    assert AGGREGATE.key(CAME, HARBOUR) == AGGREGATE.key(MemberJoined(SIDE, "circle", BEN), HARBOUR)
    assert AGGREGATE.key(MemberJoined(MODS, "moderators", BEN), HARBOUR) is None


def test_the_room_has_it_pinned() -> None:
    state, (said,) = welcomed(KeeperJoined(ROOM, "circle"))
    assert isinstance(said, Say)
    assert said.pin
    assert said.room == ROOM
    assert welcomed(KeeperJoined(ROOM, "circle"), state) == (state, ())
    assert AGGREGATE.key(KeeperJoined(MODS, "moderators"), HARBOUR) is None
    keys = {AGGREGATE.key(KeeperJoined(room, "circle"), HARBOUR) for room in (ROOM, SIDE)}
    assert len(keys) == 2


def test_only_another_version_is_told_again() -> None:
    state, _ = welcomed(CAME)
    for changed in (
        circle(agenda(CHECK_IN), keep_flags=30 * 86400),
        circle(agenda(CHECK_IN), keep_context=0),
        circle(agenda(CHECK_IN), direct_crisis="call"),
        circle(agenda(CHECK_IN), moderators_room=None),
    ):
        _, effects = welcomed(CAME, state, changed)
        assert len(effects) == 1
    renamed = circle(agenda(CHECK_IN), title="The Harbour")
    assert welcomed(CAME, state, renamed)[1] == ()


def test_it_says_truly_who_sees_and_what_is_called() -> None:
    _, (told,) = welcomed(CAME)
    assert isinstance(told, Whisper)
    assert told.words.args["seen"] == Term("seen-by-moderators")
    assert told.words.args["direct"] == Term("direct-asked")
    _, (told,) = welcomed(CAME, around=circle(agenda(CHECK_IN), moderators_room=None, direct_crisis="call"))
    assert isinstance(told, Whisper)
    assert told.words.args["seen"] == Term("seen-by-nobody")
    assert told.words.args["direct"] == Term("direct-called")
