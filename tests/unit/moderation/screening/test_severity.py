"""How severe a long post is: values in, values out."""

import gzip
import json
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.verdict import LEVELS, Severity, Tier, ToScreen, Verdict
from moderation.screening import Screener
from moderation.screening.languages import languages
from moderation.screening.plain import read
from moderation.screening.report import judgement
from moderation.screening.severity import (
    ABOUT,
    LONG,
    MOST_WINDOWS,
    STEPS,
    TEXT,
    SeverityModel,
    danger,
    levels,
    linear,
    stretches,
)
from moderation.screening.severity_signs import names, numbers
from moderation.screening.severity_weights import FILE, SeverityWeights, Way, parsed, shipped
from moderation.screening.weights import Head, Weights, WeightsError

QUESTIONS = (*STEPS, ABOUT)
CHANCES = st.fixed_dictionaries({question: st.floats(0, 1) for question in QUESTIONS})
FLOORS = {Tier.GREEN: 0.0, Tier.AMBER: 0.4, Tier.RED: 0.6, Tier.CRISIS: 0.8}

ATTEMPT = """
    Last week I tried to kill myself. I took a whole bottle of pills and woke up in the hospital, and nobody knows why I did it. My
    brother found me in time. I still have the note that I wrote, and I do not know what to tell them when they ask.
"""
WISH = """
    I wish I was dead. Every morning I lie there and hope that I would not wake up again, and I am so tired of living like this. I
    would never do anything, I just do not want to be alive anymore, and nobody around me would understand that.
"""
TROUBLE = """
    My boss changed the rota again and I missed the bus twice this week. I am angry and tired, and the kitchen tap still leaks. Does
    anybody know a good way to talk to a landlord who never answers the phone? I could use some advice.
"""


def _toy(odds: float, about: float = 6.0) -> SeverityWeights:
    """A model that says the same of every post."""
    zeros = (0.0,) * len(names("en"))
    bias = {question: about if question == ABOUT else odds for question in QUESTIONS}
    return SeverityWeights(
        Weights(("tea",), (1.0,), {question: Head(value, (0.0,)) for question, value in bias.items()}),
        {question: (value, zeros) for question, value in bias.items()},
        {},
        {TEXT: Way(dict.fromkeys(QUESTIONS, (0.0, 1.0)), {"amber": 0.1, "red": 0.3, "crisis": 0.6})},
    )


def _severity(weights: SeverityWeights, text: str, tier: Tier, score: float) -> tuple[float, Severity | None]:
    language = languages()["en"]
    plain = read(text, language.known)
    return SeverityModel(weights, "en").severity(plain, language.book.found(plain), tier, score)


@pytest.fixture(scope="module")
def screener() -> Screener:
    return Screener.load(encoder=None)


def test_a_short_message_keeps_its_score_and_a_long_one_has_a_severity() -> None:
    short, long = "tea. " * (LONG - 1), "tea " * LONG
    assert _severity(_toy(4.0), short, Tier.GREEN, 0.123) == (0.123, None)
    score, severity = _severity(_toy(4.0), long, Tier.GREEN, 0.123)
    assert score > 0.8
    assert severity is not None
    assert severity.before == 0.123


@pytest.mark.parametrize("tier", list(Tier))
def test_a_score_never_lies_below_where_its_tier_begins(tier: Tier) -> None:
    score, severity = _severity(_toy(-9.0), "tea " * 30, tier, FLOORS[tier] + 0.1)
    assert severity is not None
    assert FLOORS[tier] <= score < FLOORS[tier] + 0.1


def test_what_is_not_about_its_writers_life_is_not_placed_high() -> None:
    high, _ = _severity(_toy(4.0), "tea " * 30, Tier.GREEN, 0.0)
    low, _ = _severity(_toy(4.0, about=-6.0), "tea " * 30, Tier.GREEN, 0.0)
    assert low < 0.1 < high


@given(CHANCES)
def test_levels_are_chances(answers: dict[str, float]) -> None:
    found = levels(answers)
    assert len(found) == LEVELS
    assert all(chance >= 0 for chance in found)
    assert sum(found) == pytest.approx(1.0)
    severity = Severity(found, 0.0)
    assert 0 <= severity.expected <= 6.000001
    assert severity.level in range(LEVELS)
    assert 0 <= danger(answers) <= answers[ABOUT]


@given(st.text(max_size=400))
def test_a_post_has_as_many_numbers_as_names(text: str) -> None:
    plain = read(text)
    assert len(numbers(plain, languages()["en"].book.found(plain), "en")) == len(names("en"))


