"""Real Synapse homeservers on free loopback ports, alone or federating with each other."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import secrets
import socket
import subprocess
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from plugin.demo.children import end, kill, start_python, tail
from plugin.demo.synapse_files import Files, write_files

Report = Callable[[str], None]
"""Takes one line of progress, for whoever watches."""

BOOT_SECONDS = 30.0
ATTEMPTS = 3
# Below the ports which systems lend to outgoing connections, so that none of those sits on ours during an outage.
PORTS = range(20_000, 32_000)


class HomeserverError(Exception):
    """A homeserver did not start or did not do what it was asked; the message says why, with the end of its log."""


class PortTaken(HomeserverError):
    """Somebody else was faster to take one of the ports."""


class Synapse:
    """One homeserver. `name` is its server name, `url` its client-server API, without a slash at the end.

    It may be stopped and started again: data, ports and keys stay. Made by `homeservers`.
    """

    def __init__(self, folder: Path, *, settings: Mapping[str, Any], report: Report) -> None:
        addresses = _loopback()
        self._client_port, self._federation_port = _free_ports(2, addresses)
        self.name = f"localhost:{self._federation_port}"
        self.url = f"http://127.0.0.1:{self._client_port}"
        self.folder = folder
        self._report = report
        self._process: Process | None = None
        self._files: Files = write_files(
            folder,
            name=self.name,
            client_port=self._client_port,
            federation_port=self._federation_port,
            addresses=addresses,
            settings=settings,
        )

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int:
        """The process's id. Raises `HomeserverError` when it does not run."""
        if self._process is None or self._process.returncode is not None:
            raise HomeserverError(self._told("is not running"))
        return self._process.pid

    async def start(self) -> None:
        """Start it and return once both its listeners answer as this very server.

        Raises `HomeserverError` when it ends or is silent for `BOOT_SECONDS`, `PortTaken` when a port is no longer free.
        """
        if self.running:
            return
        with self._output.open("ab") as output:
            self._process = await start_python(
                ["-m", "synapse.app.homeserver", "-c", str(self._files.settings)],
                folder=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        try:
            await asyncio.wait_for(self._booted(self._process), BOOT_SECONDS)
        except TimeoutError:
            await self.kill()
            raise HomeserverError(self._told(f"did not answer within {BOOT_SECONDS:.0f} seconds")) from None
        except BaseException:
            await self.kill()
            raise
        self._report(f"homeserver {self.name} is up at {self.url}")

    async def stop(self) -> None:
        """Stop it in good order; nothing happens if it is not running."""
        if self._process is not None:
            await end(self._process)

    async def kill(self) -> None:
        """Stop it as a power cut would."""
        if self._process is not None:
            await kill(self._process)

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def register(self, localpart: str, password: str, *, admin: bool = False) -> str:
        """Make an account and return its user id. Raises `HomeserverError` when the name is taken or refused.

        Synapse admin API, "Shared-Secret Registration".
        """
        path = "/_synapse/admin/v1/register"
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
            async with session.get(self.url + path) as answer:
                nonce = str((await answer.json())["nonce"])
            parts = [nonce, localpart, password, "admin" if admin else "notadmin"]
            proof = hmac.new(self._files.shared_secret.encode(), "\0".join(parts).encode(), hashlib.sha1)
            body = {
                "nonce": nonce,
                "username": localpart,
                "password": password,
                "admin": admin,
                "mac": proof.hexdigest(),
                "inhibit_login": True,
            }
            async with session.post(self.url + path, json=body) as answer:
                told = await answer.json()
                if answer.status != 200:
                    raise HomeserverError(f"{self.name} would not register {localpart}: {told.get('error')}")
        return str(told["user_id"])

    def log_tail(self, lines: int = 20) -> str:
        """The end of its log, which holds warnings and errors only, and of what it wrote before it had a log."""
        return "\n".join(part for part in (tail(self._output, lines), tail(self._files.log, lines)) if part)

    @property
    def _output(self) -> Path:
        return self.folder / "output.log"

    async def _booted(self, process: Process) -> None:
        ended = asyncio.ensure_future(process.wait())
        answers = asyncio.ensure_future(self._answers())
        try:
            await asyncio.wait({ended, answers}, return_when=asyncio.FIRST_COMPLETED)
            if ended.done():
                raise self._died(process)
            await answers
        finally:
            ended.cancel()
            answers.cancel()

    def _died(self, process: Process) -> HomeserverError:
        kind = PortTaken if "Address already in use" in self.log_tail(60) else HomeserverError
        return kind(self._told(f"ended with code {process.returncode} while starting"))

    async def _answers(self) -> None:
        certificate = aiohttp.Fingerprint(self._files.fingerprint)
        client = f"{self.url}/_matrix/key/v2/server"
        federation = f"https://127.0.0.1:{self._federation_port}/_matrix/key/v2/server"
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
            # Another process's readiness cannot be awaited, only asked for.
            while not await self._owns(session, client, True):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
            while not await self._owns(session, federation, certificate):  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async def _owns(self, session: aiohttp.ClientSession, url: str, ssl: bool | aiohttp.Fingerprint) -> bool:
        """Whether the server behind `url` is the one we started: only that one has our signing key (spec, "Retrieving
        server keys"). A stranger's answer counts as none, and then the start runs out of time."""
        try:
            async with session.get(url, ssl=ssl) as answer:
                told = await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            return False
        keys = told.get("verify_keys") if isinstance(told, dict) else None
        return isinstance(keys, dict) and self._files.key_id in keys

    def _told(self, what: str) -> str:
        return f"homeserver {self.name} {what}\n{self.log_tail()}".rstrip()


@asynccontextmanager
async def homeservers(
    count: int = 1,
    folder: Path | None = None,
    *,
    report: Report = lambda line: None,
    settings: Mapping[str, Any] | None = None,
) -> AsyncIterator[tuple[Synapse, ...]]:
    """Run `count` homeservers that federate with each other, and end them at the close of the block.

    Their data lives in `folder`, one folder each, and stays there; without it, in a temporary folder that goes with them.
    `settings` go over every server's own, key by key.
    """
    async with contextlib.AsyncExitStack() as stack:
        place = folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="circlekeeper-")))
        running: list[Synapse] = []

        async def close() -> None:
            await asyncio.gather(*(server.stop() for server in running))

        stack.push_async_callback(close)

        async def one(number: int) -> Synapse:
            for attempt in range(ATTEMPTS):
                server = Synapse(
                    place / f"homeserver-{number}-{attempt}", settings=settings or {}, report=report
                )
                running.append(server)
                with contextlib.suppress(PortTaken):
                    await server.start()
                    return server
            raise HomeserverError(f"found no free ports in {ATTEMPTS} attempts")

        report(f"starting {count} homeserver{'s' if count > 1 else ''}")
        started = await asyncio.gather(*map(one, range(1, count + 1)), return_exceptions=True)
        yield tuple(_or_raise(outcome) for outcome in started)


def _or_raise(outcome: Synapse | BaseException) -> Synapse:
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome


def _loopback() -> list[str]:
    """The loopback addresses `localhost` may mean on this machine."""
    return ["127.0.0.1", "::1"] if _can_bind("::1", 0) else ["127.0.0.1"]


def _free_ports(count: int, addresses: list[str]) -> list[int]:
    ports: set[int] = set()
    while len(ports) < count:
        port = secrets.choice(PORTS)
        if all(_can_bind(address, port) for address in addresses):
            ports.add(port)
    return list(ports)


def _can_bind(address: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.bind((address, port))
    except OSError:
        return False
    return True
