"""The place where the demo plays: two homeservers, people with their clients, two rooms, and the product itself as its own process."""

from __future__ import annotations

import asyncio
import secrets
import socket
import subprocess
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
from ruamel.yaml import YAML

from plugin.demo.children import end, start_python, tail
from plugin.demo.homeserver import Report, Synapse, homeservers
from plugin.demo.player import Player
from plugin.demo.players import OnSeen, Players, meet, players_process
from plugin.demo.script import ANA, FINN, MEMBERS, MIRA, MO, MODERATORS, Pace, Part
from plugin.demo.sight import member

SEEN = "circlekeeper_messages_seen_total"


class DemoError(Exception):
    """Something that the demo needs did not come about; the message says what, in plain words."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """The product, running. `metrics` is where it counts what it has seen; its settings and its log are files in `folder`."""

    user: str
    folder: Path
    metrics: str
    process: Process

    def log_tail(self, lines: int = 25) -> str:
        """The end of what it wrote."""
        return tail(self.folder / "keeper.log", lines)

    async def messages_seen(self) -> int:
        """How many messages it has read: the one thing that no client can see."""
        timeout = aiohttp.ClientTimeout(total=5)
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(self.metrics) as answer:
            lines = (await answer.text()).splitlines()
        return sum(int(float(line.split()[-1])) for line in lines if line.startswith(SEEN))


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything is there and the keeper has come. `logins` are everybody's passwords, by user id."""

    servers: tuple[Synapse, ...]
    cast: Mapping[str, Player]
    logins: Mapping[str, str]
    room: str
    desk: str
    keeper: Keeper

    def player(self, part: Part) -> Player:
        """Who plays this part."""
        return self.cast[part.name]


@asynccontextmanager
async def stage_set(folder: Path, pace: Pace, on_seen: OnSeen, report: Report) -> AsyncIterator[Setting]:
    """Set everything up, and take it all down at the close of the block, whatever happens in it.

    Raises `DemoError`, `HomeserverError`, `PlayerError` or `NotSeen` when something does not come about.
    """
    async with (
        players_process(folder / "players", on_seen=on_seen) as players,
        homeservers(2, folder / "servers", report=report) as servers,
    ):
        report("people log in, each with their own client")
        cast, logins = await _log_in(players, servers)
        report("Ana makes the circle's encrypted room, Mo the moderators'")
        room, desk = await _make_rooms(cast)
        report("circlekeeper init, circlekeeper run")
        user = await servers[0].register("keeper", password := secrets.token_urlsafe(12))
        await _write_settings(folder / "keeper", pace, servers, cast, (room, desk), (user, password))
        keeper = await _start(folder / "keeper", user)
        try:
            setting = Setting(servers, cast, logins, room, desk, keeper)
            await _invite(setting)
            yield setting
        finally:
            await end(keeper.process)


async def _log_in(players: Players, servers: tuple[Synapse, ...]) -> tuple[dict[str, Player], dict[str, str]]:
    logins: dict[str, str] = {}

    async def one(part: Part) -> Player:
        server, password = servers[part.home], secrets.token_urlsafe(6)
        user = await server.register(part.name, password)
        logins[user] = password
        player = await players.login(server, user, password)
        path = f"profile/{quote(user, safe='')}/displayname"
        await player.call("PUT", path, {"displayname": part.name.capitalize()})
        return player

    parts = (*MEMBERS, *MODERATORS)
    came = await asyncio.gather(*map(one, parts))
    return {part.name: player for part, player in zip(parts, came, strict=True)}, logins


async def _make_rooms(cast: Mapping[str, Player]) -> tuple[str, str]:
    host = cast[ANA.name]
    guests = [cast[part.name] for part in (*MODERATORS, *MEMBERS) if part not in (ANA, FINN)]
    moderators = [cast[part.name] for part in MODERATORS]
    room, desk = await asyncio.gather(
        meet(host, *guests, name="Evening circle"), meet(*moderators, name="Evening circle: moderators")
    )
    return room, desk


