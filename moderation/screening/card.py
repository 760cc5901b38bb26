"""The model card: what the weights were made from, how good they are on what they never saw, and what they are not for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import sqrt

from models.verdict import Tier, Verdict
from moderation.screening.corpus import PUBLIC, SPOKEN, Post
from moderation.screening.held_out import Told
from moderation.screening.languages import Language
from moderation.screening.weights import Weights

TEXT = """\
# Model card: the models of screening ({code})

Written by `circlekeeper train`; do not edit by hand.

- File `{code}.weights.json.gz`, sha256 `{digest}`. Gzipped JSON; nothing in it runs.
- **Text model**: {grams} words, pairs and triples of neighbouring words with TF-IDF weights, and four logistic regressions over them: does
  this need `amber`, `red`, `crisis`; is it `spam`.
- **Likeness** ({likeness}): three logistic regressions over a sentence vector of all-MiniLM-L6-v2 (int8) and over its nearness to messages
  that were written for training. Used where the extra `encoder` is installed, for texts that the text model is not sure of.
- **Blends**: for each tier a logistic regression over those answers, fitted on answers of models that had not seen the text.
- A gram is in it only if at least five posts of at least two sets hold it, or three messages that were written for training; the vectors in
  it are of such messages only. So no private phrase and no name can be read out.

## What it is for
Several kinds of evidence by which messages in a peer-support circle are brought to trained people. What word rules find always stands; the
models lift further messages to amber, red or crisis when their blend is above a threshold. People decide everything that follows.

## What it is not for
Not for diagnosis, not for deciding about anybody, not for emergency services, insurers, employers or research on people. Not a measure
of how ill or how honest somebody is: the number is never shown to anybody. Not for other languages. Not without a person who looks.

## Data
{posts} texts. The texts are not part of the package.

| set | texts | source and licence | taken as |
| --- | --- | --- | --- |
{data}

A forum is a weak label. The models learn from windows of up to 30 words: messages written for training as they are labelled, and stretches
of posts from people in crisis that a first model or a word rule finds dangerous, against those of all other posts.

## Figures on what was held out
Three parts, each judged by models that saw only the others. Each recovery forum was held out as a whole, and all messages made of one
written line together: so the figures of `spoken` are of lines that are unlike all others, calm ones chosen because they sound like danger.
These are figures of the whole of screening (rules and models), whole posts, in percent, with 95 % Wilson intervals. Blends and thresholds
were chosen on the same held-out answers, so expect a little worse elsewhere. The functional suites (`tests/suites`), which nothing was
trained on, are the independent test: `python -m tests.suites`.

Without the encoder:

{figures}

With the encoder:

{likened}

The norm "spam" (rules and model) is found in this share of the same sets:

| set | n | spam |
| --- | --- | --- |
{spam}

Thresholds: {thresholds}.

## Known failures
- The word rules were written while looking at some of these posts, so the figures flatter them a little.
- Most training posts are long and from one website of 2013; members of a meeting write short messages today. Few public short messages
  exist, so some thousand were written for it by a handful of people: what they did not think of is found less often.
- Song lines and titles without quotation marks, irony without a marker, role play, and euphemisms that are new are missed or mistaken.
- Twins that differ in one everyday word ("I'm going to treat myself") are told apart only where such words were seen.
- Long stories that end well are sometimes lifted by one dark passage.
- The spam sample is SMS spam of the 2000s; today's spam is mostly found by the rules of the norm.
"""

WRITTEN = """\
# Model card: the model of screening ({code})

Written by `circlekeeper train`; do not edit by hand.

- File `{code}.weights.json.gz`, sha256 `{digest}`. Gzipped JSON; nothing in it runs.
- **Text model**: {grams} words, pairs and triples of neighbouring words with TF-IDF weights, and three logistic regressions over them: does
  this need `amber`, `red`, `crisis`. Their answers are **blended** by a logistic regression for each tier, fitted on answers of models that
  had not seen the text.
- A gram is in it only if at least three messages hold it.

What it is for and what not is as in [the English card](MODEL_CARD.md).

## Data
{posts} short messages, made of lines that were written for this project (`languages/{code}/spoken`). Nothing else: no text that a person
wrote to somebody, and no public set.

## Figures on what was held out
Three parts, each judged by models that saw only the others; all messages made of one line were held out together. So these are figures of
lines that are unlike all others, calm ones often chosen because they sound like danger. They are of the whole of screening (rules and
model), in percent, with 95 % Wilson intervals; thresholds were chosen on the same answers. The functional suite
(`tests/suites/crisis/{code}`), which nothing was trained on, is the independent test: `python -m tests.suites {code}`.

