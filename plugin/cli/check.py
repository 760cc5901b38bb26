"""`circlekeeper check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plugin.cli.telling import DEFAULT_CONFIG, ConfigPath, mistakes_told, read_config, stop

if TYPE_CHECKING:
    from plugin.checks import Section


def check(
    config: ConfigPath = DEFAULT_CONFIG,
    key_noted: Annotated[
        str,
        typer.Option(help="Say that the recovery key is in a safe place: its last six signs before the =."),
    ] = "",
) -> None:
    """Say in plain words whether everything is fit. Leaves with 1 if something is not."""
    if key_noted:
        _note(config, key_noted)
    if not _survey(config):
        stop("", "Something is not as it should be: see above what to do.")
    typer.echo("\nEverything is fit.")


def _survey(path: Path) -> bool:
    """Show every section as it is done; a mistake of our own ends them with one that says so. True when all are fit."""
    import asyncio
    import os

    from plugin.checks import Section, problem, survey
    from plugin.clock import wall_clock

    async def all_of_it() -> bool:
        fit = True
        async for section in survey(path, wall_clock().date(), os.environ):
            fit = _show(section) and fit
        return fit

    try:
        return asyncio.run(all_of_it())
    except Exception as error:  # noqa: BLE001 - a check says what is wrong, also when the check is
        what = f"the check itself failed ({type(error).__name__}: {str(error)[:200]})"
        return _show(Section("Check", (problem(what, "please report this"),)))


def _show(section: Section) -> bool:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    words = {
        "fine": Text("fine", "green"),
        "advice": Text("advice", "yellow"),
        "problem": Text("problem", "bold red"),
    }
    table = Table(box=box.SIMPLE_HEAD, show_header=False, expand=False, pad_edge=False)
    table.add_column(width=7)
    table.add_column(overflow="fold")
    for finding in section.findings:
        told = Text(_printable(finding.what))
        if finding.remedy:
            told.append(f"\n→ {_printable(finding.remedy)}", "dim" if finding.level == "advice" else "")
        table.add_row(words[finding.level], told)
    console = Console()
    console.print(Text(section.title, "bold"))
    console.print(table)
    return section.fit


def _printable(text: str) -> str:
    # Names of rooms and people are whatever a stranger chose, and a terminal obeys some characters.
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)


def _note(path: Path, typed: str) -> None:
    from plugin.clock import wall_clock
    from plugin.configuration import master_key
    from plugin.recovery import ends_with, note_recovery

    settings = read_config(path)
    with mistakes_told():
        key = master_key(settings)
        if not ends_with(key, typed):
            stop(
                "that is not how this keeper's recovery key ends",
                "    look at your note again, and at the key file",
            )
        note_recovery(settings, key, wall_clock().date())
