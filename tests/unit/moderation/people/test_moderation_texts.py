"""Every sentence the people side of moderation can say exists, none is left over, and each can be rendered."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from flag_world import House
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

import moderation
from models.aggregate import Aggregate
from models.signals import KeeperJoined
from moderation import aggregates

SOURCES = [
    path for folder in ("*.py", "flag/*.py") for path in sorted(Path(moderation.__file__).parent.glob(folder))
]
GIVEN_BY_THE_ENGINE = {"not-screened-failed"}
SPOKEN_BY_OTHERS = re.compile(r"norm-.*")
"""A norm brings its own words."""


class References(Visitor):  # type: ignore[misc]  # the library has no types
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:
        self.found.add(node.id.name)


def texts() -> fluent.Resource:
    names = (
        "moderation",
        "roster",
        "figures",
        "again",
        "calls",
        "caring",
        "choices",
        "measures",
        "reports",
        "appeals",
    )
    parts = (files("models.texts").joinpath(f"en.{part}.ftl") for part in names)
    return FluentParser().parse("\n".join(part.read_text("utf-8") for part in parts))


@cache
def defined() -> set[str]:
    return {entry.id.name for entry in texts().body if isinstance(entry, fluent.Message)}


def referenced() -> set[str]:
    references = References()
    references.visit(texts())
    return references.found


def patterns(node: ast.expr) -> Iterator[str]:
    """Regular expressions for the ids an expression may stand for."""
    match node:
        case ast.Constant(value=str(text)):
            yield re.escape(text)
        case ast.JoinedStr(values=values):
            yield "".join(
                re.escape(str(one.value)) if isinstance(one, ast.Constant) else ".+" for one in values
            )
        case ast.IfExp(body=body, orelse=orelse):
            yield from patterns(body)
            yield from patterns(orelse)


@cache
def spoken() -> set[str]:
    found: set[str] = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") in ("Words", "Command")
                and node.args
            ):
                found |= set(patterns(node.args[0 if getattr(node.func, "id", "") == "Words" else 1]))
    return found


def strings() -> set[str]:
    """Ids that reach `Words` through a name: every string of the sources."""
    nodes = (node for source in SOURCES for node in ast.walk(ast.parse(source.read_text("utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_sentence_that_is_said_exists() -> None:
    missing = [
        pattern
        for pattern in spoken()
        if not SPOKEN_BY_OTHERS.fullmatch(pattern.replace("\\", ""))
        and not any(re.fullmatch(pattern, name) for name in defined())
    ]
    assert missing == []


def test_no_sentence_is_left_over() -> None:
    said = spoken()
    unused = [
        name
        for name in defined() - referenced() - strings() - GIVEN_BY_THE_ENGINE
        if not any(re.fullmatch(pattern, name) for pattern in said)
    ]
    assert unused == []


def test_every_command_has_its_line_of_help() -> None:
    helped = {command.help for one in aggregates() for command in one.commands}
    assert helped <= defined()


def test_the_people_side_is_found_by_itself() -> None:
    found: list[Aggregate[object]] = list(aggregates())
    assert {one.kind for one in found} >= {"blind", "concern", "flag", "flags", "help", "roster", "triage"}
    names = [command.name for one in found for command in one.commands]
    assert len(names) == len(set(names))
    assert set(names) >= {
        "claim", "escalate", "release", "resolve", "false", "flag", "flags",
        "helpnow", "call", "country", "oncall", "stepback", "back",
    }  # fmt: skip


@pytest.mark.parametrize("one", aggregates(), ids=lambda one: one.kind)
def test_every_kind_answers_a_signal_it_does_not_know(one: Aggregate[object]) -> None:
    house = House()
    signal = KeeperJoined(house.circle.room, "circle")
    assert house.give(one.kind, signal, "17") == []
