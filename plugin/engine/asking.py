"""Whose question a person's next words in private answer.

The keeper asks people in private about many things: a goal, a setback, a milestone. Only one question stands at a time, the latest, so
that no word is taken for an answer to two. It is a fact about the person, sealed with their key, and stands for a while only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from models.circle import PersonFacts
from models.effects import Effect, Remember, Whisper
from models.ids import UserId
from models.signals import MessageSeen, Signal
from plugin.engine.house import AnyAggregate

STANDS = timedelta(hours=2)
"""For so long a question waits for an answer; afterwards words are ordinary words again."""

Facts = Mapping[UserId, PersonFacts]


def asker(user: UserId, people: Facts, now: datetime) -> str:
    """The kind of aggregate whose question to this person stands; "" when none does."""
    kind, _, until = people.get(user, PersonFacts()).asked.partition(" ")
    return kind if until and now.timestamp() < int(until) else ""


def remembered(effects: Iterable[Effect], kind: str, people: Facts, now: datetime) -> list[Remember]:
    """The facts these effects leave behind: those they name, and which question stands after what they say in private."""
    facts: list[Remember] = []
    asked: dict[UserId, str] = {}
    for effect in effects:
        match effect:
            case Remember():
                facts.append(effect)
            case Whisper(asks=True):
                asked[effect.to] = f"{kind} {int((now + STANDS).timestamp())}"
            case Whisper() if effect.to in asked or asker(effect.to, people, now) == kind:
                asked[effect.to] = ""
    return facts + [Remember(user, "asked", value) for user, value in asked.items()]


def in_turn(
    hearers: Sequence[AnyAggregate], signal: Signal, people: Facts, now: datetime
) -> tuple[Sequence[AnyAggregate], Sequence[AnyAggregate]]:
    """Who of the hearers is told first, and who only if those who could take it for an answer do not.

    Words in private go to whoever's question stands. Those who bring people are told whatever was asked.
    """
    if not isinstance(signal, MessageSeen) or signal.where != "direct":
        return hearers, ()
    standing = asker(signal.sender, people, now)
    if not standing:
        return hearers, ()
    first = [one for one in hearers if one.kind == standing]
    return first, [one for one in hearers if one.kind != standing]
