"""Judging texts: normalise, look for rules, ask the model, weigh, and see which norms are touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.verdict import NormHit, Reason, ToScreen, Verdict
from moderation.norms import Norm, norms
from moderation.screening.fusion import Evidence, reasons, weigh
from moderation.screening.grams import windows
from moderation.screening.languages import Language, languages
from moderation.screening.model import Model
from moderation.screening.plain import END, Plain, read
from moderation.screening.reading import Reading
from moderation.screening.rules import Found, Hit, Kind
from moderation.screening.weights import shipped

FALLBACK = "en"

RECENT, RECENT_LENGTH = 5, 300
"""Earlier messages that may be one with this one, and the code points of them that are read."""

MOST_WORDINGS = 3
"""Words of the model's that are shown as reasons."""


@dataclass(frozen=True, slots=True)
class Judge:
    """What one language is judged with."""

    language: Language
    model: Model


class Screener:
    """Judges texts in batches. Holds nothing that changes, so threads may share it."""

    def __init__(self, judges: Mapping[str, Judge], norms: Sequence[Norm]) -> None:
        self._judges = judges
        self._norms = tuple(norms)

    @classmethod
    def load(cls) -> Screener:
        """With the word lists and weights of the package, and every norm. Raises `WeightsError` when the package is damaged."""
        judges = {code: Judge(language, Model(shipped(code))) for code, language in languages().items()}
        return cls(judges, norms())

    @property
    def languages(self) -> frozenset[str]:
        """Languages that can be judged. A text in another one is judged as English, which finds little: people must know."""
        return frozenset(self._judges)

    def judge(self, batch: Sequence[ToScreen]) -> list[Verdict]:
        """A verdict for each text, in order. Never raises; time grows with the length, of which 65,536 code points are read."""
        return [self._judged(one) for one in batch]

    def _judged(self, one: ToScreen) -> Verdict:
        code = one.language if one.language in self._judges else FALLBACK
        judge = self._judges[code]
        plain = read(one.text, judge.language.known)
        found = judge.language.book.found(plain)
        scored = _scored(_unexplained(plain, found), judge.model)
        reading = Reading(
            one.text,
            plain,
            judge.model.of_message([scores for _, scores in scored]),
            judge.model.thresholds,
            language=code,
            history=one.history,
            countries=one.countries,
            hidden=one.hidden,
        )
        evidence = _evidence(one, reading, found, judge.language)
        need = weigh(evidence)
        wording = _wording(plain, scored, judge.model) if reading.above("danger", "amber") else ()
        return Verdict(
            tier=need.tier,
            score=need.score,
            subject=need.subject,
            time=need.time,
            norms=tuple(self._touched(reading)),
            reasons=reasons(evidence, need.tier, wording),
            language=code,
            ruled=need.ruled,
            soft=need.soft,
        )

    def _touched(self, reading: Reading) -> Iterator[NormHit]:
        for norm in self._norms:
            hit = norm.recognise(reading)
            if hit is not None:
                yield hit


Scored = list[tuple[tuple[int, int], tuple[float, ...]]]


def _scored(words: Sequence[str], model: Model) -> Scored:
    return [((start, end), model.scores(words[start:end])) for start, end in windows(words)]


def _unexplained(plain: Plain, found: Found) -> Sequence[str]:
    """The words without those that a guard explained away, which the model knows nothing of; gaps keep their places."""
    if not found.explained:
        return plain.words
    left, at = [], 0
    for word in plain.words:
        gone = any(start <= at < end for start, end in found.explained)
        left.append(END if gone else word)
        at += len(word) + 1
    return left


def _evidence(one: ToScreen, reading: Reading, found: Found, language: Language) -> Evidence:
    earlier = _earlier(one.history)
    if not earlier:
        return Evidence(reading, found.hits)
    before = read(earlier, language.known)
    seam = len(before.text) + 1
    whole = language.book.found(_glued(before, reading.plain)).hits
    reaching = [_moved(hit, seam) for hit in whole if hit.start < seam - 1 and hit.end > seam]
    kinds: frozenset[Kind] = frozenset(
        hit.rule.kind for hit in whole if hit.end < seam and hit.subject == "self"
    )
    return Evidence(reading, found.hits, reaching, kinds)


def _earlier(history: Sequence[str]) -> str:
    """The latest of the earlier messages, as far as they are short: they may be one with this one."""
    kept: list[str] = []
    for text in reversed(history[-RECENT:]):
        if sum(map(len, kept)) + len(text) > RECENT_LENGTH:
            break
        kept.append(text)
    return " ".join(reversed(kept))


def _glued(before: Plain, now: Plain) -> Plain:
    return Plain(f"{before.text} {now.text}", (*before.words, *now.words), (), None, 0)


def _moved(hit: Hit, seam: int) -> Hit:
    """The part of a hit that lies in the text itself."""
    return Hit(hit.rule, 0, hit.end - seam, hit.tier, hit.subject, hit.time)


def _wording(plain: Plain, scored: Scored, model: Model) -> Iterator[Reason]:
    """The words that spoke most for danger in the highest window, where the model had a say at all."""
    head = model.heads.index("danger")
    start, end = max(scored, key=lambda window: window[1][head])[0]
    spoken = [
        (model.weight("danger", gram), at, width) for gram, at, width in _placed(plain.words, start, end)
    ]
    taken: set[int] = set()
    for weight, at, width in sorted(spoken, key=lambda one: (-one[0], one[1])):
        if weight <= 0 or len(taken) >= MOST_WORDINGS * 2:
            return
        if taken.isdisjoint(range(at, at + width)):
            taken |= set(range(at, at + width))
            yield Reason("model", *plain.span_of_words(at, at + width), "why-wording")


def _placed(words: Sequence[str], start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for at in range(start, end):
        yield words[at], at, 1
        if at + 1 < end:
            yield f"{words[at]} {words[at + 1]}", at, 2
