"""The circle's toolbox: what helped somebody on a hard day, shown to others without a name.

Peers share what they tried; they do not treat. So somebody of the moderation reads each tip first, and is told when it may touch
medicine or another norm.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision, per_circle
from models.circle import Circle
from models.effects import Whisper
from models.signals import CommandGiven, Forgotten, MemberLeft, Screened, Signal
from models.words import Arg, Items, Words
from rituals.meeting.state import title_of
from rituals.shelf import Gift, Kind, Shelf, Step, heading, put, reviewed, touched, withdraw
from rituals.together import answer, gone, parted

if TYPE_CHECKING:
    from random import Random

TIPS = Kind("tip", "tools", each=10, most=300)
LONGEST = 300
TAGS = 3
SHOWN = 6
_TAG = re.compile(r"#(\w{2,20})(?!\S)")


def decide(
    state: Shelf | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Shelf]:
    """Everything about a circle's tips goes through here; see `models.aggregate.Decide`."""
    before = state or Shelf()
    match signal:
        case CommandGiven(trusted=True):
            after, effects = _asked(before, signal, now, rng, circle)
        case Screened():
            after, effects = touched(before, signal), ()
        case _:
            left = gone(signal, circle)
            after, effects = before.without(left) if left else before, ()
    return (after if after != before else state), effects


def _asked(shelf: Shelf, given: CommandGiven, now: datetime, rng: Random, circle: Circle) -> Step:
    wish, rest = parted(given.rest)
    match wish:
        case "add":
            return _add(shelf, given, rest, now, circle)
        case "remove":
            return (
                withdraw(shelf, TIPS, given, rest, circle)
                if rest
                else (shelf, (_mine(shelf, given, circle),))
            )
        case "review" | "approve" | "decline":
            return reviewed(shelf, TIPS, given, wish, rest, circle)
        case "find" if rest:
            return shelf, (answer(given, _found(shelf, rest, circle)),)
        case "" | "list":
            return shelf, (answer(given, _list(shelf, rng, circle)),)
        case _:
            return shelf, (answer(given, Words("tools-how", _args(circle))),)


def _add(shelf: Shelf, given: CommandGiven, text: str, now: datetime, circle: Circle) -> Step:
    if given.where != "direct":
        return shelf, (Whisper(given.sender, Words("tools-privately", _args(circle))),)
    tags = tuple(dict.fromkeys(tag.casefold() for tag in _TAG.findall(text)))[:TAGS]
    tip = " ".join(_TAG.sub("", text).split())
    if not tip or len(tip) > LONGEST:
        return shelf, (Whisper(given.sender, Words("tools-how", _args(circle))),)
    gift = Gift(shelf.last + 1, given.sender, tip, now, tags=tags, event=given.event)
    return put(shelf, TIPS, gift, circle)


def _list(shelf: Shelf, rng: Random, circle: Circle) -> Words:
    """A few, drawn anew each time: none is better than another, and none comes first."""
    if not shelf.shown:
        return Words("tools-none", _args(circle))
    tips = rng.sample(shelf.shown, min(SHOWN, len(shelf.shown)))
    tags = sorted({f"#{tag}" for tip in shelf.shown for tag in tip.tags})
    chosen = " ".join(sorted(rng.sample(tags, min(20, len(tags))))) or "…"
    return Words("tools-list", {**_args(circle), "items": _rows(tips), "tags": chosen})


def _found(shelf: Shelf, wanted: str, circle: Circle) -> Words:
    words = [word.lstrip("#") for word in wanted.casefold().split()[:5]]
    tips = [
        tip for tip in shelf.shown if all(word in tip.tags or word in tip.text.casefold() for word in words)
    ]
    if not tips:
        return Words("tools-nothing", _args(circle))
    return Words("tools-found", {**_args(circle), "items": _rows(tips[-SHOWN:])})


def _mine(shelf: Shelf, given: CommandGiven, circle: Circle) -> Whisper:
    own = [tip for tip in shelf.gifts if tip.author == given.sender]
    name = "tools-mine" if own else "tools-mine-none"
    return Whisper(given.sender, Words(name, {**_args(circle), "items": _rows(own)}))


def _rows(tips: list[Gift]) -> Items:
    return Items(
        tuple(
            Words("tools-row", {"number": tip.number, "text": tip.text, "tags": heading(tip)}) for tip in tips
        )
    )


def _args(circle: Circle) -> dict[str, Arg]:
    return {"circle": title_of(circle), "most": LONGEST}


AGGREGATE = Aggregate(
    kind="toolbox",
    state=Shelf,
    decide=decide,
    key=per_circle,
    hears=frozenset({Screened, MemberLeft, Forgotten}),
    commands=(
        Command(
            "tools",
            "help-tools",
            where=("circle", "moderators", "direct"),
            usage="[find sleep | add | remove]",
            topic="together",
            single=True,
        ),
    ),
    privacy="privacy-tools",
)
