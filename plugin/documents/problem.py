"""A mistake in a file that somebody wrote."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: the file, the line (from 1; 0: the file as a whole), what is wrong, and what to write."""

    file: str
    line: int
    what: str
    write: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.what}\n    {self.write}"


class DocumentError(Exception):
    """All the mistakes of a file, in the order of their lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
