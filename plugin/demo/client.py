"""One player's client: nio's own full client, with encryption and a store of its own. The demo's only door to nio."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
import nio

from plugin.demo.eyes import Eyes
from plugin.demo.wire import Accepts, Json, Told, Trouble

# Everything, at any length: a player whose timeline is cut misses what the keeper said.
_FILTER = {
    "presence": {"types": []},
    "room": {"timeline": {"limit": 1000}, "ephemeral": {"types": []}, "account_data": {"types": []}},
}
_SYNC_MS = 30_000
_LOOK_BACK = 50
# Seconds in which somebody notices an invitation. Who joins while the first words are on their way may not get them: those go to the
# homeservers that were in the room when they were written, and stand beside the joining, not before it.
_NOTICED = 1.0
_ROOM_SECONDS = 15.0
_KEY_ATTEMPTS = 50
_NIO_ERRORS = (nio.ProtocolError, nio.EncryptionError, nio.exceptions.OlmTrustError)


class ClientError(Exception):
    """A player's request came to nothing. `status` and `errcode` as the homeserver gave them, or 0 and ""."""

    def __init__(self, why: str, status: int = 0, errcode: str = "") -> None:
        super().__init__(why)
        self.status = status
        self.errcode = errcode


class Client:
    """`tell` is called for every event the client sees, in order, and for every trouble it has."""

    def __init__(
        self,
        player: int,
        *,
        url: str,
        user: str,
        folder: Path,
        accepts: Accepts,
        tell: Callable[[Told], None],
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._player = player
        self._user = user
        self._accepts = accepts
        self._tell = tell
        self._nio = nio.AsyncClient(
            url,
            user,
            store_path=str(folder),
            config=nio.AsyncClientConfig(encryption_enabled=True, max_timeout_retry_wait_time=0.5),
        )
        self._synced = asyncio.Condition()
        self._keys = asyncio.Lock()
        self._background: set[asyncio.Task[None]] = set()
        self._eyes = Eyes(player, tell)

    async def login(self, password: str, device_name: str) -> Json:
        """Log in, publish the device's keys, look once, and keep looking in the background."""
        answer = await self._nio.login(password, device_name)
        if not isinstance(answer, nio.LoginResponse):
            raise _refused(answer)
        self._user = str(answer.user_id)
        await self._keep_keys()
        await self._sync(0)
        self._spawn(self._keep_syncing())
        return {"user": answer.user_id, "device": answer.device_id}

    async def send(self, room: str, type_: str, content: Json, transaction: str) -> str:
        """Send an event, encrypted if the room is, to all devices, also those nobody verified; return its id.

        Sends at the same time overtake each other; who needs an order waits for each.
        """
        await self._knows(room)
        for _ in range(_KEY_ATTEMPTS):
            if self._nio.should_query_keys:
                await self._keep_keys()
            try:
                answer = await self._nio.room_send(
                    room, type_, content, transaction, ignore_unverified_devices=True
                )
            except (nio.GroupEncryptionError, KeyError):
                # nio shares a room's key and uses it in two steps. In between, others may wear it out (it is good for 100
                # messages), or somebody's joining makes it invalid. Nothing was sent yet.
                continue
            except _NIO_ERRORS as error:
                raise ClientError(f"{type(error).__name__}: {error}") from error
            if not isinstance(answer, nio.RoomSendResponse):
                raise _refused(answer)
            return str(answer.event_id)
        raise ClientError(f"the key of {room} was worn out {_KEY_ATTEMPTS} times before this message")

    async def call(self, method: str, path: str, body: Json | None) -> Json:
        headers = {"Authorization": f"Bearer {self._nio.access_token}", "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body)
        try:
            async with await self._nio.send(method, path, data, headers) as answer:
                told = await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise ClientError(f"no answer: {type(error).__name__}: {error}") from error
        fields = told if isinstance(told, dict) else {}
        if answer.status >= 300:
            raise ClientError(str(fields.get("error", "")), answer.status, str(fields.get("errcode", "")))
        return fields

    async def join(self, room: str, via: Sequence[str] = ()) -> None:
        """Join a room, by way of the servers in `via` if it is not known here.

        An invitation from another server can be here before that server has stored it itself; it then refuses who comes at
        once, and only for a moment.
        """
        query = f"?{urlencode([('via', server) for server in via])}" if via else ""
        path = f"/_matrix/client/v3/join/{quote(room, safe='')}{query}"
        for wait in (0.1, 0.2, 0.4, 0.8, 1.6, None):
            try:
                await self.call("POST", path, {})
            except ClientError as error:
                if wait is None or error.status != 403 or room not in self._nio.invited_rooms:
                    raise
                await asyncio.sleep(wait)
            else:
                return

    async def close(self, *, logout: bool) -> None:
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        if logout:
            await self._nio.logout()
        await self._nio.close()

    async def _keep_syncing(self) -> None:
        # nio asks again at once when no answer comes; refusals and broken answers are ours to slow down.
        wait = 0.1
        while True:
            wait = 0.1 if await self._sync(_SYNC_MS) else min(wait * 2, 2.0)
            if wait > 0.1:
                await asyncio.sleep(wait)

    async def _sync(self, patience: int) -> bool:
        try:
            answer = await self._nio.sync(patience, sync_filter=_FILTER)
            if not isinstance(answer, nio.SyncResponse):
                self._trouble(f"sync refused: {answer}")
                return False
            raw = await answer.transport_response.json()
        except Exception as error:  # noqa: BLE001 - nio may raise anything on what a stranger sent; it is told, not hidden
            self._trouble(f"sync broke: {type(error).__name__}: {error}")
            return False
        new = self._eyes.look(raw, answer.rooms.join)
        for room in new:
            self._spawn(self._look_back(room, raw["rooms"]["join"][room]["timeline"].get("prev_batch")))
        if answer.to_device_events:
            self._eyes.look_again(self._unlock)
        self._answer_invitations(raw)
        if self._nio.should_upload_keys or self._nio.should_query_keys or self._nio.should_claim_keys:
            self._spawn(self._keep_keys())
        self._spawn(self._send_to_devices())
        async with self._synced:
            self._synced.notify_all()
        return True

    async def _look_back(self, room: str, start: str | None) -> None:
        """Scroll up in a room the player has just joined, as people's clients do: what was said to somebody invited on another
        homeserver before they came is not in the sync answer, since their homeserver was not there."""
        answer = await self._nio.room_messages(room, start, limit=_LOOK_BACK)
        if not isinstance(answer, nio.RoomMessagesResponse):
            self._trouble(f"could not look back in {room}: {answer}")
            return
        for event in reversed(answer.chunk):
            if isinstance(event, nio.MegolmEvent):
                event.room_id = room
            self._eyes.look_back(room, event, self._unlock)

    def _answer_invitations(self, raw: Json) -> None:
        for room, part in raw.get("rooms", {}).get("invite", {}).items():
            ours = [event for event in part["invite_state"]["events"] if event.get("state_key") == self._user]
            direct = any(event["content"].get("is_direct") is True for event in ours)
            if self._accepts == "all" or (self._accepts == "direct" and direct):
                self._spawn(self._accept(room))

    def _unlock(self, locked: Any) -> Any | None:
        if not isinstance(locked, nio.MegolmEvent):
            return None
        try:
            return self._nio.decrypt_event(locked)
        except nio.EncryptionError:
            return None

    async def _accept(self, room: str) -> None:
        await asyncio.sleep(_NOTICED)
        try:
            await self.join(room)
        except ClientError as error:
            self._trouble(f"could not accept the invitation to {room}: {error}")

    async def _keep_keys(self) -> None:
        """Publish, ask for and claim keys as nio's own loop would, one player's turn at a time."""
        async with self._keys:
            if self._nio.should_upload_keys:
                await self._nio.keys_upload()
            if self._nio.should_query_keys:
                await self._nio.keys_query()
            if self._nio.should_claim_keys:
                await self._nio.keys_claim(self._nio.get_users_for_key_claiming())

    async def _send_to_devices(self) -> None:
        await self._nio.send_to_device_messages()

    async def _knows(self, room: str) -> None:
        """Wait until the client has seen that it is in a room: before that it can neither send nor encrypt."""
        try:
            async with asyncio.timeout(_ROOM_SECONDS), self._synced:
                await self._synced.wait_for(lambda: room in self._nio.rooms)
        except TimeoutError:
            raise ClientError(f"the player's client is not in {room}") from None

    def _spawn(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background_done)

    def _background_done(self, task: asyncio.Task[None]) -> None:
        self._background.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._trouble(f"{type(error).__name__}: {error}")

    def _trouble(self, what: str) -> None:
        self._tell(Trouble(self._player, what))


def _refused(answer: Any) -> ClientError:
    status = getattr(answer.transport_response, "status", 0)
    return ClientError(str(answer.message), status, str(answer.status_code or ""))
