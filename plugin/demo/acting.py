"""The people of the story: each does what they do because of something their own client showed them, after a human pause."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from plugin.demo.company import Company, name_of
from plugin.demo.player import Player
from plugin.demo.script import (
    ANA,
    BEN,
    CAME_OF_IT,
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
    Part,
)
from plugin.demo.sight import NotSeen, edits, member, says
from plugin.demo.visiting import at_the_desk, way_in
from plugin.demo.wire import Seen

EMPTY = 6.0
"""Seconds after which somebody who was invited to a private chat wonders that nothing stands there."""


@dataclass(slots=True)
class Play(Company):
    """One evening, from the keeper's first words to the last."""

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
            await self.say(ANA, "!start")

    # In the meeting.

    async def _attends(self, part: Part) -> None:
        if part.late:
            await self._comes_late(part)
        async for said in self.heard(part):
            if Cue.OVER.of(said.text):
                return
            await self._follows(part, said)

    async def _follows(self, part: Part, said: Seen) -> None:
        """Do what somebody does who reads this."""
        called = self.player(part).user in said.mentions
        if Cue.OPENING.of(said.text) and not part.late:
            await self._sits(part, said)
        elif Cue.DISCUSSION.of(said.text) and part.hand:
            await self._raises_a_hand(part, said)
        elif Cue.PRACTICE.of(said.text) and part.practice:
            await self.say(part, part.practice)
        elif called:
            await self._is_called(part, said)

    async def _is_called(self, part: Part, said: Seen) -> None:
        if not Cue.MILESTONE.of(said.text):
            self.narrate(f"The talking piece is with {name_of(part)}")
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
            await self.tap(part, said, part.sits)
        else:
            await self.say(part, part.sits)

    async def _raises_a_hand(self, part: Part, said: Seen) -> None:
        self.narrate(f"{name_of(part)} raises a hand")
        if part.hand == HAND:
            await self.tap(part, said, HAND)
        else:
            await self.say(part, part.hand)

    async def _first_call(self, part: Part, said: Seen) -> None:
        if part is ANA:
            self.narrate("Ana says something that only sounds like danger")
        if part.slow:
            self.narrate(
                f"{name_of(part)} is called and says nothing yet: the seat moves to the end of the round"
            )
            return
        await self._speaks(part, said, part.check_in)

    async def _second_call(self, part: Part, said: Seen) -> None:
        lines = self._to_say[part.name]
        if lines is None:
            # On a busy machine the words may have come after the piece had moved on.
            await self.tap(part, said, DONE)
        else:
            await self._speaks(part, said, lines)

    async def _speaks(self, part: Part, said: Seen, lines: tuple[str, ...]) -> None:
        self._to_say[part.name] = None
        if not lines:
            self.narrate(f"{name_of(part)} passes, and nobody asks why")
            await self.tap(part, said, PASS)
            return
        for line in lines:
            if line in DANGERS:
                self.narrate(f"{name_of(part)} writes something that means danger")
            await self.say(part, line)
        if part.taps:
            await self.tap(part, said, DONE)
        else:
            await self.say(part, "done")

    async def _comes_late(self, part: Part) -> None:
        ana, late, room = self.player(ANA), self.player(part), self.setting.room
        await ana.saw(lambda seen: self.of_keeper(seen, Cue.TURN), within=self.pace.patience)
        self.narrate(f"{name_of(part)}, of the other homeserver, comes in late")
        await ana.invite(room, late.user)
        await late.saw(member(late.user, "invite", room=room))
        await late.join(room, [ana.server])
        await self.say(part, part.late)

    async def _leads(self) -> None:
        """Ana goes on when everybody sits, and when the raised hands were heard."""
        ana, eli = self.player(ANA), self.player(ELI)
        opening = await ana.saw(lambda seen: self.of_keeper(seen, Cue.OPENING), within=self.pace.patience)
        for part in (*MEMBERS, *MODERATORS):
            if not part.late:
                await ana.saw(self._sat(part, opening), within=self.pace.patience)
        await self.say(ANA, "!next")
        self.narrate("Check-in: the talking piece goes round")
        await ana.saw(
            lambda seen: self.of_keeper(seen, Cue.RAISED) and eli.user in seen.mentions, within=self.long
        )
        await ana.saw(
            lambda seen: seen.sender == eli.user and seen.key == DONE and seen.reacts_to in self._calls(eli),
            within=self.pace.patience,
        )
        await self.say(ANA, "!next")
        self.narrate("Something to practise together")

    def _sat(self, part: Part, opening: Seen) -> Callable[[Seen], bool]:
        user = self.player(part).user
        return lambda seen: (
            seen.sender == user and (seen.reacts_to == opening.event_id or seen.text == part.sits)
        )

    def _calls(self, player: Player) -> set[str]:
        """The calls in the discussion that this person had."""
        return {
            seen.event_id
            for seen in self.player(ANA).seen(self.setting.room)
            if self.of_keeper(seen, Cue.RAISED) and player.user in seen.mentions
        }

    # In private.

    async def _is_told(self, part: Part) -> None:
        """What is read and kept. Who finds an empty chat instead asks for help: the answer brings along what came before it."""
        player, public = self.player(part), {self.setting.room, self.setting.desk}
        came = member(player.user, "join")
        direct = await player.saw(
            lambda seen: came(seen) and seen.room not in public, within=self.pace.patience
        )
        try:
            await self.whispered(part, Cue.TOLD, within=EMPTY)
        except NotSeen:
            await self.say(part, "help", direct.room)
            await self.whispered(part, Cue.TOLD)

    async def _a_date(self) -> None:
        since = self.today - timedelta(days=DAYS)
        self.narrate(f"Ben tells the keeper in private since when he counts: {DAYS} days")
        direct = (await self.whispered(BEN, Cue.TOLD)).room
        await self.say(BEN, f"!since {since}", direct)
        await self.whispered(BEN, Cue.NOTED)

    async def _asked_about_the_date(self) -> None:
        asked = await self.whispered(BEN, Cue.ASKED)
        self.narrate("Ben is asked in private whether it may be said; he answers: room")
        await self.say(BEN, "room", asked.room)

    # Around danger.

    async def _first_on_call(self) -> None:
        """Mo takes what Cleo wrote, writes to her, and closes the flag when she is not alone any more."""
        mo, cleo = self.player(MO), self.player(CLEO)
        card = await self._card_about(CLEO)
        await self.tap(MO, card, CLAIM)
        self.narrate("Mo takes the flag with one tap")
        await mo.saw(edits(card.event_id, Cue.CLAIMED.value), within=self.pace.patience)
        await self.whispered(CLEO, Cue.SEEN)
        self.narrate("Cleo has had help lines in private, and hears that Mo will write")
        direct = await mo.direct(cleo.user)
        await cleo.join(direct, [mo.server])
        await mo.saw(member(cleo.user, "join", room=direct))
        await self.say(MO, TO_CLEO, direct)
        await cleo.saw(says(TO_CLEO, room=direct))
        await self.say(CLEO, FROM_CLEO, direct)
        await mo.saw(says(FROM_CLEO, room=direct))
        await self._closes_at_the_desk(card)

    async def _closes_at_the_desk(self, card: Seen) -> None:
        """Mo asks for a link, comes in with a browser of their own, and closes the flag there; the card in the room says so."""
        number = number_of(card)
        async with at_the_desk(await way_in(self, MO)) as desk:
            self.narrate(
                f"Mo opens the desk in the browser, by a private link, and closes flag {number} there"
            )
            await self.pause_a_little()
            await desk.press(number, "resolve", CAME_OF_IT)
        await self.player(MIRA).saw(edits(card.event_id, Cue.CLOSED.value), within=self.pace.patience)

    async def _nobody_comes(self) -> None:
        mira = self.player(MIRA)
        card = await self._card_about(ELI)
        number = number_of(card)
        self.narrate(f"Nobody takes flag {number} on purpose, to see what happens then")
        await mira.saw(self._notice(number, Cue.ESCALATED), within=self.pace.patience)
        self.narrate(f"Flag {number} goes to the next person")
        await mira.saw(self._notice(number, Cue.EVERYBODY), within=self.pace.patience)
        self.narrate(f"Flag {number} goes to everybody, and Eli is told so honestly")
        await self.whispered(ELI, Cue.UNANSWERED)

    async def _card_about(self, part: Part) -> Seen:
        """The card in the moderators' room, whenever it comes: the story is in nobody's hand but the circle's."""
        user = self.player(part).user

        def wanted(seen: Seen) -> bool:
            return seen.room == self.setting.desk and self.of_keeper(seen) and self._about(seen, user)

        return await self.player(MO).saw(wanted, within=self.long)

    def _about(self, seen: Seen, user: str) -> bool:
        events = {one.event_id for one in self.player(ANA).seen(self.setting.room) if one.sender == user}
        return any(event in seen.html or event.replace("$", "%24") in seen.html for event in events if event)

    def _notice(self, number: str, cue: Cue) -> Callable[[Seen], bool]:
        return lambda seen: (
            self.of_keeper(seen, cue)
            and seen.room == self.setting.desk
            and seen.text.startswith(f"Flag {number}:")
        )


def number_of(card: Seen) -> str:
    """The flag's number, with which its card begins."""
    return card.text.partition("Flag ")[2].split()[0]
