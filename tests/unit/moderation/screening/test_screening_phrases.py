"""The language in which word lists are written."""

import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.called import Called
from moderation.screening.languages import languages
from moderation.screening.phrases import Lexicon, Phrase, PhraseError, compiled, listed

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


def test_the_other_words_must_be_there_too() -> None:
    assert compiled("[a] (cat|dog) ~1 sleeps (here|there)", LEXICON).also == (
        {"cat", "dog"},
        {"here", "there"},
    )


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
        compiled(phrase, LEXICON).pattern  # noqa: B018 - compiled when first asked for
    except PhraseError:
        return


def test_no_list_holds_an_open_repetition_within_another() -> None:
    """The only open repetition is a word's letters, which no other part of a phrase can share."""
    word, number = re.escape(r"[^\W_]+"), re.escape("[0-9]+")
    for language in languages().values():
        for rule in language.book.rules:
            rest = re.sub(rf"{word}|{number}", "", rule.phrase.pattern.pattern)
            assert not re.search(r"[*+]|\{\d+,\}", rest.replace("[0-9]{2,}", "")), rule.phrase


WORDS = st.sampled_from(["a", "the", "not", "big", "cat", "dog", "my", "3"])
PHRASES = st.recursive(
    st.one_of(WORDS, st.sampled_from(["~1", "#", "<pet>", "<big>", "^", "$"])),
    lambda part: st.one_of(
        st.lists(part, min_size=1, max_size=4).map(" ".join),
        st.lists(part, min_size=1, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
        st.lists(part, min_size=1, max_size=2).map(lambda parts: f"[{'|'.join(parts)}]"),
        part.map(lambda inner: f"!({inner})"),
    ),
    max_leaves=8,
)


@given(st.lists(PHRASES, max_size=5), st.lists(st.one_of(WORDS, st.just(".")), max_size=8))
def test_every_phrase_that_matches_is_called(written: list[str], words: list[str]) -> None:
    """Searching a text for every phrase finds no more than searching it for those that its words call for."""
    there = [Written(found) for found in map(compiled_or_none, written) if found]
    matching = [one for one in there if one.phrase.pattern.search(f" {' '.join(words)}")]
    called = Called(there).by(frozenset(words))
    assert all(any(one is other for other in called) for one in matching)
    assert len(called) == len({id(one) for one in called})


@dataclass(frozen=True, slots=True)
class Written:
    phrase: Phrase


def compiled_or_none(phrase: str) -> Phrase | None:
    try:
        return compiled(phrase, LEXICON)
    except PhraseError:
        return None
