"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from plugin.documents import DocumentError
from plugin.trouble import Trouble

Level = Literal["fine", "advice", "problem"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `problem`: the keeper cannot do its work so; `advice`: it can, but not as well as it might."""

    level: Level
    what: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """What belongs together, such as all about the account."""

    title: str
    findings: tuple[Finding, ...]

    @property
    def fit(self) -> bool:
        """Nothing here is a problem."""
        return all(finding.level != "problem" for finding in self.findings)


def fine(what: str) -> Finding:
    """Something that is as it should be."""
    return Finding("fine", what)


def advice(what: str, remedy: str) -> Finding:
    """Something that could be better."""
    return Finding("advice", what, remedy)


def problem(what: str, remedy: str) -> Finding:
    """Something that must be mended."""
    return Finding("problem", what, remedy)


def of_trouble(trouble: Trouble) -> Finding:
    """A trouble as a finding."""
    return problem(trouble.what, trouble.remedy)


def of_document(error: DocumentError) -> tuple[Finding, ...]:
    """Every mistake of a file as a finding."""
    return tuple(
        problem(
            f"{one.file}, line {one.line}: {one.what}" if one.line else f"{one.file}: {one.what}", one.write
        )
        for one in error.problems
    )
