"""Calling people for a flag: below its card, in private, and outside Matrix where they want that.

A private word says the number, the tier and where to look; never whose flag it is, nor a word of theirs. As soon as somebody has the
flag, or it is closed, it says so in place, and nobody comes in vain.
"""

from __future__ import annotations

from dataclasses import replace

from models.circle import Circle
from models.effects import Edit, Whisper
from models.ids import UserId
from models.verdict import Tier
from models.words import Arg, Link, Person, Words
from moderation.flag.state import Flag, Step
from moderation.flag.team import PRIVATE, notice, outside

KEPT = 8
"""So many rounds of private words are brought up to date."""


def call(
    flag: Flag,
    words: Words,
    circle: Circle,
    people: tuple[UserId, ...],
    why: str = "open",
    by: UserId | None = None,
) -> Step:
    """Call these people for it: `words` in the room, and `why` in a line in private. `by` is who wants it, and knows of it."""
    flag, besides = quietly(flag, circle, tuple(user for user in people if user != by), why)
    return flag, (*notice(flag, words, circle, people), *besides)


def quietly(flag: Flag, circle: Circle, people: tuple[UserId, ...], why: str = "open") -> Step:
    """Call them beside what the room says: in private and outside Matrix. The flag's version must be new since the last call.

    Who rests is left in peace, except in a crisis. What goes around a moderator is said in private already.
    """
    people = _awake(flag, circle, people)
    posted = outside(flag, people, circle)
    wanted = () if flag.around else tuple(user for user in people if _wants(user, flag, circle))
    if not wanted:
        return flag, posted
    part = f"{PRIVATE}{flag.version}"
    words = _word(flag, circle, why)
    whispers = tuple(Whisper(user, words, about=flag.about(part)) for user in wanted)
    return replace(flag, calls=(*flag.calls, part)[-KEPT:]), (*whispers, *posted)


def settled(before: Flag | None, flag: Flag) -> Step:
    """Say in place what became of the calls once nobody is needed by them any more."""
    if before is None or not flag.calls or flag.status is before.status:
        return flag, ()
    args: dict[str, Arg] = {"number": flag.number}
    if not flag.status.standing:
        words = Words("call-word-closed", args)
    elif flag.claimer is not None:
        words = Words("call-word-taken", {**args, "who": Person(flag.claimer)})
    else:
        return flag, ()
    return replace(flag, calls=()), tuple(Edit(flag.about(part), words) for part in flag.calls)


def _awake(flag: Flag, circle: Circle, people: tuple[UserId, ...]) -> tuple[UserId, ...]:
    if flag.matter.tier is Tier.CRISIS:
        return people
    resting = {one.user for one in circle.moderators if one.quiet}
    return tuple(user for user in people if user not in resting)


def _wants(user: UserId, flag: Flag, circle: Circle) -> bool:
    own = next((one.notices for one in circle.settings.moderators if one.user == user), None)
    return flag.matter.tier in circle.settings.notices.in_private(own)


def _word(flag: Flag, circle: Circle, why: str) -> Words:
    place: Arg = f"{circle.desk}/flags/{flag.number}"
    if not circle.desk and circle.moderators_room:
        place = Link(circle.moderators_room)
    free = "yes" if flag.claimer is None else "no"
    args: dict[str, Arg] = {"number": flag.number, "tier": flag.matter.tier, "why": why}
    return Words("call-word", {**args, "free": free, "place": place})
