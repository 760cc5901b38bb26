"""`config.yaml` and what belongs to it: read, with every mistake told at once; secrets. Agendas are in `packs`.

Secrets never stand in the file: the password comes from a file or from CIRCLEKEEPER_PASSWORD, the master key from the key file or from
CIRCLEKEEPER_KEY.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from models.config import CircleSettings, Config
from plugin.documents import DocumentError, read_document
from plugin.engine.vault import VaultError, make_key_file, read_key
from plugin.packs import is_path
from plugin.trouble import Trouble

ConfigError = DocumentError
"""All that is wrong with a file: `.problems` in the order of their lines; as text, ready to be shown."""

PASSWORD = "CIRCLEKEEPER_PASSWORD"  # noqa: S105 - the name of a variable
KEY = "CIRCLEKEEPER_KEY"
ADMIN_TOKEN = "CIRCLEKEEPER_ADMIN_TOKEN"  # noqa: S105 - the name of a variable
DATABASE_NAME = "circlekeeper.db"
_MAX_SECRET = 4096


class SecretError(Trouble):
    """A secret that is missing or unusable."""


def load(path: Path) -> Config:
    """Read `config.yaml`. Relative paths in it count from its own folder. Raises `ConfigError`."""
    return rooted(read_document(path, Config), path.absolute().parent)


def rooted(config: Config, base: Path) -> Config:
    """The configuration with its relative paths counted from `base`."""
    homeserver, storage = config.homeserver, config.storage
    return config.model_copy(
        update={
            "homeserver": homeserver.model_copy(
                update={"password_file": _from(base, homeserver.password_file)}
            ),
            "storage": storage.model_copy(
                update={"data": base / storage.data.expanduser(), "key_file": _from(base, storage.key_file)}
            ),
            "reports": config.reports.model_copy(
                update={"admin_token_file": _from(base, config.reports.admin_token_file)}
            ),
            "circles": tuple(_agenda_from(base, circle) for circle in config.circles),
        }
    )


def _from(base: Path, path: Path | None) -> Path | None:
    return None if path is None else base / path.expanduser()


def _agenda_from(base: Path, circle: CircleSettings) -> CircleSettings:
    schedule = tuple(
        meeting.model_copy(update={"agenda": _pack_from(base, meeting.agenda)}) if meeting.agenda else meeting
        for meeting in circle.schedule
    )
    agendas = tuple(_pack_from(base, agenda) for agenda in circle.agendas)
    return circle.model_copy(
        update={"agenda": _pack_from(base, circle.agenda), "agendas": agendas, "schedule": schedule}
    )


def _pack_from(base: Path, agenda: str) -> str:
    return str(base / agenda) if is_path(agenda) else agenda


def password(config: Config, environ: Mapping[str, str] = os.environ) -> str | None:
    """The account's password, from the environment or from `password_file`; None when neither is there (any more).

    Raises `SecretError` for a file that cannot be read.
    """
    if environ.get(PASSWORD):
        return environ[PASSWORD]
    path = config.homeserver.password_file
    secret = None if path is None else _secret_of(path)
    return (secret or "").rstrip("\r\n") or None


def admin_token(config: Config, environ: Mapping[str, str] = os.environ) -> str | None:
    """The token by which reports are read, from the environment or from `admin_token_file`; None when neither is there.

    Raises `SecretError` for a file that is not there or cannot be read.
    """
    if environ.get(ADMIN_TOKEN):
        return environ[ADMIN_TOKEN].strip()
    path = config.reports.admin_token_file
    if path is None:
        return None
    secret = (_secret_of(path) or "").strip()
    if not secret:
        raise SecretError(
            f"there is no token in {path}", "write the access token of an administrator into it, on one line"
        )
    return secret


def key_path(config: Config) -> Path:
    """Where the key file is (to be)."""
    return config.storage.key_file or config.storage.data / "circlekeeper.key"


def master_key(config: Config, environ: Mapping[str, str] = os.environ) -> bytes:
    """The master key, from the environment or from the key file. Never makes one. Raises `SecretError`."""
    given = environ.get(KEY)
    try:
        if given:
            return read_key(given)
        kept = _secret_of(key_path(config))
        if kept is None:
            raise SecretError(f"there is no key file at {key_path(config)}", _missing_key(config))
        return read_key(kept)
    except VaultError as error:
        where = KEY if given else str(key_path(config))
        raise SecretError(
            f"the key in {where} cannot be used ({error})",
            "put back the key file, or the recovery key you noted",
        ) from None


def _missing_key(config: Config) -> str:
    if database_exists(config):
        return (
            "there is a database already, which only its own key opens: put the key file back, or write the recovery "
            f"key you noted into it, or set {KEY}"
        )
    return "circlekeeper init makes one"


def make_master_key(config: Config) -> bytes:
    """A new key file (mode 0600) for a new keeper. Raises `SecretError` where a key or a database is already there."""
    path = key_path(config)
    if os.path.lexists(path):
        raise SecretError(f"there is a key file at {path} already", "keep it: everything is sealed with it")
    if database_exists(config):
        raise SecretError(f"there is no key file at {path}", _missing_key(config))
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return make_key_file(path)
    except OSError as error:
        raise SecretError(
            f"the key file {path} cannot be written ({error.strerror})", "choose another place"
        ) from None


def database_exists(config: Config) -> bool:
    """Whether the embedded database is there. Of a database by URL only the server knows (see `plugin.engine.database`)."""
    return config.storage.database is None and os.path.lexists(config.storage.data / DATABASE_NAME)


def open_to_others(path: Path) -> bool:
    """Whether anybody but its owner may read this file."""
    return bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def _secret_of(path: Path) -> str | None:
    """The text of a small file; None when there is no such file."""
    try:
        with path.open("rb") as file:
            return file.read(_MAX_SECRET).decode()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SecretError(
            f"{path} cannot be read ({error.strerror})", "check the path and its permissions"
        ) from None
    except (UnicodeDecodeError, ValueError):
        raise SecretError(f"{path} is not a text", "write the secret into it, on one line") from None
