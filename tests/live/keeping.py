"""The product itself, run as a self-hoster runs it, beside a circle of played members and moderators."""

from __future__ import annotations

import asyncio
import itertools
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from plugin.configuration import load, make_master_key
from plugin.demo.children import end, kill, start_python
from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.players import meet
from plugin.demo.sight import member
from plugin.demo.wire import Seen

PASSWORD = "a long one for the keeper"
_numbers = itertools.count(1)


@dataclass(slots=True)
class Keeping:
    """A keeper's process: start it, end it, kill it, start it again. `folder` holds its configuration and data."""

    folder: Path
    user: str
    process: asyncio.subprocess.Process | None = None
    starts: int = 0

    @property
    def config(self) -> Path:
        return self.folder / "config.yaml"

    async def start(self) -> None:
        self.starts += 1
        with self.log.open("ab") as log:
            self.process = await start_python(
                ["-m", "plugin", "run", "--config", str(self.config)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    async def kill(self) -> None:
        """As a power cut would."""
        assert self.process is not None
        await kill(self.process)

    async def stop(self) -> None:
        if self.process is not None:
            await end(self.process)

    @property
    def log(self) -> Path:
        return self.folder / "keeper.log"


@dataclass(slots=True)
class Evening:
    """A circle with its people and its keeper."""

    keeper: Keeping
    room: str
    desk: str
    host: Player
    moderators: Sequence[Player]
    members: Sequence[Player]
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def everybody(self) -> tuple[Player, ...]:
        return (self.host, *self.moderators, *self.members)

    def from_keeper(self, player: Player, room: str | None = None) -> list[Seen]:
        """What this player's client saw the keeper say, edits left out."""
        return [
            seen
            for seen in player.seen(room)
            if seen.sender == self.keeper.user and seen.type == "m.room.message" and not seen.replaces
        ]


def letters(seen: Sequence[Seen]) -> list[str]:
    """The marks by which a doubled message would give itself away."""
    return [str(one.content.get("org.circlekeeper.letter")) for one in seen if one.type == "m.room.message"]


async def settings_for(
    folder: Path,
    server: Synapse,
    name: str,
    *,
    circle: dict[str, Any],
    servers: Sequence[str],
    url: str,
    **more: Any,
) -> str:
    """Register the keeper's account and write its configuration; returns the user id."""
    user = await server.register(name, PASSWORD)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "password").write_text(PASSWORD)
    config = {
        "homeserver": {"url": url, "user": user, "password_file": "password"},
        "storage": {"data": "data"},
        "invites": {"servers": list(servers)},
        "circles": [circle],
        **more,
    }
    with (folder / "config.yaml").open("w") as file:
        YAML(typ="safe").dump(config, file)
    make_master_key(load(folder / "config.yaml"))
    return user


SHORT_AGENDA = {
    "name": "short",
    "segments": [
        {"kind": "opening", "length": "6s"},
        {"kind": "check-in", "length": "60s", "turn": "10s", "warning": "0s", "silence": "6s"},
        {"kind": "milestones", "length": "2s"},
        {"kind": "closing", "length": "20s", "turn": "6s", "warning": "0s", "silence": "4s"},
    ],
}


@asynccontextmanager
async def evening(
    folder: Path,
    server: Synapse,
    host: Player,
    moderators: Sequence[Player],
    members: Sequence[Player],
    *,
    encrypted: bool = True,
    start: bool = True,
    circle: dict[str, Any] | None = None,
    url: str = "",
    **more: Any,
) -> AsyncIterator[Evening]:
    """A circle whose two rooms people made; the keeper is asked in and has come. `url`: where it looks for its homeserver.

    `more` are further settings of the keeper.
    """
    room = await meet(host, *moderators, *members, encrypted=encrypted)
    desk = await meet(*moderators, encrypted=encrypted)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "short.yaml").open("w") as file:
        YAML(typ="safe").dump(SHORT_AGENDA, file)
    settings: dict[str, Any] = {
        "name": "evening",
        "title": "Evening circle",
        "rooms": [room],
        "moderators_room": desk,
        "chairs": [host.user],
        "moderators": [{"user": one.user} for one in moderators],
        "agenda": "./short.yaml",
        # A few people write many alarming messages, and each is to be found on a card of its own.
        "same_matter": "0s",
        **(circle or {}),
    }
    servers = sorted({player.server for player in (host, *moderators, *members)})
    user = await settings_for(
        folder,
        server,
        f"keeper-{next(_numbers)}",
        circle=settings,
        servers=servers,
        url=url or server.url,
        **more,
    )
    keeper = Keeping(folder, user)
    opened = Evening(keeper, room, desk, host, moderators, members)
    if start:
        await keeper.start()
    try:
        await host.invite(room, user)
        await moderators[0].invite(desk, user)
        if start:
            await asyncio.gather(
                *(player.saw(member(user, "join", room=room), within=40) for player in opened.everybody),
                *(player.saw(member(user, "join", room=desk), within=40) for player in moderators),
            )
        yield opened
    finally:
        await keeper.stop()


Newcomer = Callable[..., Awaitable[Player]]
