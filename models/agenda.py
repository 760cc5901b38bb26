"""An agenda: the segments of a meeting, as a circle writes them in YAML."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

SegmentKind = Literal[
    "opening", "silence", "check-in", "discussion", "skill-practice", "milestones", "closing"
]
CrossTalk = Literal["welcome", "no"]

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_SPAN = re.compile(r"(\d{1,6})\s*([smhd])")


def _seconds(value: object) -> object:
    """Read `90`, `"90s"`, `"2m"`, `"1h 30m"` as seconds; anything else is left for pydantic to refuse."""
    if not isinstance(value, str):
        return value
    text = value.strip().lower()
    found = _SPAN.findall(text)
    if not found or _SPAN.sub("", text).strip():
        raise ValueError("write a length of time as 90s, 2m, 1h or 1h 30m")
    return sum(int(amount) * _UNITS[unit] for amount, unit in found)


Seconds = Annotated[int, BeforeValidator(_seconds), Field(ge=0, le=366 * 86400)]
"""A length of time; in YAML `90s`, `2m`, `1h 30m` or a number of seconds."""


class Strict(BaseModel):
    """Settings that refuse what they do not know, and never change."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Segment(Strict):
    """A timed part of a meeting.

    `length` is how long the whole segment may take; a round ends earlier when everybody had a turn. `turn` is one member's time with
    the talking piece, `warning` how long before its end a gentle word comes, `silence` how long a called seat may say nothing before
    it moves to the end once. `cross_talk`: may others speak during a turn. `prompt` is the circle's own sentence for this segment.
    """

    kind: SegmentKind
    title: str = Field(default="", max_length=80)
    length: Seconds = 600
    turn: Seconds = 120
    warning: Seconds = 30
    silence: Seconds = 90
    cross_talk: CrossTalk = "no"
    prompt: str = Field(default="", max_length=600)


class Agenda(Strict):
    """What happens in a meeting, in order. `welcome` is said at the opening, in the circle's own words."""

    name: str = Field(default="default", max_length=60)
    title: str = Field(default="", max_length=120)
    welcome: str = Field(default="", max_length=1500)
    segments: Annotated[tuple[Segment, ...], Field(min_length=1, max_length=30)]
