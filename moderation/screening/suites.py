"""Functional suites in HateCheck's manner (Röttger et al. 2021): named abilities, each with cases that must and must not be found.

A suite is a folder or a YAML file of functionalities. Each holds lists of cases under words that say what is asked of them:

| words | asked |
| --- | --- |
| `at least red, self, now` | this tier or above; whom and when it is about, where that is said |
| `at most amber` | this tier or below |
| `hit`, `miss` | the norm that the file is named after is touched, or not |
| `danger`, `safe` | at least the functionality's `least` (amber), at most its `most` (green) |

A functionality is in English unless its `language` says otherwise; languages are never counted together (`by_language`).

A case is a text, or a list of one author's messages of which the last is judged. Half of all cases are held back: they are counted,
and nobody tunes on them. Where the lists do not stand under `tune` and `held` themselves, a case's own letters draw its half.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from models.verdict import Subject, Tier, Time, ToScreen, Verdict

CRISIS = "crisis"
_HALVES = {"tune": False, "held": True}
_ABOUT = frozenset({"name", "why", "bar", "least", "most", "language", "note", "subject", "time"})
"""What a functionality says of itself; everything else is a list of cases."""


class SuiteError(Exception):
    """A suite that cannot be read."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What must be true of a verdict. Whom and when it is about is asked by itself, not as part of being right."""

    least: Tier = Tier.GREEN
    most: Tier = Tier.CRISIS
    subject: Subject | None = None
    time: Time | None = None
    norm: str = ""
    touched: bool = False

    def met(self, verdict: Verdict) -> bool:
        """Whether the verdict is right where it matters most: its tier, or its norm."""
        if self.norm:
            return any(hit.norm == self.norm for hit in verdict.norms) == self.touched
        return self.least.rank <= verdict.tier.rank <= self.most.rank

    @property
    def dangerous(self) -> bool:
        """Whether a person is wanted."""
        return self.touched if self.norm else self.least is not Tier.GREEN


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a functionality. `bar` is the share of its cases that the functionality must get right, where it says so."""

    suite: str
    functionality: str
    said: ToScreen
    asked: Asked
    held: bool
    bar: float | None = None

    @property
    def language(self) -> str:
        """The language it is in (ISO 639-1)."""
        return self.said.language


def by_language(found: Iterable[Case]) -> dict[str, list[Case]]:
    """The cases of each language. One that screening cannot judge in its own language says nothing about it."""
    apart: dict[str, list[Case]] = defaultdict(list)
    for case in found:
        apart[case.language].append(case)
    return dict(apart)


def cases(folder: Path) -> list[Case]:
    """Every case of every suite in a folder. Raises `SuiteError`."""
    found: list[Case] = []
    for path in sorted(folder.rglob("*.yaml")):
        suite = CRISIS if CRISIS in path.relative_to(folder).with_suffix("").parts else path.stem
        try:
            for one in YAML(typ="safe").load(path.read_text("utf-8")) or ():
                found += _cases(suite, one)
        except (YAMLError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise SuiteError(f"{path.name} is no suite: {str(error).splitlines()[0]}") from error
    if not found:
        raise SuiteError(f"{folder}: there are no suites in this folder")
    return found


def _cases(suite: str, one: Mapping[str, Any]) -> Iterator[Case]:
    language = str(one.get("language", "en"))
    for held, words, listed in _lists(one):
        asked = _asked(suite, one, words)
        for texts in listed:
            said = _said(texts, language)
            half = _drawn(said.text) if held is None else held
            yield Case(suite, str(one["name"]), said, asked, half, one.get("bar"))


def _lists(one: Mapping[str, Any]) -> Iterator[tuple[bool | None, str, Sequence[Any]]]:
    for key, inner in one.items():
        if key in _HALVES:
            for words, listed in (inner or {}).items():
                yield _HALVES[key], words, listed or ()
        elif key not in _ABOUT:
            yield None, key, inner or ()


def _said(texts: object, language: str) -> ToScreen:
    whole = [str(text) for text in texts] if isinstance(texts, list) else [str(texts)]
    return ToScreen(whole[-1], tuple(whole[:-1]), language)


def _drawn(text: str) -> bool:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[0] % 2 == 1


def _asked(suite: str, one: Mapping[str, Any], words: str) -> Asked:
    match words:
        case "hit" | "miss":
            return Asked(norm=suite, touched=words == "hit")
        case "danger":
            return Asked(
                least=Tier(one.get("least", "amber")), subject=one.get("subject"), time=one.get("time")
            )
        case "safe":
            return Asked(most=Tier(one.get("most", "green")))
    bound, *about = (part.strip() for part in words.split(","))
    side, _, tier = bound.rpartition(" ")
    subject = next((part for part in about if part in get_args(Subject)), None)
    time = next((part for part in reversed(about) if part in get_args(Time)), None)
    if side not in ("at least", "at most"):
        raise ValueError(f"{words!r} does not say what is asked")
    limits = {"least": Tier(tier)} if side == "at least" else {"most": Tier(tier)}
    return Asked(**limits, subject=subject, time=time)  # type: ignore[arg-type]  # narrowed by get_args just above
