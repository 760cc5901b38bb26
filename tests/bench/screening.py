"""How fast texts are judged, on one core, beside two word filters that are often used instead. No network.

    python -m tests.bench.screening [--runs 5] [--keep]

Each contestant judges the same lines (the short messages of the functional suites) in a process of its own, bound to one core. What
is told are medians over runs, in processor time, so that whatever else runs on the machine counts for nothing. The filters look for
swear words and find no danger: they are here for the cost alone.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from moderation.screening import Screener

ROOT = Path(__file__).parents[2]
FIGURES = ROOT / "docs" / "figures" / "screening.json"
BATCH = 32
SLOW = 200
"""Lines that a contestant of some milliseconds a line gets, so that a run ends."""

TARGETS = {"batches_per_second": 5000.0, "alone_p50_ms": 0.5, "alone_p99_ms": 5.0, "memory_mb": 400.0}
"""What is to be reached without the encoder."""

Judge = Callable[[Sequence[str]], object]


def circlekeeper() -> Judge:
    from moderation.screening import Screener

    return _judging(Screener.load(None))


def with_encoder() -> Judge:
    from moderation.screening import Screener
    from moderation.screening.encoder import Encoder

    encoder = Encoder.load()
    if encoder is None:
        raise SystemExit("The sentence encoder is missing: pip install -c constraints.txt -e '.[encoder]'")
    return _judging(Screener.load(encoder))


def _judging(screener: Screener) -> Judge:
    from models.verdict import ToScreen

    return lambda texts: screener.judge([ToScreen(text) for text in texts])


def alt_profanity_check() -> Judge:
    from profanity_check import predict_prob

    return lambda texts: predict_prob(list(texts))


def better_profanity() -> Judge:
    from better_profanity import profanity

    profanity.load_censor_words()
    return lambda texts: [profanity.contains_profanity(text) for text in texts]


CONTESTANTS: dict[str, tuple[Callable[[], Judge], int | None]] = {
    "circlekeeper": (circlekeeper, None),
    "circlekeeper[encoder]": (with_encoder, SLOW),
    "alt-profanity-check": (alt_profanity_check, SLOW),
    "better-profanity": (better_profanity, SLOW),
}


def lines() -> list[str]:
    """Short messages in English, the same for everybody."""
    from moderation.screening.suites import cases

    every = cases(ROOT / "tests" / "suites")
    return [one.said.text for one in every if one.language == "en" and len(one.said.text) <= 300]


def measured(name: str, texts: Sequence[str], runs: int) -> dict[str, float]:
    """One contestant, in this process: what is read in batches, and each line by itself."""
    make, most = CONTESTANTS[name]
    started = time.process_time()
    judge = make()
    loaded = time.process_time() - started
    texts = texts[:most]
    judge(texts[:BATCH])
    together = [
        _seconds(lambda: [judge(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)])
        for _ in range(runs)
    ]
    alone = [[1000 * _seconds(lambda text=text: judge([text])) for text in texts] for _ in range(runs)]  # type: ignore[misc]
    return {
        "lines": len(texts),
        "load_seconds": round(loaded, 3),
        "batches_per_second": round(len(texts) / median(together)),
        "alone_p50_ms": round(median(median(run) for run in alone), 4),
        "alone_p99_ms": round(median(quantiles(run, n=100)[98] for run in alone), 4),
        "memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.screening", description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--keep", action="store_true", help="write docs/figures/screening.json")
    parser.add_argument("--one", choices=CONTESTANTS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        sys.stdout.write(json.dumps(measured(given.one, json.load(sys.stdin), given.runs)))
        return
    texts = lines()
    figures = {name: _apart(name, texts, given.runs) for name in CONTESTANTS}
    _show(figures)
    if given.keep:
        _keep(figures, given.runs)


def _apart(name: str, texts: Sequence[str], runs: int) -> dict[str, float]:
    """In a process of its own: on one core, with one thread, and with memory that nobody else used."""
    core = min(os.sched_getaffinity(0))
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.bench.screening", "--one", name, "--runs", str(runs)],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, **one_thread},
        preexec_fn=lambda: os.sched_setaffinity(0, {core}),
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _show(figures: dict[str, dict[str, float]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(
        title="Judging short messages on one core (medians, processor time)",
        box=box.SIMPLE_HEAD,
        title_justify="left",
    )
    table.add_column("", no_wrap=True)
    for column in ("in batches, a second", "alone p50 ms", "alone p99 ms", "memory MB", "load s"):
        table.add_column(column, justify="right")
    for name, row in figures.items():
        table.add_row(
            escape(name),
            f"{row['batches_per_second']:,.0f}",
            f"{row['alone_p50_ms']:.3f}",
            f"{row['alone_p99_ms']:.3f}",
            f"{row['memory_mb']:.0f}",
            f"{row['load_seconds']:.1f}",
        )
    console = Console(highlight=False)
    console.print(table)
    console.print(
        "Targets of Circlekeeper without the encoder: 5,000 a second, p50 0.5 ms, p99 5 ms, 400 MB."
    )


def _keep(figures: dict[str, dict[str, float]], runs: int) -> None:
    import platform
    from importlib.metadata import version

    from plugin.clock import wall_clock

    about: dict[str, Any] = {
        "command": f"python -m tests.bench.screening --runs {runs} --keep",
        "date": f"{wall_clock():%Y-%m-%d %H:%M} UTC",
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()} {platform.release()}",
        "load_before": [round(load, 2) for load in os.getloadavg()],
        "versions": {
            "python": platform.python_version(),
            **{name: version(name.partition("[")[0]) for name in CONTESTANTS},
        },
        "targets": TARGETS,
    }
    FIGURES.parent.mkdir(parents=True, exist_ok=True)
    FIGURES.write_text(json.dumps({"about": about, "figures": figures}, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
