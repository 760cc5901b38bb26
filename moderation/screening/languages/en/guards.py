"""What speaks against a match. A guard takes a match away or lowers it; where it is not sure, it lets people look."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.verdict import Tier
from moderation.screening.languages.en import scenes, voices
from moderation.screening.languages.en.spot import Spot, spot
from moderation.screening.languages.en.times import time_of
from moderation.screening.rules import Rule, Seen

AGAINST: Mapping[str, Callable[[Rule, Spot], bool]] = {
    "negation": voices.denied,
    "said": voices.others_words,
    "anybody": voices.anybody,
    "title": scenes.title,
    "metaphor": scenes.metaphor,
    "game": scenes.played,
    "code": scenes.coded,
    "media": scenes.quoted_work,
    "lesson": scenes.lesson,
}
"""By name, as rules are `deaf` to them. Two more, `tense` and `jest`, only lower a match."""

_LOWER = {Tier.CRISIS: Tier.RED, Tier.RED: Tier.AMBER, Tier.AMBER: Tier.GREEN, Tier.GREEN: Tier.GREEN}


def look(rule: Rule, text: str, start: int, end: int) -> Seen | None:
    """What is left of a match, given the words around it."""
    if rule.kind == "saying":
        return None
    here = spot(text, start, end)
    if any(against(rule, here) for name, against in AGAINST.items() if name not in rule.deaf):
        return None
    time, said = time_of(here)
    if time == "past" and said:
        return None
    tier = rule.tier
    if time == "past" and "tense" not in rule.deaf:
        tier = _LOWER[tier]
    if "jest" not in rule.deaf and scenes.jesting(rule, here):
        tier = Tier.GREEN if rule.why == "why-slang" else min(tier, Tier.AMBER, key=lambda one: one.rank)
    return tier, voices.subject_of(rule, here), time if said or time == "now" else "unclear"
