"""What the word rules of one language hear, for the tests of languages."""

from __future__ import annotations

from models.verdict import Tier
from moderation.screening.languages import languages
from moderation.screening.plain import read
from moderation.screening.rules import Hit


class WordRules:
    """The rules of a language by themselves: no model, and no other language beside."""

    def __init__(self, code: str) -> None:
        self._language = languages()[code]

    def hits(self, said: str) -> tuple[Hit, ...]:
        return self._language.book.found(read(said, self._language.known)).hits

    def tier(self, said: str) -> Tier:
        """The highest of what they find."""
        return max((hit.tier for hit in self.hits(said)), key=lambda tier: tier.rank, default=Tier.GREEN)

    def strongest(self, said: str) -> tuple[Hit, str]:
        """What weighs most of what is found, and where it stands in what was written."""
        plain = read(said, self._language.known)
        hit = max(self._language.book.found(plain).hits, key=lambda one: one.tier.rank)
        start, end = plain.span(hit.start, hit.end)
        return hit, said[start:end]

    def alike(self, ways: tuple[str, ...]) -> bool:
        """Whether all these ways to type it are heard as the same, and as something that somebody must look at soon."""
        found = {self.tier(way) for way in ways}
        return len(found) == 1 and found.pop().rank >= Tier.RED.rank
