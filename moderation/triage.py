"""What follows from a verdict: nothing, a private nudge, or a flag. One message, one flag, however many reasons.

Keeps no state. What people write to the keeper in private is answered by `help_now`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision
from models.circle import Circle
from models.config import Consequence
from models.effects import Effect, OpenFlag, Tell
from models.signals import MessageSeen, NotScreened, Raised, RaisedBy, Screened, Signal
from models.verdict import NormHit, Reason, Tier, Verdict
from moderation import nudges
from moderation.excerpt import excerpt
from moderation.norms import follows, norms

if TYPE_CHECKING:
    from random import Random

BY_DEFAULT: Consequence = "flag"
"""What follows from a norm nobody knows any more: people look at it."""


@dataclass(frozen=True, slots=True)
class Triage:
    """Nothing: every message is weighed by itself."""


def key(signal: Signal, circle: Circle) -> str | None:
    """One a circle, for what is written in the circle's rooms."""
    heard = isinstance(signal, Screened | NotScreened) and signal.message.where == "circle"
    return circle.name if heard else None


def decide(
    state: Triage | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Triage]:
    """Weigh one message."""
    match signal:
        case Screened():
            return None, _weighed(signal, circle)
        case NotScreened(about=about) if about is not None and about.kind == "flag":
            # People have this message before them already; its edit shows in the room.
            return None, ()
        case NotScreened():
            # What could not be judged is shown to people with the reason why.
            why = (Reason("not-screened", 0, 0, signal.why),)
            verdict = Verdict(Tier.GREEN, 0.0, reasons=why)
            return None, (_flag(signal.message, verdict, "not-screened", circle),)
        case _:
            return None, ()


def _weighed(screened: Screened, circle: Circle) -> tuple[Effect, ...]:
    verdict = screened.verdict
    hits = [(hit, _consequence(hit, circle)) for hit in verdict.norms]
    flagged = tuple(hit for hit, then in hits if then == "flag")
    verdict = replace(verdict, norms=flagged)
    if screened.about is not None and screened.about.kind == "flag":
        return (Tell("flag", screened.about.key, replace(screened, verdict=verdict)),)
    if verdict.tier is not Tier.GREEN or flagged:
        return (_flag(screened.message, verdict, "screening", circle),)
    gently = tuple(hit for hit, then in hits if then == "nudge")
    if not gently:
        return ()
    told = replace(screened, verdict=replace(verdict, norms=gently))
    return (Tell("nudges", nudges.key(circle, screened.message.sender), told),)


def _consequence(hit: NormHit, circle: Circle) -> Consequence:
    norm = next((norm for norm in norms() if norm.name == hit.norm), None)
    return follows(hit, norm.settings(circle.settings)) if norm else BY_DEFAULT


def _flag(message: MessageSeen, verdict: Verdict, by: RaisedBy, circle: Circle) -> Effect:
    words, shown = excerpt(message.text, verdict)
    return OpenFlag(
        Raised(
            number=0,
            circle=circle.name,
            room=message.room,
            # The message that was edited is what people see, and what later edits point at.
            event=message.edit_of or message.event,
            subject=message.sender,
            where=message.where,
            tier=Tier.AMBER if verdict.tier is Tier.GREEN else verdict.tier,
            excerpt=words,
            by=by,
            verdict=shown,
        )
    )


AGGREGATE = Aggregate(
    kind="triage",
    state=Triage,
    decide=decide,
    key=key,
    hears=frozenset({Screened, NotScreened}),
    order=10,
)
