"""Every mistake in a settings file: on which line, what it is, what to write. Never a traceback, whatever the file holds."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.config import Config
from plugin.documents import DocumentError, Problem, read_document, read_text

GOOD = """\
homeserver:
  url: https://matrix.example.org
  user: "@keeper:example.org"
circles:
  - name: tuesday
    rooms: ["#tuesday:example.org"]
"""


def mistakes(text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(DocumentError) as caught:
        read_text(text.encode(), "config.yaml", Config)
    assert all(problem.file == "config.yaml" for problem in caught.value.problems)
    return [(problem.line, problem.what, problem.write) for problem in caught.value.problems]


def test_a_good_file_is_read() -> None:
    config = read_text(GOOD.encode(), "config.yaml", Config)
    assert config.circles[0].rooms == ("#tuesday:example.org",)


def test_a_setting_left_empty_has_its_usual_value() -> None:
    config = read_text((GOOD + "storage:\nlimits:\n  replies:\nprefix:\n").encode(), "c", Config)
    assert (config.limits.replies, config.prefix) == (20, "!")


@pytest.mark.parametrize(
    ("added", "expected"),
    [
        ("colour: red\n", (7, "colour is not a setting", "take it out; the settings here are ")),
        ("invite:\n  servers: []\n", (7, "invite is not a setting", "did you mean invites?")),
        ("    zones: UTC\n", (7, "circles[1].zones is not a setting", "did you mean zone?")),
        ("limits:\n  replies: many\n", (8, "limits.replies should be a whole number, and is 'many'", "write a whole number")),
        ("limits:\n  replies: 0\n", (8, "limits.replies: input should be greater than or equal to 1", "compare it with")),
        ("limits: 5\n", (7, "limits should be a group of settings, and is 5", "write its settings below it, indented")),
        ("    chairs: ana\n", (7, "circles[1].chairs should be a list, and is 'ana'", "write, for example, chairs: [")),
        ("    chairs: [ana]\n", (7, "circles[1].chairs[1] is 'ana', which does not fit", "write a Matrix user id such as")),
        ("    chairs:\n      - #ana\n", (8, "circles[1].chairs[1] is empty", "write, for example, chairs: [")),
        ("    anyone_may_start: perhaps\n", (7, "circles[1].anyone_may_start should be true or false", "write true")),
        ("    keep_flags: a while\n", (7, "circles[1].keep_flags is 'a while', which does not fit", "write a length of time as")),
        ("    zone: Middle-earth\n", (7, "circles[1].zone is 'Middle-earth', which does not fit", "write a time zone such as")),
        ("    norms: {spam: ban}\n", (7, "circles[1].norms.spam is 'ban', which is none of the choices", "write one of flag, nudge")),
        ("    norms: {Spam: flag}\n", (7, "circles[1].norms.Spam is 'Spam', which does not fit", "write a short name of small")),
        ("    norms: {spam: }\n", (7, "circles[1].norms.spam is None, which is none of the choices", "write one of flag, nudge")),
        ("    milestones:\n      - days: 3\n", (8, "circles[1].milestones[1].name is missing", "write, for example, name: ")),
        ("    moderators:\n      - {hours: [9-5], user: '@a:b'}\n", (8, "circles[1].moderators[1].hours[1] is '9-5'", "write always")),
        ("    moderators_room: !a:b\n", (7, "'!a:b' is read as a YAML tag here", "a value that begins with @, #, !")),
        ("    chairs: [@ana:b]\n", (7, "this is not YAML: found character '@'", "a value that begins with @, #, !")),
        ("\tprefix: x\n", (7, "this is not YAML: ", "")),
        ("prefix: 'x\n", (8, "this is not YAML: found unexpected end of stream", "close the quotes")),
        ("prefix: a: b\n", (7, "this is not YAML: mapping values are not allowed", "a value with a colon in it")),
        ("prefix: '?'\nprefix: '.'\n", (8, "'prefix' stands here twice", "keep one of them")),
        ("? [a]\n: b\n", (7, "the name of a setting must be a word", "write it as name: value")),
        ("prefix: '!'\nhomeserver: *x\n", (8, "this is not YAML: found undefined alias 'x'", "a value that begins with")),
        ("  - &again\n    name: a\n    rooms: [*again]\n", (7, "there is too much here, or it contains itself", "write it out")),
        ("prefix: '\x07'\n", (7, "the character U+0007 may not stand here", "take it out")),
        ("    tiers:\n      red: {next: 9m, all: 1m, help: never}\n", (8, "the settings of circles[1].tiers.red", "write a time")),
        ("storage:\n  database: [secret]\n", (8, "storage.database should be text, and is a list", "put it in quotes")),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_its_remedy(added: str, expected: tuple[int, str, str]) -> None:
    line, what, write = expected
    found = mistakes(GOOD + added)
    assert any(one[0] == line and one[1].startswith(what) and one[2].startswith(write) for one in found), (
        found
    )
    assert len(found) <= 2


def test_all_mistakes_are_told_at_once_in_the_order_of_their_lines() -> None:
    text = GOOD.replace("https:", "ftp:").replace("tuesday\n", "Tuesday!\n") + "limit: 3\n"
    assert [line for line, _, _ in mistakes(text)] == [2, 5, 7]


def test_an_empty_file_lacks_what_is_needed() -> None:
    assert mistakes("") == [
        (1, "homeserver is missing", "write homeserver: with url and user below it, indented")
    ]


def test_a_password_in_the_file_is_sent_elsewhere_and_not_repeated() -> None:
    [(line, what, write)] = mistakes(GOOD.replace("circles", "  password: hunter2\ncircles"))
    assert (line, what) == (4, "homeserver.password is not a setting")
    assert "password_file" in write
    assert "hunter2" not in what + write


def test_what_may_be_named_once_is_found_where_it_stands_again() -> None:
    again = GOOD + GOOD[GOOD.index("  - name") :]
    twice = "stands here a second time"
    assert mistakes(again) == [(7, f"circles[2].name: the circle name tuesday {twice}", "write it once")]
    assert mistakes(again.replace("tuesday", "friday", 1)) == [
        (8, f"circles[2].rooms[1]: the room #tuesday:example.org {twice}", "write it once")
    ]


def test_a_file_that_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.yaml", tmp_path, Path("a\0b")):
        with pytest.raises(DocumentError) as caught:
            read_document(path, Config)
        assert caught.value.problems[0].line == 0


def test_a_bomb_of_aliases_is_refused() -> None:
    bomb = "a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(12)
    )
    assert any("too much" in what for _, what, _ in mistakes(bomb))


@pytest.mark.parametrize(
    "text", ["[" * 5000, "- " * 5000, "{a: " * 5000, "a:\n" + " " * 100_000 + "b", "x" * 1_000_001]
)
def test_deep_and_huge_files_are_refused(text: str) -> None:
    assert mistakes(text)


def test_a_problem_reads_as_a_sentence_and_a_remedy() -> None:
    assert str(Problem("c.yaml", 3, "x is wrong", "write y")) == "c.yaml, line 3: x is wrong\n    write y"
    assert str(Problem("c.yaml", 0, "x is wrong", "write y")) == "c.yaml: x is wrong\n    write y"


YAML_BITS = [
    'homeserver:', 'circles:', '  - name: a', "    rooms: ['#a:b']", '  url: https://x', "  user: '@a:b'", '\n', '\n  ',
    '\n    ', '- ', '? ', ': ', '[', ']', '{', '}', '&a ', '*a ', '!t ', '!!binary ', '!!python/object:x ', '|', '>',
    "'", '"', '#', '%YAML 1.2', '---', '...', '<<: ', '~', 'null', '0x1G', '1_0', '_', '.inf', '1e999', '2026-13-45',
    'tiers:', '\t', '\r', '\x85', '\ufeff', "prefix: '!'", "9" * 5000, 'milestones:', '\u2028', '@', '`',
]  # fmt: skip


@settings(deadline=None)
@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(YAML_BITS), max_size=14).map("".join),
        st.tuples(st.integers(0, len(GOOD)), st.sampled_from(YAML_BITS)).map(
            lambda at: GOOD[: at[0]] + at[1] + GOOD[at[0] :]
        ),
        st.tuples(st.integers(0, len(GOOD)), st.integers(0, 20)).map(
            lambda at: GOOD[: at[0]] + GOOD[at[0] + at[1] :]
        ),
    )
)
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    read_or_refused(text.encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_words(raw: bytes) -> None:
    read_or_refused(raw)


def read_or_refused(raw: bytes) -> None:
    problems: tuple[Problem, ...] | None = None
    try:
        read_text(raw, "config.yaml", Config)
    except DocumentError as error:
        problems = error.problems
    assert problems is None or problems
    for problem in problems or ():
        assert problem.line >= 0
        assert problem.what
        assert problem.write
        assert len(str(problem)) < 1000
