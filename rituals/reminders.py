"""By which clock somebody lives, and how long before a meeting they want to be reminded.

Both are facts a person tells of themselves, in private, sealed with their own key. Nobody is reminded who did not ask for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from models.agenda import read_span
from models.aggregate import Aggregate, Command, Decision, per_person
from models.answers import FORGET, plain
from models.circle import Circle, PersonFacts, clock_of
from models.effects import Effect, Remember, Whisper
from models.ids import UserId
from models.signals import CommandGiven, Signal
from models.words import Arg, Items, Moment, Span, Words

if TYPE_CHECKING:
    from random import Random

_MINUTES = (10, 15, 30, 45, 60, 120, 180, 360, 720, 1440, 2880)
LEADS = tuple(minutes * 60 for minutes in _MINUTES)
"""Seconds before a meeting at which people may be reminded: a few, so that each meeting has its moments, whoever wishes what."""
LONGEST = 366 * 86400
_OFF = FORGET | frozenset({"off", "stop", "no", "aus", "apagar", "arrêter", "desligar"})
_WEEKS = re.compile(r"(\d{1,2})\s*w", re.ASCII)


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing: what people say of themselves is kept as facts."""


def lead_of(facts: PersonFacts, now: datetime) -> int | None:
    """How many seconds before a meeting this person wants to be reminded; None: not at all, or not now."""
    lead, _, until = facts.remind.partition(" ")
    return int(lead) if lead and (not until or int(until) <= now.timestamp()) else None


def decide(
    state: Nothing | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Nothing]:
    """Keeps no state of its own; see `models.aggregate.Decide`."""
    match signal:
        case CommandGiven(name="zone", trusted=True):
            return None, _zone(signal.sender, signal.rest, now, circle)
        case CommandGiven(name="remind", trusted=True):
            return None, _remind(signal.sender, signal.rest, now, circle)
        case _:
            return None, ()


def _zone(user: UserId, text: str, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    facts = circle.people.get(user, PersonFacts())
    args: dict[str, Arg] = {"command": f"{circle.prefix}zone Europe/Lisbon", "time": Moment(now)}
    if not text.strip():
        args["zone"] = spoken(clock_of(user, facts, circle.settings))
        return (Whisper(user, Words("zone-noted" if facts.zone else "zone-unknown", args)),)
    if plain(text) in FORGET:
        return Remember(user, "zone", ""), Whisper(user, Words("zone-forgotten"))
    zone = read_zone(text)
    if zone is None:
        return (Whisper(user, Words("zone-unclear", args)),)
    return Remember(user, "zone", zone), Whisper(user, Words("zone-kept", {**args, "zone": spoken(zone)}))


def spoken(zone: str) -> str:
    """A zone's name as people read it."""
    return zone.replace("_", " ")


def read_zone(text: str) -> str | None:
    """The time zone somebody means, by its name or the city in it; None when there is none of that name."""
    return _zones().get(plain(text).replace(" ", "_"))


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """Every zone by its whole name, and by its last part where a shorter name does not have it."""
    names = sorted(available_timezones(), key=lambda name: (name.count("/"), name))
    found = {name.casefold(): name for name in names}
    for name in names:
        found.setdefault(name.rpartition("/")[2].casefold(), name)
    return found


def _remind(user: UserId, text: str, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    facts = circle.people.get(user, PersonFacts())
    wish, _, rest = plain(text).removeprefix("me ").partition(" ")
    if not wish:
        return (Whisper(user, _noted(facts, circle)),)
    if wish in _OFF:
        return _off(user, facts, rest, now, circle)
    asked = f"{wish} {rest}".strip()
    lead = int(asked) * 60 if asked.isdecimal() and len(asked) < 5 else read_span(asked)
    if lead is None or lead not in LEADS:
        spans = tuple(Words("remind-choice", {"time": Span(one)}) for one in LEADS)
        args: dict[str, Arg] = {"items": Items(spans), "command": f"{circle.prefix}remind 1h"}
        return (Whisper(user, Words("remind-unclear", args)),)
    words = Words("remind-kept", {"time": Span(lead), "command": f"{circle.prefix}remind off"})
    return Remember(user, "remind", str(lead)), Whisper(user, words)


def _off(user: UserId, facts: PersonFacts, rest: str, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    """No more, or none for a time."""
    weeks = _WEEKS.fullmatch(rest)
    span = int(weeks[1]) * 7 * 86400 if weeks else read_span(rest)
    again = f"{circle.prefix}remind 1h"
    if not rest or not facts.remind or not span:
        return Remember(user, "remind", ""), Whisper(user, Words("remind-off", {"command": again}))
    until = now + timedelta(seconds=min(span, LONGEST))
    kept = f"{facts.remind.partition(' ')[0]} {int(until.timestamp())}"
    args: dict[str, Arg] = {"date": Moment(until, "date"), "command": again}
    return Remember(user, "remind", kept), Whisper(user, Words("remind-paused", args))


def _noted(facts: PersonFacts, circle: Circle) -> Words:
    lead = facts.remind.partition(" ")[0]
    if not lead:
        return Words("remind-none", {"command": f"{circle.prefix}remind 1h"})
    return Words("remind-noted", {"time": Span(int(lead)), "command": f"{circle.prefix}remind off"})


AGGREGATE = Aggregate(
    kind="reminders",
    state=Nothing,
    decide=decide,
    key=per_person,
    commands=(
        Command("zone", "help-zone", who="anyone", where=("direct",), usage="[Europe/Lisbon | forget]"),
        Command("remind", "help-remind", where=("direct",), usage="[1h | off]"),
    ),
)
