"""What somebody points at in a report: a link to a message or a person, or a person by name; and the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from models.ids import EventId, RoomId, UserId

LONGEST = 255
"""Characters of an id (spec, "Common identifier format")."""

_LINK = re.compile(r"<?(?:https?://matrix\.to/#/|matrix:)(\S{1,1200}?)>?(?=\s|$)", re.IGNORECASE)
_PERSON = re.compile(r"@[^\s:]{1,200}:[^\s,;()<>\"'“”]{1,200}")
_SIGILS = {"roomid": "!", "room": "#", "r": "#", "u": "@", "user": "@", "e": "$", "event": "$"}


@dataclass(frozen=True, slots=True)
class Pointed:
    """A message (`event`; `room` None: the link names its room by an alias), a person, or neither; and all other words."""

    words: str
    room: RoomId | None = None
    event: EventId | None = None
    person: UserId | None = None


def pointed(text: str) -> Pointed:
    """Read a report's text. Total: what is no sound link stays among the words."""
    room: RoomId | None = None
    event: EventId | None = None
    person: UserId | None = None
    rest = text
    for found in _LINK.finditer(text):
        ids = _ids(found[1], matrix_to=not found[0].lstrip("<").lower().startswith("matrix:"))
        events = [one for one in ids if one.startswith("$")]
        people = [one for one in ids if one.startswith("@")]
        if event is None and events:
            event = EventId(events[0])
            room = next((RoomId(one) for one in ids if one.startswith("!")), None)
            rest = rest.replace(found[0], " ", 1)
        elif person is None and people:
            person = UserId(people[0])
            rest = rest.replace(found[0], " ", 1)
    named = _PERSON.search(rest)
    if person is None and named:
        person = UserId(named[0].rstrip(".!?"))
    return Pointed(" ".join(rest.split()), room, event, person)


def _ids(path: str, *, matrix_to: bool) -> list[str]:
    """The ids a link names (spec, appendices, "matrix.to navigation" and "Matrix URI scheme"); none of an unsound one."""
    parts = path.partition("?")[0].split("/")
    if matrix_to:
        ids = [unquote(one) for one in parts[:2]]
    else:
        kinds = zip(parts[::2], parts[1::2], strict=False)
        ids = [_SIGILS.get(kind, "?") + unquote(name) for kind, name in kinds]
    sound = all(2 <= len(one) <= LONGEST and one[0] in "!#@$" and one.isprintable() for one in ids)
    return ids if sound else []
