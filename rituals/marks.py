"""What a milestone is called: as the circle calls it, or for the usual ones as the reader's language does."""

from __future__ import annotations

from models.words import Arg, Term

_USUAL = {
    "24 hours": "mark-day",
    "one week": "mark-week",
    "30 days": "mark-30-days",
    "60 days": "mark-60-days",
    "90 days": "mark-90-days",
    "6 months": "mark-6-months",
    "9 months": "mark-9-months",
    "one year": "mark-year",
    "18 months": "mark-18-months",
    "two years": "mark-two-years",
    "five years": "mark-five-years",
    "ten years": "mark-ten-years",
}
"""Sentences for the names of `models.config.DEFAULT_MILESTONES`."""


def mark(label: str) -> Arg:
    """The milestone of this name, to be put into a sentence."""
    return Term(_USUAL[label]) if label in _USUAL else label
