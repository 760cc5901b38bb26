"""The report button of members' own apps: Synapse keeps what was reported, and tells administrators who ask.

Asked every minute or so, when an administrator's token is there. What is new is told by its number; the last number seen is kept
in the transaction that takes the report, so that none is taken twice and none is lost. Reports made on other servers never arrive.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeGuard

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from models.config import Config
from models.ids import EventId, RoomId, UserId
from models.signals import Reported
from models.tables import settings
from plugin import metrics
from plugin.configuration import SecretError, admin_token
from plugin.engine.circles import Circles
from plugin.engine.database import Database
from plugin.engine.engine import Also, Engine
from plugin.engine.upsert import upsert
from plugin.matrix.api import Homeserver, Json, MatrixError, with_its
from plugin.matrix.loose import as_list, as_object

ROOT = "_synapse/admin"
EVENTS, PEOPLE = "event_reports", "user_reports"
PAGE = 50
PAGES = 20
"""So many reports are asked for at once, and so often in one round: more within a minute is a flood, and people are told."""

LONGEST_PAUSE = 1800.0
LONGEST_REASON = 2000

log = structlog.get_logger(__name__)


class ReportButton:
    """Looks at what was reported, for as long as it runs; without a token it only waits to be cancelled."""

    def __init__(self, config: Config, database: Database, engine: Engine, circles: Circles) -> None:
        self._config = config
        self._database = database
        self._engine = engine
        self._circles = circles
        self._failing = ""

    async def run(self) -> None:
        """Look, and look again. Trouble is told to the operator, and never ends the keeper."""
        try:
            token = admin_token(self._config)
        except SecretError as error:
            self._trouble(str(error))
            return
        if token is None:
            return
        server = Homeserver(self._config.homeserver.url, token)
        try:
            await self._go_on(server)
        finally:
            await server.aclose()

    async def _go_on(self, server: Homeserver) -> None:
        pause = every = float(self._config.reports.every)
        while True:
            wait = pause
            try:
                await self.look(server)
            except MatrixError as error:
                self._trouble(f"{error.status} {error.errcode}".strip())
                pause = min(pause * 2, max(every, LONGEST_PAUSE))
                wait = max(pause, error.retry_after or 0)
            else:
                self._failing, pause, wait = "", every, every
            await asyncio.sleep(wait)

    def _trouble(self, what: str) -> None:
        metrics.WARNINGS.labels("reports-not-read").inc()
        if what != self._failing:
            log.error("reports-not-read", error=what)
        self._failing = what

    async def look(self, server: Homeserver) -> None:
        """One round: whatever is new, oldest first. Raises `MatrixError`."""
        await self._round(server, EVENTS, self._of_event)
        await self._round(server, PEOPLE, self._of_person)

    async def _round(
        self, server: Homeserver, what: str, meant: Callable[[Json], tuple[Reported, str] | None]
    ) -> None:
        kept = await self._database.setting(f"{what}_seen")
        if kept is None:
            # What was reported before the keeper looked was not said to it.
            newest = await _page(server, what, 0)
            await self._note(what, max((one["id"] for one in newest), default=0))
            return
        seen = int(kept)
        fresh = await _since(server, what, seen)
        for report in fresh:
            if told := meant(report):
                await self._engine.reported(*told, [_noting(what, report["id"])])
        if fresh:
            await self._note(what, fresh[-1]["id"])

    async def _note(self, what: str, number: int) -> None:
        async with self._database.write() as connection:
            await _noting(what, number)(connection)

    def _of_event(self, report: Json) -> tuple[Reported, str] | None:
        """A report about a message in a circle's room; of others nothing is kept."""
        room, event, by = (report.get(name) for name in ("room_id", "event_id", "user_id"))
        if not (_id(room, "!") and _id(event, "$") and _id(by, "@")):
            return None
        known = self._circles.of_room(RoomId(room))
        if known is None or known[1] != "circle":
            return None
        author = UserId(report["sender"]) if _id(report.get("sender"), "@") else None
        told = Reported(UserId(by), RoomId(room), EventId(event), reason=_reason(report), author=author)
        return told, known[0]

    def _of_person(self, report: Json) -> tuple[Reported, str] | None:
        """A report about somebody who is in a circle together with whoever made it."""
        whom, by = report.get("target_user_id"), report.get("user_id")
        if not (_id(whom, "@") and _id(by, "@")):
            return None
        theirs = self._circles.of_person(UserId(whom))
        shared = [name for name in self._circles.of_person(UserId(by)) if name in theirs]
        if not shared:
            return None
        return Reported(UserId(by), None, None, reason=_reason(report), author=UserId(whom)), shared[0]


async def _since(server: Homeserver, what: str, seen: int) -> list[Json]:
    """All reports with a higher number, lowest first."""
    fresh: list[Json] = []
    for number in range(PAGES):
        page = await _page(server, what, number * PAGE)
        fresh += [one for one in page if one["id"] > seen]
        if len(page) < PAGE or any(one["id"] <= seen for one in page):
            break
    else:
        metrics.WARNINGS.labels("reports-flood").inc()
        log.error("reports-flood", reports=len(fresh))
    return sorted({one["id"]: one for one in fresh}.values(), key=lambda one: one["id"])


async def _page(server: Homeserver, what: str, start: int) -> list[Json]:
    query = {"from": str(start), "limit": str(PAGE), "dir": "b"}
    answer = with_its(await server.call("GET", f"v1/{what}", query=query, root=ROOT), what)
    reports = [as_object(one) for one in as_list(answer[what])[:PAGE]]
    return [one for one in reports if isinstance(one.get("id"), int) and 0 <= one["id"] < 2**63]


def _noting(what: str, number: int) -> Also:
    async def write(connection: AsyncConnection) -> None:
        await upsert(connection, settings, [{"name": f"{what}_seen", "value": str(number).encode()}])

    return write


def _id(value: Any, sigil: str) -> TypeGuard[str]:
    return (
        isinstance(value, str) and value.startswith(sigil) and 2 <= len(value) <= 255 and value.isprintable()
    )


def _reason(report: Json) -> str:
    """What was written with it, without what no row can hold."""
    reason = report.get("reason")
    if not isinstance(reason, str):
        return ""
    return reason[:LONGEST_REASON].encode("utf-8", "replace").decode().replace("\0", "\ufffd")
