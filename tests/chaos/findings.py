"""What came out wrong, and how it is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Wrong = Literal["lost", "doubled", "late", "early", "wrong"]
WRONGS: tuple[Wrong, ...] = ("lost", "doubled", "late", "early", "wrong")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be. `what` names the event, so that it can be looked for."""

    wrong: Wrong
    what: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was compared (how many of each), and what was wrong."""

    compared: Counter[str]
    findings: Sequence[Finding]
    lateness: Sequence[float] = ()

    def count(self, wrong: Wrong) -> int:
        """How many of a kind."""
        return sum(finding.wrong == wrong for finding in self.findings)


def together(verdicts: Iterable[Verdict]) -> Verdict:
    """All of them in one."""
    all_ = list(verdicts)
    compared: Counter[str] = Counter()
    for verdict in all_:
        compared.update(verdict.compared)
    return Verdict(
        compared,
        tuple(finding for verdict in all_ for finding in verdict.findings),
        tuple(seconds for verdict in all_ for seconds in verdict.lateness),
    )
