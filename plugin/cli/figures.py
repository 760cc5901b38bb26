"""Figures as JSON's types: what `evaluate` and `thresholds` print, and what their tables are made of."""

from __future__ import annotations

from typing import Any

from models.config import CircleSettings
from models.verdict import Tier
from moderation.screening.chances import STEPS
from moderation.screening.evaluation import Ability, Measure, SetShares
from moderation.screening.figures import Interval, Share, share
from moderation.thresholds import Outcome, Proposal, chosen, proposals
from moderation.triage import Triage

DIGITS = 4


def ability_row(one: Ability) -> dict[str, Any]:
    """A functionality. `bar`: the share of its cases it is to get right, None where it sets none."""
    return {
        "language": one.language,
        "suite": one.suite,
        "functionality": one.name,
        "found": share_row(one.found),
        "spared": share_row(one.spared),
        "subject": share_row(one.subject),
        "time": share_row(one.time),
        "right": share_row(one.whole),
        "bar": one.bar,
    }


def share_row(one: Share) -> dict[str, Any] | None:
    """A share with its interval; None where nothing was asked."""
    return {"found": one.found, "of": one.of, **interval_row(one.interval)} if one.of else None


def interval_row(one: Interval) -> dict[str, float]:
    """A value with the bounds of its 95 % interval."""
    return {"value": round(one.value, DIGITS), "low": round(one.low, DIGITS), "high": round(one.high, DIGITS)}


def measure_row(one: Measure) -> dict[str, Any]:
    """One figure over many texts."""
    return {"what": one.name, "texts": one.texts, **interval_row(one.value)}


def set_row(one: SetShares) -> dict[str, Any]:
    """A part of a data set, with the share at each tier or above."""
    return {
        "set": one.name,
        "texts": one.texts,
        **{tier.value: share_row(of) for tier, of in one.shares.items()},
    }


def verdict_rows(kept: Triage | None, circle: CircleSettings) -> dict[str, Any]:
    """What a circle's moderators said of flags: by tier, by kind of evidence, and what it speaks for."""
    state = kept or Triage()
    kinds = sorted({kind for one in state.outcomes for kind in one.kinds})
    choices = chosen(circle.tiers, state.later)
    return {
        "tiers": {tier.value: _right([one for one in state.outcomes if one.tier is tier]) for tier in STEPS},
        "kinds": {kind: _right([one for one in state.outcomes if kind in one.kinds]) for kind in kinds},
        "norms_only": _right([one for one in state.outcomes if one.tier is Tier.GREEN]),
        "proposals": [_proposal(one) for one in proposals(state.outcomes, choices, circle.language)],
    }


def _right(outcomes: list[Outcome]) -> dict[str, Any] | None:
    return share_row(share([one.right for one in outcomes]))


def _proposal(one: Proposal) -> dict[str, Any]:
    return {
        "tier": one.choice.tier.value,
        "budget": one.choice.budget,
        "closed": one.closed,
        "false_alarms": one.false,
        "false_alarms_spared": one.dropped,
        "right_ones_missed": one.lost,
    }
