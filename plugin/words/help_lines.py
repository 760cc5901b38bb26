"""A crisis line in words."""

from __future__ import annotations

from babel.lists import format_list

from models.lines import ALWAYS, Contact, Line
from models.words import Items, Words
from plugin.words.reader import Reader


def emergency_last(line: Line) -> bool:
    """Sorts the emergency number behind the lines that listen."""
    return line.kind == "emergency"


def line_words(line: Line, reader: Reader) -> Words:
    """One line: its name, its hours and languages, and the ways to reach it as they are printed."""
    ways = Items(tuple(_way_words(contact, reader) for contact in line.contacts))
    if line.kind == "emergency":
        return Words("line-emergency", {"ways": ways})
    details = [*_hours(line.hours)]
    if line.languages:
        spoken = [_language(code, reader) for code in line.languages]
        details.append(Words("line-languages", {"languages": format_list(spoken, locale=reader.locale)}))
    if not details:
        return Words("line-bare", {"name": line.name, "ways": ways})
    return Words("line-full", {"name": line.name, "ways": ways, "details": Items(tuple(details))})


def _way_words(contact: Contact, reader: Reader) -> Words:
    differs = [*_hours(contact.hours or "")]
    if contact.language:
        differs.append(Words("line-languages", {"languages": _language(contact.language, reader)}))
    way = Words(f"way-{contact.method}", {"how": contact.how})
    if not differs:
        return way
    return Words("way-with", {"way": Items((way,)), "details": Items(tuple(differs))})


def _hours(hours: str) -> tuple[Words, ...]:
    if not hours:
        return ()
    return (Words("line-always"),) if hours == ALWAYS else (Words("line-hours", {"hours": hours}),)


def _language(code: str, reader: Reader) -> str:
    return str(reader.locale.languages.get(code, code))
