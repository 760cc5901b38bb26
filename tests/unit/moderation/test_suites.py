"""The functional suites: each functionality by itself, and what is held back only as a count."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from models.verdict import Tier, ToScreen, Verdict
from moderation.norms import norms
from moderation.screening import Screener
from plugin.words import house_texts

SUITES = Path(__file__).parents[2] / "suites"
LEAST = 0.8
"""The share of its cases that each functionality must get right, in either half, where it sets no `bar` of its own."""

SCREENER = Screener.load()


def functionalities() -> Iterator[Any]:
    for path in sorted(SUITES.glob("*.yaml")):
        for one in YAML(typ="safe").load(path.read_text("utf-8")):
            for half in ("tune", "held"):
                if one.get(half):
                    yield pytest.param(path.stem, one, one[half], id=f"{path.stem}-{one['name']}-{half}")


def judged(case: object) -> Verdict:
    """A case is a text, or a list of one author's messages of which the last is judged."""
    texts = [str(text) for text in case] if isinstance(case, list) else [str(case)]
    return SCREENER.judge([ToScreen(texts[-1], tuple(texts[:-1]))])[0]


def right(suite: str, one: dict[str, Any], kind: str, verdict: Verdict) -> bool:
    if suite != "crisis":
        return any(hit.norm == suite for hit in verdict.norms) == (kind == "hit")
    if kind == "danger":
        return verdict.tier.rank >= Tier(one.get("least", "amber")).rank
    return verdict.tier.rank <= Tier(one.get("most", "green")).rank


@pytest.mark.parametrize(("suite", "one", "half"), list(functionalities()))
def test_functionality(suite: str, one: dict[str, Any], half: dict[str, list[object]]) -> None:
    results = [right(suite, one, kind, judged(case)) for kind, cases in half.items() for case in cases]
    assert sum(results) / len(results) >= one.get("bar", LEAST)


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
    assert judged(["I am going to", "kill myself"]).tier.rank >= Tier.RED.rank


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


def test_the_list_of_norms() -> None:
    assert [norm.name for norm in norms()] == ["harassment", "sourcing", "spam"]
    for norm in norms():
        for part in ("name", "nudge"):
            assert house_texts().has("en", f"norm-{norm.name}-{part}")
