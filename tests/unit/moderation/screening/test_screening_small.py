"""Messages that say nothing by themselves: small words, letters, numbers, names, signs. Only word rules may bring them to people."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.verdict import Tier, ToScreen, Verdict
from moderation.screening import Screener
from moderation.screening.blend import STEPS
from moderation.screening.languages import ON, languages

SCREENER = Screener.load()


def judged(*texts: str, language: str = "en") -> list[Verdict]:
    return SCREENER.judge([ToScreen(text, (), language) for text in texts])


@pytest.mark.parametrize("language", sorted(ON))
def test_a_small_word_alone_is_left_to_the_rules(language: str) -> None:
    words = sorted(languages()[language].small)
    found = zip(words, judged(*words, language=language), strict=True)
    assert [word for word, verdict in found if verdict.tier is not verdict.ruled] == []


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(ON)), st.data())
def test_small_words_together_are_left_to_the_rules(language: str, data: st.DataObject) -> None:
    small = st.sampled_from(sorted(languages()[language].small))
    text = " ".join(data.draw(st.lists(small, min_size=2, max_size=5)))
    (verdict,) = judged(text, language=language)
    assert verdict.tier is verdict.ruled
    assert verdict.soft < STEPS["amber"]


@pytest.mark.parametrize(
    "text",
    ["x", "12", "7/10", "10, 3, 4, 5", "@sam:example.org", "https://example.org/a", "🙂", "💀", "😭", "?!"],
)
def test_letters_numbers_names_links_and_signs_call_nobody(text: str) -> None:
    (verdict,) = judged(text)
    assert verdict.tier is Tier.GREEN


@pytest.mark.parametrize(
    "text",
    [
        "think",
        "real",
        "earth",
        "alive",
        "bridge",
        "rope",
        "chair",
        "gun.",
        "want the",
        "its time to",
        "you go",
    ],
)
def test_one_word_with_little_company_does_not_call_people_at_once(text: str) -> None:
    (verdict,) = judged(text)
    assert verdict.tier.rank < Tier.RED.rank


@pytest.mark.parametrize("text", ["suicidal", "kms", "overdose"])
def test_one_word_with_something_to_say_is_heard(text: str) -> None:
    (verdict,) = judged(text)
    assert verdict.tier is not Tier.GREEN


def test_a_small_word_can_end_what_was_begun_before() -> None:
    (verdict,) = SCREENER.judge([ToScreen("myself", ("i am going to kill",))])
    assert verdict.tier.rank >= Tier.RED.rank
