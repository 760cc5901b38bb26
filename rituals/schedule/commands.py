"""`!when`, `!schedule` and `!calendar`: what is coming, what a chair decides about it, and the way into calendar programs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.aggregate import Command
from models.circle import Circle, PersonFacts, clock_of
from models.effects import Audit, Effect, LinkToCalendar, Say, Whisper
from models.signals import CommandGiven
from models.words import Arg, Items, Words
from rituals.meeting.state import title_of
from rituals.reminders import spoken
from rituals.schedule.deciding import ACTS, FAR, NOTED, example, moments
from rituals.schedule.life import corrected
from rituals.schedule.state import Schedule, Step, between, room_of
from rituals.schedule.times import Occurrence, find, last_day

if TYPE_CHECKING:
    from random import Random

COMMANDS = (
    Command("when", "help-when", aliases=("meetings",)),
    Command(
        "schedule",
        "help-schedule",
        who="chair",
        where=("circle", "moderators"),
        usage="[skip | move | add | undo]",
    ),
    Command("calendar", "help-calendar", where=("circle", "moderators", "direct"), usage="[new]"),
)

SHOWN = 5
KEPT = timedelta(days=60)
"""For so long what was decided is shown in calendars after the day."""


def when(state: Schedule, given: CommandGiven, now: datetime, circle: Circle) -> Step:
    """The next meetings: in private by the asker's clock, else by the circle's."""
    coming = _coming(state, now, circle)
    if not coming:
        return state, (_answer(given, Words("when-none", {"circle": title_of(circle)})),)
    zone = circle.settings.zone
    if given.where == "direct":
        zone = clock_of(given.sender, circle.people.get(given.sender, PersonFacts()), circle.settings)
    rows = tuple(_row(one) for one in coming)
    args: dict[str, Arg] = {"circle": title_of(circle), "items": Items(rows), "zone": spoken(zone)}
    return state, (_answer(given, Words("when", args)),)


def _coming(state: Schedule, now: datetime, circle: Circle) -> tuple[Occurrence, ...]:
    """The next few; far ahead is only looked when there are not so many before."""
    for ahead in (timedelta(days=14), FAR):
        coming = between(state, circle, now, now + ahead)[:SHOWN]
        if len(coming) == SHOWN:
            break
    return coming


def decided(state: Schedule, given: CommandGiven, now: datetime, circle: Circle) -> Step:
    """What a chair decides about a meeting that is still to come."""
    wish, *rest = given.rest.split() or ["list"]
    if wish.casefold() == "list":
        return when(state, given, now, circle)
    act = ACTS.get(wish.casefold())
    if act is None or len(rest) > 5:
        return state, (_answer(given, Words("schedule-how", example(now, circle))),)
    kept = tuple(one for one in state.changes if last_day(one) >= (now - KEPT).date())
    found = act(replace(state, changes=kept), rest, now, circle)
    if isinstance(found, Words):
        return state, (_answer(given, found),)
    after, words, about = found
    stood = (find(circle.settings, one.changes, about.meeting.name, about.day) for one in (state, after))
    soonest = min((one.begin for one in stood if one is not None), default=about.begin)
    after = replace(after, edition=state.edition + 1, changed=now)
    noted = Audit(f"schedule-{NOTED[wish.casefold()]}", given.sender, about.key)
    return after, (*_told(given, words, about, circle), noted, *corrected(soonest, words, now, circle))


def calendar(state: Schedule, given: CommandGiven, rng: Random, circle: Circle) -> Step:
    """The address of the calendar, to a member in private; a chair may make a new one, so that the old one ends."""
    if given.rest.strip().casefold() == "new":
        return _renewed(state, given, rng, circle)
    state = state if state.secret else replace(state, secret=_secret(rng))
    args: dict[str, Arg] = {
        "circle": title_of(circle),
        "leads": "yes" if circle.is_chair(given.sender) else "no",
        "new": f"{circle.prefix}calendar new",
    }
    link = LinkToCalendar(
        given.sender, state.secret, Words("calendar-link", args), Words("calendar-none", _when(circle))
    )
    return state, (link,)


def _renewed(state: Schedule, given: CommandGiven, rng: Random, circle: Circle) -> Step:
    if given.where == "direct":
        # Somebody may lead several circles, and in private none of them is meant more than another.
        return state, (_answer(given, Words("calendar-new-where", {"circle": title_of(circle)})),)
    if not circle.is_chair(given.sender):
        return state, (Whisper(given.sender, Words("calendar-new-chairs")),)
    words = Words("calendar-new", {"command": f"{circle.prefix}calendar"})
    after = replace(state, secret=_secret(rng))
    return after, (_answer(given, words), Audit("calendar-new", given.sender))


def _secret(rng: Random) -> str:
    """256 bits; the keeper's chance is the system's own."""
    return f"{rng.getrandbits(256):064x}"


def _row(occurrence: Occurrence) -> Words:
    return Words("when-moved" if occurrence.moved else "when-row", moments(occurrence.begin))


def _when(circle: Circle) -> dict[str, Arg]:
    return {"command": f"{circle.prefix}when"}


def _answer(given: CommandGiven, words: Words) -> Effect:
    if given.where == "direct":
        return Whisper(given.sender, words)
    return Say(given.room, words, reply_to=given.event)


def _told(given: CommandGiven, words: Words, about: Occurrence, circle: Circle) -> tuple[Effect, ...]:
    """Where it was decided, and in the room where people would have met."""
    room = room_of(about, circle)
    said = _answer(given, words)
    return (said,) if given.room == room else (said, Say(room, words))