{figures}

Thresholds: {thresholds}.

## Known failures
- Few people wrote the rules and the lines. How the young talk, dialects, and words that are used in one country only are heard less well.
- What real messages look like is not known: there was no public set to learn from or to measure with.
- Song lines and titles without quotation marks, irony without a marker, role play, and euphemisms that are new are missed or mistaken.
- Norms are not heard, but for numbers, addresses and links.
"""

ABOUT = {
    "cssrs_severity": ("Patil et al. 2025, arXiv 2505.13480, CC BY 4.0", "danger from severity 1 on"),
    "distress_forums": (
        "reddit top posts of 2013 (umbrae/reddit-top-2.5-million), PDDL",
        "danger: SuicideWatch; none: Anxiety, offmychest; depression not used",
    ),
    "recovery_forums": ("as above", "no danger"),
    "ordinary_chat": ("Ubuntu IRC (jkkummerfeld/irc-disentanglement), CC BY 4.0", "no danger"),
    "offensive": ("Davidson et al. 2017, MIT", "no danger, where it is neither offensive nor hateful"),
    "spam": ("SMS Spam Collection, Apache-2.0 mirror", "spam; the rest is no danger"),
    "counsel_questions": ("CounselChat, MIT", "no danger"),
    SPOKEN: ("written for this project", "as written"),
}

Judged = Sequence[Told]


def card_of(code: str) -> str:
    """The file name of a language's card."""
    return "MODEL_CARD.md" if code == PUBLIC else f"MODEL_CARD.{code}.md"


def model_card(judged: Judged, likened: Judged, weights: Weights, language: Language) -> str:
    """The card. `judged` is what was told of each post that was held out, `likened` the same with the encoder, if there was one."""
    counted = Counter(one.post.source for one in judged)
    thresholds = (
        f"{name} {step} {value}"
        for name, found in {
            **{name: head.thresholds for name, head in weights.heads.items()},
            **{name: one.thresholds for name, one in weights.blends.items()},
        }.items()
        for step, value in sorted(found.items())
    )
    if language.code != PUBLIC:
        return WRITTEN.format(
            code=language.code,
            digest=weights.digest,
            grams=len(weights.grams),
            posts=len(judged),
            figures="\n".join(_figures(judged)),
            thresholds=", ".join(thresholds),
        )
    return TEXT.format(
        code=language.code,
        digest=weights.digest,
        grams=len(weights.grams),
        posts=len(judged),
        data="\n".join(
            f"| `{name}` | {counted[name]} | {ABOUT[name][0]} | {ABOUT[name][1]} |" for name in ABOUT
        ),
        figures="\n".join(_figures(judged)),
        likened="\n".join(_figures(likened)) if likened else "not measured: it was not installed.",
        likeness="fitted" if weights.likeness else "not fitted: the encoder was not installed",
        spam="\n".join(_spam(judged)),
        thresholds=", ".join(thresholds),
    )


def _figures(judged: Judged) -> Iterator[str]:
    yield "| set | n | amber or above | red or above | crisis |"
    yield "| --- | --- | --- | --- | --- |"
    for name, found in _by_set(judged):
        steps = (Tier.AMBER, Tier.RED, Tier.CRISIS)
        cells = (_share(sum(one.tier.rank >= step.rank for one in found), len(found)) for step in steps)
        yield f"| {name} | {len(found)} | {' | '.join(cells)} |"


def _spam(judged: Judged) -> Iterator[str]:
    for name, found in _by_set(judged):
        if name.startswith(("spam", "ordinary", "recovery")):
            touched = sum(any(hit.norm == "spam" for hit in one.norms) for one in found)
            yield f"| {name} | {len(found)} | {_share(touched, len(found))} |"


def _by_set(judged: Iterable[Told]) -> list[tuple[str, list[Verdict]]]:
    sets: dict[str, list[Verdict]] = {}
    for one in judged:
        sets.setdefault(_name(one.post), []).append(one.verdict)
    return sorted(sets.items())


def _name(post: Post) -> str:
    if post.source == "cssrs_severity":
        return f"{post.source}, severity {post.group}"
    if post.need is not None:
        return f"{post.source}, {post.need}"
    if post.source in ("ordinary_chat", "counsel_questions"):
        return post.source
    return f"{post.source}, {post.group}"


def _share(found: int, of: int) -> str:
    """In percent, with the Wilson interval of 95 %."""
    z = 1.96
    share = found / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    reach = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{100 * share:.1f} ({100 * max(0.0, middle - reach):.1f}-{100 * min(1.0, middle + reach):.1f})"
