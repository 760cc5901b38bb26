"""`circlekeeper thresholds`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from plugin.cli.telling import stop


def thresholds(
    language: Annotated[str, typer.Option("--language", help="The circle's language (ISO 639-1).")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")] = False,
) -> None:
    """Show what each review budget and each recall target would have meant on evaluation data."""
    from moderation.screening.chances import STEPS
    from moderation.screening.table import shipped

    table = shipped(language)
    if not table.groups:
        stop(f"messages in {language} are not screened, so there is nothing to choose")
    told = {tier.value: list(_rows(table, tier)) for tier in STEPS}
    if as_json:
        import json

        typer.echo(json.dumps(told, indent=1))
        return
    _show(told)


def _rows(table: Any, tier: Any) -> Any:
    from moderation.screening.table import GROUPS
    from moderation.thresholds import BUDGETS, TARGETS

    choices: list[tuple[str, float | None]] = [("as shipped", None)]
    choices += [(f"budget: {budget:g}", table.for_budget(tier, budget)) for budget in BUDGETS]
    choices += [(f"recall: {target:g}", table.for_recall(tier, target)) for target in TARGETS]
    for name, at in choices:
        shares = {
            group: round(table.groups[group].share(tier, at), 4) for group in GROUPS if group in table.groups
        }
        yield {
            "choice": name,
            "flags_per_1000": round(table.per_1000(tier, at), 1),
            "recall": round(table.recall(tier, at), 3),
            "shares": shares,
        }


def _show(told: dict[str, list[dict[str, Any]]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    for tier, rows in told.items():
        table = Table(title=f"{tier} and above", box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
        table.add_column("choice", no_wrap=True)
        for column in ("of 1,000", "recall %", *(f"{group} %" for group in rows[0]["shares"])):
            table.add_column(column, justify="right")
        for row in rows:
            shares = [f"{100 * share:.1f}" for share in row["shares"].values()]
            table.add_row(
                row["choice"], f"{row['flags_per_1000']:.1f}", f"{100 * row['recall']:.1f}", *shares
            )
        console.print(table)
    console.print(
        "Flags of 1,000 messages are counted on calm talk: ordinary, recovery (whole posts), recovery (single sentences), a third "
        "each. Recall is that of short, plainly critical messages. The model had not seen these texts.\n"
        "A budget of 0 leaves the word rules for danger alone. They are never switched off: where they take more than a budget, it is "
        "their share that you see. A target that cannot be met for 100 flags per 1,000 is met as far as that goes.\n"
        "To choose: budget or recall of a tier in config.yaml, or !thresholds in the moderators' room."
    )
