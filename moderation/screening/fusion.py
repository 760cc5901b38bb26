"""From evidence to a verdict: word rules first, kinds of evidence that belong together, the text model for what no rule knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from models.verdict import Reason, Subject, Tier, Time
from moderation.screening.reading import NEED, Reading
from moderation.screening.rules import Hit, Kind

MOST_REASONS = 6

_rank = attrgetter("rank")

_FLOOR = {Tier.GREEN: 0.0, Tier.AMBER: 0.4, Tier.RED: 0.6, Tier.CRISIS: 0.8}
"""Where the score of each tier begins, so that a higher tier always has a higher score."""
_ROOM = {Tier.GREEN: 0.4, Tier.AMBER: 0.2, Tier.RED: 0.2, Tier.CRISIS: 0.2}

_LIFTED = (Tier.CRISIS, Tier.RED, Tier.AMBER)

_DEATH: frozenset[Kind] = frozenset({"wish", "intent", "plan"})
_LOW: frozenset[Kind] = frozenset({"passive", "hopeless"})

_TOGETHER: tuple[tuple[frozenset[Kind], frozenset[Kind], Tier], ...] = (
    (_DEATH, frozenset({"means", "farewell"}), Tier.CRISIS),
    (_LOW, frozenset({"means"}), Tier.CRISIS),
    (_LOW, frozenset({"farewell", "intent"}), Tier.RED),
    (frozenset({"intent"}), frozenset({"farewell"}), Tier.RED),
    (frozenset({"means"}), frozenset({"farewell"}), Tier.RED),
    (_DEATH | _LOW, frozenset({"self-harm", "craving"}), Tier.RED),
    (frozenset({"act"}), frozenset({"farewell", "means"}), Tier.CRISIS),
)
"""Two kinds of evidence about the writer, and what they come to together."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that was found: hits in the text itself, hits that need the messages before it, and kinds found in those alone."""

    reading: Reading
    hits: Sequence[Hit] = ()
    reaching: Sequence[Hit] = ()
    before: frozenset[Kind] = frozenset()


@dataclass(frozen=True, slots=True)
class Need:
    """How much a text needs a person, and whom and when it is about. `ruled` and `soft` as in `Verdict`."""

    tier: Tier
    score: float
    subject: Subject
    time: Time
    ruled: Tier = Tier.GREEN
    soft: float = 0.0


def weigh(evidence: Evidence) -> Need:
    """The highest tier that any evidence gives."""
    hits = [*evidence.hits, *evidence.reaching]
    lifted, model = _lifted(evidence.reading), evidence.reading.scores.get(NEED, 0.0)
    if not hits:
        return Need(
            lifted, _score(lifted, model, len(evidence.before)), "unclear", "unclear", Tier.GREEN, model
        )
    tiers = (*(hit.tier for hit in hits), _together(hits, evidence.before))
    ruled = max(tiers, key=_rank)
    tier = max(ruled, lifted, key=_rank)
    kinds = len({hit.rule.kind for hit in hits} | evidence.before)
    return Need(tier, _score(tier, model, kinds), *_about(hits), ruled, model)


def _together(hits: Iterable[Hit], before: frozenset[Kind]) -> Tier:
    here = {hit.rule.kind for hit in hits if hit.subject == "self"}
    everywhere = here | before
    tiers = [
        tier
        for one, other, tier in _TOGETHER
        if one & everywhere and other & everywhere and (one | other) & here
    ]
    return max(tiers, key=lambda tier: tier.rank, default=Tier.GREEN)


def _lifted(reading: Reading) -> Tier:
    """What the models say."""
    for tier in _LIFTED:
        if reading.above(NEED, tier.value):
            return tier
    return Tier.GREEN


def _score(tier: Tier, model: float, kinds: int) -> float:
    doubt = (1.0 - model) * 0.6 ** min(kinds, 4)
    if tier is Tier.GREEN:
        doubt = 1.0 - model
    return min(0.999, placed(tier, 1.0 - doubt))


def placed(tier: Tier, share: float) -> float:
    """A score within a tier's band, so far up as `share` (0..1) says."""
    return _FLOOR[tier] + _ROOM[tier] * share


def _about(hits: Sequence[Hit]) -> tuple[Subject, Time]:
    strongest = max(hits, key=lambda hit: hit.tier.rank, default=None)
    if strongest is None or strongest.tier is Tier.GREEN:
        return "unclear", "unclear"
    return strongest.subject, strongest.time


def reasons(evidence: Evidence, tier: Tier, wording: Iterable[Reason]) -> tuple[Reason, ...]:
    """What a person can check: the strongest first, each place once, and the model's words when it has a say."""
    if tier is Tier.GREEN:
        return ()
    found = sorted(evidence.hits, key=lambda hit: (-hit.tier.rank, hit.start - hit.end, hit.start))
    chosen = [*_apart(found, evidence.reading), *_apart(evidence.reaching, evidence.reading, "why-together")]
    return (*chosen, *wording)[:MOST_REASONS]


def _apart(hits: Iterable[Hit], reading: Reading, why: str = "") -> Iterator[Reason]:
    taken: set[tuple[int, str]] = set()
    covered: list[tuple[int, int]] = []
    for hit in hits:
        start, end = reading.plain.span(hit.start, hit.end)
        inside = any(first <= start and end <= last for first, last in covered)
        if start < end and not inside and (start, hit.rule.why) not in taken:
            taken.add((start, hit.rule.why))
            covered.append((start, end))
            yield Reason("context" if why else "rule", start, end, why or hit.rule.why)
