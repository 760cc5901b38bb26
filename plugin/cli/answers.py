"""What `init` asks, and the settings it makes of the answers: the sample's comments with the host's own values."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.resources import files
from io import StringIO
from itertools import chain, repeat
from typing import Annotated, Any

import typer
from pydantic import TypeAdapter, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from models.config import CircleSettings, HomeserverSettings
from models.ids import UserId, server_of
from models.written import Country, Room, Server, Slug, User, Zone

_ROSTER = re.compile(
    r"    moderators:\n      - user: .*\n(?P<comment>(?:        #.*\n)*)        hours: .*\n        shifts: .*\n        zone: .*\n"
)


@dataclass(slots=True)
class Answers:
    """All that is asked; empty: not answered."""

    homeserver: str = ""
    user: str = ""
    password_file: str = ""
    data: str = ""
    database: str = ""
    circle: str = ""
    title: str = ""
    rooms: list[str] = field(default_factory=list)
    moderators_room: str = ""
    moderators: list[str] = field(default_factory=list)
    chairs: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    servers: list[str] = field(default_factory=list)
    zone: str = ""
    language: str = ""


def ask(answers: Answers) -> None:
    """Ask for what no flag has answered. An answer that does not fit is asked for again."""
    url = HomeserverSettings.model_fields["url"]
    answers.homeserver = answers.homeserver or _one("The homeserver's address", Annotated[str, *url.metadata])
    answers.user = answers.user or _one("The keeper's own account (such as @keeper:example.org)", User)
    answers.password_file = answers.password_file or _maybe(
        "A file with the account's password (Enter: you set CIRCLEKEEPER_PASSWORD)", str
    )
    home = server_of(UserId(answers.user))
    answers.servers = answers.servers or _many("Homeservers whose people may invite the keeper", Server, home)
    answers.circle = answers.circle or _one(
        "A short name for the circle, for you and the logs", Slug, "circle"
    )
    answers.title = answers.title or _maybe("What members read (it may show on lock screens)", str)
    answers.rooms = answers.rooms or _many("The circle's rooms, the one for meetings first", Room)
    answers.moderators_room = answers.moderators_room or _maybe("The moderators' room (Enter: later)", Room)
    answers.moderators = answers.moderators or _many(
        "Who is called when somebody is in danger, in order", User, ""
    )
    answers.chairs = answers.chairs or _many("Who else may lead meetings", User, "")
    answers.countries = answers.countries or _many(
        "The countries where members live, such as PT, GB", Country, ""
    )
    answers.zone = answers.zone or _one("The circle's time zone", Zone, "UTC")


def _one(question: str, kind: Any, default: str | None = None) -> str:
    return str(_asked(question, TypeAdapter(kind).validate_python, default))


def _maybe(question: str, kind: Any) -> str:
    adapter = TypeAdapter(kind)
    return str(_asked(question, lambda text: text and adapter.validate_python(text), ""))


def _many(question: str, kind: Any, default: str | None = None) -> list[str]:
    adapter = TypeAdapter(kind)

    def read(text: str) -> list[str]:
        parts = [part for part in text.replace(",", " ").split() if part]
        if not parts and default is None:
            raise ValueError("write at least one")
        return [adapter.validate_python(part) for part in parts]

    return list(_asked(f"{question} (with commas between)", read, default))


def _asked(question: str, read: Callable[[str], Any], default: str | None) -> Any:
    while True:
        text = typer.prompt(question, default=default, show_default=bool(default)).strip()
        try:
            return read(text)
        except ValidationError as error:
            typer.echo(error.errors()[0]["msg"].removeprefix("Value error, "))
        except ValueError as error:
            typer.echo(str(error))


def sample() -> str:
    """The text of `config.sample.yaml`."""
    return (files("plugin.cli") / "config.sample.yaml").read_text("utf-8")


def settings_text(answers: Answers) -> str:
    """A commented `config.yaml`. Whether the answers fit is for the reader of configurations to say."""
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    whole = yaml.load(sample())
    whole["homeserver"]["url"] = answers.homeserver
    whole["homeserver"]["user"] = _quoted(answers.user)
    whole["homeserver"]["password_file"] = answers.password_file or None
    whole["storage"]["data"] = answers.data or "data"
    whole["storage"]["database"] = answers.database or None
    whole["invites"]["servers"] = _row(
        answers.servers or [one for one in [server_of(UserId(answers.user))] if one]
    )
    _fill_circle(whole["circles"][0], answers)
    text = StringIO()
    yaml.dump(whole, text)
    return _with_roster(text.getvalue(), answers)


def _fill_circle(circle: Any, answers: Answers) -> None:
    circle["name"] = answers.circle or "circle"
    circle["title"] = answers.title
    circle["rooms"] = _row(answers.rooms)
    circle["moderators_room"] = _quoted(answers.moderators_room) if answers.moderators_room else None
    circle["language"] = answers.language or CircleSettings.model_fields["language"].default
    circle["zone"] = answers.zone or "UTC"
    circle["countries"] = _row([country.upper() for country in answers.countries])
    circle["chairs"] = _row(answers.chairs)


def _with_roster(text: str, answers: Answers) -> str:
    """The text with the answered moderators: the first keeps the comments."""
    found = _ROSTER.search(text)
    if found is None:
        raise ValueError("the sample has no roster")
    zone = answers.zone or "UTC"
    comments = chain([found["comment"]], repeat(""))
    rows = [
        f"      - user: {json.dumps(user)}\n{comment}        hours: [always]\n        shifts: []\n        zone: {zone}\n"
        for user, comment in zip(answers.moderators, comments, strict=False)
    ]
    roster = "".join(["    moderators:\n", *rows]) if rows else "    moderators: []\n"
    return text[: found.start()] + roster + text[found.end() :]


def _quoted(text: str) -> str:
    return str.__new__(DoubleQuotedScalarString, text)


def _row(values: list[str]) -> CommentedSeq:
    row = CommentedSeq([_quoted(value) for value in values])
    row.fa.set_flow_style()
    return row
