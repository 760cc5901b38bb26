"""Figures as tables for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

LEAST = 0.8
"""The share of its cases that a functionality is to get right where it sets no bar of its own."""


def show(told: Mapping[str, Any]) -> None:
    """Print all that was evaluated."""
    console = Console(highlight=False)
    for name, title in (
        ("suites", "Functionalities"),
        ("held_back", "Functionalities, the half that is held back"),
    ):
        for language in dict.fromkeys(row["language"] for row in told.get(name, ())):
            console.print(_abilities(f"{title} ({language})", _in(language, told[name])))
            _measures(console, _in(language, told[f"{name}_overall"]))
    for language, many in told.get("not_asked", {}).items():
        console.print(
            f"{language}: not asked ({many:,} cases). Messages in this language are not screened.\n"
        )
    if "sets" in told:
        console.print(_sets(told["sets"]))
        _measures(console, told["sets_overall"])
        console.print(
            "The shipped model has learnt from the public sets its model card names; on those, the figures flatter it. "
            "The card has those of texts that were held out.\n",
            style="dim",
        )
    for circle, rows in told.get("verdicts", {}).items():
        console.print(_verdicts(circle, rows))
        for one in rows["proposals"]:
            console.print(
                f"These verdicts speak for a budget of {one['budget']} of 1,000 for {one['tier']}. "
                "Nothing changes by itself: moderators say yes with !thresholds in their room.\n"
            )


def _in(language: str, rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [row for row in rows if row["language"] == language]


def _abilities(title: str, rows: Iterable[Mapping[str, Any]]) -> Table:
    table = _table(title, "suite", "functionality", "found", "spared", "about whom", "when", "right", "bar")
    for row in rows:
        right, bar = row["right"]["value"], row["bar"] or LEAST
        style = "" if right >= bar else "red"
        shares = [_of(row[name]) for name in ("found", "spared", "subject", "time")]
        table.add_row(
            row["suite"],
            row["functionality"],
            *shares,
            _interval(row["right"]),
            f"{100 * bar:.0f}",
            style=style,
        )
    return table


def _measures(console: Console, rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        console.print(f"{row['what']}: {_plain(row)}, n = {row['texts']:,}")
    console.print()


def _sets(rows: Iterable[Mapping[str, Any]]) -> Table:
    table = _table(
        "Data sets: how many of 1,000 come to people",
        "set",
        "texts",
        "amber or above",
        "red or above",
        "crisis",
    )
    for row in rows:
        shares = [_interval(row[tier], 1000) for tier in ("amber", "red", "crisis")]
        table.add_row(row["set"], f"{row['texts']:,}", *shares)
    return table


def _verdicts(circle: str, rows: Mapping[str, Any]) -> Table:
    table = _table(f"What the moderators of {circle} said of flags", "flags", "closed", "rightly flagged, %")
    for name, share in rows["tiers"].items():
        table.add_row(name, *_closed(share))
    table.add_row("norms only", *_closed(rows["norms_only"]))
    for name, share in rows["kinds"].items():
        table.add_row(f"evidence: {name}", *_closed(share))
    return table


def _closed(share: Mapping[str, Any] | None) -> tuple[str, str]:
    return (str(share["of"]), _interval(share)) if share else ("0", "-")


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for at, column in enumerate(columns):
        table.add_column(
            column, justify="left" if at < 1 or column == "functionality" else "right", overflow="fold"
        )
    return table


def _of(share: Mapping[str, Any] | None) -> str:
    return f"{share['found']}/{share['of']}" if share else ""


def _interval(share: Mapping[str, Any], times: int = 100) -> str:
    value, low, high = (times * share[name] for name in ("value", "low", "high"))
    return f"{value:.1f} ({low:.1f}-{high:.1f})"


def _plain(row: Mapping[str, Any]) -> str:
    return f"{row['value']:.3f} ({row['low']:.3f}-{row['high']:.3f})"
