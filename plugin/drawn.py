"""The week as a picture (PNG), drawn by a process of its own: matplotlib takes a second to load and would hold up everything else.

`python -m plugin.drawn` reads a figure as JSON and writes the picture. Each tier has a pattern as well as a colour.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE
from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO

import orjson
import structlog

PATIENCE = 60
"""Seconds within which a picture is drawn, or is left out."""

INK, QUIET = "#1b2a41", "#8d99ae"
LOOKS = (("#e09f3e", ".."), ("#c8553d", "///"), ("#7b2d43", ""))
"""Colour and pattern, from the lowest part of a column up."""

SIZE, DOTS = (8.0, 4.5), 120

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn: a title, a name for each part of a column, a label and the parts for each column."""

    title: str
    parts: tuple[str, ...]
    labels: tuple[str, ...]
    columns: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as it is sent; sizes in pixels."""

    png: bytes
    width: int = int(SIZE[0] * DOTS)
    height: int = int(SIZE[1] * DOTS)


def possible() -> bool:
    """Whether pictures can be drawn here (the extra `pictures`)."""
    return find_spec("matplotlib") is not None


async def drawn(sheet: Sheet) -> Drawn | None:
    """Draw it; None where that is not possible, and when it fails or takes too long, which is logged."""
    if not possible():
        return None
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "plugin.drawn", stdin=PIPE, stdout=PIPE, stderr=PIPE
    )
    try:
        png, trouble = await asyncio.wait_for(child.communicate(orjson.dumps(sheet)), PATIENCE)
    except TimeoutError:
        png, trouble = b"", b"it took too long"
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0 or not png:
        log.warning("not-drawn", error=trouble.decode("utf-8", "replace")[-300:])
        return None
    return Drawn(png)


def draw(sheet: Sheet) -> bytes:
    """The picture. Needs matplotlib."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=SIZE, layout="constrained")
    axes = figure.subplots()
    below = [0] * len(sheet.columns)
    places = range(len(sheet.columns))
    for at, (name, (colour, hatch)) in enumerate(zip(sheet.parts, LOOKS, strict=True)):
        tall = [column[at] for column in sheet.columns]
        axes.bar(
            places,
            tall,
            0.7,
            bottom=below,
            label=name,
            color=colour,
            hatch=hatch,
            edgecolor="white",
            linewidth=0.5,
        )
        below = [low + high for low, high in zip(below, tall, strict=True)]
    axes.set_xticks(places, sheet.labels, color=INK)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_title(sheet.title, color=INK)
    axes.grid(axis="y", color=QUIET, alpha=0.25)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    handles, names = axes.get_legend_handles_labels()
    axes.legend(handles[::-1], names[::-1], frameon=False, loc="upper left", bbox_to_anchor=(1, 1))
    out = BytesIO()
    figure.savefig(out, format="png", dpi=DOTS)
    return out.getvalue()


def read(text: bytes) -> Sheet:
    """A figure from its JSON."""
    asked = orjson.loads(text)
    columns = tuple(tuple(int(number) for number in column) for column in asked["columns"])
    return Sheet(str(asked["title"]), tuple(asked["parts"]), tuple(asked["labels"]), columns)


if __name__ == "__main__":
    sys.stdout.buffer.write(draw(read(sys.stdin.buffer.read())))
