"""The chapter of the model card about the severity of long posts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, cast

from models.verdict import LEVELS
from moderation.screening.corpus import Post
from moderation.screening.encoder import Reader
from moderation.screening.figures import Interval, auc, bootstrapped, kappa, recall_at
from moderation.screening.held_out import SEVERE
from moderation.screening.languages import Language
from moderation.screening.severity import BOTH, LONG, TEXT, danger, levels, long
from moderation.screening.severity_training import FOLDS, REPEATS, Held, Trained, of, trained
from moderation.screening.severity_weights import FILE, Way, parsed

if TYPE_CHECKING:
    from random import Random

HEADING = "## Severity of long posts"

CHAPTER = """\
{heading}
File `{code}.severity.json.gz`, sha256 `{digest}`: {grams} words, pairs and triples (each in at least five posts, two of them with a level),
{signs} signs of what the Columbia scale asks about (`severity_{code}.py`), and logistic regressions over both and over the mean sentence vector of
a post. There are six questions whether a post is above a level, fitted on the {rated} posts of `cssrs_severity`, and one whether it is
about the end of its writer's life at all, fitted on these, on SuicideWatch and on long posts of all other sets. A post of fewer than {long}
words is not asked, and keeps its score.

Held out: {folds} parts, {repeats} times with other parts; each recovery forum as a whole. Means of the {repeats} times, with 95 % bootstrap intervals. The
signs were looked at beside mistakes on four fifths of these posts, so that they flatter it a little (decision 15 has the last fifth).
Curves and thresholds were chosen on the same held-out answers, so expect a little worse elsewhere.

| posts | read | n | AUC, {severe} and above | recall at 5 % false alarms | quadratic kappa |
| --- | --- | --- | --- | --- | --- |
{figures}

AUC and recall are of the chance of level {severe} and above; kappa is of the mean level, rounded. All posts are from one forum and few are of the
levels 3 to 5: expect less of other places.

The chance that a post is severe *and* about its writer's life places its score. Shares of held-out posts ({long} words and more) that it
places where the score of a tier begins, in percent; it moves no tier:

| posts | n | {reads} |
| --- | --- | {lines} |
{placed}

