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

    Answer = tuple[Case, Verdict]

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
    language: Annotated[
        str, typer.Option("--language", help="The language of the data sets and of the picture (ISO 639-1).")
    ] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")] = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Say how good screening is: by functional suites, on data sets, and by moderators' own verdicts."""
    folder = suites or (None if (data or verdicts) and not (picture or held_back) else _checkout())
    told: dict[str, Any] = {}
    with mistakes_told():
        if folder is not None or data is not None:
            told |= _of_texts(folder, data, held_back, picture, language)
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
    folder: Path | None, data: Path | None, held_back: bool, picture: Path | None, language: str
) -> dict[str, Any]:
    from moderation.screening import Screener
    from moderation.screening.evaluation import DataError
    from moderation.screening.suites import SuiteError, by_language, cases

    screener, told = Screener.load(), dict[str, Any]()
    if language not in screener.languages:
        stop(
            f"messages in {language} are not screened, so there is nothing to evaluate",
            "    check --language",
        )
    try:
        apart = by_language(cases(folder)) if folder is not None else {}
        answers = {
            code: list(
                zip(
                    every, _judged(screener, [one.said for one in every], f"the suites ({code})"), strict=True
                )
            )
            for code, every in apart.items()
            if code in screener.languages
        }
        told |= _suites(answers, held_back)
        if off := {code: len(every) for code, every in apart.items() if code not in answers}:
            told["not_asked"] = off
        if data is not None:
            told |= _sets(screener, data, answers.get(language, []), language)
    except SuiteError as error:
        stop(str(error), "    check --suites")
    except DataError as error:
        stop(str(error), "    check --data")
    if picture is not None:
        _draw(answers.get(language, []), held_back, picture, language)
    return told


def _judged(screener: Screener, texts: list[ToScreen], what: str) -> list[Verdict]:
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    step = 200
    starts = track(range(0, len(texts), step), description=f"judging {what}", console=console, transient=True)
    return [verdict for start in starts for verdict in screener.judge(texts[start : start + step])]


def _suites(answers: dict[str, list[Answer]], held_back: bool) -> dict[str, Any]:
    from moderation.screening.evaluation import abilities, suite_measures
    from plugin.cli.figures import ability_row, measure_row

    told: dict[str, Any] = {}
    for held, name in ((False, "suites"), (True, "held_back")):
        for language, judged in answers.items():
            half = [(one, verdict) for one, verdict in judged if one.held is held]
            if not half or (held and not held_back):
                continue
            cases, verdicts = [one for one, _ in half], [verdict for _, verdict in half]
            told.setdefault(name, []).extend(ability_row(one) for one in abilities(cases, verdicts))
            told.setdefault(f"{name}_overall", []).extend(
                {"language": language, **measure_row(one)} for one in suite_measures(cases, verdicts)
            )
    return told


def _sets(screener: Screener, data: Path, answers: list[Answer], language: str) -> dict[str, Any]:
    from random import Random

    from models.verdict import Tier
    from moderation.screening.evaluation import samples, set_measures, set_shares, to_screen
    from moderation.screening.suites import CRISIS
    from plugin.cli.figures import measure_row, set_row

    found = list(samples(data))
    verdicts = _judged(screener, to_screen(found, language), "the data sets")
    critical = [
        verdict.score
        for one, verdict in answers
        if one.suite == CRISIS and one.asked.least.rank >= Tier.RED.rank
    ]
    rng = Random(SEED)  # noqa: S311 - for drawing texts anew, the same way each time
    measured = set_measures(found, verdicts, critical, rng)
    return {
        "sets": [set_row(one) for one in set_shares(found, verdicts)],
        "sets_overall": [measure_row(one) for one in measured],
    }


def _draw(answers: list[Answer], held_back: bool, picture: Path, language: str) -> None:
    try:
        import matplotlib  # noqa: F401

        from plugin.pictures import draw
    except ImportError:
        stop("drawing needs matplotlib", "    install it with: pip install 'circlekeeper[evaluate]'")
    half = [(one, verdict) for one, verdict in answers if one.held is held_back]
    title = f"Crisis screening ({language}) by its functional suites, " + (
        "the half that is held back" if held_back else "the half that may be looked at"
    )
    draw([one for one, _ in half], [verdict for _, verdict in half], picture, title, language)


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
