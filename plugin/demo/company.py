"""What everybody in the story can do: say and tap something after a human pause, and wait for what their own client shows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random

from plugin.demo.player import Player, Sent
from plugin.demo.script import DANGERS, Cue, Pace, Part
from plugin.demo.setting import Setting
from plugin.demo.wire import Seen

Narrate = Callable[[str], None]
"""Takes what happens now, for whoever watches."""


@dataclass(slots=True)
class Company:
    """The people of one evening. `dangers` are the lines that mean danger, as they were sent."""

    setting: Setting
    pace: Pace
    today: date
    rng: Random
    narrate: Narrate
    dangers: list[Sent] = field(default_factory=list)

    async def heard(self, part: Part) -> AsyncIterator[Seen]:
        """What the keeper says in the circle's room, one after the other, as this person's client shows it."""
        heard: set[str] = set()

        def fresh(seen: Seen) -> bool:
            return seen.room == self.setting.room and seen.event_id not in heard and self.of_keeper(seen)

        while True:
            said = await self.player(part).saw(fresh, within=self.long)
            heard.add(said.event_id)
            yield said

    async def whispered(self, part: Part, cue: Cue, within: float | None = None) -> Seen:
        public = {self.setting.room, self.setting.desk}
        return await self.player(part).saw(
            lambda seen: seen.room not in public and self.of_keeper(seen, cue),
            within=within or 2 * self.pace.patience,
        )

    def of_keeper(self, seen: Seen, cue: Cue | None = None) -> bool:
        mine = seen.sender == self.setting.keeper.user and seen.type == "m.room.message" and not seen.replaces
        return mine and (cue is None or cue.of(seen.text))

    async def say(self, part: Part, text: str, room: str = "") -> None:
        await self.pause_a_little()
        sent = await self.player(part).say(room or self.setting.room, text)
        if text in DANGERS:
            self.dangers.append(sent)

    async def tap(self, part: Part, said: Seen, key: str) -> None:
        await self.pause_a_little()
        await self.player(part).react(said.room, said.event_id, key)

    async def pause_a_little(self) -> None:
        await asyncio.sleep(self.pace.pause * self.rng.uniform(0.8, 1.2))

    @property
    def long(self) -> float:
        """Seconds to wait for something that stands at the end of a whole part of the meeting."""
        return 4 * self.pace.patience

    def player(self, part: Part) -> Player:
        return self.setting.player(part)


def name_of(part: Part) -> str:
    """As the others call this person."""
    return part.name.capitalize()
