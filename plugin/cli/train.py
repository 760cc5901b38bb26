"""`circlekeeper train`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from plugin.cli.telling import mistakes_told, stop


class Part(StrEnum):
    """What can be trained by itself."""

    SEVERITY = "severity"


def train(
    out: Annotated[Path, typer.Option("--out", help="The folder the model is written to.", file_okay=False)],
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            help="The folder with the public sets, which English is trained from.",
            exists=True,
            file_okay=False,
        ),
    ] = None,
    language: Annotated[str | None, typer.Option("--language", help="Train this language only.")] = None,
    only: Annotated[
        Part | None, typer.Option("--only", help="Train this part only: the model of severity of long posts.")
    ] = None,
    suites: Annotated[
        Path | None,
        typer.Option(
            "--suites", help="The functional suites; without them, the chances of scores stay as they are."
        ),
    ] = None,
) -> None:
    """Train the models of screening: of every language, or of one."""
    try:
        import sklearn  # noqa: F401
    except ImportError:
        stop("training needs scikit-learn", "    install it with: pip install 'circlekeeper[train]'")
    from moderation.screening.corpus import CorpusError
    from moderation.screening.languages import languages
    from moderation.screening.suites import SuiteError, cases
    from moderation.screening.training import train as train_model

    if language not in (None, *languages()):
        stop(f"there is no language {language} to train", f"    choose one of {', '.join(languages())}")
    try:
        with mistakes_told(), _progress() as say:
            train_model(
                data, out, say, cases(suites) if suites else (), only=language, severity_only=only is not None
            )
    except CorpusError as error:
        stop(str(error), "    check --data")
    except SuiteError as error:
        stop(str(error), "    check --suites")


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Each step on a line of its own when it begins, and under them a bar that moves: how long a step takes is known to nobody."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True, highlight=False), transient=True) as shown:
        task = shown.add_task("training", total=None)

        def say(step: str) -> None:
            shown.console.print(step)
            shown.update(task, description=step)

        yield say
