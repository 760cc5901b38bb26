"""Messages written for training."""

from hypothesis import given
from hypothesis import strategies as st

from models.verdict import Tier
from moderation.screening.languages import languages
from moderation.screening.spoken import spelt_out, spoken


def test_a_line_stands_for_all_its_choices() -> None:
    assert spelt_out("i (want|need) tea(| now)", 10) == [
        "i need tea",
        "i need tea now",
        "i want tea",
        "i want tea now",
    ]
    assert spelt_out("(yes|no), thanks (, bye|)", 10) == [
        "no, thanks",
        "no, thanks, bye",
        "yes, thanks",
        "yes, thanks, bye",
    ]


@given(st.integers(1, 20))
def test_or_for_as_many_as_asked_and_always_the_same(most: int) -> None:
    line = "(a|b|c|d) (e|f|g|h) (i|j|k|l)"
    found = spelt_out(line, most)
    assert 0 < len(found) <= most
    assert found == spelt_out(line, most)
    assert len(set(found)) == len(found)


def test_each_language_has_messages_for_every_tier_and_none_twice() -> None:
    for code in languages():
        said = list(spoken(code))
        assert {one.tier for one in said} == set(Tier)
        assert len({one.text for one in said}) == len(said)
        assert not any(set("()|") & set(one.text) for one in said)
