"""What happens by itself: reminders, a line in the room, the beginning, and kind words when it cannot be.

There is one timer, set to the next moment at which something is due. `Schedule.seen` says up to when everything was done, so that each
moment is seen to once, whatever the clock does; one that comes late is looked at with the real time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from models.agenda import Agenda
from models.circle import Circle, PersonFacts
from models.effects import Effect, Say, SetTimer, Tell, Whisper
from models.ids import RoomId
from models.signals import CommandGiven, MeetingChosen, MeetingDue
from models.words import Arg, Moment, Words
from rituals.meeting.state import title_of
from rituals.reminders import LEADS, lead_of
from rituals.schedule.state import Schedule, Step, between, room_of, written
from rituals.schedule.times import Occurrence

TIMER = "next"
LATE = timedelta(minutes=1)
"""Later than this a beginning is spoken of as late."""
LOST = timedelta(minutes=20)
"""Later than this nobody is waiting any more, and the meeting does not begin."""
EARLY = timedelta(minutes=30)
"""A meeting that somebody opened so long before its time is the one that was to begin."""
TARDY = timedelta(minutes=90)
"""A meeting that somebody opens by hand so long after its time is still the one."""
FARTHEST = timedelta(days=30)
"""For so long nobody looks again when no meeting comes."""

What = Literal["remind", "soon", "begin", "chair"]


@dataclass(frozen=True, slots=True)
class Due:
    """Something that is to be done at `at` for a meeting; `lead` is by whose wish people are reminded, in seconds before."""

    at: datetime
    what: What
    occurrence: Occurrence
    lead: int = 0


def dues(occurrence: Occurrence) -> Iterator[Due]:
    """All moments of one meeting."""
    begin, meeting = occurrence.begin, occurrence.meeting
    for lead in LEADS:
        yield Due(begin - timedelta(seconds=lead), "remind", occurrence, lead)
    if meeting.before:
        yield Due(begin - timedelta(seconds=meeting.before), "soon", occurrence)
    yield Due(begin, "begin", occurrence)
    if meeting.starts == "by chair":
        yield Due(begin + LOST, "chair", occurrence)


def settle(state: Schedule, now: datetime, circle: Circle) -> Step:
    """Do all that has come due since the last time."""
    if now <= state.seen:
        return state, ()
    coming = between(state, circle, state.seen - LOST, now + timedelta(seconds=max(LEADS) + 1))
    due = [one for occurrence in coming for one in dues(occurrence) if state.seen < one.at <= now]
    effects: list[Effect] = []
    missed: dict[RoomId, Occurrence] = {}
    for one in sorted(due, key=lambda one: (one.at, one.occurrence.key, one.what)):
        if one.what == "begin" and now - one.at > LOST and not _opened(state, one.occurrence):
            missed[room_of(one.occurrence, circle)] = one.occurrence
        else:
            effects += _done(one, state, now, circle)
    effects += [Say(room, Words("schedule-missed", _args(one, circle))) for room, one in missed.items()]
    return replace(state, seen=now), tuple(effects)


def retimed(state: Schedule, circle: Circle) -> SetTimer:
    """The timer for whatever comes next, whether or not anybody wishes for it by now."""
    for ahead in (timedelta(days=1), FARTHEST):
        until = state.seen + ahead
        coming = between(state, circle, state.seen - LOST, until + timedelta(seconds=max(LEADS)))
        moments = (one.at for occurrence in coming for one in dues(occurrence))
        due = min((at for at in moments if state.seen < at <= until), default=None)
        if due is not None:
            return SetTimer(TIMER, due)
    return SetTimer(TIMER, state.seen + FARTHEST)


def begun(state: Schedule | None, now: datetime, circle: Circle) -> Schedule | None:
    """The state with which the keeper starts; the settings may be others than before."""
    told = written(circle)
    if state is None:
        return Schedule(now, now, told) if circle.settings.schedule else None
    if state.written == told:
        return state
    # What the new settings say of the past was never so: nothing is missed by it.
    seen = max(state.seen, now - LOST)
    return replace(state, seen=seen, written=told, edition=state.edition + 1, changed=now)


def _done(due: Due, state: Schedule, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    occurrence = due.occurrence
    match due.what:
        case "remind" if now < occurrence.begin:
            return _reminders(due, now, circle)
        case "soon" if now < occurrence.begin:
            words = Words("schedule-soon", _args(occurrence, circle))
            return (Say(room_of(occurrence, circle), words, good_for=_left(occurrence, now)),)
        case "begin" if not _opened(state, occurrence):
            return _begin(occurrence, now, circle)
        case "chair" if now - due.at < LOST and not _opened(state, occurrence):
            return (Say(room_of(occurrence, circle), Words("schedule-no-chair", _args(occurrence, circle))),)
        case _:
            return ()


def _begin(occurrence: Occurrence, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    room, meeting = room_of(occurrence, circle), occurrence.meeting
    if meeting.starts == "by chair":
        return (Say(room, Words("schedule-time", _args(occurrence, circle))),)
    agenda, length = _plan(occurrence, circle)
    due = MeetingDue(occurrence.key, room, agenda, length, late=now - occurrence.begin > LATE)
    return (Tell("meeting", circle.name, due),)


def chosen(state: Schedule, given: CommandGiven, now: datetime, circle: Circle) -> MeetingChosen:
    """What somebody opens by hand: the meeting of about this time in this room, else one as usual."""
    near = between(state, circle, now - TARDY, now + EARLY)
    here = [one for one in near if room_of(one, circle) == given.room]
    if not here:
        return MeetingChosen(given, circle.agenda, circle.agenda.length)
    return MeetingChosen(given, *_plan(min(here, key=lambda one: abs(one.begin - now)), circle))


def _plan(occurrence: Occurrence, circle: Circle) -> tuple[Agenda, int]:
    """In what agenda a meeting is held, and for how many seconds."""
    agenda = circle.agendas.get(occurrence.meeting.agenda or "", circle.agenda)
    return agenda, occurrence.meeting.length or agenda.length


def _opened(state: Schedule, occurrence: Occurrence) -> bool:
    return state.opened is not None and state.opened >= occurrence.begin - EARLY


def _reminders(due: Due, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    words = Words("schedule-remind", _args(due.occurrence, circle))
    return tuple(
        Whisper(user, words, good_for=_left(due.occurrence, now))
        for user in circle.members
        if lead_of(circle.people.get(user, PersonFacts()), now) == due.lead
    )


def corrected(begin: datetime, words: Words, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    """Tell those in private whose reminder for a meeting at `begin` would have come by now."""
    left = (begin - now).total_seconds()
    leads = {user: lead_of(circle.people.get(user, PersonFacts()), now) for user in circle.members}
    return tuple(Whisper(user, words) for user, lead in leads.items() if lead is not None and left <= lead)


def _left(occurrence: Occurrence, now: datetime) -> int:
    return max(1, int((occurrence.begin - now).total_seconds()))


def _args(occurrence: Occurrence, circle: Circle) -> dict[str, Arg]:
    return {
        "circle": title_of(circle),
        "date": Moment(occurrence.begin, "date"),
        "time": Moment(occurrence.begin),
        "command": f"{circle.prefix}start",
    }
