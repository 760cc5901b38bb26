"""One homeserver with rooms full of members who all speak, and what they say."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from random import Random

from plugin.demo.homeserver import Synapse, homeservers
from tests.bench import contestants
from tests.bench.cards import Cards
from tests.bench.contestants import ALARM, Lane
from tests.bench.person import Person, Sent, person

CALM = (
    "Good to see everybody again tonight.",
    "This week was a bit better than the last one, I went for walks.",
    "Thank you for saying that, it helps to hear it.",
    "I made soup and called my sister.",
    "Work was loud and long, but I kept my evenings free.",
    "I am just listening today.",
    "Same here, the mornings are the hardest part.",
    "We planted tomatoes on the balcony.",
    "I read the chapter we talked about.",
    "Could somebody say again when we meet next?",
)
AT_ONCE = 16
"""Requests that members have under way at once in a burst."""

WARMING = 90
"""Times two seconds in which a bot is waited for: with 500 rooms, its first start takes more than a minute."""


@dataclass(slots=True)
class Crowd:
    """A homeserver, its members, and a moderator whose client watches."""

    server: Synapse
    members: Sequence[Person]
    moderator: Person
    cards: Cards
    rng: Random
    said: int = field(default=0)

    async def bot(self, name: str) -> str:
        return await contestants.enrol(self.server, name)

    async def rooms(self, count: int, bot: str | None, *, sealed: bool = False) -> Rooms:
        """Fresh rooms with a moderators' room; members are spread over them, and the bot is in all."""
        guests = [self.moderator.user, *([bot] if bot else [])]
        desk = await self.moderator.create(sealed=sealed, invite=guests[1:])
        speakers: dict[str, list[Person]] = {}
        for number in range(count):
            own = list(self.members[number % len(self.members) :: count]) or [
                self.members[number % len(self.members)]
            ]
            room = await own[0].create(sealed=sealed, invite=[*guests, *(one.user for one in own[1:])])
            await asyncio.gather(self.moderator.join(room), *(one.join(room) for one in own[1:]))
            speakers[room] = own
        if bot:
            await contestants.bring_in(self.server, bot, [desk, *speakers])
        return Rooms(self, desk, speakers, bot, sealed)


@dataclass(frozen=True, slots=True)
class Rooms:
    """Rooms of one kind, with who speaks in them."""

    crowd: Crowd
    desk: str
    speakers: dict[str, list[Person]]
    bot: str | None
    sealed: bool

    @property
    def lanes(self) -> list[Lane]:
        return [Lane(room, self.desk, self.crowd.moderator.user) for room in self.speakers]

    async def say(self, alarm: bool, room: str | None = None) -> Sent:
        """Somebody says something somewhere."""
        crowd = self.crowd
        crowd.said += 1
        room = room or crowd.rng.choice(list(self.speakers))
        who = crowd.rng.choice(self.speakers[room])
        words = f"{ALARM if alarm else crowd.rng.choice(CALM)} ({crowd.said})"
        people = [
            *(one.user for one in self.speakers[room]),
            crowd.moderator.user,
            *([self.bot] if self.bot else []),
        ]
        return await who.say(room, words, people if self.sealed else ())

    async def warm(self, alarms: bool = True) -> None:
        """Until the bot watches all rooms, which also fills the homeserver's caches."""
        for room in self.speakers:
            for _ in range(2):
                await self.say(False, room)
        if not alarms:
            return
        for _ in range(WARMING):
            sent = await self.say(True, next(iter(self.speakers)))
            with contextlib.suppress(TimeoutError):
                await self.crowd.cards.about(sent.event, within=2)
                return
        raise TimeoutError("the bot never brought anything")

    async def burst(self, count: int, every: int) -> tuple[list[str], list[str]]:
        """So many messages as fast as they are taken, every so-manieth an alarm; the ids of all, and of the alarms."""
        gate = asyncio.Semaphore(AT_ONCE)
        alarms: list[str] = []

        async def one(number: int) -> str:
            async with gate:
                alarm = number % every == every // 2
                event = (await self.say(alarm)).event
                if alarm:
                    alarms.append(event)
                return event

        return list(await asyncio.gather(*map(one, range(count)))), alarms


async def steadily(
    places: Sequence[Rooms], rate: float, seconds: float, alarm_every: int
) -> list[tuple[float, Sent]]:
    """So many messages a second for so long, whatever becomes of them; the alarms with the second at which they were due.

    With `alarm_every` 0 there are none. Each place speaks in turn.
    """
    began = time.monotonic()
    speaking: list[tuple[float, bool, asyncio.Task[Sent]]] = []
    for number in range(int(rate * seconds)):
        due = began + number / rate
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        alarm = alarm_every > 0 and number % alarm_every == alarm_every // 2
        place = places[(number // max(alarm_every, 1) if alarm else number) % len(places)]
        speaking.append((due - began, alarm, asyncio.create_task(place.say(alarm))))
    return [(due, await task) for due, alarm, task in speaking if await task and alarm]


@contextlib.asynccontextmanager
async def crowd(members: int, seed: int) -> AsyncIterator[Crowd]:
    """A homeserver with so many members, and a moderator who watches."""
    async with homeservers(1) as (server,):
        people = [await person(server, f"member-{number}") for number in range(members)]
        moderator = await person(server, "moderator")
        cards = Cards({one.user for one in (*people, moderator)})
        await moderator.watch(cards.hear)
        try:
            yield Crowd(server, people, moderator, cards, Random(seed))
        finally:
            for one in (*people, moderator):
                await one.close()
