"""The keeper puts a desk together from its own parts, before it has heard anything from its homeserver."""

from pathlib import Path
from random import Random

from aiohttp import ClientSession

from models.config import CircleSettings, Config, DeskSettings, StorageSettings
from models.ids import RoomId
from plugin.clock import wall_clock
from plugin.desk.server import served
from plugin.engine.database import open_database
from plugin.engine.vault import Vault
from plugin.keeper import Keeper
from plugin.matrix.api import Homeserver
from plugin.olm.machine import Crypto
from tests.engine.house_of_tests import CONFIG, DESK, KEEPER, ROOM
from tests.ports import free_port


async def test_a_keeper_has_a_desk_where_its_settings_say_so(tmp_path: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    config = Config(
        homeserver=CONFIG.homeserver,
        storage=StorageSettings(data=tmp_path),
        circles=(CircleSettings(name="evening", rooms=(ROOM,), moderators_room=DESK),),
        desk=DeskSettings(listen=address, public_url=f"http://{address}"),
    )
    database, vault, server = (
        await open_database(config),
        Vault(bytes(32)),
        Homeserver("http://127.0.0.1:1", "t"),
    )
    try:
        async with database.read() as connection:
            crypto = await Crypto.open(connection, vault, KEEPER, "DEVICE")
        keeper = Keeper(
            server=server, database=database, config=config, crypto=crypto, clock=wall_clock, rng=Random(1)
        )
        await keeper.prepare(vault, {ROOM: RoomId(ROOM), DESK: RoomId(DESK)})
        assert keeper.desk.vitals().seen is None
        assert not keeper.desk.vitals().sees
        async with (
            served(keeper.desk),
            ClientSession() as stranger,
            stranger.get(f"http://{address}/in") as answer,
        ):
            assert answer.status == 200
            assert "Come in" in await answer.text()
    finally:
        await server.aclose()
        await database.close()
