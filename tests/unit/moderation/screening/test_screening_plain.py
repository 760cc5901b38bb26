"""Texts made comparable, with spans that point into the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.plain import HEAD, LINK, LONGEST_WORD, NAME, TAIL, read

KNOWN = {
    word: word for word in ["i", "want", "to", "die", "kill", "myself", "suicide", "suicidal", "good", "bye"]
} | {"sucidal": "suicidal"}


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("I'm   *so* done… I WANT to die!!", "im so done i want to die ."),
        ("don\u2019t", "dont"),
        ("\uff49 \uff57\uff41\uff4e\uff54", "i want"),
        ("w\u200ba\u200bnt to d\u00adie", "want to die"),
        ("d\u0336i\u0336e\u0336", "die"),
        ("t\u043e d\u0456\u0435", "to die"),
        ("caf\u00e9", "cafe"),
        ("d1e", "die"),
        ("k!ll mys3lf", "kill myself"),
        ("su*cidal", "suicidal"),
        ("sucidal", "suicidal"),
        ("diiiiie", "die"),
        ("soooo", "so"),
        ("goooood", "good"),
        ("k i l l m y s e l f", "kill myself"),
        ("s.u.i.c.i.d.e", "suicide"),
        ("a b c d e", "a b c d e"),
        ("90 days, 3am, 10mg", "90 days 3am 10mg"),
        ("see https://example.org/x?y and t.me/abc", f"see {LINK} and {LINK}"),
        ("[link] [name]", f"{LINK} {NAME}"),
        ("hi @ana:example.org", f"hi {NAME}"),
        ("one. two\nthree", "one . two . three"),
        ("> I want to die\n\nI'm here for you", '" i want to die " . im here for you'),
        ("\u201cgood bye\u201d", '" good bye "'),
        ("", ""),
        ("\u200b\u0301", ""),
    ],
)
def test_many_ways_of_writing_come_to_the_same(written: str, plain: str) -> None:
    assert read(written, KNOWN).text == plain


@pytest.mark.parametrize(
    ("written", "found", "shown"),
    [
        ("well, I Want  to d1e!", "want to die", "Want  to d1e"),
        ("so \u201ck i l l\u201d it", "kill", "k i l l"),
        ("\ufb01ne, I w\u200bant it", "want", "w\u200bant"),
        ("d\u0336i\u0336e now", "die", "d\u0336i\u0336e"),
        ("I\u2019m here", "im", "I\u2019m"),
    ],
)
def test_what_is_found_is_shown_as_it_was_written(written: str, found: str, shown: str) -> None:
    plain = read(written, KNOWN)
    start = plain.text.index(found)
    first, end = plain.span(start, start + len(found))
    assert written[first:end] == shown


def test_a_long_text_is_read_at_both_ends_and_spans_still_fit() -> None:
    text = "die " + "word " * 30_000 + "suicide"
    plain = read(text, KNOWN)
    assert sum(map(len, plain.words)) <= HEAD + TAIL
    for word in ("die", "suicide"):
        start = plain.text.index(word)
        first, end = plain.span(start, start + len(word))
        assert text[first:end] == word


def test_a_word_without_end_is_cut() -> None:
    assert len(read("ab" * 5000).words[0]) == LONGEST_WORD


@given(st.text(max_size=300))
def test_every_word_has_a_place_in_the_original(text: str) -> None:
    plain = read(text, KNOWN)
    assert plain.text == " ".join(plain.words)
    last = 0
    for at in range(len(plain.words)):
        start, end = plain.span_of_words(at, at + 1)
        assert last <= start or plain.words[at] == '"'
        assert 0 <= start < end <= len(text)
        last = start


@given(st.text(alphabet="iwantodekl \u200b\u0301\u0435", max_size=60))
def test_reading_what_was_read_changes_nothing(text: str) -> None:
    once = read(text).text
    assert read(once).text == once
