"""`circlekeeper demo`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from plugin.cli.telling import stop


def demo(
    fast: Annotated[bool, typer.Option("--fast", help="A whole meeting in about a minute.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object with the figures as the last line.")
    ] = False,
    keep: Annotated[
        bool,
        typer.Option(
            "--keep",
            "--stay",
            help="Leave everything up, and print log-ins and links to the desk, so that you can join in.",
        ),
    ] = False,
    picture: Annotated[
        Path | None, typer.Option("--picture", hidden=True, help="Write a picture of the screen, as SVG.")
    ] = None,
) -> None:
    """Hold a meeting on two homeservers of its own, and show it live."""
    try:
        import synapse  # noqa: F401
    except ImportError:
        stop(
            "the demo needs a homeserver of its own", "    install it with: pip install 'circlekeeper[demo]'"
        )
    from plugin.demo.show import run_demo

    raise typer.Exit(run_demo(fast=fast, json=as_json, keep=keep, picture=picture))
