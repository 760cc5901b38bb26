from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from models.agenda import Agenda, Segment
from models.aggregate import Command
from models.circle import Circle
from models.config import CircleSettings
from models.ids import RoomId, UserId
from plugin.commands import Misspelt, Typed, helpful, read_command

SPELLINGS = {
    "pass": "pass",
    "done": "done",
    "next": "next",
    "helpnow": "helpnow",
    "help now": "helpnow",
    "help": "help",
}


def test_a_command_is_found_with_its_arguments() -> None:
    assert read_command("!pass", "!", SPELLINGS, "circle") == Typed("pass", "")
    assert read_command("  !NEXT  please  now ", "!", SPELLINGS, "circle") == Typed("next", "please  now")


def test_two_words_can_be_one_command() -> None:
    assert read_command("!help now", "!", SPELLINGS, "circle") == Typed("helpnow", "")
    assert read_command("!help  NOW please", "!", SPELLINGS, "circle") == Typed("helpnow", "please")
    assert read_command("!help pass", "!", SPELLINGS, "circle") == Typed("help", "pass")


def test_a_typo_is_answered_with_the_nearest_command() -> None:
    assert read_command("!pas", "!", SPELLINGS, "circle") == Misspelt("pas", "pass")
    assert read_command("!xyzzyq", "!", SPELLINGS, "circle") == Misspelt("xyzzyq", "")


def test_an_exclamation_is_not_a_command() -> None:
    for text in ("!", "!!", "! I am glad", "!?", "!123", "wow!"):
        assert read_command(text, "!", SPELLINGS, "circle") is None


def test_in_a_direct_room_help_needs_no_prefix() -> None:
    assert read_command("Help now!", "!", SPELLINGS, "direct") == Typed("helpnow", "")
    assert read_command("help", "!", SPELLINGS, "direct") == Typed("help", "")
    assert read_command("help", "!", SPELLINGS, "circle") is None
    assert read_command("pass", "!", SPELLINGS, "direct") is None


def test_help_shows_what_leads_a_meeting_to_those_who_may_open_one() -> None:
    chair, member = UserId("@chair:x"), UserId("@member:x")
    commands = (Command("pass", "help-pass"), Command("end", "help-end", leading=True))

    def shown(user: UserId, **settings: Any) -> list[str]:
        circle = Circle(
            name="evening",
            settings=CircleSettings(
                name="evening", rooms=("!r:x",), moderators_room="!m:x", chairs=(chair,), **settings
            ),
            keeper=UserId("@keeper:x"),
            rooms=(RoomId("!r:x"),),
            moderators_room=None,
            members=(chair, member),
            moderators=(),
            agenda=Agenda(segments=(Segment(kind="opening"),)),
        )
        return [command.name for command in helpful(commands, user, "direct", [circle])]

    assert shown(chair) == ["end", "pass"]
    assert shown(member) == ["pass"]
    assert shown(member, anyone_may_start=True) == ["end", "pass"]


@given(st.text(max_size=200), st.sampled_from(["!", "ck!", "."]))
def test_any_text_is_read_or_left(text: str, prefix: str) -> None:
    found = read_command(text, prefix, SPELLINGS, "circle")
    assert found is None or isinstance(found, Typed | Misspelt)
