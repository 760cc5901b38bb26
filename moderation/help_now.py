"""Help now: lines to call, and a person, for anybody who asks, without any registration. Always answered in private.

Also what the keeper answers when something alarming is written to it in private: the same fixed help, and the question whether to
call a person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision
from models.answers import FORGET, asks_for_a_person, plain
from models.circle import Circle
from models.effects import Effect, OpenFlag, Remember, Whisper
from models.ids import UserId
from models.signals import CommandGiven, MessageSeen, NotScreened, Raised, RaisedBy, Screened, Signal
from models.verdict import Tier, Verdict
from models.words import Arg, Country, Lines, Moment, Words
from moderation.countries import country_of, named_country
from moderation.excerpt import excerpt
from moderation.told import person_key
from moderation.unscreened import is_off

if TYPE_CHECKING:
    from random import Random

AGAIN = timedelta(minutes=5)
"""A second call within this time is the same call: the first one's ladder is already under way."""

QUIET = timedelta(minutes=30)
"""For so long the fixed help is not given unasked again, unless things got worse."""


@dataclass(frozen=True, slots=True)
class Help:
    """What was done lately for one person: when people were called, and when and how strongly help was offered unasked."""

    user: UserId
    called: datetime | None = None
    offered: datetime | None = None
    tier: Tier = Tier.GREEN


def key(signal: Signal, circle: Circle) -> str | None:
    """One a person and circle; of what people say, only what they say to the keeper in private."""
    match signal:
        case CommandGiven():
            return person_key(signal.sender, circle)
        case MessageSeen() if signal.where == "direct":
            return person_key(signal.sender, circle)
        case Screened() | NotScreened() if signal.message.where == "direct":
            return person_key(signal.message.sender, circle)
        case _:
            return None


def decide(
    state: Help | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Help]:
    """Answer in private, and call a person when asked."""
    match signal:
        case CommandGiven(name="helpnow"):
            return state, (_lines(signal.sender, circle, "help-now"),)
        case CommandGiven(name="call"):
            return _call(state, signal, now, circle)
        case CommandGiven(name="country"):
            return state, _country(signal.sender, signal.rest)
        case MessageSeen():
            return _plain_answer(state, signal, now, circle)
        case Screened() if _in_the_dark(signal, circle):
            return _unread(state, signal.message, now, circle)
        case Screened():
            return _offer(state, signal.message, signal.verdict, now, circle)
        case NotScreened():
            return _unread(state, signal.message, now, circle)
        case _:
            return state, ()


def _in_the_dark(screened: Screened, circle: Circle) -> bool:
    """Words in a language that is off, in which nothing was found and which are no answer or command: silence would be wrong."""
    text = screened.message.text.strip()
    understood = text.startswith(circle.prefix) or asks_for_a_person(text) or named_country(text)
    return is_off(screened, circle) and screened.verdict.tier is Tier.GREEN and not understood


def _lines(user: UserId, circle: Circle, text: str) -> Whisper:
    known = user in circle.people and bool(circle.people[user].country)
    return Whisper(user, Words(text, {"lines": Lines(user), "country": "known" if known else "unknown"}))


def _plain_answer(state: Help | None, message: MessageSeen, now: datetime, circle: Circle) -> Decision[Help]:
    """Plain words that answer the keeper's two questions. Answering is never tied to having been asked: nobody is to be overlooked."""
    if message.edit_of is None and asks_for_a_person(message.text):
        return _call(state, message, now, circle)
    facts = circle.people.get(message.sender)
    if (facts is None or not facts.country) and named_country(message.text):
        return state, _country(message.sender, message.text)
    return state, ()


def _call(
    state: Help | None, asked: CommandGiven | MessageSeen, now: datetime, circle: Circle
) -> Decision[Help]:
    # Also from a device that could not be checked: a person called in vain costs less than one not called.
    state = state or Help(asked.sender)
    if state.called is not None and now - state.called < AGAIN:
        args: dict[str, Arg] = {"at": Moment(state.called), "lines": Lines(asked.sender)}
        return state, (Whisper(asked.sender, Words("help-called-already", args)),)
    # Who was told, or that nobody is on call, is said by the flag, which knows.
    return replace(state, called=now), (_flag(asked, "asked", Tier.CRISIS, None, circle),)


def _flag(
    message: CommandGiven | MessageSeen, by: RaisedBy, tier: Tier, verdict: Verdict | None, circle: Circle
) -> OpenFlag:
    return OpenFlag(
        Raised(
            number=0,
            circle=circle.name,
            room=message.room,
            event=message.event,
            subject=message.sender,
            where=message.where,
            tier=tier,
            # Moderators hear that somebody needs them; what was said in private stays private.
            excerpt="",
            by=by,
            verdict=excerpt("", verdict)[1],
        )
    )


def _country(user: UserId, text: str) -> tuple[Effect, ...]:
    if plain(text) in FORGET:
        return (Remember(user, "country", ""), Whisper(user, Words("country-forgotten")))
    code = country_of(text)
    if not code:
        return (Whisper(user, Words("country-which")),)
    args: dict[str, Arg] = {"country": Country(code), "lines": Lines(user)}
    return (Remember(user, "country", code), Whisper(user, Words("country-set", args)))


def _offer(
    state: Help | None, message: MessageSeen, verdict: Verdict, now: datetime, circle: Circle
) -> Decision[Help]:
    """Something alarming, said to the keeper in private: fixed help, and, where the circle decided and disclosed it, a person."""
    if verdict.tier is Tier.GREEN:
        return state, ()
    state = state or Help(message.sender)
    lately = state.offered is not None and now - state.offered < QUIET
    worse = not lately or verdict.tier.rank > state.tier.rank
    offered = replace(state, offered=now, tier=verdict.tier) if worse else state
    calls = circle.settings.direct_crisis == "call" and verdict.tier is Tier.CRISIS
    if calls and (state.called is None or now - state.called >= AGAIN):
        return replace(offered, called=now), (_flag(message, "screening", verdict.tier, verdict, circle),)
    if not worse:
        return state, ()
    text = "help-offered-other" if verdict.subject == "other" else "help-offered"
    if _passed_on(message, circle):
        text = "help-offered-passed"
    return offered, (_lines(message.sender, circle, text),)


def _passed_on(message: MessageSeen, circle: Circle) -> bool:
    """Whether a moderator reads just this: then it does not stay between them and the keeper (see `letters`, which hears it first)."""
    facts = circle.people.get(message.sender)
    return facts is not None and facts.letters == message.event


def _unread(state: Help | None, message: MessageSeen, now: datetime, circle: Circle) -> Decision[Help]:
    """It could not be judged: it stays private, and the person knows how to get help."""
    user = message.sender
    if _passed_on(message, circle):
        return state, ()
    if state and state.offered is not None and now - state.offered < QUIET:
        return state, ()
    return replace(state or Help(user), offered=now, tier=Tier.GREEN), (Whisper(user, Words("help-unread")),)


def _command(name: str, *aliases: str, usage: str = "") -> Command:
    return Command(
        name,
        f"help-help-{name}",
        who="anyone",
        where=("direct",) if name == "country" else ("circle", "moderators", "direct"),
        aliases=aliases,
        usage=usage,
    )


AGGREGATE = Aggregate(
    kind="help",
    state=Help,
    decide=decide,
    key=key,
    hears=frozenset({MessageSeen, Screened, NotScreened}),
    commands=(
        _command("helpnow", "help now", "sos"),
        _command("call"),
        _command("country", usage="Portugal"),
    ),
    owner=lambda state: state.user,
    always=True,
)
