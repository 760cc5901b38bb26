"""Settings and agendas of any shape: read, or refused by file, line and remedy; never a traceback, never a hang."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib.resources import files
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, note
from hypothesis import strategies as st
from ruamel.yaml import YAML

from models.agenda import Agenda
from models.config import Config
from plugin.configuration import key_path, load, master_key, password
from plugin.documents import DocumentError
from plugin.engine.circles import on_duty
from plugin.packs import circle_agendas, load_agenda
from plugin.trouble import Trouble
from tests.engine.house_of_tests import START
from tests.fuzz.hostile import STRINGS, broken
from tests.fuzz.looking import examples

SAMPLE = Path(__file__).parents[2] / "config.sample.yaml"
PACKS = [file for file in files("rituals.packs").iterdir() if file.name.endswith(".yaml")]
BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
BITS = (
    "\t", "  ", "\n", "\r", "- ", "-\n", ": ", "? ", "[", "]", "{", "}", ",", "#", "&a ", "*a", "!t ", "!!binary ", "|", ">", "|2\n",
    "!!python/name:os.system ", "'", '"', "%YAML 1.1\n---\n", "---\n", "...\n", "<<: *a\n", "~", "null", "0x1F", "0o17", "1_0",
    ".inf", ".nan", "1e999", "9" * 5_000, "-1", "2026-13-45", "12:30:45", "y", "\ufeff", "\x85", "\u2028", "\0", "\x07", "\ud800",
    '"\\0"', '"\\ud800"', '"\\U00110000"', '"\\x"', "name: again\n", "kind: opening\n", "homeserver: {}\n", "segments: []\n",
    "~nobody-here/x", "/dev/null", "/", "a/b.yaml", "../x.yml", 'data: "a\\0b"\n', "mon 1٨:00-23:00", "127.0.0.1:99999", BOMB,
    "[" * 400, "? " * 400, "- " * 400, "{a: " * 400, "x: " * 400, "!" * 400, "&x " * 400,
)  # fmt: skip


def good() -> list[Any]:
    """The settings that are shipped, as plain values."""
    return [YAML(typ="safe").load(SAMPLE.read_text())]


def packs() -> list[Any]:
    """The agendas that are shipped."""
    return [YAML(typ="safe").load(file.read_text()) for file in PACKS]


def dumped(value: Any) -> str:
    """As YAML, where YAML can say it; else as something that is no document."""
    stream = StringIO()
    try:
        YAML(typ="safe").dump(value, stream)
    except (UnicodeEncodeError, RecursionError, TypeError):
        return repr(value)
    return stream.getvalue()


def patched(texts: list[str]) -> st.SearchStrategy[str]:
    """One of these texts, with pieces of YAML put into it and pieces taken out of it."""

    def patch(seed: int, times: int) -> str:
        rng = Random(seed)
        text = rng.choice(texts)
        for _ in range(times):
            at = rng.randrange(len(text) + 1)
            text = text[:at] + rng.choice(BITS) + text[at + rng.choice((0, 0, 1, 5, 40)) :]
        return text

    return st.builds(patch, st.integers(0, 2**32), st.integers(0, 4))


def remade(values: Callable[[], list[Any]]) -> st.SearchStrategy[str]:
    """One of these documents with up to two of its values replaced."""
    samples = values()
    return st.integers(0, 2**48).map(
        lambda lot: dumped(broken(samples[lot % len(samples)], lot // len(samples)))
    )


def refused(error: DocumentError, name: str) -> None:
    """Every mistake has its file, its line, what it is and what to write, in words of bearable length."""
    assert error.problems
    for problem in error.problems:
        assert name in problem.file or problem.file.startswith("agenda")
        assert problem.line >= 0
        assert problem.what
        assert problem.write
        assert len(problem.what) + len(problem.write) < 1_500
        str(problem).encode("utf-8", "surrogateescape")


def use(config: Config) -> None:
    """What the keeper does with settings that were accepted, before it speaks to anybody."""
    for look in (password, master_key):
        with suppress(Trouble):
            look(config, {})
    key_path(config)
    for circle in config.circles:
        for entry in circle.moderators:
            assert on_duty(entry, circle, START) in {True, False}
    circle_agendas(config)


def read_settings(text: str, folder: Path) -> None:
    path = folder / "config.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        use(load(path))
    except DocumentError as error:
        refused(error, "")


def read_agenda(text: str, folder: Path) -> None:
    (folder / "own.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        agenda = load_agenda("own.yaml", folder)
    except DocumentError as error:
        refused(error, "own.yaml")
        return
    assert agenda.length >= 0
    assert Agenda.model_validate_json(agenda.model_dump_json()) == agenda


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("documents")


@examples(60)
@given(text=patched([SAMPLE.read_text()]) | remade(good))
def test_settings_are_read_or_refused_in_words(folder: Path, text: str) -> None:
    note(text[-300:])
    read_settings(text, folder)


@examples(60)
@given(text=patched([file.read_text() for file in PACKS]) | remade(packs))
def test_agendas_are_read_or_refused_in_words(folder: Path, text: str) -> None:
    note(text[-300:])
    read_agenda(text, folder)


@pytest.mark.parametrize(
    "text", [*BITS, *STRINGS, "", "a" * 1_000_001, *(bit * 300 for bit in BITS if len(bit) < 20)]
)
def test_a_document_of_one_odd_thing_is_refused(folder: Path, text: str) -> None:
    read_settings(text, folder)
    read_agenda(text, folder)


def test_every_single_setting_with_every_odd_value(folder: Path) -> None:
    """The sample again and again, each time with one line's value replaced."""
    lines = SAMPLE.read_text().splitlines()
    at = [number for number, line in enumerate(lines) if ":" in line and not line.strip().startswith("#")]
    rng = Random(1)
    for number in at:
        for bit in rng.sample(BITS, 2):
            name, _, _ = lines[number].partition(":")
            read_settings("\n".join([*lines[:number], f"{name}: {bit}", *lines[number + 1 :]]), folder)
