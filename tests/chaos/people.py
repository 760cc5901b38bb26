"""Members and moderators who hold one meeting after the other, talk, and sometimes write something that means danger.

They are played by their own clients and know nothing of the faults. What they do when is in their own hands, and chance's.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from random import Random

from plugin.demo.player import Player
from plugin.demo.players import PlayerError
from plugin.demo.script import CLAIM, DONE, Cue
from plugin.demo.sight import NotSeen
from plugin.demo.wire import Seen

DANGERS = (
    "I can't go on. I'm going to kill myself tonight.",
    "I don't want to live anymore, I want to die.",
)
ORDINARY = (
    "I had toast for breakfast",
    "It was an ordinary week",
    "My tea went cold again",
    "I walked around the park twice",
    "The rain stopped in the afternoon",
    "I found my old blue scarf",
)
HERE = "Good evening, all of you"
AGENDA = "!agenda"
START = "!start"

OPENING = Cue.OPENING.value
OVER = ("The meeting is over", "so I close the meeting here", "it cut our meeting short")
CALLS = (Cue.TURN.value, Cue.LAST_LINE.value)
AGAIN = Cue.AGAIN.value
BACK = "the talking piece is still with you"

PATIENCE = 600.0
"""Seconds somebody waits for the keeper before they count it as stuck. Killed every few seconds, it needs minutes for a meeting."""


@dataclass(slots=True)
class Circle:
    """Who is there and where. `ending` is set when no new meeting is to begin and nobody is to chat any more."""

    keeper: str
    room: str
    desk: str
    host: Player
    members: Sequence[Player]
    moderators: Sequence[Player]
    rng: Random
    ending: asyncio.Event = field(default_factory=asyncio.Event)
    silent: set[str] = field(default_factory=set)
    meetings: int = 0
    said: int = 0
    troubles: list[str] = field(default_factory=list)

    @property
    def speakers(self) -> tuple[Player, ...]:
        """Who has a seat in the meetings."""
        return (self.host, *self.members)

    @property
    def everybody(self) -> tuple[Player, ...]:
        """All people, moderators too."""
        return (*self.speakers, *self.moderators)

    def is_keepers(self, seen: Seen) -> bool:
        """A message of the keeper, and no edit of one."""
        return seen.sender == self.keeper and seen.type == "m.room.message" and not seen.replaces


async def live(circle: Circle) -> None:
    """Everybody does what they do until `ending` is set and the last meeting is over."""
    around = [
        asyncio.create_task(work)
        for work in (
            *(_attends(circle, player) for player in circle.speakers),
            *(_moderates(circle, player) for player in circle.moderators),
            _chats(circle),
        )
    ]
    hosting = asyncio.create_task(_hosts(circle))
    try:
        # Only the host ever comes to an end, and whoever meets an error of their own.
        await asyncio.wait({hosting, *around}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (hosting, *around):
            task.cancel()
        await asyncio.gather(hosting, *around, return_exceptions=True)
    if not hosting.cancelled():
        hosting.result()
    for task in around:
        if not task.cancelled():
            task.result()


async def _hosts(circle: Circle) -> None:
    """Opens a meeting whenever there is none."""
    host = circle.host
    while not circle.ending.is_set():
        since = host.mark()
        await _tried(circle, lambda: host.say(circle.room, START))
        if await _heard(circle, host, OPENING, since=since):
            circle.meetings += 1
            await _heard(circle, host, *OVER, since=since)
        await asyncio.sleep(circle.rng.uniform(0.5, 2))


async def _heard(circle: Circle, player: Player, *words: str, since: int) -> bool:
    def wanted(seen: Seen) -> bool:
        here = circle.is_keepers(seen) and seen.room == circle.room
        return here and any(word in seen.text for word in words)

    try:
        await player.saw(wanted, within=PATIENCE, since=since)
    except NotSeen:
        circle.troubles.append(
            f"{player.user} waited {PATIENCE:.0f} seconds in vain for: {' / '.join(words)}"
        )
        return False
    return True


async def _news(circle: Circle, player: Player, room: str) -> AsyncIterator[Seen]:
    """What the keeper says in a room, one after the other, as this person's client shows it."""
    heard: set[str] = set()

    def fresh(seen: Seen) -> bool:
        return seen.room == room and seen.event_id not in heard and circle.is_keepers(seen)

    since = player.mark()
    while True:
        said = await player.saw(fresh, within=100_000, since=since)
        heard.add(said.event_id)
        yield said


async def _attends(circle: Circle, player: Player) -> None:
    async for said in _news(circle, player, circle.room):
        if OPENING in said.text:
            await _say(circle, player, HERE)
        elif player.user in said.mentions and any(words in said.text for words in (*CALLS, AGAIN, BACK)):
            await _takes_turn(circle, player, said)


async def _takes_turn(circle: Circle, player: Player, said: Seen) -> None:
    """Called: says something and hands on, or passes, or taps, or is lost in thought the first time."""
    circle.silent.discard(player.user)
    how = circle.rng.random()
    await asyncio.sleep(circle.rng.uniform(0.1, 0.8))
    if how < 0.15 and any(words in said.text for words in CALLS):
        circle.silent.add(player.user)
    elif how < 0.4:
        await _tried(circle, lambda: player.react(circle.room, said.event_id, DONE))
    elif how < 0.5:
        await _say(circle, player, "pass")
    else:
        if how > 0.75:
            await _say(circle, player, circle.rng.choice(ORDINARY))
        await _say(circle, player, "done")


async def _chats(circle: Circle) -> None:
    """Words in the room at any time, also while the keeper is away."""
    while not circle.ending.is_set():
        await asyncio.sleep(circle.rng.uniform(0.5, 2.2))
        player = circle.rng.choice(circle.speakers)
        if player.user in circle.silent:
            continue
        what = circle.rng.random()
        if what < 0.12:
            await _say(circle, player, circle.rng.choice(DANGERS))
        elif what < 0.17:
            await _edits(circle, player)
        elif what < 0.25:
            await _say(circle, player, AGENDA)
        else:
            await _say(circle, player, circle.rng.choice(ORDINARY))
    await asyncio.Event().wait()


async def _edits(circle: Circle, player: Player) -> None:
    """Writes something ordinary, and turns it into something that means danger."""
    try:
        sent = await player.say(circle.room, circle.rng.choice(ORDINARY))
        await player.edit(circle.room, sent.event_id, circle.rng.choice(DANGERS))
    except PlayerError as error:
        circle.troubles.append(f"{player.user} could not edit: {error}")
    circle.said += 2


async def _moderates(circle: Circle, player: Player) -> None:
    """The first on the list takes some of the flags; the others are left alone, to see them climb."""
    async for card in _news(circle, player, circle.desk):
        if player is circle.moderators[0] and "waits for somebody" in card.text and circle.rng.random() < 0.4:
            await asyncio.sleep(circle.rng.uniform(0.2, 2))
            await _tried(circle, partial(player.react, circle.desk, card.event_id, CLAIM))


async def _say(circle: Circle, player: Player, text: str) -> None:
    await _tried(circle, lambda: player.say(circle.room, text))


async def _tried(circle: Circle, act: Callable[[], Awaitable[object]]) -> None:
    """People's clients try through an outage; what they gave up on is noted, and may have been sent all the same."""
    circle.said += 1
    try:
        await act()
    except PlayerError as error:
        circle.troubles.append(f"somebody's own client gave up: {error}")
