"""The people of the story: each does what they do because of something their own client showed them, after a human pause."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from plugin.demo.player import Player, Sent
from plugin.demo.script import (
    ANA,
    BEN,
    CLAIM,
    CLEO,
    DANGERS,
    DAYS,
    DONE,
    ELI,
    FROM_CLEO,
    HAND,
    LISTEN,
    MEMBERS,
    MIRA,
    MO,
    MODERATORS,
    PASS,
    SEAT,
    TO_CLEO,
    Cue,
    Pace,
    Part,
)
from plugin.demo.setting import Setting
from plugin.demo.sight import NotSeen, edits, member, says
from plugin.demo.wire import Seen

EMPTY = 6.0
"""Seconds after which somebody who was invited to a private chat wonders that nothing stands there."""

Narrate = Callable[[str], None]


@dataclass(slots=True)
class Play:
    """One evening. `dangers` are the lines that mean danger, as they were sent."""

    setting: Setting
    pace: Pace
    today: date
    rng: Random
    narrate: Narrate
    dangers: list[Sent] = field(default_factory=list)
    _to_say: dict[str, tuple[str, ...] | None] = field(default_factory=dict)

    async def run(self) -> None:
        """From the keeper's first words to the last. Raises `NotSeen` or `PlayerError` when the story does not hold."""
        self.narrate("Everybody is told in private what is read, what is kept, and for how long")
        await asyncio.gather(*(self._is_told(part) for part in (*MEMBERS, *MODERATORS) if not part.late))
        await self._a_date()
        async with asyncio.TaskGroup() as people:
            for part in (*MEMBERS, *MODERATORS):
                people.create_task(self._attends(part), name=part.name)
            people.create_task(self._leads())
            people.create_task(self._first_on_call())
            people.create_task(self._nobody_comes())
            people.create_task(self._asked_about_the_date())
            self.narrate("Ana opens the meeting")
            await self._say(ANA, "!start")

    # In the meeting.

    async def _attends(self, part: Part) -> None:
        if part.late:
            await self._comes_late(part)
        async for said in self._heard(part):
            if Cue.OVER.of(said.text):
                return
            await self._follows(part, said)

    async def _follows(self, part: Part, said: Seen) -> None:
        """Do what somebody does who reads this."""
        called = self._player(part).user in said.mentions
        if Cue.OPENING.of(said.text) and not part.late:
            await self._sits(part, said)
        elif Cue.DISCUSSION.of(said.text) and part.hand:
            await self._raises_a_hand(part, said)
        elif Cue.PRACTICE.of(said.text) and part.practice:
            await self._say(part, part.practice)
        elif called:
            await self._is_called(part, said)

    async def _is_called(self, part: Part, said: Seen) -> None:
        if Cue.TURN.of(said.text):
            self._to_say[part.name] = part.check_in
            await self._first_call(part, said)
        elif Cue.RAISED.of(said.text):
            await self._speaks(part, said, part.talk)
        elif Cue.LAST_LINE.of(said.text):
            self._to_say[part.name] = part.last
            await self._speaks(part, said, part.last)
        elif Cue.AGAIN.of(said.text):
            await self._second_call(part, said)

    async def _sits(self, part: Part, said: Seen) -> None:
        if part.sits in (SEAT, LISTEN):
            await self._tap(part, said, part.sits)
        else:
            await self._say(part, part.sits)

    async def _raises_a_hand(self, part: Part, said: Seen) -> None:
        self.narrate(f"{_name(part)} raises a hand")
        if part.hand == HAND:
            await self._tap(part, said, HAND)
        else:
            await self._say(part, part.hand)

    async def _first_call(self, part: Part, said: Seen) -> None:
        if part is ANA:
            self.narrate("Ana says something that only sounds like danger")
        if part.slow:
            self.narrate(
                f"{_name(part)} is called and says nothing yet: the seat moves to the end of the round"
            )
            return
        await self._speaks(part, said, part.check_in)

    async def _second_call(self, part: Part, said: Seen) -> None:
        lines = self._to_say[part.name]
        if lines is None:
            # On a busy machine the words may have come after the piece had moved on.
            await self._tap(part, said, DONE)
        else:
            await self._speaks(part, said, lines)

    async def _speaks(self, part: Part, said: Seen, lines: tuple[str, ...]) -> None:
        self._to_say[part.name] = None
        if not lines:
            self.narrate(f"{_name(part)} passes, and nobody asks why")
            await self._tap(part, said, PASS)
            return
        for line in lines:
            if line in DANGERS:
                self.narrate(f"{_name(part)} writes something that means danger")
            await self._say(part, line)
        if part.taps:
            await self._tap(part, said, DONE)
        else:
            await self._say(part, "done")

    async def _comes_late(self, part: Part) -> None:
        ana, late, room = self._player(ANA), self._player(part), self.setting.room
        await ana.saw(lambda seen: self._of_keeper(seen, Cue.TURN), within=self.pace.patience)
        self.narrate(f"{_name(part)}, of the other homeserver, comes in late")
        await ana.invite(room, late.user)
        await late.saw(member(late.user, "invite", room=room))
        await late.join(room, [ana.server])
        await self._say(part, part.late)

    async def _leads(self) -> None:
        """Ana goes on when everybody sits, and when the raised hands were heard."""
        ana, eli = self._player(ANA), self._player(ELI)
        opening = await ana.saw(lambda seen: self._of_keeper(seen, Cue.OPENING), within=self.pace.patience)
        for part in (*MEMBERS, *MODERATORS):
            if not part.late:
                await ana.saw(self._sat(part, opening), within=self.pace.patience)
        await self._say(ANA, "!next")
        self.narrate("Check-in: the talking piece goes round")
        await ana.saw(
            lambda seen: self._of_keeper(seen, Cue.RAISED) and eli.user in seen.mentions, within=self._long
        )
        await ana.saw(
            lambda seen: seen.sender == eli.user and seen.key == DONE and seen.reacts_to in self._calls(eli),
            within=self.pace.patience,
        )
        await self._say(ANA, "!next")
        self.narrate("Something to practise together")

    def _sat(self, part: Part, opening: Seen) -> Callable[[Seen], bool]:
        user = self._player(part).user
        return lambda seen: (
            seen.sender == user and (seen.reacts_to == opening.event_id or seen.text == part.sits)
        )

    def _calls(self, player: Player) -> set[str]:
        """The calls in the discussion that this person had."""
        return {
            seen.event_id
            for seen in self._player(ANA).seen(self.setting.room)
            if self._of_keeper(seen, Cue.RAISED) and player.user in seen.mentions
        }

    # In private.

    async def _is_told(self, part: Part) -> None:
        """What is read and kept. Who finds an empty chat instead asks for help: the answer brings along what came before it."""
        player, public = self._player(part), {self.setting.room, self.setting.desk}
        came = member(player.user, "join")
        direct = await player.saw(
            lambda seen: came(seen) and seen.room not in public, within=self.pace.patience
        )
        try:
            await self._whispered(part, Cue.TOLD, within=EMPTY)
        except NotSeen:
            await self._say(part, "help", direct.room)
            await self._whispered(part, Cue.TOLD)

    async def _a_date(self) -> None:
        since = self.today - timedelta(days=DAYS)
        self.narrate(f"Ben tells the keeper in private since when he counts: {DAYS} days")
        direct = (await self._whispered(BEN, Cue.TOLD)).room
        await self._say(BEN, f"!since {since}", direct)
        await self._whispered(BEN, Cue.NOTED)

    async def _asked_about_the_date(self) -> None:
        asked = await self._whispered(BEN, Cue.ASKED)
        self.narrate("Ben is asked in private whether it may be said; he answers: room")
        await self._say(BEN, "room", asked.room)

    # Around danger.

    async def _first_on_call(self) -> None:
        """Mo takes what Cleo wrote, writes to her, and closes the flag when she is not alone any more."""
        mo, cleo, desk = self._player(MO), self._player(CLEO), self.setting.desk
        card = await self._card_about(CLEO)
        await self._tap(MO, card, CLAIM)
        self.narrate("Mo takes the flag with one tap")
        await mo.saw(edits(card.event_id, Cue.CLAIMED.value), within=self.pace.patience)
        await self._whispered(CLEO, Cue.SEEN)
        self.narrate("Cleo has had help lines in private, and hears that Mo will write")
        direct = await mo.direct(cleo.user)
        await cleo.join(direct, [mo.server])
        await mo.saw(member(cleo.user, "join", room=direct))
        await self._say(MO, TO_CLEO, direct)
        await cleo.saw(says(TO_CLEO, room=direct))
        await self._say(CLEO, FROM_CLEO, direct)
        await mo.saw(says(FROM_CLEO, room=direct))
        await self._pause()
        await mo.say(desk, "!resolve", reply_to=card.event_id)

    async def _nobody_comes(self) -> None:
        mira = self._player(MIRA)
        card = await self._card_about(ELI)
        number = card.text.partition("Flag ")[2].split()[0]
        self.narrate(f"Nobody takes flag {number} on purpose, to see what happens then")
        await mira.saw(self._notice(number, Cue.ESCALATED), within=self.pace.patience)
        self.narrate(f"Flag {number} goes to the next person")
        await mira.saw(self._notice(number, Cue.EVERYBODY), within=self.pace.patience)
        self.narrate(f"Flag {number} goes to everybody, and Eli is told so honestly")
        await self._whispered(ELI, Cue.UNANSWERED)

    async def _card_about(self, part: Part) -> Seen:
        """The card in the moderators' room, whenever it comes: the story is in nobody's hand but the circle's."""
        user = self._player(part).user

        def wanted(seen: Seen) -> bool:
            return seen.room == self.setting.desk and self._of_keeper(seen) and self._about(seen, user)

        return await self._player(MO).saw(wanted, within=self._long)

    def _about(self, seen: Seen, user: str) -> bool:
        events = {one.event_id for one in self._player(ANA).seen(self.setting.room) if one.sender == user}
        return any(event in seen.html or event.replace("$", "%24") in seen.html for event in events if event)

    def _notice(self, number: str, cue: Cue) -> Callable[[Seen], bool]:
        return lambda seen: (
            self._of_keeper(seen, cue)
            and seen.room == self.setting.desk
            and seen.text.startswith(f"Flag {number}:")
        )

    # What everybody does.

    async def _heard(self, part: Part) -> AsyncIterator[Seen]:
        """What the keeper says in the circle's room, one after the other, as this person's client shows it."""
        heard: set[str] = set()

        def fresh(seen: Seen) -> bool:
            return seen.room == self.setting.room and seen.event_id not in heard and self._of_keeper(seen)

        while True:
            said = await self._player(part).saw(fresh, within=self._long)
            heard.add(said.event_id)
            yield said

    async def _whispered(self, part: Part, cue: Cue, within: float | None = None) -> Seen:
        public = {self.setting.room, self.setting.desk}
        return await self._player(part).saw(
            lambda seen: seen.room not in public and self._of_keeper(seen, cue),
            within=within or 2 * self.pace.patience,
        )

    def _of_keeper(self, seen: Seen, cue: Cue | None = None) -> bool:
        mine = seen.sender == self.setting.keeper.user and seen.type == "m.room.message" and not seen.replaces
        return mine and (cue is None or cue.of(seen.text))

    async def _say(self, part: Part, text: str, room: str = "") -> None:
        await self._pause()
        sent = await self._player(part).say(room or self.setting.room, text)
        if text in DANGERS:
            self.dangers.append(sent)

    async def _tap(self, part: Part, said: Seen, key: str) -> None:
        await self._pause()
        await self._player(part).react(said.room, said.event_id, key)

    async def _pause(self) -> None:
        await asyncio.sleep(self.pace.pause * self.rng.uniform(0.8, 1.2))

    @property
    def _long(self) -> float:
        """Seconds to wait for something that stands at the end of a whole part of the meeting."""
        return 4 * self.pace.patience

    def _player(self, part: Part) -> Player:
        return self.setting.player(part)


def _name(part: Part) -> str:
    return part.name.capitalize()
