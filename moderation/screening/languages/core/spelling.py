"""Ways in which the words that matter are written: slips of the finger, of the ear, and on purpose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spelling:
    """`slips` by the word that is meant; `worth`: words looked for under any one slip, unless that is a word of its `own`."""

    slips: Mapping[str, str]
    worth: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()

    def known(self, words: Iterable[str]) -> Mapping[str, str]:
        """By each way it is written, the word that is meant."""
        meant = {slip: word for word in self.worth for slip in _slips(word) if slip not in self.own}
        meant |= {slip: word for word, slips in self.slips.items() for slip in slips.split()}
        return meant | {word: word for word in words if word not in self.own}


def _slips(word: str) -> Iterator[str]:
    """Two letters swapped, or one left out, but never the first."""
    for at in range(1, len(word)):
        if at < len(word) - 1:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        yield word[:at] + word[at + 1 :]
