"""Arguments made harmless: each becomes a piece of plain text and a piece of escaped HTML.

Whatever a stranger chose (a display name, a quoted message, a typed word) comes out as text on one line, or as a quotation of its
own; nothing in it can begin a list, open a tag, turn the writing direction of what follows, or reach another argument.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache, reduce
from html import escape
from typing import Literal
from urllib.parse import quote
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, format_timedelta, get_datetime_format
from babel.lists import format_list

from models.ids import UserId
from models.words import Link, Moment, People, Person, Quote, Span
from plugin.words.reader import Reader

NAME_LIMIT = 60
TEXT_LIMIT = 2000
QUOTE_LIMIT = 2000
"""Code points of a name, a text and a quotation; what is longer is cut, with an ellipsis."""

_Unit = Literal["day", "hour", "minute", "second"]
_UNITS: dict[_Unit, int] = {"day": 86400, "hour": 3600, "minute": 60, "second": 1}
# Plane 15 is where the renderer's own marks live.
_PRIVATE = re.compile("[\U000f0000-\U000fffff]")
_JOINER = "\u2060"


@dataclass(frozen=True, slots=True)
class Piece:
    """An argument, inside a sentence and (where it has such a form) on lines of its own."""

    html: str
    plain: str
    block_html: str = ""
    block_plain: str = ""


def one_line(text: str, limit: int = TEXT_LIMIT) -> str:
    """A text without line breaks, control and direction characters, cut to `limit`."""
    kept = text[: 4 * limit]
    if not (kept.isascii() and kept.isprintable()):
        kept = "".join(" " if char.isspace() else char for char in kept if not _hidden(char))
    flat = " ".join(kept.split())
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


def _hidden(char: str) -> bool:
    if char.isspace():
        return False
    # U+202A-202E and U+2066-2069 turn the direction of what follows; Cs cannot be sent as UTF-8.
    if "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069":
        return True
    return unicodedata.category(char) in {"Cc", "Cs"} or _PRIVATE.match(char) is not None


def text_piece(text: str) -> Piece:
    """A plain text: inside a sentence on one line; alone on a line with its own lines and paragraphs, as an agenda's prompt has."""
    flat = one_line(text)
    if "\n" not in text.strip():
        return Piece(escape(flat), flat)
    paragraphs = [
        [line for line in map(one_line, paragraph.split("\n")) if line]
        for paragraph in re.split(r"\n\s*\n", text.strip()[:TEXT_LIMIT])
    ]
    return Piece(
        escape(flat),
        flat,
        "\n".join(f"<p>{'<br>'.join(map(escape, lines))}</p>" for lines in paragraphs if lines),
        "\n\n".join("\n".join(lines) for lines in paragraphs if lines),
    )


def _name(user: UserId, reader: Reader) -> str:
    name = one_line(reader.name_of(user), NAME_LIMIT) or one_line(user, NAME_LIMIT)
    # A word joiner keeps clients from making a link or a mention of a name such as "shop.example" or "@room".
    name = re.sub(r"(?<=[@.:/#])(?=\w)", _JOINER, name)
    if any(unicodedata.bidirectional(char) in {"R", "AL", "AN"} for char in name):
        return f"\u2068{name}\u2069"
    return name


def person_piece(person: Person, reader: Reader) -> Piece:
    """A name; in HTML a pill (spec, appendices, "matrix.to navigation")."""
    name = _name(person.user, reader)
    target = "https://matrix.to/#/" + quote(one_line(person.user, 255), safe="@:")
    return Piece(f'<a href="{escape(target)}">{escape(name)}</a>', name)


def people_piece(people: People, reader: Reader, nobody: Piece) -> Piece:
    """Names as a list in words."""
    if not people.users:
        return nobody
    return _and([person_piece(Person(user), reader) for user in people.users], reader)


def _and(pieces: Sequence[Piece], reader: Reader) -> Piece:
    """Pieces as a list with an "and", as the reader's language has it."""
    return Piece(
        format_list([piece.html for piece in pieces], locale=reader.locale),
        format_list([piece.plain for piece in pieces], locale=reader.locale),
    )


def _row(pieces: Sequence[Piece], reader: Reader) -> Piece:
    """Pieces side by side, without an "and"."""
    pattern = str(reader.locale.list_patterns["standard"]["middle"])
    return Piece(
        reduce(pattern.format, (piece.html for piece in pieces)),
        reduce(pattern.format, (piece.plain for piece in pieces)),
    )


