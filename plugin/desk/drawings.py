"""Small pictures of numbers, as SVG: drawn for a phone first, told apart by pattern as well as by colour, named for those who listen.

Pure functions: numbers and words in, markup out. Colours come from the style sheet by class, since the content security policy
allows no style in the page; all words are escaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log

from markupsafe import Markup

from moderation.coverage import Grid

WIDTH = 360
"""Units across; on a phone about one pixel each."""

LEFT, TOP, FOOT = 30, 10, 18
HEIGHT = 170
ROW = 34


@dataclass(frozen=True, slots=True)
class Named:
    """What a picture is called, and what somebody hears of it who does not see it; `id` is unlike any other on the page."""

    id: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Column:
    """Numbers of one day or week, the lowest part first; `label` may be empty."""

    label: str
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """How soon: `half` and `most` in seconds, None of too few; `kind` is the class it is coloured by."""

    label: str
    kind: str
    half: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Share:
    """Of `whole`, `part` were so; `told` says it in words."""

    label: str
    part: int
    whole: int
    told: str


def columns(named: Named, found: Sequence[Column], kinds: Sequence[str]) -> Markup:
    """Columns one beside the other, with a part for each kind."""
    top = nice(max((sum(one.parts) for one in found), default=0))
    scale = HEIGHT / top
    ground = TOP + HEIGHT
    step = (WIDTH - LEFT - 4) / max(1, len(found))
    wide = min(step * 0.78, 26)
    drawn = [_line(ground - mark * scale, str(mark)) for mark in (0, top // 2, top) if mark or top]
    for at, one in enumerate(found):
        x = LEFT + at * step + (step - wide) / 2
        edges = (0, *accumulate(one.parts))
        for low, high, kind in zip(edges, edges[1:], kinds, strict=False):
            if high > low:
                y, tall = ground - high * scale, (high - low) * scale
                drawn.append(_rect(x, y, wide, tall, kind, fill=_pattern_of(named, kind)))
        if one.label:
            drawn.append(_text(x + wide / 2, ground + 13, one.label, "middle"))
    return _picture(named, ground + FOOT, kinds, drawn)


def reaches(named: Named, found: Sequence[Reach], marks: Sequence[tuple[int, str]], few: str) -> Markup:
    """A line for each from half to most, on a scale on which each step is so many times the one before."""
    low, high = log(marks[0][0]), log(marks[-1][0])
    ground = TOP + ROW * len(found)

    def across(seconds: int) -> float:
        return 12 + (WIDTH - 24) * (log(max(seconds, marks[0][0])) - low) / (high - low)

    drawn = []
    for seconds, label in marks:
        x = round(across(seconds), 1)
        drawn.append(_tag("line", class_="grid", x1=x, x2=x, y1=TOP, y2=ground))
        drawn.append(_text(x, ground + 13, label, "middle"))
    for at, one in enumerate(found):
        y = TOP + ROW * at + 24
        drawn.append(_text(4, y - 11, one.label if one.half is not None else f"{one.label}: {few}"))
        if one.half is None or one.most is None:
            continue
        begin, end = round(across(one.half), 1), round(min(across(one.most), WIDTH - 6), 1)
        drawn.append(_tag("line", class_=f"reach {one.kind}", x1=begin, x2=end, y1=y, y2=y))
        drawn.append(_tag("circle", class_=f"dot-of {one.kind}", cx=begin, cy=y, r=5))
        drawn.append(
            _tag("rect", class_=f"dot-of {one.kind}", x=round(end - 4.5, 1), y=y - 4.5, width=9, height=9)
        )
    return _picture(named, ground + FOOT, (), drawn)


def shares(named: Named, found: Sequence[Share]) -> Markup:
    """A bar for each, of which the first part was so."""
    wide = WIDTH - 8
    drawn = []
    for at, one in enumerate(found):
        y = TOP + ROW * at
        part = wide * one.part / max(1, one.whole)
        drawn.append(_text(4, y + 8, one.label))
        drawn.append(_text(WIDTH - 4, y + 8, one.told, "end"))
        drawn.append(_rect(4, y + 13, part, 11, "meant", fill=_pattern_of(named, "meant")))
        drawn.append(
            _rect(4 + part, y + 13, wide - part, 11, "mistaken", fill=_pattern_of(named, "mistaken"))
        )
    return _picture(named, TOP + ROW * len(found), ("meant", "mistaken"), drawn)


def grid(named: Named, rows: Sequence[str], cells: Grid, hours: Sequence[tuple[int, str]]) -> Markup:
    """A week of hours, a row for each day."""
    wide, tall = (WIDTH - LEFT - 2) / 24, 17
    drawn = []
    for day, (label, row) in enumerate(zip(rows, cells, strict=True)):
        y = TOP + 4 + day * tall
        drawn.append(_text(LEFT - 4, y + 12, label, "end"))
        for hour, level in enumerate(row):
            if level is not None:
                x = LEFT + hour * wide
                drawn.append(
                    _rect(x + 0.5, y + 0.5, wide - 1, tall - 1, level, fill=_pattern_of(named, level))
                )
    foot = TOP + 4 + tall * len(rows)
    drawn += [_text(LEFT + hour * wide, foot + 13, label, "middle") for hour, label in hours]
    return _picture(named, foot + FOOT, ("none", "part", "one", "more"), drawn)


def swatch(kind: str, owner: str) -> Markup:
    """A small sample of a pattern, for the words that explain it; the picture `owner` has the pattern."""
    sample = _rect(0.5, 0.5, 15, 11, kind, fill=f"url(#{owner}-{kind})")
    return _tag("svg", sample, class_="swatch", viewBox="0 0 16 12", width=16, height=12, aria_hidden="true")


def nice(highest: int) -> int:
    """An even number to end a scale with, not less than this and never 0."""
    for step in (2, 4, 6, 10, 20, 30, 40, 50, 60, 80):
        if highest <= step:
            return step
    return -(-highest // 50) * 50


_DOTS, _STRIPES, _CROSS = "dots", "stripes", "cross"
_LOOK = {
    "amber": _DOTS,
    "red": _STRIPES,
    "mistaken": _STRIPES,
    "part": _STRIPES,
    "none": _CROSS,
    "one": _DOTS,
}
"""How a kind is filled; the others are filled whole."""


def _pattern_of(named: Named, kind: str) -> str:
    return f"url(#{named.id}-{kind})"


def _pattern(named: Named, kind: str) -> Markup:
    paper = _tag("rect", class_="paper", width=6, height=6)
    look = _LOOK.get(kind)
    marks = {
        _DOTS: (
            _tag("circle", class_="ink", cx=1.5, cy=1.5, r=1.2),
            _tag("circle", class_="ink", cx=4.5, cy=4.5, r=1.2),
        ),
        _STRIPES: (_tag("path", class_="stroke", d="M-1 1 1 -1M0 6 6 0M5 7 7 5"),),
        _CROSS: (_tag("path", class_="hair", d="M0 0 6 6M6 0 0 6"),),
    }
    inside = (paper, *marks[look]) if look else (_tag("rect", class_="ink", width=6, height=6),)
    return _tag(
        "pattern",
        *inside,
        id=f"{named.id}-{kind}",
        class_=kind,
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
    )


def _picture(named: Named, height: float, kinds: Sequence[str], drawn: Sequence[Markup]) -> Markup:
    title = _tag("title", named.title, id=f"{named.id}-title")
    about = _tag("desc", named.about, id=f"{named.id}-about")
    patterns = _tag("defs", *(_pattern(named, kind) for kind in kinds))
    return _tag(
        "svg",
        title,
        about,
        patterns,
        *drawn,
        class_="drawing",
        viewBox=f"0 0 {WIDTH} {round(height)}",
        role="img",
        aria_labelledby=f"{named.id}-title {named.id}-about",
    )


def _line(y: float, label: str) -> Markup:
    y = round(y, 1)
    grid_line = _tag("line", class_="grid", x1=LEFT, x2=WIDTH, y1=y, y2=y)
    return grid_line + _text(LEFT - 5, y + 4, label, "end")


def _text(x: float, y: float, words: str, anchor: str = "start") -> Markup:
    return _tag("text", words, x=round(x, 1), y=round(y, 1), text_anchor=anchor)


def _rect(x: float, y: float, width: float, height: float, kind: str, fill: str) -> Markup:
    size = {"x": x, "y": y, "width": width, "height": height}
    return _tag(
        "rect", class_=f"part-of {kind}", fill=fill, **{name: round(one, 1) for name, one in size.items()}
    )


def _tag(name: str, *inside: str, **attributes: object) -> Markup:
    """An element; what is put in is escaped unless it is markup, and `class_` is written `class`."""
    words = Markup("").join(
        Markup(' {}="{}"').format(_attribute(key), value) for key, value in attributes.items()
    )
    return Markup("<{0}{1}>{2}</{0}>").format(name, words, Markup("").join(inside))


def _attribute(key: str) -> str:
    return key.rstrip("_") if "_" not in key.rstrip("_") else key.replace("_", "-")
