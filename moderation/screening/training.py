"""Training the text model: the only place that needs scikit-learn. Deterministic; a few minutes on two cores.

In two steps, because the labels are of whole posts and members write short messages. A first model learns from posts. The windows
of dangerous posts that it, or a word rule, finds dangerous are what the second model learns from, against all windows of the others.
Thresholds are chosen on posts that were held out, whole recovery forums among them, for a low rate of false alarms.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from moderation.screening.card import model_card
from moderation.screening.corpus import FOLDS, SPOKEN, Post, posts
from moderation.screening.grams import grams
from moderation.screening.held_out import asked_of, held_out_table
from moderation.screening.languages import Language, languages
from moderation.screening.model import Model
from moderation.screening.plain import read
from moderation.screening.screener import Judge, Screener
from moderation.screening.suites import Case
from moderation.screening.weights import Head, Weights, parsed

Say = Callable[[str], None]
Example = tuple[str, ...]
Rated = tuple[str, bool, float]
"""A set, whether it has the label of the head, and the head's score."""

FILE, TABLE, CARD = "{language}.weights.json.gz", "{language}.evaluation.json", "MODEL_CARD.md"

RARE_POSTS, RARE_SETS = 5, 2
"""A gram is kept when so many posts of so many sets hold it: no private phrase and no name can be read out of the weights."""

GIVEAWAYS = frozenset(
    """
    reddit redditor redditors subreddit subreddits askreddit suicidewatch sw nofap fapstronaut fapstronauts stopsmoking offmychest
    xpost crosspost throwaway karma upvote upvotes upvoted downvote edit oc ubuntu
    """.split()
)
"""Words that tell where a text was written, and nothing of its writer."""

FIRST_WORDS = 300
WINDOWS_OF_CALM, SENTENCES_OF_CALM = 8, 20
SURE = 0.8
SPOKEN_WEIGHT = 6
STRENGTH = 8.0
DIGITS = 4

SHORT = "sentences of recovery_forums"
BUDGET = {
    "danger": {
        "amber": {"ordinary_chat": 0.005, "spam": 0.005, "recovery_forums": 0.03, SHORT: 0.008},
        "red": {"ordinary_chat": 0.002, "spam": 0.002, "recovery_forums": 0.012, SHORT: 0.003},
    },
    "spam": {"flag": {"ordinary_chat": 0.001, "spam": 0.005, "recovery_forums": 0.001}},
}
"""Shares of held-out texts without the label that the model may lift by itself, by set."""


