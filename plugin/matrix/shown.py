"""What clients show of a message that says one thing in plain text and another in HTML.

Nearly all clients show `formatted_body` (spec, "m.room.message"), while `body` is what is searched for and read aloud. Honest clients
say the same in both. Who does not could hide words from screening in either of them, so both are read then.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

# Each reads on to the next angle bracket and never back, so that no input makes it slow.
_BREAK = re.compile(r"</?(?:p|br|hr|div|li|ul|ol|h[1-6]|blockquote|pre|table|t[rdh])\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_QUOTE = re.compile(r"</?mx-reply\s*>", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def all_words(body: str, content: dict[str, Any], longest: int) -> str:
    """The plain text, and below it the formatted one where that holds words of its own; of each, at most `longest` characters."""
    formatted = content.get("formatted_body")
    if not isinstance(formatted, str) or content.get("format") != "org.matrix.custom.html":
        return body
    shown = _words_of(formatted[: 2 * longest])[:longest]
    return body if _within(shown, body) else f"{body}\n{shown}"


def _words_of(html: str) -> str:
    # What older clients quote before a reply stands between the first two of these (spec, "Fallbacks for rich replies").
    parts = _QUOTE.split(html, maxsplit=2)
    own = parts[0] + parts[2] if len(parts) == 3 else html
    # A tag inside a word parts it for nobody who reads.
    return " ".join(unescape(_TAG.sub("", _BREAK.sub(" ", own))).split())


def _within(shown: str, body: str) -> bool:
    """Whether the plain text has the same words in the same order; it may have more, such as list numbers and addresses."""
    words = iter(_WORD.findall(body.casefold()))
    return all(word in words for word in _WORD.findall(shown.casefold()))
