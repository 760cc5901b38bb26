"""One member or moderator: what they can do with their client, and what it shows them."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from plugin.demo.sight import PATIENCE, Predicate, Sight, member
from plugin.demo.wire import Ask, Call, Close, Done, Join, Json, Seen, Send


@dataclass(frozen=True, slots=True)
class Sent:
    """An event a player sent. `begun` and `done` are seconds on the same clock as `Seen.at`."""

    event_id: str
    begun: float
    done: float


class Player:
    """Made by `Players.login`. Everything it does raises `PlayerError` when its homeserver refuses or cannot be reached."""

    def __init__(
        self, number: int, user: str, ask: Callable[[Callable[[int], Ask]], Awaitable[Done]]
    ) -> None:
        self.number = number
        self.user = user
        self.device = ""
        self.sight = Sight(user)
        self._ask = ask

    def __repr__(self) -> str:
        return f"<Player {self.user}>"

    @property
    def server(self) -> str:
        """The name of the homeserver the player's account is on."""
        return self.user.partition(":")[2]

    # What its client shows.

    def mark(self) -> int:
        """Where the sight ends now, for `since`."""
        return self.sight.mark()

    def seen(self, room: str | None = None, *, since: int = 0) -> list[Seen]:
        """What the client saw, in one room or in all, since a mark or ever."""
        return self.sight.seen(room, since=since)

    async def saw(self, wanted: Predicate, *, within: float = PATIENCE, since: int = 0) -> Seen:
        """The first thing the client saw (since a mark) that is wanted; waits up to `within` seconds. Raises `NotSeen`."""
        return await self.sight.saw(wanted, within=within, since=since)

    # Rooms.

    async def create_room(
        self,
        name: str = "",
        *,
        topic: str = "",
        encrypted: bool = True,
        invite: Sequence[str] = (),
        version: str = "12",
        creators: Sequence[str] = (),
        power: Json | None = None,
        direct: bool = False,
        state: Sequence[Json] = (),
    ) -> str:
        """Make a private room and return its id, once the player's client knows it and knows that it is encrypted.

        `creators` are additional creators (room version 12), whose power nobody can take back; `power` goes over the default
        power levels; `state` are further initial state events.
        """
        initial = [*state]
        if encrypted:
            initial.append(
                {
                    "type": "m.room.encryption",
                    "state_key": "",
                    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
                }
            )
        body: Json = {
            "preset": "trusted_private_chat" if direct else "private_chat",
            "room_version": version,
            "initial_state": initial,
            "invite": list(invite),
            "is_direct": direct,
            "creation_content": {"additional_creators": list(creators)} if creators else {},
        }
        body |= {"name": name} if name else {}
        body |= {"topic": topic} if topic else {}
        body |= {"power_level_content_override": power} if power else {}
        room = str((await self.call("POST", "createRoom", body))["room_id"])
        await self.saw(member(self.user, "join", room=room))
        if encrypted:
            await self.saw(lambda seen: seen.type == "m.room.encryption" and seen.room == room)
        return room

    async def direct(self, user: str) -> str:
        """Make an encrypted room for two and invite the other."""
        return await self.create_room(invite=[user], direct=True)

    async def join(self, room: str, via: Sequence[str] = ()) -> None:
        """Join, by way of the servers in `via` if the room is unknown here; returns when the player's client is in."""
        mine = [
            seen.membership for seen in self.seen(room) if seen.membership and seen.state_key == self.user
        ]
        since = 0 if mine[-1:] == ["join"] else self.mark()
        await self._ask(lambda id_: Join(id_, self.number, room, tuple(via)))
        await self.saw(member(self.user, "join", room=room), since=since)

    async def invite(self, room: str, user: str) -> None:
        await self.call("POST", f"rooms/{_part(room)}/invite", {"user_id": user})

    async def leave(self, room: str) -> None:
        await self.call("POST", f"rooms/{_part(room)}/leave", {})

    async def kick(self, room: str, user: str, reason: str = "") -> None:
        await self.call("POST", f"rooms/{_part(room)}/kick", {"user_id": user, "reason": reason})

    async def state(self, room: str, type_: str, key: str = "") -> Json:
        """The content of one state event now."""
        return await self.call("GET", f"rooms/{_part(room)}/state/{_part(type_)}/{_part(key)}")

    async def set_state(self, room: str, type_: str, content: Json, key: str = "") -> str:
        """Set a state event and return its id."""
        path = f"rooms/{_part(room)}/state/{_part(type_)}/{_part(key)}"
        return str((await self.call("PUT", path, content))["event_id"])

    # Messages.

    async def say(
        self,
        room: str,
        text: str,
        *,
        html: str = "",
        reply_to: str = "",
        mentions: Sequence[str] = (),
        msgtype: str = "m.text",
    ) -> Sent:
        content = _words(text, html, mentions, msgtype)
        if reply_to:
            content["m.relates_to"] = {"m.in_reply_to": {"event_id": reply_to}}
        return await self.send(room, "m.room.message", content)

    async def edit(
        self, room: str, event_id: str, text: str, *, html: str = "", mentions: Sequence[str] = ()
    ) -> Sent:
        """Replace the words of an earlier message (spec, "Event replacements")."""
        return await self.send(
            room,
            "m.room.message",
            {
                **_words(f"* {text}", f"* {html}" if html else "", mentions, "m.text"),
                "m.new_content": _words(text, html, mentions, "m.text"),
                "m.relates_to": {"rel_type": "m.replace", "event_id": event_id},
            },
        )

    async def react(self, room: str, event_id: str, key: str) -> Sent:
        relation = {"rel_type": "m.annotation", "event_id": event_id, "key": key}
        return await self.send(room, "m.reaction", {"m.relates_to": relation})

    async def redact(self, room: str, event_id: str, reason: str = "") -> str:
        path = f"rooms/{_part(room)}/redact/{_part(event_id)}/{self._transaction()}"
        return str((await self.call("PUT", path, {"reason": reason} if reason else {}))["event_id"])

    async def send(self, room: str, type_: str, content: Json) -> Sent:
        """Send any event as a client does: encrypted where the room is, reactions excepted.

        Through an outage the client keeps trying, and after a `PlayerError` without a status it may still succeed.
        """
        done = await self._ask(lambda id_: Send(id_, self.number, room, type_, content))
        return Sent(str(done.answer["event_id"]), done.begun, done.at)

    async def send_plain(self, room: str, type_: str, content: Json) -> str:
        """Send any event as it stands, also into an encrypted room, and return its id."""
        path = f"rooms/{_part(room)}/send/{_part(type_)}/{self._transaction()}"
        return str((await self.call("PUT", path, content))["event_id"])

    @staticmethod
    def _transaction() -> str:
        return secrets.token_hex(16)

    # Anything else.

    async def call(self, method: str, path: str, body: Json | None = None) -> Json:
        """Ask the client-server API; `path` is what follows `/_matrix/client/v3/`, or a whole path with its slash."""
        whole = path if path.startswith("/") else f"/_matrix/client/v3/{path}"
        return (await self._ask(lambda id_: Call(id_, self.number, method, whole, body))).answer

    async def close(self, *, logout: bool = False) -> None:
        """The client goes away, and with `logout` its device too. What it saw can still be read."""
        await self._ask(lambda id_: Close(id_, self.number, logout))


def _words(text: str, html: str, mentions: Sequence[str], msgtype: str) -> Json:
    content: Json = {
        "msgtype": msgtype,
        "body": text,
        "m.mentions": {"user_ids": list(mentions)} if mentions else {},
    }
    return content | ({"format": "org.matrix.custom.html", "formatted_body": html} if html else {})


def _part(text: str) -> str:
    return quote(text, safe="")
