"""What speaks against a match. A guard takes a match away or lowers it; where it is not sure, it lets people look."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.verdict import Tier
from moderation.screening.languages.core.scenes import Scenes
from moderation.screening.languages.core.spot import Spot, spot
from moderation.screening.languages.core.times import Times
from moderation.screening.languages.core.voices import Voices
from moderation.screening.rules import Rule, Seen

_LOWER = {Tier.CRISIS: Tier.RED, Tier.RED: Tier.AMBER, Tier.AMBER: Tier.GREEN, Tier.GREEN: Tier.GREEN}


class Guards:
    """The guards of one language; `look` is what its rule book asks."""

    def __init__(self, voices: Voices, times: Times, scenes: Scenes) -> None:
        self._voices, self._times, self._scenes = voices, times, scenes
        self.against: Mapping[str, Callable[[Rule, Spot], bool]] = {
            "negation": voices.denied,
            "said": voices.others_words,
            "anybody": voices.nobody,
            "title": scenes.titled,
            "metaphor": scenes.figurative,
            "game": scenes.played,
            "code": scenes.coded,
            "media": scenes.quoted_work,
            "lesson": scenes.taught,
            "measure": scenes.measured,
        }
        """By name, as rules are `deaf` to them. Two more, `tense` and `jest`, only lower a match."""

    def look(self, rule: Rule, text: str, start: int, end: int) -> Seen | None:
        """What is left of a match, given the words around it."""
        if rule.kind == "saying":
            return None
        here = spot(text, start, end)
        if any(against(rule, here) for name, against in self.against.items() if name not in rule.deaf):
            return None
        time, said = self._times.time_of(here)
        if time == "past" and said:
            return None
        tier = rule.tier
        if time == "past" and "tense" not in rule.deaf:
            tier = _LOWER[tier]
        if "jest" not in rule.deaf and self._scenes.jesting(rule, here):
            tier = Tier.GREEN if rule.why == "why-slang" else min(tier, Tier.AMBER, key=lambda one: one.rank)
        when = time if said or time == "now" else rule.time or "unclear"
        return tier, self._voices.subject_of(rule, here), when
