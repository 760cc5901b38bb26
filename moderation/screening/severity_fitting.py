"""Fitting the model of severity with scikit-learn. The same data always gives the same weights."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from moderation.screening.blend import logit, sigmoid
from moderation.screening.fitting import GIVEAWAYS, RARE_POSTS, fold, together
from moderation.screening.grams import grams
from moderation.screening.severity import ABOUT, STEPS
from moderation.screening.severity_weights import Linear, SeverityWeights

RARE_RATED = 2
"""A gram is kept when so many of the posts with a level hold it, and `RARE_POSTS` of all."""

TEXT_STRENGTH, TOLD_STRENGTH, LIKENED_STRENGTH = 10.0, 1.0, 2.0
WEAK = 0.5
"""How much a post of which only the forum is known counts beside one with a level."""

DIGITS = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A long post to learn from. `level` 0 to 6 where it is known, `about` where it is known whether it is about the writer's life.

    `told`: its signs (see `severity_signs`). `group`: what it is counted as.
    """

    group: str
    text: str
    level: int | None
    about: bool | None
    words: tuple[str, ...]
    told: tuple[float, ...]
    stretches: tuple[str, ...]


Liked = Mapping[str, tuple[float, ...]]
"""The mean vector of each post, by its text; empty without an encoder."""


def fitted(rows: Sequence[Row], liked: Liked) -> SeverityWeights:
    """The three models; no curves yet."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectoriser = TfidfVectorizer(analyzer=grams, vocabulary=_vocabulary(rows), sublinear_tf=True)
    vectoriser.fit([row.words for row in rows])
    vectoriser.idf_ = vectoriser.idf_.round(DIGITS)
    text = fold(
        vectoriser,
        _heads(rows, vectoriser.transform([row.words for row in rows]), TEXT_STRENGTH, "liblinear"),
    )
    told = _heads(rows, stacked([row.told for row in rows]), TOLD_STRENGTH, "lbfgs")
    likened: Mapping[str, Any] = {}
    if liked:
        seen = stacked([(*liked[row.text], *row.told) for row in rows])
        likened = _heads(rows, seen, LIKENED_STRENGTH, "lbfgs")
    return SeverityWeights(text, _linears(told), _linears(likened), {})


def _vocabulary(rows: Sequence[Row]) -> list[str]:
    everywhere: Counter[str] = Counter()
    rated: Counter[str] = Counter()
    for row in rows:
        held = set(grams(row.words))
        everywhere.update(held)
        if row.level is not None:
            rated.update(held)
    return sorted(
        gram
        for gram, count in rated.items()
        if count >= RARE_RATED and everywhere[gram] >= RARE_POSTS and not GIVEAWAYS & set(gram.split())
    )


def stacked(rows: Sequence[Sequence[float]]) -> Any:
    import numpy as np

    return np.array(rows, np.float64)


def _heads(rows: Sequence[Row], seen: Any, strength: float, solver: str) -> dict[str, Any]:
    rated = [at for at, row in enumerate(rows) if row.level is not None]
    levels = [row.level or 0 for row in rows]
    heads = together(
        STEPS,
        lambda step: _regression(
            seen[rated],
            [levels[at] > STEPS.index(step) for at in rated],
            [1.0] * len(rated),
            strength,
            solver,
        ),
    )
    known = [at for at, row in enumerate(rows) if row.about is not None]
    counts = [1.0 if rows[at].level is not None or not rows[at].about else WEAK for at in known]
    heads[ABOUT] = _regression(seen[known], [bool(rows[at].about) for at in known], counts, strength, solver)
    return heads


def _regression(
    seen: Any, labels: Sequence[bool], counts: Sequence[float], strength: float, solver: str
) -> Any:
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=strength, solver=solver, max_iter=600, random_state=0).fit(
        seen, labels, sample_weight=balanced(labels, counts)
    )
    fitted.coef_ = fitted.coef_.round(DIGITS)
    fitted.intercept_ = fitted.intercept_.round(DIGITS)
    return fitted


def balanced(labels: Sequence[bool], counts: Sequence[float]) -> list[float]:
    """Weights by which both answers count the same, and all together as much as before."""
    yes = sum(count for label, count in zip(labels, counts, strict=True) if label)
    whole = sum(counts)
    return [
        count * whole / (2 * (yes if label else whole - yes))
        for label, count in zip(labels, counts, strict=True)
    ]


def _linears(heads: Mapping[str, Any]) -> dict[str, Linear]:
    return {name: (float(one.intercept_[0]), tuple(one.coef_[0].tolist())) for name, one in heads.items()}


def curve(odds: Sequence[float], labels: Sequence[bool], counts: Sequence[float]) -> tuple[float, float]:
    """Bias and slope from log-odds of posts that were held out to chances that are so often right (Platt 1999)."""
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1.0).fit([[one] for one in odds], labels, sample_weight=counts)
    return round(float(fitted.intercept_[0]), DIGITS), round(float(fitted.coef_[0][0]), DIGITS)


def of_heads(heads: Mapping[str, Linear], seen: Any) -> list[dict[str, float]]:
    """The log-odds that each head gives to each row, as `severity.linear` does."""
    import numpy as np

    biases = np.array([bias for bias, _ in heads.values()])
    found = seen @ np.array([weights for _, weights in heads.values()]).T + biases
    return [dict(zip(heads, (logit(sigmoid(float(one))) for one in row), strict=True)) for row in found]
