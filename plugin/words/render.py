"""From words to a message: Fluent first, then Markdown, and only then the arguments.

While Fluent and Markdown are read, every argument that is not a number is one opaque character, so that only what the language
files say is ever interpreted. A block such as a quotation or a list gets lines of its own when its argument stands alone on a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape

from fluent.runtime.types import fluent_number
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from models.words import Arg, Country, Items, Lines, Link, Moment, People, Person, Quote, Span, Term, Words
from plugin.words import pieces
from plugin.words.help_lines import emergency_last, line_words
from plugin.words.pieces import Piece
from plugin.words.reader import FALLBACK, Reader
from plugin.words.texts import Slot, TextError, Texts, house_texts

PLAIN_LIMIT = 12_000
HTML_LIMIT = 20_000
"""Characters of a body and a formatted body; an event may have 65,536 bytes, and encryption makes it a third longer."""

_FIRST_MARK = 0xF0000
_MARK = re.compile("[\U000f0000-\U000fffff]")
_BLOCKS = re.compile(r"\s*</?(?:p|br|ul|ol|li|h[1-6]|blockquote)(?: [^>]*)?>\s*")
# No links, images, raw HTML or fences: an argument can then never stand inside an attribute.
_MARKDOWN = MarkdownIt("zero", {"breaks": True, "html": False}).enable(
    ["newline", "escape", "backticks", "emphasis", "list", "blockquote", "heading"]
)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message: plain text, and HTML where it says more than the plain text."""

    body: str
    html: str | None = None


def render(words: Words, reader: Reader, texts: Texts | None = None) -> Rendered:
    """The sentence in the reader's language, else in English. Raises `TextError` when there is none in English either."""
    texts = texts or house_texts()
    if not texts.has(reader.language, words.id):
        # All of it in English, dates and lists too, rather than half of it.
        reader = replace(reader, language=FALLBACK)
    piece = _Scribe(reader, texts).write(words)
    plain, html = piece.block_plain, piece.block_html
    if len(html) > HTML_LIMIT or html.replace("<br>\n", "\n") == escape(plain):
        html = ""
    return Rendered(plain if len(plain) <= PLAIN_LIMIT else plain[:PLAIN_LIMIT] + "…", html or None)


class _Scribe:
    """Writes sentences for one reader."""

    def __init__(self, reader: Reader, texts: Texts) -> None:
        self._reader = reader
        self._texts = texts

    def write(self, words: Words) -> Piece:
        """The words as a piece: `block_html` and `block_plain` as a message, the others as a part of a sentence."""
        return self._in_best_language(lambda language: self._write(words, language))

    def _in_best_language(self, make: Callable[[str], Piece]) -> Piece:
        if self._reader.language != FALLBACK:
            try:
                return make(self._reader.language)
            except TextError:
                # A message in English is worth more than none; a test finds what a translation lacks.
                pass
        return make(FALLBACK)

    def _write(self, words: Words, language: str) -> Piece:
        if not words.args:
            return _bare(self._texts, language, words.id, self._reader.prefix)
        slots: list[Piece] = []
        args: dict[str, object] = {}
        for name, arg in {"prefix": self._reader.prefix, **words.args}.items():
            args[name] = self._slot(arg, slots)
        return _typeset(self._texts.format(language, words.id, args), slots)

    def _slot(self, arg: Arg, slots: list[Piece]) -> object:
        """The argument as Fluent gets it: a number as itself, all else as a mark; its piece goes into `slots`."""
        if isinstance(arg, int | float):
            # People type numbers back, such as a flag's: 1234, not 1,234.
            return fluent_number(arg, useGrouping=False)
        slots.append(self._piece(arg))
        return Slot(arg if isinstance(arg, str) else "", chr(_FIRST_MARK + len(slots) - 1))

    def _piece(self, arg: Arg) -> Piece:
        match arg:
            case str():
                return pieces.text_piece(arg)
            case Person():
                return pieces.person_piece(arg, self._reader)
            case People():
                return pieces.people_piece(arg, self._reader, self._phrase("nobody"))
            case Link():
                return pieces.link_piece(
                    arg, self._reader, self._phrase("open-message" if arg.event else "open-room")
                )
            case Moment():
                return pieces.moment_piece(arg, self._reader)
            case Country():
                return pieces.text_piece(str(self._reader.locale.territories.get(arg.code, arg.code)))
            case Span():
                return pieces.span_piece(arg, self._reader)
            case Quote():
                return pieces.quote_piece(arg)
            case Term():
                return self._phrase(arg.id)
            case Items():
                return pieces.list_piece([self.write(entry) for entry in arg.entries], self._reader)
            case Lines():
                return self._lines(arg)
            case _:
                raise TextError(f"{type(arg).__name__} cannot stand in a sentence")

    def _phrase(self, name: str) -> Piece:
        written = self.write(Words(name))
        return written if _BLOCKS.search(written.block_html) else Piece(written.html, written.plain)

    def _lines(self, arg: Lines) -> Piece:
        lines = self._reader.lines.get(self._reader.countries.get(arg.user, ""), ())
        if not lines:
            # As a part of a sentence, or as the one line there is for everybody.
            words, alone = self._phrase("emergency-number"), Items((Words("line-emergency-anywhere"),))
            listed = self._piece(alone)
            return Piece(words.html, words.plain, listed.block_html, listed.block_plain)
        known = any(line.kind == "emergency" for line in lines)
        entries = [line_words(line, self._reader) for line in sorted(lines, key=emergency_last)]
        return self._piece(Items((*entries, *(() if known else (Words("line-emergency-anywhere"),)))))


