"""`circlekeeper init`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plugin.cli.telling import DEFAULT_CONFIG, ConfigPath, mistakes_told, stop

if TYPE_CHECKING:
    from models.config import Config


def init(
    config: ConfigPath = DEFAULT_CONFIG,
    homeserver: Annotated[str, typer.Option(help="The address clients use: https://matrix.example.org")] = "",
    user: Annotated[str, typer.Option(help="The keeper's own account: @keeper:example.org")] = "",
    password_file: Annotated[str, typer.Option(help="A file with its password.")] = "",
    data: Annotated[str, typer.Option(help="The folder for all that is kept.")] = "",
    database: Annotated[str, typer.Option(help="An SQLAlchemy URL, for PostgreSQL.")] = "",
    circle: Annotated[str, typer.Option(help="A short name for the circle.")] = "",
    title: Annotated[str, typer.Option(help="What members read.")] = "",
    room: Annotated[list[str], typer.Option(help="A room of the circle; again for another.")] = [],  # noqa: B006
    moderators_room: Annotated[str, typer.Option(help="Where moderators are told.")] = "",
    moderator: Annotated[list[str], typer.Option(help="Who is called; again for the next.")] = [],  # noqa: B006
    chair: Annotated[list[str], typer.Option(help="Who may lead meetings; again for another.")] = [],  # noqa: B006
    country: Annotated[list[str], typer.Option(help="Where members live: PT; again for another.")] = [],  # noqa: B006
    invite_server: Annotated[list[str], typer.Option(help="Whose people may invite the keeper.")] = [],  # noqa: B006
    zone: Annotated[str, typer.Option(help="The circle's time zone: Europe/Lisbon")] = "",
    language: Annotated[
        str, typer.Option(help="The language of the circle's room: en, de, es, fr or pt")
    ] = "",
    confirm_lines_by: Annotated[
        str, typer.Option(help="Your name: you have read the crisis lines' own pages and they are right.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing.")] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace settings that are there. Never replaces a key.")
    ] = False,
) -> None:
    """Write the settings and the key of a new keeper, after a few questions."""
    if config.exists() and not force:
        stop(f"{config} is there already", "    --force replaces it; the key stays in any case")
    from plugin.cli.answers import Answers, ask, settings_text

    answers = Answers(
        homeserver=homeserver,
        user=user,
        password_file=password_file,
        data=data,
        database=database,
        circle=circle,
        title=title,
        rooms=room,
        moderators_room=moderators_room,
        moderators=moderator,
        chairs=chair,
        countries=country,
        servers=invite_server,
        zone=zone,
        language=language,
    )
    if not yes:
        ask(answers)
    text = settings_text(answers)
    settings = _valid(text, config)
    with mistakes_told():
        key = _make_key(settings)
        _write(config, text)
        typer.echo(f"Written: {config}")
        _show_key(settings, key, may_ask=not yes)
        _lines(settings, confirm_lines_by, may_ask=not yes)
    _next(settings, config)


def _valid(text: str, path: Path) -> Config:
    """The configuration that the text would be; leaves with what does not fit and nothing written."""
    from models.config import Config
    from plugin.configuration import rooted
    from plugin.documents import DocumentError, read_text

    try:
        return rooted(read_text(text.encode(), str(path), Config), path.absolute().parent)
    except DocumentError as error:
        told = [f"{problem.what}\n    {problem.write}" for problem in error.problems]
        stop("These settings do not fit together, so nothing was written.", *told)


def _write(path: Path, text: str) -> None:
    import os

    fresh = path.with_name(f"{path.name}.new")
    # A database URL may carry a password.
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(fresh, path)


def _make_key(settings: Config) -> bytes | None:
    """The new key; None when there is one already."""
    import os

    from plugin.configuration import key_path, make_master_key

    return None if os.path.lexists(key_path(settings)) else make_master_key(settings)


def _show_key(settings: Config, key: bytes | None, *, may_ask: bool) -> None:
    from plugin.clock import wall_clock
    from plugin.configuration import key_path
    from plugin.recovery import ends_with, note_recovery, recovery_key

    path = key_path(settings)
    if key is None:
        typer.echo(f"The key file {path} is there already and stays as it is.")
        return
    typer.echo(
        f"\nThe key file {path} was made. Without it nothing that is kept can be opened again.\n"
        "This is the recovery key. It is shown this once: put it in a safe place, away from this machine.\n"
    )
    typer.secho(f"    {recovery_key(key)}\n", bold=True)
    if not may_ask:
        typer.echo(
            "When it is there, say so: circlekeeper check --key-noted LAST6 (its last six signs before the =)"
        )
        return
    while typed := typer.prompt(
        "Its last six signs before the =, once it is noted (Enter: later)", default="", show_default=False
    ):
        if ends_with(key, typed):
            note_recovery(settings, key, wall_clock().date())
            return
        typer.echo("That is not how it ends.")


def _lines(settings: Config, by: str, *, may_ask: bool) -> None:
    """Show the crisis lines of the circle's countries, and let the host confirm them."""
    from plugin.cli.lines import countries_of, describe
    from plugin.clock import wall_clock
    from plugin.shown_lines import confirm, confirmed, shelf

    data, today = settings.storage.data, wall_clock().date()
    known, read = shelf(data), confirmed(data)
    chosen = [line for code in countries_of(settings) for line in known.get(code, ()) if line.status != "C"]
    if not chosen:
        return
    typer.echo("\nThese crisis lines will be shown to members. A wrong number is worse than none.\n")
    for line in chosen:
        typer.echo(describe(line, today, read))
    if not by and may_ask:
        by = typer.prompt(
            "If you have read the providers' own pages and the numbers are right, your name (Enter: later)",
            default="",
            show_default=False,
        )
    if by.strip():
        confirm(data, chosen, by.strip()[:120], today)
        typer.echo("Noted.")
    else:
        typer.echo("You can do this later: circlekeeper lines confirm")


def _next(settings: Config, path: Path) -> None:
    option = "" if path == DEFAULT_CONFIG else f" --config {path}"
    secret = settings.homeserver.password_file
    typer.echo(
        "\nNext:\n"
        + (
            f"  - write the account's password into {secret} (chmod 600)\n"
            if secret
            else "  - set CIRCLEKEEPER_PASSWORD for the first start\n"
        )
        + f"  - invite {settings.homeserver.user} to the rooms\n"
        f"  - circlekeeper check{option}\n"
        f"  - circlekeeper run{option}"
    )
