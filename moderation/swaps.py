"""`!swap`, and the same on the desk: ask somebody to take one occurrence of a shift.

It moves when they say yes, once; the weekly shift stays. People name it by its day; the desk by the moment it begins.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from models.aggregate import Command
from models.answers import NO, YES, plain
from models.circle import Circle, PersonFacts
from models.effects import Audit, Effect, Say, Whisper
from models.ids import UserId, named
from models.words import Arg, Moment, Person, Words
from moderation.duty import (
    DAYS,
    WEEK,
    Own,
    Stretch,
    Watch,
    all_duties,
    changed,
    duties,
    own,
    stepped_back,
    watches,
)
from moderation.rota import Offer, Roster, Step
from moderation.shifts import Asked, answer, in_room, remember

COMMAND = Command(
    "swap", "roster-help-swap", who="moderator", where=("moderators", "direct"), usage="ben mon|yes|no"
)
MOST = 50
OVER = timedelta(days=2)
"""So long after its end an occurrence that moved is forgotten."""


def asked(
    state: Roster, given: Asked, now: datetime, circle: Circle
) -> tuple[Roster, Circle, tuple[Effect, ...]]:
    """Ask for a swap, or answer one; also the circle as it will be."""
    state = replace(state, offers=tuple(one for one in state.offers if one.begin > now))
    wish, _, whose = plain(given.rest).partition(" ")
    if wish not in YES and wish not in NO:
        state, effects = _offered(state, given, now, circle)
        return state, circle, effects
    offer = _meant(state, given.sender, whose)
    if offer is None:
        return state, circle, (answer(given, Words("roster-swap-nothing")),)
    if wish in YES and stepped_back(given.sender, circle):
        return state, circle, (answer(given, Words("roster-swap-away")),)
    state = replace(state, offers=tuple(one for one in state.offers if one != offer))
    if wish in NO:
        return state, circle, _declined(offer, given)
    after, effects = _accepted(offer, given, now, circle)
    return state, after, effects


def _meant(state: Roster, user: UserId, whose: str) -> Offer | None:
    """The newest question to somebody, the newest of whom they name, or the one about the moment behind the name."""
    name, _, when = whose.partition(" ")
    begin = exactly(when)
    mine = [one for one in state.offers if one.to == user and begin in (None, one.begin)]
    asker = named(whose if begin is None else name, {one.asker for one in mine})
    return next((one for one in reversed(mine) if not whose or one.asker == asker), None)


def exactly(text: str) -> datetime | None:
    """The moment that stands there as the desk writes it, such as `2026-03-01T18:00:00+00:00`; None for anything else."""
    try:
        moment = datetime.fromisoformat(text.upper())
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _offered(state: Roster, given: Asked, now: datetime, circle: Circle) -> Step:
    name, _, day = given.rest.strip().rpartition(" ")
    begin = exactly(day)
    if (begin is None and day.casefold()[:3] not in DAYS) or not name.strip():
        return state, (answer(given, Words("roster-swap-how")),)
    to = named(name, (duty.user for duty in duties(circle) if duty.user != given.sender))
    if to is None:
        return state, (answer(given, Words("roster-swap-whom")),)
    watch = _watch(given.sender, begin or day.casefold()[:3], now, circle)
    if watch is None:
        return state, (answer(given, Words("roster-swap-none")),)
    offer = Offer(given.sender, to, watch.begin, watch.end)
    others = tuple(one for one in state.offers if (one.asker, one.begin) != (offer.asker, offer.begin))
    return replace(state, offers=(*others, offer)[-MOST:]), (
        Whisper(to, Words("roster-swap-ask", _what(offer))),
        answer(given, Words("roster-swap-asked", _what(offer))),
        Audit("swap-asked", given.sender, f"{watch.begin:%Y-%m-%d %H:%M} UTC"),
    )


def coming(user: UserId, now: datetime, circle: Circle) -> list[tuple[Watch, str]]:
    """What somebody will begin in the coming week, with their zone; also while they are stepped back."""
    mine = [duty for duty in all_duties(circle) if duty.user == user]
    return [
        (watch, duty.zone)
        for duty in mine
        for watch in watches((duty,), now, now + WEEK)
        if watch.begin > now
    ]


def _watch(user: UserId, when: datetime | str, now: datetime, circle: Circle) -> Watch | None:
    found = (
        watch
        for watch, zone in coming(user, now, circle)
        if when in (watch.begin, DAYS[watch.begin.astimezone(ZoneInfo(zone)).weekday()])
    )
    return next(found, None)


def _what(offer: Offer) -> dict[str, Arg]:
    begin, end = Moment(offer.begin, "both"), Moment(offer.end)
    return {"asker": Person(offer.asker), "who": Person(offer.to), "from": begin, "to": end}


def _accepted(offer: Offer, given: Asked, now: datetime, circle: Circle) -> tuple[Circle, tuple[Effect, ...]]:
    moved = Stretch(offer.begin, offer.end)
    if not _has(offer.asker, moved, now, circle):
        return circle, (answer(given, Words("roster-swap-gone", {"asker": Person(offer.asker)})),)
    theirs = _without(moved, _chosen(offer.asker, now, circle))
    mine, after = _with(moved, offer.to, now, changed(circle, offer.asker, theirs))
    kept = (remember(offer.asker, theirs, circle), remember(offer.to, mine, circle))
    said = Words("roster-swap-done", _what(offer))
    where = circle.moderators_room
    told: tuple[Effect, ...] = (Say(where, said, mentions=(offer.asker,)),) if where else ()
    if not in_room(given):
        told = (*told, answer(given, said))
    note = Audit("swap-taken", given.sender, f"{offer.begin:%Y-%m-%d %H:%M} UTC")
    return after, (*kept, *told, note)


def _has(user: UserId, moved: Stretch, now: datetime, circle: Circle) -> bool:
    return any(Stretch(watch.begin, watch.end) == moved for watch, _ in coming(user, now, circle))


def _without(moved: Stretch, chosen: Own) -> Own:
    """What was taken goes on to somebody else; what is one's own is given."""
    if moved in chosen.taken:
        return replace(chosen, taken=tuple(one for one in chosen.taken if one != moved))
    return replace(chosen, given=(*chosen.given, moved))


def _with(moved: Stretch, user: UserId, now: datetime, circle: Circle) -> tuple[Own, Circle]:
    """Whoever gave a shift away and takes it back has it once, as before."""
    chosen = _chosen(user, now, circle)
    chosen = replace(chosen, given=tuple(one for one in chosen.given if one != moved))
    after = changed(circle, user, chosen)
    if not _has(user, moved, now, after):
        chosen = replace(chosen, taken=(*chosen.taken, moved))
        after = changed(circle, user, chosen)
    return chosen, after


def _chosen(user: UserId, now: datetime, circle: Circle) -> Own:
    """What this person chose, without what is over."""
    chosen = own(circle.people.get(user, PersonFacts()), circle.name)
    return replace(
        chosen,
        given=tuple(one for one in chosen.given if one.end > now - OVER),
        taken=tuple(one for one in chosen.taken if one.end > now - OVER),
    )


def _declined(offer: Offer, given: Asked) -> tuple[Effect, ...]:
    return (
        answer(given, Words("roster-swap-no")),
        Whisper(offer.asker, Words("roster-swap-declined", _what(offer))),
    )
