"""The crisis suites of languages besides English, `crisis/<code>/`: complete, balanced, and of that language only.

They are written before anybody writes a recogniser for the language, and stand whether it is screened yet or not.
"""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from moderation.screening.suites import CRISIS, Case, by_language, cases

SUITES = Path(__file__).parents[3] / "suites" / CRISIS
FOLDERS = sorted(path.name for path in SUITES.iterdir() if path.is_dir())

FUNCTIONALITIES, CASES = 40, 600
"""What a language needs before it may be switched on: at least so many abilities, and so many cases."""

languages = pytest.mark.parametrize("language", FOLDERS)


@cache
def of(language: str) -> list[Case]:
    """The cases of its folder."""
    return cases(SUITES / language)


@languages
def test_a_folder_holds_its_language_and_nothing_else(language: str) -> None:
    assert set(by_language(of(language))) == {language}
    assert all(case.functionality.startswith(f"{language}_") for case in of(language))


def test_every_language_besides_english_has_its_folder_and_lies_in_it() -> None:
    found = {code: len(many) for code, many in by_language(cases(SUITES)).items()}
    assert found == {"en": found["en"]} | {code: len(of(code)) for code in FOLDERS}


@languages
def test_it_is_wide_and_half_of_it_is_danger(language: str) -> None:
    assert len({case.functionality for case in of(language)}) >= FUNCTIONALITIES
    assert len(of(language)) >= CASES
    danger = sum(case.asked.dangerous for case in of(language)) / len(of(language))
    assert 0.4 <= danger <= 0.6


@languages
def test_every_functionality_has_its_twins_and_both_halves(language: str) -> None:
    names = {case.functionality for case in of(language)}
    sides = Counter((case.functionality, case.asked.dangerous) for case in of(language))
    assert [name for name in names if not (sides[name, True] and sides[name, False])] == []
    halves = Counter((case.functionality, case.held) for case in of(language))
    assert [name for name in names if min(halves[name, True], halves[name, False]) < 2] == []
    assert sum(case.held for case in of(language)) / len(of(language)) == pytest.approx(0.5, abs=0.06)


@languages
def test_whom_and_when_is_asked_in_both_halves(language: str) -> None:
    about = Counter((case.asked.subject, case.held) for case in of(language))
    times = Counter((case.asked.time, case.held) for case in of(language))
    assert min(about[whom, held] for whom in ("self", "other") for held in (False, True)) > 0
    assert min(times[when, held] for when in ("now", "past") for held in (False, True)) > 0


@languages
def test_no_case_is_asked_twice(language: str) -> None:
    said = Counter(" ".join((*case.said.history, case.said.text)).casefold().strip() for case in of(language))
    assert [text for text, count in said.items() if count > 1] == []


@languages
def test_no_case_tells_how_much(language: str) -> None:
    amounts = re.compile(
        r"\d+\s*(?:mg|ml|g|gramos?|gramas?|gramm|grammes?|pastillas?|comprimidos?|tabletten?|comprimés?|cachets?)\b",
        re.IGNORECASE,
    )
    assert [case.said.text for case in of(language) if amounts.search(case.said.text)] == []
