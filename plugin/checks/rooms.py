"""The rooms: are they there, is the keeper in them, may it do its work, and who is in the moderators' room. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from models.config import CircleSettings, Config
from models.ids import UserId, server_of
from plugin.checks.acts import acts_findings
from plugin.checks.finding import Finding, advice, fine, problem
from plugin.matrix.power import INFINITE, Powers, creators_stand_above, room_version

State = Mapping[tuple[str, str], Mapping[str, Any]]
"""A room's state events by type and state key."""


@dataclass(frozen=True, slots=True)
class View:
    """A room as the keeper's account sees it. `id` is empty when the name leads nowhere; `membership` is join, invite or ""."""

    name: str
    id: str = ""
    membership: str = ""
    state: State = field(default_factory=dict)

    def content(self, kind: str) -> Mapping[str, Any]:
        """The content of a state event with an empty key; empty when there is none."""
        content = self.state.get((kind, ""), {}).get("content")
        return content if isinstance(content, Mapping) else {}

    @property
    def encrypted(self) -> bool:
        return isinstance(self.content("m.room.encryption").get("algorithm"), str)

    def members(self, *memberships: str) -> tuple[UserId, ...]:
        """Who is in the room, sorted."""
        found = (
            UserId(key)
            for (kind, key), event in self.state.items()
            if kind == "m.room.member" and _membership(event) in memberships
        )
        return tuple(sorted(found))

    def powers(self, user: UserId) -> Powers:
        """What somebody may do here."""
        return Powers(
            user, self.state.get(("m.room.create", "")), self.state.get(("m.room.power_levels", ""))
        )


def _membership(event: Mapping[str, Any]) -> object:
    content = event.get("content")
    return content.get("membership") if isinstance(content, Mapping) else None


def circle_findings(circle: CircleSettings, config: Config, views: Mapping[str, View]) -> tuple[Finding, ...]:
    """What to say about a circle's rooms; `views` by the name the configuration has for each."""
    found: list[Finding] = []
    for room in circle.rooms:
        view = views.get(room, View(room))
        found += room_findings(view, config)
        if view.membership == "join":
            powers = view.powers(UserId(config.homeserver.user))
            found += acts_findings(view.name, circle, powers, view.members("join"))
    if circle.moderators_room:
        view = views.get(circle.moderators_room, View(circle.moderators_room))
        found += moderators_room_findings(view, circle, config)
    return tuple(found)


def room_findings(view: View, config: Config) -> tuple[Finding, ...]:
    """What to say about a room in which meetings are held."""
    keeper = UserId(config.homeserver.user)
    return tuple(_entry(view)) or (*_openness(view), *_abilities(view, keeper))


def moderators_room_findings(view: View, circle: CircleSettings, config: Config) -> tuple[Finding, ...]:
    """What to say about a moderators' room."""
    keeper = UserId(config.homeserver.user)
    closed = tuple(_entry(view))
    if closed:
        return closed
    return (*_shield(view, circle, config, keeper), *_abilities(view, keeper, pins=False))


def _entry(view: View) -> Iterator[Finding]:
    """Why nothing more can be said; nothing when the keeper is in the room."""
    if not view.id:
        yield problem(
            f"{view.name}: there is no such room", "check its spelling, and that the alias is published"
        )
    elif view.membership == "invite":
        yield advice(
            f"{view.name}: the keeper is invited",
            "circlekeeper run accepts it, if invites allows who invited it",
        )
    elif view.membership != "join":
        yield problem(f"{view.name}: the keeper is not in this room", "invite it there")


def _openness(view: View) -> Iterator[Finding]:
    if not view.encrypted:
        yield advice(
            f"{view.name}: the room is not encrypted, so its homeservers can read what is said",
            "switch encryption on in the room's settings; it cannot be switched off again",
        )
    if view.content("m.room.history_visibility").get("history_visibility") == "world_readable":
        yield problem(
            f"{view.name}: anybody may read the room without joining", "change who may read its history"
        )


def _abilities(view: View, keeper: UserId, *, pins: bool = True) -> Iterator[Finding]:
    powers = view.powers(keeper)
    speaks = powers.may_send("m.room.encrypted" if view.encrypted else "m.room.message")
    if not speaks:
        yield problem(
            f"{view.name}: the keeper may not write here",
            "give it a power level at which messages may be sent",
        )
    if not powers.may_send("m.reaction"):
        yield advice(
            f"{view.name}: the keeper may not react here",
            "let m.reaction be sent, so that a tap is enough to answer",
        )
    if pins and not powers.may_send("m.room.pinned_events", state=True):
        yield advice(
            f"{view.name}: the keeper may not pin what it tells members about itself",
            "let it send m.room.pinned_events, or put it into the room's topic yourself",
        )
    if powers.level == INFINITE:
        yield advice(
            f"{view.name}: the keeper made this room, and in room version {room_version(powers.create)} that power can never be "
            "taken back",
            "let people make the rooms, and invite the keeper",
        )
    if speaks:
        yield fine(f"{view.name}: the keeper is in, and may write ({_power(powers)})")


def _power(powers: Powers) -> str:
    level = "the power of a creator" if powers.level == INFINITE else f"power {powers.level:.0f}"
    named = [
        word
        for word, able in (
            ("take back messages", powers.may("redact")),
            ("remove people", powers.may("kick")),
            ("ban", powers.may("ban")),
            ("notify everybody", powers.may_notify_room()),
        )
        if able
    ]
    above = ", creators stand above all levels" if creators_stand_above(powers.create) else ""
    return f"{level}; it may {', '.join(named)}{above}" if named else f"{level}, no other powers{above}"


def _shield(view: View, circle: CircleSettings, config: Config, keeper: UserId) -> Iterator[Finding]:
    """Whether excerpts may be shown here (as the engine judges it), and whether the right people are in."""
    roster = {UserId(moderator.user) for moderator in circle.moderators}
    present = set(view.members("join"))
    allowed = {server_of(keeper), *config.invites.servers}
    if not view.encrypted:
        yield problem(
            f"{view.name}: the moderators' room is not encrypted, so cards hold a link and no words",
            "switch encryption on in the room's settings",
        )
    if view.content("m.room.join_rules").get("join_rule") == "public":
        yield problem(f"{view.name}: anybody may join the moderators' room", "let only invited people in")
    for user in view.members("join", "invite"):
        if server_of(user) not in allowed and user not in config.invites.people:
            yield problem(
                f"{view.name}: {user} is of a homeserver that is not allowed, so cards hold a link and no words",
                f"take them out of the room, or add {server_of(user)} to invites.servers if you trust it with what members wrote",
            )
    for user in sorted(present - roster - {keeper}):
        yield problem(
            f"{view.name}: {user} reads along and is not on the roster",
            "take them out of the room, or add them to moderators",
        )
    for user in sorted(roster - present):
        yield advice(
            f"{view.name}: {user} is on the roster and not in the room, so they are not called", "invite them"
        )
    if not roster & present:
        yield problem(
            f"{view.name}: no moderator is in the room", "let at least one person of the roster join"
        )
