"""Private words that call moderators are rows like all else: sealed, one each, and brought up to date where they wait."""

from __future__ import annotations

from pathlib import Path

from tests.engine.house_of_tests import ANN, BEN, DESK, ROOM, said
from tests.engine.team_of_tests import MO, rows, team


async def test_everybody_called_gets_one_word_and_hears_there_who_took_it(tmp_path: Path) -> None:
    async with team(tmp_path) as here:
        await here.engine.take([said(1, "danger, and where I live", ANN, ROOM)])
        words = [row for row in await rows(here) if (row.about or "").startswith("call-")]
        assert [row.to for row in words] == [BEN, MO]
        assert all("where I live" not in row.text and "ann" not in row.text.casefold() for row in words)
        await here.engine.take([said(2, "!claim 1", MO, DESK)])
        edits = [row for row in await rows(here) if row.kind == "edit" and row.to in (BEN, MO)]
        assert {row.to for row in edits} == {BEN, MO}
        assert all("has taken it" in row.text for row in edits)
