"""`circlekeeper run`."""

from __future__ import annotations

from typing import Annotated

import typer

from plugin.cli.telling import DEFAULT_CONFIG, ConfigPath, mistakes_told, read_config, stop


def run(
    config: ConfigPath = DEFAULT_CONFIG,
    reset_cross_signing: Annotated[
        bool,
        typer.Option(
            "--reset-cross-signing",
            help="Replace an identity that something else made for this account. Needs its password, once.",
        ),
    ] = False,
) -> None:
    """Keep the circles, until told to stop."""
    settings = read_config(config)
    from plugin.configuration import master_key

    with mistakes_told():
        # Before anything is made: a database without its key would only be in the way of a new start.
        master_key(settings)
    from plugin.cli.keeping import keep

    told = keep(settings, reset_cross_signing=reset_cross_signing)
    if told is not None:
        stop(*told)
