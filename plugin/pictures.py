"""How good screening is, as a picture: precision and recall, chances against what was so, and tiers against tiers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from models.verdict import Tier, Verdict
from moderation.counts import TIERS
from moderation.screening.chances import chances
from moderation.screening.evaluation import confusion, precision_recall, reliability
from moderation.screening.suites import CRISIS, Case
from moderation.screening.table import shipped
from plugin.drawn import INK, LOOKS, QUIET

LINE = "#2a6f97"
_COLOURS = {tier: colour for tier, (colour, _) in zip(TIERS, LOOKS, strict=True)}


def draw(
    cases: Sequence[Case], verdicts: Sequence[Verdict], out: Path, title: str, language: str = "en"
) -> None:
    """Write the picture of one language. Needs matplotlib (`ImportError`); the file's ending says which format."""
    from matplotlib.figure import Figure

    rows = [row for row in zip(cases, verdicts, strict=True) if row[0].suite == CRISIS]
    figure = Figure(figsize=(15, 4.8), layout="constrained")
    left, middle, right = figure.subplots(1, 3)
    _precision(left, rows)
    _calibration(middle, rows, language)
    _confusion(right, rows)
    figure.suptitle(title, color=INK)
    figure.savefig(out, dpi=150)


FEWEST = 10
Rows = Sequence[tuple[Case, Verdict]]


def _precision(axes: Any, rows: Rows) -> None:
    for tier, colour in _COLOURS.items():
        yes = [verdict.score for case, verdict in rows if case.asked.least.rank >= tier.rank]
        no = [verdict.score for case, verdict in rows if case.asked.most.rank < tier.rank]
        if yes:
            points = precision_recall(yes, no)
            axes.plot(
                *zip(*points, strict=True),
                color=colour,
                label=f"{tier} and above ({len(yes)} of {len(yes) + len(no)})",
            )
    axes.set(
        xlabel="recall",
        ylabel="precision",
        xlim=(0, 1),
        ylim=(0, 1.02),
        title="Precision and recall by score",
    )
    if axes.lines:
        axes.legend(loc="lower left", frameon=False, fontsize=8)
    axes.grid(color=QUIET, alpha=0.25)


def _calibration(axes: Any, rows: Rows, language: str) -> None:
    """Suites are half danger, a circle's talk is not: here a chance is shown beside the share in the suites, so dots lie above."""
    curves = shipped(language).curves
    axes.plot([0, 1], [0, 1], color=QUIET, linestyle="--", linewidth=1)
    for tier, colour in _COLOURS.items():
        asked = [
            (
                sum(list(chances(curves, verdict.weighed, verdict.tier).values())[tier.rank :]),
                case.asked.least.rank >= tier.rank,
            )
            for case, verdict in rows
            if case.asked.least.rank >= tier.rank or case.asked.most.rank < tier.rank
        ]
        if asked:
            found = _sure(reliability(*(list(part) for part in zip(*asked, strict=True))))  # type: ignore[arg-type]
            axes.plot(
                [one[0] for one in found],
                [one[1] for one in found],
                "o-",
                color=colour,
                markersize=4,
                label=f"{tier} and above",
            )
    axes.set(
        xlabel="chance told", ylabel="share in the suites", xlim=(0, 1), ylim=(0, 1.02), title="Calibration"
    )
    if len(axes.lines) > 1:
        axes.legend(loc="lower right", frameon=False, fontsize=8)
    axes.grid(color=QUIET, alpha=0.25)


def _sure(points: list[tuple[float, float, int]]) -> list[tuple[float, float, int]]:
    """Those of enough texts to say anything."""
    return [one for one in points if one[2] >= FEWEST]


def _confusion(axes: Any, rows: Rows) -> None:
    counts = confusion([case for case, _ in rows], [verdict for _, verdict in rows])
    shares = [[count / max(1, sum(row)) for count in row] for row in counts]
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for row, of in enumerate(counts):
        for column, count in enumerate(of):
            dark = shares[row][column] > 0.55
            axes.text(
                column,
                row,
                f"{count}\n{100 * shares[row][column]:.0f} %",
                ha="center",
                va="center",
                fontsize=8,
                color="white" if dark else INK,
            )
    names = [tier.value for tier in Tier]
    axes.set_xticks(range(len(names)), names)
    axes.set_yticks(range(len(names)), [f"{name} asked" for name in names])
    axes.set(xlabel="judged", title="Tiers asked for (at least, or at most) and judged")
