"""Short messages written for training, as the public sets hold few: `languages/<code>/spoken/*.yaml`.

A file holds groups: `tier` is what their lines need (green unless said otherwise), `lines` are the messages. In a line `(a|b)` is one of
these, and may be empty: one line stands for several messages, at most `each` of them, drawn by the line's own letters.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from itertools import product
from math import prod

from ruamel.yaml import YAML

from models.verdict import Tier
from moderation.screening.plain import END, QUOTE, read
from moderation.screening.suites import Case

EACH = 10
_DRAWS = 4
_CHOICE = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Said:
    """One message, the line it was made of, and what it needs."""

    text: str
    line: str
    group: str
    tier: Tier


def spoken(language: str) -> Iterator[Said]:
    """Every message written for a language, each text once."""
    folder = files("moderation.screening.languages").joinpath(language, "spoken")
    seen: set[str] = set()
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        for group, body in YAML(typ="safe").load(file.read_text("utf-8")).items():
            for line in body["lines"]:
                for text in spelt_out(line, body.get("each", EACH)):
                    if text not in seen:
                        seen.add(text)
                        yield Said(text, line, group, Tier(body.get("tier", "green")))


def unasked(said: Iterable[Said], cases: Iterable[Case]) -> Iterator[Said]:
    """Those that none of the cases asks, however it is spelt: what measures must not teach."""
    asked = {_bare(one.said.text) for one in cases if not one.said.history}
    return (one for one in said if _bare(one.text) not in asked)


def _bare(text: str) -> tuple[str, ...]:
    return tuple(word for word in read(text).words if word not in (END, QUOTE))


def spelt_out(line: str, most: int) -> list[str]:
    """The messages that a line stands for: all of them, or as many as `most`, always the same ones."""
    parts = _CHOICE.split(line)
    choices = [part.split("|") if at % 2 else [part] for at, part in enumerate(parts)]
    if prod(map(len, choices)) <= most:
        return sorted({_tidy(chosen) for chosen in product(*choices)})
    found: set[str] = set()
    for draw in range(most * _DRAWS):
        if len(found) < most:
            found.add(_tidy(tuple(_drawn(line, draw, choices))))
    return sorted(found)


def _drawn(line: str, draw: int, choices: list[list[str]]) -> Iterator[str]:
    for at, options in enumerate(choices):
        lot = hashlib.sha256(f"{line}/{draw}/{at}".encode()).digest()
        yield options[int.from_bytes(lot[:4], "big") % len(options)]


def _tidy(chosen: tuple[str, ...]) -> str:
    return " ".join("".join(chosen).split()).replace(" ,", ",")