Known failures: attempts of long ago count as much as those of today, as the scale has it; acts of others, and drugs taken without a
wish to die, are taken for the writer's own; a post that asks for a method is taken for one that has a plan.
"""

Known = tuple[int, tuple[float, ...], tuple[int, ...]]
"""The level of a post; for each time that it was held out, the chance that it is severe, and the level guessed."""


class _Lots:
    """Draws the same lots each time."""

    def __init__(self) -> None:
        import numpy as np

        self._drawn = np.random.default_rng(0)

    def choices(self, rows: Sequence[Known], k: int) -> list[Known]:
        return [rows[at] for at in self._drawn.integers(len(rows), size=k)]


def chapter(trained: Trained, code: str, digest: str) -> str:
    """The chapter; `digest` is that of the file."""
    weights, ways = trained.weights, [way for way in (TEXT, BOTH) if way in trained.held]
    held = trained.held[TEXT][0]
    return CHAPTER.format(
        heading=HEADING,
        code=code,
        digest=digest,
        grams=len(weights.text.grams),
        signs=len(weights.told["about"][1]),
        rated=sum(one.row.level is not None for one in held),
        long=LONG,
        folds=FOLDS,
        repeats=REPEATS,
        severe=SEVERE,
        figures="\n".join(_figures(trained, ways)),
        reads=" | ".join(f"{way}, at {tier}" for way in ways for tier in weights.ways[way].thresholds),
        lines=" | ".join("---" for way in ways for _ in weights.ways[way].thresholds),
        placed="\n".join(_placed(trained, ways)),
    )


def write_severity(
    found: Sequence[Post], out: Path, language: Language, reader: Reader | None, say: Callable[[str], None]
) -> str:
    """Train the model of severity and write it into `out`; its chapter. Nothing, for a language that can have none."""
    made = trained(found, language, reader, say)
    if made is None:
        return ""
    raw = made.weights.dump()
    out.joinpath(FILE.format(language=language.code)).write_bytes(raw)
    say(f"severity: {len(made.weights.text.grams)} grams, {len(raw) // 1024} KiB")
    return chapter(made, language.code, parsed(raw).digest)


def rewrite_chapter(card: Path, chapter: str) -> None:
    """Put the chapter into the card at this place; where there is none, into a copy of the one that is shipped."""
    shipped = Path(str(files("moderation.screening"))) / card.name
    known = card if card.is_file() else shipped
    if chapter and known.is_file():
        card.write_text(with_chapter(known.read_text("utf-8"), chapter), "utf-8")


def with_chapter(card: str, chapter: str) -> str:
    """The card with this chapter as its last one, in place of an earlier one."""
    return f"{card.split(HEADING)[0].rstrip()}\n\n{chapter}" if chapter else card


def _figures(trained: Trained, ways: Sequence[str]) -> Iterator[str]:
    for least, name in ((0, "all"), (LONG, f"{LONG} words and more")):
        for way in ways:
            known = _known(trained.held[way], trained.weights.ways[way], least)
            cells = (_cell(known, figure) for figure in (_auc, _recall, _kappa))
            yield f"| {name} | {way} | {len(known)} | {' | '.join(cells)} |"


def _known(turns: Sequence[Sequence[Held]], way: Way, least: int) -> list[Known]:
    rows: dict[str, list[tuple[int, float, int]]] = defaultdict(list)
    for turn in turns:
        for one in turn:
            if one.row.level is not None and (long(one.row.words) or not least):
                told = levels(of(one, way))
                mean = sum(level * chance for level, chance in enumerate(told))
                rows[one.row.text].append((one.row.level, sum(told[SEVERE:]), round(mean)))
    return [
        (times[0][0], tuple(severe for _, severe, _ in times), tuple(guess for _, _, guess in times))
        for _, times in sorted(rows.items())
    ]


def _cell(known: Sequence[Known], figure: Callable[[Sequence[Known], int], float]) -> str:
    turns = range(len(known[0][1]))
    found = bootstrapped(
        known,
        lambda drawn: sum(figure(drawn, turn) for turn in turns) / len(turns),
        cast("Random", _Lots()),
        200,
    )
    return _interval(found)


def _interval(found: Interval) -> str:
    return f"{found.value:.3f} ({found.low:.3f}-{found.high:.3f})"


def _halves(known: Sequence[Known], turn: int) -> tuple[list[float], list[float]]:
    yes = [severe[turn] for level, severe, _ in known if level >= SEVERE]
    return yes, [severe[turn] for level, severe, _ in known if level < SEVERE]


def _auc(known: Sequence[Known], turn: int) -> float:
    return auc(*_halves(known, turn))


def _recall(known: Sequence[Known], turn: int) -> float:
    return recall_at(*_halves(known, turn), 0.05)


def _kappa(known: Sequence[Known], turn: int) -> float:
    return kappa([level for level, _, _ in known], [guesses[turn] for _, _, guesses in known], LEVELS)


def _placed(trained: Trained, ways: Sequence[str]) -> Iterator[str]:
    by_group: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for way in ways:
        for one in trained.held[way][0]:
            if long(one.row.words):
                by_group[_name(one)][way].append(danger(of(one, trained.weights.ways[way])))
    for name, found in sorted(by_group.items()):
        yield f"| {name} | {len(found[TEXT])} | {' | '.join(_shares(found, trained, ways))} |"


def _shares(found: Mapping[str, Sequence[float]], trained: Trained, ways: Sequence[str]) -> Iterator[str]:
    for way in ways:
        for threshold in trained.weights.ways[way].thresholds.values():
            yield f"{100 * sum(one > threshold for one in found[way]) / max(1, len(found[way])):.1f}"


def _name(one: Held) -> str:
    return one.row.group if one.row.level is None else f"severity {one.row.level}"
