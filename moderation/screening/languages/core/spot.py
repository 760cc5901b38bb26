"""A match, and the words around it that can change what it means."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

REACH = 160
"""Code points on either side that are looked at within the sentence, and of the sentences before and after."""


@dataclass(frozen=True)
class Spot:
    """What was matched, what stands before and after it in its sentence, and the sentences around. Each part begins with a space."""

    said: str
    before: str
    after: str
    earlier: str
    later: str

    @cached_property
    def sentence(self) -> str:
        """The sentence, as far as it is looked at."""
        return self.before + self.said + self.after

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the sentence."""
        return frozenset(self.sentence.split())

    @cached_property
    def quoted(self) -> bool:
        """It stands between quotation marks."""
        return self.before.count('"') % 2 == 1 and '"' in self.after

    def clause(self, openers: frozenset[str], subjects: frozenset[str] | None) -> str:
        """What stands before the match, from the last word on that opens a clause.

        Only those open one that have one of the `subjects`, or nothing, after them; without subjects, all do.
        """
        words = self.before.split()
        for at in range(len(words) - 1, -1, -1):
            if words[at] in openers and (subjects is None or {*words[at + 1 : at + 2]} <= subjects):
                return "".join(f" {word}" for word in words[at:])
        return self.before


def spot(text: str, start: int, end: int) -> Spot:
    """The surroundings of `[start, end)` in a plain text."""
    stop = text.rfind(" . ", max(0, start - 2 * REACH), start)
    opens = stop + 3 if stop >= 0 else max(0, start - 2 * REACH)
    closes = text.find(" .", end, end + 2 * REACH)
    closes = closes if closes >= 0 else min(len(text), end + 2 * REACH)
    before = text[max(opens, start - REACH) : start].strip()
    return Spot(
        said=f" {text[start:end]}",
        before=f" {before}" if before else "",
        after=text[end : min(closes, end + REACH)],
        earlier=f" {text[max(0, stop - REACH) : max(0, stop)]}",
        later=text[closes + 2 : closes + 2 + REACH],
    )
