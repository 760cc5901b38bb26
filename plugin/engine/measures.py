"""Carrying out what takes something from somebody in a room, or gives it back.

Each asks first how the room stands: what is so already is not done again, and what others did is not undone. So a row that is tried
twice does it once. What the room does not let the keeper do is `Barred`, with what is missing; nothing here tries again by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import delete, select

from models.effects import Ban, Hold, RedactTheirs, Remove, SetPower, Unban
from models.ids import RoomId
from models.tables import muted
from models.words import Words
from plugin.engine.database import Database
from plugin.engine.places import Places
from plugin.engine.upsert import upsert
from plugin.matrix.api import Homeserver, Json, MatrixError, part
from plugin.matrix.loose import as_object
from plugin.matrix.power import INFINITE, Act, Event, Powers, own_level, power_of, silent, with_level

KINDS = frozenset({"redact-theirs", "power", "restore", "remove", "ban", "unban"})
"""What rows of the outbox ask for here."""

ALWAYS = frozenset({"restore", "unban"})
"""What is never given up for having waited long: what was taken for a time must end."""

POWER_LEVELS = "m.room.power_levels"
ROUNDS = 3
"""How often power levels are set when others set them at the same moment."""

_NEEDS: dict[str, Act] = {"redact-theirs": "redact", "remove": "kick", "ban": "ban", "unban": "ban"}


class Barred(Exception):
    """The room does not allow it. `why`: "not-there" (the keeper is not in it), "creator", "equal-power", "no-power" or "refused"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def body_of(hold: Hold, say: Callable[[Words], str]) -> dict[str, Any]:
    """The row that asks for it. `say` renders a sentence for the room."""
    match hold:
        case RedactTheirs():
            return {"kind": "redact-theirs", "event": hold.event, "reason": say(hold.reason)}
        case SetPower(level=None):
            return {"kind": "restore", "user": hold.user}
        case SetPower():
            return {"kind": "power", "user": hold.user, "level": hold.level}
        case Remove():
            return {"kind": "remove", "user": hold.user, "reason": say(hold.reason)}
        case Ban():
            return {"kind": "ban", "user": hold.user, "reason": say(hold.reason)}
        case Unban():
            return {"kind": "unban", "user": hold.user}


