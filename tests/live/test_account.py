"""The account and the checks against a real homeserver."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from models.config import Config
from plugin.checks import Section, survey
from plugin.configuration import load, make_master_key, master_key
from plugin.demo.homeserver import Synapse
from plugin.engine.database import Database, open_database
from plugin.engine.vault import Vault
from plugin.matrix.account import AccountError, Session, log_in
from plugin.matrix.api import Homeserver, part

WORD = "a password for tests"
TODAY = date(2026, 11, 24)
_numbers = itertools.count(1)


@dataclass(slots=True)
class Person:
    """Somebody at a homeserver, with the plain API in hand."""

    user: str
    api: Homeserver


@dataclass(slots=True)
class Town:
    """A homeserver, a folder for the keeper's things, and whoever comes."""

    server: Synapse
    folder: Path
    stack: AsyncExitStack

    async def person(self, name: str) -> Person:
        user = await self.server.register(f"{name}-acc-{next(_numbers)}", WORD)
        api = Homeserver(self.server.url)
        self.stack.push_async_callback(api.aclose)
        flow = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": user},
            "password": WORD,
        }
        api.token = (await api.call("POST", "v3/login", flow))["access_token"]
        return Person(user, api)

    async def keeper(self, **circle: Any) -> Config:
        """The configuration of a new keeper's account."""
        user = await self.server.register(f"keeper-acc-{next(_numbers)}", WORD)
        (self.folder / "password").touch(mode=0o600)
        (self.folder / "password").write_text(WORD)
        settings = {
            "homeserver": {"url": self.server.url, "user": user, "password_file": "password"},
            "invites": {"servers": [self.server.name]},
            "circles": [{"name": "tuesday", "countries": ["PT"], **circle}] if circle else [],
        }
        with (self.folder / "config.yaml").open("w") as file:
            YAML(typ="safe").dump(settings, file)
        return load(self.folder / "config.yaml")

    async def database(self, config: Config) -> Database:
        database = await open_database(config)
        self.stack.push_async_callback(database.close)
        return database

    def client(self) -> Homeserver:
        client = Homeserver(self.server.url)
        self.stack.push_async_callback(client.aclose)
        return client

    async def findings(self) -> dict[str, Section]:
        sections = [section async for section in survey(self.folder / "config.yaml", TODAY, {})]
        return {section.title: section for section in sections}


@pytest.fixture
async def town(servers: tuple[Synapse, Synapse], tmp_path: Path) -> AsyncIterator[Town]:
    async with AsyncExitStack() as stack:
        yield Town(servers[0], tmp_path, stack)


VAULT = Vault(bytes(range(32)))


async def devices(session: Session, client: Homeserver) -> list[str]:
    client.token = session.token
    return [device["device_id"] for device in (await client.call("GET", "v3/devices"))["devices"]]


async def test_one_device_for_life(town: Town) -> None:
    config = await town.keeper()
    database, client = await town.database(config), town.client()
    first = await log_in(client, config, database, VAULT, environ={})
    assert await log_in(town.client(), config, database, VAULT, environ={}) == first
    await client.call("POST", "v3/logout")
    second = await log_in(client, config, database, VAULT, environ={})
    assert (second.device, second.token != first.token) == (first.device, True)
    assert await devices(second, client) == [first.device]
    shown = await client.call("GET", f"v3/devices/{first.device}")
    assert shown["display_name"] == "Circlekeeper"


async def test_a_wrong_password_is_told(town: Town) -> None:
    config = await town.keeper()
    with pytest.raises(AccountError, match="does not accept this user and password"):
        await log_in(
            town.client(),
            config,
            await town.database(config),
            VAULT,
            environ={"CIRCLEKEEPER_PASSWORD": "wrong"},
        )


async def room(host: Person, *guests: str, alias: str = "", **content: Any) -> str:
    """An encrypted room of the default version."""
    body = {
        "preset": "private_chat",
        "invite": list(guests),
        "initial_state": [
            {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
        ],
        **({"room_alias_name": alias} if alias else {}),
        **content,
    }
    return str((await host.api.call("POST", "v3/createRoom", body))["room_id"])


async def join(person: Homeserver, room_id: str) -> None:
    await person.call("POST", f"v3/join/{part(room_id)}", {})


async def test_check_sees_what_is_fit_and_what_is_not(town: Town) -> None:
    ana, bo, eve = [await town.person(name) for name in ("ana", "bo", "eve")]
    alias = f"tuesday-{next(_numbers)}"
    named = {
        "rooms": [f"#{alias}:{town.server.name}"],
        "moderators_room": f"#{alias}-desk:{town.server.name}",
    }
    config = await town.keeper(**named, moderators=[{"user": ana.user}, {"user": bo.user}])
    keeper = config.homeserver.user

    assert not (await town.findings())["Secrets"].fit
    make_master_key(config)
    before = await town.findings()
    assert before["Account"].fit
    assert before["Homeserver"].fit
    assert ["there is no such room" in one.what for one in before["Circle tuesday"].findings] == [True, True]

    open_room = await room(ana, keeper, alias=alias)
    desk = await room(
        ana,
        keeper,
        eve.user,
        alias=f"{alias}-desk",
        power_level_content_override={"users": {keeper: 50}, "events_default": 60},
    )
    invited = await town.findings()
    assert all("the keeper is invited" in one.what for one in invited["Circle tuesday"].findings)

    database, client = await town.database(config), town.client()
    await log_in(client, config, database, Vault(master_key(config)), environ={})
    for one in (open_room, desk):
        await join(client, one)
    await join(eve.api, desk)
    told = {one.what: one.level for one in (await town.findings())["Circle tuesday"].findings}
    for level, words in (
        (
            "fine",
            f"#{alias}:{town.server.name}: the keeper is in, and may write (power 0, no other powers, creators stand",
        ),
        ("advice", f"#{alias}:{town.server.name}: the keeper may not pin"),
        ("problem", f"#{alias}-desk:{town.server.name}: the keeper may not write here"),
        ("problem", f"#{alias}-desk:{town.server.name}: {eve.user} reads along and is not on the roster"),
        ("advice", f"#{alias}-desk:{town.server.name}: {bo.user} is on the roster and not in the room"),
    ):
        assert [at for what, at in told.items() if what.startswith(words)] == [level], (words, told)

    await ana.api.call("POST", f"v3/rooms/{part(desk)}/kick", {"user_id": eve.user})
    await ana.api.call("PUT", f"v3/rooms/{part(desk)}/state/m.room.power_levels/", {"users": {keeper: 50}})
    assert all(section.fit for section in (await town.findings()).values())


async def test_a_check_leaves_no_second_device_behind(town: Town) -> None:
    config = await town.keeper()
    make_master_key(config)
    for _ in range(2):
        assert (await town.findings())["Account"].fit
    client = town.client()
    session = await log_in(client, config, await town.database(config), Vault(master_key(config)), environ={})
    assert await devices(session, client) == [session.device]
