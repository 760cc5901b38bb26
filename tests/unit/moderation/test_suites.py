"""The functional suites, a language at a time: each functionality by itself, and what is held back only as a count.

A language that screening cannot judge yet is not asked; that its suite is one is pinned in `test_suites_of_languages`.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from models.verdict import Tier, ToScreen, Verdict
from moderation.norms import norms
from moderation.screening import Screener
from moderation.screening.suites import CRISIS, Case, by_language, cases
from plugin.words import house_texts

SUITES = Path(__file__).parents[2] / "suites"
BARS = Path(__file__).with_name("suite_bars")
"""One file a language."""

LEAST = 0.8
"""The share of its cases that each functionality must get right, in either half, where no bar is set for it."""

SCREENER = Screener.load()
NORMS = dict.fromkeys(cases(SUITES / "norms"))
"""What norms must tell apart, widely; `suite_bars/norms.yaml` sets what each must reach in either half."""

ALL = [case for case in cases(SUITES) if case.language in SCREENER.languages and case not in NORMS]
WIDE = by_language(cases(SUITES / CRISIS))["en"]
"""The many small functionalities of crisis screening in English, each with the bar that `suite_bars/en.yaml` sets."""

SCREENED = list(by_language(ALL))

Judged = tuple[Case, Verdict]


@cache
def bars(language: str) -> dict[str, Any]:
    file = BARS / f"{language}.yaml"
    return YAML(typ="safe").load(file.read_text("utf-8")) if file.exists() else {"each": {}}


@cache
def every_verdict() -> list[Judged]:
    return list(zip(ALL, SCREENER.judge([case.said for case in ALL]), strict=True))


def of(language: str, suite: str, name: str, *, held: bool) -> list[Judged]:
    return [
        (case, verdict)
        for case, verdict in every_verdict()
        if (case.language, case.suite, case.functionality, case.held) == (language, suite, name, held)
    ]


def wide(language: str, *, held: bool) -> list[Judged]:
    return [one for name in bars(language)["each"] for one in of(language, CRISIS, name, held=held)]


def share(results: Iterable[bool]) -> float:
    counted = list(results)
    return sum(counted) / len(counted)


def groups() -> Iterator[Any]:
    """Every functionality and half that has a bar of its own. What the wide suite holds back is only counted as a whole."""
    own = {(case.language, case.suite, case.functionality, case.held): case.bar or LEAST for case in ALL}
    for (language, suite, name, held), bar in own.items():
        pinned = bars(language)["each"].get(name) if suite == CRISIS else None
        if held and pinned is not None:
            continue
        half = "held" if held else "open"
        least = bar if pinned is None else pinned
        yield pytest.param(language, suite, name, held, least, id=f"{language}-{suite}-{name}-{half}")


def norm_halves() -> Iterator[Any]:
    for name, halves in bars("norms").items():
        norm, side = name.rsplit(" ", 1)
        for half, bar in halves.items():
            yield pytest.param(norm, side, half, bar, id=f"{norm}-{side}-{half}")


def judged(*texts: str) -> Verdict:
    """The verdict on the last of one author's messages."""
    return SCREENER.judge([ToScreen(texts[-1], texts[:-1])])[0]


@pytest.mark.parametrize(("language", "suite", "name", "held", "bar"), list(groups()))
def test_functionality(language: str, suite: str, name: str, held: bool, bar: float) -> None:
    answers = of(language, suite, name, held=held)
    right = share(case.asked.met(verdict) for case, verdict in answers)
    wrong = [f"{verdict.tier}: {case.said.text}" for case, verdict in answers if not case.asked.met(verdict)]
    assert right >= bar, "held back" if held else "\n".join(wrong)


@pytest.mark.parametrize("half", ["open", "held_back"])
@pytest.mark.parametrize("language", SCREENED)
def test_both_halves_as_a_whole(language: str, half: str) -> None:
    right = share(case.asked.met(verdict) for case, verdict in wide(language, held=half == "held_back"))
    assert right >= bars(language)["all"][half]


@pytest.mark.parametrize("half", ["open", "held_back"])
@pytest.mark.parametrize("about", ["subject", "time"])
@pytest.mark.parametrize("language", SCREENED)
def test_whom_and_when_it_is_about(language: str, about: str, half: str) -> None:
    right = share(
        getattr(case.asked, about) == getattr(verdict, about)
        for case, verdict in wide(language, held=half == "held_back")
        if getattr(case.asked, about)
    )
    assert right >= bars(language)[about][half]


@pytest.mark.parametrize("language", SCREENED)
def test_every_functionality_has_a_bar(language: str) -> None:
    asked = {case.functionality for case in cases(SUITES / CRISIS) if case.language == language}
    assert set(bars(language)["each"]) == asked


