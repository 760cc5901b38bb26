"""What an author's messages before add to what a message says by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models import answers
from models.verdict import Tier, ToScreen
from moderation.screening.blend import STEPS
from moderation.screening.fusion import Evidence
from moderation.screening.judge import TEXT, Judge, Seen, soft_evidence
from moderation.screening.reading import Reading
from moderation.screening.rules import Hit, Kind
from moderation.screening.worsening import LOOKED_BACK, LOOKED_INTO

RECENT, RECENT_LENGTH = 5, 300
"""Earlier messages that may be one with this one, and the code points of them that are read."""

ADDS = 0.1
"""By how much several messages together must need a person more than those before by themselves."""

RULED = {Tier.RED: 0.7, Tier.CRISIS: 0.9}
"""What the tier that rules find in an earlier message counts for, beside the soft evidence."""


def looked_back(one: ToScreen) -> list[ToScreen]:
    """The messages before that it may have got darker than. Saying the same again is not getting darker."""
    earlier = [text for text in dict.fromkeys(one.history[-LOOKED_BACK:]) if text != one.text]
    return [replace(one, text=text[:LOOKED_INTO], history=()) for text in earlier]


def need(seen: Seen) -> float:
    """How much a text needs a person by what its rules and the text model say."""
    ruled = (RULED.get(hit.tier, 0.0) for hit in seen.found.hits)
    return max(seen.soft, *ruled, 0.0)


def together(seen: Seen, judge: Judge) -> float:
    """What the text model says of this message and those right before it as one, if that is more than it says of either."""
    if len(seen.parts) > 1:
        return 0.0
    earlier = _earlier(seen.one.history)
    if not earlier:
        return 0.0
    before = judge.hear(earlier)
    glued = before.followed_by(seen.heard)
    found = judge.found(glued)
    words = judge.language.learnt(glued.plain, found)
    alone, both = (
        soft_evidence(judge.model, TEXT, judge.model.of_message([judge.model.scores(said)]))
        for said in (words[: len(before.plain.words)], words)
    )
    # What was dark before has brought people by itself: this message must carry it further.
    return both if both > alone + ADDS and _step(both) > _step(alone) else 0.0


def _step(need: float) -> int:
    return sum(need >= step for step in STEPS.values())


def hands_on(text: str) -> bool:
    """Whether the whole message is a word by which the talking piece is handed on: it says nothing of the messages before it."""
    return answers.plain(text) in answers.DONE | answers.PASS


def evidence(seen: Seen, reading: Reading, judge: Judge) -> Evidence:
    """What the rules find in the message, and what of it began in those right before it."""
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


def _moved(hit: Hit, seam: int) -> Hit:
    """The part of a hit that lies in the text itself."""
    return Hit(hit.rule, 0, hit.end - seam, hit.tier, hit.subject, hit.time)
