"""What is drawn for a meeting: a card for each skill practice, a prompt for each discussion, words for each reading.

A lot is drawn once, when the meeting opens, and stands in its agenda. What was drawn is remembered by its mark, so that nothing comes
again before everything in its deck was there; nobody's name belongs to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from zlib import crc32

from models.agenda import Agenda, Card, Segment, Skill
from models.aggregate import Aggregate, Decision, per_circle
from models.circle import Circle
from models.effects import Tell
from models.signals import CardsDealt, CardsWanted, Signal

if TYPE_CHECKING:
    from random import Random

T = TypeVar("T", str, "Skill | Card")
MOST = 500
"""So many draws are remembered in all: more than a deck may hold."""


@dataclass(frozen=True, slots=True)
class Decks:
    """The marks of what was drawn and may not come again yet, the latest last. A text that was changed is another one."""

    used: tuple[int, ...] = ()


def decide(
    state: Decks | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Decks]:
    """Deal when a meeting asks for it; see `models.aggregate.Decide`."""
    if not isinstance(signal, CardsWanted):
        return state, ()
    agenda, decks = deal(signal.agenda, state or Decks(), rng)
    return decks, (Tell("meeting", circle.name, CardsDealt(signal.asked, agenda)),)


def deal(agenda: Agenda, decks: Decks, rng: Random) -> tuple[Agenda, Decks]:
    """The agenda with all drawn that its own sentences leave open; the rest of its decks is not kept in it."""
    dealt: list[Segment] = []
    for segment in agenda.segments:
        drawn, decks = _dealt(segment, agenda, decks, rng)
        dealt.append(drawn)
    rest = {"skills": (), "cards": (), "prompts": (), "readings": ()}
    return agenda.model_copy(update={"segments": tuple(dealt), **rest}), decks


def _dealt(segment: Segment, agenda: Agenda, decks: Decks, rng: Random) -> tuple[Segment, Decks]:
    cards: tuple[Skill | Card, ...] = (*agenda.skills, *agenda.cards)
    match segment:
        case Segment(kind="skill-practice", prompt="", card=None) if cards:
            card, decks = draw(cards, decks, rng)
            return _with_card(segment, card), decks
        case Segment(kind="discussion", prompt="") if agenda.prompts:
            prompt, decks = draw(agenda.prompts, decks, rng)
        case Segment(kind="reading", prompt="") if agenda.readings:
            prompt, decks = draw(agenda.readings, decks, rng)
        case _:
            return segment, decks
    return segment.model_copy(update={"prompt": prompt}), decks


def _with_card(segment: Segment, card: Skill | Card) -> Segment:
    if not isinstance(card, Skill):
        return segment.model_copy(update={"card": card})
    return segment.model_copy(update={"title": segment.title or card.title, "prompt": card.text})


def draw(deck: Sequence[T], decks: Decks, rng: Random) -> tuple[T, Decks]:
    """One of a deck that is not empty, by lot among those that were not there yet; not the same twice running."""
    marks = {_mark(one): one for one in deck}
    used: tuple[int, ...] = decks.used
    fresh = [mark for mark in marks if mark not in used]
    if not fresh:
        last = next(mark for mark in reversed(used) if mark in marks)
        used = tuple(mark for mark in used if mark not in marks)
        fresh = [mark for mark in marks if mark != last] or [last]
    drawn = rng.choice(fresh)
    return marks[drawn], Decks((*used, drawn)[-MOST:])


def _mark(one: Skill | Card | str) -> int:
    return crc32((f"{one.title}\n{one.text}" if isinstance(one, Skill) else one).encode())


AGGREGATE = Aggregate(kind="decks", state=Decks, decide=decide, key=per_circle)
