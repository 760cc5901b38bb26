"""Taking a flag, calling more people, giving it back, closing it; and which of these, and of what `later` adds, may be done now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from models.circle import Circle
from models.effects import Audit, CancelTimer, Effect
from models.ids import UserId
from models.words import Arg, People, Person, Words
from moderation.flag import appealed, at_hand, calls, care, grounds, ladder, reported
from moderation.flag.card import heading
from moderation.flag.state import ALL, FIRST, Flag, Row, Step
from moderation.flag.team import Press, answer, elsewhere
from moderation.told import Status

NOTE_LIMIT = 500
AGAIN = "follow-up"
"""The timer of a flag that is to be looked at again."""

TAKES_A_DEVICE = frozenset(
    {
        *("release", "handover", "followup", "note", "resolve", "false"),
        *(*at_hand.ALL, *grounds.ALL, "lift", "agree", "uphold", "overturn"),
    }
)
"""What a command may do only when a device of its sender encrypted it."""

MOVED = frozenset(
    {
        *("release", "handover", "followup", "resolve", "false"),
        *(*grounds.ALL, "lift", "agree", "uphold", "overturn"),
    }
)
"""What the desk refuses when the flag has moved on since it was shown."""


WANTS = {"redact": "why", "mute": "long", "remove": "why", "ban": "long"}
"""What is written with what is taken: why; or for how long, and why."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something a moderator may do to a flag. What takes something from the person it is about is offered by `grounds` alone.

    `wants`: what is to be written or chosen with it. `mine`: it is with the one who asks, or with nobody; else it takes an `anyway`.
    """

    name: str
    wants: str = ""
    mine: bool = True


def offered(flag: Flag, user: UserId, circle: Circle) -> tuple[Act, ...]:
    """What this moderator may do now, the likeliest first."""
    if user == flag.subject or not circle.is_moderator(user):
        return ()
    judging = tuple(Act(name, "why") for name in appealed.offered(flag, user, circle))
    fitting = (*judging, *_fitting(flag, user), *_taking(flag, user, circle))
    known = not reported.nobody(flag, circle)
    return tuple(one for one in fitting if known or one.name not in reported.TOWARDS)


def _taking(flag: Flag, user: UserId, circle: Circle) -> Iterator[Act]:
    mine = flag.claimer in (None, user)
    for name in grounds.offered(flag, user, circle):
        yield Act(name, WANTS.get(name, ""), mine or name in ("agree", "lift"))


def _fitting(flag: Flag, user: UserId) -> Iterator[Act]:
    mine = flag.claimer in (None, user)
    if not flag.status.standing:
        yield Act("release")
        yield Act("note", "note")
        return
    if flag.claimer is None or (flag.claimer == user and flag.status is Status.FOLLOW_UP):
        yield Act("claim")
    for name in at_hand.offered(flag, user):
        yield Act(name, at_hand.WANTS.get(name, ""))
    if flag.rung < ALL:
        yield Act("escalate")
    if mine:
        yield Act("followup", "time")
    yield Act("handover", "person", mine=mine)
    yield Act("note", "note")
    if flag.claimer is not None or flag.services:
        yield Act("release", mine=mine)
    yield Act("resolve", "note", mine=mine)
    yield Act("false", "note", mine=mine)


def claim(flag: Flag, press: Press, now: datetime, circle: Circle) -> Step:
    """Take it: exactly one has it; whoever comes second hears who, and since when."""
    if words := refusal(flag, now):
        return flag, answer(flag, press, words)
    if flag.claimer == press.sender and flag.status is Status.CLAIMED:
        return flag, answer(flag, press, Words("flag-yours", {"number": flag.number}))
    if flag.claimer not in (None, press.sender):
        return flag, answer(flag, press, _taken(flag, "flag-taken", now))
    flag = flag.noting(
        Row(now, "claimed", press.sender),
        status=Status.CLAIMED,
        since=now,
        claimer=press.sender,
        rung=FIRST,
        called=(press.sender,),
        due=None,
    )
    before = flag.helped
    flag, words_of_care = care.claimed(flag, circle)
    args: dict[str, Arg] = {
        "number": flag.number,
        "who": Person(press.sender),
        "subject": Person(flag.subject),
        "told": "yes" if flag.helped != before else "no",
    }
    said = answer(flag, press, Words("flag-claimed", args))
    return flag, (*stopped(), *said, *words_of_care, audit(flag, "flag-claimed", press))


def escalate(flag: Flag, press: Press, now: datetime, circle: Circle) -> Step:
    """Call the next people now."""
    if words := refusal(flag, now):
        return flag, answer(flag, press, words)
    if flag.rung == ALL:
        return flag, answer(flag, press, Words("flag-all-called", {"number": flag.number}))
    flag, effects = ladder.escalate(flag, press.sender, now, circle)
    return flag, (*effects, audit(flag, "flag-escalated", press))


def release(flag: Flag, press: Press, anyway: bool, now: datetime, circle: Circle) -> Step:
    """Put it back for others; a closed one is opened again. That emergency services are there is taken back with it."""
    if flag.status is Status.OPEN and flag.services:
        flag = flag.noting(Row(now, "released", press.sender), services=None)
        return flag, (
            *answer(flag, press, Words("flag-free", {"number": flag.number})),
            audit(flag, "flag-released", press),
        )
    if flag.status is Status.OPEN:
        return flag, answer(flag, press, Words("flag-free", {"number": flag.number}))
    if words := held_by_another(flag, press, anyway, now):
        return flag, answer(flag, press, words)
    row = Row(now, "released" if flag.claimer else "reopened", press.sender)
    return opened(replace(flag, services=None), row, press, circle)


def opened(flag: Flag, row: Row, press: Press | None, circle: Circle, first: tuple[UserId, ...] = ()) -> Step:
    """It is open for others from here on; `first` are asked by name. `press` None: the keeper itself opened it."""
    held = flag.claimer
    flag = flag.noting(row, status=Status.OPEN, since=row.at, claimer=None, due=None)
    flag, timer = ladder.start(flag, row.at, circle, besides=held, first=first)
    flag, words = care.released(flag, held, circle) if held else (flag, ())
    call: dict[str, Arg] = {"number": flag.number, "act": row.act, "people": People(flag.called)}
    who = row.who or held
    if who:
        call["who"] = Person(who)
    why = "asked" if first else "open"
    flag, said = calls.call(flag, Words("flag-released", call), circle, flag.called, why, row.who)
    if press is not None and elsewhere(press):
        said = (*said, *answer(flag, press, Words("flag-put-back", {"number": flag.number})))
    who_did = row.who if press is not None else None
    note = Audit(f"flag-{row.act}", who_did, _what(flag))
    return flag, (*said, CancelTimer(AGAIN), timer, *words, note)


def given_up(flag: Flag, user: UserId, now: datetime, circle: Circle) -> Step:
    """Whoever has it has stepped back: it is everybody's from here on. What waits for another day waits on; see `later`."""
    if flag.claimer != user or flag.status is not Status.CLAIMED:
        return flag, ()
    return opened(flag, Row(now, "released", user), None, circle)


