"""What holds of every norm."""

from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.config import CircleSettings, NormSettings
from models.lines import shipped
from models.verdict import NormHit, Reason, Tier, ToScreen
from moderation.norms import Norm, follows, norms
from moderation.screening import Screener
from moderation.screening.plain import read
from moderation.screening.reading import Reading
from plugin.checks.settings import norm_kinds, norm_names
from plugin.words import house_texts

SCREENER = Screener.load()
BY_NAME = {norm.name: norm for norm in norms()}
USUAL = {
    "confidentiality": "nudge",
    "graphic-detail": "nudge",
    "harassment": "flag",
    "hate": "flag",
    "medical-advice": "nudge",
    "personal-information": "nudge",
    "private-contact": "nudge",
    "sourcing": "flag",
    "spam": "flag",
    "unsolicited-advice": "off",
}
each = pytest.mark.parametrize("norm", norms(), ids=lambda norm: norm.name)


def touched(
    text: str, *history: str, countries: tuple[str, ...] = (), language: str = "en"
) -> dict[str, NormHit]:
    (verdict,) = SCREENER.judge([ToScreen(text, history, language, countries)])
    return {hit.norm: hit for hit in verdict.norms}


def test_the_list_of_norms_and_what_usually_follows() -> None:
    assert {norm.name: norm.usual.then for norm in norms()} == USUAL
    assert tuple(USUAL) == norm_names()


@each
def test_a_norm_brings_its_words(norm: Norm) -> None:
    texts = house_texts()
    nudge = texts.format("en", f"norm-{norm.name}-nudge", {})
    assert "!" not in nudge
    assert nudge.startswith("Hello")
    assert texts.format("en", f"norm-{norm.name}-name", {})
    assert norm_kinds(norm.name)
    words = import_module(f"moderation.norms.{norm.name.replace('-', '_')}").WORDS
    assert all(
        line.startswith((f"norm-{norm.name}-", f"why-{norm.name}-", " "))
        for line in words.split("\n")
        if line
    )


@each
def test_a_nudge_begins_with_nothing_that_tells_what_it_is_about(norm: Norm) -> None:
    nudge = house_texts().format("en", f"norm-{norm.name}-nudge", {})
    assert nudge.startswith(("Hello, a private word from the keeper. ", "Hello. "))


@pytest.mark.parametrize(
    ("norm", "text", "words"),
    [
        ("hate", "so\u2026 all muslims   should be shot, he\u2019s sure", "muslims   should be shot"),
        ("medical-advice", "hi. take 600 mg tonight", "take 600 mg"),
        ("personal-information", "it is mara.lopes@mailbox.org, write", "mara.lopes@mailbox.org"),
        ("personal-information", "\U0001f642 my number is +44 20 7946 0018.", "+44 20 7946 0018"),
        ("confidentiality", "well, I recorded the meeting", "I recorded the meeting"),
        ("private-contact", "hey. are you on telegram?", "are you on telegram"),
        ("graphic-detail", "it was bad. there was blood everywhere", "blood everywhere"),
        ("unsolicited-advice", "oh, you should leave him", "you should leave"),
    ],
)
def test_the_reason_is_the_words_as_they_were_written(norm: str, text: str, words: str) -> None:
    hit = touched(text)[norm]
    assert text[hit.reasons[0].start : hit.reasons[0].end] == words
    assert 0.5 <= hit.score <= 1


NUMBERS = [
    (country, contact.how)
    for country, lines in shipped().items()
    for line in lines
    for contact in line.contacts
    if contact.method != "chat"
]


@pytest.mark.parametrize(("country", "how"), NUMBERS)
def test_the_number_of_a_crisis_line_is_never_personal(country: str, how: str) -> None:
    for text in (how, f"call me, no, call {how}", f"my number is {how}", f"text {how} tonight, it helped me"):
        assert "personal-information" not in touched(text, countries=(country,))


def test_a_number_is_one_in_the_circles_country() -> None:
    assert "personal-information" in touched("o meu: 912 345 678", countries=("PT",))
    assert "personal-information" not in touched("912 345 678", countries=("US",))
    assert "personal-information" in touched("+351 912 345 678", countries=("US",))


def test_ones_own_details_are_less_than_somebody_elses() -> None:
    own, others = touched("my number is 020 7946 0018"), touched("his number is 020 7946 0018")
    norm = BY_NAME["personal-information"]
    assert follows(own["personal-information"], norm.usual) == "nudge"
    assert follows(others["personal-information"], norm.usual) == "flag"


