"""Handing a flag to somebody, looking at it again another day, and noting something for the others."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from models.circle import Circle
from models.effects import CancelTimer, SetTimer
from models.ids import UserId, named
from models.words import Moment, Person, Words
from moderation.flag import care, ladder
from moderation.flag.acts import AGAIN, NOTE_LIMIT, audit, held_by_another, opened, refusal
from moderation.flag.calls import call
from moderation.flag.state import FIRST, Flag, Row, Step
from moderation.flag.team import Press, answer, watchers
from moderation.told import Status

USUAL = timedelta(days=1)
LONGEST = timedelta(days=90)
LAPSE = timedelta(days=1)
"""So long after a follow-up came due, a flag that nobody touched is open for everybody."""

_TIME = re.compile(r"(\d{1,3})\s*([hdw])[a-z]*", re.IGNORECASE)
_UNIT = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def hand_over(flag: Flag, press: Press, rest: str, anyway: bool, now: datetime, circle: Circle) -> Step:
    """Ask somebody by name to take it. It is open until they do, and the ladder sees to it that somebody does."""
    if words := refusal(flag, now) or held_by_another(flag, press, anyway, now):
        return flag, answer(flag, press, words)
    to = _whom(rest, flag, press, circle)
    if to is None:
        return flag, answer(flag, press, Words("flag-hand-whom", {"number": flag.number}))
    row = Row(now, "handed-over", press.sender, people=(to,))
    return opened(flag, row, press, circle, first=(to,))


def _whom(written: str, flag: Flag, press: Press, circle: Circle) -> UserId | None:
    """A moderator by name; nobody who stepped back, nor the one it is about or who has it."""
    return named(written, (one for one in watchers(flag, circle) if one not in (press.sender, flag.claimer)))


def follow_up(flag: Flag, press: Press, rest: str, now: datetime, circle: Circle) -> Step:
    """Look at it again at another time; until then it is with whoever said so."""
    if words := refusal(flag, now) or held_by_another(flag, press, False, now):
        return flag, answer(flag, press, words)
    wait = _wait(rest)
    if wait is None:
        return flag, answer(flag, press, Words("flag-follow-when", {"number": flag.number}))
    due = now + wait
    new = flag.claimer is None
    flag = flag.noting(
        Row(now, "follow-up", press.sender, until=due),
        status=Status.FOLLOW_UP,
        since=now,
        claimer=press.sender,
        rung=FIRST,
        called=(press.sender,),
        due=due,
    )
    # Whoever puts off what nobody had yet has seen it, and the person hears so, as when somebody takes it.
    flag, help_words = care.claimed(flag, circle) if new else (flag, ())
    said = Words("flag-follow-up", {"number": flag.number, "at": Moment(due, "both")})
    timers = (CancelTimer(ladder.TIMER), SetTimer(AGAIN, due))
    return flag, (*timers, *answer(flag, press, said), *help_words, audit(flag, "flag-follow-up", press))


def _wait(written: str) -> timedelta | None:
    if not written.strip():
        return USUAL
    found = _TIME.fullmatch(written.strip())
    if found is None:
        return None
    wait = int(found[1]) * _UNIT[found[2].lower()]
    return wait if timedelta(0) < wait <= LONGEST else None


def fired(flag: Flag, now: datetime, circle: Circle) -> Step:
    """Its time has come: whoever has it is reminded once, and a day later it is everybody's."""
    if flag.status is not Status.FOLLOW_UP or flag.due is None or flag.claimer is None:
        return flag, ()
    if now < flag.due:
        return flag, (SetTimer(AGAIN, flag.due),)
    gone = flag.claimer not in watchers(flag, circle)
    if gone or flag.history[-1].act == "due" or now >= flag.due + LAPSE:
        return opened(flag, Row(now, "lapsed"), None, circle)
    words = Words("flag-follow-up-due", {"number": flag.number, "who": Person(flag.claimer)})
    held, flag = flag.claimer, flag.noting(Row(now, "due"))
    flag, reminded = call(flag, words, circle, (held,), "due")
    return flag, (*reminded, SetTimer(AGAIN, now + LAPSE))


def note(flag: Flag, press: Press, rest: str, now: datetime) -> Step:
    """Leave a word for the other moderators; also on a closed flag. It is sealed with the flag."""
    written = rest.strip()[:NOTE_LIMIT]
    if not written:
        return flag, answer(flag, press, Words("flag-note-what", {"number": flag.number}))
    flag = flag.noting(Row(now, "noted", press.sender, note=written))
    said = answer(flag, press, Words("flag-noted", {"number": flag.number}))
    return flag, (*said, audit(flag, "flag-noted", press))
