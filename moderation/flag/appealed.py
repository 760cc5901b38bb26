"""An appeal against what was taken for a flag: shown to moderators, and decided by one who had no part in taking it.

The person's own words are kept with the flag, which is sealed with their key.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from models.circle import Circle
from models.effects import Audit, CancelTimer, Effect, SetTimer, WarnOperator
from models.ids import UserId
from models.words import Arg, Moment, People, Person, Quote, Words
from moderation.flag.state import Appeal, Flag, Row, Step, Took
from moderation.flag.team import Press, answer, elsewhere, notice
from moderation.told import AppealCame, Appealed, Came, Imposed, Lifted, person_key, tell

TIMER = "appeal"
WITHIN = timedelta(hours=48)
"""So long an appeal may wait before everybody is reminded of it; and again after as long."""

LONGEST = 500
"""Code points of what is written with a decision; the person reads it."""


def judges(flag: Flag, circle: Circle) -> tuple[UserId, ...]:
    """Who may decide: neither who took it, nor who agreed to it, unless of all others only they are left."""
    if flag.appeal is None:
        return ()
    these = [one for one in flag.took if one.act in flag.appeal.acts]
    firsts = {one.by for one in these} | {flag.subject}
    others = [one.user for one in circle.moderators if one.user not in firsts]
    seconds = {one.second for one in these}
    return tuple(one for one in others if one not in seconds) or tuple(others)


def noted(flag: Flag, effects: tuple[Effect, ...], heard: Came, now: datetime, circle: Circle) -> Step:
    """What was taken can be appealed; and an appeal against what moderators gave back early is over."""
    if heard.came == "done" and heard.rooms and heard.by:
        others = tuple(one for one in flag.took if one.act != heard.act)
        agreed = flag.last("agreed")
        took = Took(heard.act, heard.by, now, agreed.who if agreed else None, heard.reason, heard.until)
        imposed = Imposed(flag.subject, flag.matter.number, heard.act, now, heard.until)
        told = tell("appeal", person_key(flag.subject, circle), imposed)
        return replace(flag, took=(*others, took)), (*effects, told)
    if heard.came == "lifted" and heard.by and flag.appeal and not flag.held:
        flag = flag.noting(Row(now, "appeal-over"), appeal=None)
        return flag, (*effects, CancelTimer(TIMER), _came(flag, "over", circle))
    return flag, effects


def filed(flag: Flag, heard: Appealed, now: datetime, circle: Circle) -> Step:
    """Keep the person's words, and ask those who may decide."""
    if flag.appeal is not None:
        return flag, (_came(flag, "waits", circle),)
    acts = tuple(one.act for one in flag.took if not one.appealed)
    if not acts:
        return flag, (_came(flag, "gone", circle),)
    flag = flag.noting(Row(now, "appealed"), appeal=Appeal(now, heard.words, acts))
    asked = judges(flag, circle)
    args: dict[str, Arg] = {"number": flag.number, "people": People(asked), "who": Person(flag.subject)}
    words = Words("appeal-filed-told" if asked else "appeal-nobody-told", args)
    warning = () if _impartial(flag, circle) else (_alone(flag),)
    told = _came(flag, "filed", circle, ready="yes" if asked else "no")
    return flag, (*notice(flag, words, circle, asked), SetTimer(TIMER, now + WITHIN), told, *warning)


def _impartial(flag: Flag, circle: Circle) -> bool:
    had_part = {one.second for one in flag.took}
    return any(one not in had_part for one in judges(flag, circle))


def _alone(flag: Flag) -> Effect:
    return WarnOperator("appeal-needs-others", f"flag {flag.number}")


def withdrawn(flag: Flag, now: datetime, circle: Circle) -> Step:
    """The person wants it no more; it may be made again."""
    if flag.appeal is None:
        return flag, ()
    flag = flag.noting(Row(now, "appeal-withdrawn"), appeal=None)
    return flag, (
        *notice(flag, Words("appeal-withdrawn-told", {"number": flag.number}), circle),
        CancelTimer(TIMER),
    )