def test_asking_again_is_more_than_asking() -> None:
    assert "private-contact" not in touched("dm me if you want company")
    assert "private-contact" not in touched("dm me if you want company", "good morning", "nice")
    assert "private-contact" in touched("dm me if you want company", "pm me", "hello?")


@pytest.mark.parametrize(
    "text", ["you're a pathetic loser", "kill all the jews", "take 600mg tonight", "dm me for menu"]
)
def test_english_phrases_are_not_heard_in_another_language(text: str) -> None:
    reading = Reading(text, read(text), language="de")
    assert [norm.name for norm in norms() if norm.recognise(reading)] == []


def test_a_number_is_a_number_in_every_language() -> None:
    text = "ruf mich an: +49 30 123456"
    hit = BY_NAME["personal-information"].recognise(Reading(text, read(text), language="de"))
    assert hit is not None


def test_what_a_circle_chooses_stands_over_what_is_usual() -> None:
    norm = BY_NAME["private-contact"]

    def chosen(value: object) -> NormSettings:
        return norm.settings(
            CircleSettings.model_validate({"name": "a", "rooms": ["!a:b"], "norms": {norm.name: value}})
        )

    assert chosen("off") == norm.usual.model_copy(update={"then": "off"})
    assert chosen({"least": 0.7}) == norm.usual.model_copy(update={"least": 0.7})
    assert norm.settings(CircleSettings(name="a", rooms=("!a:b",))) == norm.usual


def test_danger_and_a_norm_can_be_in_one_message() -> None:
    (verdict,) = SCREENER.judge([ToScreen("I'm going to kill myself tonight. anyone selling xanax?")])
    assert verdict.tier is Tier.CRISIS
    assert [hit.norm for hit in verdict.norms] == ["sourcing"]


scores = st.floats(0, 1)
SETTINGS = st.builds(
    NormSettings, then=st.sampled_from(("flag", "nudge", "off")), least=scores, flag_from=st.none() | scores
)


@given(scores, SETTINGS)
def test_only_what_is_clear_enough_has_a_consequence(score: float, chosen: NormSettings) -> None:
    hit = NormHit("spam", score, (Reason("norm", 0, 1, "why-spam-link"),))
    then = follows(hit, chosen)
    if score < chosen.least or chosen.then == "off":
        assert then == "off"
    elif chosen.then == "flag":
        assert then == "flag"
    else:
        assert (then == "flag") == (chosen.flag_from is not None and score >= chosen.flag_from)


WRITTEN = """
    1 12 555 ( ) + - . , @ || cw I live at my his her name is real sponsor Anna Novak street Road saw met meeting number call
    number-of-a@b.c take mg dose you should stop your meds dm me why dont you screenshot of the chat blood everywhere
"""
PIECES = st.sampled_from(WRITTEN.split())


@settings(max_examples=200)
@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200))
def test_any_text_can_be_read_and_reasons_lie_within_it(text: str) -> None:
    for hit in touched(text, text, countries=("GB", "PT")).values():
        assert 0 < hit.score <= 1
        assert hit.reasons
        for reason in hit.reasons:
            assert 0 <= reason.start < reason.end <= len(text)
            assert house_texts().has("en", reason.why)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "1-",
        "(1) ",
        "+1",
        "a@",
        "a.",
        "a@a.",
        "a-a@a-a.",
        "1 Aa ",
        "12 Aa Aa Aa ",
        "live at 1 a a a ",
        "my sponsor Aa Aa",
        "his real name is ",
        "saw Aa Aa at the a ",
        "Aa Aa from the ",
        "||a",
        "cw",
        "you should ",
        "i told my wife what you said ",
        "all the fucking muslims are ",
        "take 1 mg ",
        "dm me ",
        "blood on the ",
        "selling xanax ",
        "my number is 0 ",
    ],
)
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * 65_536)[:65_536]
    reading = Reading(text, read(text), history=(text,) * 5, countries=("GB", "US", "PT", "DE"))
    for norm in norms():
        norm.recognise(reading)


DOCUMENT = (Path(__file__).parents[4] / "docs/norms.md").read_text("utf-8")


@each
def test_the_document_says_what_follows_and_which_kinds_there_are(norm: Norm) -> None:
    what, kinds = (
        line.split("|")[2:-1] for line in DOCUMENT.split("\n") if line.startswith(f"| `{norm.name}` |")
    )
    assert what[1].strip().startswith(norm.usual.then)
    assert (norm.usual.flag_from is None) == ("flag from" not in what[1])
    assert norm.usual.flag_from is None or f"flag from {norm.usual.flag_from}" in what[1]
    assert kinds[0].strip() == ", ".join(norm_kinds(norm.name))
