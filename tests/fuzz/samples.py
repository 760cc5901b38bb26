"""Good events of every kind the keeper knows, to be broken, and to begin from."""

from __future__ import annotations

from typing import Any

from tests.engine.house_of_tests import ANN, BEN, KEEPER

Json = dict[str, Any]
WHEN = 1_767_294_000_000
MEGOLM = "m.megolm.v1.aes-sha2"
OLM = "m.olm.v1.curve25519-aes-sha2"
KEY = "hFUYqqZVbrvE4aHNuGkQFpkTz8aCUGxu4NfaWD9vgmg"


def raw(kind: str, content: Json, sender: str = ANN, **more: Any) -> Json:
    """A raw event; its id says nothing."""
    return {
        "event_id": "$odd",
        "sender": sender,
        "origin_server_ts": WHEN,
        "type": kind,
        "content": content,
        "unsigned": {"age": 5},
        **more,
    }


def text(body: str, **more: Any) -> Json:
    """A message's content."""
    return {"msgtype": "m.text", "body": body, **more}


def edit(body: str, of: str) -> Json:
    """The content of an edit."""
    relation = {"rel_type": "m.replace", "event_id": of}
    return {**text(f"* {body}"), "m.new_content": text(body), "m.relates_to": relation}


def tap(key: str, on: str) -> Json:
    """The content of a reaction."""
    return {"m.relates_to": {"rel_type": "m.annotation", "event_id": on, "key": key}}


def state(kind: str, content: Json, key: str = "", sender: str = ANN) -> Json:
    """A state event."""
    return raw(kind, content, sender, state_key=key)


def sealed(**more: Any) -> Json:
    """The content of an encrypted message nobody has the key of."""
    return {
        "algorithm": MEGOLM,
        "session_id": KEY,
        "sender_key": KEY,
        "device_id": "D",
        "ciphertext": "AwgAEnACgA",
        **more,
    }


_POLL = {
    "question": {"m.text": "Who?"},
    "answers": [{"id": "a", "m.text": [{"body": "me"}]}],
    "max_selections": 1,
}
_OLD_POLL = {"question": {"body": "Who?"}, "answers": [{"id": "a", "org.matrix.msc1767.text": "me"}]}
_LEVELS = {
    "users": {ANN: 100, BEN: "50"},
    "users_default": 0,
    "events": {"m.room.name": 50},
    "ban": 50,
    "notifications": {"room": 50},
}
_GONE = {"redacted_because": raw("m.room.redaction", {"redacts": "$odd"}), "redacted_by": "$r"}

EVENTS: tuple[Json, ...] = (
    raw("m.room.message", text("hello")),
    raw("m.room.message", text("hello", format="org.matrix.custom.html", formatted_body="<b>hello</b>")),
    raw("m.room.message", text("!help now")),
    raw("m.room.message", text("!since 3 weeks ago", **{"m.mentions": {"user_ids": [BEN], "room": True}})),
    raw("m.room.message", {"msgtype": "m.notice", "body": "a bot"}),
    raw("m.room.message", {"msgtype": "m.image", "body": "cat.png", "url": "mxc://test/x", "info": {"w": 1}}),
    raw("m.room.message", edit("new words", "$good0")),
    raw("m.room.message", edit("new words", "$good1"), BEN),
    raw("m.room.message", edit("an edit of an edit", "$odd")),
    raw(
        "m.room.message",
        text("> <@x:y> old\n\nnew", **{"m.relates_to": {"m.in_reply_to": {"event_id": "$good0"}}}),
    ),
    raw("m.room.message", text("a loop", **{"m.relates_to": {"m.in_reply_to": {"event_id": "$odd"}}})),
    raw(
        "m.room.message", text("a thread", **{"m.relates_to": {"rel_type": "m.thread", "event_id": "$good0"}})
    ),
    raw("m.sticker", {"body": "a cat", "url": "mxc://test/x", "info": {}}),
    raw("m.poll.start", {"m.poll": _POLL, "m.text": "Who? me"}),
    raw("org.matrix.msc3381.poll.start", {"org.matrix.msc3381.poll.start": _OLD_POLL}),
    raw("m.reaction", tap("🖐️", "$good0")),
    raw("m.reaction", tap("👍", "$nothing"), BEN),
    raw("m.room.redaction", {"redacts": "$good0", "reason": "mine"}),
    raw("m.room.redaction", {}, redacts="$odd"),
    raw("m.room.message", {}, unsigned=_GONE),
    raw("m.room.encrypted", {}, unsigned=_GONE),
    raw("m.reaction", {}, unsigned=_GONE),
    raw("m.room.redaction", {}, unsigned=_GONE),
    raw("m.room.encrypted", sealed()),
    raw("m.room.encrypted", sealed(), KEEPER, unsigned={"transaction_id": "ck0"}),
    raw("m.room.encrypted", sealed(algorithm=OLM, ciphertext={KEY: {"type": 0, "body": "AwogIQ"}})),
    state("m.room.create", {"room_version": "12", "additional_creators": [BEN], "type": "m.space"}),
    state("m.room.create", {"creator": ANN, "room_version": "1"}),
    state("m.room.encryption", {"algorithm": MEGOLM, "rotation_period_ms": 1}),
    state("m.room.power_levels", _LEVELS),
    state("m.room.name", {"name": "A circle"}),
    state("m.room.topic", {"topic": "what is kept", "m.topic": {"m.text": [{"body": "x"}]}}),
    state("m.room.pinned_events", {"pinned": ["$good0"]}),
    state("m.room.tombstone", {"replacement_room": "!new:test", "body": "moved"}),
    *(
        state("m.room.member", {"membership": membership, "displayname": "Ben"}, BEN, ANN)
        for membership in ("join", "leave", "ban", "invite", "knock", "odd")
    ),
    state("m.room.member", {"membership": "invite", "is_direct": True}, KEEPER, ANN),
    state("m.room.member", {"membership": "leave"}, KEEPER, ANN),
)

_SEALED = {"algorithm": OLM, "sender_key": KEY, "ciphertext": {KEY: {"type": 0, "body": "AwogIQ"}}}
_ASKED = {"algorithm": MEGOLM, "room_id": "!circle:test", "session_id": KEY, "sender_key": KEY}

TO_DEVICE: tuple[Json, ...] = (
    {"type": "m.room.encrypted", "sender": ANN, "content": _SEALED},
    {"type": "m.room_key", "sender": ANN, "content": {**_ASKED, "session_key": KEY}},
    {"type": "m.room_key.withheld", "sender": ANN, "content": {**_ASKED, "code": "m.no_olm", "reason": "no"}},
    {
        "type": "m.room_key_request",
        "sender": ANN,
        "content": {"action": "request", "body": _ASKED, "request_id": "1", "requesting_device_id": "D"},
    },
    {"type": "m.dummy", "sender": ANN, "content": {}},
)
