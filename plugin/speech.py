"""Who reads what in which language: the engine's words on their way to a message.

A room reads in its circle's language, a person in their own. Names are those of the rooms the reader could see them in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import structlog

from models.circle import Circle, PersonFacts, clock_of
from models.effects import Say
from models.ids import RoomId, UserId, server_of
from models.lines import Shelf
from models.words import Quote, Words
from plugin import metrics
from plugin.engine.people import People
from plugin.engine.places import Places
from plugin.words import Reader, Rendered, TextError, content, render, reply_to

Content = dict[str, Any]

log = structlog.get_logger(__name__)


class HouseSpeech:
    """Renders for the engine. `lines` gives the crisis lines that may be shown today, by country."""

    def __init__(self, places: Places, people: People, prefix: str, lines: Callable[[], Shelf]) -> None:
        self._places = places
        self._people = people
        self._prefix = prefix
        self._lines = lines

    def in_room(self, say: Say, circle: Circle | None) -> Content:
        """A message for a room."""
        rendered = _rendered(say.words, self._reader(circle, RoomId(say.room)))
        message = content(rendered, mentions=say.mentions, everybody=say.everybody)
        return reply_to(message, say.reply_to) if say.reply_to else message

    def to_person(self, user: UserId, words: Words, circle: Circle | None) -> Content:
        """A message for one person. A room of two notifies without a mention, which clients show as an alarm (red in Element)."""
        return content(_rendered(words, self._reader(circle, None, user)))

    def edit(self, words: Words, room: str, user: str, circle: Circle | None) -> Content:
        """The new text of an earlier message, in a room or to one person; notifies nobody."""
        whose = UserId(user) if user else self._places.direct_with(RoomId(room))
        reader = self._reader(circle, None, whose) if whose else self._reader(circle, RoomId(room))
        return content(_rendered(words, reader))

    def _reader(self, circle: Circle | None, room: RoomId | None, user: UserId | None = None) -> Reader:
        facts = self._people.facts
        own = facts.get(user) if user else None
        names: dict[UserId, str] = {}
        for place in (*(circle.rooms if circle else ()), circle.moderators_room if circle else None, room):
            if place:
                names |= self._places.names(place)
        return Reader(
            language=(own.language if own else "") or (circle.settings.language if circle else "en"),
            zone=clock_of(user, own or PersonFacts(), circle.settings) if circle else "UTC",
            prefix=self._prefix,
            names=names,
            countries={person: known.country for person, known in facts.items() if known.country},
            lines=self._lines(),
            via=server_of(self._places.keeper),
        )


def _rendered(words: Words, reader: Reader) -> Rendered:
    """The sentence; should the language files fail, what it was about in bare words, since a message must never be lost."""
    try:
        return render(words, reader)
    except TextError as error:
        log.error("text-missing", text=words.id, error=str(error))
        metrics.WARNINGS.labels("text-missing").inc()
        told = [str(arg) for arg in words.args.values() if isinstance(arg, str | int | float)]
        quoted = [arg.text for arg in words.args.values() if isinstance(arg, Quote)]
        return Rendered(" · ".join([words.id, *told, *quoted]))
