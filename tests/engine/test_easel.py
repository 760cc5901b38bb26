"""Pictures on their way out, with a real upload over loopback: encrypted where the room is, and none where none can be drawn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from nio.crypto.attachments import decrypt_attachment

from models.effects import Column, Draw
from models.words import Words
from plugin.drawn import Drawn, Sheet
from plugin.engine.easel import Easel, body_of
from plugin.matrix.api import Homeserver, MatrixError
from plugin.matrix.reader import StateSet
from tests.engine.house_of_tests import DESK, home, said

PNG = b"\x89PNG\r\n\x1a\n and so on"
DRAW = Draw(
    DESK,
    title=Words("title"),
    alt=Words("alt"),
    parts=(Words("low"), Words("high")),
    columns=(Column(date(2026, 3, 2), (1, 2)),),
)


@dataclass
class Media:
    """A homeserver's media repository."""

    url: str = ""
    kinds: list[str] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    answer: dict[str, Any] = field(default_factory=lambda: {"content_uri": "mxc://test/one"})

    async def take(self, request: web.Request) -> web.Response:
        self.kinds.append(request.headers["Content-Type"])
        self.files.append(await request.read())
        return web.json_response(self.answer)


@pytest.fixture
async def media() -> AsyncIterator[Media]:
    there = Media()
    app = web.Application()
    app.router.add_post("/_matrix/media/v3/upload", there.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    there.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield there
    await runner.cleanup()


async def pen(_sheet: Sheet) -> Drawn | None:
    return Drawn(PNG)


async def shown(folder: Path, media: Media, *, encrypted: bool, draws: Any = pen) -> dict[str, Any] | None:
    """The message that is sent for a row."""
    server = Homeserver(media.url, "token")
    try:
        async with home(folder) as here, here.engine.writing():
            here.places.set_membership(DESK, "join")
            if encrypted:
                state = StateSet(said(9, "").reading.head, "m.room.encryption", {"algorithm": "x"})
                here.places.set_state(DESK, state)
            body = body_of(DRAW, "de", lambda words: words.id)
            assert body["labels"] == ["Mo., 2."]
            return await Easel(server, here.places, draws).content(DESK, body)
    finally:
        await server.aclose()


async def test_in_an_encrypted_room_the_homeserver_holds_nothing_it_can_open(
    tmp_path: Path, media: Media
) -> None:
    content = await shown(tmp_path, media, encrypted=True)
    assert content is not None
    assert "url" not in content
    assert (content["msgtype"], content["body"], content["filename"]) == ("m.image", "alt", "week.png")
    assert (media.kinds, PNG in media.files[0]) == (["application/octet-stream"], False)
    file = content["file"]
    assert file["url"] == "mxc://test/one"
    assert decrypt_attachment(media.files[0], file["key"]["k"], file["hashes"]["sha256"], file["iv"]) == PNG


async def test_in_an_open_room_it_is_a_picture_as_any(tmp_path: Path, media: Media) -> None:
    content = await shown(tmp_path, media, encrypted=False)
    assert content is not None
    assert content["url"] == "mxc://test/one"
    assert "file" not in content
    assert (media.kinds, media.files) == (["image/png"], [PNG])
    assert content["info"]["size"] == len(PNG)


async def test_where_nothing_can_be_drawn_nothing_is_uploaded(tmp_path: Path, media: Media) -> None:
    async def none(_sheet: Sheet) -> Drawn | None:
        return None

    assert await shown(tmp_path, media, encrypted=True, draws=none) is None
    assert media.files == []


async def test_an_answer_without_an_address_is_tried_again(tmp_path: Path, media: Media) -> None:
    media.answer = {}
    with pytest.raises(MatrixError) as failed:
        await shown(tmp_path, media, encrypted=True)
    assert failed.value.passing
