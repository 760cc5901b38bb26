"""The power that the acts which a circle switched on need in a room, and whether the keeper has it. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from models.config import CircleSettings
from models.ids import UserId
from models.written import Taking
from plugin.checks.finding import Finding, advice, fine
from plugin.matrix.power import INFINITE, Powers, creators_stand_above, power_of

_WORDS: dict[Taking, str] = {
    "redact": "take away messages of others",
    "mute": "mute",
    "remove": "remove people",
    "ban": "ban",
}
_ABOVE = frozenset({"mute", "remove", "ban"})
"""What is done to somebody takes more power than they have."""


def acts_findings(
    name: str, circle: CircleSettings, powers: Powers, members: tuple[UserId, ...]
) -> Iterator[Finding]:
    """What to say of one room; `powers` are the keeper's there, `members` who is in it."""
    if not circle.acts:
        return
    able = [act for act in circle.acts if powers.level >= needed(act, powers)]
    for act in circle.acts:
        if act not in able:
            yield advice(
                f"{name}: the keeper may not {_WORDS[act]} here, which this circle switched on",
                f"give it power {needed(act, powers)} in the room's settings, or take {act} out of the circle's acts",
            )
    if able:
        least = max(needed(act, powers) for act in able)
        yield fine(
            f"{name}: the keeper may {', '.join(_WORDS[act] for act in able)}, as the circle wants (least power {least})"
        )
    if _ABOVE & set(able):
        yield from _out_of_reach(name, circle, powers, members)


def needed(act: Taking, powers: Powers) -> int:
    """The least power for it here. Muting sets power levels (client-server spec, "m.room.power_levels")."""
    match act:
        case "redact":
            return max(powers.level_for("redact"), powers.level_to_send("m.room.redaction"))
        case "mute":
            return powers.level_to_send("m.room.power_levels", state=True)
        case "remove":
            return powers.level_for("kick")
        case "ban":
            return powers.level_for("ban")


def _out_of_reach(
    name: str, circle: CircleSettings, powers: Powers, members: tuple[UserId, ...]
) -> Iterator[Finding]:
    """Nothing is taken from the team anyway; of all others, who stands too high."""
    team = {one.user for one in circle.moderators} | {powers.user}
    high = [one for one in members if one not in team and not powers.stands_above(one)]
    for one in high[:5]:
        made = (
            creators_stand_above(powers.create)
            and power_of(one, powers.create, powers.power_levels) == INFINITE
        )
        why = "made the room, and nobody stands above that" if made else "has as much power there"
        yield fine(f"{name}: {one} {why}, so the keeper cannot mute, remove or ban them")