def close(flag: Flag, press: Press, act: str, rest: str, anyway: bool, now: datetime) -> Step:
    """Close it as `resolve` or `false`, with a note."""
    if words := (refusal(flag, now) or held_by_another(flag, press, anyway, now)):
        return flag, answer(flag, press, words)
    status = Status.RESOLVED if act == "resolve" else Status.FALSE_ALARM
    row = Row(
        now,
        "resolved" if status is Status.RESOLVED else "false-alarm",
        press.sender,
        note=rest[:NOTE_LIMIT],
    )
    flag = flag.noting(row, status=status, since=now, claimer=None, due=None)
    said = Words("flag-closed", {"number": flag.number, "who": Person(press.sender), "status": status})
    return flag, (*stopped(), *answer(flag, press, said), audit(flag, f"flag-{status}", press))


def stopped() -> tuple[Effect, ...]:
    """Neither the ladder nor a follow-up comes by itself any more."""
    return (CancelTimer(ladder.TIMER), CancelTimer(AGAIN))


def refusal(flag: Flag, now: datetime) -> Words | None:
    """Why nothing can be done to it as it stands; None when something can."""
    if flag.status.standing:
        return None
    return _taken(flag, "flag-closed-already", now)


def held_by_another(flag: Flag, press: Press, anyway: bool, now: datetime) -> Words | None:
    """Why it had better be left to the one who has it; None when it is nobody's or theirs."""
    if flag.claimer in (None, press.sender) or anyway:
        return None
    return _taken(flag, "flag-held", now)


def _taken(flag: Flag, text: str, now: datetime) -> Words:
    return Words(text, heading(flag, now))


def audit(flag: Flag, act: str, press: Press) -> Audit:
    """Who did it, without words."""
    return Audit(act, press.sender, _what(flag))


def _what(flag: Flag) -> str:
    return f"flag {flag.number}, {flag.matter.tier}"
