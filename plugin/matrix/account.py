"""Logging in: the same device for life, and a token that is made once and used again.

The device id is chosen here and committed before the first log-in, so that a crash in between cannot leave a device behind; the token
is kept sealed. The row that holds the device is sealed too: a wrong master key is noticed before anything is sent.
"""

from __future__ import annotations

import os
import secrets
import string
from collections.abc import Mapping
from dataclasses import dataclass

import orjson
from sqlalchemy import select

from models.config import Config
from models.ids import UserId
from models.tables import settings
from plugin.configuration import password
from plugin.engine.database import Database
from plugin.engine.upsert import upsert
from plugin.engine.vault import Vault, VaultError
from plugin.matrix.api import Homeserver, Json, MatrixError, with_its
from plugin.trouble import Trouble

DEVICE = "device"
ACCESS = "access"
PASSWORD_FLOW = "m.login.password"  # noqa: S105 - a log-in type


class AccountError(Trouble):
    """The keeper cannot be this account, and trying again is of no use."""


@dataclass(frozen=True, slots=True)
class Session:
    """An account that is logged in. The token is a secret: it is not shown when the session is printed."""

    user: UserId
    device: str
    token: str

    def __repr__(self) -> str:
        return f"Session({self.user!r}, {self.device!r})"


async def log_in(
    server: Homeserver,
    config: Config,
    database: Database,
    vault: Vault,
    *,
    environ: Mapping[str, str] = os.environ,
) -> Session:
    """Be the configured account, with the stored token or else with the password; `server.token` is set.

    Raises `AccountError` or `SecretError` where people must do something, and `MatrixError` where the homeserver has no answer now.
    """
    user = UserId(config.homeserver.user)
    device = await _device(database, vault, user)
    stored = await stored_token(database, vault)
    if stored is not None and await _still_good(server, stored, user, device):
        return Session(user, device, stored)
    secret = password(config, environ)
    token = await _with_password(server, config, device, secret, revoked=stored is not None)
    async with database.write() as connection:
        await upsert(connection, settings, [{"name": ACCESS, "value": vault.seal(token.encode(), ACCESS)}])
    server.token = token
    return Session(user, device, token)


async def stored_token(database: Database, vault: Vault) -> str | None:
    """The sealed token, or None. Raises `AccountError` when the key does not open it."""
    sealed = await database.setting(ACCESS)
    return None if sealed is None else _opened(vault, sealed, ACCESS).decode()


async def stored_device(database: Database, vault: Vault) -> tuple[UserId, str] | None:
    """Whose keeper this database is and its device, or None. Raises `AccountError` when the key does not open it."""
    sealed = await database.setting(DEVICE)
    if sealed is None:
        return None
    kept = orjson.loads(_opened(vault, sealed, DEVICE))
    return UserId(kept["user"]), str(kept["device"])


def _opened(vault: Vault, sealed: bytes, purpose: str) -> bytes:
    try:
        return vault.open(sealed, purpose)
    except VaultError:
        raise AccountError(
            "this database was sealed with another key",
            "put back the key file that belongs to it, or the recovery key you noted",
        ) from None


async def _device(database: Database, vault: Vault, user: UserId) -> str:
    kept = await stored_device(database, vault)
    if kept is None:
        fresh = "CK" + "".join(secrets.choice(string.ascii_uppercase) for _ in range(8))
        sealed = vault.seal(orjson.dumps({"user": user, "device": fresh}), DEVICE)
        async with database.write() as connection:
            # Kept, not replaced: another process may have been first.
            await upsert(connection, settings, [{"name": DEVICE, "value": sealed}], keep=True)
            row = (await connection.execute(select(settings.c.value).where(settings.c.name == DEVICE))).one()
        kept_now = orjson.loads(_opened(vault, bytes(row[0]), DEVICE))
        kept = UserId(kept_now["user"]), str(kept_now["device"])
    if kept[0] != user:
        raise AccountError(
            f"this data directory belongs to {kept[0]}, and the configuration says {user}",
            "write the old account into homeserver.user, or give the new one a data directory of its own",
        )
    return kept[1]


async def _still_good(server: Homeserver, token: str, user: UserId, device: str) -> bool:
    server.token = token
    try:
        answer = with_its(await server.call("GET", "v3/account/whoami"), "user_id")
    except MatrixError as error:
        if not error.revoked:
            raise
        server.token = ""
        return False
    _expect(answer, user, device)
    return True


async def _with_password(
    server: Homeserver, config: Config, device: str, secret: str | None, *, revoked: bool
) -> str:
    if secret is None:
        what = (
            "the homeserver took the keeper's log-in back" if revoked else "the keeper is not logged in yet"
        )
        path = config.homeserver.password_file
        raise AccountError(
            what if path is None else f"{what}, and there is no password file at {path}",
            "write the account's password into a file, name it in homeserver.password_file, and start again "
            "(or set CIRCLEKEEPER_PASSWORD)",
        )
    server.token = ""
    try:
        answer = with_its(await server.call("POST", "v3/login", _login(config, device, secret)), "user_id")
    except MatrixError as error:
        raise _refusal(error) from None
    _expect(answer, UserId(config.homeserver.user), device)
    token = answer.get("access_token")
    if not isinstance(token, str) or not token:
        raise AccountError("the homeserver's answer holds no access token", "ask its administrator")
    return token


def _login(config: Config, device: str, secret: str) -> Json:
    return {
        "type": PASSWORD_FLOW,
        "identifier": {"type": "m.id.user", "user": config.homeserver.user},
        "password": secret,
        "device_id": device,
        "initial_device_display_name": config.homeserver.device_name,
    }


def _refusal(error: MatrixError) -> AccountError | MatrixError:
    """What a refused log-in means; the error itself when it is likely to pass."""
    if error.passing:
        return error
    if error.errcode == "M_USER_DEACTIVATED":
        return AccountError("the account was deactivated", "make a new one and write it into homeserver.user")
    if error.errcode == "M_FORBIDDEN":
        return AccountError(
            "the homeserver does not accept this user and password",
            "check homeserver.user, homeserver.url and the password",
        )
    if error.errcode == "M_UNKNOWN":
        return AccountError(
            "the homeserver does not let anybody log in with a password",
            "ask its administrator to allow password log-in for the keeper's account",
        )
    return AccountError(f"the homeserver refused the log-in ({error})", "ask its administrator")


def _expect(answer: Json, user: UserId, device: str) -> None:
    """The answer must be about the account and device we mean: another one would be another person's, or a second device."""
    if answer.get("user_id") != user:
        raise AccountError(
            f"the log-in is for {str(answer.get('user_id'))[:100]}, and the configuration says {user}",
            "write the account as the homeserver spells it into homeserver.user",
        )
    if answer.get("device_id") != device:
        raise AccountError(
            "the homeserver gave the keeper another device than its own",
            "start again; if it happens again, ask the homeserver's administrator",
        )
