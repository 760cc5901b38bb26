"""What goes wrong and when: drawn from a seed before anything starts, so that the same seed gives the same schedule. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from random import Random

HOUR, DAY = 3600, 86400


class Family(Enum):
    """What a person asks for with `--faults`, and how many seconds lie between two of them on average."""

    KILL = "kill", 4.0
    WIRE = "wire", 3.0
    SERVER = "server", 70.0
    DATABASE = "database", 45.0
    CLOCK = "clock", 60.0
    AWAY = "away", 95.0

    def __init__(self, word: str, every: float) -> None:
        self.word = word
        self.every = every


class Request(Enum):
    """Which request of the keeper a fault waits for; `ANY` is whichever comes next."""

    ANY = "any"
    SYNC = "sync"
    SEND = "send"
    SHARE = "share"  # room keys, to devices
    KEYS = "keys"  # upload, query and claim
    ROOM = "room"  # making one, going into one
    MESSAGES = "messages"  # filling a gap


class Kind(Enum):
    """One way in which something goes wrong. `when` it strikes stands in docs/proof-chaos.md."""

    KILL = "kill", Family.KILL
    KILL_BEFORE = "kill-before", Family.KILL
    KILL_AFTER = "kill-after", Family.KILL
    KILL_ANSWERED = "kill-answered", Family.KILL
    DELAY = "delay", Family.WIRE
    HOLD = "hold", Family.WIRE
    CUT_BEFORE = "cut-before", Family.WIRE
    CUT_AFTER = "cut-after", Family.WIRE
    CUT_HALF = "cut-half", Family.WIRE
    TWICE = "twice", Family.WIRE
    LIMIT = "429", Family.WIRE
    LIMIT_FOR = "429-for", Family.WIRE
    BROKEN = "500", Family.WIRE
    GATEWAY = "502", Family.WIRE
    UNAUTHORIZED = "401", Family.WIRE
    GARBAGE_BEFORE = "garbage-before", Family.WIRE
    GARBAGE_AFTER = "garbage-after", Family.WIRE
    RESTART_OURS = "restart-ours", Family.SERVER
    RESTART_THEIRS = "restart-theirs", Family.SERVER
    LOCKED = "locked", Family.DATABASE
    FULL = "full", Family.DATABASE
    FORWARD = "forward", Family.CLOCK
    BACK = "back", Family.CLOCK
    HOURS = "hours", Family.AWAY
    DAY = "day", Family.AWAY

    def __init__(self, word: str, family: Family) -> None:
        self.word = word
        self.family = family


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that goes wrong `at` seconds after the start.

    `request` is what it waits for, if it waits. `amount` is in seconds: how long it lasts, how far the clock jumps, or how long
    after an answer the kill comes. `pick` chooses among several shapes of the same fault.
    """

    at: float
    kind: Kind
    request: Request = Request.ANY
    amount: float = 0.0
    pick: float = 0.0

    @property
    def name(self) -> str:
        """What it is counted under."""
        targeted = self.kind.family in {Family.KILL, Family.WIRE} and self.kind is not Kind.KILL
        return f"{self.kind.word} {self.request.value}" if targeted else self.kind.word


_KILLS: Sequence[tuple[Kind, Request, int]] = (
    (Kind.KILL, Request.ANY, 5),
    (Kind.KILL_BEFORE, Request.SEND, 4),
    (Kind.KILL_AFTER, Request.SEND, 5),
    (Kind.KILL_ANSWERED, Request.SEND, 3),
    (Kind.KILL_ANSWERED, Request.SYNC, 6),
    (Kind.KILL_BEFORE, Request.SHARE, 2),
    (Kind.KILL_AFTER, Request.SHARE, 2),
    (Kind.KILL_AFTER, Request.KEYS, 2),
    (Kind.KILL_ANSWERED, Request.KEYS, 1),
    (Kind.KILL_AFTER, Request.ROOM, 1),
    (Kind.KILL_ANSWERED, Request.MESSAGES, 1),
)
_WIRE_REQUESTS: Sequence[tuple[Request, int]] = (
    (Request.ANY, 3),
    (Request.SYNC, 4),
    (Request.SEND, 6),
    (Request.SHARE, 2),
    (Request.KEYS, 2),
    (Request.ROOM, 1),
    (Request.MESSAGES, 1),
)
_OTHERS: dict[Family, Sequence[Kind]] = {
    Family.WIRE: tuple(kind for kind in Kind if kind.family is Family.WIRE),
    Family.SERVER: (Kind.RESTART_OURS, Kind.RESTART_OURS, Kind.RESTART_THEIRS),
    Family.DATABASE: (Kind.LOCKED, Kind.FULL),
    Family.CLOCK: (Kind.FORWARD, Kind.BACK),
    Family.AWAY: (Kind.HOURS, Kind.HOURS, Kind.DAY),
}


def schedule(seed: int, seconds: float, families: Collection[Family] = tuple(Family)) -> tuple[Fault, ...]:
    """Everything that goes wrong in a run of so many seconds. Each family has chance of its own, so leaving one out moves no other."""
    faults = [
        fault
        for family in Family
        if family in families
        for fault in _of_family(family, seconds, Random(f"{seed} {family.word}"))
    ]
    return tuple(sorted(faults, key=lambda fault: fault.at))


def _of_family(family: Family, seconds: float, rng: Random) -> Iterator[Fault]:
    at = family.every * rng.uniform(0.3, 1.0)
    while at < seconds:
        yield _drawn(family, at, rng)
        at += family.every * rng.uniform(0.4, 1.6)


def _drawn(family: Family, at: float, rng: Random) -> Fault:
    if family is Family.KILL:
        (kind, request, _) = rng.choices(_KILLS, [weight for *_, weight in _KILLS])[0]
        return Fault(at, kind, request, round(rng.uniform(0, 0.12), 3), rng.random())
    kind = rng.choice(_OTHERS[family])
    request = Request.ANY
    if family is Family.WIRE:
        request = rng.choices([one for one, _ in _WIRE_REQUESTS], [weight for _, weight in _WIRE_REQUESTS])[0]
    return Fault(at, kind, request, _amount(kind, rng), rng.random())


def _amount(kind: Kind, rng: Random) -> float:
    match kind:
        case Kind.DELAY | Kind.HOLD:
            return round(rng.uniform(0.2, 4.0), 2)
        case Kind.LIMIT_FOR:
            return round(rng.uniform(0.2, 3.0), 1)
        case Kind.LOCKED:
            return round(rng.choice((rng.uniform(1, 6), rng.uniform(10.5, 14))), 1)
        case Kind.FULL:
            return round(rng.uniform(1, 6), 1)
        case Kind.FORWARD:
            return rng.choice((rng.randint(5, 250), rng.randint(400, HOUR), rng.randint(2 * HOUR, 6 * HOUR)))
        case Kind.BACK:
            return -rng.randint(1, 8)
        case Kind.HOURS:
            return rng.choice((rng.randint(330, HOUR), rng.randint(HOUR, 6 * HOUR)))
        case Kind.DAY:
            return DAY + rng.randint(0, HOUR)
        case _:
            return 0.0
