"""Judging texts: normalise, look for rules, ask the models, weigh, and see which norms are touched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from models import answers
from models.language import base
from models.verdict import ECHO, NormHit, Reason, Severity, Tier, ToScreen, Verdict
from moderation.norms import Norm, norms
from moderation.screening.blend import STEPS, Places, blended, of_message
from moderation.screening.cues import called
from moderation.screening.encoder import Encoder, Reader
from moderation.screening.fusion import Evidence, Need, reasons, weigh
from moderation.screening.grams import windows
from moderation.screening.languages import ON, Language, languages
from moderation.screening.model import Model
from moderation.screening.plain import Plain, read
from moderation.screening.reading import NEED, Reading
from moderation.screening.rules import Found, Hit, Kind
from moderation.screening.severity import SeverityModel
from moderation.screening.weights import Weights, shipped
from moderation.screening.worsening import LOOKED_BACK, LOOKED_INTO, worsened

T = TypeVar("T")

FALLBACK = "en"

HANDFUL = 32
"""Texts that go through the steps together: enough to gain by it, few enough to stay near the processor."""

RECENT, RECENT_LENGTH = 5, 300
"""Earlier messages that may be one with this one, and the code points of them that are read."""

TEXT, BOTH = "text", "both"
"""The blends: the text model alone, and with likeness."""

WORDING = "red"
"""The head whose words are shown."""

MOST_WORDINGS = 3
"""Words of the model's that are shown as reasons."""


MOST_LIKENED = 8
"""Windows of one text that the encoder reads: those that the text model finds most dangerous."""

UNSURE = (0.05, 0.9)
"""Between these the encoder is asked: below, nearly nothing is ever lifted to amber; above, people are called anyway."""

ADDS = 0.1
"""By how much several messages together must need a person more than those before by themselves."""


RULED = {Tier.RED: 0.7, Tier.CRISIS: 0.9}
"""What the tier that rules find in an earlier message counts for, beside the soft evidence."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as its own language reads it, and as those that are heard beside do."""

    plain: Plain
    beside: tuple[Plain, ...] = ()

    def followed_by(self, now: Heard) -> Heard:
        """Both as one."""
        both = zip(self.beside, now.beside, strict=True)
        return Heard(self.plain.followed_by(now.plain), tuple(one.followed_by(other) for one, other in both))


@dataclass(frozen=True, slots=True)
class Judge:
    """What texts are judged with. Without likeness the text model decides alone.

    `beside`: rules of other languages that are heard too. People mix languages, and rules find next to nothing in one they are not of.
    """

    language: Language
    model: Model
    places: Places | None = None
    beside: tuple[Language, ...] = ()
    severity: SeverityModel | None = None

    def hear(self, text: str) -> Heard:
        """The text as each language reads it: what is a slip in one is a word in the other."""
        beside = [read(text, language.known) for language in self.beside]
        return Heard(read(text, self.language.known), tuple(beside))

    def found(self, heard: Heard) -> Found:
        """What the rules find; words are explained away only in the language itself."""
        own = self.language.book.found(heard.plain)
        more = tuple(
            _there(hit, theirs, heard.plain)
            for language, theirs in zip(self.beside, heard.beside, strict=True)
            for hit in language.book.found(theirs).hits
        )
        return replace(own, hits=(*own.hits, *more)) if more else own


