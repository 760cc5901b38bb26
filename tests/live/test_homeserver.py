"""The homeservers that tests and demo stand on: they start as themselves or say why not, and never outlive whoever started them."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest

from plugin.demo.homeserver import HomeserverError, PortTaken, Synapse, homeservers

START_AND_WAIT = """
import asyncio, pathlib, sys
from plugin.demo.homeserver import homeservers

async def main():
    async with homeservers(1, pathlib.Path(sys.argv[1])) as (server,):
        print(server.url, flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


async def test_accounts_survive_a_restart_on_the_same_ports(tmp_path: Path) -> None:
    lines: list[str] = []
    async with homeservers(1, tmp_path, report=lines.append) as (server,):
        user = await server.register("ann", "pass")
        assert user == f"@ann:{server.name}"
        await server.kill()
        assert not server.running
        await server.start()
        with pytest.raises(HomeserverError, match="already taken"):
            await server.register("ann", "pass")
    assert not server.running
    assert lines == ["starting 1 homeserver"] + [f"homeserver {server.name} is up at {server.url}"] * 2


async def test_a_homeserver_that_cannot_start_says_why() -> None:
    with pytest.raises(HomeserverError, match="no such engine"):
        async with homeservers(1, settings={"database": {"name": "no such engine"}}):
            pass


async def test_a_port_that_somebody_holds_is_not_mistaken_for_ours(tmp_path: Path) -> None:
    server = Synapse(tmp_path, settings={}, report=lambda line: None)
    with socket.create_server(("127.0.0.1", urlsplit(server.url).port or 0)), pytest.raises(PortTaken):
        await server.start()
    assert not server.running


async def test_a_homeserver_ends_with_whoever_started_it(tmp_path: Path) -> None:
    starter = await asyncio.create_subprocess_exec(
        sys.executable, "-c", START_AND_WAIT, str(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    try:
        assert starter.stdout is not None
        url = (await asyncio.wait_for(starter.stdout.readline(), 60)).decode().strip()
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{url}/_matrix/client/versions") as answer,
        ):
            assert answer.status == 200
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
        starter.send_signal(signal.SIGKILL)
        # The kernel ends the connection when the homeserver is gone.
        with contextlib.suppress(ConnectionResetError):
            assert await asyncio.wait_for(reader.read(), 10) == b""
        writer.close()
    finally:
        if starter.returncode is None:
            starter.kill()
        await starter.wait()
