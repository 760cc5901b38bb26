"""What passes between a person and the moderator who writes to them through the keeper.

One a person, whatever circles they are in: the latest letter is the one that is answered. No word is kept here. What people answer is
screened like all they write to the keeper; that it was passed on changes only what the keeper may say of it (see `help_now`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision
from models.answers import plain
from models.circle import Circle
from models.effects import Effect, Remember, Whisper
from models.ids import UserId
from models.signals import MessageSeen, Screened, Signal
from models.verdict import Tier
from models.words import Person, Words
from moderation.told import Answered, NoMoreLetters, Sounds, Stopped, Wrote, tell

if TYPE_CHECKING:
    from random import Random

LIMIT = 30
"""So many messages are passed on for one letter: nobody's room is flooded in the name of an answer."""

LONGEST = 2000
"""Code points of one that is passed on; what is longer is cut, visibly."""

STOP = "stop"
"""The word that ends it."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Who wrote to this person last, for which flag; since then, how many answers were passed on, and how urgent the worst sounded."""

    user: UserId
    flag: int
    by: UserId
    passed: int = 0
    sounded: Tier = Tier.AMBER


def key(signal: Signal, circle: Circle) -> str | None:
    """One a person; of what people say, only what they say to the keeper in private."""
    match signal:
        case MessageSeen(where="direct"):
            return signal.sender
        case Screened() if signal.message.where == "direct":
            return signal.message.sender
        case _:
            return None


def decide(
    state: Letters | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Letters]:
    """Begin, pass on, end."""
    heard: object = signal
    match heard:
        case Wrote():
            # What they write next answers this, whatever else they had been asked.
            return Letters(heard.user, heard.flag, heard.by), (Remember(heard.user, "asked", ""),)
        case NoMoreLetters() if state and state.flag == heard.flag:
            return None, _over(state, "letter-over")
        case MessageSeen() if state:
            return _said(state, heard)
        case Screened() if state and heard.verdict.tier.rank > state.sounded.rank:
            return replace(state, sounded=heard.verdict.tier), (
                tell("flag", str(state.flag), Sounds(heard.verdict.tier)),
            )
        case _:
            return state, ()


def _said(state: Letters, message: MessageSeen) -> Decision[Letters]:
    if message.about is not None and message.about.kind != "flag":
        # It answers something else that the keeper asked, such as about a milestone.
        return state, ()
    if plain(message.text) == STOP:
        return None, (*_over(state, "letter-stopped"), tell("flag", str(state.flag), Stopped()))
    if state.passed >= LIMIT:
        if state.passed > LIMIT:
            return state, ()
        enough = Whisper(state.user, Words("letter-enough", {"who": Person(state.by)}))
        return replace(state, passed=LIMIT + 1), (enough,)
    text = message.text if len(message.text) <= LONGEST else message.text[: LONGEST - 1] + "…"
    answered = Answered(text, changed=message.edit_of is not None, sure=message.trusted)
    passed = (tell("flag", str(state.flag), answered), Remember(state.user, "letters", message.event))
    return replace(state, passed=state.passed + 1), passed


def _over(state: Letters, text: str) -> tuple[Effect, ...]:
    words = Words(text, {"who": Person(state.by)})
    return (Remember(state.user, "letters", ""), Whisper(state.user, words))


AGGREGATE = Aggregate(
    kind="letters",
    state=Letters,
    decide=decide,
    key=key,
    hears=frozenset({MessageSeen, Screened}),
    owner=lambda letters: letters.user,
)
