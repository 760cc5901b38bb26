"""Raw Matrix events into small typed readings. Everything in them was chosen by a stranger: any type, any size, or missing.

Pure and total: `read` never raises, and returns None for what the keeper has no use for. Types are checked, texts cut, ids
bounded. What cannot be read as an event at all is a `Garbled`, so that it can be counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeGuard

from models.ids import EventId, UserId
from plugin.matrix.loose import shallow
from plugin.matrix.shown import all_words

MAX_TEXT = 65_536
"""Code points of one text; an event has at most 65,536 bytes (spec, "Size limits"), so nothing honest is cut."""

MAX_ID = 255
_LAST_MOMENT = 253402300799
_TEXT_TYPES = frozenset({"m.room.message", "m.sticker"})
_MEMBERSHIPS = frozenset({"join", "invite", "knock", "leave", "ban"})
_POLL_TYPES = frozenset({"org.matrix.msc3381.poll.start", "m.poll.start"})
STATE_TYPES = (
    "m.room.create",
    "m.room.encryption",
    "m.room.member",
    "m.room.name",
    "m.room.pinned_events",
    "m.room.power_levels",
    "m.room.tombstone",
    "m.room.topic",
)
TIMELINE_TYPES = (
    *STATE_TYPES,
    "m.room.encrypted",
    "m.reaction",
    "m.room.redaction",
    *sorted(_TEXT_TYPES | _POLL_TYPES),
)


@dataclass(frozen=True, slots=True)
class Head:
    """What every event has. `at` is when its server says it was sent: never to be trusted for an order or a timer."""

    event: EventId
    sender: UserId
    at: datetime
    txn: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Somebody's words, whatever they came in: a message, a caption, a poll's question. `hidden`: part of it is behind a spoiler."""

    head: Head
    text: str
    edit_of: EventId | None = None
    reply_to: EventId | None = None
    thread: EventId | None = None
    mentions: frozenset[UserId] = frozenset()
    notice: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Tap:
    """A reaction."""

    head: Head
    target: EventId
    key: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A redaction."""

    head: Head
    target: EventId


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody came, went, was asked in or was put out."""

    head: Head
    user: UserId
    membership: str
    name: str
    direct: bool = False


@dataclass(frozen=True, slots=True)
class StateSet:
    """Any other state that the keeper keeps."""

    head: Head
    type: str
    content: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Encrypted:
    """Still sealed; `raw` goes to the Olm room."""

    head: Head
    raw: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Garbled:
    """Not an event, or one whose parts are of the wrong type."""

    why: str


Reading = Text | Tap | TakenBack | Membership | StateSet | Encrypted | Garbled


def read(raw: object) -> Reading | None:
    """One raw event (JSON, as `/sync` or `/messages` gave it) into a reading; None for what does not concern us."""
    if not isinstance(raw, dict):
        return Garbled("not an object")
    head = _head(raw)
    if head is None:
        return Garbled("no usable event id, sender or time")
    kind = raw.get("type")
    content = raw.get("content")
    if not isinstance(kind, str) or not isinstance(content, dict):
        return Garbled("no usable type or content")
    if isinstance(raw.get("state_key"), str):
        return _state(head, kind, raw["state_key"], content)
    return _timeline(head, kind, content, raw)


def _head(raw: dict[str, Any]) -> Head | None:
    event, sender, stamp = raw.get("event_id"), raw.get("sender"), raw.get("origin_server_ts")
    if not (_is_id(event, "$") and _is_id(sender, "@")):
        return None
    seconds = stamp // 1000 if isinstance(stamp, int) else -1
    if not 0 <= seconds <= _LAST_MOMENT:
        # An impossible time is no reason to overlook a message.
        seconds = 0
    unsigned = raw.get("unsigned")
    txn = unsigned.get("transaction_id") if isinstance(unsigned, dict) else None
    return Head(
        EventId(event),
        UserId(sender),
        datetime.fromtimestamp(seconds, UTC),
        txn if isinstance(txn, str) else "",
    )


def sender_of(raw: dict[str, Any]) -> UserId | None:
    """Whose an event is, whatever is in it; None for what is no event."""
    head = _head(raw)
    return head.sender if head else None


def _state(head: Head, kind: str, key: str, content: dict[str, Any]) -> Reading | None:
    if kind == "m.room.member":
        if not _is_id(key, "@"):
            return Garbled("a membership of nobody")
        name = content.get("displayname")
        return Membership(
            head,
            UserId(key),
            _membership(content.get("membership")),
            _plain(name, 100) if isinstance(name, str) else "",
            direct=content.get("is_direct") is True,
        )
    if key == "" and kind in STATE_TYPES:
        return StateSet(head, kind, shallow(content))
    return None


def _membership(value: object) -> str:
    """One of the five there are; anything else is no way to be in a room."""
    return value if isinstance(value, str) and value in _MEMBERSHIPS else "leave"


