"""The demo as anybody runs it: one command, and the figures as its last line."""

from __future__ import annotations

import asyncio
import json
import subprocess
from pathlib import Path

from plugin.demo.children import end, start_python, tail


async def test_the_demo_holds_a_meeting_and_nobody_in_danger_is_overlooked(tmp_path: Path) -> None:
    log = tmp_path / "demo.log"
    with log.open("wb") as told:
        process = await start_python(
            ["-m", "plugin", "demo", "--fast", "--json"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=told,
        )
    try:
        assert process.stdout is not None
        printed = await asyncio.wait_for(process.stdout.read(), 200)
        code = await process.wait()
    finally:
        await end(process)
    assert code == 0, tail(log, 60)
    figures = json.loads(printed.decode().splitlines()[-1])
    alerts = figures.pop("alert_seconds_p50"), figures.pop("alert_seconds_max")
    assert 0 < alerts[0] <= alerts[1] < 10
    assert figures.pop("messages_sent") == figures.pop("messages_seen") >= 25
    assert figures.pop("seats_moved") >= 1
    assert figures == {
        "homeservers": 2,
        "federated": True,
        "encrypted": True,
        "members": 6,
        "turns_taken": 12,
        "turns_passed": 2,
        "late_joiners": 1,
        "milestones_announced": 1,
        "duplicates_sent": 0,
        "flags_raised": 2,
        "false_flags": 0,
        "flags_claimed": 1,
        "flags_escalated": 1,
        "help_messages_sent": 4,
    }
    assert "Traceback" not in tail(log, 1000)
