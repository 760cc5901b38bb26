"""`!week` in an encrypted room of a real homeserver: the numbers in words, and a picture that only those in the room can open."""

from __future__ import annotations

from pathlib import Path

import aiohttp
from nio.crypto.attachments import decrypt_attachment

from plugin.demo.homeserver import Synapse
from plugin.demo.sight import says
from tests.live.keeping import Newcomer, evening, letters

PNG = b"\x89PNG\r\n\x1a\n"


async def media(server: Synapse, address: str) -> bytes:
    """The file as somebody of the server may fetch it, who is in no room of the circle."""
    user = await server.register("passer-by", "a long one for a passer-by")
    login = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": "a long one for a passer-by",
    }
    async with aiohttp.ClientSession(server.url) as session:
        async with session.post("/_matrix/client/v3/login", json=login) as answer:
            token = (await answer.json())["access_token"]
        path = "/_matrix/client/v1/media/download/" + address.removeprefix("mxc://")
        async with session.get(path, headers={"Authorization": f"Bearer {token}"}) as answer:
            assert answer.status == 200
            return await answer.read()


async def test_the_week_comes_as_words_and_as_a_picture(
    tmp_path: Path, servers: tuple[Synapse, Synapse], newcomer: Newcomer
) -> None:
    ours, _ = servers
    ana, mo, ben = [await newcomer(name, ours) for name in ("ana", "mo", "ben")]
    async with evening(tmp_path, ours, ana, [mo], [ben]) as opened:
        await ben.say(opened.room, "I can't go on. I'm going to kill myself tonight.")
        await mo.saw(says("Flag 1", room=opened.desk))
        await mo.say(opened.desk, "!week")
        told = await mo.saw(says("One flag came up", room=opened.desk))
        assert ben.user not in told.text
        seen = await mo.saw(lambda one: one.content.get("msgtype") == "m.image", within=90)
        assert seen.encrypted
        assert seen.room == opened.desk
        assert seen.content["body"].startswith("Flags of the last seven days")
        file = seen.content["file"]
        assert "url" not in seen.content
        secret = await media(ours, file["url"])
        assert not secret.startswith(PNG), "the homeserver holds it encrypted"
        png = decrypt_attachment(secret, file["key"]["k"], file["hashes"]["sha256"], file["iv"])
        assert png.startswith(PNG)
        assert len(png) == seen.content["info"]["size"]
        marks = letters(opened.from_keeper(mo, opened.desk))
        assert len(marks) == len(set(marks))
