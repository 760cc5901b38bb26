"""The content of an `m.room.message`, as the client-server spec wants it ("Instant Messaging")."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from models.ids import EventId, UserId
from plugin.words.render import Rendered

Content = dict[str, Any]


def content(
    rendered: Rendered, *, mentions: Iterable[UserId] = (), everybody: bool = False, notice: bool = False
) -> Content:
    """A message. `mentions` are notified, `everybody` notifies the whole room.

    `m.mentions` always stands there, also empty: without it clients would search the text for names (spec, "User and room mentions").
    """
    made: Content = {
        "msgtype": "m.notice" if notice else "m.text",
        "body": rendered.body,
        "m.mentions": _mentions(mentions, everybody),
    }
    if rendered.html is not None:
        made |= {"format": "org.matrix.custom.html", "formatted_body": rendered.html}
    return made


def _mentions(mentions: Iterable[UserId], everybody: bool) -> Content:
    users = list(dict.fromkeys(mentions))
    return {**({"user_ids": users} if users else {}), **({"room": True} if everybody else {})}


def reply_to(message: Content, event: EventId) -> Content:
    """The same message as a reply (spec, "Rich replies"; without the fallback that was taken out in v1.13)."""
    return {**message, "m.relates_to": {"m.in_reply_to": {"event_id": event}}}


def edit_of(message: Content, event: EventId) -> Content:
    """The message in the place of an earlier one of ours (spec, "Event replacements").

    The outer `m.mentions` is empty, so that an edit notifies nobody a second time.
    """
    new = {key: value for key, value in message.items() if key != "m.relates_to"}
    outer = {**new, "body": f"* {new['body']}", "m.mentions": {}}
    if "formatted_body" in new:
        outer["formatted_body"] = f"* {new['formatted_body']}"
    return {**outer, "m.new_content": new, "m.relates_to": {"rel_type": "m.replace", "event_id": event}}