@cache
def norm_verdicts() -> list[Judged]:
    return list(zip(NORMS, SCREENER.judge([case.said for case in NORMS]), strict=True))


@pytest.mark.parametrize(("norm", "side", "half", "bar"), list(norm_halves()))
def test_each_norm_in_both_halves(norm: str, side: str, half: str, bar: float) -> None:
    answers = [
        (case, verdict)
        for case, verdict in norm_verdicts()
        if (case.suite, case.asked.touched, case.held) == (norm, side == "found", half == "held_back")
    ]
    right = share(case.asked.met(verdict) for case, verdict in answers)
    wrong = [case.said.text for case, verdict in answers if not case.asked.met(verdict)]
    assert right >= bar, half if half == "held_back" else "\n".join(wrong)


def test_every_norm_is_asked_widely_and_has_its_bars() -> None:
    sides = Counter(
        (f"{case.suite} {'found' if case.asked.touched else 'spared'}", case.held) for case in NORMS
    )
    assert {name for name, _ in sides} == set(bars("norms"))
    assert {name.rsplit(" ", 1)[0] for name, _ in sides} == {norm.name for norm in norms()}
    assert min(sides.values()) >= 10
    assert min(Counter(case.suite for case in NORMS).values()) >= 80


def test_the_wide_suite_is_wide_and_every_functionality_has_its_twins() -> None:
    names = Counter(case.functionality for case in WIDE)
    assert len(names) >= 100
    assert len(WIDE) >= 2_500
    sides = Counter((case.functionality, case.asked.dangerous) for case in WIDE)
    assert [name for name in names if not (sides[name, True] and sides[name, False])] == []


def test_half_is_held_back_and_every_functionality_has_both_halves() -> None:
    assert share(case.held for case in WIDE) == pytest.approx(0.5, abs=0.03)
    halves = Counter((case.functionality, case.held) for case in WIDE)
    assert min(halves[case.functionality, held] for case in WIDE for held in (False, True)) >= 3


def test_no_case_is_asked_twice() -> None:
    said = Counter(
        " ".join((*case.said.history, case.said.text)).casefold().strip() for case in (*WIDE, *NORMS)
    )
    assert [text for text, count in said.items() if count > 1] == []


def test_no_case_tells_how() -> None:
    """Nobody learns from these files how much of anything is deadly."""
    amounts = re.compile(
        r"\d+\s*(?:mg|ml|g|grams?|pills?|tabs?|tablets?|units?|bags?|shots?)\b", re.IGNORECASE
    )
    assert [case.said.text for case in (*WIDE, *NORMS) if amounts.search(case.said.text)] == []


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("this commute is killing me", Tier.GREEN),
        ("kill the process", Tier.GREEN),
        ("I could murder a pizza", Tier.GREEN),
        ("90 days clean today", Tier.GREEN),
        ("I'm going to kill myself tonight", Tier.CRISIS),
        ("i\u2019m going to k1ll mys3lf ton\u200bight", Tier.CRISIS),
        ("my friend says she wants to kill herself tonight", Tier.CRISIS),
        ("I want to die", Tier.RED),
        ("I feel hopeless", Tier.AMBER),
    ],
)
def test_plain_cases(text: str, tier: Tier) -> None:
    assert judged(text).tier is tier


def test_danger_to_somebody_else_is_told_apart() -> None:
    assert judged("my friend says she wants to kill herself tonight").subject == "other"
    assert judged("I'm going to kill myself tonight").subject == "self"


def test_several_short_messages_can_be_one() -> None:
    assert judged("tonight").tier is Tier.GREEN
    assert judged("I am going to", "kill myself").tier.rank >= Tier.RED.rank


@settings(max_examples=150)
@given(st.text(max_size=400), st.lists(st.text(max_size=60), max_size=4))
def test_any_text_is_judged_and_its_reasons_lie_within_it(text: str, history: list[str]) -> None:
    (verdict,) = SCREENER.judge([ToScreen(text, tuple(history))])
    assert 0 <= verdict.score <= 1
    for reason in (*verdict.reasons, *(reason for hit in verdict.norms for reason in hit.reasons)):
        assert 0 <= reason.start <= reason.end <= len(text)
        assert house_texts().has("en", reason.why)


@pytest.mark.parametrize(
    "text", ["a" * 65_536, "kill " * 13_000, "é\u0301" * 20_000, "k i l l " * 8_000, "((((" * 16_000]
)
def test_long_and_hostile_texts_are_judged_too(text: str) -> None:
    assert isinstance(judged(text), Verdict)
