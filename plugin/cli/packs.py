"""`circlekeeper packs`: the agendas that come along, one to make yours, and whether yours can be read."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plugin.cli.telling import mistakes_told, stop

if TYPE_CHECKING:
    from models.agenda import Agenda, Segment

app = typer.Typer(help="Agendas for meetings.", invoke_without_command=True)
Spoken = Annotated[str, typer.Option("--language", "-l", help="In which language.")]
Named = Annotated[str, typer.Argument(metavar="NAME", help="The name of a pack, or the path of a file.")]


@app.callback()
def listed(context: typer.Context, language: Spoken = "en") -> None:
    """List the agendas that come along."""
    if context.invoked_subcommand is not None:
        return
    from plugin.packs import load_agenda, packs

    for name in packs():
        agenda = load_agenda(name, language=language)
        typer.secho(f"{name}: {agenda.title}, {_minutes(agenda.length)}", bold=True)
        typer.echo(f"    {agenda.about}")


@app.command()
def show(name: Named, language: Spoken = "en") -> None:
    """Show what happens in a meeting with this agenda."""
    from plugin.packs import load_agenda

    with mistakes_told():
        agenda = load_agenda(name, language=language)
    typer.secho(f"{agenda.title or agenda.name}, {_minutes(agenda.length)}", bold=True)
    if agenda.about:
        typer.echo(agenda.about)
    for segment in agenda.segments:
        typer.echo(_line(segment))
    typer.echo(_decks(agenda))
    for milestone in agenda.milestones:
        typer.echo(f"  after {milestone.days} days: {milestone.label}")


@app.command()
def copy(
    name: Named,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to; there must be nothing yet.")],
    language: Annotated[
        str, typer.Option("--language", "-l", help='Which sentences to keep; "all" keeps every language.')
    ] = "en",
) -> None:
    """Write a pack to a file of your own, to be edited."""
    from plugin.packs import raw_agenda

    with mistakes_told():
        raw, _ = raw_agenda(name)
        text = raw.decode() if language == "all" else _in(language, raw.decode())
        with file.open("x", encoding="utf-8") as out:
            out.write(text)
    typer.echo(f"{file} is yours now. When you have edited it:")
    typer.echo(f"    circlekeeper packs check {file}")
    typer.echo(f"and in the circle's settings: agenda: {_as_path(file)}, or agendas: [{_as_path(file)}]")


@app.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An agenda of your own.")],
) -> None:
    """Read a file as an agenda, in every language that is in it, and tell every mistake by its line."""
    from models.agenda import Agenda
    from plugin.documents import DocumentError, read_text, read_values
    from plugin.documents.spoken import FALLBACK, lacking, languages_of
    from plugin.packs import raw_agenda

    problems = set()
    with mistakes_told():
        raw, name = raw_agenda(_as_path(file))
        value = read_values(raw, name)
        languages = sorted(languages_of(value)) or [FALLBACK]
        for language in languages:
            try:
                agenda = read_text(raw, name, Agenda, language)
            except DocumentError as error:
                problems |= set(error.problems)
        if problems:
            raise DocumentError(problems)
    typer.echo(f"{file}: {agenda.title or agenda.name}, {_minutes(agenda.length)}. It can be used.")
    for language in languages:
        if missing := lacking(value, language):
            typer.echo(
                f"    Texts that are not there in {language!r}, and said in another language: {missing}"
            )


def _in(language: str, text: str) -> str:
    """The file in one language, its comments kept."""
    from ruamel.yaml import YAML

    from plugin.documents.spoken import languages_of, picked

    yaml = YAML()
    yaml.width = 100
    written = yaml.load(text)
    known = languages_of(written)
    if language not in known:
        stop(f"it is not written in {language!r}", f"    write one of {', '.join(sorted(known))}, or all")

    def pick(value: object) -> object:
        if isinstance(value, dict) and value and all(key in known for key in value):
            return picked(dict(value), language, {})
        if isinstance(value, dict | list):
            for key in list(value) if isinstance(value, dict) else range(len(value)):
                value[key] = pick(value[key])
        return value

    out = StringIO()
    yaml.dump(pick(written), out)
    return out.getvalue()


def _as_path(file: Path) -> str:
    """So that it is not taken for the name of a pack."""
    return str(file) if file.is_absolute() or file.parent != Path() else f"./{file}"


def _line(segment: Segment) -> str:
    turn = (
        f", {segment.turn} seconds each"
        if segment.turn and segment.kind in ("check-in", "discussion")
        else ""
    )
    named = f"{segment.kind} ({segment.title})" if segment.title else segment.kind
    return f"  {named}: {_minutes(segment.length)}{turn}"


def _decks(agenda: Agenda) -> str:
    cards = len(agenda.cards) + len(agenda.skills)
    return f"  {cards} cards, {len(agenda.prompts)} prompts and {len(agenda.readings)} readings to draw from"


def _minutes(seconds: int) -> str:
    return f"{seconds} seconds" if seconds < 60 else f"{round(seconds / 60)} minutes"
