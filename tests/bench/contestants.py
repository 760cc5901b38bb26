"""Who is measured: the product as a self-hoster runs it, a bare watcher, nio's client with one callback, and maubot.

Each is a process of its own with an account of its own, and watches lanes: a circle's room, and the moderators' room that an alarm
goes to.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import orjson
from ruamel.yaml import YAML

from plugin.configuration import load, make_master_key
from plugin.demo import tether
from plugin.demo.children import end, tail
from plugin.demo.homeserver import Synapse
from plugin.matrix.api import Homeserver, part
from tests.bench.person import PASSWORD, log_in

BOTS = Path(__file__).parent / "bots"
MAUBOT = Path(sys.prefix) / "maubot" / "bin" / "python"
"""maubot wants other versions of our libraries: `make bench` gives it an environment of its own."""

EXTRA = "none"
"""`encoder`: the product is measured with its sentence encoder."""

ALARM = "I keep thinking about hurting myself"
"""What a member says that every contestant brings to the moderators."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A circle's room, the moderators' room it belongs to, and the moderator there."""

    room: str
    desk: str
    moderator: str


@dataclass(slots=True)
class Bot:
    """A contestant's account and place; `process` while it runs."""

    name: str
    user: str
    server: Synapse
    folder: Path
    command: list[str]
    process: Process | None = None
    metrics: str = ""

    async def start(self) -> None:
        """Start the process; it may take some seconds until it watches."""
        with (self.folder / "bot.log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                tether.__file__,
                str(os.getpid()),
                *self.command,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                env={**os.environ, "PYTHONPATH": str(BOTS.parents[2])},
            )

    async def stop(self) -> None:
        if self.process is not None:
            await end(self.process)

    @property
    def pid(self) -> int:
        assert self.process is not None
        if self.process.returncode is not None:
            raise RuntimeError(f"{self.name} ended\n{tail(self.folder / 'bot.log')}")
        return self.process.pid

    async def settled(self, most: float = 60) -> None:
        """Until its first words to everybody it met are said, which it has and others have not; at most so many seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(most if self.metrics else 0):
                while (await self.counted())["circlekeeper_outbox_waiting"]:
                    await asyncio.sleep(0.5)

    async def counted(self) -> dict[str, float]:
        """The product's own counters, by their full names."""
        async with aiohttp.ClientSession() as session, session.get(self.metrics) as answer:
            lines = (await answer.text()).splitlines()
        pairs = (line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
        return {name: float(value) for name, value in pairs}


async def enrol(server: Synapse, name: str) -> str:
    """An account for a contestant."""
    return await server.register(name, PASSWORD)


async def bring_in(server: Synapse, user: str, rooms: Sequence[str]) -> None:
    """Join the rooms an account was invited into, with a device that goes away again."""
    api = Homeserver(server.url)
    api.token, _ = await log_in(api, user)
    try:
        for room in rooms:
            await api.call("POST", f"v3/join/{part(room)}", {}, within=60)
        await api.call("POST", "v3/logout", {})
    finally:
        await api.aclose()


async def ours(
    server: Synapse, user: str, folder: Path, lanes: Sequence[Lane], url: str = "", **circle: Any
) -> Bot:
    """The product, with a circle for each moderators' room."""
    folder.mkdir(parents=True)
    (folder / "password").write_text(PASSWORD)
    port = free_port()
    desks = {lane.desk: lane.moderator for lane in lanes}
    config = {
        "homeserver": {"url": url or server.url, "user": user, "password_file": "password"},
        "storage": {"data": "data"},
        "operator": {"metrics": f"127.0.0.1:{port}"},
        "invites": {"servers": [server.name]},
        "circles": [
            {
                "name": f"circle-{number}",
                "rooms": [lane.room for lane in lanes if lane.desk == desk],
                "moderators_room": desk,
                "moderators": [{"user": moderator}],
                **circle,
            }
            for number, (desk, moderator) in enumerate(desks.items())
        ],
    }
    with (folder / "config.yaml").open("w") as file:
        YAML(typ="safe").dump(config, file)
    make_master_key(load(folder / "config.yaml"))
    command = [sys.executable, str(BOTS / "ours.py"), EXTRA, "run", "--config", "config.yaml"]
    return Bot("ours", user, server, folder, command, metrics=f"http://127.0.0.1:{port}/metrics")


async def bare(server: Synapse, user: str, folder: Path, lanes: Sequence[Lane], url: str = "") -> Bot:
    """Raw requests and a regular expression; plain rooms only."""
    settings = await _settings(server, user, folder, lanes, url)
    return Bot("bare", user, server, folder, [sys.executable, str(BOTS / "bare.py"), settings])


async def sealed(server: Synapse, user: str, folder: Path, lanes: Sequence[Lane], url: str = "") -> Bot:
    """nio's own client with one callback, for encrypted rooms."""
    settings = await _settings(server, user, folder, lanes, url)
    return Bot("nio", user, server, folder, [sys.executable, str(BOTS / "sealed.py"), settings])


async def _settings(server: Synapse, user: str, folder: Path, lanes: Sequence[Lane], url: str) -> str:
    folder.mkdir(parents=True)
    api = Homeserver(server.url)
    token, device = await log_in(api, user)
    await api.aclose()
    told = {
        "url": url or server.url,
        "user": user,
        "token": token,
        "device": device,
        "store": str(folder / "store"),
        "desks": {lane.room: [lane.desk, lane.moderator] for lane in lanes},
    }
    (folder / "settings.json").write_bytes(orjson.dumps(told))
    return str(folder / "settings.json")


async def maubot(server: Synapse, user: str, folder: Path, lanes: Sequence[Lane], url: str = "") -> Bot:
    """maubot's standalone mode with a plugin of one regular expression; its encryption needs a library that is not to be had."""
    folder.mkdir(parents=True)
    api = Homeserver(server.url)
    token, _ = await log_in(api, user)
    await api.aclose()
    settings = {
        "user": {
            "credentials": {
                "id": user,
                "homeserver": url or server.url,
                "access_token": token,
                "device_id": None,
            },
            "sync": True,
            "appservice": False,
            "hs_token": None,
            "autojoin": False,
            "displayname": "disable",
            "avatar_url": "disable",
            "ignore_initial_sync": True,
            "ignore_first_sync": True,
        },
        "database": f"sqlite:{folder / 'bot.db'}",
        "database_opts": {"min_size": 1, "max_size": 10},
        "crypto_db_pickle_key": "measuring",
        "plugin_config": {"desks": {lane.room: [lane.desk, lane.moderator] for lane in lanes}},
        "logging": {
            "version": 1,
            "handlers": {"console": {"class": "logging.StreamHandler"}},
            "root": {"level": "WARNING", "handlers": ["console"]},
        },
    }
    with (folder / "config.yaml").open("w") as file:
        YAML(typ="safe").dump(settings, file)
    meta = str(BOTS / "alarm" / "maubot.yaml")
    command = [str(MAUBOT), "-m", "maubot.standalone", "-c", "config.yaml", "-m", meta]
    return Bot("maubot", user, server, folder, command)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@asynccontextmanager
async def running(*bots: Bot) -> AsyncIterator[None]:
    """Run these meanwhile."""
    try:
        for bot in bots:
            await bot.start()
        yield
    finally:
        await asyncio.gather(*(bot.stop() for bot in bots))
