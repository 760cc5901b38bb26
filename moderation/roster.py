"""Who is on call: shown when asked, chosen by shifts, and stepping back at once. A stranger in the moderators' room is an alarm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision
from models.circle import Circle
from models.effects import Audit, Effect, Remember, Say, WarnOperator
from models.signals import CommandGiven, MemberJoined, Signal
from models.words import Arg, People, Person, Words
from moderation import shifts
from moderation.shifts import answer

if TYPE_CHECKING:
    from random import Random


@dataclass(frozen=True, slots=True)
class Roster:
    """Nothing: hours stand in the settings, and who stepped back is a fact about that person."""


def key(_signal: Signal, circle: Circle) -> str | None:
    """Asked in private by somebody of several circles, the first one answers: nothing is kept that would tell which is meant."""
    return circle.name


def decide(
    state: Roster | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Roster]:
    """Keeps no state."""
    match signal:
        case CommandGiven() if circle.is_moderator(signal.sender):
            return None, _commanded(signal, now, circle)
        case MemberJoined(where="moderators"):
            return None, _came_in(signal, circle)
        case _:
            return None, ()


def _commanded(asked: CommandGiven, now: datetime, circle: Circle) -> tuple[Effect, ...]:
    if asked.name == "shift":
        return shifts.given(asked, now, circle)[1]
    wish = asked.rest.strip().casefold()
    if asked.name == "stepback" or (asked.name == "oncall" and wish == "off"):
        return _step_back(asked, circle)
    if asked.name == "back" or (asked.name == "oncall" and wish == "on"):
        words = Words("roster-back", {"who": Person(asked.sender)})
        return (Remember(asked.sender, "off_duty", ""), answer(asked, words), Audit("back", asked.sender))
    if wish == "week":
        return (answer(asked, shifts.week(now, circle)),)
    return (answer(asked, shifts.present(now, circle)),)


def _step_back(asked: CommandGiven, circle: Circle) -> tuple[Effect, ...]:
    left = tuple(user for user in circle.on_call if user != asked.sender)
    args: dict[str, Arg] = {
        "who": Person(asked.sender),
        "people": People(left),
        "left": "some" if left else "nobody",
    }
    said = answer(asked, Words("roster-stepped-back", args))
    done = (Remember(asked.sender, "off_duty", "yes"), said, Audit("stepped-back", asked.sender))
    if left:
        return done
    return (*done, *_gap(asked, circle), WarnOperator("nobody-on-call", circle.name))


def _gap(asked: CommandGiven, circle: Circle) -> tuple[Effect, ...]:
    """The others must know of the gap, also when it was made in private."""
    if asked.where == "moderators" or circle.moderators_room is None:
        return ()
    return (Say(circle.moderators_room, Words("roster-nobody")),)


def _came_in(joined: MemberJoined, circle: Circle) -> tuple[Effect, ...]:
    if joined.member == circle.keeper or any(one.user == joined.member for one in circle.settings.moderators):
        return ()
    everybody = tuple(one.user for one in circle.moderators)
    alarm = Say(joined.room, Words("roster-stranger", {"who": Person(joined.member)}), mentions=everybody)
    return (alarm, WarnOperator("stranger-in-moderators-room", circle.name))


def _command(name: str, usage: str = "") -> Command:
    return Command(name, f"roster-help-{name}", who="moderator", where=("moderators", "direct"), usage=usage)


AGGREGATE = Aggregate(
    kind="roster",
    state=Roster,
    decide=decide,
    key=key,
    hears=frozenset({MemberJoined}),
    commands=(shifts.COMMAND, _command("oncall", "week|on|off"), _command("stepback"), _command("back")),
)
