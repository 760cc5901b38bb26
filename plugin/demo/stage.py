"""The players' process: reads questions from standard input, answers and tells on standard output (see `wire`).

Run as `python -m plugin.demo.stage <folder>`; the folder takes the players' key stores. It ends when its input does.
"""

from __future__ import annotations

import asyncio
import secrets
import sys
import time
from dataclasses import replace
from pathlib import Path

from plugin.demo.children import LINE_LIMIT
from plugin.demo.client import Client, ClientError
from plugin.demo.wire import (
    Ask,
    Call,
    Close,
    Done,
    Failed,
    Join,
    Json,
    Login,
    Seen,
    Send,
    Told,
    read_ask,
    write,
)


class Stage:
    """All players of one process, by number."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._clients: dict[int, Client] = {}
        self._open: set[asyncio.Task[None]] = set()

    async def serve(self, questions: asyncio.StreamReader) -> None:
        """Answer every question, each on its own so that a slow one holds nobody up, until there are no more."""
        async with asyncio.TaskGroup() as answering:
            while line := await questions.readline():
                task = answering.create_task(self._answer(read_ask(line)))
                self._open.add(task)
                task.add_done_callback(self._open.discard)
            # Nobody is left to hear the answers.
            for task in self._open:
                task.cancel()

    async def close(self) -> None:
        await asyncio.gather(*(client.close(logout=False) for client in self._clients.values()))

    async def _answer(self, ask: Ask) -> None:
        begun = time.monotonic()
        try:
            answer = await self._do(ask)
        except ClientError as error:
            tell(Failed(ask.id, str(error), error.status, error.errcode))
        else:
            tell(Done(ask.id, answer, begun, time.monotonic()))

    async def _do(self, ask: Ask) -> Json:
        match ask:
            case Login():
                return await self._login(ask)
            case Send():
                event = await self._client(ask.player).send(
                    ask.room, ask.type, ask.content, secrets.token_hex(16)
                )
                return {"event_id": event}
            case Join():
                await self._client(ask.player).join(ask.room, ask.via)
                return {}
            case Call():
                return await self._client(ask.player).call(ask.method, ask.path, ask.body)
            case Close():
                if (client := self._clients.pop(ask.player, None)) is not None:
                    await client.close(logout=ask.logout)
                return {}

    async def _login(self, ask: Login) -> Json:
        client = Client(
            ask.player,
            url=ask.url,
            user=ask.user,
            folder=self._folder / str(ask.player),
            accepts=ask.accepts,
            tell=tell,
        )
        try:
            answer = await client.login(ask.password, ask.device_name)
        except ClientError:
            await client.close(logout=False)
            raise
        self._clients[ask.player] = client
        return answer

    def _client(self, player: int) -> Client:
        try:
            return self._clients[player]
        except KeyError:
            raise ClientError(f"player {player} is not logged in") from None


def tell(told: Told) -> None:
    try:
        line = write(told)
    except RecursionError:
        # Only what a stranger sent can be that deep; that it came is worth telling, what it holds is not.
        assert isinstance(told, Seen)
        line = write(replace(told, content={}))
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()


async def main(folder: Path) -> None:
    questions = asyncio.StreamReader(limit=LINE_LIMIT)
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(questions), sys.stdin.buffer
    )
    stage = Stage(folder)
    try:
        await stage.serve(questions)
    finally:
        await stage.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