async def _write_settings(
    folder: Path,
    pace: Pace,
    servers: tuple[Synapse, ...],
    cast: Mapping[str, Player],
    rooms: tuple[str, str],
    account: tuple[str, str],
) -> None:
    """As a self-hoster does it: `circlekeeper init`, and then a few lines changed by hand."""
    _note_password(folder, account[1])
    config = folder / "config.yaml"
    flags = {
        "--config": [str(config)],
        "--homeserver": [servers[0].url],
        "--user": [account[0]],
        "--password-file": ["password"],
        "--circle": ["evening"],
        "--title": ["Evening circle"],
        "--room": [rooms[0]],
        "--moderators-room": [rooms[1]],
        "--moderator": [cast[part.name].user for part in MODERATORS],
        "--chair": [cast[ANA.name].user],
        "--invite-server": [server.name for server in servers],
    }
    arguments = [word for flag, values in flags.items() for value in values for word in (flag, value)]
    with (folder / "init.log").open("ab") as log:
        process = await start_python(
            ["-m", "plugin", "init", "--yes", *arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    try:
        code = await process.wait()
    finally:
        await end(process)
    if code:
        raise DemoError(f"circlekeeper init wrote no settings\n{tail(folder / 'init.log')}")
    _by_hand(config, pace)


def _note_password(folder: Path, password: str) -> None:
    folder.mkdir(parents=True)
    (folder / "password").touch(mode=0o600)
    (folder / "password").write_text(password)


def _by_hand(config: Path, pace: Pace) -> None:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    settings: Any = yaml.load(config.read_text("utf-8"))
    settings["operator"]["metrics"] = f"127.0.0.1:{_free_port()}"
    desk = f"127.0.0.1:{_free_port()}"
    settings["desk"].update({"listen": desk, "public_url": f"http://{desk}"})
    circle = settings["circles"][0]
    circle["agenda"] = "./agenda.yaml"
    for tier in ("crisis", "red"):
        circle["tiers"][tier].update({"next": pace.next, "all": pace.all, "help": "raised"})
    with config.open("w", encoding="utf-8") as file:
        yaml.dump(settings, file)
    with (config.parent / "agenda.yaml").open("w", encoding="utf-8") as file:
        YAML(typ="safe").dump(pace.agenda, file)


async def _start(folder: Path, user: str) -> Keeper:
    config = folder / "config.yaml"
    address = YAML(typ="safe").load(config.read_text("utf-8"))["operator"]["metrics"]
    with (folder / "keeper.log").open("ab") as log:
        process = await start_python(
            ["-m", "plugin", "run", "--config", str(config)], stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    return Keeper(user, folder, f"http://{address}/metrics", process)


async def _invite(setting: Setting) -> None:
    """Ana lets the keeper pin messages, and people ask it into both rooms."""
    ana, mo, keeper = setting.player(ANA), setting.player(MO), setting.keeper
    power = await ana.state(setting.room, "m.room.power_levels")
    users = {**power.get("users", {}), keeper.user: 50}
    await ana.set_state(setting.room, "m.room.power_levels", {**power, "users": users})
    await asyncio.gather(ana.invite(setting.room, keeper.user), mo.invite(setting.desk, keeper.user))
    async with keeper_alive(keeper):
        await asyncio.gather(
            *(
                player.saw(member(keeper.user, "join", room=setting.room), within=40)
                for name, player in setting.cast.items()
                if name != FINN.name
            ),
            setting.player(MIRA).saw(member(keeper.user, "join", room=setting.desk), within=40),
        )


@asynccontextmanager
async def keeper_alive(keeper: Keeper) -> AsyncIterator[None]:
    """What stands in the block is given up at once when the keeper's process ends. Raises `DemoError` then."""
    here = asyncio.current_task()
    assert here is not None
    gone = False

    async def watch() -> None:
        nonlocal gone
        await keeper.process.wait()
        gone = True
        here.cancel()

    watching = asyncio.create_task(watch())
    try:
        yield
    except asyncio.CancelledError:
        if gone and here.uncancel() == 0:
            raise DemoError(f"the keeper ended with code {keeper.process.returncode}") from None
        raise
    finally:
        watching.cancel()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])
