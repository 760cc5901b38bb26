"""The language files, read once: Fluent ids and their sentences."""

from __future__ import annotations

import pkgutil
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType
from fluent.syntax import ast

import moderation.norms
from plugin.words.reader import FALLBACK


class TextError(Exception):
    """A sentence that cannot be made: an id or an argument is missing, or a language file is malformed."""


class Slot(str, FluentType):
    """An argument to be put in after Markdown was read: formats as an opaque mark, and is matched by its own text.

    So `{ $tier -> [crisis] ... }` works on it, while nothing in it is ever read as Markdown.
    """

    mark: str

    def __new__(cls, text: str, mark: str) -> Slot:
        made = super().__new__(cls, text)
        made.mark = mark
        return made

    def format(self, *_args: object, **_named: object) -> str:
        return self.mark


class Texts:
    """Sentences by language and id. `sources` are Fluent files by language; raises `TextError` for a malformed one.

    English is read at once, another language when it is first spoken: a keeper of one circle need not know them all.
    """

    def __init__(self, sources: Mapping[str, Iterable[str]]) -> None:
        self._sources = {language: tuple(parts) for language, parts in sources.items()}
        self._bundles: dict[str, FluentBundle] = {}
        self._of(FALLBACK)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have any text, sorted."""
        return tuple(sorted(self._sources))

    def has(self, language: str, name: str) -> bool:
        """Whether this language has its own sentence of this name."""
        bundle = self._of(language)
        return bundle is not None and bool(bundle.has_message(name))

    def _of(self, language: str) -> FluentBundle | None:
        if language in self._sources and language not in self._bundles:
            self._bundles[language] = _bundle(language, self._sources[language])
        return self._bundles.get(language)

    def format(self, language: str, name: str, args: Mapping[str, Any]) -> str:
        """The sentence with its arguments, still Markdown. Raises `TextError`."""
        bundle = self._of(language)
        if bundle is None or not bundle.has_message(name):
            raise TextError(f"the language {language!r} has no text {name!r}")
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise TextError(f"the text {name!r} has no value in {language!r}")
        text, errors = bundle.format_pattern(pattern, dict(args))
        if errors:
            raise TextError(f"the text {name!r} in {language!r}: {errors[0]}")
        return str(text)


def _bundle(language: str, parts: Iterable[str]) -> FluentBundle:
    # Isolation marks would end up inside commands, links and numbers that people copy; names that need them get their own.
    bundle = FluentBundle([language], use_isolating=False)
    seen: set[str] = set()
    for part in parts:
        resource = FluentResource(part)
        for entry in resource.body:
            _refuse(language, entry, seen)
        bundle.add_resource(resource)
    return bundle


def _refuse(language: str, entry: ast.EntryType, seen: set[str]) -> None:
    if isinstance(entry, ast.Junk):
        raise TextError(
            f"the texts in {language!r} cannot be read from {(entry.content or '')[:120]!r} on "
            '(a line may not begin with *, [ or . : write {""} before it)'
        )
    if not isinstance(entry, ast.Message | ast.Term):
        return
    name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
    if name in seen:
        raise TextError(f"the text {name!r} stands twice in {language!r}")
    seen.add(name)


@cache
def house_texts() -> Texts:
    """Every language file of the house, and the words that norms carry with them."""
    sources: dict[str, list[str]] = defaultdict(list)
    for file in sorted(files("models.texts").iterdir(), key=lambda one: one.name):
        if file.name.endswith(".ftl"):
            sources[file.name.partition(".")[0]].append(file.read_text("utf-8"))
    for module in pkgutil.iter_modules(moderation.norms.__path__, "moderation.norms."):
        words = getattr(import_module(module.name), "WORDS", None)
        if isinstance(words, str):
            sources[FALLBACK].append(words)
    return Texts(sources)
