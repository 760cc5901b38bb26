"""`python -m tests.chaos --seed 7 --minutes 10 --faults kill,wire`: shake the product, and say what came of it."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.live import Live
from rich.table import Table

from tests.chaos.findings import WRONGS
from tests.chaos.hindrance import moment
from tests.chaos.run import Outcome, Progress, shake
from tests.chaos.schedule import Family

SHOWN = 40


def main() -> int:
    """Exit code 1 when anything was lost, doubled, late, early or otherwise wrong."""
    options = _options()
    console = Console()
    with tempfile.TemporaryDirectory(prefix="circlekeeper-chaos-") as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        words = ",".join(family.word for family in options.faults)
        console.print(f"seed {options.seed}, {options.minutes:g} minutes, faults: {words}")
        outcome = asyncio.run(_watched(console, folder, options))
    _tell(console, outcome)
    wrong = bool(outcome.verdict.findings)
    console.print(
        f"\n{'not survived' if wrong else 'survived'}; the same schedule again: "
        f'make chaos CHAOS="--seed {options.seed} --minutes {options.minutes:g} --faults {words}"'
    )
    return int(wrong)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument(
        "--seed", type=int, default=secrets.randbelow(10_000), help="the schedule; drawn if not given"
    )
    parser.add_argument("--minutes", type=float, default=5, help="how long things go wrong")
    parser.add_argument(
        "--faults",
        type=_families,
        default=tuple(Family),
        help=f"which, with commas between: {', '.join(family.word for family in Family)}",
    )
    parser.add_argument(
        "--keep", type=Path, help="a folder for all logs and databases, to look at afterwards"
    )
    return parser.parse_args()


def _families(text: str) -> tuple[Family, ...]:
    known = {family.word: family for family in Family}
    try:
        return tuple(known[word.strip()] for word in text.split(","))
    except KeyError as error:
        raise argparse.ArgumentTypeError(f"there is no {error}; there are {', '.join(known)}") from None


async def _watched(console: Console, folder: Path, options: argparse.Namespace) -> Outcome:
    shown: list[Progress] = []
    running = asyncio.create_task(
        shake(
            folder,
            seed=options.seed,
            seconds=60 * options.minutes,
            families=options.faults,
            show=shown.append,
        )
    )
    live = console.is_terminal
    with Live(console=console, auto_refresh=False) if live else console.capture() as screen:
        while not running.done():
            await asyncio.wait({running}, timeout=0.5 if live else 15)
            if not shown:
                continue
            if isinstance(screen, Live):
                screen.update(_picture(shown[0]), refresh=True)
            else:
                sys.stderr.write(f"{_line(shown[0])}\n")
    return running.result()


def _line(progress: Progress) -> str:
    kills = progress.supervisor.kills if progress.supervisor else 0
    said, held = (progress.circle.said, progress.circle.meetings) if progress.circle else (0, 0)
    ran = moment() - progress.begun
    faults = progress.struck.total()
    return f"{ran:5.0f} s  {faults} faults, {kills} kills, {held} meetings, {said} words said  {progress.now}"


def _picture(progress: Progress) -> Table:
    table = Table(title=_line(progress), title_justify="left", expand=True)
    table.add_column("fault")
    table.add_column("struck", justify="right")
    for name, count in sorted(progress.struck.items()):
        table.add_row(name, str(count))
    return table


def _tell(console: Console, outcome: Outcome) -> None:
    faults = Table(title="Faults survived", title_justify="left")
    faults.add_column("fault")
    faults.add_column("times", justify="right")
    for name, count in sorted(outcome.struck.items()):
        faults.add_row(name, str(count))
    console.print(faults)
    verdict = outcome.verdict
    compared = ", ".join(f"{count} {name}" for name, count in verdict.compared.items())
    console.print(f"{outcome.struck.total()} faults, {outcome.kills} of them kill -9")
    console.print(f"compared: {compared}")
    console.print("  ".join(f"{wrong} {verdict.count(wrong)}" for wrong in WRONGS))
    if verdict.lateness:
        ranked = sorted(verdict.lateness)
        console.print(
            f"timers: {len(ranked)}, p50 {ranked[len(ranked) // 2]:.2f} s, p99 {ranked[int(0.99 * len(ranked))]:.2f} s, "
            f"worst {ranked[-1]:.2f} s beyond what faults account for; undisturbed {outcome.undisturbed:.0%} of the time"
        )
    for finding in verdict.findings[:SHOWN]:
        console.print(f"- {finding.wrong}: {finding.what}", markup=False, highlight=False)
    if len(verdict.findings) > SHOWN:
        console.print(f"... and {len(verdict.findings) - SHOWN} more")
    for trouble in outcome.troubles[:5]:
        console.print(f"(on the members' side: {trouble})", markup=False, highlight=False)


if __name__ == "__main__":
    sys.exit(main())
