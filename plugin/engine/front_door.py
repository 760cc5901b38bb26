"""The front door: commands as they come in, who may give them, kind answers to the rest, and `!help`.

Answers of the door itself are whispered, so that a typo or a "not yours" is nobody else's business. Replies to one sender are
bounded; a cry for help and the moderators' room never are.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence

from models.aggregate import Command, per_circle
from models.circle import Circle
from models.effects import Whisper
from models.ids import UserId
from models.signals import CommandGiven, MessageSeen
from models.words import Arg, Items, Term, Words
from moderation.told import person_key
from plugin.commands import Misspelt, Typed, helpful, may, named_first, read_command, which
from plugin.engine.circles import Circles
from plugin.engine.dispatch import Desk, Dispatch
from plugin.engine.house import AnyAggregate, House
from plugin.engine.ledger import Ledger

HELP = Command(
    "help", "help-about-help", who="anyone", where=("circle", "moderators", "direct"), aliases=("h",)
)
MOST_SENDERS = 10_000
"""Senders whose answers are counted at once; a flood of new ones only starts the counting anew."""

NEVER_LIMITED = frozenset({"helpnow", "call"})
FROM_ANY_DEVICE = NEVER_LIMITED | {"report", "appeal"}
"""What only brings people, and takes nothing away."""


class FrontDoor:
    """Reads every message for a command first."""

    def __init__(
        self, house: House, circles: Circles, ledger: Ledger, dispatch: Dispatch, prefix: str, replies: int
    ) -> None:
        self._house = house
        self._circles = circles
        self._ledger = ledger
        self._dispatch = dispatch
        self._prefix = prefix
        self._replies = replies
        self._recent: dict[UserId, deque[int]] = defaultdict(deque)
        self._spellings = {spelling: command.name for spelling, (_, command) in house.commands.items()}
        self._spellings |= dict.fromkeys((HELP.name, *HELP.aliases), HELP.name)

    async def command(self, desk: Desk, message: MessageSeen, circles: Sequence[str]) -> bool:
        """True when the message was a command (or meant as one) and is answered; False for ordinary words."""
        found = read_command(message.text, self._prefix, self._spellings, message.where)
        if found is None or message.edit_of is not None:
            return False
        around = [circle for name in circles if (circle := self._circles.get(name, desk.now)) is not None]
        if not around:
            return False
        found = _meant(found, message, around)
        if not (message.trusted or _cry(found)):
            if isinstance(found, Typed) and self._within_limits(desk, message, found.name, around[0]):
                self._whisper(desk, message.sender, Words("not-trusted"), around[0])
            return False
        if isinstance(found, Misspelt):
            return self._misspelt(desk, message, found, around[0])
        if not self._within_limits(desk, message, found.name, around[0]):
            return True
        if found.name == HELP.name:
            self._help(desk, message, around)
            return True
        await self._given(desk, message, found, around)
        return True

    def _misspelt(self, desk: Desk, message: MessageSeen, found: Misspelt, circle: Circle) -> bool:
        if not found.guess and message.where == "circle":
            # Somebody began a sentence with the prefix; it is theirs, not ours.
            return False
        if self._within_limits(desk, message, "", circle):
            args: dict[str, Arg] = {"typed": f"{self._prefix}{found.typed[:40]}"}
            words = Words("unknown-command-no-guess", args)
            if found.guess:
                asked_help = "yes" if self._spellings[found.guess] == HELP.name else "no"
                guess = f"{self._prefix}{found.guess}"
                words = Words("unknown-command", {**args, "guess": guess, "help": asked_help})
            self._whisper(desk, message.sender, words, circle)
        return True

    async def _given(self, desk: Desk, message: MessageSeen, found: Typed, around: Sequence[Circle]) -> None:
        one, command = self._house.commands[found.name]
        if command.finds and message.where == "direct":
            around = await self._finding(desk, message.sender, one, around)
        refusals = [may(command, message.sender, message.where, circle) for circle in around]
        allowed = [circle for circle, refusal in zip(around, refusals, strict=True) if refusal is None]
        if not allowed:
            refusal = next(words for words in refusals if words is not None)
            self._whisper(desk, message.sender, refusal, around[0])
            return
        rest = _rest(command, found, message)
        if command.single and message.where == "direct" and len(allowed) > 1:
            named = named_first(rest, allowed)
            if named is None:
                self._whisper(desk, message.sender, which(command, allowed, rest), allowed[0])
                return
            allowed, rest = [named[0]], named[1]
        given = CommandGiven(
            message.room,
            message.where,
            message.event,
            message.sender,
            command.name,
            rest,
            message.about,
            message.trusted,
            message.reply_to,
            message.mentions,
        )
        for circle in await self._concerned(desk, one, allowed):
            key = one.key(given, circle)
            if key is not None:
                await self._dispatch.tell(desk, one.kind, key, given, circle.name)

    async def _concerned(self, desk: Desk, one: AnyAggregate, allowed: Sequence[Circle]) -> Sequence[Circle]:
        """In a direct room of somebody in several circles, what is under way is meant; where nothing is, each circle says so."""
        if one.key is not per_circle:
            return allowed[:1]
        running = [circle for circle in allowed if await self._running(desk, one.kind, circle.name)]
        return running or allowed

    async def _finding(
        self, desk: Desk, user: UserId, one: AnyAggregate, around: Sequence[Circle]
    ) -> Sequence[Circle]:
        """The circle in which there is something of this person's, also one they were in before; else those they are in."""
        once = (self._circles.get(name, desk.now) for name in self._circles.once_of(user))
        for circle in (*around, *(one_ for one_ in once if one_ is not None)):
            if await self._running(desk, one.kind, person_key(user, circle)):
                return (circle,)
        return around

    async def _running(self, desk: Desk, kind: str, key: str) -> bool:
        return await self._ledger.load(desk.connection, desk.work, (kind, key)) is not None

    def _help(self, desk: Desk, message: MessageSeen, around: Sequence[Circle]) -> None:
        commands = helpful((*self._house.declared.values(), HELP), message.sender, message.where, around)
        lines = tuple(
            Words("help-line", {"command": self._typed(command), "what": Term(command.help)})
            for command in commands
        )
        self._whisper(desk, message.sender, Words("help-intro", {"commands": Items(lines)}), around[0])

    def _typed(self, command: Command) -> str:
        spelling = next((alias for alias in command.aliases if " " in alias), command.name)
        return f"{self._prefix}{spelling} {command.usage}".strip()

    def _within_limits(self, desk: Desk, message: MessageSeen, name: str, circle: Circle) -> bool:
        if name in NEVER_LIMITED or message.where == "moderators":
            return True
        now, recent = int(desk.now.timestamp()), self._recent[message.sender]
        while recent and recent[0] <= now - 60:
            recent.popleft()
        recent.append(now)
        if len(self._recent) > MOST_SENDERS:
            self._recent = defaultdict(deque, {message.sender: recent})
        if len(recent) == self._replies + 1:
            self._whisper(desk, message.sender, Words("slow-down"), circle)
        return len(recent) <= self._replies

    def _whisper(self, desk: Desk, to: UserId, words: Words, circle: Circle) -> None:
        self._dispatch.whisper(desk, Whisper(to, words, good_for=3600), circle)


def _meant(found: Typed | Misspelt, message: MessageSeen, around: Sequence[Circle]) -> Typed | Misspelt:
    """A moderator says with it that help has come; anybody else who types it needs some, and not a refusal."""
    if not isinstance(found, Typed) or found.name != "emergency":
        return found
    team = any(circle.is_moderator(message.sender) for circle in around)
    return found if team and message.where != "circle" else Typed("helpnow", "")


def _cry(found: Typed | Misspelt) -> bool:
    """A cry for help counts from whatever device it comes: to call in vain costs less than not to call."""
    return isinstance(found, Typed) and found.name in FROM_ANY_DEVICE


def _rest(command: Command, found: Typed, message: MessageSeen) -> str:
    """What stands behind the command. Clients write a pill as the display name; where a person is asked for, the id is meant."""
    mentioned = sorted(message.mentions)
    return mentioned[0] if "@" in command.usage and len(mentioned) == 1 else found.rest
