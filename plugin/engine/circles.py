"""The facts around a decision, gathered: settings, rooms, who is here, who is on call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from urllib.parse import quote

from models.agenda import Agenda
from models.circle import Circle, Moderator, PersonFacts
from models.config import CircleSettings, Config
from models.ids import RoomId, UserId, server_of
from models.signals import Where
from moderation import duty, lessons
from moderation.hours import on_duty, rests_until
from plugin.engine.people import People
from plugin.engine.places import HERE, Places


class Circles:
    """All configured circles, with their rooms resolved to ids.

    `agendas` are by language, and by what the configuration calls them; `rooms` maps what it calls a room (id or alias) to the room's
    id.
    """

    def __init__(
        self,
        config: Config,
        agendas: Mapping[str, Mapping[str, Agenda]],
        rooms: Mapping[str, RoomId],
        places: Places,
        people: People,
    ) -> None:
        self._config = config
        self._agendas = agendas
        self._places = places
        self._people = people
        self._settings = {circle.name: circle for circle in config.circles}
        self._called = {
            circle.name: {room: rooms[room] for room in circle.rooms if room in rooms}
            for circle in config.circles
        }
        self._rooms = {name: tuple(called.values()) for name, called in self._called.items()}
        self._moderators = {
            circle.name: rooms[circle.moderators_room]
            for circle in config.circles
            if circle.moderators_room and circle.moderators_room in rooms
        }
        self._where: dict[RoomId, tuple[str, Where]] = {
            **{room: (name, "circle") for name, ids in self._rooms.items() for room in ids},
            **{room: (name, "moderators") for name, room in self._moderators.items()},
        }
        self._made: dict[str, tuple[tuple[int, int], Circle]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """All circles whose room is known."""
        return tuple(name for name, rooms in self._rooms.items() if rooms)

    @property
    def rooms(self) -> tuple[RoomId, ...]:
        """Every room the keeper was set up for."""
        return tuple(self._where)

    def of_room(self, room: RoomId) -> tuple[str, Where] | None:
        """The circle a room belongs to and what it is there; None for a room nobody set up."""
        return self._where.get(room)

    def of_person(self, user: UserId) -> tuple[str, ...]:
        """The circles somebody is in, as a member or on the roster, in the order of the configuration."""
        return tuple(name for name in self.names if self._belongs(name, user))

    def once_of(self, user: UserId) -> tuple[str, ...]:
        """The circles somebody is in no more: they left, or were put out."""
        return tuple(
            name
            for name in self.names
            if not self._belongs(name, user)
            and any(self._places.knows(room, user) for room in self._rooms[name])
        )

    def spoken_of(self, text: str, circles: tuple[str, ...]) -> tuple[str, ...]:
        """The circles of somebody who writes in private, those first of whose rooms there is a link in the text."""
        return (
            tuple(sorted(circles, key=lambda name: not self._linked(text, name)))
            if "!" in text[1:]
            else circles
        )

    def _linked(self, text: str, name: str) -> bool:
        return any(room in text or quote(room, safe="") in text for room in self._rooms.get(name, ()))

    def _belongs(self, name: str, user: UserId) -> bool:
        rooms = (*self._rooms[name], *filter(None, [self._moderators.get(name)]))
        return any(self._places.membership(room, user) == "join" for room in rooms)

    def get(self, name: str, now: datetime) -> Circle | None:
        """The circle as it stands now; None when it is not configured (any more) or its room is not known."""
        if not self._rooms.get(name):
            return None
        # Hours change by the minute, all else with the places; facts about people are read through.
        stamp = (self._places.version + self._people.version, int(now.timestamp()) // 60)
        made = self._made.get(name)
        if made is not None and made[0] == stamp:
            return made[1]
        circle = self._gather(self._settings[name], now)
        self._made[name] = (stamp, circle)
        return circle

    def _gather(self, settings: CircleSettings, now: datetime) -> Circle:
        rooms = self._rooms[settings.name]
        desk = self._moderators.get(settings.name)
        keeper = self._places.keeper
        agendas = self._agendas[settings.language]
        return Circle(
            name=settings.name,
            settings=settings,
            keeper=keeper,
            rooms=rooms,
            moderators_room=desk,
            members=tuple(user for user in self._places.in_room(rooms[0]) if user != keeper),
            moderators=tuple(self._roster(settings, desk, now)),
            agenda=agendas[settings.agenda],
            agendas=agendas,
            called=self._called[settings.name],
            shielded=desk is not None and self._shielded(desk),
            people=self._people.facts,
            prefix=self._config.prefix,
            desk=self._config.desk.public_url or "",
        )

    def _roster(self, settings: CircleSettings, desk: RoomId | None, now: datetime) -> Iterable[Moderator]:
        for entry in settings.moderators:
            user = UserId(entry.user)
            if desk is None or self._places.membership(desk, user) != "join":
                continue
            facts = self._people.facts.get(user, PersonFacts())
            shift = bool(duty.on_call((duty.duty_of(entry, facts, settings),), now))
            ready = not facts.off_duty and (shift or on_duty(entry, settings, now))
            trained = lessons.counts(facts, lessons.CRISIS, settings.roster, now)
            quiet = rests_until(entry, facts, settings, now) is not None
            yield Moderator(user, on_call=ready, on_shift=shift, trained=trained, quiet=quiet)

    def _shielded(self, desk: RoomId) -> bool:
        room = self._places.room(desk)
        if room is None or not room.encrypted:
            return False
        allowed = {server_of(self._places.keeper), *self._config.invites.servers}
        people = set(self._config.invites.people)
        return all(server_of(user) in allowed or user in people for user in self._places.in_room(desk, HERE))
