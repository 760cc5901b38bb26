"""Training the model of severity, on a small made-up corpus."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.verdict import Tier
from moderation.screening.corpus import Post
from moderation.screening.languages import languages
from moderation.screening.plain import read
from moderation.screening.severity import ABOUT, STEPS, TEXT, SeverityModel
from moderation.screening.severity_weights import SeverityWeights, parsed

fitting = pytest.importorskip("moderation.screening.severity_fitting")
pytest.importorskip("sklearn")

from moderation.screening.severity_card import HEADING, rewrite_chapter, with_chapter, write_severity  # noqa: E402
from moderation.screening.severity_training import trained  # noqa: E402

SECRET = "zanzibar"
BY_LEVEL = (
    "My girlfriend left me and I hate my job and I do not know what to do about the rent this month at all",
    "I wish I was dead and I am so tired of living, I just want to sleep and never wake up again in this life",
    "I want to kill myself, I think about suicide every day, I am suicidal and it does not stop for me at all",
    "What is the most painless way to die, would a rope or pills be quick, how many would it take, I wonder",
    "I am ready to die and nothing can stop me, I have decided, this is goodbye to everyone and I will do it",
    "I am going to kill myself on friday, the note is written and the rope is bought, everything is prepared now",
    "I tried to kill myself last night, I took a whole bottle of pills and woke up in the hospital this morning",
)
CALM = (
    "Thirty days sober today and I am grateful for this group, the bus was late and I walked the dog in the rain",
    "How do I talk to my sister about the wedding, she never answers the phone and I worry about her new house",
)
FORUMS = ("stopsmoking", "NoFap", "opiates")


def _post(source: str, group: str, text: str) -> Post:
    return Post(source, group, text, (), (), Tier.GREEN, None, False, 0)


def _posts() -> Iterator[Post]:
    for at in range(84):
        level = at % 7
        secret = f" {SECRET} {SECRET}" if at == 3 else ""
        yield _post("cssrs_severity", str(level), f"{BY_LEVEL[level]} {at}{secret}.")
    for at in range(45):
        yield _post("recovery_forums", FORUMS[at % 3], f"{CALM[at % 2]} {at}.")
        yield _post("counsel_questions", "", f"{CALM[at % 2]} once more {at}.")
    for at in range(20):
        yield _post("distress_forums", "SuicideWatch", f"{BY_LEVEL[1 + at % 6]} here {at}.")


def _weights(posts: list[Post]) -> SeverityWeights:
    made = trained(posts, languages()["en"], None, lambda _said: None)
    assert made is not None
    return made.weights


@pytest.fixture(scope="module")
def weights() -> SeverityWeights:
    return _weights(list(_posts()))


def test_what_it_learnt_puts_acts_above_wishes_and_calm_posts_apart(weights: SeverityWeights) -> None:
    model, language = SeverityModel(weights, "en"), languages()["en"]
    answers = []
    for text in (BY_LEVEL[6], BY_LEVEL[1], CALM[0]):
        plain = read(text, language.known)
        answers.append(model.answers(plain, language.book.found(plain))[0])
    assert answers[0][STEPS[3]] > 0.5 > answers[1][STEPS[3]]
    assert answers[1][ABOUT] > 0.5 > answers[2][ABOUT]


def test_words_of_few_posts_cannot_be_read_out_of_the_weights(weights: SeverityWeights) -> None:
    assert not any(SECRET in gram for gram in weights.text.grams)
    assert any("rope" in gram for gram in weights.text.grams)


def test_a_language_without_signs_or_levels_has_none() -> None:
    assert trained(_posts(), languages()["es"], None, lambda _said: None) is None
    calm = [one for one in _posts() if one.source != "cssrs_severity"]
    assert trained(calm, languages()["en"], None, lambda _said: None) is None


def test_the_model_gives_the_chances_of_scikit_learn(weights: SeverityWeights) -> None:
    np = pytest.importorskip("numpy")
    text = pytest.importorskip("sklearn.feature_extraction.text")
    linear = pytest.importorskip("sklearn.linear_model")
    grams = pytest.importorskip("moderation.screening.grams")
    signs = pytest.importorskip("moderation.screening.severity_signs")

    def regression(bias: float, weights: tuple[float, ...]):  # type: ignore[no-untyped-def]
        one = linear.LogisticRegression()
        one.classes_, one.intercept_, one.coef_ = np.array([0, 1]), np.array([bias]), np.array([weights])
        return one

    vectoriser = text.TfidfVectorizer(
        analyzer=grams.grams, vocabulary=list(weights.text.grams), sublinear_tf=True
    )
    vectoriser.idf_ = np.array(weights.text.idf)
    language = languages()["en"]
    model = SeverityModel(weights, "en")
    for said in (*BY_LEVEL, *CALM, "tea " * 30):
        plain = read(said, language.known)
        found = language.book.found(plain)
        answers, way = model.answers(plain, found)
        seen = [
            vectoriser.transform([plain.words]),
            np.array([signs.numbers(plain, found, "en")]),
        ]
        for question in (*STEPS, ABOUT):
            head = weights.text.heads[question]
            models = [regression(head.bias, head.coefficients), regression(*weights.told[question])]
            odds = [one.decision_function(row)[0] for one, row in zip(models, seen, strict=True)]
            bias, slope = way.curves[question]
            chance = 1 / (1 + np.exp(-(bias + slope * sum(odds) / 2)))
            assert answers[question] == pytest.approx(chance, abs=1e-6)


def test_training_again_gives_the_same_file_and_its_chapter_stands_last_and_once(
    weights: SeverityWeights, tmp_path: Path
) -> None:
    said: list[str] = []
    chapter = write_severity(list(_posts()), tmp_path, languages()["en"], None, said.append)
    raw = tmp_path.joinpath("en.severity.json.gz").read_bytes()
    assert raw == weights.dump()
    assert parsed(raw).digest in chapter
    assert TEXT in weights.ways
    assert said
    card = tmp_path / "MODEL_CARD.md"
    card.write_text(with_chapter("# Card\n\nFigures.\n", f"{HEADING}\nold\n"), "utf-8")
    rewrite_chapter(card, chapter)
    assert card.read_text("utf-8") == f"# Card\n\nFigures.\n\n{chapter}"
    assert "| all | text | 84 |" in chapter
