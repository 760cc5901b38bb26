"""`circlekeeper screen`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from plugin.cli.telling import mistakes_told, stop

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from moderation.screening import Screener
    from plugin.json_lines import Line, Source


def screen(
    file: Annotated[
        Path | None,
        typer.Argument(help="JSON lines; without a file, standard input.", exists=True, dir_okay=False),
    ] = None,
    language: Annotated[
        str, typer.Option("--language", help="The language of lines that name none (ISO 639-1).")
    ] = "en",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")] = False,
) -> None:
    """Judge messages: JSON lines in, one JSON line out for each, in order.

    A line holds "text", and may hold "id", "history" (earlier messages of the same author, oldest first) and "language". A line that
    cannot be read is answered with {"error"}; the rest goes on. docs/screening.md says what the answers mean.
    """
    from moderation.screening import Screener

    with ExitStack() as stack, mistakes_told():
        opened = stack.enter_context(file.open("rb")) if file else sys.stdin.buffer
        source = cast("Source", opened)
        shown, task = stack.enter_context(_progress(file, quiet))
        try:
            _answer(source, Screener.load(), language, shown, task)
        except BrokenPipeError:
            # Whoever read the answers has seen enough. Nothing may be flushed into the closed pipe when Python ends.
            sys.stdout = None
            stack.close()
            stop()


def _answer(source: Source, screener: Screener, language: str, shown: Progress, task: TaskID) -> None:
    from plugin.json_lines import lines, written

    out = sys.stdout.buffer
    for batch, size in lines(source):
        for row in _rows(batch, screener, language):
            out.write(written(row))
        out.flush()
        shown.update(task, advance=size, lines=batch[-1].number if batch else shown.tasks[0].fields["lines"])


def _rows(batch: list[Line], screener: Screener, language: str) -> Iterator[dict[str, Any]]:
    from moderation.screening.report import judgement
    from plugin.json_lines import Asked, parsed, told

    read = [parsed(line, language) for line in batch]
    verdicts = iter(screener.judge([one.what for one in read if isinstance(one, Asked)]))
    for one in read:
        if isinstance(one, Asked):
            yield {"id": one.id, **judgement(next(verdicts), one.what.language, _say)}
        else:
            yield told(one)


@cache
def _say(why: str) -> str:
    from plugin.words import house_texts

    return house_texts().format("en", why, {})


@contextmanager
def _progress(file: Path | None, quiet: bool) -> Iterator[tuple[Progress, TaskID]]:
    """A bar on standard error: of the file's bytes, or, for a stream whose end nobody knows, of the lines so far."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (
        TextColumn("screening"),
        BarColumn(),
        TextColumn("{task.fields[lines]:,} lines"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    total = file.stat().st_size if file else None
    with Progress(*columns, console=Console(stderr=True), disable=quiet) as shown:
        task = shown.add_task("", total=total, lines=0)
        yield shown, task
        if total is None:
            shown.update(task, total=shown.tasks[0].completed or 1, completed=shown.tasks[0].completed or 1)
