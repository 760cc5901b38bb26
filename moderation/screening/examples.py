"""Which stretches of text the models learn from, and what each is taken to need."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from models.verdict import Tier
from moderation.screening.corpus import SPOKEN, Post
from moderation.screening.languages import Language
from moderation.screening.plain import read

Words = tuple[str, ...]
Sure = Callable[[Sequence[Words]], Sequence[bool]]

CALM_WEIGHT = {"offensive": 0.15}
PUBLIC_WEIGHT = 0.3
"""How much a stretch of a public post counts beside a message written for training: its label is the post's, or only its forum's."""

WINDOWS_OF_CALM, SENTENCES_OF_CALM = 8, 20
SHORT = "sentences of recovery_forums"
SENTENCES = 6


@dataclass(frozen=True, slots=True)
class Example:
    """Words, what they need (0 green to 3 crisis), how much they count, and whether the encoder learns from them too."""

    words: Words
    rank: int
    weight: float
    likened: bool = False


def examples(found: Sequence[Post], language: Language, sure: Sure) -> list[Example]:
    """From messages written for training, from calm posts, and from those stretches of dangerous posts that bear it out.

    `sure` tells of which stretches that is true; a word rule can tell it too.
    """
    told = [example for post in found for example in _told(post, language)]
    dangerous = sorted({w for post in found if post.danger and post.source != SPOKEN for w in pieces(post)})
    for words, yes in zip(dangerous, sure(dangerous), strict=True):
        rank = ruled(words, language).rank
        if yes or rank >= Tier.RED.rank:
            told.append(Example(words, max(rank, Tier.RED.rank), PUBLIC_WEIGHT, rank >= Tier.RED.rank))
    return told


def _told(post: Post, language: Language) -> Iterator[Example]:
    if post.need is not None:
        yield from (Example(words, post.need.rank, 1.0, True) for words in post.windows())
    elif post.danger is False:
        weight = CALM_WEIGHT.get(post.source, PUBLIC_WEIGHT)
        first = set(post.windows()[:1])
        for words in sorted({*post.windows()[:WINDOWS_OF_CALM], *post.sentences()[:SENTENCES_OF_CALM]}):
            if ruled(words, language).rank < Tier.RED.rank:
                yield Example(words, 0, weight, words in first)


def pieces(post: Post) -> list[Words]:
    """A post's windows, and its sentences that could be short messages."""
    return sorted({*post.windows(), *post.sentences()})


@cache
def ruled(words: Words, language: Language) -> Tier:
    """The tier that word rules find in a stretch by itself."""
    hits = language.book.found(read(" ".join(words), language.known)).hits
    return max((hit.tier for hit in hits), key=lambda tier: tier.rank, default=Tier.GREEN)


def short_ones(post: Post, language: Language) -> Iterator[Post]:
    """Sentences of a recovery post, as short messages about recovery; without those that a rule knows, for or against."""
    for words in post.sentences()[:SENTENCES]:
        found = language.book.found(read(" ".join(words), language.known))
        if not found.hits and not found.explained:
            yield replace(post, source=SHORT, words=words, parts=((0, len(words)),))
