"""The language in which word lists are written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.languages import languages
from moderation.screening.phrases import Lexicon, PhraseError, compiled, listed

LEXICON = Lexicon(
    {"pet": "cat|dog|my <big> horse", "big": "big|huge"}, frozenset({"the", "a", "my"}), frozenset({"not"})
)


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("want to die", "i want to die now", "want to die"),
        ("want", "unwanted", None),
        ("die", "diet", None),
        ("(kill|end) it", "end it", "end it"),
        ("the [big] cat", "the cat", "the cat"),
        ("the [big|small] cat", "the small cat", "the small cat"),
        ("will ~2 stop", "will i ever stop", "will i ever stop"),
        ("will ~2 stop", "will i ever ever stop", None),
        ("will ~2 stop", "will not stop", None),
        ("will ~2 stop", "will . stop", None),
        ("took # cats", "took 3 cats", "took 3 cats"),
        ("took ## cats", "took 3 cats", None),
        ("took ## cats", "took 30 cats", "took 30 cats"),
        ("took #mg", "took 40mg", "took 40mg"),
        ("took #mg", "took 40 mg", "took 40 mg"),
        ("took #mg", "took 40 mgs", None),
        ("feed <pet>", "feed my huge horse", "feed my huge horse"),
        ("cut !(the cake|down)", "cut the cake", None),
        ("cut !(the cake|down)", "cut the rope", "cut"),
        ("^ stop", "please stop", None),
        ("^ stop", "well . stop", "stop"),
        ("stop $", "stop it", None),
        ("stop $", "stop . it", "stop"),
        ("done . bye", "done . bye", "done . bye"),
    ],
)
def test_what_a_phrase_matches(phrase: str, text: str, found: str | None) -> None:
    match = compiled(phrase, LEXICON).pattern.search(f" {text}")
    assert (match.group().strip() if match else None) == found


@pytest.mark.parametrize(
    ("phrase", "needed"),
    [
        ("the (cat|dog) ~2 sleeps", {"sleeps"}),
        ("a (cat|dog)", {"cat", "dog"}),
        ("[big] the cat", {"cat"}),
        ("the <pet>", {"cat", "dog", "horse"}),
    ],
)
def test_rare_words_that_must_be_there_call_for_a_phrase(phrase: str, needed: set[str]) -> None:
    assert compiled(phrase, LEXICON).needed == needed


@pytest.mark.parametrize("wrong", ["", "(cat", "cat)", "cat |", "<bird>", "[cat]", "~2", "cat & dog", "# ~1"])
def test_a_phrase_that_cannot_be_read_is_refused(wrong: str) -> None:
    with pytest.raises(PhraseError):
        compiled(wrong, LEXICON)


def test_a_list_has_a_phrase_a_line_and_deeper_lines_go_on() -> None:
    assert listed("\n    one two\n    three (four\n        |five)\n\n    six\n") == [
        "one two",
        "three (four |five)",
        "six",
    ]


@given(st.text(alphabet="abc ()[]|~<>!#^$.0", max_size=40))
def test_any_phrase_is_compiled_or_refused(phrase: str) -> None:
    try:
        compiled(phrase, LEXICON)
    except PhraseError:
        return


def test_no_list_holds_an_open_repetition_within_another() -> None:
    """The only open repetition is a word's letters, which no other part of a phrase can share."""
    word, number = re.escape(r"[^\W_]+"), re.escape("[0-9]+")
    for language in languages().values():
        for rule in {id(rule): rule for rules in language.book.by_word.values() for rule in rules}.values():
            rest = re.sub(rf"{word}|{number}", "", rule.phrase.pattern.pattern)
            assert not re.search(r"[*+]|\{\d+,\}", rest.replace("[0-9]{2,}", "")), rule.phrase
