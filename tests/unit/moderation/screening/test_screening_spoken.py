"""Messages written for training."""

from hypothesis import given
from hypothesis import strategies as st

from models.verdict import Tier, ToScreen
from moderation.screening.languages import languages
from moderation.screening.spoken import Said, spelt_out, spoken, unasked
from moderation.screening.suites import Asked, Case


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


def test_what_a_suite_asks_is_not_learnt_from_however_it_is_spelt() -> None:
    said = [Said(text, text, "", Tier.RED) for text in ("I want out.", "i want out of here", "tonight")]
    cases = [
        Case("crisis", "wish", ToScreen("i WANT   out"), Asked(), held=True),
        Case("crisis", "wish", ToScreen("tonight", ("im going to do it",)), Asked(), held=False),
    ]
    assert [one.text for one in unasked(said, cases)] == ["i want out of here", "tonight"]
