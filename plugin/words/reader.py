"""Who reads: all that a sentence needs to know of its reader and of the people in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

from models.ids import UserId, localpart
from models.lines import Line

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Reader:
    """The one person, or the room, a sentence is for.

    `language` is a two-letter code; `zone` a time zone's name. `names` are display names, `countries` what people said of themselves
    (two letters), `lines` the crisis lines that may be shown, by country. `via` is a server that knows the rooms which are linked
    to (spec, appendices, "Routing").
    """

    language: str = FALLBACK
    zone: str = "UTC"
    prefix: str = "!"
    names: Mapping[UserId, str] = field(default_factory=dict)
    countries: Mapping[UserId, str] = field(default_factory=dict)
    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    via: str = ""

    @property
    def locale(self) -> Locale:
        """How dates, lists and numbers are written."""
        return _locale(self.language)

    @property
    def clock(self) -> ZoneInfo:
        """The reader's zone; UTC when it is not known (any more)."""
        try:
            return ZoneInfo(self.zone)
        except (KeyError, ValueError, OSError):
            return ZoneInfo("UTC")

    def name_of(self, user: UserId) -> str:
        """The display name, or for want of one the first part of the id."""
        return self.names.get(user, "").strip() or localpart(user) or user


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError, TypeError):
        return Locale.parse(FALLBACK)
