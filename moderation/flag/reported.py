"""What is shown of the reports a flag stands for: how many there are, what was said, and who wants to be known."""

from __future__ import annotations

from collections.abc import Iterator

from models.circle import Circle
from models.words import Arg, People, Person, Quote, Words
from moderation.flag.state import Flag

SHOWN = 5
"""So many reporters' words stand on a card."""


TOWARDS = frozenset({"write", "room", "sendlines", "emergency", "redact", "mute", "remove", "ban"})
"""What is done to or for the person a flag is about: not to be had while nobody knows who that is."""


def nobody(flag: Flag, circle: Circle) -> bool:
    """Whether it names nobody: a report in words alone."""
    return flag.subject == circle.keeper


def heading(flag: Flag, circle: Circle) -> Iterator[Words]:
    """What a card says instead of why screening brought it."""
    yield Words("report-fact-tier", {"tier": flag.matter.tier})
    if nobody(flag, circle):
        yield Words("report-fact-nobody")
    else:
        yield Words("report-fact-who", {"who": Person(flag.subject), "where": flag.matter.where})


def facts(flag: Flag, circle: Circle) -> Iterator[Words]:
    """How many reported it, and what they said."""
    if not flag.reports:
        return
    named = tuple(one.named for one in flag.reports if one.named)
    args: dict[str, Arg] = {"count": len(flag.reports), "back": sum(one.back for one in flag.reports)}
    yield Words("report-fact-count", {**args, "named": len(named), "people": People(named)})
    if any(one.words for one in flag.reports) and not circle.shielded:
        yield Words("report-fact-unshown")


def words(flag: Flag) -> Iterator[Words]:
    """What was said with the reports, for those who may read words where they are."""
    written = [one.words for one in flag.reports if one.words]
    yield from (Words("report-fact-words", {"words": Quote(one)}) for one in written[-SHOWN:])
