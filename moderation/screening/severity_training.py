"""Training the model of severity: what it learns from, what it says of posts that were held out, and where scores begin by that.

Posts with a level of the Columbia scale teach how severe a post is. All of them are from one forum of people in crisis, so other sets
teach a question of its own, whether a post is about its writer's life at all. Severity is asked only where that is likely.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from models.verdict import LEVELS
from moderation.screening.blend import logit
from moderation.screening.corpus import Post
from moderation.screening.encoder import Reader
from moderation.screening.held_out import SEVERE as SEVERE_LEVEL
from moderation.screening.languages import Language
from moderation.screening.model import Model
from moderation.screening.plain import read
from moderation.screening.severity import (
    ABOUT,
    BOTH,
    STEPS,
    TEXT,
    answered,
    danger,
    mean_vector,
    stretches,
)
from moderation.screening.severity_fitting import Liked, Row, balanced, curve, fitted, of_heads, stacked
from moderation.screening.severity_signs import SIGNS, numbers
from moderation.screening.severity_weights import SeverityWeights, Way

Say = Callable[[str], None]

FOLDS, REPEATS = 5, 3
RATED = "cssrs_severity"
CRISIS_FORUM, UNKNOWN = "SuicideWatch", "depression"
_FORUMS = {"stopsmoking": 0, "NoFap": 1, "opiates": 2}
"""Each recovery forum is held out as a whole, as new circles will be new places."""

SAYS_ENOUGH = 20
"""Words from which on a post of another set says enough to learn from."""

MOST_OF_A_GROUP = 300
"""Posts of one forum or set that teach what is not about the writer's life."""

BEGIN = {"amber": 0.4, "red": 0.3, "crisis": 0.1}
"""Shares of held-out posts of less than intent (levels 0 to 3) whose score may begin where that of a tier does."""


@dataclass(frozen=True, slots=True)
class Held:
    """A post with what models that never saw it say, in one of the ways."""

    row: Row
    odds: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Trained:
    """The weights, and what was said of held-out posts: by way, for each time that all were held out."""

    weights: SeverityWeights
    held: Mapping[str, Sequence[Sequence[Held]]]


def trained(found: Iterable[Post], language: Language, reader: Reader | None, say: Say) -> Trained | None:
    """The model of severity of a language; None where it has no signs, or too few posts to hold some of each kind out."""
    if language.code not in SIGNS:
        return None
    rows = list(_rows(found, language))
    counted = Counter(row.level for row in rows)
    calm = sum(row.about is False for row in rows)
    if min(calm, *(counted[level] for level in range(LEVELS))) < FOLDS:
        return None
    liked = _liked(rows, reader) if reader else {}
    held: dict[str, list[list[Held]]] = defaultdict(list)
    for turn in range(REPEATS):
        say(f"severity: holding out {FOLDS} parts, {turn + 1} of {REPEATS}")
        places = _places(rows, turn)
        told: dict[str, list[Held]] = defaultdict(list)
        for part in range(FOLDS):
            seen = [row for row, place in zip(rows, places, strict=True) if place != part]
            new = [row for row, place in zip(rows, places, strict=True) if place == part]
            for way, one in _answered(fitted(seen, liked), new, liked):
                told[way].append(one)
        for way, ones in told.items():
            held[way].append(ones)
    weights = replace(fitted(rows, liked), ways={way: _way(turns) for way, turns in held.items()})
    return Trained(weights, held)


def _rows(found: Iterable[Post], language: Language) -> Iterator[Row]:
    """Posts with a level whatever their length, and those of the other sets that say enough, no more of one than `MOST_OF_A_GROUP`."""
    others: dict[str, list[Row]] = defaultdict(list)
    for post in found:
        if post.need is not None or (post.source != RATED and len(post.text.split()) < SAYS_ENOUGH):
            continue
        row = _row(post, language)
        if row.level is not None:
            yield row
        elif row.about is not None:
            others[row.group].append(row)
    for group in sorted(others):
        yield from sorted(others[group], key=lambda row: _lot(row.text, 0))[:MOST_OF_A_GROUP]


def _row(post: Post, language: Language) -> Row:
    plain = read(post.text, language.known)
    level = int(post.group) if post.source == RATED else None
    return Row(
        post.group if post.source in ("recovery_forums", "distress_forums") else post.source,
        post.text,
        level,
        _about(post, level),
        plain.words,
        tuple(numbers(plain, language.book.found(plain), language.code)),
        tuple(stretches(plain)),
    )


def _about(post: Post, level: int | None) -> bool | None:
    if level is not None:
        return True if level else None
    if post.group == UNKNOWN:
        return None
    return post.group == CRISIS_FORUM


def _lot(text: str, turn: int) -> bytes:
    return hashlib.sha256(f"{turn}/{text}".encode()).digest()


def _places(rows: Sequence[Row], turn: int) -> list[int]:
    """The part each row is held out with: levels are spread evenly over the parts."""
    ranked: dict[int | None, list[bytes]] = defaultdict(list)
    lots = [_lot(row.text, turn) for row in rows]
    for row, lot in zip(rows, lots, strict=True):
        ranked[row.level].append(lot)
    place = {lot: at % FOLDS for ones in ranked.values() for at, lot in enumerate(sorted(ones))}
    return [_FORUMS.get(row.group, place[lot]) for row, lot in zip(rows, lots, strict=True)]


def _liked(rows: Sequence[Row], reader: Reader) -> Liked:
    texts = [text for row in rows for text in row.stretches]
    vectors = dict(zip(texts, reader.vectors(texts), strict=True))
    return {
        row.text: tuple(mean_vector(stacked([vectors[text] for text in row.stretches or ("",)])))
        for row in rows
        if row.stretches
    }


def _answered(part: SeverityWeights, rows: Sequence[Row], liked: Liked) -> Iterator[tuple[str, Held]]:
    model = Model(part.text)
    text = [dict(zip(model.heads, map(logit, model.scores(row.words)), strict=True)) for row in rows]
    ways = {TEXT: [text, of_heads(part.told, stacked([row.told for row in rows]))]}
    if liked:
        seen = stacked([(*liked[row.text], *row.told) for row in rows])
        ways[BOTH] = [*ways[TEXT], of_heads(part.likened, seen)]
    for way, models in ways.items():
        for at, row in enumerate(rows):
            odds = {
                question: sum(one[at][question] for one in models) / len(models)
                for question in (*STEPS, ABOUT)
            }
            yield way, Held(row, odds)


def _way(turns: Sequence[Sequence[Held]]) -> Way:
    """The curves and thresholds that posts which were held out give."""
    held = [one for turn in turns for one in turn]
    rated = [(one, one.row.level) for one in held if one.row.level is not None]
    curves = {
        step: curve(
            [one.odds[step] for one, _ in rated], [level > at for _, level in rated], [1.0] * len(rated)
        )
        for at, step in enumerate(STEPS)
    }
    known = [(one, one.row.about) for one in held if one.row.about is not None]
    labels = [about for _, about in known]
    curves[ABOUT] = curve(
        [one.odds[ABOUT] for one, _ in known], labels, balanced(labels, [1.0] * len(labels))
    )
    way = Way(curves, {})
    lower = sorted(danger(of(one, way)) for one, level in rated if level < SEVERE_LEVEL)
    return Way(
        curves, {tier: round(lower[int(len(lower) * (1 - share))], 4) for tier, share in BEGIN.items()}
    )


def of(one: Held, way: Way) -> Mapping[str, float]:
    """The chances that a held-out post was given."""
    return answered([one.odds], way)
