"""The demo: a whole evening on two homeservers of its own, shown live and counted. The product runs as it always does."""

from __future__ import annotations

import asyncio
import contextlib
import json as json_lines
import signal
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from random import Random

import aiohttp
from rich.console import Console
from rich.table import Table

from plugin.clock import wall_clock
from plugin.demo.acting import Play
from plugin.demo.company import Company, name_of
from plugin.demo.homeserver import HomeserverError
from plugin.demo.players import PlayerError
from plugin.demo.script import ANA, FAST, FROM_CLEO, HUMAN, MEMBERS, MO, MODERATORS, Pace
from plugin.demo.setting import DemoError, Setting, keeper_alive, stage_set
from plugin.demo.sight import NotSeen, says
from plugin.demo.tally import Evening, Figures, count, messages_sent, shortcomings
from plugin.demo.visiting import way_in
from plugin.demo.watching import Watch

WANTED: dict[str, object] = {
    "homeservers": 2,
    "federated": True,
    "encrypted": True,
    "members": len(MEMBERS),
    "turns_taken": 12,
    "turns_passed": 2,
    "late_joiners": 1,
    "milestones_announced": 1,
    "duplicates_sent": 0,
    "flags_raised": 2,
    "false_flags": 0,
    "flags_claimed": 1,
    "flags_escalated": 1,
}
"""What an evening as the script has it comes to."""

SETTLED_WITHIN = 15.0
"""Seconds in which the keeper's count reaches what was said last."""

_MISHAPS = (DemoError, HomeserverError, PlayerError, NotSeen, aiohttp.ClientError, OSError, TimeoutError)


def run_demo(*, fast: bool, json: bool, keep: bool, picture: Path | None = None) -> int:
    """Play the evening; 0 when the story held, 1 when it did not, with the reason on standard error.

    `json` prints the figures as the last line of standard output. `keep` leaves everything up afterwards, until Ctrl-C.
    `picture` is where to write an SVG of the screen.
    """
    console = Console(stderr=True, highlight=False)
    try:
        return asyncio.run(_evening(console, FAST if fast else HUMAN, json, keep, picture))
    except (KeyboardInterrupt, asyncio.CancelledError):
        console.print("Stopped. Everything that was started has ended.")
        return 1


async def _evening(console: Console, pace: Pace, json: bool, keep: bool, picture: Path | None) -> int:
    console.print(pace.told)
    watch = Watch(console, live=console.is_terminal and not json)
    with tempfile.TemporaryDirectory(prefix="circlekeeper-demo-") as folder, _stopped_kindly():
        log = Path(folder) / "keeper" / "keeper.log"
        try:
            async with stage_set(Path(folder), pace, watch.seen, watch.now) as setting:
                figures = await _held(setting, pace, watch, keep, picture)
                code = _told(console, figures, json)
                if keep:
                    await _kept(console, setting, pace)
                return code
        except _MISHAPS as error:
            _mishap(console, str(error) or type(error).__name__, log)
        except ExceptionGroup as group:
            _mishap(console, _first(group), log)
    return 1


async def _held(setting: Setting, pace: Pace, watch: Watch, keep: bool, picture: Path | None) -> Figures:
    watch.know(setting.keeper.user, setting.room, setting.desk)
    if keep:
        _logins(watch.console, setting)
    play = Play(setting, pace, wall_clock().date(), Random(), watch.now)
    with watch.showing():
        async with keeper_alive(setting.keeper), asyncio.TaskGroup() as tasks:
            if picture:
                tasks.create_task(_picture(setting, watch, picture))
            tasks.create_task(play.run())
        evening = Evening(
            {player.user: player.seen() for player in setting.cast.values()},
            setting.keeper.user,
            setting.room,
            setting.desk,
            setting.player(ANA).user,
            [setting.player(part).user for part in MODERATORS],
            play.dangers,
        )
        return count(evening, await _seen_by_keeper(setting, messages_sent(evening)))


async def _picture(setting: Setting, watch: Watch, file: Path) -> None:
    """Of the moment when somebody in danger has answered somebody who came."""
    await setting.player(MO).saw(says(FROM_CLEO), within=HUMAN.patience * 4)
    watch.save_picture(file)


async def _seen_by_keeper(setting: Setting, sent: int) -> int:
    """The keeper's own count, given a moment to reach what was said last."""
    seen = -1
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SETTLED_WITHIN):
            # Another process's count cannot be awaited, only asked for.
            while (seen := await setting.keeper.messages_seen()) < sent:  # noqa: ASYNC110
                await asyncio.sleep(0.2)
    return seen


def _told(console: Console, figures: Figures, json: bool) -> int:
    """Show the figures and say what fell short."""
    console.print("What members' and moderators' own clients saw:")
    console.print(_table(figures))
    short = shortcomings(figures, WANTED)
    for line in short:
        console.print(f"Not as it should be: {line}", style="bold red")
    if json:
        print(json_lines.dumps(asdict(figures)), flush=True)
    return 1 if short else 0


def _table(figures: Figures) -> Table:
    table = Table(show_header=False)
    for name, value in asdict(figures).items():
        table.add_row(name.replace("_", " "), str(value))
    return table


def _logins(console: Console, setting: Setting) -> None:
    table = Table(title="Join in with any Matrix client", title_justify="left")
    for column in ("who", "homeserver", "user", "password"):
        table.add_column(column)
    for server in setting.servers:
        for name, player in setting.cast.items():
            if player.server == server.name:
                table.add_row(name.capitalize(), server.url, player.user, setting.logins[player.user])
    console.print(table)
    console.print(f"The circle's room: {setting.room}\nThe moderators' room: {setting.desk}")


async def _kept(console: Console, setting: Setting, pace: Pace) -> None:
    """Everything stays up until Ctrl-C, with a link to the desk for each moderator."""
    _logins(console, setting)
    company = Company(setting, pace, wall_clock().date(), Random(), lambda _told: None)
    for part in MODERATORS:
        link = await way_in(company, part)
        console.print(
            f"{name_of(part)}'s way to the desk, good once and for ten minutes: {link}", soft_wrap=True
        )
    console.print("Everything stays up until you press Ctrl-C. As Ana, !start opens another meeting.")
    console.print("As Mo, !desk in the moderators' room brings another link to the desk in the browser.")
    with contextlib.suppress(asyncio.CancelledError):
        async with keeper_alive(setting.keeper):
            await asyncio.Event().wait()


def _mishap(console: Console, what: str, log: Path) -> None:
    from plugin.demo.children import tail

    console.print(f"The demo could not go on: {what}", style="bold red", markup=False)
    if told := tail(log, 25):
        console.print(f"The end of the keeper's log:\n{told}", markup=False)


def _first(group: BaseExceptionGroup[BaseException]) -> str:
    for error in group.exceptions:
        return _first(error) if isinstance(error, BaseExceptionGroup) else str(error) or type(error).__name__
    return ""


@contextlib.contextmanager
def _stopped_kindly() -> Iterator[None]:
    """SIGTERM, and a terminal that is closed, end the demo as Ctrl-C does: everything that was started ends first."""
    loop, here = asyncio.get_running_loop(), asyncio.current_task()
    assert here is not None
    for number in (signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, here.cancel)
    try:
        yield
    finally:
        for number in (signal.SIGTERM, signal.SIGHUP):
            loop.remove_signal_handler(number)
