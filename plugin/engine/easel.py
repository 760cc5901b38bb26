"""Pictures on their way out: drawn and uploaded when they are sent, so that a row holds only numbers and words.

After a crash a picture may be uploaded twice; the message with it is sent once, as all others.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from babel.dates import format_skeleton

from models.effects import Draw
from models.ids import RoomId
from models.words import Words
from plugin.drawn import Drawn, Sheet, drawn
from plugin.engine.places import Places
from plugin.matrix.api import Homeserver, with_its
from plugin.olm.attachments import sealed
from plugin.words import Reader

KIND = "picture"
"""What such rows of the outbox are."""

FILE = "week.png"

Pen = Callable[[Sheet], Awaitable[Drawn | None]]


def body_of(effect: Draw, language: str, plain: Callable[[Words], str]) -> dict[str, Any]:
    """The row's body, with all words in the room's language."""
    locale = Reader(language=language).locale
    return {
        "kind": KIND,
        "alt": plain(effect.alt),
        "title": plain(effect.title),
        "parts": [plain(one) for one in effect.parts],
        "labels": [format_skeleton("Ed", column.day, locale=locale) for column in effect.columns],
        "columns": [list(column.parts) for column in effect.columns],
    }


class Easel:
    """Draws for the sender."""

    def __init__(self, server: Homeserver, places: Places, pen: Pen = drawn) -> None:
        self._server = server
        self._places = places
        self._pen = pen

    async def content(self, room: RoomId, body: dict[str, Any]) -> dict[str, Any] | None:
        """The message with the uploaded picture; None when none can be drawn. Raises `MatrixError`.

        In an encrypted room the file is encrypted too (spec, "Sending encrypted attachments").
        """
        columns = tuple(tuple(one) for one in body["columns"])
        picture = await self._pen(Sheet(body["title"], tuple(body["parts"]), tuple(body["labels"]), columns))
        if picture is None:
            return None
        info = {"mimetype": "image/png", "size": len(picture.png), "w": picture.width, "h": picture.height}
        known = self._places.room(room)
        # A room that is not known is refused when the message goes out; until then its file is treated as secret.
        if known is not None and not known.encrypted:
            where: dict[str, Any] = {"url": await self._upload(picture.png, "image/png")}
        else:
            data, keys = sealed(picture.png)
            where = {"file": {**keys, "url": await self._upload(data, "application/octet-stream")}}
        return {
            "msgtype": "m.image",
            "body": body["alt"],
            "filename": FILE,
            "info": info,
            "m.mentions": {},
            **where,
        }

    async def _upload(self, data: bytes, kind: str) -> str:
        answer = await self._server.call(
            "POST", "v3/upload", data, within=120, root="_matrix/media", kind=kind
        )
        return str(with_its(answer, "content_uri")["content_uri"])
