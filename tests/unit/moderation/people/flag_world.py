"""A small circle to try decisions on: three moderators, two members, and a way to give signals one after another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypeVar

from models.agenda import Agenda, Segment
from models.aggregate import Aggregate
from models.circle import Circle, Moderator, PersonFacts
from models.config import CircleSettings, ModeratorSettings, TiersSettings
from models.effects import Effect, OpenFlag, Say, Tell, WarnOperator, Whisper
from models.ids import EventId, RoomId, UserId
from models.signals import About, CommandGiven, MessageSeen, Raised, ReactionSeen, Signal, TimerFired
from models.verdict import NormHit, Reason, Tier, Verdict
from models.words import Words
from moderation import aggregates

T = TypeVar("T")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ROOM, DESK, DIRECT = RoomId("!room:one"), RoomId("!desk:one"), RoomId("!direct:one")
KEEPER, MIA, NED = UserId("@keeper:one"), UserId("@mia:one"), UserId("@ned:two")
ANA, BEN, CLEO = UserId("@ana:one"), UserId("@ben:two"), UserId("@cleo:one")
WORDS = "I have had enough. I want to end it tonight. Sorry everybody."
DANGER = Verdict(Tier.CRISIS, 0.97, "self", "now", reasons=(Reason("rule", 19, 43, "why-intent"),))


def circle(
    *,
    on_call: Iterable[UserId] = (ANA, BEN, CLEO),
    here: Iterable[UserId] = (ANA, BEN, CLEO),
    desk: RoomId | None = DESK,
    shielded: bool = True,
    people: dict[UserId, PersonFacts] | None = None,
    tiers: TiersSettings | None = None,
    **settings: Any,
) -> Circle:
    """The circle, with who is on call and who is in the moderators' room now."""
    ready = set(on_call)
    return Circle(
        name="tuesday",
        settings=CircleSettings(
            name="tuesday",
            rooms=(ROOM,),
            moderators_room=desk,
            moderators=tuple(ModeratorSettings(user=user) for user in (ANA, BEN, CLEO)),
            tiers=tiers or TiersSettings(),
            **settings,
        ),
        keeper=KEEPER,
        rooms=(ROOM,),
        moderators_room=desk,
        members=(MIA, NED),
        moderators=tuple(Moderator(user, user in ready) for user in here) if desk else (),
        agenda=Agenda(segments=(Segment(kind="opening"),)),
        shielded=shielded,
        people=people or {},
    )


def raised(tier: Tier = Tier.CRISIS, **changes: Any) -> Raised:
    """A flag for what Mia wrote in the room."""
    verdict = replace(DANGER, tier=tier)
    whole = Raised(17, "tuesday", ROOM, EventId("$bad"), MIA, "circle", tier, WORDS, verdict=verdict)
    return replace(whole, **changes)


def norm_only(norm: str = "spam") -> Raised:
    """A flag that only a norm raised."""
    return raised(Tier.AMBER, verdict=Verdict(Tier.GREEN, 0.1, norms=(NormHit(norm, 0.9),)))


def said(text: str, sender: UserId = MIA, *, where: Any = "circle", **changes: Any) -> MessageSeen:
    """A message."""
    room = {"circle": ROOM, "moderators": DESK, "direct": DIRECT}[where]
    return replace(MessageSeen(room, where, EventId("$said"), sender, text, NOON), **changes)


def command(line: str, sender: UserId = ANA, where: Any = "moderators", **changes: Any) -> CommandGiven:
    """A command as the edge parses it."""
    name, _, rest = line.partition(" ")
    room = {"circle": ROOM, "moderators": DESK, "direct": DIRECT}[where]
    return replace(CommandGiven(room, where, EventId("$command"), sender, name, rest), **changes)


def tap(key: str, sender: UserId = ANA, *, part: str = "card", where: Any = "moderators") -> ReactionSeen:
    """A tap on the card."""
    room = DESK if where == "moderators" else DIRECT
    return ReactionSeen(
        room, where, EventId("$tap"), sender, EventId("$card"), key, About("flag", "17", part)
    )


KINDS: dict[str, Aggregate[Any]] = {one.kind: one for one in aggregates()}


@dataclass
class House:
    """All of moderation's people side: gives signals to aggregates, and follows what they tell one another, as the engine does."""

    circle: Circle = field(default_factory=circle)
    now: datetime = NOON
    states: dict[tuple[str, str], Any] = field(default_factory=dict)
    heard: list[Effect] = field(default_factory=list)
    number: int = 16

    def give(self, kind: str, signal: Signal, key: str | None = None) -> list[Effect]:
        """One signal to one kind of aggregate; what it and those it told want done."""
        one = KINDS[kind]
        key = key or one.key(signal, self.circle)
        if key is None:
            return []
        old = self.states.get((kind, key))
        state, effects = one.decide(old, signal, now=self.now, rng=Random(1), circle=self.circle)
        self.states[kind, key] = state
        done: list[Effect] = []
        for effect in effects:
            done.append(effect)
            if isinstance(effect, Tell):
                done += self.give(effect.kind, effect.signal, effect.key)
            elif isinstance(effect, OpenFlag):
                self.number += 1
                done += self.give("flag", replace(effect.raised, number=self.number))
        self.heard += effects
        return done

    def flag(self, signal: Signal, *, later: int = 0) -> list[Effect]:
        """A signal to flag 17, `later` seconds after the last one."""
        self.now += timedelta(seconds=later)
        return self.give("flag", signal, "17" if isinstance(signal, TimerFired) else None)

    def tick(self, later: int) -> list[Effect]:
        """The flag's ladder timer fires."""
        return self.flag(TimerFired("ladder", self.now + timedelta(seconds=later)), later=later)

    @property
    def state(self) -> Any:
        """Flag 17."""
        return self.states["flag", "17"]


def only(kind: type[T], effects: Iterable[Effect]) -> list[T]:
    """The effects of one kind."""
    return [effect for effect in effects if isinstance(effect, kind)]


def the_one(kind: type[T], effects: Iterable[Effect]) -> T:
    """The one effect of this kind."""
    (found,) = only(kind, effects)
    return found


def ids(effects: Iterable[Effect]) -> list[str]:
    """The sentences that are said, in order."""
    return [effect.words.id for effect in effects if isinstance(effect, Say | Whisper)]


def to(user: UserId, effects: Iterable[Effect]) -> list[Words]:
    """What one person is told in private."""
    return [effect.words for effect in only(Whisper, effects) if effect.to == user]


def warnings(effects: Iterable[Effect]) -> list[str]:
    """What the operator is warned of."""
    return [effect.what for effect in only(WarnOperator, effects)]
