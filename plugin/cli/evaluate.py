"""`circlekeeper evaluate`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from plugin.cli.telling import DEFAULT_CONFIG, ConfigPath, mistakes_told, read_config, stop

if TYPE_CHECKING:
    from models.verdict import ToScreen, Verdict
    from moderation.screening import Screener
    from moderation.screening.suites import Case

SEED = 20260101
"""So that the same texts always have the same intervals."""


def evaluate(
    suites: Annotated[
        Path | None,
        typer.Option(
            "--suites", help="The functional suites (usually the checkout's).", exists=True, file_okay=False
        ),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option("--data", help="A folder of data sets, as JSON lines.", exists=True, file_okay=False),
    ] = None,
    held_back: Annotated[
        bool, typer.Option("--held-back", help="Also show the half of the suites that nobody tunes on.")
    ] = False,
    verdicts: Annotated[
        bool,
        typer.Option(
            "--verdicts", help="What a circle's moderators said of flags, from the database of --config."
        ),
    ] = False,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Also draw it, as PNG or SVG.", dir_okay=False)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")] = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Say how good screening is: by functional suites, on data sets, and by moderators' own verdicts."""
    folder = suites or (None if (data or verdicts) and not (picture or held_back) else _checkout())
    told: dict[str, Any] = {}
    with mistakes_told():
        if folder is not None or data is not None:
            told |= _of_texts(folder, data, held_back, picture)
        if verdicts:
            told["verdicts"] = _of_moderators(config)
    if as_json:
        import json

        typer.echo(json.dumps(told, indent=1))
        return
    from plugin.cli.tables import show

    show(told)


def _checkout() -> Path:
    found = Path(__file__).parents[2] / "tests" / "suites"
    if not found.is_dir():
        stop(
            "there are no suites here: they come with the source, not with the installed package",
            "    name them with --suites DIR, or evaluate data sets with --data DIR or flags with --verdicts",
        )
    return found


def _of_texts(
    folder: Path | None, data: Path | None, held_back: bool, picture: Path | None
) -> dict[str, Any]:
    from moderation.screening import Screener
    from moderation.screening.evaluation import DataError
    from moderation.screening.suites import SuiteError, cases

    screener, told = Screener.load(), dict[str, Any]()
    try:
        every = cases(folder) if folder is not None else []
        judged = _judged(screener, [one.said for one in every], "the suites")
        told |= _suites(every, judged, held_back)
        if data is not None:
            told |= _sets(screener, data, every, judged)
    except SuiteError as error:
        stop(str(error), "    check --suites")
    except DataError as error:
        stop(str(error), "    check --data")
    if picture is not None:
        _draw(every, judged, held_back, picture)
    return told


def _judged(screener: Screener, texts: list[ToScreen], what: str) -> list[Verdict]:
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    step = 200
    starts = track(range(0, len(texts), step), description=f"judging {what}", console=console, transient=True)
    return [verdict for start in starts for verdict in screener.judge(texts[start : start + step])]


def _suites(every: list[Case], judged: list[Verdict], held_back: bool) -> dict[str, Any]:
    from moderation.screening.evaluation import abilities, suite_measures
    from plugin.cli.figures import ability_row, measure_row

    told: dict[str, Any] = {}
    for held, name in ((False, "suites"), (True, "held_back")):
        half = [(one, verdict) for one, verdict in zip(every, judged, strict=True) if one.held is held]
        if not half or (held and not held_back):
            continue
        cases, verdicts = [one for one, _ in half], [verdict for _, verdict in half]
        told[name] = [ability_row(one) for one in abilities(cases, verdicts)]
        told[f"{name}_overall"] = [measure_row(one) for one in suite_measures(cases, verdicts)]
    return told


def _sets(screener: Screener, data: Path, every: list[Case], judged: list[Verdict]) -> dict[str, Any]:
    from random import Random

    from models.verdict import Tier
    from moderation.screening.evaluation import samples, set_measures, set_shares, to_screen
    from moderation.screening.suites import CRISIS
    from plugin.cli.figures import measure_row, set_row

    found = list(samples(data))
    verdicts = _judged(screener, to_screen(found, "en"), "the data sets")
    critical = [
        verdict.score
        for one, verdict in zip(every, judged, strict=True)
        if one.suite == CRISIS and one.asked.least.rank >= Tier.RED.rank
    ]
    rng = Random(SEED)  # noqa: S311 - for drawing texts anew, the same way each time
    measured = set_measures(found, verdicts, critical, rng)
    return {
        "sets": [set_row(one) for one in set_shares(found, verdicts)],
        "sets_overall": [measure_row(one) for one in measured],
    }


def _draw(every: list[Case], judged: list[Verdict], held_back: bool, picture: Path) -> None:
    try:
        import matplotlib  # noqa: F401

        from plugin.pictures import draw
    except ImportError:
        stop("drawing needs matplotlib", "    install it with: pip install 'circlekeeper[evaluate]'")
    half = [(one, verdict) for one, verdict in zip(every, judged, strict=True) if one.held is held_back]
    title = "Crisis screening by its functional suites, " + (
        "the half that is held back" if held_back else "the half that may be looked at"
    )
    draw([one for one, _ in half], [verdict for _, verdict in half], picture, title)


def _of_moderators(config: Path) -> dict[str, Any]:
    import asyncio

    from plugin.cli.figures import verdict_rows
    from plugin.engine.database import DatabaseError
    from plugin.outcomes import kept

    settings = read_config(config)
    try:
        found = asyncio.run(kept(settings))
    except DatabaseError as error:
        stop(str(error))
    return {circle.name: verdict_rows(found.get(circle.name), circle) for circle in settings.circles}
