"""A language is on only if it passes the bar on its suite, in each half (docs/adr/0017-languages-and-their-bar.md)."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from models.verdict import Tier, Verdict
from moderation.screening import Screener
from moderation.screening.languages import ON, languages
from moderation.screening.suites import CRISIS, Case, by_language, cases

BAR: Mapping[str, Mapping[str, float]] = YAML(typ="safe").load(
    Path(__file__).with_name("language_bar.yaml").read_text("utf-8")
)
SUITES = Path(__file__).parents[2] / "suites"
BEFORE = frozenset({"en"})
"""On before there was this bar, with a suite and bars of its own."""

Judged = tuple[Case, Verdict]


@cache
def judged(code: str) -> list[Judged]:
    every = by_language(cases(SUITES / CRISIS)).get(code, [])
    return list(zip(every, Screener.load(encoder=None).judge([case.said for case in every]), strict=True))


def shares(answers: list[Judged]) -> dict[str, float]:
    """What the bar is about, as shares of those cases it is asked of."""
    asked: dict[str, list[bool]] = {name: [] for name in BAR}
    for case, verdict in answers:
        rank, least = verdict.tier.rank, case.asked.least.rank
        if case.asked.most is Tier.GREEN:
            asked["harmless_at_red"].append(rank >= Tier.RED.rank)
            asked["harmless_at_amber"].append(rank >= Tier.AMBER.rank)
        if least >= Tier.AMBER.rank:
            asked["danger_at_amber"].append(rank >= Tier.AMBER.rank)
        if least >= Tier.RED.rank:
            asked["red_at_red"].append(rank >= Tier.RED.rank)
        if least >= Tier.CRISIS.rank:
            asked["crisis_at_red"].append(rank >= Tier.RED.rank)
    return {name: sum(found) / len(found) for name, found in asked.items()}


def missed(found: Mapping[str, float]) -> Iterator[str]:
    for name, share in found.items():
        bar = BAR[name]
        if not bar.get("least", 0.0) <= share <= bar.get("most", 1.0):
            yield f"{name} is {share:.3f}"


@pytest.mark.parametrize("held", [False, True], ids=["open", "held_back"])
@pytest.mark.parametrize("code", sorted(ON - BEFORE))
def test_a_language_that_is_on_passes_the_bar(code: str, held: bool) -> None:
    assert list(missed(shares([one for one in judged(code) if one[0].held is held]))) == []


def test_languages_that_are_on_are_there() -> None:
    assert BEFORE <= ON <= set(languages())
    assert Screener.load(encoder=None).languages == ON
