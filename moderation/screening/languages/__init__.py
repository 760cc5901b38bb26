"""The languages that texts can be judged in: each package here with a `LANGUAGE` is found by itself, and judged with when it is on."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from models.verdict import Subject, Time
from moderation.screening.plain import END, LINK, NAME, QUOTE, Plain
from moderation.screening.rules import Found, RuleBook, unexplained

ON = frozenset({"de", "en", "es", "fr", "pt"})
"""Languages that are relied on: each passes the bar of its suite (docs/adr/0017-languages-and-their-bar.md), which a test holds."""

ENOUGH = 2
"""Words with something to say that a text model needs before it may call people."""

FEW = 4
"""Words up to which a message is a handful."""

_BREAKS = frozenset({END, QUOTE})
_NOTHING = _BREAKS | {LINK, NAME}


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What judging needs to know of a language. `known`: words worth finding under a disguise, by the ways they are written.

    `about`: whom and when a text is about that no rule knows. `root`: what the text model takes a word for; none: the word itself.
    `small`: words that say nothing by themselves.
    """

    code: str
    book: RuleBook
    known: Mapping[str, str]
    about: Callable[[Plain], tuple[Subject, Time]]
    root: Callable[[str], str] | None = None
    small: frozenset[str] = frozenset()

    def learnt(self, plain: Plain, found: Found) -> Sequence[str]:
        """The words that the text model sees: by their roots, and without those that a guard explained away."""
        words = unexplained(plain, found)
        return words if self.root is None else [self.root(word) for word in words]

    def telling(self, plain: Plain) -> int:
        """How many words and signs have something to say, 2 at most: not "my", "the", a number, a letter, a link or a name.

        A text model knows small words from the company they keep, so by themselves they are nothing to go by. Nor is a word
        that is the whole message; and in a handful of words, one that says something is not enough.
        """
        found: set[str] = set()
        for word in plain.words:
            if (
                word not in self.small
                and word not in _NOTHING
                and (len(word) > 1 or not word.isalnum())
                and not word.isdecimal()
            ):
                found.add(word)
                if len(found) == ENOUGH:
                    return ENOUGH
        words = sum(word not in _BREAKS for word in plain.words)
        if words < ENOUGH:
            return 0
        return ENOUGH if found and words > FEW else len(found)


@cache
def languages() -> Mapping[str, Language]:
    """Every language, on or off, by its code (ISO 639-1)."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    found = [module.LANGUAGE for module in modules if hasattr(module, "LANGUAGE")]
    return {language.code: language for language in found}
