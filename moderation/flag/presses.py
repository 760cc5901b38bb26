"""What moderators do to a flag, by a tap, by a command or on the desk.

A tap travels unencrypted and could be forged by a homeserver: it may claim and escalate. All else takes a command that the sender's
own device encrypted, or the desk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from models.aggregate import Command
from models.circle import Circle
from models.effects import Effect
from models.signals import CommandGiven, DeskPressed, ReactionSeen
from models.words import Words
from moderation.flag import appealed, caring, grounds, later, reported, taking
from moderation.flag.acts import MOVED, TAKES_A_DEVICE, claim, close, escalate, release
from moderation.flag.card import history
from moderation.flag.state import Flag
from moderation.flag.team import CLAIM, ESCALATE, PRIVATE, Press, answer

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
    _command("handover", "17 bo", "hand over", "hand-over"),
    _command("followup", "17 3d", "follow up", "follow-up"),
    _command("note", "17"),
    _command("resolve", "17"),
    _command("false", "17", "false alarm", "false-alarm"),
    _command("flag", "17"),
    _command("redact", "17"),
    _command("mute", "17 2h"),
    _command("remove", "17"),
    _command("ban", "17 30d"),
    _command("lift", "17"),
    _command("agree", "17"),
    _command("write", "17"),
    _command("room", "17"),
    _command("sendlines", "17", "send lines", "send-lines"),
    _command("emergency", "17"),
    _command("uphold", "17"),
    _command("overturn", "17"),
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
    match press:
        case ReactionSeen():
            return _tapped(flag, press, now, circle)
        case DeskPressed():
            return _at_the_desk(flag, press, now, circle)
        case CommandGiven():
            return _commanded(flag, press, now, circle)


def _commanded(
    flag: Flag | None, command: CommandGiven, now: datetime, circle: Circle
) -> tuple[Flag | None, tuple[Effect, ...]]:
    wish = asked(command)
    if wish.clash or wish.number == UNNUMBERED:
        shown = f"{circle.prefix}{command.name}"
        return flag, answer(None, command, Words("flag-which", {"command": shown}))
    if flag is None or _hidden(flag, command, circle):
        return flag, answer(None, command, Words("flag-unknown", {"number": wish.number}))
    if command.name in TAKES_A_DEVICE and not command.trusted:
        return flag, answer(flag, command, Words("flag-untrusted"))
    anyway = _ANYWAY.match(wish.rest)
    rest = wish.rest[anyway.end() :] if anyway else wish.rest
    return _done(flag, command, command.name, rest, bool(anyway), now, circle)


def _at_the_desk(
    flag: Flag | None, press: DeskPressed, now: datetime, circle: Circle
) -> tuple[Flag | None, tuple[Effect, ...]]:
    if flag is None or _hidden(flag, press, circle):
        return flag, answer(None, press, Words("flag-unknown", {"number": press.about.key}))
    if press.act in MOVED and press.version != flag.version:
        # What was shown is not what is: closing and handing on are for people who know how it stands.
        return flag, answer(flag, press, Words("flag-moved-on", {"number": flag.number}))
    return _done(flag, press, press.act, press.rest, press.anyway, now, circle)


def _done(
    flag: Flag, press: Press, act: str, rest: str, anyway: bool, now: datetime, circle: Circle
) -> tuple[Flag, tuple[Effect, ...]]:
    if act in reported.TOWARDS and reported.nobody(flag, circle):
        return flag, answer(flag, press, Words("report-nobody-known", {"number": flag.number}))
    match act:
        case "claim":
            return claim(flag, press, now, circle)
        case "escalate":
            return escalate(flag, press, now, circle)
        case "release":
            return release(flag, press, anyway, now, circle)
        case "handover":
            return later.hand_over(flag, press, rest, anyway, now, circle)
        case "followup":
            return later.follow_up(flag, press, rest, now, circle)
        case "note":
            return later.note(flag, press, rest, now)
        case "resolve" | "false":
            return close(flag, press, act, rest, anyway, now)
        case "write":
            return caring.write(flag, press, rest, now, circle)
        case "room":
            return caring.room(flag, press, now, circle)
        case "sendlines":
            return caring.send_lines(flag, press, anyway, now, circle)
        case "emergency":
            return caring.emergency(flag, press, rest, now, circle)
        case "agree":
            return taking.agree(flag, press, now, circle)
        case "lift":
            return taking.lift(flag, press, now, circle)
        case "uphold" | "overturn":
            return appealed.decided(flag, press, act, rest, now, circle)
        case _ if act in grounds.ALL:
            return taking.order(flag, press, act, rest, anyway, now, circle)
        case _:
            return flag, answer(flag, press, history(flag))


def _hidden(flag: Flag, press: Press, circle: Circle) -> bool:
    """Not to be seen by this person or from there: another circle's, or a flag about the one who asks."""
    elsewhere = (
        not isinstance(press, DeskPressed)
        and press.where == "moderators"
        and press.room != circle.moderators_room
    )
    return elsewhere or press.sender == flag.subject or not circle.is_moderator(press.sender)


def _is_ours(part: str) -> bool:
    """Said to moderators about the flag: its card, what stands below it, a call in private."""
    return part in ("card", "notice") or part.startswith(PRIVATE)


def _tapped(
    flag: Flag | None, tap: ReactionSeen, now: datetime, circle: Circle
) -> tuple[Flag | None, tuple[Effect, ...]]:
    act = _HANDS.get(_SKIN_AND_VARIATION.sub("", tap.key))
    if flag is None or act is None or not _is_ours(tap.about.part):
        return flag, ()
    if _hidden(flag, tap, circle):
        return flag, ()
    return claim(flag, tap, now, circle) if act == "claim" else escalate(flag, tap, now, circle)
