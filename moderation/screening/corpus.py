"""What the text model learns from: public sets in a folder, which are English, and the short messages written for each language.

The files, one JSON object a line, and what their labels are taken to mean:

| file | danger | no danger |
| --- | --- | --- |
| `cssrs_severity` | severity 1 and above | severity 0 |
| `distress_forums` | the forum of people in crisis | the other forums, but those about depression, which are left out |
| `recovery_forums`, `counsel_questions`, `ordinary_chat` | - | all |
| `offensive`, `spam` | - | what has no bad label |

A forum is a weak label: `training` sorts out which windows of a post bear it out.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.verdict import Tier
from moderation.screening.grams import WINDOW, windows
from moderation.screening.languages import Language
from moderation.screening.plain import END, read
from moderation.screening.spoken import Said

Row = dict[str, Any]

SETS = (
    "cssrs_severity",
    "distress_forums",
    "recovery_forums",
    "ordinary_chat",
    "offensive",
    "spam",
    "counsel_questions",
)
PUBLIC = "en"
"""The language of the sets. Every other one is learnt from what was written for it alone."""

SPOKEN = "spoken"
FOLDS = 3
SHORTEST = 3

_ADDRESSED = re.compile(r"^[^\s:,]{1,30}[:,] ")
_CRISIS_FORUM, _LEFT_OUT = "SuicideWatch", "depression"
_NEEDS = {Tier.GREEN: "calm", Tier.AMBER: "low", Tier.RED: "danger", Tier.CRISIS: "danger"}
_RECOVERY_FOLDS = {"stopsmoking": 0, "NoFap": 1, "opiates": 2}


class CorpusError(Exception):
    """A folder that does not hold the data as it should be."""


@dataclass(frozen=True, slots=True)
class Post:
    """One text with what is known of it; `danger` and `spam` are None where nothing is. `group` is the forum or the severity.

    `words`: those the model gets to see. `ruled`: the tier that word rules find. `need` is set for what was written for training.
    `fold`: the part it is held out with. A recovery forum is held out as a whole, as new circles will be new places; all that was made
    of one spoken line is held out together.
    """

    source: str
    group: str
    text: str
    words: tuple[str, ...]
    parts: tuple[tuple[int, int], ...]
    ruled: Tier
    danger: bool | None
    spam: bool | None
    fold: int
    need: Tier | None = None

    def windows(self) -> list[tuple[str, ...]]:
        """The words of each window."""
        return [self.words[start:end] for start, end in self.parts]

    def sentences(self) -> list[tuple[str, ...]]:
        """The words of each sentence that could be a short message by itself."""
        found: list[tuple[str, ...]] = []
        start = 0
        for at, word in enumerate((*self.words, END)):
            if word == END:
                if SHORTEST <= at - start <= WINDOW:
                    found.append(self.words[start:at])
                start = at + 1
        return found


def public_sets(data: Path | None) -> dict[str, list[Row]]:
    """The rows of every public set: all are looked at before anything slow begins. Raises `CorpusError`."""
    if data is None:
        raise CorpusError(f"to train {PUBLIC}, name the folder with {', '.join(SETS)} as .jsonl files")
    return {name: list(_rows(data / f"{name}.jsonl")) for name in SETS}


def posts(public: Mapping[str, Sequence[Row]], language: Language, made: Iterable[Said]) -> Iterator[Post]:
    """Every post of the public sets, and what was written for the language."""
    for name, rows in public.items():
        for row in rows:
            yield _post(name, row, language)
    for said in made:
        yield _made(
            SPOKEN,
            _NEEDS[said.tier],
            said.text,
            language,
            said.tier.rank >= Tier.RED.rank,
            False,
            said.tier,
            said.line,
        )


def _rows(file: Path) -> Iterator[Row]:
    if not file.is_file():
        raise CorpusError(f"{file.name} is missing; the folder must hold {', '.join(SETS)} as .jsonl files")
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            if not isinstance(row["text"], str):
                raise TypeError
        except (ValueError, KeyError, TypeError) as error:
            raise CorpusError(f'{file.name}, line {number}: write a JSON object with a "text"') from error
        yield row


def _post(name: str, row: Row, language: Language) -> Post:
    text, group = row["text"], str(row.get("forum", row.get("severity", row.get("label", ""))))
    if name == "cssrs_severity":
        return _made(name, group, text, language, group != "0", False)
    if name == "distress_forums":
        danger = None if group == _LEFT_OUT else group == _CRISIS_FORUM
        return _made(name, group, text, language, danger, False)
    if name == "offensive":
        neither = group == "neither"
        return _made(name, group, text, language, False if neither else None, False if neither else None)
    if name == "spam":
        return _made(name, group, text, language, None if group == "spam" else False, group == "spam")
    if name == "ordinary_chat":
        return _made(name, group, _ADDRESSED.sub("", text), language, False, False)
    return _made(name, group, text, language, False, False)


def _made(
    source: str,
    group: str,
    text: str,
    language: Language,
    danger: bool | None,
    spam: bool | None,
    need: Tier | None = None,
    line: str = "",
) -> Post:
    plain = read(text, language.known)
    found = language.book.found(plain)
    words = tuple(language.learnt(plain, found))
    drawn = hashlib.sha256(f"{source}/{line or text}".encode()).digest()[0] % FOLDS
    return Post(
        source,
        group,
        text,
        words,
        tuple(windows(words)),
        max((hit.tier for hit in found.hits), key=lambda tier: tier.rank, default=Tier.GREEN),
        danger,
        spam,
        _RECOVERY_FOLDS.get(group, drawn),
        need,
    )
