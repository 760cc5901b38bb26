"""Things that happened, as the decisions see them.

"Event" is Matrix's word; a signal is ours. The edge makes signals of events, timers and presses; aggregates hear those they named.
`where` says in which kind of room something was said: a circle's room, its moderators' room, or a direct room with one person.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from models.agenda import Agenda
from models.ids import EventId, RoomId, UserId
from models.verdict import Tier, Verdict

Where = Literal["circle", "moderators", "direct"]


@dataclass(frozen=True, slots=True)
class About:
    """What one of the events on the server is about: a part of an aggregate, such as ("flag", "17", "card")."""

    kind: str
    key: str
    part: str


@dataclass(frozen=True, slots=True)
class MessageSeen:
    """Somebody wrote something that is not a command.

    `trusted` is False when the message was not encrypted by a device of its sender: it is screened, and moves nothing. `about`
    is what the message it replies to is about. An edit has `edit_of`, and `text` is the new text.
    """

    room: RoomId
    where: Where
    event: EventId
    sender: UserId
    text: str
    at: datetime
    edit_of: EventId | None = None
    reply_to: EventId | None = None
    thread: EventId | None = None
    mentions: frozenset[UserId] = frozenset()
    about: About | None = None
    encrypted: bool = True
    trusted: bool = True


@dataclass(frozen=True, slots=True)
class CommandGiven:
    """A command, parsed once at the edge. `name` is the declared name, whatever alias was used; `rest` is all behind it."""

    room: RoomId
    where: Where
    event: EventId
    sender: UserId
    name: str
    rest: str = ""
    about: About | None = None
    trusted: bool = True
    reply_to: EventId | None = None
    mentions: frozenset[UserId] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        """The arguments, split at white space."""
        return tuple(self.rest.split())


@dataclass(frozen=True, slots=True)
class ReactionSeen:
    """A tap on one of the keeper's messages. Reactions travel unencrypted: never enough to close, silence or reveal."""

    room: RoomId
    where: Where
    event: EventId
    sender: UserId
    target: EventId
    key: str
    about: About


@dataclass(frozen=True, slots=True)
class DeskPressed:
    """A press on the desk, in the browser. `act` and `rest` are the name of a command and what would stand behind it.

    `version` is the one of the thing that the page showed. `anyway`: although it is with somebody else.
    """

    sender: UserId
    about: About
    act: str
    version: int
    rest: str = ""
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Redacted:
    """A message was taken back, by its author or by somebody with the power to."""

    room: RoomId
    where: Where
    event: EventId
    sender: UserId
    target: EventId
    about: About | None = None


@dataclass(frozen=True, slots=True)
class MemberJoined:
    """Somebody came into a room (the keeper itself is never meant). `found`: was there already when the keeper came."""

    room: RoomId
    where: Where
    member: UserId
    found: bool = False


@dataclass(frozen=True, slots=True)
class MemberLeft:
    """Somebody left a room, or was taken out of it."""

    room: RoomId
    where: Where
    member: UserId


@dataclass(frozen=True, slots=True)
class KeeperJoined:
    """The keeper itself came into a circle's room or a moderators' room."""

    room: RoomId
    where: Where


@dataclass(frozen=True, slots=True)
class KeeperLeft:
    """The keeper was taken out of a circle's room or a moderators' room, or the room is gone."""

    room: RoomId
    where: Where


@dataclass(frozen=True, slots=True)
class TimerFired:
    """A timer of this aggregate has come due. `name` is the one given in SetTimer; `now` may be much later than `due`."""

    name: str
    due: datetime


@dataclass(frozen=True, slots=True)
class Screened:
    """A message with the verdict on it. `about` is the flag that already stands for the message, if any."""

    message: MessageSeen
    verdict: Verdict
    about: About | None = None


@dataclass(frozen=True, slots=True)
class NotScreened:
    """A message that could not be screened; `why` is a Fluent id, `about` the flag that already stands for the message, if any."""

    message: MessageSeen
    why: str
    about: About | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """How many messages of a circle's room wait for a key at this moment; 0 when all could be read after all."""

    room: RoomId
    waiting: int


