"""What follows from a verdict: nothing, a private nudge, or a flag. One message, one flag, however many reasons; several messages
about one matter, one flag too (see `flag.same`).

Keeps what moderators chose and what became of its flags (see `thresholds`); every message is weighed by itself. What people write to
the keeper in private is answered by `help_now`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision
from models.circle import Circle
from models.effects import Answer, Effect, Tell
from models.signals import CommandGiven, DeskPressed, NotScreened, Screened, Signal
from models.verdict import NormHit, Reason, Tier, Verdict
from models.words import Words
from models.written import Consequence
from moderation import nudges
from moderation.norms import follows, norms
from moderation.raising import flag_of
from moderation.review import COMMAND, Asked, answer
from moderation.thresholds import Choice, Closed, Outcome, chosen, settled, with_outcome
from moderation.told import person_key
from moderation.unscreened import is_off

if TYPE_CHECKING:
    from random import Random

BY_DEFAULT: Consequence = "flag"
"""What follows from a norm nobody knows any more: people look at it."""


@dataclass(frozen=True, slots=True)
class Triage:
    """What moderators chose later than the file, what was last proposed to them, and what became of flags; no text.

    `version` counts the choices, so that nobody chooses by a page on which another choice stands.
    """

    later: tuple[Choice, ...] = ()
    shown: tuple[Choice, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    version: int = 0


def key(signal: Signal, circle: Circle) -> str | None:
    """One a circle, for what is written in the circle's rooms, and for what its moderators say of thresholds."""
    if isinstance(signal, Screened | NotScreened):
        return circle.name if signal.message.where == "circle" else None
    return circle.name if isinstance(signal, CommandGiven) else None


def decide(
    state: Triage | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Triage]:
    """Weigh one message, or note what became of one."""
    heard: object = signal
    match heard:
        case Screened():
            choices = chosen(circle.settings.tiers, state.later if state else ())
            return state, _weighed(replace(heard, verdict=settled(heard.verdict, choices)), circle)
        case CommandGiven() if heard.trusted and circle.is_moderator(heard.sender):
            return _chosen(state or Triage(), heard, circle)
        case DeskPressed(act=COMMAND.name) if circle.is_moderator(heard.sender):
            before = state or Triage()
            if heard.version != before.version:
                return state, (Answer(Words("thresholds-moved-on")),)
            return _chosen(before, heard, circle)
        case Closed():
            before = state or Triage()
            return replace(before, outcomes=with_outcome(before.outcomes, heard.number, heard.outcome)), ()
        case NotScreened(about=about) if about is not None and about.kind == "flag":
            # People have this message before them already; its edit shows in the room.
            return state, ()
        case NotScreened():
            # What could not be judged is shown to people with the reason why.
            why = (Reason("not-screened", 0, 0, heard.why),)
            verdict = Verdict(Tier.GREEN, 0.0, reasons=why)
            return state, (flag_of(heard.message, verdict, "not-screened", circle),)
        case _:
            return state, ()


def _chosen(before: Triage, asked: Asked, circle: Circle) -> tuple[Triage, tuple[Effect, ...]]:
    later, shown, effects = answer(asked, before.later, before.shown, before.outcomes, circle)
    version = before.version + (later != before.later)
    return replace(before, later=later, shown=shown, version=version), effects


def _weighed(screened: Screened, circle: Circle) -> tuple[Effect, ...]:
    verdict = screened.verdict
    hits = [(hit, _consequence(hit, circle)) for hit in verdict.norms]
    flagged = tuple(hit for hit, then in hits if then == "flag")
    verdict = replace(verdict, norms=flagged)
    if screened.about is not None and screened.about.kind == "flag":
        return (Tell("flag", screened.about.key, replace(screened, verdict=verdict)),)
    if flagged and verdict.echoes:
        # It is here for its norm; nobody is called because of the words before it.
        verdict = replace(verdict, tier=Tier.GREEN, reasons=())
    if verdict.tier is not Tier.GREEN or flagged:
        # Their concern knows whether somebody is with this person already, and which flags may stand for this message too.
        told = replace(screened, verdict=verdict)
        return (Tell("concern", person_key(screened.message.sender, circle), told),)
    gently = tuple(hit for hit, then in hits if then == "nudge")
    # Of words in a language that is not screened nothing is said to their author.
    if not gently or is_off(screened, circle):
        return ()
    told = replace(screened, verdict=replace(verdict, norms=gently))
    return (Tell("nudges", nudges.key(circle, screened.message.sender), told),)


def _consequence(hit: NormHit, circle: Circle) -> Consequence:
    norm = next((norm for norm in norms() if norm.name == hit.norm), None)
    return follows(hit, norm.settings(circle.settings)) if norm else BY_DEFAULT


AGGREGATE = Aggregate(
    kind="triage",
    state=Triage,
    decide=decide,
    key=key,
    hears=frozenset({DeskPressed, Screened, NotScreened}),
    commands=(COMMAND,),
    order=10,
)