@dataclass(frozen=True, slots=True)
class Seen:
    """A text that the rules and the text model have looked at."""

    one: ToScreen
    code: str
    heard: Heard
    found: Found
    words: Sequence[str]
    parts: Sequence[tuple[int, int]]
    scores: Sequence[tuple[float, ...]]
    answers: Mapping[str, float]
    soft: float

    @property
    def plain(self) -> Plain:
        """As its own language reads it."""
        return self.heard.plain

    def texts(self, most: int) -> list[str]:
        """The windows that speak most for danger, in the order of the text."""
        ranked = sorted(range(len(self.parts)), key=lambda at: self.scores[at][:1], reverse=True)[:most]
        return [" ".join(self.words[slice(*self.parts[at])]) for at in sorted(ranked)]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A text with what it needs. `said`: the soft evidence of what was said; `soft`: with the messages before it, which `why` tells of."""

    seen: Seen
    said: float
    soft: float
    why: str
    reading: Reading
    evidence: Evidence
    need: Need


class Screener:
    """Judges texts in batches. Holds nothing that changes, so threads may share it."""

    def __init__(
        self, judges: Mapping[str, Judge], norms: Sequence[Norm], encoder: Reader | None = None
    ) -> None:
        self._judges = judges
        self._norms = tuple(norms)
        self._encoder = encoder

    @classmethod
    def load(
        cls,
        encoder: Reader | Literal["installed"] | None = "installed",
        on: Collection[str] = ON,
    ) -> Screener:
        """With the word lists and weights of the package, every norm, and the encoder if it is installed.

        A language that is not among those `on` is judged as English, with its own rules beside.
        Raises `WeightsError` when the package is damaged.
        """
        found = Encoder.load() if encoder == "installed" else encoder
        every = languages()
        first = replace(
            judge_of(every[FALLBACK], shipped(FALLBACK), found), severity=SeverityModel.load(FALLBACK)
        )
        judges = {code: replace(first, beside=(language,)) for code, language in every.items()}
        for code in every.keys() & set(on):
            own = judge_of(every[code], shipped(code), found)
            judges[code] = replace(own, beside=(first.language,), severity=SeverityModel.load(code))
        judges[FALLBACK] = first
        return cls(judges, norms(), found)

    @property
    def languages(self) -> frozenset[str]:
        """Languages that are relied on. A text in another one is judged as English, which finds little: people must know."""
        return frozenset(code for code, judge in self._judges.items() if judge.language.code == code)

    def judge(self, batch: Sequence[ToScreen]) -> list[Verdict]:
        """A verdict for each text, in order. Never raises; time grows with the length, of which 65,536 code points are read."""
        seen = [one for some in _handfuls(batch) for one in self._seen(some)]
        if self._encoder is not None:
            seen = self._likened(seen, self._encoder)
        return [verdict for some in _handfuls(seen) for verdict in self._verdicts(some)]

    def _seen(self, some: Sequence[ToScreen]) -> list[Seen]:
        """Step by step for all of them, so that what a step needs stays at hand (decision 16)."""
        codes = [self._code(one) for one in some]
        judges = [self._judges[code] for code in codes]
        heard = [judge.hear(one.text) for judge, one in zip(judges, some, strict=True)]
        found = [judge.found(one) for judge, one in zip(judges, heard, strict=True)]
        words = [
            judge.language.learnt(one.plain, its)
            for judge, one, its in zip(judges, heard, found, strict=True)
        ]
        parts = [windows(one) for one in words]
        scores = [
            [judge.model.scores(said[start:end]) for start, end in its]
            for judge, said, its in zip(judges, words, parts, strict=True)
        ]
        answers = [judge.model.of_message(its) for judge, its in zip(judges, scores, strict=True)]
        soft = [_soft(judge.model, TEXT, its) for judge, its in zip(judges, answers, strict=True)]
        return list(map(Seen, some, codes, heard, found, words, parts, scores, answers, soft))

    def _code(self, one: ToScreen) -> str:
        code = base(one.language)
        return code if code in self._judges else FALLBACK

    def _likened(self, seen: Sequence[Seen], encoder: Reader) -> list[Seen]:
        """With what the encoder says of those that the text model is not sure of, all in one call."""
        unsure = {
            at: one.texts(MOST_LIKENED)
            for at, one in enumerate(seen)
            if UNSURE[0] < one.soft < UNSURE[1] and self._judges[one.code].places is not None
        }
        if not unsure:
            return list(seen)
        vectors = encoder.vectors([text for texts in unsure.values() for text in texts])
        likened, start = list(seen), 0
        for at, texts in unsure.items():
            one, judge = seen[at], self._judges[seen[at].code]
            if judge.places is not None:
                scores = judge.places.scores(vectors[start : start + len(texts)])
                answers = {**one.answers, **of_message(judge.places.heads, scores, len(one.parts))}
                likened[at] = replace(one, answers=answers, soft=_soft(judge.model, BOTH, answers))
            start += len(texts)
        return likened

    def _verdicts(self, some: Sequence[Seen]) -> list[Verdict]:
        weighed = [self._weighed(one) for one in some]
        touched: list[list[NormHit]] = [[] for _ in weighed]
        for norm in self._norms:
            for one, hits in zip(weighed, touched, strict=True):
                hit = norm.recognise(one.reading)
                if hit is not None:
                    hits.append(hit)
        return [self._verdict(*both) for both in zip(weighed, touched, strict=True)]

    def _weighed(self, seen: Seen) -> Weighed:
        one, judge = seen.one, self._judges[seen.code]
        said, before, why = seen.soft, 0.0, ""
        if one.history and not _answers(one.text):
            said = max(said, _together(one, seen, judge))
            before, why = self._worsened(seen, said)
        soft = max(said, before)
        reading = Reading(
            one.text,
            seen.plain,
            {**seen.answers, NEED: soft},
            judge.model.thresholds,
            judge.language.code,
            one.history,
            one.countries,
            one.hidden,
            called(seen.plain.said, judge.language.code),
        )
        evidence = _evidence(seen, reading, judge)
        return Weighed(seen, said, soft, why, reading, evidence, weigh(evidence))

    def _verdict(self, weighed: Weighed, touched: Sequence[NormHit]) -> Verdict:
        seen, need, reading = weighed.seen, weighed.need, weighed.reading
        judge = self._judges[seen.code]
        subject, time = need.subject, need.time
        if need.tier is not Tier.GREEN and (subject, time) == ("unclear", "unclear"):
            subject, time = judge.language.about(seen.plain)
        wording: Iterable[Reason] = ()
        if reading.above(NEED, "amber"):
            own = weighed.said == weighed.soft
            wording = _wording(seen, judge.model) if own else _context(seen.plain, weighed.why)
        score, severity = self._severity(seen, need)
        return Verdict(
            need.tier,
            score,
            subject,
            time,
            tuple(touched),
            reasons(weighed.evidence, need.tier, wording),
            judge.language.code,
            need.ruled,
            # A circle's thresholds are about what was said, not about the words before it.
            weighed.said if weighed.why == ECHO else need.soft,
            severity,
        )

    def _severity(self, seen: Seen, need: Need) -> tuple[float, Severity | None]:
        """The score, by severity for a long post in a language that has a model of it."""
        judge = self._judges[seen.code]
        if judge.severity is None or judge.language.code != seen.code:
            return need.score, None
        return judge.severity.severity(seen.plain, seen.found, need.tier, need.score, self._encoder)

    def _worsened(self, seen: Seen, now: float) -> tuple[float, str]:
        """What the messages before add to one whose own words would not bring it to people, and why."""
        one = seen.one
        if not one.history or not seen.words or now > STEPS["amber"]:
            return 0.0, ""
        # Saying the same again is not getting darker.
        earlier = [text for text in dict.fromkeys(one.history[-LOOKED_BACK:]) if text != one.text]
        before = self._seen([replace(one, text=text[:LOOKED_INTO], history=()) for text in earlier])
        return worsened([_need(earlier) for earlier in before], now)


def _handfuls(some: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(some), HANDFUL):
        yield some[start : start + HANDFUL]


def judge_of(language: Language, weights: Weights, encoder: Reader | None) -> Judge:
    """A judge with likeness where there is an encoder and the weights know of it."""
    places = Places(weights.likeness) if encoder is not None and weights.likeness else None
    return Judge(language, Model(weights), places)


def _need(seen: Seen) -> float:
    """How much a text needs a person by what its rules and the text model say."""
    ruled = (RULED.get(hit.tier, 0.0) for hit in seen.found.hits)
    return max(seen.soft, *ruled, 0.0)


def _soft(model: Model, blend: str, answers: Mapping[str, float]) -> float:
    return blended(model.weights.blends[blend], answers) if blend in model.weights.blends else 0.0


def _together(one: ToScreen, seen: Seen, judge: Judge) -> float:
    """What the text model says of this message and those right before it as one, if that is more than it says of either."""
    if not one.history or len(seen.parts) != 1:
        return 0.0
    earlier = _earlier(one.history)
    if not earlier:
        return 0.0
    before = judge.hear(earlier)
    glued = before.followed_by(seen.heard)
    found = judge.found(glued)
    words = judge.language.learnt(glued.plain, found)
    alone, both = (
        _soft(judge.model, TEXT, judge.model.of_message([judge.model.scores(said)]))
        for said in (words[: len(before.plain.words)], words)
    )
    # What was dark before has brought people by itself: this message must carry it further.
    return both if both > alone + ADDS and _step(both) > _step(alone) else 0.0


def _step(need: float) -> int:
    return sum(need >= step for step in STEPS.values())


def _answers(text: str) -> bool:
    """Whether the whole message is a word by which the talking piece is handed on: it says nothing of the messages before it."""
    return answers.plain(text) in answers.DONE | answers.PASS


def _evidence(seen: Seen, reading: Reading, judge: Judge) -> Evidence:
    earlier = _earlier(seen.one.history) if seen.one.history else ""
    if not earlier:
        return Evidence(reading, seen.found.hits)
    before = judge.hear(earlier)
    seam = len(before.plain.text) + 1
    whole = judge.found(before.followed_by(seen.heard)).hits
    reaching = [_moved(hit, seam) for hit in whole if hit.start < seam - 1 and hit.end > seam]
    kinds: frozenset[Kind] = frozenset(
        hit.rule.kind for hit in whole if hit.end < seam and hit.subject == "self"
    )
    return Evidence(reading, seen.found.hits, reaching, kinds)


def _earlier(history: Sequence[str]) -> str:
    """The latest of the earlier messages, as far as they are short: they may be one with this one."""
    kept: list[str] = []
    for text in reversed(history[-RECENT:]):
        if sum(map(len, kept)) + len(text) > RECENT_LENGTH:
            break
        kept.append(text)
    return " ".join(reversed(kept))


def _there(hit: Hit, theirs: Plain, own: Plain) -> Hit:
    """The hit of a language beside, in the text as the own language reads it."""
    start, end = theirs.found_in(own, hit.start, hit.end)
    return replace(hit, start=start, end=end)


def _moved(hit: Hit, seam: int) -> Hit:
    """The part of a hit that lies in the text itself."""
    return Hit(hit.rule, 0, hit.end - seam, hit.tier, hit.subject, hit.time)


def _wording(seen: Seen, model: Model) -> Iterator[Reason]:
    """The words that spoke most for danger in the highest window, where the model had a say at all."""
    if not seen.parts:
        return
    head = model.heads.index(WORDING)
    at_most = max(range(len(seen.parts)), key=lambda at: seen.scores[at][head])
    placed = list(_placed(seen.words, *seen.parts[at_most]))
    weights = model.speaking(WORDING, [gram for gram, _, _ in placed])
    spoken = [
        (-weight, at, width) for weight, (_, at, width) in zip(weights, placed, strict=True) if weight > 0
    ]
    taken: set[int] = set()
    for _, at, width in sorted(spoken):
        if len(taken) >= MOST_WORDINGS * 2:
            break
        if taken.isdisjoint(range(at, at + width)):
            taken |= set(range(at, at + width))
            yield Reason("model", *seen.plain.span_of_words(at, at + width), "why-wording")
    if not taken:
        yield Reason("model", *seen.plain.span_of_words(*seen.parts[at_most]), "why-wording")


def _context(plain: Plain, why: str) -> Iterator[Reason]:
    """Why a message is here that only those before it speak for."""
    yield Reason("context", *plain.span_of_words(0, len(plain.words)), why)


def _placed(words: Sequence[str], start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for at in range(start, end):
        yield words[at], at, 1
        if at + 1 < end:
            yield f"{words[at]} {words[at + 1]}", at, 2
