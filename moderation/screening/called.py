"""Which of many phrases are worth searching a text for: those whose words are there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Generic, Protocol, TypeVar

from moderation.screening.phrases import Phrase


class Phrased(Protocol):
    """What is found by a phrase."""

    @property
    def phrase(self) -> Phrase:
        """By which it is found."""


T = TypeVar("T", bound=Phrased)


class Called(Generic[T]):
    """Rules or cues, by the words that call for them."""

    def __init__(self, phrased: Iterable[T]) -> None:
        self._by_word: dict[str, list[T]] = {}
        for one in phrased:
            for word in one.phrase.needed:
                self._by_word.setdefault(word, []).append(one)

    def by(self, words: Sequence[str]) -> Collection[T]:
        """Those whose words are all there, each once, in the order in which the text calls for them."""
        said = frozenset(words)
        if self._by_word.keys().isdisjoint(said):
            return ()
        found: dict[int, T] = {}
        for word in words:
            for one in self._by_word.get(word, ()):
                for needed in one.phrase.also:
                    if needed.isdisjoint(said):
                        break
                else:
                    found[id(one)] = one
        return found.values()
