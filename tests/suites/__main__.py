"""How many open cases of each crisis functionality come out right, beside its bar: `python -m tests.suites`.

With names of functionalities: their open cases that come out wrong. With `--raise`: every bar that is lower than what was
reached is lifted to it. Of the half that is held back only the totals are ever shown.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable
from math import floor
from pathlib import Path

from ruamel.yaml import YAML

from models.verdict import Verdict
from moderation.screening import Screener
from moderation.screening.suites import CRISIS, Case, cases

HERE = Path(__file__).parent
BARS = HERE.parent / "unit" / "moderation" / "suite_bars.yaml"

Judged = tuple[Case, Verdict]


def reached(results: Iterable[bool]) -> float:
    """The share that is right, rounded down to hundredths: a bar that was reached holds."""
    counted = list(results)
    return floor(100 * sum(counted) / len(counted)) / 100


def judged() -> list[Judged]:
    wide = cases(HERE / CRISIS)
    return list(zip(wide, Screener.load().judge([case.said for case in wide]), strict=True))


def show_wrong(answers: list[Judged], names: set[str]) -> None:
    for case, verdict in answers:
        if case.functionality in names and not case.held and not case.asked.met(verdict):
            said = " || ".join((*case.said.history, case.said.text))
            sys.stdout.write(f"{case.functionality}: {verdict.tier}: {said}\n")


def figures(answers: list[Judged]) -> dict[str, dict[str, float]]:
    """What was reached, in the shape of the bars."""
    opened, sides = defaultdict(list), defaultdict(list)
    for case, verdict in answers:
        half = "held_back" if case.held else "open"
        sides["tier", half].append(case.asked.met(verdict))
        if not case.held:
            opened[case.functionality].append(case.asked.met(verdict))
        for about in ("subject", "time"):
            if asked := getattr(case.asked, about):
                sides[about, half].append(asked == getattr(verdict, about))
    return {
        "all": {half: reached(sides["tier", half]) for half in ("open", "held_back")},
        **{
            about: {half: reached(sides[about, half]) for half in ("open", "held_back")}
            for about in ("subject", "time")
        },
        "each": {name: reached(opened[name]) for name in sorted(opened)},
    }


def main(words: list[str]) -> None:
    answers = judged()
    if names := {word for word in words if not word.startswith("-")}:
        return show_wrong(answers, names)
    yaml = YAML()
    yaml.indent(mapping=2)
    bars = yaml.load(BARS.read_text("utf-8"))
    for part, now in figures(answers).items():
        for name, share in now.items():
            bar = bars[part].get(name, 0.0)
            sys.stdout.write(f"{part:8} {name:26} {share:5.2f}  bar {bar:.2f}{'  below' * (share < bar)}\n")
            if "--raise" in words:
                bars[part][name] = max(bar, share)
    if "--raise" in words:
        with BARS.open("w", encoding="utf-8") as file:
            yaml.dump(bars, file)
    return None


if __name__ == "__main__":
    main(sys.argv[1:])
