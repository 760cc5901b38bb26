"""The agendas that come along say in every language what they say in English, in our own words and in the voice of a peer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from test_texts_of_languages import ADDRESS, BLAME, ENGLISH, SLASHED, SPOKEN

from plugin.documents import read_values
from plugin.packs import load_agenda, packs, raw_agenda

LANGUAGES = ("en", *SPOKEN)
FOREIGN = re.compile(
    r"higher power|serenity|powerless|one day at a time|keep coming back|twelve|12|anonymous|smart|dharma|refuge|lifering"
    r"|fearless|inventory|amends|sangha|buddha|noble|eightfold|sponsor|al-?anon|god\b",
    re.I,
)
"""Names and turns of phrase that belong to others."""


def texts(name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every text of a pack by language, with where it stands."""
    yield from _texts(read_values(*raw_agenda(name)), "")


def _texts(value: Any, place: str) -> Iterator[tuple[str, dict[str, str]]]:
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield from _texts(one, f"{place}[{index}]")
    elif isinstance(value, dict) and "en" in value:
        yield place, value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _texts(one, f"{place}.{key}")


WRITTEN = [(name, place, said) for name in packs() for place, said in texts(name)]


def test_every_text_is_there_in_every_language() -> None:
    assert len(WRITTEN) > 100
    for name, place, said in WRITTEN:
        assert tuple(sorted(said)) == tuple(sorted(LANGUAGES)), (name, place)
        assert all(text.strip() for text in said.values()), (name, place)


@pytest.mark.parametrize("name", packs())
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_is_read_in_every_language(name: str, language: str) -> None:
    agenda = load_agenda(name, language=language)
    english = load_agenda(name)
    assert agenda.name == name
    assert [one.kind for one in agenda.segments] == [one.kind for one in english.segments]
    assert len(agenda.prompts) == len(english.prompts)
    assert len({one.label for one in agenda.milestones}) == len(agenda.milestones)
    assert (agenda.title == english.title) is (language == "en" or not agenda.title)


def test_nothing_is_borrowed_and_no_voice_is_raised() -> None:
    for name, place, said in WRITTEN:
        for language, text in said.items():
            assert not FOREIGN.search(text), (name, place, language)
            assert not re.search(r"[!¡]|https?:", text), (name, place, language)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_translation_is_one_and_speaks_as_a_peer(language: str) -> None:
    for name, place, said in WRITTEN:
        text = said[language]
        assert text != said["en"], (name, place)
        assert not ENGLISH.search(text), (name, place, text)
        assert not SLASHED.search(text), (name, place, text)
        for rule in (ADDRESS, BLAME):
            assert not re.search(rule[language], text), (name, place, text)


def test_a_colour_is_said_in_words() -> None:
    for name in packs():
        for milestone in load_agenda(name).milestones:
            assert re.fullmatch(r"[a-z ]*", milestone.colour)
            assert re.search(r"[a-z]{3}", milestone.name)
