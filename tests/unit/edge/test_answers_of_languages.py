"""Plain words are understood in every language the keeper speaks, and others are not taken for them."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale

from models import answers
from moderation.countries import _NAMES, country_of, named_country
from plugin.commands import Typed, read_command
from rituals.dates import read_date
from rituals.meeting.reading import says_done, says_pass
from rituals.milestones import ANSWERS

LANGUAGES = ("es", "de", "fr", "pt")
TODAY = date(2026, 3, 1)
ABROAD = {"HK"}
"""Babel says more than people do: "Hong Kong, China"."""
SPELLINGS = {"help": "help", "helpnow": "helpnow", "help now": "helpnow"}


@pytest.mark.parametrize(
    "words",
    [
        *("llamar", "Sí, llama", "por favor, llama a alguien", "llama ya"),
        *("rufen", "Ja, bitte ruf jemanden", "ruf bitte jemanden", "jemanden rufen"),
        *("appeler", "Oui, appelle quelqu’un", "appelle une personne.", "s'il te plaît, appelle"),
        *("chamar", "sim, chama alguém", "chame uma pessoa", "chama já"),
    ],
)
def test_a_call_for_a_person_is_understood(words: str) -> None:
    assert answers.asks_for_a_person(words)


@pytest.mark.parametrize(
    "words",
    [
        "sí",
        "ja",
        "oui",
        "sim",
        "no me llames",
        "me llamo Ana",
        "ruf mich nicht an",
        "je m'appelle Ana",
        "chamaram",
    ],
)
def test_other_words_call_nobody(words: str) -> None:
    assert not answers.asks_for_a_person(words)


@pytest.mark.parametrize(
    ("word", "answer"),
    [
        *((one, "room") for one in ("sala", "Raum", "Salon.")),
        *((one, "anonymous") for one in ("anónimo", "anonym", "anonyme", "anônimo", "ano\u0301nimo")),
        *((one, "skip") for one in ("nada", "**nichts**", "rien")),
    ],
)
def test_a_milestone_is_answered_in_ones_own_words(word: str, answer: str) -> None:
    assert ANSWERS[answers.plain(word)] == answer


def test_the_talking_piece_is_handed_on_in_ones_own_words() -> None:
    for word in ("hecho", "Fertig.", "fini", "y esa fue mi semana\nhecho", "feito"):
        assert says_done(word), word
    for word in ("paso", "ich passe", "Je passe.", "eu passo"):
        assert says_pass(word), word


@pytest.mark.parametrize(
    "text", ["ich bin fertig", "c'est fini", "ya no puedo", "estoy hecho polvo", "tudo feito"]
)
def test_words_of_somebody_in_despair_hand_nothing_on(text: str) -> None:
    assert not says_done(text)
    assert not says_pass(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_are_known_by_the_names_they_are_shown_with(language: str) -> None:
    names = Locale(language).territories
    unknown = {
        code: names[code] for code in _NAMES if code not in ABROAD and named_country(names[code]) != code
    }
    assert unknown == {}


def test_a_name_of_a_country_means_one_country() -> None:
    for code, names in _NAMES.items():
        assert {country_of(name) for name in names.split(",")} == {code}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 de enero de 2026", date(2026, 1, 3)),
        ("3. März 2025", date(2025, 3, 3)),
        ("1er février 2026", date(2026, 2, 1)),
        ("3 août 2025", date(2025, 8, 3)),
        ("5 de março de 2025", date(2025, 3, 5)),
        ("hoy", TODAY),
        ("gestern", date(2026, 2, 28)),
        ("aujourd’hui", TODAY),
        ("ontem", date(2026, 2, 28)),
        ("hace 3 días", date(2026, 2, 26)),
        ("vor 2 Wochen", date(2026, 2, 15)),
        ("il y a 1 jour", date(2026, 2, 28)),
        ("há 3 dias", date(2026, 2, 26)),
    ],
)
def test_a_date_is_read_in_ones_own_words(text: str, day: date) -> None:
    assert read_date(text, TODAY) == day


@pytest.mark.parametrize("text", ["3 months ago", "hace mucho", "vor 3 Jahren", "1 ma 2026", "3 jui 2026"])
def test_a_date_that_could_be_two_is_none(text: str) -> None:
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize("word", ["ayuda", "Hilfe", "aide", "ajuda?"])
def test_help_is_asked_for_in_private_without_a_sign(word: str) -> None:
    assert read_command(word, "!", SPELLINGS, "direct") == Typed("help", "")
    assert read_command(word, "!", SPELLINGS, "circle") is None


@pytest.mark.parametrize("word", ["ayuda ya", "Hilfe jetzt", "aide maintenant", "ajuda agora", "help  now."])
def test_help_now_is_asked_for_in_private_without_a_sign(word: str) -> None:
    assert read_command(word, "!", SPELLINGS, "direct") == Typed("helpnow", "")
