"""The languages that texts can be judged in, each a module or package here that is found by itself."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from models.verdict import Subject, Time
from moderation.screening.plain import Plain
from moderation.screening.rules import RuleBook


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What judging needs to know of a language. `known`: words worth finding under a disguise, by the ways they are written.

    `about`: whom and when a text is about that no rule knows.
    """

    code: str
    book: RuleBook
    known: Mapping[str, str]
    about: Callable[[Plain], tuple[Subject, Time]]


@cache
def languages() -> Mapping[str, Language]:
    """Every language, by its code (ISO 639-1)."""
    modules = sorted(found.name for found in pkgutil.iter_modules(__path__))
    found = [import_module(f"{__name__}.{name}").LANGUAGE for name in modules]
    return {language.code: language for language in found}
