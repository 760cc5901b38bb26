"""What the keeper says at the door: every sentence can be said, nothing asked for is missing, nothing is left over."""

import ast
import re
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast as fluent

import moderation
import plugin
import rituals
from models.aggregate import Command
from models.ids import EventId, RoomId
from models.words import Arg, Items, Link, Words
from plugin.engine.front_door import HELP
from plugin.words import Reader, house_texts, render

ROW = Items((Words("nobody"),))
ARGS: dict[str, object] = {
    "commands": Items((Words("help-line", {"command": "!pass", "what": "hands it on."}),)),
    "command": "!pass",
    "what": "hands it on.",
    "typed": "?pas",
    "guess": "!pass",
    "help": "no",
    "number": 17,
    "link": Link(RoomId("!r:x"), EventId("$e")),
    "name": "Line",
    "details": ROW,
    "ways": ROW,
    "way": ROW,
    "hours": "16-23",
    "languages": "English",
    "how": "116 123",
}
WRITTEN_IN_PARTS = {f"way-{method}" for method in ("phone", "text", "whatsapp", "chat")}


def _declared() -> list[Command]:
    return [command for one in (*rituals.aggregates(), *moderation.aggregates()) for command in one.commands]


def door_ids() -> list[str]:
    text = (files("models.texts") / "en.doors.ftl").read_text("utf-8")
    return [entry.id.name for entry in FluentResource(text).body if isinstance(entry, fluent.Message)]


def strings_in_plugin() -> set[str]:
    found: set[str] = set()
    for source in Path(plugin.__file__).parent.rglob("*.py"):
        found |= {
            node.value
            for node in ast.walk(ast.parse(source.read_text("utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    return found


def ids_spoken_in_plugin() -> set[str]:
    found: set[str] = set()
    for source in Path(plugin.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Words" and node.args:
                found |= {
                    one.value
                    for one in ast.walk(node.args[0])
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                }
    return {one for one in found if re.fullmatch(r"[a-z]+(-[a-z]+)*", one)}


@pytest.mark.parametrize("name", door_ids())
def test_every_sentence_can_be_said(name: str) -> None:
    spoken = render(Words(name, ARGS), Reader())  # type: ignore[arg-type] # any argument
    assert spoken.body.strip()
    assert "!" not in spoken.body.replace("!pass", "").replace("!help", "").replace("!r:x", "")


def test_every_sentence_the_plugin_speaks_is_there() -> None:
    missing = {name for name in ids_spoken_in_plugin() if not house_texts().has("en", name)}
    assert missing == set()


def test_no_sentence_is_left_over() -> None:
    text = (files("models.texts") / "en.doors.ftl").read_text("utf-8")
    referred = set(re.findall(r"\{ ([a-z-]+) \}", text))
    assert set(door_ids()) - strings_in_plugin() - WRITTEN_IN_PARTS - referred == set()


@pytest.mark.parametrize("name", sorted({one.help for one in (*_declared(), HELP)}))
def test_lines_of_help_read_as_one_list(name: str) -> None:
    line = render(Words(name), Reader()).body
    assert re.match(r"[a-z]+s ", line), "what it does, behind its name"
    assert not line.endswith("."), "an entry of a list, as all the others"


def test_help_is_a_list_with_the_way_to_a_person_below() -> None:
    spoken = render(Words("help-intro", ARGS), Reader())  # type: ignore[arg-type] # any argument
    assert "- !pass hands it on." in spoken.body
    assert spoken.body.rstrip().endswith("!help now")


def test_a_slip_is_repeated_as_it_was_typed_and_help_is_named_once() -> None:
    def answer(guess: str, help_: str) -> str:
        args: dict[str, Arg] = {"typed": "!hlep", "guess": guess, "help": help_}
        return render(Words("unknown-command", args), Reader()).body

    assert answer("!help", "yes").strip() == "I don't know !hlep. Did you mean !help?"
    assert answer("!here", "no").endswith("For all you can ask me: !help")
