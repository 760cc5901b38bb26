"""Reminders before a meeting for whoever asked, and by which clock somebody lives."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest
from meeting_play import BEN, CARA, EVE
from schedule_play import FRIDAY, Weeks, harbour, local, meeting

from models.circle import PersonFacts
from models.effects import Effect, Remember, Whisper
from models.ids import EventId, RoomId
from models.signals import CommandGiven
from rituals import reminders


def test_only_those_are_reminded_who_asked_and_as_early_as_they_asked() -> None:
    people = {BEN: PersonFacts(remind="3600"), CARA: PersonFacts(remind="86400"), EVE: PersonFacts()}
    weeks = Weeks(harbour(meeting(), people=people))
    weeks.until(local(2026, 3, 25))
    assert weeks.reminded() == [(CARA, local(2026, 3, 23)), (BEN, local(2026, 3, 24, 18))]


def test_a_late_reminder_comes_only_while_it_helps() -> None:
    people = {BEN: PersonFacts(remind="3600")}
    weeks = Weeks(harbour(meeting(), people=people))
    weeks.away(local(2026, 3, 24, 18, 40))
    assert weeks.reminded() == [(BEN, local(2026, 3, 24, 18, 40))]
    weeks.away(local(2026, 3, 31, 19, 5))
    assert len(weeks.reminded()) == 1


def test_nobody_is_reminded_of_a_meeting_that_is_skipped_and_who_was_is_told() -> None:
    people = {BEN: PersonFacts(remind="3600"), CARA: PersonFacts(remind="172800")}
    weeks = Weeks(harbour(meeting(), people=people))
    weeks.until(local(2026, 3, 23))
    told = weeks.says("schedule skip 2026-03-24")
    assert [one.to for one in told if isinstance(one, Whisper)] == [CARA]
    weeks.until(local(2026, 3, 25))
    assert [user for user, _ in weeks.reminded()] == [CARA]
    assert weeks.begun() == []


def test_whoever_heard_that_there_is_none_hears_that_there_is_one_after_all() -> None:
    weeks = Weeks(harbour(meeting(), people={CARA: PersonFacts(remind="172800")}))
    weeks.until(local(2026, 3, 23))
    weeks.says("schedule skip 2026-03-24")
    told = weeks.says("schedule undo")
    assert [(one.to, one.words.id) for one in told if isinstance(one, Whisper)] == [(CARA, "schedule-undone")]


def test_a_meeting_that_comes_sooner_than_a_reminder_would_is_told() -> None:
    weeks = Weeks(harbour(meeting(), people={CARA: PersonFacts(remind="172800")}))
    told = weeks.says("schedule move 2026-03-31 2026-03-21 19:00")
    assert [(one.to, one.words.id) for one in told if isinstance(one, Whisper)] == [(CARA, "schedule-moved")]


@pytest.mark.parametrize(
    ("typed", "kept", "sentence"),
    [
        ("me 1h", "3600", "remind-kept"),
        ("30", "1800", "remind-kept"),
        ("2d", "172800", "remind-kept"),
        ("me 7m", None, "remind-unclear"),
        ("me often", None, "remind-unclear"),
        ("off", "", "remind-off"),
        ("off 2w", f"600 {int((FRIDAY + timedelta(days=14)).timestamp())}", "remind-paused"),
        ("", None, "remind-noted"),
    ],
)
def test_how_reminders_are_wished_for(typed: str, kept: str | None, sentence: str) -> None:
    effects = personal("remind", typed, PersonFacts(remind="600"))
    assert [one.value for one in effects if isinstance(one, Remember)] == ([kept] if kept is not None else [])
    assert [one.words.id for one in effects if isinstance(one, Whisper)] == [sentence]


def personal(name: str, rest: str, facts: PersonFacts) -> tuple[Effect, ...]:
    given_by_ben = CommandGiven(RoomId("!dm"), "direct", EventId("$"), BEN, name, rest)
    around = harbour(people={BEN: facts})
    return reminders.decide(None, given_by_ben, now=FRIDAY, rng=Random(1), circle=around)[1]


def test_a_pause_of_reminders_ends_by_itself() -> None:
    facts = PersonFacts(remind=f"600 {int(FRIDAY.timestamp())}")
    assert reminders.lead_of(facts, FRIDAY - timedelta(seconds=1)) is None
    assert reminders.lead_of(facts, FRIDAY) == 600


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("lord_howe", "Australia/Lord_Howe"),
        ("UTC", "UTC"),
        ("../../etc/passwd", None),
        ("Mordor", None),
        ("x" * 5000, None),
        ("forget", ""),
    ],
)
def test_a_zone_is_found_by_its_name_or_city(typed: str, zone: str | None) -> None:
    effects = personal("zone", typed, PersonFacts())
    assert [one.value for one in effects if isinstance(one, Remember)] == ([zone] if zone is not None else [])
