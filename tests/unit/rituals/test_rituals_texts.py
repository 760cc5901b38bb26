"""Every sentence of the rituals exists, is used, can be rendered, and keeps a lock screen quiet."""

from __future__ import annotations

import ast
import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from pkgutil import iter_modules

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from meeting_play import ANA, BEN, CARA, DAN, EVE, FEE, MIA, Play, circle

import rituals
from models.agenda import Agenda
from models.effects import Say, Whisper
from models.signals import KeeperJoined, MemberJoined
from models.words import Words
from plugin.packs import load_agenda, packs
from plugin.words import Reader, house_texts, render

SOURCE = "\n".join(
    file.read_text("utf-8")
    for file in sorted(files("models.texts").iterdir(), key=lambda one: one.name)
    if file.name
    in {f"en.{part}.ftl" for part in ("rituals", *(one.name for one in iter_modules(rituals.__path__)))}
)
MESSAGES = {one.id.name: one for one in FluentParser().parse(SOURCE).body if isinstance(one, ftl.Message)}


@cache
def literals() -> frozenset[str]:
    """Every string that stands in the code of the rituals."""
    found: set[str] = set()
    for file in Path(rituals.__path__[0]).rglob("*.py"):
        nodes = ast.walk(ast.parse(file.read_text("utf-8")))
        found |= {one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return frozenset(found)


def ids() -> set[str]:
    """Every id that stands in the code as one: the first argument of Words and Term, and the help of a command."""
    found = {command.help for one in rituals.aggregates() for command in one.commands}
    for file in Path(rituals.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("Words", "Term")
            ):
                first = node.args[0]
                branches = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
                found |= {one.value for one in branches if isinstance(one, ast.Constant)}
    return found


def test_every_sentence_that_is_named_exists() -> None:
    assert ids() - set(MESSAGES) == set()


def test_no_sentence_is_unused() -> None:
    assert set(MESSAGES) - literals() == set()


def all_said(language: str = "en", names: tuple[str, ...] = packs()) -> list[Say | Whisper]:
    """What is said in a few meetings in which as much as possible happens."""
    said: list[Say | Whisper] = []
    for name in names:
        for crowd in ((BEN, CARA), (BEN, CARA, DAN, EVE, FEE)):
            said += _played(load_agenda(name, language=language), crowd)  # type: ignore[arg-type]
    return said


def _played(plan: Agenda, crowd: tuple[str, ...]) -> list[Say | Whisper]:
    play = Play(around=circle(plan))
    for user in (BEN, DAN):
        play.asks(user, "since", "30 days ago")
        play.asks(user, "days")
    play.does(BEN, "start")
    play.does(BEN, "agenda")
    play.does(BEN, "pass")
    play.open(*crowd)  # type: ignore[arg-type]
    play.does(ANA, "start")
    play.taps(FEE, "👂")
    play.passes(380)
    play.does(CARA, "slow")
    play.writes(MIA, "sorry I am late")
    play.does(BEN, "agenda")
    play.does(BEN, "hand")
    play.does(BEN, "pause")
    for text in ("well", "!", "and more"):
        for user in (BEN, CARA, MIA):
            play.writes(user, text)
            play.passes(30)
    play.does(ANA, "pause")
    play.does(ANA, "resume")
    play.does(ANA, "extend", "2")
    play.does(ANA, "extend", "a bit")
    play.away(3000)
    play.tells(BEN, "anonymous")
    play.tells(DAN, "room")
    for _ in range(60):
        if play.over:
            break
        if play.meeting.segment.kind == "discussion":
            for user in crowd:
                play.does(user, "hand")  # type: ignore[arg-type]
        if play.meeting.speaker:
            play.writes(play.speaker, "a line")
        play.passes(45)
    play.tells(DAN, "skip")
    return [one for one in play.said if isinstance(one, Say | Whisper)]


def test_what_is_said_in_meetings_can_be_rendered() -> None:
    said = all_said()
    shown = {one.words.id: render(one.words, Reader(names={ANA: "Ana"})).body for one in said}
    assert len(shown) > 35
    for name, text in shown.items():
        assert text.strip(), name
        assert "{" not in text, name
        assert "$" not in text, name


def test_what_people_are_told_on_coming_can_be_rendered() -> None:
    welcome = next(one for one in rituals.aggregates() if one.kind == "welcome")
    around = circle(load_agenda("default"), moderators_room=None, direct_crisis="call")
    for place in (circle(load_agenda("default")), around):
        for signal in (MemberJoined(place.room, "circle", BEN), KeeperJoined(place.room, "circle")):
            play = Play(around=place)
            _, (told,) = welcome.decide(None, signal, now=play.now, rng=play.rng, circle=place)
            text = render(told.words, Reader()).body
            assert "90 days" in text
            assert "!help now" in text


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_every_argument_of_a_sentence_is_given_where_it_is_said(name: str) -> None:
    given = {one.words.id: set(one.words.args) for one in all_said_once()}
    if name in given:
        assert arguments(name) <= given[name] | {"prefix"}


@cache
def all_said_once(language: str = "en", names: tuple[str, ...] = packs()) -> tuple[Say | Whisper, ...]:
    return tuple(all_said(language, names))


def arguments(name: str) -> set[str]:
    """The arguments a sentence names."""
    found: set[str] = set()

    def look(node: object) -> None:
        if isinstance(node, ftl.VariableReference):
            found.add(node.id.name)
        elif isinstance(node, ftl.BaseNode):
            for child in vars(node).values():
                look(child)
        elif isinstance(node, list):
            for child in node:
                look(child)

    look(MESSAGES[name].value)
    return found


def terms() -> set[str]:
    """Sentences that are put into others, and so get no argument but the prefix."""
    source = "\n".join(file.read_text("utf-8") for file in Path(rituals.__path__[0]).rglob("*.py"))
    return set(re.findall(r'Term\("([a-z-]+)"\)', source)) | {
        command.help for one in rituals.aggregates() for command in one.commands
    }


def test_sentences_inside_others_need_no_argument() -> None:
    assert {name for name in terms() if arguments(name) - {"prefix"}} == set()


TELLING = re.compile(
    r"recover|crisis|sober|clean|addict|drink|drug|milestone|relapse|therap|clinic|danger|safe|anonymous|\d days?|days since",
    re.IGNORECASE,
)


def test_the_first_words_of_what_is_private_say_nothing_to_a_lock_screen() -> None:
    for one in all_said_once():
        if isinstance(one, Whisper):
            first = render(one.words, Reader()).body[:60]
            assert not TELLING.search(first), (one.words.id, first)


def test_every_private_sentence_begins_quietly() -> None:
    private, names = False, ["welcome-person"]
    for one in FluentParser().parse(SOURCE).body:
        if isinstance(one, ftl.GroupComment):
            private = "in private" in (one.content or "")
        elif isinstance(one, ftl.Message) and private:
            names.append(one.id.name)
    assert len(names) > 20
    for name in names:
        pattern = MESSAGES[name].value
        assert pattern is not None
        first = pattern.elements[0]
        assert isinstance(first, ftl.TextElement) or "person" in arguments(name), name
        if isinstance(first, ftl.TextElement):
            assert not TELLING.search((first.value or "")[:60]), name


def test_no_sentence_raises_its_voice_or_blames() -> None:
    for line in SOURCE.splitlines():
        if line.startswith("#"):
            continue
        assert not re.search(r"!(?=[\s”]|$)", line.replace("“!”", "")), line
        assert not re.search(
            r"\b(must|failed to|forbidden|invalid|illegal|wrong|should have|warning:)\b", line
        ), line


def test_all_texts_of_the_house_fit_together() -> None:
    assert house_texts().has("en", Words("turn-called").id)
