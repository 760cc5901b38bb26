"""`circlekeeper lines`: the crisis lines, their sources, and who confirmed them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from plugin.cli.telling import DEFAULT_CONFIG, ConfigPath, mistakes_told, read_config, stop

if TYPE_CHECKING:
    from datetime import date

    from models.config import Config
    from models.lines import Confirmation, Line

app = typer.Typer(help="The crisis lines that members are shown.", invoke_without_command=True)


@app.callback()
def lines(
    context: typer.Context,
    config: ConfigPath = DEFAULT_CONFIG,
    country: Annotated[list[str], typer.Option("--country", help="Two letters; more than one is fine.")] = [],  # noqa: B006
    everywhere: Annotated[bool, typer.Option("--all", help="All countries, not only the circles'.")] = False,
) -> None:
    """List the lines of the circles' countries, with where each comes from."""
    context.obj = config
    if context.invoked_subcommand is not None:
        return
    from plugin.clock import wall_clock
    from plugin.shown_lines import confirmed, shelf

    settings = read_config(config)
    data, today = settings.storage.data, wall_clock().date()
    with mistakes_told():
        known, read = shelf(data), confirmed(data)
    named = [one.upper() for one in country] or countries_of(settings)
    for code in sorted(known) if everywhere else named:
        typer.secho(code, bold=True)
        for line in known.get(code, ()):
            typer.echo(describe(line, today, read))
        if not known.get(code):
            typer.echo("  no line is known: members are told of their local emergency number\n")
    if not named and not everywhere:
        typer.echo("No circle names its countries. `circlekeeper lines --all` shows the lines of all.")


@app.command()
def confirm(
    context: typer.Context,
    countries: Annotated[list[str], typer.Argument(metavar="COUNTRY...", help="Two letters each.")],
    by: Annotated[str, typer.Option("--by", help="Who read the providers' pages.")],
    line: Annotated[list[str], typer.Option("--line", help="Only the line of this id.")] = [],  # noqa: B006
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask again.")] = False,
) -> None:
    """Say that you have read the providers' own pages and that the numbers are right."""
    from plugin.clock import wall_clock
    from plugin.shown_lines import confirm as note
    from plugin.shown_lines import confirmed, shelf

    data, today = read_config(context.obj).storage.data, wall_clock().date()
    with mistakes_told():
        known, read = shelf(data), confirmed(data)
        chosen = [
            one
            for code in countries
            for one in known.get(code.upper(), ())
            if one.status != "C" and (not line or one.id in line)
        ]
        if not chosen:
            stop("there is no such line", "    circlekeeper lines --all lists them")
        if not by.strip():
            stop("it must be known who read the pages", "    write --by and a name")
        for one in chosen:
            typer.echo(describe(one, today, read))
        if not yes:
            typer.confirm(
                "Have you read the providers' own pages today, and are these numbers right?", abort=True
            )
        note(data, chosen, by.strip()[:120], today)
    typer.echo(f"Noted: {len(chosen)} confirmed by {by.strip()} on {today}.")


def countries_of(config: Config) -> list[str]:
    """The countries of all circles, each once."""
    return list(dict.fromkeys(country for circle in config.circles for country in circle.countries))


def describe(line: Line, today: date, confirmed: Mapping[str, Confirmation]) -> str:
    """A line with all that a host wants to know of it."""
    from models.lines import last_read, may_be_shown

    ways = ", ".join(f"{contact.method} {contact.how}" for contact in line.contacts)
    confirmation = confirmed.get(line.id)
    who = (
        f", confirmed by {confirmation.by} on {confirmation.on}" if confirmation else ", not confirmed by you"
    )
    dated = "undated" if line.source_date == "undated" else f"dated {line.source_date}"
    shown = "shown" if may_be_shown(line, today, confirmed) else "HIDDEN"
    rows = [
        f"  {line.name} [{line.id}]: {shown}",
        f"    {ways}; {line.hours or 'hours not known'}; {', '.join(line.languages) or 'languages not listed'}",
        f"    status {line.status}, read on {last_read(line, today, confirmed)}{who}; sources {dated}:",
        *(f"      {source}" for source in line.sources),
        *([f"    note: {line.note}"] if line.note else []),
    ]
    return "\n".join(rows) + "\n"
