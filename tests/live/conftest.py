"""One pair of federating homeservers and one players' process for the whole run; people are fresh for every test."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from plugin.demo.homeserver import Synapse, homeservers
from plugin.demo.player import Player
from plugin.demo.players import Players, players_process
from plugin.demo.wire import Accepts

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
async def servers() -> AsyncIterator[tuple[Synapse, Synapse]]:
    """Two real Synapses that federate."""
    async with homeservers(2) as (ours, theirs):
        yield ours, theirs


@pytest.fixture(scope="session")
async def players() -> AsyncIterator[Players]:
    """The process in which members and moderators are played, each with nio's own client."""
    async with players_process() as players:
        yield players


@pytest.fixture
async def newcomer(players: Players) -> AsyncIterator[Callable[..., Awaitable[Player]]]:
    """`await newcomer("ann", server)`: somebody new, logged in, with a name nobody else has. Gone after the test."""
    came: list[Player] = []

    async def come(name: str, server: Synapse, accepts: Accepts = "direct") -> Player:
        player = await players.newcomer(server, f"{name}-{next(_numbers)}", accepts=accepts)
        came.append(player)
        return player

    yield come
    await asyncio.gather(*(player.close() for player in came))
