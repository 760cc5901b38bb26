"""What the commands share: their common option, and how a mistake is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from models.config import Config

ConfigPath = Annotated[
    Path,
    typer.Option("--config", "-c", envvar="CIRCLEKEEPER_CONFIG", help="The settings.", dir_okay=False),
]
DEFAULT_CONFIG = Path("config.yaml")


def stop(*lines: str) -> NoReturn:
    """Say what is wrong on standard error and leave with 1."""
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(1)


@contextmanager
def mistakes_told() -> Iterator[None]:
    """Mistakes in files, and files that cannot be written, on standard error and an exit with 1."""
    from plugin.documents import DocumentError
    from plugin.trouble import Trouble

    try:
        yield
    except DocumentError as error:
        stop(str(error))
    except Trouble as error:
        stop(error.what, f"    {error.remedy}")
    except OSError as error:
        stop(
            f"{error.filename or 'a file'}: {error.strerror or error}",
            "    check the path and its permissions",
        )


def read_config(path: Path) -> Config:
    """The configuration, or every mistake in it on standard error and an exit with 1."""
    from plugin.configuration import load

    if not path.exists():
        stop(f"{path}: there is no such file", "    circlekeeper init writes one; --config names another")
    with mistakes_told():
        return load(path)