def link_piece(link: Link, reader: Reader, label: Piece) -> Piece:
    """A link to an event or a room: a labelled one in HTML, the bare address in plain text."""
    target = f"https://matrix.to/#/{quote(one_line(link.room, 255), safe='!:')}"
    if link.event:
        target += f"/{quote(one_line(link.event, 255), safe='$:')}"
    if reader.via:
        target += f"?via={quote(reader.via, safe=':')}"
    return Piece(f'<a href="{escape(target)}">{label.html}</a>', target)


def moment_piece(moment: Moment, reader: Reader) -> Piece:
    """A time of day, a date or both, in the reader's zone."""
    return _moment(moment, reader.clock, reader.locale)


@lru_cache(maxsize=512)
def _moment(moment: Moment, clock: ZoneInfo, locale: Locale) -> Piece:
    """A card tells the same moment several times, and to several people."""
    match moment.style:
        case "date":
            text = format_date(moment.at.astimezone(clock), "full", locale=locale)
        case "both":
            # Babel's own date and time in one would show seconds.
            day = format_date(moment.at.astimezone(clock), "medium", locale=locale)
            hour = format_time(moment.at, "short", tzinfo=clock, locale=locale)
            pattern = str(get_datetime_format("medium", locale=locale)).replace("'", "")
            text = pattern.replace("{1}", day).replace("{0}", hour)
        case _:
            text = format_time(moment.at, "short", tzinfo=clock, locale=locale)
    return text_piece(text)


def span_piece(span: Span, reader: Reader) -> Piece:
    """A length of time in its two largest units, rounded down: "2 minutes and 30 seconds"."""
    left = max(0, span.seconds)
    parts: list[tuple[int, _Unit]] = []
    for unit, size in _UNITS.items():
        count, left = divmod(left, size)
        if count or (unit == "second" and not parts):
            parts.append((count, unit))
        elif parts:
            break
    # With a threshold this high the granularity alone decides the unit.
    shown = [
        format_timedelta(
            timedelta(seconds=count * _UNITS[unit]), granularity=unit, threshold=1e12, locale=reader.locale
        )
        for count, unit in parts
    ]
    return text_piece(format_list(shown[:2], locale=reader.locale))


def visible(text: str) -> str:
    """Somebody's words with nothing invisible in them: control and direction characters become a replacement character."""
    return "".join(
        "\ufffd" if _hidden(char) or char in "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029" else char
        for char in text.replace("\r", "\n")
    )


def quote_piece(quoted: Quote) -> Piece:
    """Somebody's own words, line by line, with the marked spans in bold."""
    text = visible(quoted.text[:QUOTE_LIMIT])
    cut = "…" if len(quoted.text) > QUOTE_LIMIT else ""
    html = _marked(text, quoted.marks) + cut
    flat = one_line(text, QUOTE_LIMIT) + cut
    lines = "\n".join(f"> {line}" for line in (text + cut).split("\n"))
    inline = " ".join(html.replace("\n", " ").split())
    return Piece(
        f"“{inline}”", f"“{flat}”", f"<blockquote>{html.replace(chr(10), '<br>')}</blockquote>", lines
    )


def _marked(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    bold = bytearray(len(text))
    for start, end in marks:
        if 0 <= start < end:
            bold[start:end] = b"\x01" * len(bold[start:end])
    html: list[str] = []
    for index, char in enumerate(text):
        if bold[index] and (index == 0 or not bold[index - 1]):
            html.append("<strong>")
        html.append(escape(char))
        if bold[index] and (index + 1 == len(text) or not bold[index + 1]):
            html.append("</strong>")
    return "".join(html)


def list_piece(entries: Sequence[Piece], reader: Reader) -> Piece:
    """Entries one a line; inside a sentence, joined by commas."""
    if not entries:
        return Piece("", "")
    inline = _row(entries, reader)
    html = "".join(f"<li>{entry.block_html or entry.html}</li>" for entry in entries)
    plain = "\n".join("- " + (entry.block_plain or entry.plain).replace("\n", "\n  ") for entry in entries)
    return Piece(inline.html, inline.plain, f"<ul>{html}</ul>", plain)
