"""The short version of `make chaos`, always with the same schedule."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chaos.run import shake
from tests.chaos.schedule import Family

SEED = 7
SECONDS = 30.0


@pytest.mark.timeout(420)
async def test_nothing_is_lost_or_doubled_whatever_goes_wrong(tmp_path: Path) -> None:
    outcome = await shake(tmp_path, seed=SEED, seconds=SECONDS, families=tuple(Family))
    assert [f"{one.wrong}: {one.what}" for one in outcome.verdict.findings] == []
    # And it was shaken, and there was something to compare.
    assert outcome.kills >= 3
    assert outcome.struck.total() >= 10
    assert outcome.verdict.compared["messages"] >= 15
    assert outcome.verdict.compared["turns"] >= 3
