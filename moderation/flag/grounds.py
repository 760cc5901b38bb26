"""Whether a flag is one for which something may be taken from somebody; what is offered then, and what stands already.

Never from a person in need (the first rule of the house): what somebody in distress wrote may break every norm, and is still a call.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.circle import Circle
from models.ids import UserId
from models.verdict import Tier
from models.words import Arg, Items, Moment, Person, Words
from moderation.flag.state import Flag
from moderation.flag.team import on_roster

ALL = ("redact", "mute", "remove", "ban")


def why_not(flag: Flag, circle: Circle) -> Words | None:
    """Why nothing is taken for this flag, whoever asks and however often; None when something may be."""
    args: dict[str, Arg] = {"number": flag.number, "subject": Person(flag.subject)}
    if flag.need is not Tier.GREEN or flag.matter.by == "asked":
        return Words("measure-need", {**args, "flag": "this"})
    if flag.matter.by == "not-screened" or (flag.matter.by == "screening" and not _norm(flag)):
        return Words("measure-unjudged", args)
    if flag.around or flag.subject == circle.keeper or on_roster(flag.subject, circle):
        return Words("measure-team", args)
    return None


def _norm(flag: Flag) -> bool:
    return flag.matter.verdict is not None and bool(flag.matter.verdict.norms)


def offered(flag: Flag, user: UserId, circle: Circle) -> Iterator[str]:
    """The names of what this moderator may do now: agree, take, give back."""
    may = flag.status.standing and why_not(flag, circle) is None
    if may and flag.pending and flag.pending.by != user:
        yield "agree"
    for act in ALL if may else ():
        waits = flag.pending is not None and flag.pending.act == act
        if act in circle.settings.acts and not waits and (act != "redact" or redactable(flag, circle)):
            yield act
    if flag.held or (flag.pending and flag.pending.by == user):
        yield "lift"


def commands(flag: Flag, circle: Circle) -> Iterator[Words]:
    """What the card says may be written, of what is switched on."""
    may = flag.status.standing and why_not(flag, circle) is None
    acts = [act for act in ALL if may and act in circle.settings.acts]
    if acts:
        rows = tuple(Words(f"measure-take-{act}", {"number": flag.number}) for act in acts)
        yield Words("flag-fact-taking", {"commands": Items(rows)})


def redactable(flag: Flag, circle: Circle) -> bool:
    """Whether there still is a message in a room of the circle."""
    gone = flag.last("taken-back") or flag.last("redacted")
    return gone is None and flag.matter.where == "circle" and flag.matter.room in circle.rooms


def facts(flag: Flag) -> Iterator[Words]:
    """What the card says of it."""
    if flag.pending and flag.status.standing:
        wish: dict[str, Arg] = {
            "who": Person(flag.pending.by),
            "act": flag.pending.act,
            "number": flag.number,
        }
        yield Words("flag-fact-wanted", {**wish, "until": Moment(flag.pending.lapses, "both")})
    for held in flag.held:
        yield Words(
            "flag-fact-held", {"act": held.act, "until": Moment(held.until, "both"), "number": flag.number}
        )
