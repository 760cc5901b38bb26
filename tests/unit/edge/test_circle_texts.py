"""What the circle does together, in every language: lock screens learn nothing, and nobody is put above anybody else."""

from __future__ import annotations

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from test_texts_of_languages import SPOKEN, TELLING, messages, said, shown, situations, sources

PARTS = ("agreement", "shelf", "stories", "toolbox")
LANGUAGES = ("en", *SPOKEN)


def private() -> list[str]:
    """The sentences that are said to one person."""
    names, here = [], False
    for part in PARTS:
        for one in FluentParser().parse(sources("en")[part]).body:
            if isinstance(one, ftl.GroupComment):
                here = "in private" in (one.content or "")
            elif isinstance(one, ftl.Message) and here and not one.id.name.startswith(("privacy-", "help-")):
                names.append(one.id.name)
        here = False
    return [name for name in names if "-row" not in name]


def test_there_are_private_sentences() -> None:
    assert len(private()) > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_words_in_private_say_nothing_to_a_lock_screen(language: str) -> None:
    for name in private():
        for args in situations(name):
            assert not TELLING.search(shown(language, name, args)[0][:60]), name


RANKING = {
    "en": r"\b(rank\w*|leader ?board|best of|winner\w*|top \d|champion\w*|the most active|better than|streak\w*|score\w*|compet\w*)\b",
    "de": r"\b(rang\w*|bestenliste|sieger\w*|gewinner\w*|besser als|die meisten|wettbewerb\w*|punktestand)\b",
    "es": r"\b(ranking\w*|clasificaci\w+|ganador\w*|mejor que|los mejores|puntuaci\w+|compet\w+)\b",
    "fr": r"\b(classement\w*|palmarès|gagnant\w*|mieux que|les meilleurs|compét\w+)\b",
    "pt": r"\b(ranking\w*|classificaç\w+|vencedor\w*|melhor que|os melhores|pontuaç\w+|compet\w+)\b",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_house_ranks_people(language: str) -> None:
    for name, message in messages(language).items():
        if name.startswith("desk-") or name in MEANS_SOMETHING_ELSE:
            continue
        for part in said(message):
            assert not re.search(RANKING[language], part, re.IGNORECASE), (name, part)


MEANS_SOMETHING_ELSE: set[str] = set()
"""Sentences in which such a word is about something else than people."""
