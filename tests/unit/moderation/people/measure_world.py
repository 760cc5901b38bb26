"""What the tests of acts that take something away share: a circle that allows them, and a homeserver that answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from flag_world import ANA, MIA, House, circle, command, norm_only

from models.circle import Circle
from models.effects import Ban, Effect, Hold, RedactTheirs, Remove, SetPower, SetTimer, Unban
from models.ids import RoomId, UserId
from models.signals import About, DeskPressed, Done, SendFailed, TimerFired

HOLDS = (RedactTheirs, SetPower, Remove, Ban, Unban)
ALL_ACTS = ("redact", "mute", "remove", "ban")
KEY = f"tuesday {MIA}"


def strict(**more: Any) -> Circle:
    """A circle with all acts switched on."""
    return circle(**{"acts": ALL_ACTS, **more})


def flagged(around: Circle | None = None) -> House:
    """Flag 17, for a norm that Mia touched."""
    house = House(around or strict())
    house.flag(norm_only())
    return house


def write(house: House, line: str, sender: UserId = ANA, **more: Any) -> list[Effect]:
    """A command about flag 17."""
    return house.flag(command(line, sender, **more))


def press(house: House, act: str, sender: UserId = ANA, rest: str = "", **more: Any) -> list[Effect]:
    """A press on the desk, about flag 17 as it stands."""
    version = more.pop("version", house.state.version)
    return house.flag(DeskPressed(sender, About("flag", "17", "card"), act, version, rest, **more))


def holds(effects: Iterable[Effect]) -> list[Hold]:
    """What is to be done to somebody in a room."""
    return [one for one in effects if isinstance(one, HOLDS)]


def answered(house: House, effects: Iterable[Effect], refused: str = "") -> list[Effect]:
    """The homeserver does what was asked, or refuses it; what follows."""
    done: list[Effect] = []
    for one in holds(effects):
        done += house.give("measure", outcome(one, refused), one.about.key)
    return done


def outcome(hold: Hold, refused: str = "") -> Done | SendFailed:
    if refused:
        return SendFailed(hold.about, RoomId(hold.room), None, refused)
    return Done(hold.about, hold.room)


def due(effects: Iterable[Effect], name: str) -> datetime:
    """When a timer that was set comes."""
    return next(one.due for one in effects if isinstance(one, SetTimer) and one.name == name)


def ring(house: House, name: str, at: datetime, key: str = KEY) -> list[Effect]:
    """A timer of Mia's measures comes due."""
    house.now = max(house.now, at)
    return house.give("measure", TimerFired(name, at), key)


def later(house: House, **by: float) -> None:
    house.now += timedelta(**by)
