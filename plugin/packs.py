"""Agendas as files: those that come along, and those of a circle.

Everybody may use what comes along, by its name. A circle's own file is named in its settings by its path. A text in a file may stand
in several languages; an agenda is read in the language of the circle that meets.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from models.agenda import Agenda
from models.config import CircleSettings, Config
from plugin.documents import DocumentError, Problem, raw_document, read_text

Shelf = Mapping[str, Mapping[str, Agenda]]
"""Agendas by language, and by what the settings call them."""


def is_path(agenda: str) -> bool:
    """Whether the settings name a file, and not what comes along."""
    return "/" in agenda or agenda.endswith((".yaml", ".yml"))


@cache
def packs() -> tuple[str, ...]:
    """The names of the agendas that come with the package."""
    return tuple(
        sorted(
            file.name.removesuffix(".yaml")
            for file in files("rituals.packs").iterdir()
            if file.name.endswith(".yaml")
        )
    )


def raw_agenda(name_or_path: str, base: Path = Path()) -> tuple[bytes, str]:
    """What the file of an agenda says, and what it is called in messages. Raises `DocumentError`."""
    if is_path(name_or_path):
        return raw_document(base / name_or_path), str(base / name_or_path)
    if name_or_path not in packs():
        what = f"there is no agenda called {name_or_path[:60]!r}"
        remedy = f"write one of {', '.join(packs())}, or the path of a file that ends in .yaml"
        raise DocumentError([Problem(f"agenda {name_or_path[:60]}", 0, what, remedy)])
    return (files("rituals.packs") / f"{name_or_path}.yaml").read_bytes(), f"agenda {name_or_path}"


def load_agenda(name_or_path: str, base: Path = Path(), language: str = "en") -> Agenda:
    """An agenda in a language: a pack by its name, or a file (with a slash or .yaml in it) from `base`. Raises `DocumentError`."""
    if name_or_path in packs():
        return _pack(name_or_path, language)
    raw, name = raw_agenda(name_or_path, base)
    return read_text(raw, name, Agenda, language)


@cache
def _pack(name: str, language: str) -> Agenda:
    raw, called = raw_agenda(name)
    return read_text(raw, called, Agenda, language)


def circle_agendas(config: Config) -> Shelf:
    """All agendas that circles may use. Raises `DocumentError` with the mistakes of all."""
    shelf: dict[str, dict[str, Agenda]] = {}
    problems: list[Problem] = []
    for circle in config.circles:
        agendas = shelf.setdefault(circle.language, {})
        for name in agendas_of(circle):
            if name in agendas:
                continue
            try:
                agendas[name] = load_agenda(name, language=circle.language)
            except DocumentError as error:
                problems += error.problems
    if problems:
        raise DocumentError(problems)
    return shelf


def agendas_of(circle: CircleSettings) -> tuple[str, ...]:
    """What a circle may use, its own first."""
    scheduled = (meeting.agenda for meeting in circle.schedule if meeting.agenda)
    return tuple(dict.fromkeys((circle.agenda, *circle.agendas, *scheduled, *packs())))
