"""Judging texts: normalise, look for rules, ask the models, weigh, and see which norms are touched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from models.language import base
from models.verdict import ECHO, NormHit, Reason, Severity, Tier, ToScreen, Verdict
from moderation.norms import Norm, norms
from moderation.screening.blend import STEPS, of_message
from moderation.screening.context import evidence, hands_on, looked_back, need, together
from moderation.screening.cues import called
from moderation.screening.encoder import Encoder, Reader
from moderation.screening.fusion import Evidence, Need, reasons, weigh
from moderation.screening.grams import windows
from moderation.screening.judge import BOTH, TEXT, Judge, Seen, judge_of, soft_evidence
from moderation.screening.languages import ON, languages
from moderation.screening.plain import Plain
from moderation.screening.reading import NEED, Reading
from moderation.screening.severity import SeverityModel
from moderation.screening.weights import shipped
from moderation.screening.wording import wording
from moderation.screening.worsening import worsened

T = TypeVar("T")

FALLBACK = "en"

HANDFUL = 32
"""Texts that go through the steps together: enough to gain by it, few enough to stay near the processor."""

MOST_LIKENED = 8
"""Windows of one text that the encoder reads: those that the text model finds most dangerous."""

UNSURE = (0.05, 0.9)
"""Between these the encoder is asked: below, nearly nothing is ever lifted to amber; above, people are called anyway."""


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
        telling = [judge.language.telling(one.plain) for judge, one in zip(judges, heard, strict=True)]
        parts = [windows(said) if many else [] for many, said in zip(telling, words, strict=True)]
        scores = [
            [judge.model.scores(said[start:end]) for start, end in its]
            for judge, said, its in zip(judges, words, parts, strict=True)
        ]
        answers = [judge.model.of_message(its) for judge, its in zip(judges, scores, strict=True)]
        soft = [
            soft_evidence(judge.model, TEXT, its, many)
            for judge, its, many in zip(judges, answers, telling, strict=True)
        ]
        return list(map(Seen, some, codes, heard, found, words, telling, parts, scores, answers, soft))

    def _code(self, one: ToScreen) -> str:
        code = base(one.language)
        return code if code in self._judges else FALLBACK

    def _likened(self, seen: Sequence[Seen], encoder: Reader) -> list[Seen]:
        """With what the encoder says of those that the text model is not sure of, all in one call.

        Where a word rule calls people at once, nothing it says could change that.
        """
        unsure = {
            at: one.texts(MOST_LIKENED)
            for at, one in enumerate(seen)
            if UNSURE[0] < one.soft < UNSURE[1]
            and not one.urgent
            and self._judges[one.code].places is not None
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
                soft = soft_evidence(judge.model, BOTH, answers, one.telling)
                likened[at] = replace(one, answers=answers, soft=soft)
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
        if one.history and not hands_on(one.text):
            said = max(said, together(seen, judge))
            before, why = self._worsened(seen, said)
        most = max(said, before)
        reading = Reading(
            one.text,
            seen.plain,
            {**seen.answers, NEED: most},
            judge.model.thresholds,
            judge.language.code,
            one.history,
            one.countries,
            one.hidden,
            called(seen.plain.said, judge.language.code),
        )
        found = evidence(seen, reading, judge)
        return Weighed(seen, said, most, why, reading, found, weigh(found))

    def _verdict(self, weighed: Weighed, touched: Sequence[NormHit]) -> Verdict:
        seen, need, reading = weighed.seen, weighed.need, weighed.reading
        judge = self._judges[seen.code]
        subject, time = need.subject, need.time
        if need.tier is not Tier.GREEN and (subject, time) == ("unclear", "unclear"):
            subject, time = judge.language.about(seen.plain)
        shown: Iterable[Reason] = ()
        if reading.above(NEED, "amber"):
            own = weighed.said == weighed.soft and bool(seen.parts)
            shown = wording(seen, judge.model) if own else _context(seen.plain, weighed.why or "why-together")
        score, severity = self._severity(seen, need)
        return Verdict(
            need.tier,
            score,
            subject,
            time,
            tuple(touched),
            reasons(weighed.evidence, need.tier, shown),
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
        if not seen.words or now > STEPS["amber"]:
            return 0.0, ""
        return worsened([need(earlier) for earlier in self._seen(looked_back(seen.one))], now)


def _handfuls(some: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(some), HANDFUL):
        yield some[start : start + HANDFUL]


def _context(plain: Plain, why: str) -> Iterator[Reason]:
    """Why a message is here that only those before it speak for."""
    yield Reason("context", *plain.span_of_words(0, len(plain.words)), why)
