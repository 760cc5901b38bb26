"""Sentences: from a Fluent id and arguments to a Matrix message content, in the reader's language."""

from plugin.words.content import content, edit_of, reply_to
from plugin.words.reader import Reader
from plugin.words.render import Rendered, render
from plugin.words.texts import TextError, Texts, house_texts

__all__ = [
    "Reader",
    "Rendered",
    "TextError",
    "Texts",
    "content",
    "edit_of",
    "house_texts",
    "render",
    "reply_to",
]