def fired(flag: Flag, now: datetime, circle: Circle) -> Step:
    """Somebody waits for an answer: everybody is reminded."""
    if flag.appeal is None:
        return flag, ()
    due = flag.appeal.reminded + WITHIN if flag.appeal.reminded else flag.appeal.at + WITHIN
    if now < due:
        return flag, (SetTimer(TIMER, due),)
    asked = judges(flag, circle)
    flag = replace(flag, appeal=replace(flag.appeal, reminded=now))
    team = tuple(one.user for one in circle.moderators if one.user != flag.subject)
    args: dict[str, Arg] = {"number": flag.number, "people": People(asked)}
    words = Words("appeal-due" if asked else "appeal-due-nobody", args)
    warning = () if _impartial(flag, circle) else (_alone(flag),)
    return flag, (*notice(flag, words, circle, team), SetTimer(TIMER, now + WITHIN), *warning)


def decided(flag: Flag, press: Press, act: str, rest: str, now: datetime, circle: Circle) -> Step:
    """`uphold` or `overturn` it, with words that the person reads. What can be given back is."""
    args: dict[str, Arg] = {"number": flag.number}
    words = " ".join(rest.split())
    if flag.appeal is None:
        return flag, answer(flag, press, Words("appeal-none", args))
    if press.sender not in judges(flag, circle):
        return flag, answer(flag, press, Words("appeal-own", args))
    if not 0 < len(words) <= LONGEST:
        shown = f"{circle.prefix}{act}"
        return flag, answer(
            flag, press, Words("appeal-decide-how", {**args, "command": shown, "most": LONGEST})
        )
    upheld, acts = act == "uphold", flag.appeal.acts
    back = not upheld and any(one.act in acts for one in flag.held)
    took = tuple(replace(one, appealed=one.appealed or one.act in acts) for one in flag.took)
    row = Row(now, "upheld" if upheld else "overturned", press.sender, note=words)
    flag = flag.noting(row, appeal=None, took=took)
    said = Words("appeal-decided", {**args, "who": Person(press.sender), "how": row.act})
    came = _came(flag, row.act, circle, words=words, back=_back(acts, back))
    lifted = tell("measure", person_key(flag.subject, circle), Lifted(flag.matter.number, press.sender))
    return flag, (
        CancelTimer(TIMER),
        came,
        *((lifted,) if back else ()),
        *notice(flag, said, circle),
        *(answer(flag, press, said) if elsewhere(press) else ()),
        Audit(f"flag-{row.act}", press.sender, f"flag {flag.number}"),
    )


def _back(acts: tuple[str, ...], back: bool) -> str:
    """What becomes of what was taken: given back, over already, or (a message, a place) not to be had again by the keeper."""
    return "yes" if back else "message" if acts == ("redact",) else "over"


def _came(flag: Flag, came: str, circle: Circle, **more: str) -> Effect:
    return tell("appeal", person_key(flag.subject, circle), AppealCame(flag.matter.number, came, **more))


def facts(flag: Flag, circle: Circle) -> Iterator[Words]:
    """What the card says while somebody waits for an answer."""
    if flag.appeal is None:
        return
    for one in flag.took:
        if one.act in flag.appeal.acts:
            taken: dict[str, Arg] = {"act": one.act, "who": Person(one.by), "at": Moment(one.at, "both")}
            yield Words(
                "appeal-fact-taken",
                {**taken, "given": "yes" if one.reason else "no", "reason": Quote(one.reason)},
            )
    yield Words("appeal-fact", {"at": Moment(flag.appeal.at, "both"), "who": Person(flag.subject)})
    asked = judges(flag, circle)
    yield Words(
        "appeal-fact-decide",
        {"number": flag.number, "people": People(asked), "left": "yes" if asked else "no"},
    )


def words(flag: Flag) -> Iterator[Words]:
    """What the person says, for those who may read words where they are."""
    if flag.appeal is not None:
        yield Words("appeal-fact-words", {"words": Quote(flag.appeal.words)})


def offered(flag: Flag, user: UserId, circle: Circle) -> Iterator[str]:
    """What this moderator may do about it now."""
    if user in judges(flag, circle):
        yield "uphold"
        yield "overturn"
