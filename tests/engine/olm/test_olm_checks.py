"""Ids that become row keys must fit both databases, whoever chose them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.olm.checks import is_id, is_user


@pytest.mark.parametrize("good", ["!room:example.org", "A" * 43, "$événement", "x" * 255])
def test_ordinary_ids_are_good(good: str) -> None:
    assert is_id(good)


@pytest.mark.parametrize(
    "bad", ["", "x" * 256, "a b", "a\0b", "a\nb", "a\ud800b", "a\u202eb", None, 7, ["a"], {}]
)
def test_what_would_break_a_row_is_not(bad: object) -> None:
    assert not is_id(bad)


@pytest.mark.parametrize(
    ("value", "good"), [("@ann:example.org", True), ("@ann", False), ("ann:example.org", False)]
)
def test_a_user_id_names_its_homeserver(value: str, good: bool) -> None:
    assert is_user(value) is good


@given(st.text(st.characters(codec=None), max_size=300))
def test_an_id_can_always_be_stored_and_split_again(text: str) -> None:
    if is_id(text):
        assert f"{text} {text}".split(" ") == [text, text]
        assert "\0" not in text
        assert text.encode().decode() == text
