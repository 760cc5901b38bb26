"""The place: people on two homeservers, their rooms, and the settings of the keeper, as a self-hoster would make them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from random import Random
from typing import Any

from ruamel.yaml import YAML

from plugin.configuration import load, make_master_key
from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.players import Players, meet
from plugin.demo.sight import member
from tests.chaos.people import Circle

PASSWORD = "a long one for the keeper"
LADDER = (8, 16)
AGENDA = {
    "name": "short",
    "segments": [
        {"kind": "opening", "length": "6s"},
        {"kind": "check-in", "length": "60s", "turn": "20s", "warning": "0s", "silence": "6s"},
        {"kind": "milestones", "length": "2s"},
        {"kind": "closing", "length": "20s", "turn": "15s", "warning": "0s", "silence": "5s"},
    ],
}
SILENCE = {"check-in": 6, "closing": 5}


async def people_of(players: Players, servers: tuple[Synapse, ...]) -> dict[str, Player]:
    """Three members and a moderator on the keeper's homeserver, two and one on the other."""
    ours, theirs = servers
    homes = {"ana": ours, "ben": ours, "cleo": theirs, "dee": ours, "eli": theirs, "mo": ours, "mira": theirs}
    return {name: await players.newcomer(server, name) for name, server in homes.items()}


async def circle_of(
    folder: Path, server: Synapse, url: str, people: dict[str, Player], rng: Random
) -> Circle:
    """Their two rooms, the keeper\'s account, and its settings, in which the homeserver is at `url`."""
    ana, ben, cleo, dee, eli, mo, mira = people.values()
    room = await meet(ana, mo, mira, ben, dee, cleo, eli)
    desk = await meet(mo, mira)
    user = await server.register("keeper", PASSWORD)
    folder.mkdir(parents=True, exist_ok=True)
    ladder = {"next": f"{LADDER[0]}s", "all": f"{LADDER[1]}s", "help": "raised"}
    _write(folder / "short.yaml", AGENDA)
    (folder / "password").write_text(PASSWORD)
    _write(
        folder / "config.yaml",
        {
            "homeserver": {"url": url, "user": user, "password_file": "password"},
            "storage": {"data": "data"},
            "invites": {"servers": sorted({player.server for player in people.values()})},
            "circles": [
                {
                    "name": "evening",
                    "title": "Evening circle",
                    "rooms": [room],
                    "moderators_room": desk,
                    "chairs": [ana.user],
                    "moderators": [{"user": mo.user}, {"user": mira.user}],
                    "agenda": "./short.yaml",
                    "tiers": {"crisis": ladder, "red": ladder, "amber": ladder},
                }
            ],
        },
    )
    make_master_key(load(folder / "config.yaml"))
    return Circle(user, room, desk, ana, (ben, cleo, dee, eli), (mo, mira), rng)


def _write(file: Path, what: Any) -> None:
    with file.open("w") as open_file:
        YAML(typ="safe").dump(what, open_file)


async def keeper_comes(circle: Circle) -> None:
    """It is asked into both rooms, and goes in."""
    await circle.host.invite(circle.room, circle.keeper)
    await circle.moderators[0].invite(circle.desk, circle.keeper)
    await asyncio.gather(
        *(
            player.saw(member(circle.keeper, "join", room=circle.room), within=60)
            for player in circle.everybody
        ),
        *(
            player.saw(member(circle.keeper, "join", room=circle.desk), within=60)
            for player in circle.moderators
        ),
    )
