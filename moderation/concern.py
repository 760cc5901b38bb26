"""One person's concern: which flags speak of them, and what was said to them lately.

Sealed with the person's own key. It carries word of their leaving to their flags, and sees to it that somebody who writes five
alarming lines is not told the same thing five times, and that the calm words after them bring nobody a second time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision
from models.circle import Circle
from models.effects import Tell, Whisper
from models.ids import UserId
from models.signals import About, MemberLeft, Screened, Signal
from moderation.flag.same import onwards
from moderation.told import Concerned, HelpDue, LinesSent, LinesWanted, person_key, tell

if TYPE_CHECKING:
    from random import Random

QUIET = timedelta(minutes=30)
"""For so long the same is not said again."""

ASKED = 2
"""So many flags are asked whether a message belongs to them."""

LOOKED_AFTER = timedelta(days=1)
"""For so long after a flag was closed nobody is called for earlier words: no longer are these kept (see the keeper's context)."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said (see `HelpDue.once`), when, and whether help lines were in it."""

    what: str
    at: datetime
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Concern:
    """Numbers of the flags about this person that stand, what was said within `QUIET`, and when a flag was last closed.

    `lately`: flags that screening raised, standing or not, the latest last; what this person writes next may belong to one of them.
    """

    user: UserId
    flags: tuple[int, ...] = ()
    said: tuple[Said, ...] = ()
    closed: datetime | None = None
    lately: tuple[int, ...] = ()

    def looked_after(self, now: datetime) -> bool:
        """Whether people are with this person, or were lately."""
        return bool(self.flags) or (self.closed is not None and now - self.closed < LOOKED_AFTER)


def key(signal: Signal, circle: Circle) -> str | None:
    """One a person and circle."""
    return person_key(signal.member, circle) if isinstance(signal, MemberLeft) else None


def decide(
    state: Concern | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Concern]:
    """Keep track; pass on; hold back what was just said."""
    heard: object = signal
    match heard:
        case Concerned():
            return _tracked(state or Concern(heard.user), heard, now), ()
        case HelpDue():
            return _say(state or Concern(heard.user), heard, now)
        case LinesWanted():
            return _lines(state or Concern(heard.due.user), heard, now)
        case Screened():
            # Calm words right after alarming ones: only where nobody was with this person do they bring somebody.
            if state and heard.verdict.echoes and state.looked_after(now):
                return state, ()
            return state, (onwards(heard, state.lately[::-1] if state else (), circle),)
        case MemberLeft() if state and heard.where == "circle":
            return state, tuple(Tell("flag", str(number), heard) for number in state.flags)
        case _:
            return state, ()


def _tracked(concern: Concern, heard: Concerned, now: datetime) -> Concern:
    if heard.screened:
        other = (number for number in concern.lately if number != heard.flag)
        concern = replace(concern, lately=(*other, heard.flag)[-ASKED:])
    others = tuple(number for number in concern.flags if number != heard.flag)
    if heard.standing:
        return replace(concern, flags=(*others, heard.flag))
    return replace(concern, flags=others, closed=now)


def _say(concern: Concern, due: HelpDue, now: datetime) -> Decision[Concern]:
    lately = tuple(said for said in concern.said if now - said.at < QUIET)
    if due.once and any(said.what == due.once for said in lately):
        return concern, ()
    said = (*lately, Said(due.once, now, due.lines)) if due.once or due.lines else lately
    about = About("flag", str(due.flag), "help")
    return replace(concern, said=said), (Whisper(due.user, due.words, about=about),)


def _lines(concern: Concern, wanted: LinesWanted, now: datetime) -> Decision[Concern]:
    """Whoever reads the same numbers twice within minutes reads them no better."""
    flag = str(wanted.due.flag)
    had = [said.at for said in concern.said if said.lines and now - said.at < QUIET]
    if had and not wanted.anyway:
        return concern, (tell("flag", flag, LinesSent(wanted.press, had[-1], sent=False)),)
    state, effects = _say(concern, replace(wanted.due, once=""), now)
    return state, (*effects, tell("flag", flag, LinesSent(wanted.press, now, sent=True)))


AGGREGATE = Aggregate(
    kind="concern",
    state=Concern,
    decide=decide,
    key=key,
    hears=frozenset({MemberLeft}),
    owner=lambda concern: concern.user,
)
