"""Consents: one purpose at a time, with its date, and taken back as easily."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from models.circle import PersonFacts
from models.consents import consented, given, with_no, with_yes

NOW = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)


def test_no_word_is_a_no() -> None:
    assert not consented(PersonFacts(), "figures")


def test_a_yes_is_to_one_purpose_alone_and_keeps_its_date() -> None:
    facts = PersonFacts(consents=with_yes(PersonFacts(), "figures", NOW))
    facts = PersonFacts(consents=with_yes(facts, "welcome-back", NOW + timedelta(days=1)))
    again = PersonFacts(consents=with_yes(facts, "figures", NOW + timedelta(days=2)))
    assert given(again) == {"figures": NOW, "welcome-back": NOW + timedelta(days=1)}


def test_what_is_taken_back_leaves_the_rest() -> None:
    facts = PersonFacts(consents=f"figures@{int(NOW.timestamp())} welcome-back@{int(NOW.timestamp())}")
    left = PersonFacts(consents=with_no(facts, "figures"))
    assert not consented(left, "figures")
    assert consented(left, "welcome-back")
    assert with_no(left, "welcome-back") == ""
