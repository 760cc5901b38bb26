"""An agenda: the segments of a meeting, as a circle writes them in YAML."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

SegmentKind = Literal[
    "opening",
    "silence",
    "reading",
    "check-in",
    "wins",
    "follow-up",
    "discussion",
    "skill-practice",
    "milestones",
    "reflection",
    "closing",
    "poll",
    "next-chair",
]
Scale = Literal["mood", "energy", "sleep", "food", "stress"]
"""What a check-in may ask for as a number from 1 to 10."""
Asked = Scale | Literal["halt"]
"""What a check-in may ask besides words; `halt`: hungry, angry, lonely, tired."""
Extra = Literal["sleep", "food", "stress"]
"""What is asked only where the circle switched it on (`CircleSettings.check_in`)."""
CrossTalk = Literal["welcome", "no"]
Card = Literal[
    "listening",
    "saying-no",
    "asking",
    "boundary",
    "ten-minutes",
    "four-questions",
    "five-senses",
    "friend",
    "open-question",
    "early-signs",
    "breathing",
    "wave",
    "asking-for-help",
    "leaving",
    "thought",
    "repair",
    "evening",
    "good-hour",
]
"""A card for skill practice that the keeper knows in every language it speaks."""

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_SPAN = re.compile(r"(\d{1,6})\s*([smhd])")


def read_span(text: str) -> int | None:
    """Seconds in `90s`, `2m`, `1h 30m`; None when it is no length of time written so."""
    text = text.strip().lower()
    found = _SPAN.findall(text)
    if not found or _SPAN.sub("", text).strip():
        return None
    return sum(int(amount) * _UNITS[unit] for amount, unit in found)


def _seconds(value: object) -> object:
    """Read `90`, `"90s"`, `"2m"`, `"1h 30m"` as seconds; anything else is left for pydantic to refuse."""
    if not isinstance(value, str):
        return value
    seconds = read_span(value)
    if seconds is None:
        raise ValueError("write a length of time as 90s, 2m, 1h or 1h 30m")
    return seconds


Seconds = Annotated[int, BeforeValidator(_seconds), Field(ge=0, le=366 * 86400)]
"""A length of time; in YAML `90s`, `2m`, `1h 30m` or a number of seconds."""

Paragraph = Annotated[str, Field(max_length=600)]
"""A few sentences in the circle's own words: one paragraph, which is shown as it is and never read as Markdown."""


Line = Annotated[str, Field(min_length=1, max_length=600)]
"""As a paragraph, and never empty."""


class Strict(BaseModel):
    """Settings that refuse what they do not know, and never change."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Segment(Strict):
    """A timed part of a meeting.

    A check-in or closing with a `turn` above 0 is a round: it lasts until everybody had a turn, and `length` only says how long that
    is expected to take. A discussion with a `turn` above 0 has a queue of raised hands. With `turn: 0` everybody writes as they like
    until `length` is over.

    `turn` is one member's time with the talking piece; each line they post extends it, to twice that at most. `warning` is how long
    before its end a gentle word comes (0, or not shorter than the turn: never). `silence` is how long a called seat may say nothing
    before it moves to the end once (0: until the turn is over). `cross_talk`: may others write during a turn. `prompt` is the
    circle's own sentence for this segment; in a skill practice it takes the place of a card, in a discussion or a reading that of what
    would be drawn. `card` is one of the keeper's cards, for a practice that is always the same. `asks` is what a check-in asks
    besides words, each of which may be left out.
    """

    kind: SegmentKind
    title: str = Field(default="", max_length=80)
    length: Seconds = 600
    turn: Seconds = 120
    warning: Seconds = 30
    silence: Seconds = 90
    cross_talk: CrossTalk = "no"
    prompt: Paragraph = ""
    card: Card | None = None
    asks: Annotated[tuple[Asked, ...], Field(max_length=6)] = ()


class Skill(Strict):
    """A card for skill practice: what is practised, and how, in a few plain sentences."""

    title: Annotated[str, Field(min_length=1, max_length=80)]
    text: Annotated[Paragraph, Field(min_length=1)]


class Milestone(Strict):
    """A milestone the circle celebrates: so many days, what the circle calls it, and the colour that goes with it, in a word."""

    days: Annotated[int, Field(ge=1, le=36525, examples=["30"])]
    name: Annotated[str, Field(min_length=1, max_length=60, examples=["one month"])]
    colour: str = Field(default="", max_length=30)

    @property
    def label(self) -> str:
        """How it is said aloud."""
        return f"{self.name} ({self.colour})" if self.colour else self.name


class Agenda(Strict):
    """What happens in a meeting, in order.

    `about` says whom it is for. `welcome` is said at the opening, `norms` are what the group asks of each other, `closing` are the
    last words; each in the circle's own words, or for want of them in the keeper's. For each skill practice a card is drawn, of
    `skills` (the circle's own) and `cards` (the keeper's); for each discussion one of `prompts`, for each reading one of `readings`.
    None is drawn again before all were. `milestones` are what a circle with this agenda celebrates, where its settings name none.
    """

    name: str = Field(default="default", max_length=60)
    title: str = Field(default="", max_length=120)
    about: Paragraph = ""
    welcome: Paragraph = ""
    norms: Paragraph = ""
    closing: Paragraph = ""
    segments: Annotated[tuple[Segment, ...], Field(min_length=1, max_length=30)]
    skills: Annotated[tuple[Skill, ...], Field(max_length=100)] = ()
    cards: Annotated[tuple[Card, ...], Field(max_length=100)] = ()
    prompts: Annotated[tuple[Line, ...], Field(max_length=100)] = ()
    readings: Annotated[tuple[Line, ...], Field(max_length=100)] = ()
    milestones: Annotated[tuple[Milestone, ...], Field(max_length=60)] = ()

    @property
    def length(self) -> int:
        """How long the whole is expected to take, in seconds."""
        return sum(segment.length for segment in self.segments)
