"""Which of the caring acts are at hand for a flag: writing to the person, help lines, a room of two, emergency services.

They take nothing from anybody, so they are offered whatever the flag is about; what speaks of danger, only where there may be some.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.ids import UserId
from models.verdict import Tier
from models.words import Moment, Person, Words
from moderation.flag.state import Flag

ALL = ("write", "room", "sendlines", "emergency")
WANTS = {"write": "letter", "sendlines": "again", "emergency": "note"}
"""What is written or chosen with it."""


def offered(flag: Flag, user: UserId) -> Iterator[str]:
    """What this moderator may do now; whoever has the flag is the one who writes."""
    if not flag.status.standing:
        return
    if flag.claimer == user:
        yield "write"
        yield "room"
    if in_need(flag):
        yield "sendlines"
        if flag.services is None:
            yield "emergency"


def in_need(flag: Flag) -> bool:
    """Whether the person may need somebody, as far as anybody can tell: all but what only touches a norm."""
    return flag.need is not Tier.GREEN or flag.matter.by in ("asked", "not-screened")


def facts(flag: Flag) -> Iterator[Words]:
    """What was done for the person."""
    if flag.services and (row := flag.last("services")) and row.who:
        yield Words("flag-fact-services", {"who": Person(row.who), "at": Moment(flag.services, "both")})
    for act in ("written", "room"):
        if (row := flag.last(act)) and row.who:
            yield Words(f"flag-fact-{act}", {"who": Person(row.who), "at": Moment(row.at, "both")})


def commands(flag: Flag) -> Words:
    """How it is done in the room."""
    kind = "danger" if in_need(flag) else "norm"
    return Words("flag-fact-caring", {"number": flag.number, "subject": Person(flag.subject), "kind": kind})
