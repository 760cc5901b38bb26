"""Taking something away for a norm or a report: a message, a voice for a time, a place; and giving it back.

The flag decides whether it may be wanted at all, and what it takes; `moderation.measures` does it and answers.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import cast

from models.circle import Circle
from models.effects import Audit, CancelTimer, Effect
from models.signals import CommandGiven, DeskPressed
from models.verdict import Tier
from models.words import Arg, Moment, Person, Span, Words
from models.written import Taking
from moderation.flag import grounds, second
from moderation.flag.acts import audit, held_by_another, refusal
from moderation.flag.state import Act, Flag, Held, Pending, Row, Step
from moderation.flag.team import Press, answer, elsewhere, holders, notice
from moderation.told import Came, InNeed, Lifted, Take, person_key, tell

LONGEST_REASON = 300
USUAL = {"mute": timedelta(hours=2), "ban": timedelta(days=30)}
LONGEST = {"mute": timedelta(days=7), "ban": timedelta(days=365)}
"""How long it holds where nothing is written, and at most. Nothing is taken for good."""

ROWS: dict[str, Act] = {"redact": "redacted", "mute": "muted", "remove": "removed", "ban": "banned"}
_TIME = re.compile(
    r"(\d{1,4})\s?(?:(m)(?:in(?:ute)?s?)?|(h)(?:ours?)?|(d)(?:ays?)?|(w)(?:eeks?)?)\b[\s,.:]*", re.IGNORECASE
)
_UNIT = {"m": 60, "h": 3600, "d": 86400, "w": 604800}


def order(flag: Flag, press: Press, act: str, rest: str, anyway: bool, now: datetime, circle: Circle) -> Step:
    """Take it now, or once a second moderator agrees; or say kindly why not."""
    if words := _refused(flag, press, act, anyway, now, circle):
        return flag, answer(flag, press, words)
    wish = _read(act, rest, press, now)
    if wish is None:
        return flag, answer(flag, press, Words("measure-how", {**_args(flag, act), **_limits(act)}))
    if act in circle.settings.four_eyes:
        return second.ask(flag, press, wish, now, circle)
    return flag, (_take(flag, wish, press, now, circle),)


def agree(flag: Flag, press: Press, now: datetime, circle: Circle) -> Step:
    """The second pair of eyes. All that spoke against it is asked again: things may have changed since."""
    wish = second.agreed(flag, press, now, circle)
    if isinstance(wish, Words):
        return flag, answer(flag, press, wish)
    if words := _refused(flag, press, wish.act, True, now, circle):
        return flag, answer(flag, press, words)
    flag = flag.noting(Row(now, "agreed", press.sender), pending=None)
    taken = _take(flag, wish, press, now, circle)
    return flag, (CancelTimer(second.TIMER), audit(flag, "flag-agreed", press), taken)


def lift(flag: Flag, press: Press, now: datetime, circle: Circle) -> Step:
    """Give back what was taken for this flag; or want no more what waits for a second."""
    if flag.pending and flag.pending.by == press.sender:
        return second.withdrawn(flag, press, now)
    if not flag.held:
        return flag, answer(flag, press, Words("measure-nothing", {"number": flag.number}))
    lifted = tell("measure", person_key(flag.subject, circle), Lifted(flag.matter.number, press.sender))
    said = answer(flag, press, Words("measure-lifting", _args(flag, flag.held[-1].act)))
    return flag, (lifted, *(said if elsewhere(press) else ()), audit(flag, "flag-lift-wanted", press))


def _refused(flag: Flag, press: Press, act: str, anyway: bool, now: datetime, circle: Circle) -> Words | None:
    if words := grounds.why_not(flag, circle):
        return words
    if act not in circle.settings.acts:
        return Words("measure-off", _args(flag, act))
    if act == "redact" and not grounds.redactable(flag, circle):
        return Words("measure-gone", _args(flag, act))
    return refusal(flag, now) or held_by_another(flag, press, anyway, now)


def _read(act: str, rest: str, press: Press, now: datetime) -> Pending | None:
    """How long, and why; None when the time or the reason does not fit, or is missing."""
    written, length = " ".join(rest.split()), 0
    if act in USUAL:
        found = _TIME.match(written)
        length = int(found[1]) * _UNIT[found[found.lastindex or 2].lower()] if found else _seconds(USUAL[act])
        written = written[found.end() :] if found else written
        # A number that is no time ("7 Tage") was meant as one: nobody is muted for longer than somebody meant.
        if not 0 < length <= _seconds(LONGEST[act]) or (found is None and written[:1].isdigit()):
            return None
    if len(written) > LONGEST_REASON or (not written and act != "redact"):
        return None
    return Pending(act, press.sender, now + second.WITHIN, length, written)


def _limits(act: str) -> dict[str, Arg]:
    limits: dict[str, Arg] = {"most": LONGEST_REASON}
    if act in USUAL:
        limits |= {"longest": Span(_seconds(LONGEST[act])), "usual": Span(_seconds(USUAL[act]))}
    return limits


def _seconds(time: timedelta) -> int:
    return int(time.total_seconds())


def _take(flag: Flag, wish: Pending, press: Press, now: datetime, circle: Circle) -> Effect:
    redacts = wish.act == "redact"
    take = Take(
        user=flag.subject,
        flag=flag.matter.number,
        act=cast(Taking, wish.act),
        by=wish.by,
        press=cast(CommandGiven | DeskPressed, press),
        reason=wish.reason,
        until=now + timedelta(seconds=wish.seconds) if wish.seconds else None,
        second=press.sender if press.sender != wish.by else None,
        room=flag.matter.room if redacts else None,
        event=flag.matter.event if redacts else None,
    )
    return tell("measure", person_key(flag.subject, circle), take)


def came(flag: Flag, heard: Came, now: datetime, circle: Circle) -> Step:
    """What became of it: kept with the flag, and said."""
    args = {**_args(flag, heard.act), "other": str(heard.flag)}
    match heard.came:
        case "need":
            press = cast(Press, heard.press)
            return flag, answer(flag, press, Words("measure-need", {**args, "flag": "other"}))
        case "ordered":
            press = cast(Press, heard.press)
            said = answer(flag, press, Words("measure-ordered", args))
            return flag, said if elsewhere(press) else ()
        case "stands":
            stands = {**args, "until": Moment(heard.until or now, "both")}
            return flag, notice(flag, Words("measure-in-need", stands), circle, holders(flag, circle))
        case "replaced":
            return flag.noting(Row(now, "replaced"), held=_without(flag, heard.act)), ()
        case "lifted":
            return _lifted(flag, heard, args, now, circle)
        case _:
            return _done(flag, heard, args, now, circle)


def _done(flag: Flag, heard: Came, args: dict[str, Arg], now: datetime, circle: Circle) -> Step:
    if not heard.rooms:
        flag = flag.noting(Row(now, "not-done", heard.by))
        words = Words("measure-not-done", {**args, "why": heard.why})
        return flag, notice(flag, words, circle, (heard.by,) if heard.by else ())
    held = _without(flag, heard.act)
    if heard.until:
        held = (*held, Held(heard.act, heard.until))
    flag = flag.noting(Row(now, ROWS[heard.act], heard.by, note=heard.reason, until=heard.until), held=held)
    said: dict[str, Arg] = {
        **args,
        "who": Person(heard.by or circle.keeper),
        "part": _part(heard),
        "why": heard.why,
    }
    if heard.until:
        said["until"] = Moment(heard.until, "both")
    done = Audit(f"flag-{ROWS[heard.act]}", heard.by, f"flag {flag.number}")
    return flag, (*notice(flag, Words(f"measure-done-{heard.act}", said), circle), done)


def _lifted(flag: Flag, heard: Came, args: dict[str, Arg], now: datetime, circle: Circle) -> Step:
    whole = heard.rooms == heard.of
    act: Act = "not-lifted" if not whole else "lifted" if heard.by else "ended"
    flag = flag.noting(Row(now, act, heard.by), held=_without(flag, heard.act))
    note = Audit(f"flag-{act}", heard.by, f"flag {flag.number}")
    if not whole:
        words = Words("measure-not-lifted", {**args, "why": heard.why})
        return flag, (*notice(flag, words, circle, holders(flag, circle)), note)
    how = "early" if heard.by else "time"
    return flag, (*notice(flag, Words("measure-lifted", {**args, "how": how}), circle), note)


def _part(heard: Came) -> str:
    return "all" if heard.rooms == heard.of else "some"


def _without(flag: Flag, act: str) -> tuple[Held, ...]:
    return tuple(one for one in flag.held if one.act != act)


def need(before: Flag | None, flag: Flag, circle: Circle) -> tuple[Effect, ...]:
    """Word of somebody who may need a person, while the flag that says so stands: meanwhile nothing is taken from them."""
    known, now = (
        one is not None and one.need is not Tier.GREEN and one.status.standing for one in (before, flag)
    )
    if known is now:
        return ()
    heard = InNeed(flag.subject, flag.matter.number, now)
    return (tell("measure", person_key(flag.subject, circle), heard),)


def _args(flag: Flag, act: str) -> dict[str, Arg]:
    return {"number": flag.number, "act": act, "subject": Person(flag.subject)}
