"""Fitting weights with scikit-learn, the only place that needs it. The same data always gives the same weights."""

from __future__ import annotations

import base64
import hashlib
import os
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from models.verdict import Tier
from moderation.screening.blend import logit
from moderation.screening.corpus import SPOKEN, Post
from moderation.screening.examples import Example, Words, examples
from moderation.screening.grams import grams
from moderation.screening.languages import Language
from moderation.screening.weights import Blend, Head, Likeness, Weights

if TYPE_CHECKING:
    from moderation.screening.encoder import Reader

STEPS = {"amber": Tier.AMBER.rank, "red": Tier.RED.rank, "crisis": Tier.CRISIS.rank}
"""What the heads ask: whether a text needs this tier or more."""

RARE_POSTS, RARE_SETS = 5, 2
RARE_SPOKEN = 3
"""A gram is kept when so many posts of so many sets hold it, or so many messages that were written for training: no private phrase and
no name can be read out of the weights."""

GIVEAWAYS = frozenset(
    """
    reddit redditor redditors subreddit subreddits askreddit suicidewatch sw nofap fapstronaut fapstronauts stopsmoking offmychest
    xpost crosspost throwaway karma upvote upvotes upvoted downvote edit oc ubuntu
    """.split()
)
"""Words that tell where a text was written, and nothing of its writer."""

FIRST_WORDS = 300
WINDOWS = 8
SURE = 0.8
STRENGTH, LIKENESS_STRENGTH = 8.0, 8.0
PLACES, FADING = 500, 3.0
LIKENESS_ROUNDS = 60
DIGITS = 4


def fitted(found: Sequence[Post], language: Language, reader: Reader | None) -> Weights:
    """Weights for the text model, and for likeness where there is an encoder; no blends yet."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    found = [post for post in found if post.danger is not None or post.spam is not None]
    vectoriser = TfidfVectorizer(analyzer=grams, vocabulary=_vocabulary(found), sublinear_tf=True)
    vectoriser.fit([window for post in found for window in post.windows()])
    vectoriser.idf_ = vectoriser.idf_.round(DIGITS)
    labelled = [post for post in found if post.danger is not None]
    whole = [post.words[:FIRST_WORDS] for post in labelled]
    first = _regression(vectoriser.transform(whole), [bool(post.danger) for post in labelled])

    def sure(said: Sequence[Words]) -> list[bool]:
        chances = first.predict_proba(vectoriser.transform(said))[:, 1] if said else []
        return [bool(chance > SURE) for chance in chances]

    told = examples(found, language, sure)
    seen, weights = vectoriser.transform([one.words for one in told]), [one.weight for one in told]
    heads = together(
        STEPS, lambda name: _regression(seen, [one.rank >= STEPS[name] for one in told], weights)
    )
    spam = [(w, bool(p.spam)) for p in found if p.spam is not None for w in p.windows()[:WINDOWS]]
    if len({label for _, label in spam}) > 1:
        heads["spam"] = _regression(vectoriser.transform([w for w, _ in spam]), [label for _, label in spam])
    folded = fold(vectoriser, heads)
    if reader is None:
        return folded
    return Weights(
        folded.grams,
        folded.idf,
        folded.heads,
        likeness=_likeness([one for one in told if one.likened], reader),
    )


def together(names: Iterable[str], fit: Callable[[str], Any]) -> dict[str, Any]:
    """What `fit` makes of each name, on all cores: solvers let go of the interpreter, and none knows of another."""
    asked = tuple(names)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(asked, pool.map(fit, asked), strict=True))


def _vocabulary(found: Iterable[Post]) -> list[str]:
    counted: Counter[str] = Counter()
    made: Counter[str] = Counter()
    sources: dict[str, set[str]] = defaultdict(set)
    for post in found:
        for gram in set(grams(post.words)):
            counted[gram] += 1
            sources[gram].add(post.source)
            made[gram] += post.source == SPOKEN
    return sorted(
        gram
        for gram, count in counted.items()
        if (made[gram] >= RARE_SPOKEN or (count >= RARE_POSTS and len(sources[gram]) >= RARE_SETS))
        and not GIVEAWAYS & set(gram.split())
    )


def _regression(seen: Any, labels: Sequence[bool], weights: Sequence[float] | None = None) -> Any:
    from sklearn.linear_model import LogisticRegression

    balance = "balanced" if weights is None else None
    fitted = LogisticRegression(
        C=STRENGTH, class_weight=balance, solver="liblinear", max_iter=300, random_state=0
    ).fit(seen, labels, sample_weight=weights)
    return _rounded(fitted)


def _rounded(fitted: Any) -> Any:
    fitted.coef_ = fitted.coef_.round(DIGITS)
    fitted.intercept_ = fitted.intercept_.round(DIGITS)
    return fitted


def fold(vectoriser: Any, regressions: Mapping[str, Any]) -> Weights:
    """What a fitted vectoriser and the regressions on it come to."""
    names = vectoriser.get_feature_names_out().tolist()
    heads = {
        name: Head(float(one.intercept_[0]), tuple(one.coef_[0].tolist()))
        for name, one in regressions.items()
    }
    return Weights(tuple(names), tuple(vectoriser.idf_.tolist()), heads)


def _likeness(told: Sequence[Example], reader: Reader) -> Likeness:
    """Places are messages that were written for training, so that nobody's words can be guessed from their vectors."""
    import numpy as np
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    made = sorted({" ".join(one.words) for one in told if one.weight == 1.0}, key=_lot)[:PLACES]
    places = (reader.vectors(made) * 127).round().astype(np.int8)
    vectors = reader.vectors([" ".join(one.words) for one in told])
    near = np.exp(FADING * (2.0 * (vectors @ (places.astype(np.float32).T / np.float32(127))) - 2.0))
    inputs, weights = np.hstack([near, vectors]).astype(np.float32), [one.weight for one in told]

    def head(name: str) -> tuple[float, tuple[float, ...]]:
        labels = [example.rank >= STEPS[name] for example in told]
        one = LogisticRegression(C=LIKENESS_STRENGTH, max_iter=LIKENESS_ROUNDS)
        one = _rounded(one.fit(inputs, labels, sample_weight=weights))
        return float(one.intercept_[0]), tuple(one.coef_[0].tolist())

    with warnings.catch_warnings():
        # It is stopped early on purpose.
        warnings.simplefilter("ignore", ConvergenceWarning)
        heads = together(STEPS, head)
    return Likeness(
        base64.b64encode(places.tobytes()).decode(),
        FADING,
        {f"like {name}": head for name, head in heads.items()},
    )


def _lot(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def blend(
    names: Sequence[str],
    answers: Sequence[Mapping[str, float]],
    ranks: Sequence[int],
    weights: Sequence[float],
) -> Blend:
    """How answers of held-out texts come to what those texts need; without thresholds."""
    from sklearn.linear_model import LogisticRegression

    seen = [[logit(one[name]) for name in names] for one in answers]
    tiers = {}
    for name, rank in STEPS.items():
        labels = [one >= rank for one in ranks]
        if len(set(labels)) < 2:
            continue
        one = _rounded(LogisticRegression(C=1.0, max_iter=1000).fit(seen, labels, sample_weight=weights))
        tiers[name] = (float(one.intercept_[0]), tuple(one.coef_[0].tolist()))
    return Blend(tuple(names), tiers, {})
