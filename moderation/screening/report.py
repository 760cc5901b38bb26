"""A verdict as one JSON object, for programs that ask `circlekeeper screen`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from models.verdict import Severity, Verdict
from moderation.screening.chances import chances
from moderation.screening.table import shipped

DIGITS = 6


def judgement(verdict: Verdict, asked: str, say: Callable[[str], str]) -> dict[str, Any]:
    """All that a verdict says, in JSON's types.

    `asked` is the language the text was said to be in; when the verdict was made in another one, `screened` is false: nothing that
    is missing may then be taken as good news. `say` turns a reason's Fluent id into words. Spans are `[start, end)` in the original
    text, in code points. `tiers` are chances that add up to 1 (see `chances`); the tier itself is chosen for few people overlooked,
    so it is not always the likeliest.
    """
    reasons = (*verdict.reasons, *(reason for hit in verdict.norms for reason in hit.reasons))
    tiers = chances(shipped(verdict.language).curves, verdict.weighed, verdict.tier)
    return {
        "tier": verdict.tier.value,
        "score": round(verdict.score, DIGITS),
        "tiers": {tier: round(chance, DIGITS) for tier, chance in tiers.items()},
        "subject": verdict.subject,
        "time": verdict.time,
        "norms": [{"norm": hit.norm, "score": round(hit.score, DIGITS)} for hit in verdict.norms],
        "reasons": [{"kind": one.kind, "span": [one.start, one.end], "why": say(one.why)} for one in reasons],
        "language": asked,
        "screened": verdict.language == asked,
        **({"severity": _severity(verdict.severity)} if verdict.severity else {}),
    }


def _severity(severity: Severity) -> dict[str, Any]:
    return {
        "level": severity.level,
        "expected": round(severity.expected, DIGITS),
        "chances": [round(chance, DIGITS) for chance in severity.chances],
    }