@given(st.lists(st.sampled_from([0.0, 0.0, 0.3, 1.0, -2.5]), min_size=4, max_size=4))
def test_what_is_not_there_counts_for_nothing_in_the_odds(values: list[float]) -> None:
    weights = (0.5, -1.25, 3.0, 0.125)
    told = linear({"about": (0.25, weights)}, values)["about"]
    assert told == pytest.approx(0.25 + sum(a * b for a, b in zip(weights, values, strict=True)))


@given(
    st.lists(
        st.sampled_from(["i", "took", "pills", "and", ".", "note", "to", "die", "my", "30"]), max_size=600
    )
)
def test_the_encoder_reads_a_few_windows_of_any_post(words: list[str]) -> None:
    assert len(stretches(read(" ".join(words)))) <= MOST_WINDOWS


def test_an_act_is_more_severe_than_a_wish_and_a_wish_than_a_bad_week(screener: Screener) -> None:
    verdicts = screener.judge([ToScreen(text) for text in (ATTEMPT, WISH, TROUBLE)])
    means = [one.severity.expected for one in verdicts if one.severity]
    assert len(means) == 3
    assert means == sorted(means, reverse=True)
    assert means[0] > 4 > 2.5 > means[1] > 0.5
    assert verdicts[0].score > verdicts[1].score > verdicts[2].score
    assert verdicts[2].tier is Tier.GREEN
    assert verdicts[2].score < 0.4


def test_short_messages_are_judged_as_without_a_model_of_severity(screener: Screener) -> None:
    said = [
        "i want to die",
        "i took all my pills",
        "see you at the meeting tomorrow",
        "good night everybody " * 4,
    ]
    for verdict in screener.judge([ToScreen(text) for text in said]):
        assert verdict.severity is None
        assert verdict.weighed == verdict.score
        assert FLOORS[verdict.tier] <= verdict.score


def test_a_language_without_a_model_has_no_severity(screener: Screener) -> None:
    (verdict,) = screener.judge([ToScreen(ATTEMPT, language="fi")])
    assert verdict.severity is not None
    (verdict,) = screener.judge([ToScreen(ATTEMPT, language="es")])
    assert verdict.severity is None


def test_severity_is_told_and_the_chances_of_tiers_stay_those_of_the_tier() -> None:
    severity = Severity((0.1, 0.0, 0.2, 0.0, 0.3, 0.0, 0.4), 0.2)
    low = Verdict(Tier.GREEN, 0.2)
    told = judgement(replace(low, score=0.9, severity=severity), "en", str)
    assert told["score"] == 0.9
    assert told["severity"] == {
        "level": 4,
        "expected": pytest.approx(4.0),
        "chances": [0.1, 0.0, 0.2, 0.0, 0.3, 0.0, 0.4],
    }
    plain = judgement(low, "en", str)
    assert told["tiers"] == plain["tiers"]
    assert "severity" not in plain


def test_weights_come_back_from_their_file() -> None:
    raw = _toy(1.0).dump()
    assert raw == _toy(1.0).dump()
    assert replace(parsed(raw), digest="") == _toy(1.0)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        gzip.compress(b"not json"),
        gzip.compress(b"[]"),
        gzip.compress(json.dumps({"format": 99}).encode()),
        gzip.compress(json.dumps({"format": 1, "grams": ["a"], "idf": [], "text": {}}).encode()),
        gzip.compress(
            json.dumps(
                {"format": 1, "grams": ["a"], "idf": [], "text": {}, "told": {}, "likened": {}, "ways": {}}
            ).encode()
        ),
    ],
)
def test_what_is_no_model_of_severity_is_refused(raw: bytes) -> None:
    with pytest.raises(WeightsError):
        parsed(raw)


def test_a_model_that_was_fitted_to_other_signs_is_refused() -> None:
    other = dict.fromkeys(QUESTIONS, (0.0, (0.0, 0.0)))
    with pytest.raises(WeightsError, match="other signs"):
        SeverityModel(replace(_toy(1.0), told=other), "en")


def test_the_shipped_model_is_that_of_the_card_and_small() -> None:
    folder = files("moderation.screening")
    weights = shipped("en")
    assert weights is not None
    assert weights.digest in folder.joinpath("MODEL_CARD.md").read_text("utf-8")
    assert len(folder.joinpath(FILE.format(language="en")).read_bytes()) < 2_000_000
    assert all(len(weights.told[question][1]) == len(names("en")) for question in QUESTIONS)
    assert shipped("xx") is None
