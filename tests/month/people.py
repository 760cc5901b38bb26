"""Twelve people in four time zones, and what they do in a month. All of it is made up here."""

from __future__ import annotations

from dataclasses import dataclass

from models.ids import UserId


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the circle. `misses`: days of the month on which they are not at the meeting; `shy`: passes more often than not."""

    name: str
    zone: str
    server: str = "here.example"
    shy: bool = False
    misses: frozenset[int] = frozenset()

    @property
    def user(self) -> UserId:
        return UserId(f"@{self.name.lower()}:{self.server}")


BERLIN, NEW_YORK, KOLKATA, SAO_PAULO = (
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "America/Sao_Paulo",
)

MEMBERS = (
    Member("Ana", BERLIN),
    Member("Ben", BERLIN),
    Member("Cora", BERLIN, shy=True),
    Member("Dev", KOLKATA, "there.example"),
    Member("Elif", BERLIN),
    Member("Femi", NEW_YORK, "there.example"),
    Member("Gus", NEW_YORK),
    Member("Hana", KOLKATA, "there.example", misses=frozenset({3, 10})),
    Member("Ivo", SAO_PAULO),
    Member("June", NEW_YORK, "there.example", misses=frozenset({17})),
    Member("Kai", SAO_PAULO, shy=True),
    Member("Lea", KOLKATA),
)
BY_USER = {member.user: member for member in MEMBERS}
BY_NAME = {member.name: member for member in MEMBERS}

LINES = (
    "It was a long week. I am glad to be here.",
    "Today was better than yesterday, and yesterday was hard.",
    "I walked home another way on Friday, so that I did not pass the old place.",
    "I rang my brother. We had not talked since the summer.",
    "Not much to tell. I slept, I worked, I cooked. That is new enough.",
    "Sunday evening was difficult. I made tea and waited, and it went by.",
    "I said no to an invitation, and nobody was angry with me.",
    "I am tired, and I came anyway.",
    "I have started to write a line every night.",
    "My daughter drew me a picture. It hangs over the sink now.",
    "I was short with people at work. I would like to be kinder, also to me.",
    "I had a good morning. I want to remember that it was possible.",
)


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody does on a day of the month, at an hour by their own clock, each text two minutes after the one before."""

    who: str
    day: int
    hour: int
    texts: tuple[str, ...]
    room: bool = False


DEEDS: tuple[Deed, ...] = (
    Deed("Dev", 1, 18, ("!zone Kolkata", "!remind 1h")),
    Deed("Hana", 1, 19, ("!zone Asia/Kolkata", "!remind 1h")),
    Deed("Femi", 1, 12, ("!zone New York", "!remind 30")),
    Deed("Kai", 2, 10, ("!zone Sao Paulo", "!remind 1h")),
    Deed("Elif", 2, 8, ("!since 2026-02-22",)),
    Deed("Ben", 2, 21, ("!since 2025-12-10", "!days")),
    Deed("Gus", 4, 9, ("!when",)),
    Deed("June", 2, 20, ("!zone New York", "!remind 1h")),
    Deed("June", 16, 20, ("!remind off 2w",)),
)
