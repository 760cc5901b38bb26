"""Which of many phrases are worth searching a text for: those whose words are there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from moderation.screening.phrases import Needed, Phrase


class Phrased(Protocol):
    """What is found by a phrase."""

    @property
    def phrase(self) -> Phrase:
        """By which it is found."""


T = TypeVar("T", bound=Phrased)


class Called(Generic[T]):
    """Rules or cues, by the words that call for them."""

    def __init__(self, phrased: Sequence[T]) -> None:
        self._phrased = tuple(phrased)
        self._by_word: dict[str, list[tuple[int, Needed]]] = {}
        for at, one in enumerate(self._phrased):
            for word in one.phrase.needed:
                self._by_word.setdefault(word, []).append((at, one.phrase.also))
        self._calling = frozenset(self._by_word)

    def by(self, said: frozenset[str]) -> list[T]:
        """Those whose words are all among what is said, in their own order."""
        calling = self._calling & said
        if not calling:
            return []
        found: set[int] = set()
        for word in calling:
            for at, also in self._by_word[word]:
                for needed in also:
                    if needed.isdisjoint(said):
                        break
                else:
                    found.add(at)
        return [self._phrased[at] for at in sorted(found)]
