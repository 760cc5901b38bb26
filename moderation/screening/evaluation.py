"""How good screening is: by functional suites, on data sets, and by what moderators said of its flags."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from models.verdict import LEVELS, Severity, Tier, ToScreen, Verdict
from moderation.screening.figures import (
    Interval,
    Share,
    auc,
    bootstrapped,
    kappa,
    levels_of,
    recall_at,
    share,
)
from moderation.screening.held_out import SEVERE
from moderation.screening.suites import CRISIS, Case

if TYPE_CHECKING:
    from random import Random

ALARMS, ORDINARY_ALARMS = 0.05, 0.01
"""Shares of false alarms at which recall is told: on long posts, and on ordinary talk."""

CRITICAL = "critical"
"""A set of this name holds short, plainly critical messages."""

_LABELS = ("severity", "forum", "label")


class DataError(Exception):
    """A folder without data that can be evaluated."""


@dataclass(frozen=True, slots=True)
class Ability:
    """One functionality: how many of its cases were found that must be, how many were left in peace that must be.

    `subject` and `time`: of the found ones that say so, how many were also right about whom and when it is.
    """

    suite: str
    name: str
    found: Share
    spared: Share
    subject: Share
    time: Share
    bar: float | None
    language: str = "en"

    @property
    def whole(self) -> Share:
        """All cases that came out right."""
        return self.found + self.spared


@dataclass(frozen=True, slots=True)
class Sample:
    """One text of a data set, with the label it has there."""

    source: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class SetShares:
    """How many texts of a part of a data set come out at each tier or above."""

    name: str
    texts: int
    shares: dict[Tier, Share] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure with its interval, and what it says."""

    name: str
    value: Interval
    texts: int


def abilities(cases: Sequence[Case], verdicts: Sequence[Verdict]) -> list[Ability]:
    """What came out, one row a functionality, in the order of the suites."""
    by_name: dict[tuple[str, str, str], list[tuple[Case, Verdict]]] = defaultdict(list)
    for case, verdict in zip(cases, verdicts, strict=True):
        by_name[case.language, case.suite, case.functionality].append((case, verdict))
    return [_ability(*name, rows) for name, rows in by_name.items()]


def _ability(language: str, suite: str, name: str, rows: Sequence[tuple[Case, Verdict]]) -> Ability:
    right = [(case, verdict) for case, verdict in rows if case.asked.dangerous and case.asked.met(verdict)]
    return Ability(
        suite,
        name,
        share([case.asked.met(verdict) for case, verdict in rows if case.asked.dangerous]),
        share([case.asked.met(verdict) for case, verdict in rows if not case.asked.dangerous]),
        share([verdict.subject == case.asked.subject for case, verdict in right if case.asked.subject]),
        share([verdict.time == case.asked.time for case, verdict in right if case.asked.time]),
        next((case.bar for case, _ in rows if case.bar is not None), None),
        language,
    )


def suite_measures(cases: Sequence[Case], verdicts: Sequence[Verdict]) -> list[Measure]:
    """What the crisis suites of one language come to as a whole."""
    rows = [row for row in zip(cases, verdicts, strict=True) if row[0].suite == CRISIS]
    plain = [
        verdict.tier.rank >= Tier.RED.rank for case, verdict in rows if case.asked.least.rank >= Tier.RED.rank
    ]
    safe = [verdict.tier.rank >= Tier.RED.rank for case, verdict in rows if case.asked.most is Tier.GREEN]
    return [
        Measure(name, found.interval, found.of)
        for name, found in (
            ("critical cases found at red or above", share(plain)),
            ("harmless twins flagged at red or above", share(safe)),
        )
        if found.of
    ]


def samples(data: Path) -> Iterator[Sample]:
    """Every text of the JSON-lines files in a folder, whatever sets they are. Raises `DataError`."""
    files = sorted(data.glob("*.jsonl"))
    if not files:
        raise DataError(f"{data}: there are no .jsonl files in this folder")
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            try:
                row = json.loads(line)
                label = next((str(row[name]) for name in _LABELS if name in row), "")
                yield Sample(file.stem, label, str(row["text"]))
            except (ValueError, KeyError, TypeError) as error:
                raise DataError(f'{file.name}, line {number}: write a JSON object with a "text"') from error


def to_screen(found: Sequence[Sample], language: str) -> list[ToScreen]:
    """The texts as they are judged."""
    return [ToScreen(one.text, language=language) for one in found]


def set_shares(found: Sequence[Sample], verdicts: Sequence[Verdict]) -> list[SetShares]:
    """How many of each set, and of each label in it, come out at each tier or above."""
    by_part: dict[str, list[Verdict]] = defaultdict(list)
    for one, verdict in zip(found, verdicts, strict=True):
        by_part[f"{one.source}, {one.label}" if one.label else one.source].append(verdict)
    return [
        SetShares(
            name,
            len(part),
            {step: share([one.tier.rank >= step.rank for one in part]) for step in list(Tier)[1:]},
        )
        for name, part in sorted(by_part.items())
    ]


