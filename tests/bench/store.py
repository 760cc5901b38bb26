"""The figures as files, with the command, the machine and the date."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plugin.clock import wall_clock

FIGURES = Path(__file__).parents[2] / "docs" / "figures"


def keep(part: str, figures: dict[str, Any], given: argparse.Namespace) -> None:
    """Write one part's figures."""
    FIGURES.mkdir(parents=True, exist_ok=True)
    about = {
        "command": f"python -m tests.bench {' '.join(sys.argv[1:])}",
        "date": f"{wall_clock():%Y-%m-%d %H:%M} UTC",
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()} {platform.release()}",
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("circlekeeper", "matrix-synapse", "matrix-nio", "aiohttp")},
        },
        "load_before": list(os.getloadavg()),
    }
    (FIGURES / f"{part}.json").write_text(json.dumps({"about": about, **figures}, indent=1) + "\n")