@dataclass(frozen=True, slots=True)
class KeeperStarted:
    """The keeper has just begun to run; the settings may be others than before."""


@dataclass(frozen=True, slots=True)
class KeeperReturned:
    """The keeper was away (down or cut off) from `since` until now."""

    since: datetime


@dataclass(frozen=True, slots=True)
class SendFailed:
    """Something the keeper wanted to say was refused for good. `about` is what it was about; `user` the one it was for in direct."""

    about: About | None
    room: RoomId | None
    user: UserId | None
    why: str


@dataclass(frozen=True, slots=True)
class Done:
    """The homeserver did in a room what was asked of it, or it was so already; `about` is what it was asked for. See `SendFailed`."""

    about: About
    room: RoomId


@dataclass(frozen=True, slots=True)
class Said:
    """A message is on the homeserver. Of messages about itself an aggregate is told that names this in what it `hears`.

    It may be told twice of one message, and long after it was decided.
    """

    about: About
    room: RoomId


@dataclass(frozen=True, slots=True)
class Reported:
    """Somebody asks, other than by a command, that people look at a message, or (no `room`) at `author`.

    `tap`: the reaction by which they did, which the whole room sees; None: the homeserver's own report button, where they may have
    given a `reason`. `author`: whose message it is, as far as the homeserver says so.
    """

    sender: UserId
    room: RoomId | None
    target: EventId | None
    tap: EventId | None = None
    reason: str = ""
    author: UserId | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A message that was to be looked up; `about` is what it was looked up for, `flag` the one that already stands for it, if any.

    `text` is empty where it was taken back or cannot be read.
    """

    about: About
    room: RoomId
    event: EventId
    sender: UserId
    text: str
    flag: About | None = None


RaisedBy = Literal["screening", "asked", "not-screened", "report"]


@dataclass(frozen=True, slots=True)
class Report:
    """What somebody says of what they report. `ref`: what they and the flag call it; `by`: whom to answer, which no flag keeps."""

    ref: str
    words: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Raised:
    """A new flag. `by` says how it came: screening, the person's own call for help, a message that could not be screened, or a report.

    `subject` is the author or the person who asked, or the keeper itself where a report names nobody; `excerpt` as short as judging
    needs.
    """

    number: int
    circle: str
    room: RoomId
    event: EventId
    subject: UserId
    where: Where
    tier: Tier
    excerpt: str
    by: RaisedBy = "screening"
    verdict: Verdict | None = None
    report: Report | None = None


@dataclass(frozen=True, slots=True)
class MeetingDue:
    """Told to a circle's meeting when one begins by the schedule, for `length` seconds; `late`: the keeper was not there in time."""

    id: str
    room: RoomId
    agenda: Agenda
    length: int
    late: bool = False


@dataclass(frozen=True, slots=True)
class MeetingAsked:
    """Told to the circle's schedule when somebody wants to open a meeting by hand; it answers with `MeetingChosen`."""

    given: CommandGiven


@dataclass(frozen=True, slots=True)
class MeetingChosen:
    """Told back to the circle's meeting: with which agenda, and for how many seconds, what was asked for would begin."""

    given: CommandGiven
    agenda: Agenda
    length: int


@dataclass(frozen=True, slots=True)
class CardsWanted:
    """Told to the circle's decks: a meeting is about to open in this agenda, by what somebody `asked` or by the schedule."""

    asked: CommandGiven | MeetingDue
    agenda: Agenda


@dataclass(frozen=True, slots=True)
class CardsDealt:
    """Told back to the circle's meeting: the agenda with its cards, prompts and readings drawn. The meeting opens."""

    asked: CommandGiven | MeetingDue
    agenda: Agenda


@dataclass(frozen=True, slots=True)
class MeetingStarted:
    """Told to the circle's schedule when somebody opened a meeting by hand."""


@dataclass(frozen=True, slots=True)
class MeetingOpened:
    """Told to each person who took a seat, so that a milestone can be asked about. `day` is today in the circle's zone."""

    circle: str
    meeting: str
    present: int
    day: date