def train(data: Path, out: Path, say: Say, cases: Sequence[Case] = ()) -> None:
    """Train for every language, and write weights, the table of thresholds (see `table`) and model card into `out`.

    `cases` are those of the functional suites, from which the chances of the table come; without them the last ones are kept.
    Raises `CorpusError` when the folder does not hold the data, `OSError` when nothing can be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    for language in languages().values():
        say(f"reading the texts ({language.code})")
        found = tuple(posts(data, language))
        weights, rated = _trained(found, language, say)
        raw = weights.dump()
        out.joinpath(FILE.format(language=language.code)).write_bytes(raw)
        say("trying the whole of screening on what was held out")
        out.joinpath(CARD).write_text(model_card(rated, parsed(raw), language), "utf-8")
        asked = asked_of(
            Screener({language.code: Judge(language, Model(parsed(raw)))}, ()), cases, language.code
        )
        table = held_out_table(rated, language, asked)
        out.joinpath(TABLE.format(language=language.code)).write_text(table.dump(), "utf-8")
        say(f"written: {len(weights.grams)} grams, {len(raw) // 1024} KiB")


def _trained(
    found: Sequence[Post], language: Language, say: Say
) -> tuple[Weights, list[tuple[Post, Weights]]]:
    """The weights, and each post with the weights of a model that never saw it, nor its forum if that is about recovery."""
    held: list[tuple[Post, Weights]] = []
    rates: dict[str, list[Rated]] = defaultdict(list)
    for fold in range(FOLDS):
        say(f"holding out part {fold + 1} of {FOLDS}")
        part = _fitted([post for post in found if post.fold != fold], language)
        model = Model(part)
        for post in found:
            if post.fold == fold:
                held.append((post, part))
                scores = model.of_message([model.scores(window) for window in post.windows()])
                for head, score in scores.items():
                    rates[head].append((post.source, bool(getattr(post, head)), score))
                if post.source == "recovery_forums":
                    rates["danger"] += [
                        (SHORT, False, model.of_message([model.scores(said)])["danger"])
                        for said in post.sentences()
                        if not _known(said, language)
                    ]
    thresholds = {head: _thresholds(head, rated) for head, rated in rates.items()}
    say("training on everything")
    weights = _with(_fitted(found, language), thresholds)
    by_part = {id(part): _with(part, thresholds) for _, part in held}
    return weights, [(post, by_part[id(part)]) for post, part in held]


def _with(weights: Weights, thresholds: dict[str, dict[str, float]]) -> Weights:
    heads = {
        name: Head(head.bias, head.coefficients, thresholds[name]) for name, head in weights.heads.items()
    }
    return Weights(weights.grams, weights.idf, heads)


def _thresholds(head: str, rated: Sequence[Rated]) -> dict[str, float]:
    """For each step, the score above which no set has more texts without the label than its budget."""
    found = {}
    for step, budgets in BUDGET[head].items():
        floor = 0.0
        for source, share in budgets.items():
            calm = sorted(
                (score for name, label, score in rated if name == source and not label), reverse=True
            )
            if calm:
                floor = max(floor, calm[int(len(calm) * share)])
        found[step] = round(floor, DIGITS)
    return found


def _fitted(found: Sequence[Post], language: Language) -> Weights:
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectoriser = TfidfVectorizer(analyzer=grams, vocabulary=_vocabulary(found), sublinear_tf=True)
    vectoriser.fit([window for post in found for window in post.windows()])
    vectoriser.idf_ = vectoriser.idf_.round(DIGITS)
    danger = _danger(found, language, vectoriser)
    spam = [(w, bool(p.spam)) for p in found if p.spam is not None for w in p.windows()[:WINDOWS_OF_CALM]]
    return fold(
        vectoriser, {"danger": _regression(vectoriser, danger), "spam": _regression(vectoriser, spam)}
    )


def _vocabulary(found: Iterable[Post]) -> list[str]:
    counted: Counter[str] = Counter()
    sources: dict[str, set[str]] = defaultdict(set)
    for post in found:
        for gram in set(grams(post.words)):
            counted[gram] += 1
            sources[gram].add(post.source)
    return sorted(
        gram
        for gram, count in counted.items()
        if count >= RARE_POSTS and len(sources[gram]) >= RARE_SETS and not GIVEAWAYS & set(gram.split())
    )


def _danger(found: Sequence[Post], language: Language, vectoriser: Any) -> list[tuple[Example, bool]]:
    """The windows that the second model learns from."""
    labelled = [post for post in found if post.danger is not None]
    first = _regression(vectoriser, [(post.words[:FIRST_WORDS], bool(post.danger)) for post in labelled])
    examples: list[tuple[Example, bool]] = []
    for post in labelled:
        if post.source == SPOKEN:
            examples += [(window, bool(post.danger)) for window in post.windows()] * SPOKEN_WEIGHT
        elif not post.danger:
            calm = {*post.windows()[:WINDOWS_OF_CALM], *post.sentences()[:SENTENCES_OF_CALM]}
            examples += [(window, False) for window in sorted(calm) if not _ruled(window, language)]
    dangerous = [w for post in labelled if post.danger and post.source != SPOKEN for w in _pieces(post)]
    sure = first.predict_proba(vectoriser.transform(dangerous))[:, 1] > SURE
    examples += [(w, True) for w, yes in zip(dangerous, sure, strict=True) if yes or _ruled(w, language)]
    return examples


def _pieces(post: Post) -> list[Example]:
    return sorted({*post.windows(), *post.sentences()})


def _ruled(window: Example, language: Language) -> bool:
    found = language.book.found(read(" ".join(window), language.known))
    return any(hit.tier.rank > 1 for hit in found.hits)


def _known(said: Example, language: Language) -> bool:
    """Whether a rule has its say on this, for or against: then the model has none."""
    found = language.book.found(read(" ".join(said), language.known))
    return bool(found.hits or found.explained)


def _regression(vectoriser: Any, examples: Sequence[tuple[Example, bool]]) -> Any:
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(
        C=STRENGTH, class_weight="balanced", solver="liblinear", max_iter=300, random_state=0
    ).fit(vectoriser.transform([window for window, _ in examples]), [label for _, label in examples])
    fitted.coef_ = fitted.coef_.round(DIGITS)
    fitted.intercept_ = fitted.intercept_.round(DIGITS)
    return fitted


def fold(vectoriser: Any, regressions: dict[str, Any]) -> Weights:
    """What a fitted vectoriser and the regressions on it come to."""
    names = vectoriser.get_feature_names_out().tolist()
    heads = {
        name: Head(float(fitted.intercept_[0]), tuple(fitted.coef_[0].tolist()), {})
        for name, fitted in regressions.items()
    }
    return Weights(tuple(names), tuple(vectoriser.idf_.tolist()), heads)
