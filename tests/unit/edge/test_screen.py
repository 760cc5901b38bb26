"""`circlekeeper screen`: lines in, lines out, whatever they hold."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from plugin.cli.app import app
from plugin.json_lines import Asked, Broken, Line, lines, parsed, told, written

ALARMING = ("red", "crisis")
FIELDS = {"id", "tier", "score", "tiers", "subject", "time", "norms", "reasons", "language", "screened"}


class Trickle:
    """A source that gives a few bytes at a time, as a slow pipe does."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data, self._size = BytesIO(data), size

    def read1(self, size: int, /) -> bytes:
        return self._data.read(min(size, self._size))


def screened(text: str | bytes, *options: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(app, ["screen", *options], input=text)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_each_line_is_answered_in_order_with_every_field() -> None:
    asked = [
        {"id": "a", "text": "I want to die"},
        {"id": 2, "text": "nice evening"},
        {"id": "c", "text": "kill myself", "history": ["I'm going to"]},
        {"id": "d", "text": "hola a todos", "language": "xx"},
    ]
    answers = screened("\n".join(map(json.dumps, asked)))
    assert [one["id"] for one in answers] == ["a", 2, "c", "d"]
    assert all(set(one) == FIELDS for one in answers)
    assert answers[0]["tier"] in ALARMING
    assert [one["tier"] for one in answers[1:3]] == ["green", "crisis"]
    assert [(one["language"], one["screened"]) for one in answers[2:]] == [("en", True), ("xx", False)]
    assert answers[0]["subject"] == "self"
    reason = answers[0]["reasons"][0]
    assert asked[0]["text"][slice(*reason["span"])] == "want to die"
    assert reason["why"] == "a wish to die"
    for one in answers:
        assert sum(one["tiers"].values()) == pytest.approx(1, abs=1e-4)
        assert set(one["tiers"]) == {"green", "amber", "red", "crisis"}


def test_spans_point_into_the_original_in_code_points() -> None:
    text = "💙💙 e\u0301h so…   I\u2019m g0ing to k1ll  mys3lf"
    (answer,) = screened(json.dumps({"id": 1, "text": text}))
    assert "g0ing to k1ll  mys3lf" in {text[slice(*one["span"])] for one in answer["reasons"]}


@pytest.mark.parametrize(
    ("raw", "id_", "why"),
    [
        (b"nope", None, "not JSON"),
        (b'{"id": "x", "text": "cut off', "x", "not JSON"),
        (b'{"id": 17, "text": \xff\xfe}', 17, "not JSON"),
        (b"[1, 2]", None, "not a JSON object"),
        (b'{"id": "y"}', "y", 'no "text" that is a string'),
        (b'{"id": "y", "text": 4}', "y", 'no "text" that is a string'),
        (b'{"id": "y", "text": "t", "history": "h"}', "y", '"history" is not a list of strings'),
        (b'{"id": "y", "text": "t", "history": [1]}', "y", '"history" is not a list of strings'),
        (b'{"id": "y", "text": "t", "language": 5}', "y", '"language" is not a string'),
        (b'{"id": ["y"], "text": "t"}', None, '"id" is not a string or a whole number'),
        (b'{"id": "z", "text": "t", "score": NaN}', "z", "not JSON"),
        (b"[" * 200_000, None, "not JSON"),
    ],
)
def test_a_broken_line_is_told_and_the_rest_goes_on(raw: bytes, id_: object, why: str) -> None:
    answers = screened(b"\n".join([b'{"id": 1, "text": "hi"}', raw, b'{"id": 3, "text": "hi"}']))
    assert [one.get("id") for one in answers] == [1, id_, 3]
    assert (answers[1]["error"], answers[1]["line"]) == (why, 2)
    assert "error" not in answers[0] | answers[2]


def test_blank_lines_are_no_messages_and_an_empty_input_has_no_answer() -> None:
    assert screened("") == []
    assert [one["id"] for one in screened('\n\n{"id": 1, "text": ""}\r\n  \n')] == [1]


def test_a_file_can_be_named_and_the_language_of_all_lines(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": 1, "text": "guten Abend"}\n')
    (answer,) = screened("", str(tmp_path / "in.jsonl"), "--language", "xx")
    assert (answer["language"], answer["screened"]) == ("xx", False)


@pytest.mark.parametrize("language", ["en", "EN", "en-GB", "en_US", " en "])
def test_a_language_is_known_by_its_first_letters(language: str) -> None:
    (answer,) = screened(json.dumps({"text": "I want to die", "language": language}))
    assert (answer["language"], answer["screened"]) == ("en", True)
    assert answer["tier"] in ALARMING


def test_the_progress_is_told_on_standard_error_alone() -> None:
    result = CliRunner().invoke(app, ["screen"], input='{"id": 1, "text": "hi"}\n' * 3)
    assert "3 lines" in result.stderr
    assert len(result.stdout.splitlines()) == 3
    assert CliRunner().invoke(app, ["screen", "--quiet"], input='{"text": "hi"}').stderr == ""


@settings(max_examples=60)
@given(st.lists(st.binary(max_size=40).filter(lambda raw: b"\n" not in raw), max_size=12), st.integers(1, 30))
def test_lines_are_the_same_however_they_trickle_in(raws: list[bytes], size: int) -> None:
    data = b"\n".join(raws)
    batches = list(lines(Trickle(data, size)))
    assert [line for batch, _ in batches for line in batch] == [
        Line(number, raw) for number, raw in enumerate(raws, 1) if raw.strip()
    ]
    assert sum(read for _, read in batches) == len(data)


@given(st.integers(1, 7))
def test_a_line_that_is_too_long_is_passed_over_without_being_kept(size: int) -> None:
    batches = lines(Trickle(b"12345678\n123456789\n1\n" + b"x" * 50, size), longest=8)
    found = [line for batch, _ in batches for line in batch]
    assert found == [Line(1, b"12345678"), Line(2, None), Line(3, b"1"), Line(4, None)]
    assert parsed(found[1], "en") == Broken(2, "longer than 33554432 bytes")


@settings(max_examples=200)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["id", "text", "history", "language"]), inner)
            ),
            max_leaves=8,
        ).map(lambda value: json.dumps(value).encode()),
    )
)
def test_any_line_is_read_or_refused_and_the_answer_is_one_line(raw: bytes) -> None:
    found = parsed(Line(5, raw), "en")
    answer = written({"id": found.id} if isinstance(found, Asked) else told(found))
    assert answer.count(b"\n") == 1
    assert isinstance(json.loads(answer), dict)


def test_what_was_written_at_once_is_answered_before_the_source_ends() -> None:
    source = Trickle(b'{"text": "one"}\n{"text": "two"}\n', 16)
    batches = lines(source)
    assert [line.number for line in next(batches)[0]] == [1]
    assert [line.number for line in next(batches)[0]] == [2]
