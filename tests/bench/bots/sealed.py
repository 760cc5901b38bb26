"""A bare watcher for encrypted rooms: nio's own client with its own store and one callback, which sends to an encrypted room."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path
from typing import Any

import nio
import orjson

ALARM = re.compile(r"hurting myself", re.IGNORECASE)


async def main(settings: dict[str, Any]) -> None:
    desks: dict[str, list[str]] = settings["desks"]
    store = Path(settings["store"])
    store.mkdir(exist_ok=True)
    config = nio.AsyncClientConfig(encryption_enabled=True, store_sync_tokens=True)
    client = nio.AsyncClient(
        settings["url"], settings["user"], settings["device"], store_path=str(store), config=config
    )
    client.restore_login(settings["user"], settings["device"], settings["token"])
    if client.should_upload_keys:
        await client.keys_upload()
    await client.sync(timeout=0, full_state=True)

    async def heard(room: nio.MatrixRoom, event: nio.RoomMessageText) -> None:
        if room.room_id in desks and ALARM.search(event.body):
            desk, moderator = desks[room.room_id]
            content = {
                "msgtype": "m.text",
                "body": f"alarm: {event.event_id}",
                "m.mentions": {"user_ids": [moderator]},
            }
            await client.room_send(desk, "m.room.message", content, ignore_unverified_devices=True)

    client.add_event_callback(heard, nio.RoomMessageText)
    await client.sync_forever(timeout=30_000)


asyncio.run(main(orjson.loads(Path(sys.argv[1]).read_bytes())))
