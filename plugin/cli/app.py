"""`circlekeeper`: the commands, each in its own file. What is heavy is imported by the command that needs it."""

from __future__ import annotations

import typer

from plugin.cli import (
    check,
    demo,
    evaluate,
    init,
    lines,
    notices,
    packs,
    run,
    screen,
    thresholds,
    train,
    version,
)

app = typer.Typer(
    name="circlekeeper",
    help="Holds peer-support meetings in Matrix rooms, and brings crisis language to people.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(init.init)
app.command()(check.check)
app.command()(run.run)
app.add_typer(lines.app, name="lines")
app.add_typer(notices.app, name="notices")
app.add_typer(packs.app, name="packs")
app.command()(demo.demo)
app.command()(screen.screen)
app.command()(evaluate.evaluate)
app.command()(thresholds.thresholds)
app.command()(train.train)
app.command()(version.version)


def main() -> None:
    """The entry point."""
    app()
