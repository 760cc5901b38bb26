"""`!skill`: a card to practise with, drawn by lot or named; in the room for everybody, in private for one. Nothing is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models import answers
from models.agenda import Card, Skill
from models.aggregate import Aggregate, Command, Decision
from models.circle import Circle
from models.effects import Effect, Say, Whisper
from models.signals import CommandGiven, Signal
from models.words import Arg, Items, Words
from rituals.meeting.cards import CARDS

if TYPE_CHECKING:
    from random import Random

LIST = frozenset({"list", "all", "lista", "liste"})


@dataclass(frozen=True, slots=True)
class Nothing:
    """No state: a card is shown, and that is all."""


def decide(
    state: Nothing | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Nothing]:
    """Show a card, or all there are; see `models.aggregate.Decide`."""
    if not isinstance(signal, CommandGiven):
        return None, ()
    asked = answers.plain(signal.rest)
    if asked in LIST:
        return None, (_answer(signal, _listed(circle)),)
    if not asked:
        return None, (_answer(signal, _shown(rng.choice(deck(circle)), circle)),)
    card = _named(asked, circle)
    if card is None:
        args: dict[str, Arg] = {"list": f"{circle.prefix}skill list", "command": f"{circle.prefix}skill"}
        return None, (_answer(signal, Words("skill-unknown", args)),)
    return None, (_answer(signal, _shown(card, circle)),)


def deck(circle: Circle) -> tuple[Skill | Card, ...]:
    """The circle's own cards, and all of the keeper's."""
    return *circle.agenda.skills, *CARDS


def _named(asked: str, circle: Circle) -> Skill | Card | None:
    """A card by its number in the list, or by its name."""
    cards = deck(circle)
    if asked.isdecimal() and len(asked) < 5:
        return cards[int(asked) - 1] if 0 < int(asked) <= len(cards) else None
    names = ((one, answers.plain(one.title if isinstance(one, Skill) else one)) for one in cards)
    return next((one for one, name in names if name in (asked, asked.replace(" ", "-"))), None)


def _shown(card: Skill | Card, circle: Circle) -> Words:
    title, text = (card.title, card.text) if isinstance(card, Skill) else CARDS[card]
    args: dict[str, Arg] = {
        "title": title,
        "text": text,
        "another": f"{circle.prefix}skill",
        "list": f"{circle.prefix}skill list",
    }
    return Words("skill-card", args)


def _listed(circle: Circle) -> Words:
    rows = tuple(_row(number, card) for number, card in enumerate(deck(circle), 1))
    return Words("skill-list", {"items": Items(rows), "command": f"{circle.prefix}skill"})


def _row(number: int, card: Skill | Card) -> Words:
    if isinstance(card, Skill):
        return Words("skill-own-row", {"number": number, "title": card.title})
    return Words("skill-row", {"number": number, "name": card, "title": CARDS[card][0]})


def _answer(given: CommandGiven, words: Words) -> Effect:
    if given.where == "direct":
        return Whisper(given.sender, words)
    return Say(given.room, words, reply_to=given.event)


AGGREGATE = Aggregate(
    kind="skills",
    state=Nothing,
    decide=decide,
    # Not one instance a circle: somebody in several circles who asks in private wants one card.
    key=lambda _signal, circle: circle.name,
    commands=(Command("skill", "help-skill", usage="[name | list]"),),
)