@lru_cache(maxsize=2048)
def _bare(texts: Texts, language: str, name: str, prefix: str) -> Piece:
    """A sentence without arguments, of which most of a card is made: always the same."""
    slots = [pieces.text_piece(prefix)]
    return _typeset(texts.format(language, name, {"prefix": Slot(prefix, chr(_FIRST_MARK))}), slots)


def _typeset(text: str, slots: list[Piece]) -> Piece:
    """Markdown with marks in it as HTML and as plain text, with the slots put in."""
    html: list[str] = []
    plain: list[str] = []
    for part, block in _parts(text, slots):
        if block is not None:
            html.append(block.block_html)
            plain.append(block.block_plain)
        elif part.strip():
            part_html, part_plain = _layout(part)
            html.append(_fill(part_html, slots, _html_of))
            plain.append(_fill(part_plain, slots, _plain_of))
    whole_html, whole_plain = "\n".join(html), "\n".join(plain)
    if whole_html.count("<p>") == 1 and whole_html.startswith("<p>") and whole_html.endswith("</p>"):
        whole_html = whole_html.removeprefix("<p>").removesuffix("</p>")
    return Piece(_inlined(whole_html), " ".join(whole_plain.split()), whole_html, whole_plain)


@lru_cache(maxsize=2048)
def _layout(markdown: str) -> tuple[str, str]:
    """Markdown as HTML and as plain text. With marks for arguments the same sentence is the same text each time."""
    tokens = _MARKDOWN.parse(markdown)
    html = str(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})).strip()
    return html, _plain(SyntaxTreeNode(tokens))


def _parts(text: str, slots: list[Piece]) -> list[tuple[str, Piece | None]]:
    """The text cut at lines that hold nothing but a block."""
    parts: list[tuple[str, Piece | None]] = []
    lines: list[str] = []
    for line in text.split("\n"):
        alone = line.strip()
        block = slots[ord(alone) - _FIRST_MARK] if _MARK.fullmatch(alone) else None
        if block is None or not block.block_html:
            lines.append(line)
            continue
        parts += [("\n".join(lines), None), ("", block)]
        lines = []
    return [*parts, ("\n".join(lines), None)]


def _inlined(html: str) -> str:
    return _BLOCKS.sub(" ", html).strip()


def _fill(text: str, slots: list[Piece], form: Callable[[Piece], str]) -> str:
    # One pass: what was put in is never looked at again.
    return _MARK.sub(lambda found: form(slots[ord(found[0]) - _FIRST_MARK]), text)


def _html_of(piece: Piece) -> str:
    return piece.html


def _plain_of(piece: Piece) -> str:
    return piece.plain


def _plain(node: SyntaxTreeNode) -> str:
    """Markdown without its signs: what a lock screen or a screen reader gets."""
    match node.type:
        case "text" | "code_inline":
            return node.content
        case "softbreak" | "hardbreak":
            return "\n"
        case "root":
            return _stacked(node)
        case "bullet_list":
            return "\n".join("- " + _plain(item).replace("\n", "\n  ") for item in node.children)
        case "ordered_list":
            first = int(str(node.attrs.get("start", 1)))
            numbered = enumerate(node.children, first)
            return "\n".join(f"{number}. " + _plain(item).replace("\n", "\n   ") for number, item in numbered)
        case "list_item":
            return "\n".join(_plain(child) for child in node.children)
        case "blockquote":
            return "\n".join(f"> {line}" for line in _stacked(node).split("\n"))
        case _:
            return "".join(_plain(child) for child in node.children)


def _stacked(node: SyntaxTreeNode) -> str:
    text = ""
    for child in node.children:
        gap = "" if not text else "\n" if child.type.endswith("_list") else "\n\n"
        text += gap + _plain(child)
    return text