def set_measures(
    found: Sequence[Sample], verdicts: Sequence[Verdict], critical: Sequence[float], rng: Random
) -> list[Measure]:
    """Figures across sets, as far as the sets are there. `critical`: scores of plainly critical short messages from elsewhere."""
    rows = list(zip(found, verdicts, strict=True))
    critical = [*critical, *(verdict.score for one, verdict in rows if one.source.startswith(CRITICAL))]
    ordinary = [verdict.score for one, verdict in rows if _ordinary(one)]
    measures = _severity(rows, rng)
    if critical and ordinary:
        pairs = [(True, score) for score in critical] + [(False, score) for score in ordinary]
        measures.append(
            Measure(
                "recall of plainly critical short messages at 1 % of ordinary talk",
                bootstrapped(pairs, lambda drawn: recall_at(*_split(drawn), ORDINARY_ALARMS), rng, 100),
                len(pairs),
            )
        )
    return measures


def _ordinary(one: Sample) -> bool:
    return one.source == "ordinary_chat" or (one.source, one.label) == ("spam", "ham")


def _severity(rows: Sequence[tuple[Sample, Verdict]], rng: Random) -> list[Measure]:
    known = [(int(one.label), verdict.score) for one, verdict in rows if one.source == "cssrs_severity"]
    if not known:
        return []

    def halves(drawn: Sequence[tuple[int, float]]) -> tuple[list[float], list[float]]:
        return _split([(level >= SEVERE, score) for level, score in drawn])

    def agreement(drawn: Sequence[tuple[int, float]]) -> float:
        labels = [min(level, LEVELS - 1) for level, _ in drawn]
        return kappa(labels, levels_of([score for _, score in drawn], labels), LEVELS)

    measures = [
        Measure(name, bootstrapped(known, figure, rng), len(known))
        for name, figure in (
            (f"AUC, severity {SEVERE} and above", lambda drawn: auc(*halves(drawn))),
            (
                f"recall at 5 % false alarms, severity {SEVERE} and above",
                lambda drawn: recall_at(*halves(drawn), ALARMS),
            ),
            ("quadratic kappa of the seven levels", agreement),
        )
    ]
    return [*measures, *_told_severity(rows, rng)]


def _told_severity(rows: Sequence[tuple[Sample, Verdict]], rng: Random) -> list[Measure]:
    """The same of the severity that is told of long posts."""
    known = [
        (min(int(one.label), LEVELS - 1), verdict.severity)
        for one, verdict in rows
        if one.source == "cssrs_severity" and verdict.severity
    ]
    if not known:
        return []

    def halves(drawn: Sequence[tuple[int, Severity]]) -> tuple[list[float], list[float]]:
        return _split([(level >= SEVERE, sum(told.chances[SEVERE:])) for level, told in drawn])

    def agreement(drawn: Sequence[tuple[int, Severity]]) -> float:
        return kappa([level for level, _ in drawn], [told.level for _, told in drawn], LEVELS)

    return [
        Measure(name, bootstrapped(known, figure, rng), len(known))
        for name, figure in (
            ("AUC of the severity told of long posts", lambda drawn: auc(*halves(drawn))),
            (
                "recall at 5 % false alarms of the severity told of long posts",
                lambda drawn: recall_at(*halves(drawn), ALARMS),
            ),
            ("quadratic kappa of the levels told of long posts", agreement),
        )
    ]


def _split(rows: Sequence[tuple[bool, float]]) -> tuple[list[float], list[float]]:
    return [score for yes, score in rows if yes], [score for yes, score in rows if not yes]


def confusion(cases: Sequence[Case], verdicts: Sequence[Verdict]) -> list[list[int]]:
    """How often a crisis case of each tier (row: the least or the most it asks for) came out as each tier (column)."""
    counts = [[0] * len(Tier) for _ in Tier]
    for case, verdict in zip(cases, verdicts, strict=True):
        if case.suite == CRISIS:
            counts[_tier(case).rank][verdict.tier.rank] += 1
    return counts


def _tier(case: Case) -> Tier:
    return case.asked.least if case.asked.dangerous else case.asked.most


def precision_recall(yes: Sequence[float], no: Sequence[float]) -> list[tuple[float, float]]:
    """(recall, precision) at every score, from the highest down."""
    rows = sorted([(score, True) for score in yes] + [(score, False) for score in no], reverse=True)
    points, right = [], 0
    for at, (score, is_yes) in enumerate(rows, 1):
        right += is_yes
        if at == len(rows) or rows[at][0] != score:
            points.append((right / len(yes), right / at))
    return points


def reliability(
    chances: Sequence[float], truths: Sequence[bool], bins: int = 10
) -> list[tuple[float, float, int]]:
    """For each bin of a chance that has texts: the mean chance, the share it was so, and how many texts."""
    held: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for chance, truth in zip(chances, truths, strict=True):
        held[min(bins - 1, int(chance * bins))].append((chance, truth))
    return [
        (
            sum(chance for chance, _ in rows) / len(rows),
            sum(truth for _, truth in rows) / len(rows),
            len(rows),
        )
        for _, rows in sorted(held.items())
    ]
