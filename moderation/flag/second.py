"""Four eyes: an act that one moderator wants and another has to agree to, within a day. One alone never does it."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.circle import Circle
from models.effects import CancelTimer, SetTimer
from models.words import Arg, Moment, Person, Quote, Span, Words
from moderation.flag.acts import audit
from moderation.flag.state import Flag, Pending, Row, Step
from moderation.flag.team import Press, answer, elsewhere, notice, watchers

TIMER = "second"
WITHIN = timedelta(days=1)


def ask(flag: Flag, press: Press, wish: Pending, now: datetime, circle: Circle) -> Step:
    """Keep the wish, and ask the others."""
    others = tuple(one.user for one in circle.moderators if one.user not in (press.sender, flag.subject))
    args: dict[str, Arg] = {"number": flag.number, "act": wish.act}
    if not others:
        return flag, answer(flag, press, Words("measure-alone", args))
    if flag.pending and flag.pending.by != press.sender and now < flag.pending.lapses:
        waits = {**args, "act": flag.pending.act, "who": Person(flag.pending.by)}
        return flag, answer(flag, press, Words("measure-waits", waits))
    row = Row(now, "wanted", press.sender, note=wish.reason, until=wish.lapses)
    flag = flag.noting(row, pending=wish)
    called = tuple(user for user in watchers(flag, circle) if user != press.sender)
    args |= {
        "who": Person(press.sender),
        "subject": Person(flag.subject),
        "reason": Quote(wish.reason),
        "given": "yes" if wish.reason else "no",
    }
    args |= {"span": Span(wish.seconds), "until": Moment(wish.lapses, "both")}
    said = answer(flag, press, Words("measure-asked", args)) if elsewhere(press) else ()
    asked = notice(flag, Words("measure-wanted", args), circle, called or others)
    return flag, (*asked, *said, SetTimer(TIMER, wish.lapses), audit(flag, "flag-wanted", press))


def agreed(flag: Flag, press: Press, now: datetime, circle: Circle) -> Pending | Words:
    """The wish that this press makes whole; or why it does not. The flag still holds it."""
    wish = flag.pending
    if wish is None or now >= wish.lapses or not circle.is_moderator(wish.by):
        return Words("measure-none-waits", {"number": flag.number})
    if press.sender == wish.by:
        return Words("measure-same-eyes", {"number": flag.number, "act": wish.act})
    return wish


def fired(flag: Flag, now: datetime, circle: Circle) -> Step:
    """Nobody agreed within a day: it lapses."""
    wish = flag.pending
    if wish is None:
        return flag, ()
    if now < wish.lapses:
        return flag, (SetTimer(TIMER, wish.lapses),)
    flag = flag.noting(Row(now, "unagreed"), pending=None)
    args: dict[str, Arg] = {"number": flag.number, "act": wish.act, "who": Person(wish.by)}
    return flag, notice(
        flag, Words("measure-lapsed", args), circle, (wish.by,)
    ) if flag.status.standing else ()


def withdrawn(flag: Flag, press: Press, now: datetime) -> Step:
    """Whoever wanted it does not want it any more."""
    flag = flag.noting(Row(now, "withdrawn", press.sender), pending=None)
    said = answer(flag, press, Words("measure-withdrawn", {"number": flag.number}))
    return flag, (CancelTimer(TIMER), *said, audit(flag, "flag-withdrawn", press))
