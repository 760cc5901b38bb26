"""Verdicts on texts that the models had not seen, with what is known of each text: what the card and the shipped table are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from models.verdict import Tier, ToScreen, Verdict
from moderation.norms import norms
from moderation.screening.chances import Bounds, Curve, curves
from moderation.screening.corpus import PUBLIC, SPOKEN, Post
from moderation.screening.encoder import Reader
from moderation.screening.judge import judge_of
from moderation.screening.languages import Language
from moderation.screening.screener import Screener
from moderation.screening.suites import CRISIS, Case
from moderation.screening.table import CALM, Group, Seen, Table, shipped, table_of
from moderation.screening.weights import Weights

SENTENCES = 4
"""Sentences of a post that stand for short messages about recovery."""

CALM_PARTS = 9
SEVERE = 4
"""From this level of the Columbia scale on, a post tells of intent, plan or act."""


AT_ONCE = 128
"""Posts that are judged together."""


@dataclass(frozen=True, slots=True)
class Told:
    """What screening says of a post that it never saw; `shorter`: and of some of its sentences by themselves, for talk about recovery."""

    post: Post
    verdict: Verdict
    shorter: Sequence[Verdict] = ()


def told(
    rated: Iterable[tuple[Post, Weights]], language: Language, reader: Reader | None = None
) -> Iterator[Told]:
    """Each post judged with the weights beside it, which never saw it, and with likeness where there is a reader."""
    for part, rows in groupby(rated, key=lambda row: row[1]):
        screener = Screener({language.code: judge_of(language, part, reader)}, norms(), reader)
        posts = (post for post, _ in rows)
        while some := list(islice(posts, AT_ONCE)):
            yield from _told(some, screener, language)


def _told(posts: Sequence[Post], screener: Screener, language: Language) -> Iterator[Told]:
    texts = [[post.text, *_short(post, language)] for post in posts]
    asked = [ToScreen(text, language=language.code) for some in texts for text in some]
    verdicts = iter(screener.judge(asked))
    for post, some in zip(posts, texts, strict=True):
        first, *shorter = islice(verdicts, len(some))
        yield Told(post, first, shorter)


def _short(post: Post, language: Language) -> list[str]:
    if group_of(post.source, post.group, language.code) != "recovery":
        return []
    return [" ".join(words) for words in post.sentences()[:SENTENCES]]


def held_out_table(
    known: Iterable[Told], language: Language, asked: Sequence[Bounds], *, likened: bool
) -> Table:
    """The table of what was told of posts that were held out, with likeness (`likened`) or without.

    The chances of scores come from these calm posts and from `asked`; without that, they stay as they were shipped.
    """
    seen = [one for row in known for one in _seen(row, language)]
    kept = shipped(language.code, likened).curves
    return table_of(seen, mixed(seen, asked) if asked else kept)


def mixed(seen: Sequence[Seen], asked: Sequence[Bounds]) -> dict[str, Curve]:
    """The curves for a circle's talk: nine parts calm messages, and one part as the suites ask, half of it dangerous."""
    calm = [one.verdict.score for one in seen if one.group in CALM]
    weight = CALM_PARTS * len(asked) / max(1, len(calm))
    return curves([*asked, *(Bounds(score, Tier.GREEN, Tier.GREEN, weight) for score in calm)])


def asked_of(screener: Screener, cases: Iterable[Case], code: str) -> list[Bounds]:
    """The scores of the crisis suites of a language, of the half that may be looked at, with what is asked of each case."""
    seen = [one for one in cases if one.suite == CRISIS and not one.held and one.said.language == code]
    verdicts = screener.judge([one.said for one in seen])
    known = zip(seen, verdicts, strict=True)
    return [Bounds(verdict.score, one.asked.least, one.asked.most) for one, verdict in known]


def _seen(known: Told, language: Language) -> Iterator[Seen]:
    group = group_of(known.post.source, known.post.group, language.code)
    if group is not None:
        yield Seen(group, known.verdict)
        yield from (Seen("recovery, short", verdict) for verdict in known.shorter)


def group_of(source: str, label: str, code: str = PUBLIC) -> Group | None:
    """Which group a text of a set belongs to, as far as its label says, in the table of a language."""
    match source, label:
        case "cssrs_severity", severity if int(severity) >= SEVERE:
            return "severe"
        case "recovery_forums", _:
            return "recovery"
        case ("ordinary_chat", _) | ("spam", "ham"):
            return "ordinary"
        case (source, "danger") if source == SPOKEN:
            return "critical, short"
        case (source, "calm") if source == SPOKEN and code != PUBLIC:
            return "calm, written"
        case _:
            return None
