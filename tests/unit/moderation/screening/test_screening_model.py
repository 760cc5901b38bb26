"""The text model: folded weights, windows, and the file they are shipped in."""

import gzip
import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.grams import WINDOW, grams, windows
from moderation.screening.model import Model
from moderation.screening.plain import read
from moderation.screening.weights import Head, Weights, WeightsError, from_file, parsed, shipped

TOY = Weights(
    ("i", "die", "want to", "tea"),
    (1.0, 2.0, 1.5, 1.2),
    {"danger": Head(-1.0, (0.1, 3.0, 0.5, -2.0), {"amber": 0.5, "red": 0.8})},
)
EMPTY = {"format": 2, "grams": [], "idf": [], "heads": {}, "blends": {}, "likeness": None}
WORDS = st.lists(st.sampled_from(["i", "want", "to", "die", "tea", ".", "30", "xyz", '"']), max_size=90)


def test_folded_weights_give_the_scores_of_scikit_learn() -> None:
    text = pytest.importorskip("sklearn.feature_extraction.text")
    linear = pytest.importorskip("sklearn.linear_model")
    fitting = pytest.importorskip("moderation.screening.fitting")
    said = [
        "I want to die",
        "I want tea",
        "tea and cake, cake and tea",
        "let me die. die. die",
        "so it goes",
        "want to want",
    ]
    examples = [read(one).words for one in said] * 2
    vectoriser = text.TfidfVectorizer(analyzer=grams, sublinear_tf=True).fit(examples)
    seen = vectoriser.transform(examples)
    first = linear.LogisticRegression(C=8.0).fit(seen, [1, 0, 0, 1, 0, 0] * 2)
    second = linear.LogisticRegression(C=2.0).fit(seen, [0, 1, 1, 0, 0, 1] * 2)
    model = Model(fitting.fold(vectoriser, {"danger": first, "spam": second}))
    tried = [*examples, (), ("never", "heard"), read("die die tea, want to die. I").words]
    theirs = [one.predict_proba(vectoriser.transform(tried))[:, 1] for one in (first, second)]
    for at, words in enumerate(tried):
        assert model.scores(words) == pytest.approx([theirs[0][at], theirs[1][at]], abs=1e-9)


@given(WORDS)
def test_scores_are_probabilities(words: list[str]) -> None:
    (score,) = Model(TOY).scores(words)
    assert 0 <= score <= 1


@given(WORDS)
def test_windows_cover_the_text_in_order_and_are_short(words: list[str]) -> None:
    found = windows(words)
    assert [at for start, end in found for at in range(start, end)] == list(range(len(words)))
    assert all(end - start <= WINDOW for start, end in found)


def test_windows_keep_sentences_together() -> None:
    words = [*["a"] * 20, ".", *["b"] * 20, ".", "c"]
    assert windows(words) == [(0, 21), (21, 43)]


def test_grams_do_not_reach_over_the_end_of_a_sentence_and_numbers_are_one_number() -> None:
    assert set(grams(["took", "30", ".", "pills"])) == {
        *("took", "0", "pills", "/ took", "took 0", "0 /", "/ pills", "pills /"),
        *("/ took 0", "took 0 /", "/ pills /"),
    }
    assert "a b c" in grams(["a", "b", "c"])
    assert grams([".", '"', "."]) == []


def test_more_windows_lower_the_score_of_a_message() -> None:
    model = Model(TOY)
    one = model.scores(["die"])
    alone, among = model.of_message([one]), model.of_message([one] + [model.scores(["tea"])] * 9)
    assert alone["danger"] == pytest.approx(one[0])
    assert among["danger"] < alone["danger"]
    assert model.of_message([]) == {"danger": 0.0}


def test_weights_come_back_from_their_file(tmp_path: Path) -> None:
    raw = TOY.dump()
    assert raw == TOY.dump()
    place = tmp_path / "en.weights.json.gz"
    place.write_bytes(raw)
    assert replace(from_file(place), digest="") == TOY


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"not gzip",
        gzip.compress(b"not json"),
        gzip.compress(b"[]"),
        gzip.compress(json.dumps({"format": 99}).encode()),
        gzip.compress(json.dumps({**EMPTY, "likeness": {"places": ""}}).encode()),
        gzip.compress(json.dumps({**EMPTY, "grams": ["a"]}).encode()),
        gzip.compress(json.dumps({**EMPTY, "grams": 3}).encode()),
    ],
)
def test_what_is_no_weights_file_is_refused(raw: bytes) -> None:
    with pytest.raises(WeightsError):
        parsed(raw)


def test_a_language_without_weights_says_so() -> None:
    with pytest.raises(WeightsError):
        shipped("xx")


def test_the_shipped_weights_are_those_of_the_model_card() -> None:
    folder = files("moderation.screening")
    assert shipped("en").digest in folder.joinpath("MODEL_CARD.md").read_text("utf-8")
    assert len(folder.joinpath("en.weights.json.gz").read_bytes()) < 15_000_000
