"""Scenes in which words about death mean something else: games, machines, songs and films, lessons, jokes, figures of speech."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.screening.languages.core.spot import Spot
from moderation.screening.phrases import Phrase
from moderation.screening.rules import Rule


@dataclass(frozen=True, slots=True)
class Scenes:
    """The words of a language for them.

    | field | holds |
    | --- | --- |
    | `game`, `play` | words of games, and one of them where something is done |
    | `code`, `oneself` | words of machines, and words that no machine means ("myself") |
    | `media`, `somebody` | words of songs, films and books, and those in them |
    | `lesson`, `supposed` | words of teaching, and how a case that is only supposed begins |
    | `named`, `title`, `subject` | words for suicide, what makes them a subject from behind, and from before |
    | `jest`, `earnest` | how people laugh, and how they say that they do not |
    | `trifle` | reasons too small to be meant |
    | `metaphor` | what follows a figure of speech |
    | `units` | words that are a measure after a number ("10 kms") |
    """

    game: frozenset[str]
    play: Phrase
    code: frozenset[str]
    media: frozenset[str]
    somebody: frozenset[str]
    lesson: frozenset[str]
    supposed: Phrase
    named: tuple[str, ...]
    title: Phrase
    subject: Phrase
    jest: frozenset[str]
    earnest: Phrase
    trifle: Phrase
    metaphor: Phrase
    oneself: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()

    def played(self, rule: Rule, spot: Spot) -> bool:
        """Somebody tells of a game: what was done in it, not what is wished for."""
        told = spot.after if rule.kind == "wish" else spot.sentence
        return bool(self.game & spot.words) and bool(self.play.pattern.search(told))

    def coded(self, rule: Rule, spot: Spot) -> bool:
        """Somebody tells of a machine."""
        if not self.code & spot.words or self.oneself & set(spot.said.split()):
            return False
        return rule.kind in ("intent", "plan", "threat", "passive", "act")

    def measured(self, _rule: Rule, spot: Spot) -> bool:
        """A length or a weight."""
        return spot.said.strip() in self.units and any(word.isdigit() for word in spot.before.split()[-1:])

    def quoted_work(self, _rule: Rule, spot: Spot) -> bool:
        """A song, a film or a book is told of, in quotation marks or with somebody in it."""
        if not self.media & spot.words:
            return False
        return spot.quoted or bool(self.somebody & set(spot.before.split()[-4:]))

    def taught(self, rule: Rule, spot: Spot) -> bool:
        """What to do about it is taught or asked, and nobody is meant."""
        supposed = self.supposed.pattern.search(spot.before) is not None
        return rule.kind == "overdose" and (supposed or bool(self.lesson & spot.words))

    def titled(self, _rule: Rule, spot: Spot) -> bool:
        """Suicide as a subject: prevention, rates, a help line, a film's name."""
        named = self.title.pattern.search(spot.said + spot.after)
        if named is not None and named.start() < len(spot.said):
            return True
        return spot.said.endswith(self.named) and self.subject.pattern.search(spot.before) is not None

    def figurative(self, rule: Rule, spot: Spot) -> bool:
        """A figure of speech, by what follows."""
        return self.metaphor.pattern.match(spot.after) is not None and rule.kind not in ("overdose", "abuse")

    def jesting(self, _rule: Rule, spot: Spot) -> bool:
        """Somebody laughs, or the reason given is a trifle; and nothing says that it is meant."""
        if self.earnest.pattern.search(spot.earlier + spot.sentence + spot.later):
            return False
        laughing = self.jest & {*spot.words, *spot.later.split()[:6], *spot.earlier.split()[-3:]}
        return bool(laughing) or self.trifle.pattern.search(spot.after) is not None
