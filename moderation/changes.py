"""Changes of shift, when one begins or ends: a note for the next, if there is one, and once a week the gaps of the coming days."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from models.circle import Circle
from models.effects import Effect, Say, SetTimer, Whisper
from models.ids import UserId
from models.recurrence import next_weekly
from models.words import Arg, Moment, Person, Quote, Words
from moderation.duty import WEEK, duties, on_call, watches
from moderation.rota import NOTE_GOOD_FOR, Note, Roster, Step
from moderation.shifts import Asked, answer, warned

CHANGE, GAPS = "change", "week"
"""The timers: the next beginning or end of a shift, and the weekly look ahead."""

LATE = timedelta(hours=6)
"""Whoever's shift ended longer ago is not asked any more."""

NOTE_LIMIT, NOTES = 1000, 20
SUNDAY, EVENING = 6, time(18)


def wound(state: Roster, now: datetime, circle: Circle, coming: Circle | None = None) -> Step:
    """See to what began and ended, and set the timers. `coming` is the circle once what was just chosen holds."""
    state, effects = _turned(state, now, circle)
    around = coming or circle
    found = watches(duties(around), now, now + WEEK)
    if not found:
        return state, effects
    change = min(one.begin if one.begin > now else one.end for one in found)
    effects = (*effects, SetTimer(CHANGE, change))
    if state.week is None:
        state = replace(state, week=next_weekly(now, SUNDAY, EVENING, around.settings.zone))
        effects = (*effects, SetTimer(GAPS, state.week or now))
    return state, effects


def looked_ahead(state: Roster, now: datetime, circle: Circle) -> Step:
    """The week's gaps, told before they happen; nothing when there are none."""
    words = warned(now, circle)
    told: tuple[Effect, ...] = ()
    if words is not None and circle.moderators_room is not None:
        told = (Say(circle.moderators_room, words),)
    state, effects = wound(replace(state, week=None), now, circle)
    return state, (*told, *effects)


def _turned(state: Roster, now: datetime, circle: Circle) -> Step:
    since = max(state.seen or now, now - LATE)
    notes = tuple(note for note in state.notes if now - note.at < NOTE_GOOD_FOR)
    state = replace(state, seen=now, notes=notes)
    if since >= now:
        return state, ()
    people = duties(circle)
    on = on_call(people, now)
    ended = {one.user for one in watches(people, since, now) if one.end <= now} - set(on)
    asked = tuple(
        Whisper(user, Words("roster-note-ask"), good_for=int(LATE.total_seconds())) for user in sorted(ended)
    )
    # A note that waited goes to whoever is there now, whether their shift began this moment or a while ago.
    told = tuple(_shown(note, user) for note in notes for user in on if user != note.by)
    heard = {note for note in notes if any(user != note.by for user in on)}
    left = tuple(note for note in notes if note not in heard)
    return replace(state, notes=left), (*asked, *told)


def _shown(note: Note, user: UserId) -> Whisper:
    said: dict[str, Arg] = {"who": Person(note.by), "at": Moment(note.at, "both"), "note": Quote(note.text)}
    return Whisper(user, Words("roster-note", said), good_for=int(NOTE_GOOD_FOR.total_seconds()))


def noted(state: Roster, asked: Asked, written: str, now: datetime, circle: Circle) -> Step:
    """Keep a note for the next shift, or show it at once to those who are in theirs."""
    text = written.strip()[:NOTE_LIMIT]
    if not text:
        return state, (answer(asked, Words("roster-note-what")),)
    note = Note(asked.sender, now, text)
    there = tuple(user for user in on_call(duties(circle), now) if user != asked.sender)
    said = answer(asked, Words("roster-note-kept", {"heard": "now" if there else "later"}))
    if there:
        return state, (said, *(_shown(note, user) for user in there))
    # Whatever comes or does not come, a note goes when it has had its time.
    over = SetTimer(f"note {int(now.timestamp())}", now + NOTE_GOOD_FOR)
    return replace(state, notes=(*state.notes, note)[-NOTES:]), (said, over)
