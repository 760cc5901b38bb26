"""Opening what stands before anybody asks for it, so that the first look after a start takes no longer than the next one.

It goes on beside the keeper's work, a few rows at a time, and again whenever the shelf had to forget.
"""

from __future__ import annotations

import asyncio

import structlog
from sqlalchemy.exc import SQLAlchemyError

from plugin import metrics
from plugin.desk.parts import Parts
from plugin.desk.shelf import Shelf
from plugin.desk.visit import templates
from plugin.engine.vault import VaultError

log = structlog.get_logger(__name__)


class Warmth:
    """`warm` is set while all that stands is open, as far as it opens."""

    def __init__(self, parts: Parts, shelf: Shelf) -> None:
        self._parts = parts
        self._shelf = shelf
        self._cold = asyncio.Event()
        self._cold.set()
        self.warm = asyncio.Event()

    def forget(self) -> None:
        """Rows were removed: what was opened counts no more."""
        self._shelf.forget()
        self.warm.clear()
        self._cold.set()

    async def keep(self) -> None:
        """Open what stands now, and after each time it was forgotten; until cancelled."""
        for name in templates().list_templates():
            templates().get_template(name)
            await asyncio.sleep(0)
        while True:
            await self._cold.wait()
            self._cold.clear()
            try:
                async with self._parts.database.read() as connection:
                    await self._shelf.open_all(connection, self._parts.circles.names)
            except (SQLAlchemyError, OSError, ValueError, VaultError) as error:
                # Whoever asks for it then opens it themselves, and is told what is wrong.
                metrics.WARNINGS.labels("desk-not-warm").inc()
                log.warning("desk-not-warm", error=type(error).__name__)
            if not self._cold.is_set():
                self.warm.set()
