"""Training the models of screening. Deterministic; some minutes on two cores.

In two steps, because the labels of public posts are of whole posts and members write short messages. A first model learns from posts.
The stretches of dangerous posts that it, or a word rule, finds dangerous are what the heads learn from, with the messages that were
written for training, against stretches of all other posts. How the heads' answers come to one number, and its thresholds, are learnt on
posts that were held out, whole recovery forums among them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from moderation.screening.blend import Places, mixed, of_message, stretched
from moderation.screening.card import card_of, model_card
from moderation.screening.corpus import FOLDS, PUBLIC, SPOKEN, Post, posts, public_sets
from moderation.screening.encoder import Encoder, Reader
from moderation.screening.examples import CALM_WEIGHT, PUBLIC_WEIGHT, SHORT, short_ones
from moderation.screening.fitting import STEPS, blend, fitted
from moderation.screening.held_out import Told, asked_of, held_out_table, told
from moderation.screening.judge import BOTH, TEXT, judge_of
from moderation.screening.languages import Language, languages
from moderation.screening.model import Model
from moderation.screening.remembered import Remembered
from moderation.screening.screener import MOST_LIKENED, UNSURE, Screener
from moderation.screening.severity_card import rewrite_chapter, with_chapter, write_severity
from moderation.screening.severity_signs import SIGNS
from moderation.screening.spoken import Said, spoken, unasked
from moderation.screening.suites import Case
from moderation.screening.table import Table, Tables
from moderation.screening.weights import Blend, Head, Weights, parsed

Say = Callable[[str], None]

FILE, TABLE = "{language}.weights.json.gz", "{language}.evaluation.json"
DIGITS = 4

BUDGET = {
    "amber": {"ordinary_chat": 0.015, "spam": 0.025, "recovery_forums": 0.06, SHORT: 0.04, SPOKEN: 0.13},
    "red": {"ordinary_chat": 0.006, "spam": 0.009, "recovery_forums": 0.02, SHORT: 0.017, SPOKEN: 0.12},
    "crisis": {"ordinary_chat": 0.0008, "spam": 0.002, "recovery_forums": 0.005, SHORT: 0.002, SPOKEN: 0.015},
}
"""Shares of held-out calm texts that the models may lift by themselves to a tier or above, by set."""

WRITTEN_BUDGET = {"amber": {SPOKEN: 0.25}, "red": {SPOKEN: 0.1}, "crisis": {SPOKEN: 0.01}}
"""The same for a language without public sets: more room for amber, at which people look in their own time, and less for what calls."""

NARROWER = {"es": {"red": {SPOKEN: 0.08}}, "fr": {"red": {SPOKEN: 0.07}}}
"""Languages in which more of the held-out calm messages would come too near to what calls."""

TO_CRISIS = 0.1
"""Share of held-out messages written for training that need amber or red and that the models may lift to crisis, which pages at once."""

SPAM_BUDGET = {"ordinary_chat": 0.001, "spam": 0.005, "recovery_forums": 0.001}
"""The same for the norm of spam."""

BLENDED = ("ordinary_chat", "recovery_forums", "counsel_questions", "spam", "offensive", SHORT)
"""Sets whose calm posts, with the messages written for training, teach how answers are blended."""

TEXT_ANSWERS = ("amber", "red", "crisis")
BOTH_ANSWERS = (*TEXT_ANSWERS, *(f"like {name}" for name in TEXT_ANSWERS))


@dataclass(frozen=True, slots=True)
class Held:
    """A post, the weights that never saw it, and the answers these give."""

    post: Post
    part: Weights
    answers: Mapping[str, float]
    scores: Sequence[tuple[float, ...]]

    @property
    def rank(self) -> int | None:
        """What the post needs, as far as its label says."""
        if self.post.need is not None:
            return self.post.need.rank
        return 0 if self.post.danger is False and self.post.source in BLENDED else None

    @property
    def calm(self) -> bool:
        """Whether nobody needs to look at it, as far as its label says."""
        return self.post.danger is False and self.rank in (0, None)

    @property
    def weight(self) -> float:
        """How much it counts."""
        return 1.0 if self.post.need is not None else CALM_WEIGHT.get(self.post.source, PUBLIC_WEIGHT)


def train(
    data: Path | None,
    out: Path,
    say: Say,
    cases: Sequence[Case] = (),
    *,
    only: str | None = None,
    severity_only: bool = False,
    encoder: Encoder | Literal["installed"] | None = "installed",
    made: Callable[[str], Iterable[Said]] = spoken,
) -> None:
    """Train for every language, or for `only` one, and write weights, the table of thresholds (see `table`) and model card into `out`.

    `cases` are those of the functional suites: no message that one of them asks is learnt from, and the chances of the table come from
    their open half; without them the last ones are kept.
    `made` gives the messages written for training, by language. `severity_only`: of all this, the model of severity and its chapter.
    Only English needs the folder. Raises `CorpusError` when it does not hold the data, before anything is trained or written, and
    `OSError` when nothing can be written.
    """
    public = public_sets(data) if only in (None, PUBLIC) else {}
    installed = Encoder.load() if encoder == "installed" else encoder
    out.mkdir(parents=True, exist_ok=True)
    for language in languages().values():
        if only not in (None, language.code) or (severity_only and language.code not in SIGNS):
            continue
        reader = Remembered(installed, say) if installed and language.code == PUBLIC else None
        say(f"reading the texts ({language.code})")
        asked = [one for one in cases if one.said.language == language.code]
        said = () if severity_only else unasked(made(language.code), asked)
        found = tuple(posts(public if language.code == PUBLIC else {}, language, said))
        severity = write_severity(found, out, language, reader, say)
        if severity_only:
            rewrite_chapter(out / card_of(language.code), severity)
        else:
            _write(found, out, language, reader, cases, severity, say)


def _write(
    found: Sequence[Post],
    out: Path,
    language: Language,
    reader: Reader | None,
    cases: Sequence[Case],
    severity: str,
    say: Say,
) -> None:
    """Everything but the model of severity, whose chapter ends the card."""
    weights, rated = _trained(found, language, reader, say)
    raw = weights.dump()
    weights = parsed(raw)
    out.joinpath(FILE.format(language=language.code)).write_bytes(raw)
    say("trying the whole of screening on what was held out")
    judged = list(told(rated, language))
    tables = Tables(_table(judged, weights, language, cases, None))
    likened: list[Told] = []
    if reader:
        say("trying it with the encoder")
        likened = list(told(rated, language, reader))
        tables = replace(tables, likened=_table(likened, weights, language, cases, reader))
    out.joinpath(TABLE.format(language=language.code)).write_text(tables.dump(), "utf-8")
    card = model_card(judged, likened, weights, language)
    out.joinpath(card_of(language.code)).write_text(with_chapter(card, severity), "utf-8")
    say(f"{language.code}: {len(weights.grams)} grams, {len(raw) // 1024} KiB, sha256 {weights.digest}")


def _table(
    known: Sequence[Told],
    weights: Weights,
    language: Language,
    cases: Sequence[Case],
    reader: Reader | None,
) -> Table:
    screener = Screener({language.code: judge_of(language, weights, reader)}, (), reader)
    asked = asked_of(screener, cases, language.code)
    return held_out_table(known, language, asked, likened=reader is not None)


def _trained(
    found: Sequence[Post], language: Language, reader: Reader | None, say: Say
) -> tuple[Weights, list[tuple[Post, Weights]]]:
    """The weights, and each post with the weights of a model that never saw it, nor its forum if that is about recovery."""
    held: list[Held] = []
    for fold in range(FOLDS):
        say(f"holding out part {fold + 1} of {FOLDS}")
        part = fitted([post for post in found if post.fold != fold], language, reader)
        held += _answered([post for post in found if post.fold == fold], part, language)
    say("weighing the answers")
    blends = {TEXT: _blended(TEXT_ANSWERS, held, held, language)}
    if reader is not None:
        unsure = [one for one in held if UNSURE[0] < _soft(blends[TEXT], one) < UNSURE[1]]
        blends[BOTH] = _blended(BOTH_ANSWERS, _likened(unsure, reader), held, language)
    asked = [(one.post, one.answers["spam"]) for one in held if "spam" in one.answers and not one.post.spam]
    spam = {"flag": _threshold(asked, held, SPAM_BUDGET)}
    say("training on everything")
    weights = _with(fitted(found, language, reader), blends, spam)
    by_part = {id(one.part): _with(one.part, blends, spam) for one in held}
    return weights, [(one.post, by_part[id(one.part)]) for one in held if one.post.source != SHORT]


def _answered(found: Sequence[Post], part: Weights, language: Language) -> Iterator[Held]:
    model = Model(part)
    for post in found:
        short = short_ones(post, language) if post.source == "recovery_forums" else ()
        for one in (post, *short):
            known = one.danger is not None or one.spam is not None
            scores = [model.scores(window) for window in one.windows()] if known else []
            yield Held(one, part, model.of_message(scores), scores)


def _likened(held: Sequence[Held], reader: Reader) -> Iterator[Held]:
    places = {id(one.part): Places(one.part.likeness) for one in held if one.part.likeness}
    read = [_texts(one) for one in held]
    reader.vectors([text for texts in read for text in texts])
    for one, texts in zip(held, read, strict=True):
        likeness = places[id(one.part)]
        scores = likeness.scores(reader.vectors(texts))
        more = of_message(likeness.heads, scores, len(one.scores))
        yield replace(one, answers={**one.answers, **more})


def _texts(one: Held) -> list[str]:
    """The windows that the encoder is asked about, as `Seen.texts` chooses them."""
    windows = one.post.windows()
    ranked = sorted(range(len(windows)), key=lambda at: one.scores[at][:1], reverse=True)[:MOST_LIKENED]
    return [" ".join(windows[at]) for at in sorted(ranked)]


def _blended(
    names: Sequence[str], asked: Iterable[Held], everything: Sequence[Held], language: Language
) -> Blend:
    """A blend of those that it is asked about, with thresholds by which no set is lifted more often than its budget says."""
    held = list(asked)
    known = [(one, rank) for one in held if (rank := one.rank) is not None]
    found = blend(
        names,
        [one.answers for one, _ in known],
        [rank for _, rank in known],
        [one.weight for one, _ in known],
    )
    calm = [(one.post, mixed(found, one.answers)) for one in held if one.calm]
    public = any(one.post.source != SPOKEN for one in everything)
    budget = BUDGET if public else {**WRITTEN_BUDGET, **NARROWER.get(language.code, {})}
    thresholds = {step: _threshold(calm, everything, budget[step]) for step in found.tiers}
    if "crisis" in thresholds:
        lower = [mixed(found, one.answers) for one, rank in known if 0 < rank < STEPS["crisis"]]
        thresholds["crisis"] = max(thresholds["crisis"], _too_high(lower, everything))
    return replace(found, thresholds=thresholds)


def _too_high(lower: Sequence[float], everything: Sequence[Held]) -> float:
    """The score above which no more messages that need less than crisis come to lie than may."""
    most = int(TO_CRISIS * sum(0 < (one.rank or 0) < STEPS["crisis"] for one in everything))
    return round(sorted(lower, reverse=True)[most], DIGITS) if most < len(lower) else 0.0


def _soft(blend: Blend, one: Held) -> float:
    return stretched(mixed(blend, one.answers), blend.thresholds)


def _threshold(
    calm: Sequence[tuple[Post, float]], held: Sequence[Held], budget: Mapping[str, float]
) -> float:
    """The score above which no set has more calm texts than its budget."""
    floor = 0.0
    for source, share in budget.items():
        scores = sorted((score for post, score in calm if post.source == source), reverse=True)
        many = sum(one.calm and one.post.source == source for one in held)
        most = int(many * share)
        if most < len(scores):
            floor = max(floor, scores[most])
    return round(floor, DIGITS)


def _with(weights: Weights, blends: Mapping[str, Blend], spam: Mapping[str, float]) -> Weights:
    heads = dict(weights.heads)
    if head := heads.get("spam"):
        heads["spam"] = Head(head.bias, head.coefficients, spam)
    return replace(weights, heads=heads, blends=blends)
