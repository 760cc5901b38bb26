"""A text as it was read: what everything that judges it looks at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from moderation.screening.plain import Plain

if TYPE_CHECKING:
    from moderation.screening.cues import Cue, Spoken

NEED = "need"
"""The score that says how much a text needs a person; the other scores are those of single norms."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The original, the comparable text, and what the models say, 0 to 1: `NEED`, and norms by name.

    `language` is the one it is judged in; `history`, `countries` and `hidden` are as in `ToScreen`.
    """

    original: str
    plain: Plain
    scores: Mapping[str, float] = field(default_factory=dict)
    thresholds: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    language: str = "en"
    history: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    hidden: bool = False
    called: Mapping[Spoken, Sequence[Cue]] | None = None
    """The cues that its words call for, where somebody looked for those of all norms at once (`cues.called`)."""

    def above(self, head: str, step: str) -> bool:
        """Whether a head's score reaches this step."""
        threshold = self.thresholds.get(head, {}).get(step)
        return threshold is not None and self.scores.get(head, 0.0) > threshold
