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
from models.effects import Effect, OpenFlag, Tell, Whisper
from models.signals import MessageSeen, NotScreened, Raised, RaisedBy, Screened, Signal
from models.verdict import NormHit, Reason, Tier, Verdict
from models.words import Words
from moderation.excerpt import excerpt
from moderation.norms import norms

if TYPE_CHECKING:
    from random import Random

STALE = 3600
"""Seconds after which a nudge is no longer worth sending."""

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
    flagged = tuple(hit for hit, follows in hits if follows == "flag")
    verdict = replace(verdict, norms=flagged)
    if screened.about is not None and screened.about.kind == "flag":
        return (Tell("flag", screened.about.key, replace(screened, verdict=verdict)),)
    if verdict.tier is not Tier.GREEN or flagged:
        return (_flag(screened.message, verdict, "screening", circle),)
    nudges = [hit for hit, follows in hits if follows == "nudge"]
    return _nudge(screened.message, nudges)


def _consequence(hit: NormHit, circle: Circle) -> Consequence:
    own = next((norm.consequence for norm in norms() if norm.name == hit.norm), BY_DEFAULT)
    return circle.settings.norms.get(hit.norm, own)


def _nudge(message: MessageSeen, hits: list[NormHit]) -> tuple[Effect, ...]:
    """One private word about the norm that was touched most clearly; several at once would be a scolding."""
    if not hits:
        return ()
    norm = max(hits, key=lambda hit: hit.score).norm
    return (Whisper(message.sender, Words(f"norm-{norm}-nudge"), good_for=STALE),)


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
