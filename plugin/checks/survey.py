"""Everything that is checked, one section after the other; what one finds out, the next builds on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from datetime import date
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from models.config import Config
from models.tables import settings
from moderation.screening.encoder import installed
from plugin import shown_lines
from plugin.checks.finding import Finding, Section, fine, of_document, problem
from plugin.checks.homeserver import account_findings, encryption_findings, homeserver_findings
from plugin.checks.lines import lines_findings
from plugin.checks.look import look
from plugin.checks.reports import report_findings
from plugin.checks.rooms import circle_findings
from plugin.checks.screening import encoder_findings
from plugin.checks.settings import norm_names, settings_findings
from plugin.checks.storage import key_findings, password_findings, place_findings
from plugin.configuration import ConfigError, load
from plugin.engine.database import Database, DatabaseError, open_database
from plugin.engine.upsert import upsert
from plugin.engine.vault import Vault, VaultError
from plugin.matrix.account import Session
from plugin.matrix.api import Homeserver, MatrixError
from plugin.olm.cross_signing import cross_signing_status
from plugin.olm.machine import Crypto
from plugin.olm.store import CryptoError
from plugin.packs import circle_agendas


async def survey(path: Path, today: date, environ: Mapping[str, str]) -> AsyncIterator[Section]:
    """Check everything that the configuration at `path` is about, section by section as they are done.

    Logs in if the keeper never was, as `run` would; else it changes nothing.
    """
    config, first = _configuration(path)
    yield first
    if config is None:
        return
    yield Section("Crisis lines", _lines(config, today))
    yield Section("Screening", encoder_findings(installed()))
    key, about_key = key_findings(config, environ)
    yield Section("Secrets", (*about_key, *password_findings(config, environ)))
    place = Section("Storage", place_findings(config))
    async with AsyncExitStack() as stack:
        database, about_database = await _database(config) if key and place.fit else (None, ())
        if database is not None:
            stack.push_async_callback(database.close)
        yield Section("Storage", (*place.findings, *about_database))
        server = Homeserver(config.homeserver.url)
        stack.push_async_callback(server.aclose)
        reached = Section("Homeserver", await homeserver_findings(server, config.homeserver.url))
        yield reached
        if reached.fit and (about_reports := await report_findings(config, environ)):
            yield Section("Reports", about_reports)
        if database is None or key is None or not reached.fit:
            return
        vault = Vault(key)
        session, about_account = await account_findings(server, config, database, vault, environ)
        yield Section("Account", about_account)
        if session is not None:
            yield Section("Encryption", await _encryption(server, database, vault, session))
            async for section in _rooms(server, config):
                yield section


def _configuration(path: Path) -> tuple[Config | None, Section]:
    try:
        config = load(path)
    except ConfigError as error:
        return None, Section("Settings", of_document(error))
    try:
        circle_agendas(config)
    except ConfigError as error:
        return config, Section("Settings", (*settings_findings(config, norm_names()), *of_document(error)))
    return config, Section("Settings", settings_findings(config, norm_names()))


def _lines(config: Config, today: date) -> tuple[Finding, ...]:
    countries = tuple(dict.fromkeys(country for circle in config.circles for country in circle.countries))
    data = config.storage.data
    try:
        return lines_findings(countries, shown_lines.shelf(data), shown_lines.confirmed(data), today)
    except ConfigError as error:
        return of_document(error)


async def _database(config: Config) -> tuple[Database | None, tuple[Finding, ...]]:
    try:
        database = await open_database(config)
    except DatabaseError as error:
        return None, (problem("the database cannot be used", str(error)),)
    except (SQLAlchemyError, OSError, ImportError, ValueError) as error:
        why = str(getattr(error, "orig", None) or error)[:200]
        return None, (
            problem(f"the database cannot be opened ({why})", "check storage.database and storage.data"),
        )
    try:
        async with database.write() as connection:
            await upsert(connection, settings, [{"name": "checked", "value": b"1"}])
    except (SQLAlchemyError, OSError) as error:
        await database.close()
        why = str(getattr(error, "orig", None) or error)[:200]
        return None, (
            problem(f"the database cannot be written ({why})", "check its permissions and the disk"),
        )
    return database, (fine(f"the database opens and can be written ({database.engine.dialect.name})"),)


async def _encryption(
    server: Homeserver, database: Database, vault: Vault, session: Session
) -> tuple[Finding, ...]:
    try:
        async with database.read() as connection:
            crypto = await Crypto.open(connection, vault, session.user, session.device)
        return encryption_findings(await cross_signing_status(server, crypto))
    except MatrixError as error:
        return (
            problem(f"the homeserver did not tell about the keeper's keys ({error})", "try again in a while"),
        )
    except (CryptoError, VaultError) as error:
        return (
            problem(
                f"the keeper's keys do not open ({error})",
                "put back the key file that belongs to this database",
            ),
        )


async def _rooms(server: Homeserver, config: Config) -> AsyncIterator[Section]:
    try:
        seen = await look(server, config)
    except MatrixError as error:
        yield Section(
            "Rooms", (problem(f"the homeserver did not show the rooms ({error})", "try again in a while"),)
        )
        return
    for circle in config.circles:
        yield Section(f"Circle {circle.name}", circle_findings(circle, config, seen))
