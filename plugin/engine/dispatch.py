"""Bringing signals to the aggregates they concern, and turning effects into rows.

Each decision has a savepoint of its own: one that raises is undone alone, kept as a failed row without any text, and the rest goes
on. Aggregates may pass signals on (`Tell`), to a bounded depth.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from random import Random
from typing import Any, Protocol

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from models.aggregate import Aggregate, per_circle
from models.circle import Circle
from models.effects import (
    Answer,
    Audit,
    Ban,
    CancelTimer,
    CloseDesk,
    Draw,
    Edit,
    Effect,
    InviteToDesk,
    LinkToCalendar,
    LookUp,
    MakeRoom,
    Notify,
    OpenFlag,
    React,
    Redact,
    RedactTheirs,
    Remember,
    Remove,
    Say,
    SetPower,
    SetTimer,
    Tell,
    Unban,
    WarnOperator,
    Whisper,
)
from models.ids import RoomId, UserId
from models.signals import About, NotScreened, Raised, Screened, Signal
from models.words import Arg, Link, Span, Words
from plugin.engine import asking, easel, rooms_made, sight
from plugin.engine.circles import Circles
from plugin.engine.doorkeeping import LINK_GOOD_FOR, hash_of, new_token
from plugin.engine.house import AnyAggregate, House
from plugin.engine.ledger import Ledger
from plugin.engine.measures import body_of
from plugin.engine.people import People
from plugin.engine.work import DeskLink, Failure, Kept, Noted, Posting, Sending, Timer, Work

DEPTH = 8
"""How often a signal may be passed on before it must be a circle of its own."""

log = structlog.get_logger(__name__)


class Speech(Protocol):
    """Renders words into the content of a message, in the language of who reads it."""

    def in_room(self, say: Say, circle: Circle | None) -> dict[str, Any]: ...

    def to_person(self, user: UserId, words: Words, circle: Circle | None) -> dict[str, Any]: ...

    def edit(self, words: Words, room: str, user: str, circle: Circle | None) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """What one batch is worked on with: its connection, its unit of work, and its moment."""

    connection: AsyncConnection
    work: Work
    now: datetime


class Dispatch:
    """Carries signals in and effects out."""

    def __init__(
        self,
        house: House,
        circles: Circles,
        ledger: Ledger,
        people: People,
        speech: Speech,
        rng: Random,
        desk_url: str | None = None,
        calendar_url: str | None = None,
    ) -> None:
        self.house = house
        self._circles = circles
        self._ledger = ledger
        self._people = people
        self._speech = speech
        self._rng = rng
        self._desk_url = desk_url
        self._calendar_url = calendar_url

    async def announce(self, desk: Desk, signal: Signal, circles: Iterable[str]) -> bool:
        """Let everybody who hears this kind of signal decide on it; True when anybody had an effect."""
        names = tuple(circles)
        first, then = asking.in_turn(self.house.hearers(type(signal)), signal, self._people.facts, desk.now)
        failures = len(desk.work.failures)
        moved = [await self._hear(desk, one, signal, names) for one in first]
        # Where the asker's decision failed the words were meant for it all the same.
        if then and (any(moved) or len(desk.work.failures) > failures):
            then = [one for one in then if one.always]
        moved += [await self._hear(desk, one, signal, names) for one in then]
        return any(moved)

    async def _hear(self, desk: Desk, one: AnyAggregate, signal: Signal, names: Sequence[str]) -> bool:
        moved = False
        for name in names if one.key is per_circle else names[:1]:
            circle = self._circles.get(name, desk.now)
            key = one.key(signal, circle) if circle else None
            if key is not None:
                moved |= await self.tell(desk, one.kind, key, signal, name)
        return moved

    async def tell(
        self,
        desk: Desk,
        kind: str,
        key: str,
        signal: Signal,
        circle: str,
        depth: int = 0,
        *,
        told: bool = False,
    ) -> bool:
        """Let one aggregate decide; True when it had an effect. Never raises for what the decision does.

        `told` by another aggregate, it decides in that one's circle; else in the circle it belongs to, or `circle` if it is new.
        """
        saved = desk.work.savepoint()
        try:
            return await self._decide(desk, kind, key, signal, circle, depth, told)
        except (SQLAlchemyError, OSError):
            # The database failed, not the decision: the whole batch is to be tried again.
            raise
        except Exception as error:  # noqa: BLE001 - one signal's failure must not stop the keeper; it is kept and told
            desk.work.undo(saved)
            self._failed(desk, kind, signal, error)
        # Also when it is passed on inside another signal: a message that failed anywhere goes to people.
        screened = getattr(signal, "screened", signal)
        if isinstance(screened, Screened):
            unjudged = NotScreened(screened.message, "not-screened-failed", screened.about)
            return await self.announce(desk, unjudged, [circle])
        return False

    async def _decide(
        self, desk: Desk, kind: str, key: str, signal: Signal, circle: str, depth: int, told: bool
    ) -> bool:
        if depth > DEPTH:
            raise RecursionError(f"a signal was passed on more than {DEPTH} times")
        one = self.house.by_kind[kind]
        kept = await self._ledger.load(desk.connection, desk.work, (kind, key))
        name = self._circle_of(one, key, None if told else kept, circle)
        facts = self._circles.get(name, desk.now)
        if facts is None:
            log.warning("no-such-circle", circle=name, kind=kind)
            return False
        old = kept.state if kept else None
        state, effects = one.decide(old, signal, now=desk.now, rng=self._rng, circle=facts)
        owner = one.owner(state) if state is not None else (kept.owner if kept else None)
        if state is not old:
            version = kept.version + 1 if kept else 1
            desk.work.aggregates[(kind, key)] = (
                Kept(state, name, version, owner) if state is not None else None
            )
        await self._apply_all(desk, effects, Source(kind, key, facts, owner, depth))
        return bool(effects) or state is not old

    async def _apply_all(self, desk: Desk, effects: Sequence[Effect], source: Source) -> None:
        """What is remembered of a person comes first, so that the sentences beside it know it already."""
        facts = asking.remembered(effects, source.kind, self._people.facts, desk.now)
        before = self._people.snapshot() if facts else None
        for fact in facts:
            self._people.remember(fact.user, fact.fact, fact.value)
        try:
            for effect in effects:
                await self._apply(desk, effect, source)
        except BaseException:
            if before is not None:
                self._people.restore(before)
            raise

    def _circle_of(self, one: Aggregate[Any], key: str, kept: Kept | None, circle: str) -> str:
        if one.key is per_circle:
            return key
        return kept.circle if kept else circle

    def _failed(self, desk: Desk, kind: str, signal: Signal, error: Exception) -> None:
        message = signal.message if isinstance(signal, Screened) else signal
        event = str(getattr(message, "event", ""))
        room = str(getattr(message, "room", ""))
        # The error's own text could quote a member: its type and place are enough to find it.
        what = f"{kind}: {type(error).__name__} at {_place(error)}"
        desk.work.failures.append(Failure(event, room, type(signal).__name__, what))
        desk.work.warnings.append(("decision-failed", what))

    async def _apply(self, desk: Desk, effect: Effect, source: Source) -> None:
        work, circle = desk.work, source.circle
        match effect:
            case Say():
                self._say(desk, effect, source)
            case Draw():
                language = circle.settings.language
                body = easel.body_of(
                    effect, language, lambda words: self._heard_by_all(effect.room, words, source)
                )
                self._send(work, source, effect.room, "", body)
            case Whisper():
                self._whisper(desk, effect, source)
            case Edit():
                for room, user in await self._ledger.places_of(desk.connection, work, effect.about):
                    content = self._speech.edit(effect.words, room, user, circle)
                    self._send(
                        work,
                        source,
                        room,
                        user,
                        {"kind": "edit", "content": content, "of": _list(effect.about)},
                    )
            case Notify():
                work.notices.append(Posting(circle.name, effect.user or "", effect.number, effect.tier.value))
            case Answer():
                work.answers.append(effect.words)
            case InviteToDesk():
                self._invite(desk, effect.to, source)
            case LinkToCalendar():
                self._whisper(desk, Whisper(effect.to, self._with_calendar(effect)), source)
            case CloseDesk():
                work.closed.append(effect.of)
            case React():
                self._send(
                    work, source, effect.room, "", {"kind": "react", "key": effect.key, "event": effect.event}
                )
            case Redact():
                for room, user in await self._ledger.places_of(desk.connection, work, effect.about):
                    self._send(work, source, room, user, {"kind": "redact", "of": _list(effect.about)})
            case RedactTheirs() | SetPower() | Remove() | Ban() | Unban():
                body = body_of(effect, lambda words: self._heard_by_all(effect.room, words, source))
                self._send(work, source, effect.room, "", body, about=effect.about)
            case LookUp():
                body = {"kind": sight.KIND, "event": effect.event, "reader": effect.reader}
                self._send(work, source, effect.room, "", body, about=effect.about)
            case MakeRoom():
                content = self._speech.to_person(effect.people[0], effect.words, circle)
                body = {"kind": rooms_made.KIND, "people": list(effect.people), "content": content}
                lane = f"{effect.about.kind} {effect.about.key} {effect.about.part}"
                self._send(work, source, lane, "", body, about=effect.about)
            case SetTimer():
                name = f"{source.kind}:{source.key}:{effect.name}"
                due = int(effect.due.timestamp())
                work.timers[name] = Timer(source.kind, source.key, effect.name, circle.name, due)
            case CancelTimer():
                work.timers[f"{source.kind}:{source.key}:{effect.name}"] = None
            case OpenFlag():
                await self._open_flag(desk, effect, source)
            case Tell():
                depth = source.depth + 1
                await self.tell(desk, effect.kind, effect.key, effect.signal, circle.name, depth, told=True)
            case Remember():
                pass  # done before all others
            case Audit():
                work.audits.append(Noted(source.kind, source.key, effect.act, effect.who, effect.detail))
            case WarnOperator():
                work.warnings.append((effect.what, effect.detail))

    def whisper(self, desk: Desk, whisper: Whisper, circle: Circle) -> None:
        """Say something private of the edge's own: help, a typo, a refusal."""
        self._whisper(desk, whisper, Source("edge", "", circle, whisper.to, 0))

    def _heard_by_all(self, room: RoomId, words: Words, source: Source) -> str:
        """A sentence as everybody in a room may read it."""
        return str(self._speech.in_room(Say(room, words), source.circle)["body"])

    def _invite(self, desk: Desk, user: UserId, source: Source) -> None:
        """A private link with a token that only its reader ever holds in the open."""
        if self._desk_url is None:
            self._whisper(desk, Whisper(user, Words("desk-none")), source)
            return
        token = new_token()
        until = int(desk.now.timestamp()) + LINK_GOOD_FOR
        desk.work.links.append(DeskLink(hash_of(token), user, until))
        args: dict[str, Arg] = {"url": f"{self._desk_url}/in#{token}", "good": Span(LINK_GOOD_FOR)}
        self._whisper(desk, Whisper(user, Words("desk-link", args), good_for=LINK_GOOD_FOR), source)

    def _with_calendar(self, effect: LinkToCalendar) -> Words:
        if self._calendar_url is None:
            return effect.otherwise
        return replace(
            effect.words, args={**effect.words.args, "url": f"{self._calendar_url}/{effect.secret}.ics"}
        )

    def _say(self, desk: Desk, say: Say, source: Source) -> None:
        body: dict[str, Any] = {"kind": "message", "content": self._speech.in_room(say, source.circle)}
        if say.below is not None:
            body["below"] = _list(say.below)
        until = int(desk.now.timestamp()) + say.good_for if say.good_for else None
        txn = self._send(desk.work, source, say.room, "", body, about=say.about, good_until=until)
        for tap in say.taps:
            self._send(
                desk.work, source, say.room, "", {"kind": "tap", "key": tap, "of": txn}, good_until=until
            )
        if say.pin:
            self._send(desk.work, source, say.room, "", {"kind": "pin", "of": txn})

    def _whisper(self, desk: Desk, whisper: Whisper, source: Source) -> None:
        body = {
            "kind": "message",
            "content": self._speech.to_person(whisper.to, whisper.words, source.circle),
        }
        until = int(desk.now.timestamp()) + whisper.good_for if whisper.good_for else None
        own = replace(source, owner=source.owner or whisper.to)
        self._send(desk.work, own, "", whisper.to, body, about=whisper.about, good_until=until)

    def _send(
        self,
        work: Work,
        source: Source,
        room: str,
        user: str,
        body: dict[str, Any],
        *,
        about: About | None = None,
        good_until: int | None = None,
    ) -> str:
        txn = f"ck{secrets.token_urlsafe(18)}"
        work.sendings.append(
            Sending(room, user, body, txn, source.circle.name, source.owner, about, good_until)
        )
        return txn

    async def _open_flag(self, desk: Desk, effect: OpenFlag, source: Source) -> None:
        number = await self._ledger.next_number(desk.connection, desk.work, "flag")
        self._ledger.is_new(("flag", str(number)))
        raised = replace(effect.raised, number=number)
        desk.work.abouts[raised.event] = (raised.room, About("flag", str(number), "message"))
        if not await self.tell(desk, "flag", str(number), raised, source.circle.name, source.depth + 1):
            self._bare_flag(desk, raised, source)

    def _bare_flag(self, desk: Desk, raised: Raised, source: Source) -> None:
        """The flag's own card could not be made: people are brought to the message all the same."""
        room = source.circle.moderators_room
        if room is not None:
            facts: dict[str, Arg] = {"number": raised.number, "link": Link(raised.room, raised.event)}
            self._say(desk, Say(room, Words("flag-bare", facts), everybody=True), source)


@dataclass(frozen=True, slots=True)
class Source:
    """The aggregate an effect came from."""

    kind: str
    key: str
    circle: Circle
    owner: UserId | None
    depth: int


def _list(about: About) -> list[str]:
    return [about.kind, about.key, about.part]


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    frame = trace.tb_frame
    return f"{frame.f_globals.get('__name__', '?')}.{frame.f_code.co_qualname}:{trace.tb_lineno}"
