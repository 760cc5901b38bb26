"""A circle's schedule: when it meets, by its own clock, and what happens by itself then.

Read it in this order: `times` (settings and decisions as occurrences), `state` (what is kept), `life` (what is due when),
`commands` (what may be asked and decided). `plugin/calendar.py` shows the same to calendar programs.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Decision, per_circle
from models.circle import Circle
from models.effects import CancelTimer, Tell
from models.signals import CommandGiven, KeeperStarted, MeetingAsked, MeetingStarted, Signal
from rituals.schedule import commands
from rituals.schedule.life import TIMER, begun, chosen, retimed, settle
from rituals.schedule.state import KIND, Schedule, Step, written

if TYPE_CHECKING:
    from random import Random


def decide(
    state: Schedule | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Schedule]:
    """Everything about when a circle meets goes through here; see `models.aggregate.Decide`."""
    if isinstance(signal, CommandGiven) and not signal.trusted:
        return state, ()
    if isinstance(signal, KeeperStarted):
        state = begun(state, now, circle)
    elif state is None and isinstance(signal, CommandGiven | MeetingAsked):
        state = Schedule(now, now, written(circle))
    if state is None:
        return None, ()
    # What is due is done first, as things stood until now.
    settled, before = settle(state, now, circle)
    after, effects = _heard(settled, signal, now, rng, circle)
    if not (circle.settings.schedule or after.changes or after.secret):
        # A circle that has no schedule was only asked for one.
        return None, (*before, *effects, CancelTimer(TIMER))
    return after, (*before, *effects, retimed(after, circle))


def _heard(state: Schedule, signal: Signal, now: datetime, rng: Random, circle: Circle) -> Step:
    match signal:
        case MeetingStarted():
            return replace(state, opened=now), ()
        case MeetingAsked():
            return state, (Tell("meeting", circle.name, chosen(state, signal.given, now, circle)),)
        case CommandGiven(name="when"):
            return commands.when(state, signal, now, circle)
        case CommandGiven(name="schedule"):
            return commands.decided(state, signal, now, circle)
        case CommandGiven(name="calendar"):
            return commands.calendar(state, signal, rng, circle)
        case _:
            return state, ()


AGGREGATE = Aggregate(
    kind=KIND,
    state=Schedule,
    decide=decide,
    key=per_circle,
    hears=frozenset({KeeperStarted}),
    commands=commands.COMMANDS,
)
