"""The story shelf: what somebody lived through and wrote down for others of the circle, because they wanted to.

Nothing is ever taken from what people say in a room. Somebody of the moderation reads a story first, for details that could hurt, and
may put a word before it. It is read in private, with the author's name only where they asked for it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from models.aggregate import Aggregate, Command, Decision, per_circle
from models.circle import Circle
from models.effects import Whisper
from models.signals import CommandGiven, Forgotten, MemberLeft, Screened, Signal
from models.words import Arg, Items, Person, Quote, Words
from rituals.meeting.state import title_of
from rituals.shelf import Gift, Kind, Shelf, Step, put, reviewed, touched, withdraw
from rituals.together import MOST, answer, gone, parted

if TYPE_CHECKING:
    from random import Random

STORIES = Kind("story", "story", each=5, most=60)
TITLE = 80
LISTED = 20


def decide(
    state: Shelf | None, signal: Signal, *, now: datetime, rng: Random, circle: Circle
) -> Decision[Shelf]:
    """Everything about a circle's stories goes through here; see `models.aggregate.Decide`."""
    before = state or Shelf()
    match signal:
        case CommandGiven(trusted=True):
            after, effects = _asked(before, signal, now, circle)
        case Screened():
            after, effects = touched(before, signal), ()
        case _:
            left = gone(signal, circle)
            after, effects = before.without(left) if left else before, ()
    return (after if after != before else state), effects


def _asked(shelf: Shelf, given: CommandGiven, now: datetime, circle: Circle) -> Step:
    wish, rest = parted(given.rest)
    match wish:
        case "share":
            return _share(shelf, given, rest, now, circle)
        case "withdraw":
            return withdraw(shelf, STORIES, given, rest, circle)
        case "name" | "noname":
            return _name(shelf, given, rest, circle, named=wish == "name")
        case "review" | "approve" | "decline":
            return reviewed(shelf, STORIES, given, wish, rest, circle)
        case "read" if rest:
            return shelf, (Whisper(given.sender, _read(shelf, rest, circle)),)
        case "" | "read" | "list":
            return shelf, (answer(given, _list(shelf, circle)),)
        case _:
            return shelf, (answer(given, Words("story-how", _args(circle))),)


def _share(shelf: Shelf, given: CommandGiven, text: str, now: datetime, circle: Circle) -> Step:
    if given.where != "direct":
        return shelf, (Whisper(given.sender, Words("story-privately", _args(circle))),)
    title, _, story = (part.strip() for part in text.partition("|"))
    title = " ".join(title.split())
    if not (title and story) or len(title) > TITLE or len(story) > MOST:
        return shelf, (Whisper(given.sender, Words("story-how", _args(circle))),)
    gift = Gift(shelf.last + 1, given.sender, story, now, title=title, event=given.event)
    return put(shelf, STORIES, gift, circle)


def _name(shelf: Shelf, given: CommandGiven, number: str, circle: Circle, *, named: bool) -> Step:
    gift = shelf.gift(number)
    if gift is None or gift.author != given.sender:
        return withdraw(shelf, STORIES, given, "", circle)
    words = Words("story-named" if named else "story-unnamed", {**_args(circle), "number": gift.number})
    return shelf.changed(replace(gift, named=named)), (Whisper(given.sender, words),)


def _list(shelf: Shelf, circle: Circle) -> Words:
    if not shelf.shown:
        return Words("story-none", _args(circle))
    rows = tuple(
        Words("story-row-named" if one.named else "story-row", _shown(one)) for one in shelf.shown[-LISTED:]
    )
    return Words("story-list", {**_args(circle), "items": Items(rows)})


def _read(shelf: Shelf, number: str, circle: Circle) -> Words:
    gift = shelf.gift(number)
    if gift is None or not gift.shown:
        return Words("story-gone", _args(circle))
    args = {
        **_shown(gift),
        "text": Quote(gift.text),
        "note": gift.note,
        "noted": "yes" if gift.note else "no",
    }
    return Words("story-read-named" if gift.named else "story-read", args)


def _shown(gift: Gift) -> dict[str, Arg]:
    args: dict[str, Arg] = {"number": gift.number, "title": gift.title}
    return {**args, "person": Person(gift.author)} if gift.named else args


def _args(circle: Circle) -> dict[str, Arg]:
    return {"circle": title_of(circle), "most": MOST, "short": TITLE}


AGGREGATE = Aggregate(
    kind="stories",
    state=Shelf,
    decide=decide,
    key=per_circle,
    hears=frozenset({Screened, MemberLeft, Forgotten}),
    commands=(
        Command(
            "story",
            "help-story",
            where=("circle", "moderators", "direct"),
            usage="[read 3 | share | withdraw 3]",
            aliases=("stories",),
            topic="together",
            single=True,
        ),
    ),
    privacy="privacy-story",
)
