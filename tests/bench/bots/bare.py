"""A bare watcher: `/sync`, a regular expression, a send. No library but the HTTP client, no database, no memory.

The floor under every bot of this shape: it forgets everything when it ends, and misses what a `limited` answer leaves out.
"""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson

ALARM = re.compile(r"hurting myself", re.IGNORECASE)
FILTER = '{"room":{"timeline":{"limit":100},"ephemeral":{"types":[]}},"presence":{"types":[]}}'


async def main(settings: dict[str, Any]) -> None:
    desks: dict[str, list[str]] = settings["desks"]
    base = f"{settings['url']}/_matrix/client/v3"
    headers = {"Authorization": f"Bearer {settings['token']}"}
    query = {"filter": FILTER, "timeout": "0"}
    sent = 0
    async with aiohttp.ClientSession(headers=headers, timeout=aiohttp.ClientTimeout(total=90)) as session:
        while True:
            async with session.get(f"{base}/sync", params=query) as response:
                answer = orjson.loads(await response.read())
            first = "since" not in query
            query |= {"since": answer["next_batch"], "timeout": "30000"}
            if first:
                continue
            for room, joined in answer.get("rooms", {}).get("join", {}).items():
                for event in joined["timeline"]["events"]:
                    if room in desks and ALARM.search(str(event["content"].get("body"))):
                        sent += 1
                        desk, moderator = desks[room]
                        content = {
                            "msgtype": "m.text",
                            "body": f"alarm: {event['event_id']}",
                            "m.mentions": {"user_ids": [moderator]},
                        }
                        path = f"{base}/rooms/{quote(desk)}/send/m.room.message/{sent}"
                        async with session.put(path, data=orjson.dumps(content)) as response:
                            await response.read()


asyncio.run(main(orjson.loads(Path(sys.argv[1]).read_bytes())))