TryOutcome = Literal["helped", "somewhat", "other"]
"""What came of a try, in its owner's eyes: it helped, somewhat, or it was not for them."""


@dataclass(frozen=True, slots=True)
class MilestoneOffered:
    """A person said yes to this one announcement. `label` is the milestone's own name; `anonymous` leaves the person's name out."""

    meeting: str
    member: UserId
    label: str
    anonymous: bool


@dataclass(frozen=True, slots=True)
class MilestoneAnnounced:
    """Told back to the person's own record, so that it is not asked again."""

    label: str


@dataclass(frozen=True, slots=True)
class MilestoneWithdrawn:
    """The person changed their mind before it was announced."""

    meeting: str
    member: UserId
    label: str = field(default="")


@dataclass(frozen=True, slots=True)
class TryOffered:
    """Told to a meeting that opened: its owner agreed that what came of this one try be said in the part for follow-ups.

    `text` is what was tried, in their words; `anonymous` leaves their name out, and needs five people at the moment it is said.
    It is offered anew to each meeting until `TryTold` comes back.
    """

    meeting: str
    member: UserId
    number: int
    text: str
    outcome: TryOutcome
    anonymous: bool


@dataclass(frozen=True, slots=True)
class TryTold:
    """Told back to the person's tries by the meeting that said it, so that it is not said again."""

    number: int


@dataclass(frozen=True, slots=True)
class TryWithdrawn:
    """The person changed their mind before a meeting said it."""

    meeting: str
    member: UserId
    number: int


@dataclass(frozen=True, slots=True)
class WinShared:
    """Told to the circle's wins: its owner wants this one said in the room; `anonymous` leaves their name out."""

    member: UserId
    number: int
    text: str
    anonymous: bool


@dataclass(frozen=True, slots=True)
class WinWithdrawn:
    """The person took a win back that may wait to be said; `number` 0: all of theirs."""

    member: UserId
    number: int


@dataclass(frozen=True, slots=True)
class PactShown:
    """Told to a person's partnership: its owner wants their partner to read this pact, once, as it stands now."""

    owner: UserId
    text: str
    until: date | None


@dataclass(frozen=True, slots=True)
class CountAsked:
    """Told to a person's date when they wrote down a setback: whether to count from another day is theirs to say."""

    user: UserId


@dataclass(frozen=True, slots=True)
class MineAsked:
    """Told to what a person keeps, when they want to see it; it answers `Tell("me", user, MineTold(...))`, and says nothing itself."""

    user: UserId


@dataclass(frozen=True, slots=True)
class MineTold:
    """What a person keeps, in numbers, for their own eyes. `series` are values by day, each with the Fluent id of its name."""

    kind: str
    numbers: tuple[tuple[str, int], ...] = ()
    series: tuple[tuple[str, tuple[tuple[date, int], ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Somebody wants to be forgotten; told to every aggregate that hears it, each of its states that stands, before their key is gone.

    What is theirs alone goes by itself. What belongs to others too drops them, and says nothing of them any more.
    """

    user: UserId


Signal = (
    MessageSeen
    | CommandGiven
    | ReactionSeen
    | DeskPressed
    | Redacted
    | MemberJoined
    | MemberLeft
    | KeeperJoined
    | KeeperLeft
    | TimerFired
    | Screened
    | NotScreened
    | Unreadable
    | KeeperStarted
    | KeeperReturned
    | SendFailed
    | Done
    | Said
    | Reported
    | Found
    | Raised
    | MeetingDue
    | MeetingAsked
    | MeetingChosen
    | CardsWanted
    | CardsDealt
    | MeetingStarted
    | MeetingOpened
    | MilestoneOffered
    | MilestoneAnnounced
    | MilestoneWithdrawn
    | TryOffered
    | TryTold
    | TryWithdrawn
    | WinShared
    | WinWithdrawn
    | PactShown
    | CountAsked
    | MineAsked
    | MineTold
    | Forgotten
)
