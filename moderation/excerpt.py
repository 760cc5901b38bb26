"""As little of a message as judging needs: the sentences around the reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from models.verdict import Reason, Verdict

LIMIT = 280
"""Code points of an excerpt, ellipses included."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"'”’)\]])\s+|\n+")
_WORD_START = re.compile(r"\s\S")
_SPACE = re.compile(r"\s")
_MORE = "…"


def excerpt(text: str, verdict: Verdict | None) -> tuple[str, Verdict | None]:
    """The excerpt, and the verdict with its spans counted in the excerpt; a reason whose words are not in it keeps an empty span.

    Line breaks become spaces. Total: spans that point nowhere are treated as no spans.
    """
    text = text.rstrip()
    start, end = _window(text, _spans(text, verdict))
    before, after = _MORE if start else "", _MORE if end < len(text) else ""
    shown = before + _SPACE.sub(" ", text[start:end]) + after
    if verdict is None:
        return shown, None

    def moved(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
        return tuple(_moved(reason, start, end, len(before) - start) for reason in reasons)

    hits = tuple(replace(hit, reasons=moved(hit.reasons)) for hit in verdict.norms)
    return shown, replace(verdict, reasons=moved(verdict.reasons), norms=hits)


def _spans(text: str, verdict: Verdict | None) -> list[tuple[int, int]]:
    if verdict is None:
        return []
    reasons = (*verdict.reasons, *(reason for hit in verdict.norms for reason in hit.reasons))
    return [(one.start, one.end) for one in reasons if 0 <= one.start < one.end <= len(text)]


def _window(text: str, spans: list[tuple[int, int]]) -> tuple[int, int]:
    first = min((start for start, _ in spans), default=0)
    last = max((end for _, end in spans), default=len(text))
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    start = max((end for end in ends if end <= first), default=0)
    stop = min((end for end in ends if end >= last), default=len(text))
    room = LIMIT - 2 * len(_MORE)
    if stop - start > room and first - start > room // 3:
        start = _word_start(text, first - room // 3, first)
    if stop - start > room:
        stop = _word_end(text, start, start + room)
    return start, start + len(text[start:stop].rstrip())


def _word_start(text: str, at: int, latest: int) -> int:
    found = _WORD_START.search(text, at - 1, latest + 1)
    return found.start() + 1 if found else at


def _word_end(text: str, start: int, at: int) -> int:
    cut = max(text.rfind(" ", start, at + 1), text.rfind("\n", start, at + 1))
    # A text without spaces has to be cut somewhere.
    return cut if cut > start + LIMIT // 2 else at


def _moved(reason: Reason, start: int, end: int, shift: int) -> Reason:
    begins, ends = max(reason.start, start), min(reason.end, end)
    if begins < ends:
        return replace(reason, start=begins + shift, end=ends + shift)
    return replace(reason, start=0, end=0)
