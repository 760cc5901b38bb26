"""`circlekeeper train`."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from plugin.cli.telling import mistakes_told, stop

CHECKOUT = Path(__file__).parents[2] / "tests" / "suites"


class Part(StrEnum):
    """What can be trained by itself."""

    SEVERITY = "severity"


def train(
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            help="The folder with the public sets, which English is trained from.",
            exists=True,
            file_okay=False,
        ),
    ] = None,
    out: Annotated[
        Path, typer.Option("--out", help="The folder the models are written to.", file_okay=False)
    ] = Path("trained"),
    language: Annotated[str | None, typer.Option("--language", help="Train this language only.")] = None,
    only: Annotated[
        Part | None, typer.Option("--only", help="Train this part only: the model of severity of long posts.")
    ] = None,
    suites: Annotated[
        Path | None,
        typer.Option(
            "--suites",
            help="The functional suites (usually the checkout's); where there are none, the chances of scores stay as they are.",
        ),
    ] = None,
) -> None:
    """Train the models of screening: of every language, or of one."""
    # One thread for each sum, so that it comes out the same on any number of cores; read when numpy is loaded.
    for library in ("OMP", "OPENBLAS", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    try:
        import sklearn  # noqa: F401
    except ImportError:
        stop("training needs scikit-learn", "    install it with: pip install 'circlekeeper[train]'")
    from moderation.screening.corpus import CorpusError
    from moderation.screening.languages import languages
    from moderation.screening.suites import SuiteError, cases
    from moderation.screening.training import train as train_model

    if language is not None and language not in languages():
        stop(f"there is no language {language} to train", f"    choose one of {', '.join(languages())}")
    if suites is None and CHECKOUT.is_dir():
        suites = CHECKOUT
    try:
        with mistakes_told(), _progress() as say:
            train_model(
                data, out, say, cases(suites) if suites else (), only=language, severity_only=only is not None
            )
            say(f"all written to {out}, with at most {_most_memory()} MB of memory")
    except CorpusError as error:
        stop(str(error), "    check --data")
    except SuiteError as error:
        stop(str(error), "    check --suites")


def _most_memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Each step on a line of its own when it begins, with the minutes since the start, and under them a bar that moves.

    How long a step takes is known to nobody.
    """
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    started = time.monotonic()
    with Progress(*columns, console=Console(stderr=True, highlight=False), transient=True) as shown:
        task = shown.add_task("training", total=None)

        def say(step: str) -> None:
            minutes, seconds = divmod(round(time.monotonic() - started), 60)
            shown.console.print(f"{minutes:3}:{seconds:02}  {step}", soft_wrap=True)
            shown.update(task, description=step.strip())

        yield say
