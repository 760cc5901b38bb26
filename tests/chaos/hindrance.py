"""When the keeper could not do its work, and why: what is late is measured without these times."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

FOR_EVER = float("inf")


def moment() -> float:
    """Seconds since 1970, finer than the product's own clock: the homeservers stamp events in milliseconds."""
    return time.time_ns() / 1e9


Span = tuple[float, float]


@dataclass(slots=True)
class Hindrance:
    """Spans of real time. Each has a name while it lasts; the same name does not begin twice."""

    spans: list[Span] = field(default_factory=list)
    _open: dict[str, tuple[float, float]] = field(default_factory=dict)

    def begin(self, name: str, *, at_most: float = FOR_EVER) -> None:
        """Something is in the way from now on, for `at_most` seconds if nobody ends it."""
        now = moment()
        begun, _ = self._open.get(name, (now, 0.0))
        self._open[name] = (begun, now + at_most)

    def end(self, name: str, *, still: float = 0.0) -> None:
        """It is out of the way, but for another `still` seconds in which its effects last."""
        if name in self._open:
            begun, last = self._open.pop(name)
            self.spans.append((begun, min(last, moment() + still)))

    def whole(self) -> list[Span]:
        """All spans until now, in order, none touching another."""
        now = moment()
        return merged([*self.spans, *((begun, min(last, now)) for begun, last in self._open.values())])


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same time in spans that do not touch."""
    found: list[Span] = []
    for begun, ended in sorted(spans):
        if found and begun <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], ended))
        else:
            found.append((begun, ended))
    return found


def within(spans: Iterable[Span], begun: float, ended: float) -> float:
    """Seconds of `begun` to `ended` that lie in spans that do not touch."""
    return sum(max(0.0, min(ended, last) - max(begun, first)) for first, last in spans)
