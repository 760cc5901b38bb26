"""Members and moderators, played in a process of their own: what they do, and what their own clients saw."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import secrets
import subprocess
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from plugin.demo.children import end, start_python, tail
from plugin.demo.homeserver import Synapse
from plugin.demo.player import Player
from plugin.demo.sight import member
from plugin.demo.wire import Accepts, Ask, Done, Failed, Login, Seen, Trouble, read_told, write

ANSWER_SECONDS = 60.0

OnSeen = Callable[[Player, Seen], None]


class PlayerError(Exception):
    """What a player tried came to nothing. `status` and `errcode` are the homeserver's, or 0 and "" if it never answered."""

    def __init__(self, why: str, status: int = 0, errcode: str = "") -> None:
        super().__init__(f"{status} {errcode} {why}".strip() if status else why)
        self.status = status
        self.errcode = errcode


class Players:
    """The players' process. Made by `players_process`."""

    def __init__(self, process: Process, log: Path, on_seen: OnSeen) -> None:
        self._process = process
        self._log = log
        self._on_seen = on_seen
        self._numbers = itertools.count(1)
        self._players: dict[int, Player] = {}
        self._asked: dict[int, asyncio.Future[Done]] = {}
        self._gone = ""
        self.troubles: list[str] = []
        """What may have cost a player events or keys: an outage, a refused sync, a gap. Empty when all went well."""

    async def login(
        self,
        server: Synapse,
        user: str,
        password: str,
        *,
        accepts: Accepts = "direct",
        device_name: str = "player",
    ) -> Player:
        """Log somebody in, with a new device. Returns when its keys are published and it has looked at its rooms once.

        `accepts` says which invitations it accepts by itself. Raises `PlayerError`.
        """
        number = next(self._numbers)
        player = self._players[number] = Player(number, user, self._ask)
        done = await self._ask(
            lambda id_: Login(id_, number, server.url, user, password, device_name, accepts)
        )
        player.user, player.device = str(done.answer["user"]), str(done.answer["device"])
        return player

    async def newcomer(self, server: Synapse, localpart: str, *, accepts: Accepts = "direct") -> Player:
        """Register somebody with a password nobody needs to know, and log them in."""
        password = secrets.token_urlsafe(12)
        return await self.login(server, await server.register(localpart, password), password, accepts=accepts)

    async def listen(self) -> None:
        """Take in what the process tells until it ends. Runs beside everything else for as long as the players play."""
        stdout = self._process.stdout
        assert stdout is not None
        try:
            while line := await stdout.readline():
                self._hear(line)
        finally:
            self._close(f"the players' process is gone\n{tail(self._log)}".rstrip())

    def _hear(self, line: bytes) -> None:
        match read_told(line):
            case Seen() as seen:
                player = self._players[seen.player]
                player.sight.add(seen)
                self._on_seen(player, seen)
            case Trouble(number, what):
                self.troubles.append(f"{self._players[number].user}: {what}")
            case Done() as done:
                if (asked := self._asked.pop(done.id, None)) is not None and not asked.done():
                    asked.set_result(done)
            case Failed(number, why, status, errcode):
                if (asked := self._asked.pop(number, None)) is not None and not asked.done():
                    asked.set_exception(PlayerError(why, status, errcode))

    async def _ask(self, make: Callable[[int], Ask]) -> Done:
        if self._gone:
            raise PlayerError(self._gone)
        ask = make(next(self._numbers))
        future: asyncio.Future[Done] = asyncio.get_running_loop().create_future()
        self._asked[ask.id] = future
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(write(ask))
            await stdin.drain()
            return await asyncio.wait_for(future, ANSWER_SECONDS)
        except TimeoutError:
            raise PlayerError(f"no answer to {ask.do} within {ANSWER_SECONDS:.0f} seconds") from None
        except ConnectionError as error:
            raise PlayerError(f"the players' process is gone: {error}") from error
        finally:
            self._asked.pop(ask.id, None)

    def _close(self, why: str) -> None:
        self._gone = why
        for asked in self._asked.values():
            if not asked.done():
                asked.set_exception(PlayerError(why))
        for player in self._players.values():
            player.sight.close(PlayerError(why))


@asynccontextmanager
async def players_process(
    folder: Path | None = None, *, on_seen: OnSeen = lambda player, seen: None
) -> AsyncIterator[Players]:
    """Run the players' process, and end it at the close of the block.

    Key stores and the process's log live in `folder`; without it, in a temporary folder that goes with them. `on_seen` is
    called for everything any player sees, in the order it was seen.
    """
    with contextlib.ExitStack() as stack:
        place = folder or Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="circlekeeper-players-"))
        )
        place.mkdir(parents=True, exist_ok=True)
        log = place / "players.log"
        with log.open("ab") as errors:
            process = await start_python(
                ["-m", "plugin.demo.stage", str(place)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        players = Players(process, log, on_seen)
        listening = asyncio.create_task(players.listen())
        try:
            yield players
        finally:
            await end(process)
            await listening


async def meet(host: Player, *guests: Player, name: str = "", encrypted: bool = True) -> str:
    """Bring people together in a new room of the host's; returns its id once everybody's client knows of everybody.

    From then on a word said by one is encrypted for all.
    """
    room = await host.create_room(name, encrypted=encrypted, invite=[guest.user for guest in guests])
    # A server that joins while others come can miss one of them until the next event: first those at home, then the rest, singly.
    near = [guest for guest in guests if guest.server == host.server]
    await asyncio.gather(*(_come(guest, room, host) for guest in near))
    for guest in guests:
        if guest not in near:
            await _come(guest, room, host)
    everybody = (host, *guests)
    joins = [one.saw(member(other.user, "join", room=room)) for one in everybody for other in everybody]
    await asyncio.gather(*joins)
    return room


async def _come(guest: Player, room: str, host: Player) -> None:
    await guest.saw(member(guest.user, "invite", room=room))
    await guest.join(room, [host.server])
