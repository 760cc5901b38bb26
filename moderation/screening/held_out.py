"""Verdicts on texts that the text model had not seen, with what is known of each text: what the shipped table is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from models.verdict import Tier, ToScreen
from moderation.norms import norms
from moderation.screening.chances import Bounds, Curve, curves
from moderation.screening.corpus import PUBLIC, SPOKEN, Post
from moderation.screening.encoder import Encoder
from moderation.screening.languages import Language
from moderation.screening.screener import Screener, judge_of
from moderation.screening.suites import CRISIS, Case
from moderation.screening.table import CALM, Group, Seen, Table, shipped, table_of
from moderation.screening.weights import Weights

SENTENCES = 4
"""Sentences of a post that stand for short messages about recovery."""

CALM_PARTS = 9
SEVERE = 4
"""From this level of the Columbia scale on, a post tells of intent, plan or act."""


def held_out_table(
    rated: Sequence[tuple[Post, Weights]],
    language: Language,
    asked: Sequence[Bounds],
    encoder: Encoder | None = None,
) -> Table:
    """The table of posts, each judged with weights that never saw it, and with the encoder where one is given.

    The chances of scores come from these calm posts and from `asked`; without that, they stay as they were shipped.
    """
    screeners: dict[int, Screener] = {}
    seen: list[Seen] = []
    for post, part in rated:
        if id(part) not in screeners:
            judges = {language.code: judge_of(language, part, encoder)}
            screeners[id(part)] = Screener(judges, norms(), encoder)
        seen += _seen(post, screeners[id(part)], language)
    kept = shipped(language.code, encoder is not None).curves
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


def _seen(post: Post, screener: Screener, language: Language) -> Iterator[Seen]:
    group = group_of(post.source, post.group, language.code)
    if group is None:
        return
    texts = [post.text]
    if group == "recovery":
        texts += [" ".join(words) for words in post.sentences()[:SENTENCES]]
    first, *more = screener.judge([ToScreen(text, language=language.code) for text in texts])
    yield Seen(group, first)
    yield from (Seen("recovery, short", verdict) for verdict in more)


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
