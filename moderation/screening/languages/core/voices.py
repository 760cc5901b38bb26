"""Whose words and whose life: negation, what others said, and who is meant."""

from __future__ import annotations

from dataclasses import dataclass

from models.verdict import Subject
from moderation.screening.languages.core.spot import Spot
from moderation.screening.phrases import Phrase
from moderation.screening.rules import Rule


@dataclass(frozen=True, slots=True)
class Voices:
    """The words of a language for it. Phrases that are looked for before a match end where it begins (`$`).

    | field | holds |
    | --- | --- |
    | `first` | words by which a match speaks of its writer |
    | `writer` | the writer as a subject: what "i said" begins with |
    | `addressed` | words in a match that speak to somebody, though it holds one of `first` |
    | `denials`, `reach` | words that say it is not so, and over how many words |
    | `new_clause` | words that no denial reaches over |
    | `no_denial` | what holds a denial and denies nothing ("I can't stop ...") |
    | `no_thought` | what denies a whole thought ("I don't think that I ...") |
    | `taken_back` | what denies a match from behind it ("... I would not") |
    | `said`, `agreed` | what others say, and how the writer makes it their own |
    | `others` | subjects that are not the writer |
    | `anybody` | subjects that are nobody in particular ("if you ...") |
    """

    first: frozenset[str]
    writer: frozenset[str]
    addressed: frozenset[str]
    denials: frozenset[str]
    new_clause: frozenset[str]
    no_denial: Phrase
    no_thought: Phrase
    said: Phrase
    agreed: Phrase
    others: Phrase
    anybody: Phrase
    taken_back: Phrase | None = None
    reach: int = 5

    def denied(self, _rule: Rule, spot: Spot) -> bool:
        """Somebody says that it is not so."""
        return self.denies(spot)

    def denies(self, spot: Spot) -> bool:
        """A denial stands before the match and reaches over it, or takes it back right after it."""
        if self.taken_back is not None and self.taken_back.pattern.match(spot.after):
            return True
        if self.no_thought.pattern.search(spot.before):
            return True
        if self.no_denial.pattern.search(spot.before):
            return False
        for word in reversed(spot.before.split()[-self.reach :]):
            if word in self.denials:
                return True
            if word in self.new_clause:
                return False
        return False

    def others_words(self, rule: Rule, spot: Spot) -> bool:
        """What somebody else said to the writer, who does not make it their own."""
        if rule.subject == "other" or rule.kind in ("abuse", "threat"):
            return False
        quoted = spot.before.endswith(' "') and '"' in spot.after
        before = spot.before.removesuffix(' "')
        heard = any(found.end() == len(before) for found in self.said.pattern.finditer(before))
        mine = not self.writer.isdisjoint(before.split()[-2:-1]) and not quoted
        return heard and not mine and not self.agreed.pattern.search(spot.after + spot.later)

    def nobody(self, _rule: Rule, spot: Spot) -> bool:
        """Nobody in particular is meant: "if you want to die, call"."""
        said = set(spot.said.split())
        if self.first & said and not self.addressed & said:
            return False
        return self.anybody.pattern.search(spot.before) is not None

    def subject_of(self, rule: Rule, spot: Spot) -> Subject:
        """Whose life it is about."""
        if rule.subject is not None:
            return rule.subject
        if self.first & set(spot.said.split()):
            return "self"
        return "other" if self.others.pattern.search(spot.before) else "self"
