"""Everybody's own load, told to nobody else, and a kind word after a crisis to those who carried it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from models.circle import Circle, PersonFacts
from models.effects import Answer, Audit, CancelTimer, Effect, Say, SetTimer, Tell, Whisper
from models.ids import UserId
from models.signals import DeskPressed
from models.verdict import Tier
from models.words import Arg, Person, Words
from moderation.duty import WEEK, a_week, duty_of
from moderation.rota import KEPT, MOST, Carried, Roster, Step
from moderation.shifts import Asked
from moderation.told import FlagChanged, GivenUp, Status, tell

DEBRIEF = "debrief"
"""The timer, with the number of the flag behind it."""

FORGET = "forget"
"""The timer at which what was carried is old, with the number of the flag behind it."""

AFTER = timedelta(minutes=15)
"""A moment to breathe before anybody is asked how they are."""


def noted(state: Roster, changed: FlagChanged, now: datetime) -> Step:
    """Remember who took what; a crisis that came to its end calls for a kind word."""
    state = pruned(state, now)
    mine = [one for one in state.carried if one.number == changed.number]
    others = [one for one in state.carried if one.number != changed.number]
    timers: tuple[Effect, ...] = ()
    mine = [_followed(one, changed) for one in mine]
    if changed.claimer is not None and not any(one.user == changed.claimer for one in mine):
        mine.append(Carried(changed.number, changed.claimer, now, changed.tier))
        timers = (SetTimer(f"{FORGET} {changed.number}", now + KEPT),)
    state = replace(state, carried=(*others, *mine)[-MOST:])
    return state, (*timers, *_debrief(mine, changed, now))


def _debrief(carried: list[Carried], changed: FlagChanged, now: datetime) -> tuple[Effect, ...]:
    """Its timer; what was opened again is not over yet, and a false alarm was none."""
    timer = f"{DEBRIEF} {changed.number}"
    if not any(one.tier is Tier.CRISIS for one in carried):
        return ()
    return (SetTimer(timer, now + AFTER) if changed.status is Status.RESOLVED else CancelTimer(timer),)


def pruned(state: Roster, now: datetime) -> Roster:
    """Without what is older than it is kept; what somebody has still is never forgotten, or it could not be given back."""
    return replace(state, carried=tuple(one for one in state.carried if one.held or now - one.at < KEPT))


def _followed(one: Carried, changed: FlagChanged) -> Carried:
    held = one.user == changed.claimer
    worse = held and changed.tier.rank > one.tier.rank
    mistaken = changed.status is Status.FALSE_ALARM
    return replace(one, held=held, tier=changed.tier if worse else one.tier, mistaken=mistaken)


def debriefed(state: Roster, name: str) -> tuple[Effect, ...]:
    """A private word to each who carried it; it may be left unanswered."""
    number = name.removeprefix(DEBRIEF).strip()
    carried = [one for one in state.carried if str(one.number) == number and one.heavy]
    people = dict.fromkeys(one.user for one in carried)
    return tuple(
        Whisper(user, Words("roster-debrief"), good_for=int(WEEK.total_seconds())) for user in people
    )


def talk(asked: Asked, circle: Circle) -> tuple[Effect, ...]:
    """Somebody would like to talk: the others hear that, and nothing of the matter. Moderators are known by their room."""
    room = circle.moderators_room
    if room is None:
        return ()
    others = tuple(one.user for one in circle.moderators if one.on_call and one.user != asked.sender)
    words = Words("roster-debrief-room", {"who": Person(asked.sender)})
    said = Words("roster-debrief-asked" if others else "roster-debrief-alone")
    return (
        # Also when it was asked in the room, what there is to say about it is for the one who asked.
        Answer(said) if isinstance(asked, DeskPressed) else Whisper(asked.sender, said),
        Say(room, words, mentions=others),
        Audit("debrief-asked", asked.sender),
    )


def shown(state: Roster, user: UserId, now: datetime, circle: Circle) -> Whisper:
    """One's own load, always in private."""
    return Whisper(user, Words("roster-load", carries(state, user, now, circle)))


def carries(state: Roster, user: UserId, now: datetime, circle: Circle) -> dict[str, Arg]:
    """What somebody has now, took in the last week (`heavy`: crises) and in four weeks, and the hours of their shifts."""
    mine = [one for one in state.carried if one.user == user]
    lately = [one for one in mine if now - one.at < WEEK]
    month = sum(now - one.at < KEPT for one in mine)
    facts = circle.people.get(user, PersonFacts())
    entries = (one for one in circle.settings.moderators if one.user == user)
    weekly = [text for one in entries for text in duty_of(one, facts, circle.settings).weekly]
    return {
        "held": sum(one.held for one in mine),
        "flags": len(lately),
        "heavy": sum(one.heavy for one in lately),
        "month": month,
        "hours": int(-(-a_week(weekly) // timedelta(hours=1))),
    }


def handed_back(state: Roster, user: UserId) -> tuple[Tell, ...]:
    """What somebody has who steps back goes to the others, at once."""
    held = [one.number for one in state.carried if one.user == user and one.held]
    return tuple(tell("flag", str(number), GivenUp(user)) for number in held)
