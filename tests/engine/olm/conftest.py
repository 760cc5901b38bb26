"""People for the encryption tests: each with a database of its own, all on one key server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from olm_world import KeyServer, People, Person


@pytest.fixture
def server() -> KeyServer:
    return KeyServer()


@pytest.fixture
async def people(tmp_path: Path) -> AsyncIterator[People]:
    """`await people(server, user, device)`: somebody whose keys are published."""
    came: list[Person] = []

    async def come(server: KeyServer, user: str, device: str) -> Person:
        person = await Person(server, tmp_path, user, device).open()
        came.append(person)
        await person.upkeep()
        return person

    yield come
    for person in came:
        await person.close()


@pytest.fixture
async def ann(server: KeyServer, people: People) -> Person:
    return await people(server, "@ann:example.org", "ANNDEV")


@pytest.fixture
async def bo(server: KeyServer, people: People) -> Person:
    return await people(server, "@bo:example.org", "BODEV")


@pytest.fixture
async def cy(server: KeyServer, people: People) -> Person:
    return await people(server, "@cy:example.org", "CYDEV")