def _timeline(head: Head, kind: str, content: dict[str, Any], raw: dict[str, Any]) -> Reading | None:
    if kind == "m.room.encrypted":
        # One that was taken back comes again with an empty content: there is nothing left to open.
        return Encrypted(head, shallow(raw)) if content else None
    if kind == "m.reaction":
        relation = _relation(content)
        target, key = relation.get("event_id"), relation.get("key")
        if relation.get("rel_type") != "m.annotation" or not _is_id(target, "$") or not isinstance(key, str):
            return Garbled("a reaction to nothing")
        return Tap(head, EventId(target), _sound(key[:40]))
    if kind == "m.room.redaction":
        # Since room version 11 the target stands in the content (spec, "m.room.redaction").
        target = content.get("redacts", raw.get("redacts"))
        return TakenBack(head, EventId(target)) if _is_id(target, "$") else Garbled("a redaction of nothing")
    if kind in _TEXT_TYPES:
        return _text(head, content)
    if kind in _POLL_TYPES:
        return Text(head, _poll_words(content))
    return None


def _text(head: Head, content: dict[str, Any]) -> Reading | None:
    relation = _relation(content)
    edited = relation.get("rel_type") == "m.replace" and _is_id(relation.get("event_id"), "$")
    new = content.get("m.new_content")
    said = new if edited and isinstance(new, dict) and isinstance(new.get("body"), str) else content
    body = said.get("body")
    if not isinstance(body, str):
        # A message taken back comes again with an empty content; that is no fault of anybody's.
        return None if not content else Garbled("a message without words")
    reply = relation.get("m.in_reply_to")
    reply_to = reply.get("event_id") if isinstance(reply, dict) else None
    threaded = relation.get("rel_type") == "m.thread" and _is_id(relation.get("event_id"), "$")
    text = body[:MAX_TEXT]
    text = _sound(all_words(_without_fallback(text) if reply_to else text, said, MAX_TEXT))
    return Text(
        head,
        text,
        edit_of=EventId(str(relation["event_id"])) if edited else None,
        reply_to=EventId(reply_to) if _is_id(reply_to, "$") else None,
        thread=EventId(str(relation["event_id"])) if threaded else None,
        mentions=_mentions(said),
        notice=said.get("msgtype") == "m.notice",
        hidden=_hides(said),
    )


def _hides(content: dict[str, Any]) -> bool:
    """Whether part of it is behind a spoiler, which only the formatted text says (spec, "Spoiler messages")."""
    formatted = content.get("formatted_body")
    return isinstance(formatted, str) and "data-mx-spoiler" in formatted


def _relation(content: dict[str, Any]) -> dict[str, Any]:
    relation = content.get("m.relates_to")
    return relation if isinstance(relation, dict) else {}


def _mentions(content: dict[str, Any]) -> frozenset[UserId]:
    mentions = content.get("m.mentions")
    users = mentions.get("user_ids") if isinstance(mentions, dict) else None
    if not isinstance(users, list):
        return frozenset()
    return frozenset(UserId(user) for user in users[:100] if _is_id(user, "@"))


def _without_fallback(text: str) -> str:
    """Drop the quoted lines that older clients put before a reply (spec, "Fallbacks for rich replies", removed in v1.13)."""
    lines = text.split("\n")
    kept = 0
    while kept < len(lines) and lines[kept].startswith("> "):
        kept += 1
    if kept and kept < len(lines) and not lines[kept].strip():
        return "\n".join(lines[kept + 1 :])
    return text


def _poll_words(content: dict[str, Any]) -> str:
    """A poll's question and answers as one text, so that it is screened like any other."""
    for key in ("org.matrix.msc3381.poll.start", "m.poll", "m.poll.start"):
        poll = content.get(key)
        if isinstance(poll, dict):
            answers = poll.get("answers")
            parts = [poll.get("question"), *(answers if isinstance(answers, list) else [])[:20]]
            return _sound("\n".join(filter(None, map(_extensible, parts)))[:MAX_TEXT])
    return ""


def _extensible(value: object) -> str:
    if not isinstance(value, dict):
        return ""
    for key in ("body", "org.matrix.msc1767.text", "m.text"):
        text = value.get(key)
        if isinstance(text, str):
            return text
        if (
            isinstance(text, list)
            and text
            and isinstance(text[0], dict)
            and isinstance(text[0].get("body"), str)
        ):
            return str(text[0]["body"])
    return ""


def _is_id(value: object, sigil: str) -> TypeGuard[str]:
    return (
        isinstance(value, str)
        and 2 <= len(value) <= MAX_ID
        and value.startswith(sigil)
        and value == _sound(value)
    )


def _sound(text: str) -> str:
    """Without what cannot be kept: half surrogate pairs (JSON can carry them, UTF-8 cannot) and NUL (PostgreSQL refuses it)."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


def _plain(name: str, longest: int) -> str:
    """A display name without control and direction characters, so that it cannot rewrite the line it stands in."""
    return "".join(char for char in name if char.isprintable())[:longest].strip()
