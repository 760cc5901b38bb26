"""The facts around a decision: what no aggregate owns, gathered by the engine once per signal and read only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.agenda import Agenda, Milestone
from models.config import CircleSettings, ModeratorSettings
from models.ids import RoomId, UserId


def zone_of(entry: ModeratorSettings, settings: CircleSettings) -> str:
    """By which clock a moderator lives: the one noted for them, else the circle's."""
    return entry.zone if "zone" in entry.model_fields_set else settings.zone


@dataclass(frozen=True, slots=True)
class Moderator:
    """Somebody on the roster who is joined to the moderators' room now. `on_call`: within their hours or a shift, not stepped back.

    `trained`: their training for a crisis counts today; `quiet`: it is their quiet time, in which only a crisis calls them.
    """

    user: UserId
    on_call: bool
    on_shift: bool = False
    trained: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What a person told the keeper about how to be spoken to, and a moderator about when to be called.

    `zone`, `remind`: by which clock they live, and how long before a meeting they want to be reminded, see `rituals.reminders`.
    `duty`: shifts chosen by command, see `moderation.duty`; `trained`: what was learnt when, see `moderation.lessons`. `letters`:
    which message to the keeper was the last that was passed on to a moderator, see `moderation.letters`. `asked`: whose question
    stands, and until when, see `models.effects.Whisper`. `paused`: until when the keeper leaves them in peace (`rituals.pause`);
    `consents`: what they said yes to, and when (`models.consents`).
    """

    country: str = ""
    language: str = ""
    zone: str = ""
    off_duty: bool = False
    duty: str = ""
    remind: str = ""
    trained: str = ""
    letters: str = ""
    asked: str = ""
    paused: str = ""
    consents: str = ""


def clock_of(user: UserId | None, facts: PersonFacts, settings: CircleSettings) -> str:
    """By which clock somebody is told times: as they said, else as it is noted for a moderator, else the circle's."""
    entry = next((one for one in settings.moderators if one.user == user), None)
    return facts.zone or (zone_of(entry, settings) if entry else settings.zone)


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle as it stands at this moment.

    `rooms` are the circle's rooms (resolved ids, the first is where meetings are held), `members` all who are joined to the first
    one but the keeper, `moderators` in the order of the roster. `shielded`: the moderators' room is encrypted and only people of
    allowed servers are in it, so excerpts may be shown there. `agenda` is the circle's usual one, `agendas` are all by what the
    settings call them, and `called` the circle's rooms likewise. `desk`: where moderators reach the desk in a browser; empty where
    there is none.
    """

    name: str
    settings: CircleSettings
    keeper: UserId
    rooms: tuple[RoomId, ...]
    moderators_room: RoomId | None
    members: tuple[UserId, ...]
    moderators: tuple[Moderator, ...]
    agenda: Agenda
    agendas: Mapping[str, Agenda] = field(default_factory=dict)
    called: Mapping[str, RoomId] = field(default_factory=dict)
    shielded: bool = True
    people: Mapping[UserId, PersonFacts] = field(default_factory=dict)
    prefix: str = "!"
    desk: str = ""

    @property
    def room(self) -> RoomId:
        """Where meetings are held."""
        return self.rooms[0]

    @property
    def milestones(self) -> tuple[Milestone, ...]:
        """What is celebrated here: what the settings name, else what the usual agenda does."""
        chosen = "milestones" in self.settings.model_fields_set or not self.agenda.milestones
        return self.settings.milestones if chosen else self.agenda.milestones

    @property
    def on_call(self) -> tuple[UserId, ...]:
        """Who may be called now: those in a shift first, each in the order of the roster."""
        ready = [moderator for moderator in self.moderators if moderator.on_call]
        return tuple(one.user for one in sorted(ready, key=lambda one: not one.on_shift))

    @property
    def on_shift(self) -> tuple[UserId, ...]:
        """Who has a shift now and may be called."""
        return tuple(one.user for one in self.moderators if one.on_call and one.on_shift)

    def is_moderator(self, user: UserId) -> bool:
        """On the roster, and in the moderators' room now."""
        return any(moderator.user == user for moderator in self.moderators)

    def is_chair(self, user: UserId) -> bool:
        """May lead meetings: a configured chair who is here, or a moderator."""
        return (user in self.settings.chairs and user in self.members) or self.is_moderator(user)
