"""`circlekeeper notices`."""

from __future__ import annotations

import typer

from plugin.cli.telling import DEFAULT_CONFIG, ConfigPath, read_config, stop

app = typer.Typer(help="Calls outside Matrix.", no_args_is_help=True)


@app.callback()
def notices() -> None:
    """Calls outside Matrix."""


@app.command("test")
def try_all(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Post one notice to every web hook of the settings, about a flag 0 that does not exist."""
    import asyncio

    from plugin.notices import tried

    told = asyncio.run(tried(read_config(config)))
    if not told:
        stop("no circle and no moderator has a web hook", "    set notices: webhook: in the settings")
    for whom, trouble in told:
        typer.echo(f"{whom}: {trouble or 'taken'}")
    if any(trouble for _, trouble in told):
        raise typer.Exit(1)