class Hands:
    """Does it, on one homeserver."""

    def __init__(self, server: Homeserver, database: Database, places: Places) -> None:
        self._server = server
        self._database = database
        self._places = places

    async def carry_out(self, room: RoomId, txn: str, body: dict[str, Any]) -> None:
        """Do what a row asks for, unless it is so already. Raises `Barred`, or `MatrixError` for all else."""
        try:
            await self._do(room, txn, body)
        except MatrixError as error:
            if error.status != 403 or error.passing or error.revoked:
                raise
            raise Barred(self._why(room, body)) from error

    async def _do(self, room: RoomId, txn: str, body: dict[str, Any]) -> None:
        kind = body["kind"]
        if kind == "redact-theirs":
            await self._may_redact(room)
            path = f"v3/rooms/{part(room)}/redact/{part(body['event'])}/{part(txn)}"
            await self._server.call("PUT", path, {"reason": body["reason"]})
        elif kind == "power":
            await self._lower(room, body["user"], body["level"])
        elif kind == "restore":
            await self._restore(room, body["user"])
        elif await self._differs(room, body):
            wish = (
                {"user_id": body["user"], "reason": body["reason"]}
                if kind != "unban"
                else {"user_id": body["user"]}
            )
            verb = "kick" if kind == "remove" else kind
            await self._server.call("POST", f"v3/rooms/{part(room)}/{verb}", wish)

    async def _may_redact(self, room: RoomId) -> None:
        """Asked beforehand: some servers take in a redaction that has no effect (spec, room version 3, "Handling redactions")."""
        powers = Powers(
            self._places.keeper, self._create(room), await self._server.state(room, POWER_LEVELS, "") or None
        )
        if not (powers.may("redact") and powers.may_send("m.room.redaction")):
            raise Barred("no-power")

    async def _differs(self, room: RoomId, body: dict[str, Any]) -> bool:
        """Whether there is something to do: somebody to put out, or a ban of the keeper's own to lift."""
        member = await self._server.state(room, "m.room.member", body["user"])
        membership = as_object(member.get("content")).get("membership")
        if body["kind"] == "unban":
            return membership == "ban" and member.get("sender") == self._places.keeper
        if body["kind"] == "ban":
            return membership != "ban"
        return membership in {"join", "invite", "knock"}

    async def _lower(self, room: RoomId, user: str, level: int) -> None:
        """Let somebody say nothing more, and remember what they had; who can say nothing already stays as they are."""

        async def change(content: Json) -> Json:
            own = own_level(user, content)
            if own is None or own >= 0:
                async with self._database.write() as connection:
                    await upsert(connection, muted, [{"room": room, "user": user, "level": own}])
            lowest = silent(content, level)
            return content if own is not None and own <= lowest else with_level(content, user, lowest)

        await self._set_power(room, user, change)

    async def _restore(self, room: RoomId, user: str) -> None:
        """Give back what was remembered, unless somebody gave them another level meanwhile."""
        where = (muted.c.room == room) & (muted.c.user == user)
        async with self._database.read() as connection:
            kept = (await connection.execute(select(muted.c.level).where(where))).first()
        if kept is None:
            return

        async def change(content: Json) -> Json:
            own = own_level(user, content)
            return with_level(content, user, kept.level) if own is not None and own < 0 else content

        await self._set_power(room, user, change)
        async with self._database.write() as connection:
            await connection.execute(delete(muted).where(where))

    async def _set_power(self, room: RoomId, user: str, change: Callable[[Json], Any]) -> None:
        """Read, change and write the power levels.

        Matrix has no way to write only if nothing changed. So afterwards it is looked at what the new levels replaced: if that is not
        what was read, somebody wrote in between, and theirs are written again with the change in them.
        """
        now = await self._server.state(room, POWER_LEVELS, "")
        for _ in range(ROUNDS):
            old = as_object(now.get("content"))
            if not old:
                # Without power levels the creator has 100; writing some would take that away.
                raise Barred("refused")
            new = await change(old)
            if new == old:
                return
            self._fit(room, user, now)
            answer = await self._server.call("PUT", f"v3/rooms/{part(room)}/state/{POWER_LEVELS}/", new)
            then = await self._server.state(room, POWER_LEVELS, "")
            replaced = as_object(then.get("unsigned")).get("replaces_state")
            if then.get("event_id") != answer.get("event_id"):
                now = then
            elif isinstance(replaced, str) and replaced != now.get("event_id"):
                theirs = await self._server.call("GET", f"v3/rooms/{part(room)}/event/{part(replaced)}")
                now = {**then, "content": theirs.get("content")}
            else:
                return

    def _fit(self, room: RoomId, user: str, power_levels: Event) -> None:
        powers = Powers(self._places.keeper, self._create(room), power_levels)
        if not powers.may_send(POWER_LEVELS, state=True):
            raise Barred("no-power")
        if not powers.stands_above(user):
            raise Barred(_above(user, powers))

    def _why(self, room: RoomId, body: dict[str, Any]) -> str:
        """What is missing, by the room's state as the keeper last saw it."""
        if not self._places.joined(room):
            return "not-there"
        known = self._places.room(room)
        content = known.state.get(POWER_LEVELS) if known else None
        event = {"content": content} if content is not None else None
        powers = Powers(self._places.keeper, self._create(room), event)
        needs = _NEEDS.get(body["kind"])
        if needs is None or not powers.may(needs):
            return "no-power"
        user = body.get("user")
        if body["kind"] != "unban" and isinstance(user, str) and not powers.stands_above(user):
            return _above(user, powers)
        return "refused"

    def _create(self, room: RoomId) -> Event | None:
        known = self._places.room(room)
        if known is None or "m.room.create" not in known.state:
            return None
        return {"sender": known.state.get("creator"), "content": known.state["m.room.create"]}


def _above(user: str, powers: Powers) -> str:
    return "creator" if power_of(user, powers.create, powers.power_levels) == INFINITE else "equal-power"
