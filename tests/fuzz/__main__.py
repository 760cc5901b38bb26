"""`make fuzz FUZZ="--seconds 600 --long"`: look for longer than the ordinary tests do. Ends with 1 when anything was found."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def run(*arguments: str) -> int:
    """Run Python with these arguments, quietly beside other work; its exit code."""
    return subprocess.run(
        [sys.executable, *arguments], check=False, preexec_fn=lambda: os.nice(10)
    ).returncode


def main() -> int:
    """0 when nothing was found."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="how long atheris looks")
    parser.add_argument("--long", action="store_true", help="let hypothesis look twenty times as long, too")
    parser.add_argument(
        "--folder", type=Path, default=Path("build/fuzz"), help="for the corpus, and for what is found"
    )
    given = parser.parse_args()
    found = run("-m", "tests.fuzz.reader_target", str(given.folder), str(given.seconds))
    if given.long:
        found += run("-m", "pytest", "-q", str(HERE), "--hypothesis-profile=long", "--timeout=0")
    return min(found, 1)


if __name__ == "__main__":
    sys.exit(main())
