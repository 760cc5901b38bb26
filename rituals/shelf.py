"""What people give to their circle to keep, and what is done with it before others see it.

Somebody of the moderation reads it first, in private and without the author's name, and says yes, or no with a kind word. The author
takes it back at any time; with whoever leaves, what they gave goes too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile

from models.circle import Circle
from models.effects import Audit, Effect, Say, Whisper
from models.ids import EventId, UserId
from models.signals import CommandGiven, Screened
from models.words import Arg, Items, Person, Quote, Words
from rituals.meeting.state import title_of
from rituals.together import answer, parted

WORD = 300
"""Code points of what a moderator says to an author, or puts before a story."""
WAITING = 50
"""So many wait to be read at once."""
ROOMY = 4000
"""Code points that are shown in one message to whoever reads first."""


@dataclass(frozen=True, slots=True)
class Gift:
    """What somebody gave. `shown`: others see it; until then `event` is by what screening found the norms it `touches`.

    `named`: the author wants their name beside it. `note`: what a moderator wants readers to know before they read.
    """

    number: int
    author: UserId
    text: str
    at: datetime
    title: str = ""
    tags: tuple[str, ...] = ()
    named: bool = False
    shown: bool = False
    note: str = ""
    event: EventId | None = None
    touches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that was given and is kept; numbers are not given twice."""

    last: int = 0
    gifts: tuple[Gift, ...] = ()

    @property
    def shown(self) -> tuple[Gift, ...]:
        """What others see."""
        return tuple(gift for gift in self.gifts if gift.shown)

    @property
    def waiting(self) -> tuple[Gift, ...]:
        """What somebody has to read first, the oldest first."""
        return tuple(gift for gift in self.gifts if not gift.shown)

    def gift(self, text: str) -> Gift | None:
        """The one of this number, as people write it."""
        return next((gift for gift in self.gifts if str(gift.number) == text.strip().lstrip("#")), None)

    def changed(self, gift: Gift) -> Shelf:
        """With this in place of the one of the same number."""
        return replace(self, gifts=tuple(gift if one.number == gift.number else one for one in self.gifts))

    def dropped(self, gift: Gift) -> Shelf:
        """Without this one."""
        return replace(self, gifts=tuple(one for one in self.gifts if one.number != gift.number))

    def without(self, user: UserId) -> Shelf:
        """Without all that this person gave."""
        return replace(self, gifts=tuple(one for one in self.gifts if one.author != user))


@dataclass(frozen=True, slots=True)
class Kind:
    """What is kept on a shelf: its `name` in the sentences, its `command`, how many of one person and how many in all."""

    name: str
    command: str
    each: int
    most: int


Step = tuple[Shelf, tuple[Effect, ...]]


def put(shelf: Shelf, kind: Kind, gift: Gift, circle: Circle) -> Step:
    """Keep something, and tell moderators that it waits; or say kindly why that cannot be."""
    said = _args(kind, gift.number, circle)
    room = circle.moderators_room
    if room is None or not circle.moderators:
        return shelf, (Whisper(gift.author, Words("shelf-nobody", said)),)
    own = sum(one.author == gift.author for one in shelf.gifts)
    if own >= kind.each:
        return shelf, (Whisper(gift.author, Words("shelf-own-full", {**said, "most": kind.each})),)
    if len(shelf.gifts) >= kind.most or len(shelf.waiting) >= WAITING:
        return shelf, (Whisper(gift.author, Words("shelf-full", said)),)
    kept = replace(shelf, last=gift.number, gifts=(*shelf.gifts, gift))
    return kept, (Whisper(gift.author, Words("shelf-kept", said)), Say(room, Words("shelf-waits", said)))


def withdraw(shelf: Shelf, kind: Kind, given: CommandGiven, number: str, circle: Circle) -> Step:
    """The author takes it back: it is gone, wherever it was."""
    gift = shelf.gift(number)
    if gift is None or gift.author != given.sender:
        return shelf, (Whisper(given.sender, Words("shelf-not-yours", _args(kind, 0, circle))),)
    return shelf.dropped(gift), (
        Whisper(given.sender, Words("shelf-withdrawn", _args(kind, gift.number, circle))),
    )


def touched(shelf: Shelf, screened: Screened) -> Shelf:
    """Note for whoever reads it which norms screening found in what just came."""
    gift = next((one for one in shelf.waiting if one.event == screened.message.event), None)
    norms = tuple(hit.norm for hit in screened.verdict.norms)
    return shelf.changed(replace(gift, touches=norms)) if gift and norms else shelf


def reviewed(shelf: Shelf, kind: Kind, given: CommandGiven, wish: str, rest: str, circle: Circle) -> Step:
    """`review`, `approve 3 words` and `decline 3 words`, of whoever moderates."""
    if not circle.is_moderator(given.sender):
        return shelf, (Whisper(given.sender, Words("shelf-moderators", _args(kind, 0, circle))),)
    if wish == "review":
        # In private, so that nobody reads it who did not mean to.
        return shelf, (Whisper(given.sender, _queue(shelf, kind, circle)),)
    number, words = parted(rest)
    gift = shelf.gift(number)
    if gift is None or (gift.shown and wish == "approve") or len(words) > WORD:
        args: dict[str, Arg] = {**_args(kind, 0, circle), "most": WORD}
        return shelf, (answer(given, Words("shelf-review-how", args)),)
    if gift.author == given.sender and len(circle.moderators) > 1:
        return shelf, (Whisper(given.sender, Words("shelf-own", _args(kind, gift.number, circle))),)
    said: dict[str, Arg] = {**_args(kind, gift.number, circle), "words": Quote(words)}
    if wish == "approve":
        after = shelf.changed(replace(gift, shown=True, note=words, event=None, touches=()))
        told = Words("shelf-approved", said)
    else:
        after, told = shelf.dropped(gift), Words("shelf-declined-words" if words else "shelf-declined", said)
    noted = Audit(f"{kind.command}-{wish}d", given.sender, str(gift.number))
    done = Words("shelf-reviewed", {**_args(kind, gift.number, circle), "how": wish})
    return after, (Whisper(gift.author, told), answer(given, done), noted)


def _queue(shelf: Shelf, kind: Kind, circle: Circle) -> Words:
    if not shelf.waiting:
        return Words("shelf-review-none", _args(kind, 0, circle))
    sizes, near = 0, []
    for gift in shelf.waiting:
        sizes += len(gift.text) + len(gift.title)
        near.append((gift, sizes))
    fits = tuple(gift for gift, size in takewhile(lambda one: one[1] <= ROOMY, near)) or shelf.waiting[:1]
    rows = tuple(_row(gift) for gift in fits)
    return Words(
        "shelf-review",
        {**_args(kind, fits[0].number, circle), "items": Items(rows), "count": len(shelf.waiting)},
    )


def _row(gift: Gift) -> Words:
    touches = Items(tuple(Words(f"norm-{norm}-name") for norm in gift.touches))
    args: dict[str, Arg] = {"number": gift.number, "text": Quote(gift.text), "norms": touches}
    args |= {"heading": heading(gift), "noted": "yes" if gift.touches else "no"}
    if not gift.named:
        return Words("shelf-row", args)
    return Words("shelf-row-named", {**args, "person": Person(gift.author)})


def heading(gift: Gift) -> str:
    """Its title, or its tags."""
    return gift.title or " ".join(f"#{tag}" for tag in gift.tags)


def _args(kind: Kind, number: int, circle: Circle) -> dict[str, Arg]:
    return {
        "kind": kind.name,
        "number": number,
        "command": f"{circle.prefix}{kind.command}",
        "circle": title_of(circle),
    }
