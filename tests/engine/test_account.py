"""Logging in beside a real database, with a homeserver that answers what it likes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from models.config import Config
from plugin.configuration import SecretError
from plugin.engine.database import Database, open_database
from plugin.engine.vault import Vault
from plugin.matrix.account import AccountError, log_in, stored_device, stored_token
from plugin.matrix.api import Homeserver, MatrixError

KEEPER = "@keeper:one.example"
PASSWORD = {"CIRCLEKEEPER_PASSWORD": "correct horse"}
Answer = Callable[[dict[str, Any]], tuple[int, dict[str, Any]]]


class Server:
    """A homeserver's log-in: counts, remembers, and may be told to answer otherwise."""

    def __init__(self) -> None:
        self.url = ""
        self.logins: list[dict[str, Any]] = []
        self.good: dict[str, tuple[str, str]] = {}
        self.otherwise: Answer | None = None

    async def login(self, request: web.Request) -> web.Response:
        asked = await request.json()
        self.logins.append(asked)
        if self.otherwise is not None:
            status, body = self.otherwise(asked)
            return web.json_response(body, status=status)
        if asked["password"] != PASSWORD["CIRCLEKEEPER_PASSWORD"]:
            return web.json_response({"errcode": "M_FORBIDDEN", "error": "Invalid"}, status=403)
        token = f"token {len(self.logins)}"
        self.good[token] = (asked["identifier"]["user"], asked["device_id"])
        return web.json_response({"user_id": KEEPER, "device_id": asked["device_id"], "access_token": token})

    async def whoami(self, request: web.Request) -> web.Response:
        known = self.good.get(request.headers.get("Authorization", "").removeprefix("Bearer "))
        if known is None:
            return web.json_response({"errcode": "M_UNKNOWN_TOKEN", "error": "?"}, status=401)
        return web.json_response({"user_id": known[0], "device_id": known[1]})


@pytest.fixture
async def there() -> AsyncIterator[Server]:
    server = Server()
    app = web.Application()
    app.router.add_post("/_matrix/client/v3/login", server.login)
    app.router.add_get("/_matrix/client/v3/account/whoami", server.whoami)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    server.url = f"http://{host}:{port}"
    yield server
    await runner.cleanup()


@pytest.fixture
def config(tmp_path: Path, there: Server) -> Config:
    return config_for(tmp_path, there.url)


def config_for(folder: Path, url: str, user: str = KEEPER) -> Config:
    homeserver = {"url": url, "user": user, "password_file": folder / "password", "device_name": "Our keeper"}
    return Config.model_validate({"homeserver": homeserver, "storage": {"data": folder / "data"}})


@pytest.fixture
async def database(config: Config) -> AsyncIterator[Database]:
    database = await open_database(config)
    yield database
    await database.close()


@pytest.fixture
async def client(there: Server) -> AsyncIterator[Homeserver]:
    client = Homeserver(there.url)
    yield client
    await client.aclose()


VAULT = Vault(bytes(range(32)))


async def test_the_first_time_with_the_password_then_with_the_token(
    there: Server, config: Config, database: Database, client: Homeserver
) -> None:
    first = await log_in(client, config, database, VAULT, environ=PASSWORD)
    assert client.token == first.token
    [asked] = there.logins
    assert asked["type"] == "m.login.password"
    assert asked["identifier"] == {"type": "m.id.user", "user": KEEPER}
    assert (asked["device_id"], asked["initial_device_display_name"]) == (first.device, "Our keeper")
    client.token = ""
    assert await log_in(client, config, database, VAULT, environ={}) == first
    assert client.token == first.token
    assert len(there.logins) == 1


async def test_the_device_is_the_same_for_life(
    there: Server, config: Config, database: Database, client: Homeserver
) -> None:
    first = await log_in(client, config, database, VAULT, environ=PASSWORD)
    there.good.clear()
    second = await log_in(client, config, database, VAULT, environ=PASSWORD)
    there.good.clear()
    third = await log_in(client, config, database, VAULT, environ=PASSWORD)
    assert first.device == second.device == third.device
    assert len({first.token, second.token, third.token}) == 3
    assert {asked["device_id"] for asked in there.logins} == {first.device}


async def test_the_device_is_kept_before_the_first_try(
    there: Server, config: Config, database: Database, client: Homeserver
) -> None:
    there.otherwise = lambda _: (500, {})
    with pytest.raises(MatrixError):
        await log_in(client, config, database, VAULT, environ=PASSWORD)
    assert await stored_device(database, VAULT) == (KEEPER, there.logins[0]["device_id"])
    assert await stored_token(database, VAULT) is None
    there.otherwise = None
    session = await log_in(client, config, database, VAULT, environ=PASSWORD)
    assert session.device == there.logins[0]["device_id"]


