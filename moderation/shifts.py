"""`!shift`, and the same on the desk: moderators say when they are to be called first, see all, and take theirs back.

What they say wins over the file.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from models.aggregate import Command
from models.circle import Circle, PersonFacts
from models.effects import Answer, Audit, Effect, Remember, Say, Whisper
from models.ids import UserId
from models.signals import CommandGiven, DeskPressed
from models.words import Arg, Items, Moment, People, Person, Words
from moderation.duty import (
    WEEK,
    Own,
    Stretch,
    a_week,
    all_duties,
    changed,
    duties,
    gaps,
    keeping,
    on_call,
    own,
    watches,
    written,
)

MOST = 20
"""Shifts of one person: nobody has more evenings, and rows must not grow without end."""
SHOWN = 40

COMMAND = Command(
    "shift",
    "roster-help-shift",
    who="moderator",
    where=("moderators", "direct"),
    usage="add mon 18:00-23:00",
    aliases=("shifts",),
)


Asked = CommandGiven | DeskPressed
"""What the roster is asked, in the room, in private or on the desk; what stands behind the name is the same."""


def in_room(asked: Asked) -> bool:
    """Whether the others saw it being asked."""
    return isinstance(asked, CommandGiven) and asked.where == "moderators"


def answer(asked: Asked, words: Words) -> Effect:
    """Where it was asked."""
    if isinstance(asked, DeskPressed):
        return Answer(words)
    if in_room(asked):
        return Say(asked.room, words, reply_to=asked.event)
    return Whisper(asked.sender, words)


def given(asked: Asked, circle: Circle) -> tuple[Circle, tuple[Effect, ...]]:
    """Add, remove or show shifts; the circle as it will be, and what to do."""
    wish, _, rest = asked.rest.strip().partition(" ")
    if wish.casefold() in ("", "list"):
        return circle, (answer(asked, _list(circle)),)
    if wish.casefold() not in ("add", "remove"):
        return circle, (answer(asked, Words("roster-shift-how")),)
    if not in_room(asked) and not isinstance(asked, DeskPressed):
        return circle, (answer(asked, Words("roster-shift-room")),)
    if wish.casefold() == "add":
        return _added(asked, rest, circle)
    return _removed(asked, rest, circle)


def rows(circle: Circle) -> tuple[tuple[UserId, str], ...]:
    """Every weekly shift with whose it is, in the order of the roster; its place is its number."""
    return tuple((duty.user, text) for duty in all_duties(circle) for text in duty.weekly)


def _list(circle: Circle) -> Words:
    found = rows(circle)
    if not found:
        return Words("roster-shifts-none")
    zones = {duty.user: duty.zone for duty in all_duties(circle)}
    lines = tuple(
        Words(
            "roster-shift-row",
            {"number": number, "who": Person(user), "shift": text, "zone": zones[user].replace("_", " ")},
        )
        for number, (user, text) in enumerate(found[:SHOWN], 1)
    )
    return Words("roster-shifts", {"rows": Items(lines)})


def _added(asked: Asked, rest: str, circle: Circle) -> tuple[Circle, tuple[Effect, ...]]:
    text = written(rest)
    duty = next(duty for duty in all_duties(circle) if duty.user == asked.sender)
    if text is None:
        return circle, (answer(asked, Words("roster-shift-how")),)
    if text in duty.weekly:
        return circle, (answer(asked, Words("roster-shift-there", {"shift": text})),)
    if len(duty.weekly) >= MOST:
        return circle, (answer(asked, Words("roster-shift-full", {"most": MOST})),)
    weekly = (*duty.weekly, text)
    args: dict[str, Arg] = {
        "who": Person(asked.sender),
        "shift": text,
        "zone": duty.zone.replace("_", " "),
        **_share(weekly, circle),
    }
    coming, effects = _kept(asked, weekly, "shift-added", text, Words("roster-shift-added", args), circle)
    return coming, (*effects, *(() if duty.weekly else _offered(asked.sender, circle)))


def _offered(user: UserId, circle: Circle) -> tuple[Effect, ...]:
    """With their first shift people hear, once, what there is to read."""
    trained = any(one.user == user and one.trained for one in circle.moderators)
    if trained or circle.settings.roster.training == "off":
        return ()
    return (Whisper(user, Words("training-offer")),)


def _share(weekly: tuple[str, ...], circle: Circle) -> dict[str, Arg]:
    """How much it is, and whether that is plenty. It is only said: a gap is never better than somebody who wants to be there."""
    hours = int(-(-a_week(weekly) // timedelta(hours=1)))
    most = circle.settings.roster.most_hours
    return {"hours": hours, "most": most, "share": "plenty" if hours > most else "fair"}


def _removed(asked: Asked, rest: str, circle: Circle) -> tuple[Circle, tuple[Effect, ...]]:
    found = rows(circle)
    number = int(rest) if rest.strip().isascii() and rest.strip().isdigit() and len(rest) < 5 else 0
    if (mine := (asked.sender, written(rest) or "")) in found:
        # Written out, it is that one and no other, whatever moved in the list meanwhile.
        number = found.index(mine) + 1
    if not 1 <= number <= len(found):
        return circle, (answer(asked, Words("roster-shift-which")),)
    user, text = found[number - 1]
    if user != asked.sender:
        return circle, (answer(asked, Words("roster-shift-not-yours", {"who": Person(user)})),)
    weekly = tuple(one for whose, one in found if whose == user and one != text)
    words = Words("roster-shift-removed", {"who": Person(user), "shift": text})
    return _kept(asked, weekly, "shift-removed", text, words, circle)


def _kept(
    asked: Asked, weekly: tuple[str, ...], act: str, text: str, words: Words, circle: Circle
) -> tuple[Circle, tuple[Effect, ...]]:
    facts = circle.people.get(asked.sender, PersonFacts())
    chosen = replace(own(facts, circle.name), weekly=weekly)
    return changed(circle, asked.sender, chosen), (
        remember(asked.sender, chosen, circle),
        answer(asked, words),
        *_seen_by_all(asked, words, circle),
        Audit(act, asked.sender, text),
    )


def _seen_by_all(asked: Asked, words: Words, circle: Circle) -> tuple[Effect, ...]:
    """Shifts change where the others see it; what was pressed on the desk is said in their room."""
    if in_room(asked) or circle.moderators_room is None:
        return ()
    return (Say(circle.moderators_room, words),)


def remember(user: UserId, chosen: Own, circle: Circle) -> Remember:
    """Keep what somebody chose, sealed with their own key."""
    facts = circle.people.get(user, PersonFacts())
    return Remember(user, "duty", keeping(facts, circle.name, chosen))


def present(now: datetime, circle: Circle) -> Words:
    """Who is called first now, and who next."""
    people = duties(circle)
    coming = watches(people, now, now + WEEK)
    if not coming and circle.on_call:
        return Words("roster-on-call", {"people": People(circle.on_call)})
    if not coming:
        return Words("roster-nobody")
    on = set(on_call(people, now))
    ends = {max(one.end for one in coming if one.user == user and one.begin <= now) for user in on}
    follows = next((one for one in coming if one.begin > now), None)
    args: dict[str, Arg] = {
        "people": People(tuple(one.user for one in circle.moderators if one.user in on) or circle.on_call),
        "covered": "until" if len(ends) == 1 else "yes" if on else "no" if circle.on_call else "nobody",
        "follows": "somebody" if follows else "nobody",
    }
    if len(ends) == 1:
        args["until"] = Moment(ends.pop(), "both")
    if follows:
        args |= {
            "who": Person(follows.user),
            "from": Moment(follows.begin, "both"),
            "to": Moment(follows.end),
        }
    return Words("roster-now", args)


def week(now: datetime, circle: Circle) -> Words:
    """The coming seven days: who has which shift, and when nobody has."""
    people = duties(circle)
    coming = watches(people, now, now + WEEK)
    if not coming:
        return Words("roster-shifts-none")
    lines = tuple(
        Words(
            "roster-week-row",
            {"who": Person(one.user), "from": Moment(one.begin, "both"), "to": Moment(one.end)},
        )
        for one in coming[:SHOWN]
    )
    missing = gaps(people, now, now + WEEK)
    if not missing:
        return Words("roster-week-whole", {"rows": Items(lines)})
    return Words("roster-week", {"rows": Items(lines), "items": Items(_missing(missing))})


def warned(now: datetime, circle: Circle) -> Words | None:
    """The gaps of the coming seven days, before they happen; None when there are none, or nobody goes by shifts."""
    people = duties(circle)
    missing = gaps(people, now, now + WEEK)
    if not missing or not watches(people, now, now + WEEK):
        return None
    return Words("roster-gaps", {"items": Items(_missing(missing))})


def _missing(found: tuple[Stretch, ...]) -> tuple[Words, ...]:
    return tuple(
        Words("roster-gap-row", {"from": Moment(one.begin, "both"), "to": Moment(one.end, "both")})
        for one in found[:SHOWN]
    )
