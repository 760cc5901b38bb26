"""`!swap`: ask somebody to take one occurrence of a shift. It moves when they say yes, once; the weekly shift stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from models.aggregate import Command
from models.answers import YES, plain
from models.circle import Circle, PersonFacts
from models.effects import Audit, Effect, Say, Whisper
from models.ids import UserId, localpart
from models.signals import CommandGiven
from models.words import Arg, Moment, Person, Words
from moderation.duty import DAYS, WEEK, Own, Stretch, Watch, changed, duties, own, watches
from moderation.rota import Offer, Roster, Step
from moderation.shifts import answer, remember

COMMAND = Command(
    "swap", "roster-help-swap", who="moderator", where=("moderators", "direct"), usage="ben mon|yes|no"
)
NO = frozenset({"no", "n", "nein", "non", "não"})
MOST = 50
OVER = timedelta(days=2)
"""So long after its end an occurrence that moved is forgotten."""


def asked(
    state: Roster, given: CommandGiven, now: datetime, circle: Circle
) -> tuple[Roster, Circle, tuple[Effect, ...]]:
    """Ask for a swap, or answer one; also the circle as it will be."""
    state = replace(state, offers=tuple(one for one in state.offers if one.begin > now))
    wish = plain(given.rest)
    if wish in YES:
        return _accepted(state, given, now, circle)
    state, effects = _declined(state, given) if wish in NO else _offered(state, given, now, circle)
    return state, circle, effects


def _offered(state: Roster, given: CommandGiven, now: datetime, circle: Circle) -> Step:
    name, _, day = given.rest.strip().rpartition(" ")
    if day.casefold()[:3] not in DAYS or not name.strip():
        return state, (answer(given, Words("roster-swap-how")),)
    to = _whom(name, given.sender, circle)
    if to is None:
        return state, (answer(given, Words("roster-swap-whom")),)
    watch = _watch(given.sender, DAYS.index(day.casefold()[:3]), now, circle)
    if watch is None:
        return state, (answer(given, Words("roster-swap-none")),)
    offer = Offer(given.sender, to, watch.begin, watch.end)
    others = tuple(one for one in state.offers if (one.asker, one.begin) != (offer.asker, offer.begin))
    return replace(state, offers=(*others, offer)[-MOST:]), (
        Whisper(to, Words("roster-swap-ask", _what(offer))),
        answer(given, Words("roster-swap-asked", _what(offer))),
        Audit("swap-asked", given.sender, f"{watch.begin:%Y-%m-%d %H:%M} UTC"),
    )


def _whom(written: str, asker: UserId, circle: Circle) -> UserId | None:
    """Another moderator by id, or by the first part of it, who has not stepped back."""
    wanted = written.strip().casefold().removeprefix("@")
    may = [duty.user for duty in duties(circle) if duty.user != asker]
    exact = [one for one in may if one.casefold().removeprefix("@") == wanted]
    found = exact or [one for one in may if localpart(one).casefold() == wanted]
    return found[0] if len(found) == 1 else None


def _own(user: UserId, now: datetime, circle: Circle) -> list[tuple[Watch, str]]:
    """What somebody will begin in the coming week, with their zone."""
    mine = [duty for duty in duties(circle) if duty.user == user]
    return [
        (watch, duty.zone)
        for duty in mine
        for watch in watches((duty,), now, now + WEEK)
        if watch.begin > now
    ]


def _watch(user: UserId, day: int, now: datetime, circle: Circle) -> Watch | None:
    found = (
        watch
        for watch, zone in _own(user, now, circle)
        if watch.begin.astimezone(ZoneInfo(zone)).weekday() == day
    )
    return next(found, None)


def _what(offer: Offer) -> dict[str, Arg]:
    begin, end = Moment(offer.begin, "both"), Moment(offer.end)
    return {"asker": Person(offer.asker), "who": Person(offer.to), "from": begin, "to": end}


def _accepted(
    state: Roster, given: CommandGiven, now: datetime, circle: Circle
) -> tuple[Roster, Circle, tuple[Effect, ...]]:
    offer = next((one for one in state.offers if one.to == given.sender), None)
    if offer is None:
        return state, circle, (answer(given, Words("roster-swap-nothing")),)
    state = replace(state, offers=tuple(one for one in state.offers if one != offer))
    if not any(watch.begin == offer.begin for watch, _ in _own(offer.asker, now, circle)):
        return state, circle, (answer(given, Words("roster-swap-gone")),)
    moved = Stretch(offer.begin, offer.end)
    theirs, mine = _chosen(offer.asker, now, circle), _chosen(offer.to, now, circle)
    taken = tuple(one for one in theirs.taken if one != moved)
    theirs = replace(theirs, taken=taken, given=(*theirs.given, moved.begin))
    # Whoever gives a shift away and takes it back has it once, as before.
    again = tuple(one for one in mine.given if one != moved.begin)
    back = again != mine.given
    mine = replace(mine, given=again, taken=mine.taken if back else (*mine.taken, moved))
    kept = (remember(offer.asker, theirs, circle), remember(offer.to, mine, circle))
    said = Words("roster-swap-done", _what(offer))
    where = circle.moderators_room
    told: tuple[Effect, ...] = (Say(where, said, mentions=(offer.asker,)),) if where else ()
    if given.where == "direct":
        told = (*told, Whisper(given.sender, said))
    coming = changed(changed(circle, offer.asker, theirs), offer.to, mine)
    note = Audit("swap-taken", given.sender, f"{offer.begin:%Y-%m-%d %H:%M} UTC")
    return state, coming, (*kept, *told, note)


def _chosen(user: UserId, now: datetime, circle: Circle) -> Own:
    """What this person chose, without what is over."""
    chosen = own(circle.people.get(user, PersonFacts()), circle.name)
    return replace(
        chosen,
        given=tuple(one for one in chosen.given if one > now - OVER),
        taken=tuple(one for one in chosen.taken if one.end > now - OVER),
    )


def _declined(state: Roster, given: CommandGiven) -> Step:
    offer = next((one for one in state.offers if one.to == given.sender), None)
    if offer is None:
        return state, (answer(given, Words("roster-swap-nothing")),)
    left = tuple(one for one in state.offers if one != offer)
    return replace(state, offers=left), (
        answer(given, Words("roster-swap-no")),
        Whisper(offer.asker, Words("roster-swap-declined", _what(offer))),
    )
