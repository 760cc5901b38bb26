"""Who is called, and when: first one, then one more, then everybody. The ladder ends; only a person's press begins it again."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.circle import Circle
from models.config import TierSettings
from models.effects import CancelTimer, SetTimer, WarnOperator
from models.ids import UserId
from models.signals import TimerFired
from models.verdict import Tier
from models.words import Arg, People, Person, Words
from moderation.flag import care
from moderation.flag.calls import call
from moderation.flag.state import ALL, FIRST, NEXT, Flag, Row, Step
from moderation.flag.team import fit, on_call, watchers
from moderation.hours import called_from
from moderation.told import Status

TIMER = "ladder"


def start(
    flag: Flag, now: datetime, circle: Circle, besides: UserId | None = None, first: tuple[UserId, ...] = ()
) -> tuple[Flag, SetTimer]:
    """Begin to wait: the flag with whom to call first, and the timer for the next step.

    `besides`: who just gave it back; `first`: who was asked by name.
    """
    people = first or _first(flag, circle, besides)
    row = Row(now, "called", people=people)
    waiting = flag.noting(row, rung=FIRST, waiting=now, called=people)
    return waiting, SetTimer(TIMER, due(waiting, circle))


def due(flag: Flag, circle: Circle) -> datetime:
    """When the next step comes by itself, as the circle's settings stand now.

    While all who may be called rest, it waits for the first of them to be up; a crisis never does.
    """
    tier = settings_of(flag, circle)
    if flag.rung == FIRST and not flag.called and awake(flag, flag.waiting, circle) > flag.waiting:
        # Nobody was called at all yet: the first one is, as soon as they are up.
        return awake(flag, flag.waiting, circle)
    return awake(
        flag, flag.waiting + timedelta(seconds=tier.next if flag.rung == FIRST else tier.all), circle
    )


def awake(flag: Flag, at: datetime, circle: Circle) -> datetime:
    """This time, or later, when somebody may be called for this flag."""
    if flag.matter.tier is Tier.CRISIS:
        return at
    return called_from((user for user in watchers(flag, circle) if user != flag.claimer), at, circle)


def settings_of(flag: Flag, circle: Circle) -> TierSettings:
    """The circle's settings for this tier."""
    return circle.settings.tiers.of(flag.matter.tier)


def fired(flag: Flag, timer: TimerFired, now: datetime, circle: Circle) -> Step:
    """Nobody took it in time. Long overdue, as after downtime, everybody is called at once."""
    if timer.name != TIMER or flag.status is not Status.OPEN or flag.rung == ALL:
        return flag, ()
    if now < due(flag, circle):
        return flag, (SetTimer(TIMER, due(flag, circle)),)
    late = now >= flag.waiting + timedelta(seconds=settings_of(flag, circle).all)
    return _climb(flag, ALL if late else NEXT, now, circle, by=None)


def escalate(flag: Flag, by: UserId, now: datetime, circle: Circle) -> Step:
    """A moderator wants the next step now; the flag must not be at the end of the ladder."""
    return _climb(flag, flag.rung + 1, now, circle, by)


def _climb(flag: Flag, rung: int, now: datetime, circle: Circle, by: UserId | None) -> Step:
    people = _everybody(flag, circle) if rung == ALL else _another(flag, circle)
    called = tuple(dict.fromkeys((*flag.called, *people)))
    flag = flag.noting(Row(now, "escalated" if by else "called", by, people), rung=rung, called=called)
    flag, effects = call(
        flag, _call(flag, people, by), circle, people, "company" if flag.claimer else "open", by
    )
    if flag.claimer is not None:
        return flag, effects
    if rung == NEXT:
        return flag, (*effects, SetTimer(TIMER, due(flag, circle)))
    flag, help_words = care.unanswered(flag, circle)
    warning = WarnOperator("flag-unclaimed", f"flag {flag.number}, {flag.matter.tier}")
    return flag, (*effects, CancelTimer(TIMER), *help_words, warning)


def _call(flag: Flag, people: tuple[UserId, ...], by: UserId | None) -> Words:
    why = "helper" if flag.claimer else "sooner" if by else "waiting"
    args: dict[str, Arg] = {"number": flag.number, "why": why, "rung": "all" if flag.rung == ALL else "next"}
    if by:
        args["who"] = Person(by)
    if not people:
        return Words("flag-call-nobody", args)
    return Words("flag-call", {**args, "people": People(people)})


def _first(flag: Flag, circle: Circle, besides: UserId | None) -> tuple[UserId, ...]:
    ready = on_call(flag, circle)
    ready = tuple(user for user in ready if user != besides) or ready
    if flag.matter.tier is not Tier.CRISIS:
        return ready[:1]
    shift = tuple(user for user in ready if user in circle.on_shift)
    return shift or ready or fit(flag, watchers(flag, circle), circle)


def _another(flag: Flag, circle: Circle) -> tuple[UserId, ...]:
    ready = on_call(flag, circle)
    fresh = [user for user in ready if user not in flag.called]
    # All were called already: somebody else than the first is asked by name, so that not everybody waits for everybody.
    return tuple(fresh[:1] or ready[1:2] or ready[:1])


def _everybody(flag: Flag, circle: Circle) -> tuple[UserId, ...]:
    ready = on_call(flag, circle)
    # Hours off are respected, except for a crisis, and when somebody badly off has nobody else.
    if flag.matter.tier is Tier.CRISIS or (flag.matter.tier is Tier.RED and not ready):
        # Here the ladder ends: where the trained were called alone before, somebody untrained is better than nobody.
        return tuple(user for user in watchers(flag, circle) if user != flag.claimer)
    return ready
