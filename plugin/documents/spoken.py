"""Texts that stand in a file in several languages, beside each other: the one of a language is picked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugin.documents.complaints import Lines, Place

FALLBACK = "en"
_CODE = re.compile(r"[a-z]{2}(-([A-Z]{2}|[0-9]{3}))?")


def picked(value: object, language: str, lines: Lines, place: Place = ()) -> object:
    """The value with one text in the place of each group of texts by language, such as `{en: ..., de: ...}`.

    A text that this language lacks is that of the language without its country, else English, else the first there is. In `lines` its
    line is noted for the whole group, since there a mistake in it is to be found.
    """
    if isinstance(value, list):
        return [picked(one, language, lines, (*place, index)) for index, one in enumerate(value)]
    if not isinstance(value, dict):
        return value
    if not _by_language(value):
        return {key: picked(one, language, lines, (*place, key)) for key, one in value.items()}
    wanted = (language, language.partition("-")[0], FALLBACK, *value)
    found = next((code for code in wanted if value.get(code) is not None), wanted[-1])
    lines[place] = lines.get((*place, found), lines.get(place, 1))
    return value[found]


def languages_of(value: object) -> frozenset[str]:
    """All languages in which anything stands there."""
    return frozenset(code for codes in _groups(value) for code in codes)


def lacking(value: object, language: str) -> int:
    """How many texts stand there in other languages and not in this one."""
    return sum(language not in codes for codes in _groups(value))


def _groups(value: object) -> Iterator[frozenset[str]]:
    if isinstance(value, dict) and _by_language(value):
        yield frozenset(code for code, text in value.items() if text is not None)
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _groups(one)


def _by_language(group: dict[str, object]) -> bool:
    return bool(group) and all(_CODE.fullmatch(key) for key in group)
