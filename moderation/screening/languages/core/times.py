"""When it was: long past, lately, or now. What is nearest before the words counts most."""

from __future__ import annotations

from dataclasses import dataclass

from models.verdict import Time
from moderation.screening.languages.core.spot import Spot
from moderation.screening.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Times:
    """The words of a language for it.

    | field | holds |
    | --- | --- |
    | `long_ago`, `lately`, `still` | times that are over, times that are not, and what says that it lasts |
    | `better` | what people say for whom it is over |
    | `told` | verbs in the past tense |
    | `first` | words with which the writer begins, so that no verb stands before the match |
    | `verbs_tell` | whether `told` is so full that what stands beside a long past time without one of them may well be said of now |
    | `clause`, `subjects` | words after which somebody may speak of another time, and with what that clause begins: anything where verbs need none |
    """

    long_ago: Phrase
    lately: Phrase
    still: Phrase
    better: Phrase
    told: frozenset[str]
    first: frozenset[str]
    clause: frozenset[str]
    subjects: frozenset[str] | None = None
    verbs_tell: bool = False

    def time_of(self, spot: Spot) -> tuple[Time, bool]:
        """When it was, and whether words say so; else it is only the tense that tells."""
        said = spot.said.split()
        clause = spot.clause(self.clause, self.subjects)
        led = [] if said[0] in self.first else clause.split()[-3:]
        told = spot.quoted or bool(self.told & {*said, *led})
        near = (spot.before if told else clause) + spot.said
        if self.still.pattern.search(spot.after):
            return "now", True
        past, recent = _last(self.long_ago, near), _last(self.lately, near)
        if past >= 0 or recent >= 0:
            return ("past", told or not self.verbs_tell) if past >= recent else ("now", True)
        if self.long_ago.pattern.search(spot.after) and told:
            return "past", True
        if self.lately.pattern.search(spot.after) and not self.better.pattern.search(spot.after):
            return "now", True
        if not told:
            return "now", False
        if self.long_ago.pattern.search(spot.earlier) and not self.lately.pattern.search(spot.earlier):
            return "past", True
        if any(self.better.pattern.search(part) for part in (spot.after, spot.later, spot.earlier)):
            return "past", True
        return "past", False

    def over(self, text: str) -> bool:
        """Whether a whole text tells of a time that is over."""
        if self.long_ago.pattern.search(text) is None:
            return False
        return not self.lately.pattern.search(text) and not self.still.pattern.search(text)


def _last(marker: Phrase, text: str) -> int:
    return max((found.end() for found in marker.pattern.finditer(text)), default=-1)
