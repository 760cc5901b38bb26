"""What moderators do to a flag, by a tap or by a command.

A tap travels unencrypted and could be forged by a homeserver: it may claim and escalate. Putting back and closing take a command
that the sender's own device encrypted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from models.aggregate import Command
from models.circle import Circle
from models.effects import Audit, CancelTimer, Effect
from models.signals import CommandGiven, ReactionSeen
from models.words import Arg, People, Person, Words
from moderation.flag import care, ladder
from moderation.flag.card import heading, history
from moderation.flag.state import ALL, FIRST, Flag, Row, Step
from moderation.flag.team import CLAIM, ESCALATE, Press, answer, notice
from moderation.told import Status

NOTE_LIMIT = 500
UNNUMBERED = "?"
"""The key of a command that names no flag."""


def _command(name: str, usage: str, *aliases: str) -> Command:
    return Command(
        name,
        f"flag-help-{name}",
        who="moderator",
        where=("moderators", "direct"),
        aliases=aliases,
        usage=usage,
    )


COMMANDS = (
    _command("claim", "17"),
    _command("escalate", "17"),
    _command("release", "17"),
    _command("resolve", "17"),
    _command("false", "17", "false alarm", "false-alarm"),
    _command("flag", "17"),
)

_NUMBER = re.compile(r"#?0*([1-9][0-9]{0,8})(?:\s+|$)")
_ANYWAY = re.compile(r"anyway\b[\s,.:]*", re.IGNORECASE)
_HANDS = {CLAIM.rstrip("\ufe0f"): "claim", ESCALATE: "escalate"}
_SKIN_AND_VARIATION = re.compile("[\ufe0f\U0001f3fb-\U0001f3ff]")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a command names: a flag by number or by being a reply to its card, and what was written behind it."""

    number: str
    rest: str
    clash: bool = False


def asked(command: CommandGiven) -> Asked:
    """Read a command. When number and reply name different flags, the reply counts, and `clash` is set."""
    found = _NUMBER.match(command.rest.strip())
    typed = found[1] if found else ""
    rest = command.rest.strip()[found.end() :] if found else command.rest.strip()
    if command.about is None or command.about.kind != "flag":
        return Asked(typed or UNNUMBERED, rest)
    return Asked(command.about.key, rest, clash=bool(typed) and typed != command.about.key)


def pressed(
    flag: Flag | None, press: Press, now: datetime, circle: Circle
) -> tuple[Flag | None, tuple[Effect, ...]]:
    """Do what was asked, or say kindly why not."""
    if isinstance(press, ReactionSeen):
        return _tapped(flag, press, now, circle)
    wish = asked(press)
    if wish.number == UNNUMBERED or wish.clash:
        command = f"{circle.prefix}{press.name}"
        return flag, answer(None, press, Words("flag-which", {"command": command}))
    if flag is None or _hidden(flag, press, circle):
        return flag, answer(None, press, Words("flag-unknown", {"number": wish.number}))
    if press.name in ("release", "resolve", "false") and not press.trusted:
        return flag, answer(flag, press, Words("flag-untrusted"))
    match press.name:
        case "claim":
            return claim(flag, press, now, circle)
        case "escalate":
            return _escalate(flag, press, now, circle)
        case "release":
            return _release(flag, press, wish.rest, now, circle)
        case "resolve" | "false":
            return _close(flag, press, wish.rest, now)
        case _:
            return flag, answer(flag, press, history(flag))


def _hidden(flag: Flag, press: Press, circle: Circle) -> bool:
    """Not to be seen by this person or from there: another circle's, or a flag about the one who asks."""
    elsewhere = press.where == "moderators" and press.room != circle.moderators_room
    return elsewhere or press.sender == flag.subject or not circle.is_moderator(press.sender)


def _tapped(
    flag: Flag | None, tap: ReactionSeen, now: datetime, circle: Circle
) -> tuple[Flag | None, tuple[Effect, ...]]:
    act = _HANDS.get(_SKIN_AND_VARIATION.sub("", tap.key))
    if flag is None or act is None or tap.about.part not in ("card", "notice"):
        return flag, ()
    if _hidden(flag, tap, circle):
        return flag, ()
    return claim(flag, tap, now, circle) if act == "claim" else _escalate(flag, tap, now, circle)


