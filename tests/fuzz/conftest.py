"""How long to look: `--hypothesis-profile=long` looks twenty times as long as the ordinary run.

`--hypothesis-profile=unshrunk` shows a finding at once, as it was found.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import Phase, settings

from tests.fuzz.keeping import Evenings

settings.register_profile("long", max_examples=2_000, deadline=None, print_blob=True)
settings.register_profile("unshrunk", phases=(Phase.explicit, Phase.generate), deadline=None, print_blob=True)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for all examples of a module."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def evenings(loop: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory) -> Evenings:
    made = Evenings(tmp_path_factory.mktemp("evenings"))
    loop.run(made.prepare())
    return made
