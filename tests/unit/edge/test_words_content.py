"""Contents as the client-server specification wants them."""

from models.ids import EventId, UserId
from plugin.words import Rendered, content, edit_of, reply_to

ANA, BO = UserId("@ana:one.example"), UserId("@bo:two.example")
PLAIN, RICH = Rendered("Hello"), Rendered("Hello Ana", "Hello <b>Ana</b>")


def test_a_plain_message_says_that_it_mentions_nobody() -> None:
    assert content(PLAIN) == {"msgtype": "m.text", "body": "Hello", "m.mentions": {}}


def test_a_rich_message_carries_both_forms_and_its_mentions_once() -> None:
    assert content(RICH, mentions=(ANA, BO, ANA), everybody=True, notice=True) == {
        "msgtype": "m.notice",
        "body": "Hello Ana",
        "format": "org.matrix.custom.html",
        "formatted_body": "Hello <b>Ana</b>",
        "m.mentions": {"user_ids": [ANA, BO], "room": True},
    }


def test_a_reply_says_to_what() -> None:
    assert reply_to(content(PLAIN), EventId("$e"))["m.relates_to"] == {"m.in_reply_to": {"event_id": "$e"}}


def test_an_edit_holds_the_new_message_and_notifies_nobody_again() -> None:
    new = content(RICH, mentions=(ANA,))
    assert edit_of(reply_to(new, EventId("$first")), EventId("$e")) == {
        "msgtype": "m.text",
        "body": "* Hello Ana",
        "format": "org.matrix.custom.html",
        "formatted_body": "* Hello <b>Ana</b>",
        "m.mentions": {},
        "m.new_content": new,
        "m.relates_to": {"rel_type": "m.replace", "event_id": "$e"},
    }
