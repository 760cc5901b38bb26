from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.matrix.reader import Encrypted, Garbled, Membership, Reading, StateSet, TakenBack, Tap, Text, read

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=20,
)
TYPES = st.sampled_from(
    [
        "m.room.message",
        "m.room.member",
        "m.reaction",
        "m.room.redaction",
        "m.room.encrypted",
        "m.room.create",
        "m.sticker",
        "org.matrix.msc3381.poll.start",
        "m.unknown",
    ]
)
KEYS = [
    "body",
    "msgtype",
    "m.relates_to",
    "m.new_content",
    "m.mentions",
    "membership",
    "displayname",
    "redacts",
    "m.poll",
]
CONTENTS = st.dictionaries(st.sampled_from(KEYS), ANYTHING, max_size=6)


def message(content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "event_id": "$1",
        "sender": "@ann:test",
        "origin_server_ts": 1_700_000_000_000,
        "type": "m.room.message",
        "content": content,
        **more,
    }


def text_of(content: dict[str, Any]) -> Text:
    reading = read(message(content))
    assert isinstance(reading, Text)
    return reading


@given(ANYTHING)
def test_anything_at_all_is_read_or_left(raw: object) -> None:
    assert read(raw) is None or isinstance(read(raw), Reading)


@given(TYPES, CONTENTS, ANYTHING, st.booleans())
def test_events_of_any_shape_are_read_or_left(
    kind: str, content: dict[str, Any], odd: object, state: bool
) -> None:
    more = {"state_key": odd} if state else {"unsigned": odd}
    reading = read(message(content, type=kind, **more))
    assert reading is None or isinstance(reading, Reading)


def test_a_message_is_read_with_what_it_points_at() -> None:
    content = {
        "msgtype": "m.text",
        "body": "hello",
        "m.mentions": {"user_ids": ["@ben:test", 7]},
        "m.relates_to": {"m.in_reply_to": {"event_id": "$0"}},
    }
    reading = text_of(content)
    assert (reading.text, reading.reply_to, reading.mentions) == ("hello", "$0", {"@ben:test"})


def test_the_quoted_lines_of_an_older_reply_are_not_the_authors_words() -> None:
    relation = {"m.in_reply_to": {"event_id": "$0"}}
    body = "> <@ben:test> I want to die\n> really\n\nI am with you"
    assert text_of({"msgtype": "m.text", "body": body, "m.relates_to": relation}).text == "I am with you"
    assert text_of({"msgtype": "m.text", "body": "> quoted by hand\n\nmine"}).text.startswith("> quoted")


def test_an_edit_is_its_new_text() -> None:
    content = {
        "msgtype": "m.text",
        "body": "* new",
        "m.new_content": {"msgtype": "m.text", "body": "new"},
        "m.relates_to": {"rel_type": "m.replace", "event_id": "$0"},
    }
    reading = text_of(content)
    assert (reading.text, reading.edit_of) == ("new", "$0")


def test_a_spoiler_is_seen_and_its_words_are_read() -> None:
    spoiler = {"body": "the cut", "formatted_body": "<span data-mx-spoiler='injury'>the cut</span>"}
    assert (text_of(spoiler).text, text_of(spoiler).hidden) == ("the cut", True)
    assert not text_of({"body": "the cut", "formatted_body": "<b>the cut</b>"}).hidden
    assert not text_of({"body": "the cut", "formatted_body": ["data-mx-spoiler"]}).hidden


@pytest.mark.parametrize(
    ("body", "html", "read_as"),
    [
        ("so **good**", "so <strong>good</strong>", "so **good**"),
        (
            "1. one\n2. two [x](https://a.b)",
            "<ol><li>one</li><li>two <a href='https://a.b'>x</a></li></ol>",
            None,
        ),
        ("> old words\n\nmine", "<mx-reply><blockquote>Ann: old words</blockquote></mx-reply>mine", "mine"),
        ("a &amp; b", "a &amp;amp; b", None),
        ("good evening", "i want to d<b></b>ie<br>tonight", "good evening\ni want to die tonight"),
        ("", "<p>only here</p>", "\nonly here"),
    ],
)
def test_words_that_only_the_formatted_text_shows_are_read_too(
    body: str, html: str, read_as: str | None
) -> None:
    content = {"body": body, "format": "org.matrix.custom.html", "formatted_body": html}
    reply = {"m.relates_to": {"m.in_reply_to": {"event_id": "$above"}}} if body.startswith("> ") else {}
    found = read(message(content | reply))
    assert isinstance(found, Text)
    assert found.text == (body if read_as is None else read_as)


@given(st.text(alphabet="<>/&;mx-reply b", max_size=200))
def test_any_formatted_text_is_read(html: str) -> None:
    found = read(message({"body": "hello", "format": "org.matrix.custom.html", "formatted_body": html}))
    assert isinstance(found, Text)
    assert found.text.startswith("hello")


def test_a_flood_of_brackets_takes_no_longer_than_its_length() -> None:
    for flood in ("<" * 65_000, "<p " * 20_000, "<mx-reply>" * 6_000, "&" * 65_000):
        found = read(message({"body": "hi", "format": "org.matrix.custom.html", "formatted_body": flood}))
        assert isinstance(found, Text)


def test_polls_and_captions_are_words_too() -> None:
    poll = {
        "question": {"org.matrix.msc1767.text": "Who wants to?"},
        "answers": [{"id": "a", "org.matrix.msc1767.text": "me"}],
    }
    reading = read(message({"org.matrix.msc3381.poll.start": poll}, type="org.matrix.msc3381.poll.start"))
    assert isinstance(reading, Text)
    assert reading.text == "Who wants to?\nme"
    assert text_of({"msgtype": "m.image", "body": "caption", "url": "mxc://x/y"}).text == "caption"


def test_an_impossible_time_is_no_reason_to_overlook_a_message() -> None:
    for stamp in (-5, 10**30, None, "now", 1.5, True):
        reading = read(message({"msgtype": "m.text", "body": "hello"}, origin_server_ts=stamp))
        assert isinstance(reading, Text)


def test_other_events() -> None:
    relation = {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$0", "key": "✅"}}
    assert read(message(relation, type="m.reaction")) == Tap(text_of({"body": ""}).head, "$0", "✅")
    assert isinstance(read(message({"redacts": "$0"}, type="m.room.redaction")), TakenBack)
    assert isinstance(read(message({}, type="m.room.redaction", redacts="$0")), TakenBack)
    assert isinstance(read(message({"algorithm": "x"}, type="m.room.encrypted")), Encrypted)
    assert isinstance(read(message({}, type="m.room.encryption", state_key="")), StateSet)
    assert isinstance(read(message({"body": 7})), Garbled)
    assert read(message({})) is None


def test_a_display_name_cannot_rewrite_the_line_it_stands_in() -> None:
    name = "ann\u202e\u0007\nadmin"
    raw = message({"membership": "join", "displayname": name}, type="m.room.member", state_key="@ann:test")
    reading = read(raw)
    assert isinstance(reading, Membership)
    assert reading.name == "annadmin"


def test_what_cannot_be_kept_is_taken_out_and_the_rest_is_read() -> None:
    assert text_of({"body": "a\ud800b\0c"}).text == "a?b\ufffdc"
    assert isinstance(read(message({"body": "x"}, event_id="$a\ud800")), Garbled)
    assert isinstance(read(message({"body": "x"}, sender="@a\0:test")), Garbled)