async def test_the_token_is_kept_sealed_and_never_printed(
    config: Config, database: Database, client: Homeserver
) -> None:
    session = await log_in(client, config, database, VAULT, environ=PASSWORD)
    for path in config.storage.data.iterdir():
        assert session.token.encode() not in path.read_bytes()
    assert session.token not in repr(session)


async def test_a_token_that_was_taken_back_needs_the_password(
    there: Server, config: Config, database: Database, client: Homeserver, tmp_path: Path
) -> None:
    await log_in(client, config, database, VAULT, environ=PASSWORD)
    there.good.clear()
    with pytest.raises(AccountError, match="took the keeper's log-in back, and there is no password file at"):
        await log_in(client, config, database, VAULT, environ={})
    (tmp_path / "password").write_text("correct horse\n")
    assert (await log_in(client, config, database, VAULT, environ={})).token == "token 2"


async def test_without_any_password_it_is_said_where_to_put_it(
    config: Config, database: Database, client: Homeserver
) -> None:
    with pytest.raises(
        AccountError, match=r"not logged in yet.*homeserver\.password_file.*CIRCLEKEEPER_PASSWORD"
    ):
        await log_in(client, config, database, VAULT, environ={})


async def test_a_password_file_that_cannot_be_read_is_told(
    config: Config, database: Database, client: Homeserver, tmp_path: Path
) -> None:
    (tmp_path / "password").mkdir()
    with pytest.raises(SecretError):
        await log_in(client, config, database, VAULT, environ={})


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (403, {"errcode": "M_FORBIDDEN"}, "does not accept this user and password"),
        (403, {"errcode": "M_USER_DEACTIVATED"}, "was deactivated"),
        (400, {"errcode": "M_UNKNOWN"}, "does not let anybody log in with a password"),
        (404, {"errcode": "M_UNRECOGNIZED"}, "refused the log-in"),
        (200, {"user_id": KEEPER, "device_id": "OTHER", "access_token": "x"}, "another device"),
        (
            200,
            {"user_id": "@eve:one.example", "device_id": "x", "access_token": "x"},
            "the log-in is for @eve:one.example",
        ),
        (200, {"user_id": ["x" * 5000]}, "the log-in is for "),
    ],
)
async def test_what_the_homeserver_refuses_is_told(
    there: Server,
    config: Config,
    database: Database,
    client: Homeserver,
    status: int,
    body: dict[str, Any],
    words: str,
) -> None:
    there.otherwise = lambda _: (status, body)
    with pytest.raises(AccountError, match=words) as caught:
        await log_in(client, config, database, VAULT, environ=PASSWORD)
    assert len(str(caught.value)) < 500
    assert PASSWORD["CIRCLEKEEPER_PASSWORD"] not in str(caught.value)
    assert await stored_token(database, VAULT) is None


@pytest.mark.parametrize("token", [None, "", 7, ["x"]])
async def test_a_log_in_without_a_token_is_none(
    there: Server, config: Config, database: Database, client: Homeserver, token: object
) -> None:
    there.otherwise = lambda asked: (
        200,
        {"user_id": KEEPER, "device_id": asked["device_id"], "access_token": token},
    )
    with pytest.raises(AccountError, match="no access token"):
        await log_in(client, config, database, VAULT, environ=PASSWORD)


@pytest.mark.parametrize(
    ("status", "body", "wait"),
    [
        (429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 1500}, 1.5),
        (401, {}, None),
        (200, {}, None),
    ],
)
async def test_what_will_pass_is_left_to_be_tried_again(
    there: Server,
    config: Config,
    database: Database,
    client: Homeserver,
    status: int,
    body: dict[str, Any],
    wait: float | None,
) -> None:
    there.otherwise = lambda _: (status, body)
    with pytest.raises(MatrixError) as caught:
        await log_in(client, config, database, VAULT, environ=PASSWORD)
    assert (caught.value.passing, caught.value.retry_after) == (True, wait)


async def test_another_key_or_another_account_is_noticed_before_anything_is_sent(
    there: Server, config: Config, database: Database, client: Homeserver, tmp_path: Path
) -> None:
    await log_in(client, config, database, VAULT, environ=PASSWORD)
    with pytest.raises(AccountError, match="sealed with another key"):
        await log_in(client, config, database, Vault(bytes(32)), environ=PASSWORD)
    other = config_for(tmp_path, there.url, "@other:one.example")
    with pytest.raises(AccountError, match=r"belongs to @keeper:one\.example"):
        await log_in(client, other, database, VAULT, environ=PASSWORD)
    assert len(there.logins) == 1