def claim(flag: Flag, press: Press, now: datetime, circle: Circle) -> Step:
    """Take it: exactly one has it; whoever comes second hears who, and since when."""
    if refusal := _refusal(flag, now):
        return flag, answer(flag, press, refusal)
    if flag.claimer == press.sender:
        return flag, answer(flag, press, Words("flag-yours", {"number": flag.number}))
    if flag.claimer is not None:
        return flag, answer(flag, press, _taken(flag, "flag-taken", now))
    flag = flag.noting(
        Row(now, "claimed", press.sender),
        status=Status.CLAIMED,
        since=now,
        claimer=press.sender,
        rung=FIRST,
        called=(press.sender,),
    )
    before = flag.helped
    flag, words = care.claimed(flag, circle)
    args: dict[str, Arg] = {
        "number": flag.number,
        "who": Person(press.sender),
        "subject": Person(flag.subject),
        "told": "yes" if flag.helped != before else "no",
    }
    said = answer(flag, press, Words("flag-claimed", args))
    return flag, (CancelTimer(ladder.TIMER), *said, *words, _audit(flag, "flag-claimed", press))


def _escalate(flag: Flag, press: Press, now: datetime, circle: Circle) -> Step:
    if refusal := _refusal(flag, now):
        return flag, answer(flag, press, refusal)
    if flag.rung == ALL:
        return flag, answer(flag, press, Words("flag-all-called", {"number": flag.number}))
    flag, effects = ladder.escalate(flag, press.sender, now, circle)
    return flag, (*effects, _audit(flag, "flag-escalated", press))


def _release(flag: Flag, press: CommandGiven, rest: str, now: datetime, circle: Circle) -> Step:
    """Put it back for others; a closed one is opened again."""
    if flag.status is Status.OPEN:
        return flag, answer(flag, press, Words("flag-free", {"number": flag.number}))
    if refusal := _held_by_another(flag, press, rest, now):
        return flag, answer(flag, press, refusal)
    held = flag.claimer
    act = Row(now, "released" if held else "reopened", press.sender)
    flag = flag.noting(act, status=Status.OPEN, since=now, claimer=None)
    flag, timer = ladder.start(flag, now, circle, besides=held)
    flag, words = care.released(flag, held, circle) if held else (flag, ())
    call = Words(
        "flag-released",
        {"number": flag.number, "who": Person(press.sender), "act": act.act, "people": People(flag.called)},
    )
    said = notice(flag, call, circle, flag.called)
    if press.where == "direct":
        said = (*said, *answer(flag, press, Words("flag-put-back", {"number": flag.number})))
    return flag, (*said, timer, *words, _audit(flag, f"flag-{act.act}", press))


def _close(flag: Flag, press: CommandGiven, rest: str, now: datetime) -> Step:
    if refusal := (_refusal(flag, now) or _held_by_another(flag, press, rest, now)):
        return flag, answer(flag, press, refusal)
    status = Status.RESOLVED if press.name == "resolve" else Status.FALSE_ALARM
    note = _ANYWAY.sub("", rest, count=1) if _ANYWAY.match(rest) else rest
    row = Row(
        now, "resolved" if status is Status.RESOLVED else "false-alarm", press.sender, note=note[:NOTE_LIMIT]
    )
    flag = flag.noting(row, status=status, since=now, claimer=None)
    words = Words("flag-closed", {"number": flag.number, "who": Person(press.sender), "status": status})
    return flag, (
        CancelTimer(ladder.TIMER),
        *answer(flag, press, words),
        _audit(flag, f"flag-{status}", press),
    )


def _refusal(flag: Flag, now: datetime) -> Words | None:
    if flag.status.standing:
        return None
    return _taken(flag, "flag-closed-already", now)


def _held_by_another(flag: Flag, press: CommandGiven, rest: str, now: datetime) -> Words | None:
    if flag.claimer in (None, press.sender) or _ANYWAY.match(rest):
        return None
    return _taken(flag, "flag-held", now)


def _taken(flag: Flag, text: str, now: datetime) -> Words:
    return Words(text, heading(flag, now))


def _audit(flag: Flag, act: str, press: Press) -> Audit:
    return Audit(act, press.sender, f"flag {flag.number}, {flag.matter.tier}")
