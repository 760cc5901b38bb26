"""One question at a time: whose the next words in private are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from models.aggregate import Aggregate, Command, Decide, Decision, per_person
from models.circle import Circle
from models.effects import Whisper
from models.ids import RoomId
from models.signals import CommandGiven, MessageSeen, Signal
from models.words import Words
from plugin.engine.house import House
from tests.engine.house_of_tests import ANN, KEEPER, Home, Wall, home, joined, said

PRIVATE = RoomId("!private:test")


@dataclass(frozen=True, slots=True)
class Heard:
    """What one of them was told in private."""

    texts: tuple[str, ...] = ()


def _asks(name: str) -> Decide[Heard]:
    """Asks when its command is given; thanks for "bye", breaks at "break", and asks on at anything else."""

    def decide(
        state: Heard | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
    ) -> Decision[Heard]:
        heard = state or Heard()
        match signal:
            case CommandGiven():
                return heard, (Whisper(signal.sender, Words(f"{name}-question"), asks=True),)
            case MessageSeen(text="break"):
                raise ValueError("broken")
            case MessageSeen(text="not for you"):
                return state, ()
            case MessageSeen():
                told = replace(heard, texts=(*heard.texts, signal.text))
                ends = signal.text == "bye"
                return told, (Whisper(signal.sender, Words(f"{name}-thanks"), asks=not ends),)
            case _:
                return heard, ()

    return decide


def _kind(name: str, *, asks: bool = True, always: bool = False) -> Aggregate[Any]:
    def listens(
        state: Heard | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
    ) -> Decision[Heard]:
        heard = state or Heard()
        text = signal.text if isinstance(signal, MessageSeen) else ""
        return replace(heard, texts=(*heard.texts, text)), ()

    return Aggregate(
        kind=name,
        state=Heard,
        decide=_asks(name) if asks else listens,
        key=per_person,
        hears=frozenset({MessageSeen}),
        commands=(Command(name, f"help-{name}", where=("direct",)),) if asks else (),
        always=always,
    )


HOUSE = House(
    (_kind("goal"), _kind("plan"), _kind("letters", asks=False), _kind("calls", asks=False, always=True))
)


class Talk:
    """Ann and the keeper in private."""

    def __init__(self, here: Home, number: int = 10) -> None:
        self._here = here
        self._number = number

    async def say(self, *texts: str) -> None:
        for text in texts:
            self._number += 1
            await self._here.engine.take([said(self._number, text, room=PRIVATE)])

    async def heard(self, kind: str) -> tuple[str, ...]:
        async with self._here.engine.writing() as desk:
            kept = await self._here.ledger.load(desk.connection, desk.work, (kind, ANN))
        return kept.state.texts if kept else ()


@pytest.fixture
async def talk(tmp_path: Path) -> Any:
    async with home(tmp_path, house=HOUSE) as here:
        await here.engine.take([joined(KEEPER, 1), joined(ANN, 2)])
        await here.commit(lambda: here.places.set_direct(ANN, PRIVATE, 0))
        yield Talk(here)


async def test_words_are_everybodys_while_nothing_was_asked(talk: Talk) -> None:
    await talk.say("hello")
    assert await talk.heard("letters") == await talk.heard("calls") == ("hello",)


async def test_an_answer_goes_to_whoever_asked_and_to_those_who_call_people(talk: Talk) -> None:
    await talk.say("!goal", "walk more", "every day")
    assert await talk.heard("goal") == await talk.heard("calls") == ("walk more", "every day")
    assert await talk.heard("letters") == await talk.heard("plan") == ()


async def test_the_latest_question_is_the_one_that_is_answered(talk: Talk) -> None:
    await talk.say("!goal", "!plan", "my sister")
    assert await talk.heard("plan") == ("my sister",)
    assert await talk.heard("goal") == ()


async def test_what_asks_nothing_ends_it(talk: Talk) -> None:
    await talk.say("!goal", "bye", "to the moderator")
    assert await talk.heard("goal") == ("bye", "to the moderator")
    assert await talk.heard("letters") == ("to the moderator",)


async def test_a_question_does_not_stand_for_ever(tmp_path: Path) -> None:
    wall = Wall()
    async with home(tmp_path, wall, house=HOUSE) as here:
        await here.engine.take([joined(KEEPER, 1), joined(ANN, 2)])
        await here.commit(lambda: here.places.set_direct(ANN, PRIVATE, 0))
        talk = Talk(here)
        await talk.say("!goal")
        wall.now += timedelta(hours=2)
        await talk.say("good morning")
        assert await talk.heard("letters") == ("good morning",)


async def test_it_stands_after_a_decision_that_failed_and_after_a_start(tmp_path: Path) -> None:
    async with home(tmp_path, house=HOUSE) as here:
        await here.engine.take([joined(KEEPER, 1), joined(ANN, 2)])
        await here.commit(lambda: here.places.set_direct(ANN, PRIVATE, 0))
        talk = Talk(here)
        await talk.say("!goal", "break")
    async with home(tmp_path, house=HOUSE) as again:
        again.engine.mistrust()
        later = Talk(again, 20)
        await later.say("walk more")
        assert await later.heard("goal") == ("walk more",)
        assert await later.heard("letters") == ()


async def test_words_that_answer_nothing_are_everybodys(talk: Talk) -> None:
    await talk.say("!goal", "not for you", "walk more")
    assert await talk.heard("letters") == ("not for you",)
    assert await talk.heard("goal") == ("walk more",)
