"""How many open cases of each crisis functionality come out right, beside its bar: `python -m tests.suites`, a language at a time.

With codes of languages (`es`): only these, also those that are off. With `norms`: what each norm finds and spares. With names of
functionalities: their open cases that come out wrong. With `--raise`: every bar that is lower than what was reached is lifted to it.
Of the half that is held back only the totals are ever shown.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import floor
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from models.verdict import Verdict
from moderation.screening import Screener
from moderation.screening.languages import ON
from moderation.screening.suites import CRISIS, Case, by_language, cases

HERE = Path(__file__).parent
BARS = HERE.parent / "unit" / "moderation" / "suite_bars"
"""One file a language, and one for the norms."""
NORMS = "norms"

Judged = tuple[Case, Verdict]


def reached(results: Iterable[bool]) -> float:
    """The share that is right, rounded down to hundredths: a bar that was reached holds."""
    counted = list(results)
    return floor(100 * sum(counted) / len(counted)) / 100


def judged(screener: Screener, found: Sequence[Case]) -> list[Judged]:
    return list(zip(found, screener.judge([case.said for case in found]), strict=True))


def show_wrong(answers: list[Judged]) -> None:
    for case, verdict in answers:
        if not case.held and not case.asked.met(verdict):
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


def norm_figures(answers: Iterable[Judged]) -> dict[str, dict[str, float]]:
    """What each norm finds of that which touches it, and spares of that which only looks so, in the shape of the bars."""
    sides = defaultdict(list)
    for case, verdict in answers:
        side, half = "found" if case.asked.touched else "spared", "held_back" if case.held else "open"
        sides[f"{case.suite} {side}", half].append(case.asked.met(verdict))
    return {
        name: {half: reached(sides[name, half]) for half in ("open", "held_back")}
        for name in sorted({name for name, _ in sides})
    }


def show(language: str, shares: dict[str, dict[str, float]], *, lift: bool) -> None:
    yaml, file = YAML(), BARS / f"{language}.yaml"
    yaml.indent(mapping=2)
    bars: dict[str, Any] = yaml.load(file.read_text("utf-8")) if file.exists() else {}
    for part, now in shares.items():
        pinned = bars.setdefault(part, {})
        for name, share in now.items():
            bar = pinned.get(name, 0.0)
            below = "  below" * (share < bar)
            sys.stdout.write(f"{language}  {part:27} {name:26} {share:5.2f}  bar {bar:.2f}{below}\n")
            if lift:
                pinned[name] = max(bar, share)
    if lift:
        with file.open("w", encoding="utf-8") as out:
            yaml.dump(bars, out)


def main(words: list[str]) -> None:
    apart = {**by_language(cases(HERE / CRISIS)), NORMS: cases(HERE / NORMS)}
    named = {word for word in words if word in apart}
    asked, screener = named or set(apart), Screener.load(on=ON | named - {NORMS})
    names = {word for word in words if not word.startswith("-") and word not in apart}
    for language, found in apart.items():
        if language not in asked:
            continue
        if language not in (*screener.languages, NORMS):
            sys.stdout.write(
                f"{language}  not asked ({len(found)} cases): messages in it are not screened yet\n"
            )
        elif names:
            show_wrong(judged(screener, [case for case in found if case.functionality in names]))
        else:
            told = norm_figures if language == NORMS else figures
            show(language, told(judged(screener, found)), lift="--raise" in words)


if __name__ == "__main__":
    main(sys.argv[1:])
