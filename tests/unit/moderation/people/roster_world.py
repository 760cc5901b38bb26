"""The roster of a small circle: commands and presses one after another, with what is remembered of them, and its timers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from flag_world import ANA, BEN, CLEO, NOON, House, circle, command, only

from models.circle import PersonFacts
from models.effects import Effect, Remember, SetTimer
from models.ids import UserId
from models.signals import TimerFired
from moderation.duty import Own, Stretch, Watch, changed, duties, watches

# NOON is a Monday.
EVENING = Stretch(NOON.replace(hour=18), NOON.replace(hour=23))


def remembered(house: House, effects: Iterable[Effect]) -> None:
    """Keep what is to be remembered, as the engine does."""
    for one in only(Remember, effects):
        facts = house.circle.people.get(one.user, PersonFacts())
        new: dict[str, Any] = {one.fact: one.value == "yes" if one.fact == "off_duty" else one.value}
        people = {**house.circle.people, one.user: replace(facts, **new)}
        house.circle = replace(house.circle, people=people)


def give(house: House, line: str, sender: UserId = ANA, where: str = "moderators") -> list[Effect]:
    """A command to the roster, and what is remembered of it."""
    effects = house.give("roster", command(line, sender, where))
    remembered(house, effects)
    return effects


def shifts(house: House) -> list[tuple[str, tuple[str, ...]]]:
    """Who has which shifts."""
    return [(one.user, one.weekly) for one in duties(house.circle) if one.weekly]


def with_shifts(**weekly: str) -> House:
    """Ana, Ben and Cleo with a shift each, as named."""
    here = circle()
    for user in (ANA, BEN, CLEO):
        text = weekly.get(user[1:].partition(":")[0])
        here = changed(here, user, Own(weekly=(text,))) if text else here
    return House(here)


def coming(house: House) -> list[Watch]:
    """The shifts of the coming two weeks, the earliest first."""
    return list(watches(duties(house.circle), house.now, house.now + timedelta(days=14)))


def fire(house: House, name: str) -> list[Effect]:
    """One of the roster's timers fires."""
    return house.give("roster", TimerFired(name, house.now), "tuesday")


def due(effects: Iterable[Effect], name: str) -> datetime:
    """When a timer is to fire, as it was set last."""
    return [one.due for one in only(SetTimer, effects) if one.name == name][-1]
