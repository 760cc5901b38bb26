"""The agendas to begin with, and lengths of time as people write them."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

import rituals
from models.agenda import Agenda, Segment, read_span
from plugin.packs import load_agenda, packs


def test_the_names_of_what_there_is() -> None:
    assert packs() == (
        "allies",
        "default",
        "mindful",
        "restorative",
        "secular",
        "short",
        "skills",
        "steps",
    )
    assert [one.kind for one in rituals.aggregates()] == [
        "agreement",
        "checkins",
        "decks",
        "goals",
        "meeting",
        "milestones",
        "reminders",
        "schedule",
        "skills",
        "steps",
        "stories",
        "toolbox",
        "welcome",
    ]


def test_the_default_is_an_hour_and_has_every_part() -> None:
    agenda = load_agenda("default")
    assert agenda.length == 3600
    assert [one.kind for one in agenda.segments] == [
        "opening",
        "silence",
        "check-in",
        "discussion",
        "skill-practice",
        "milestones",
        "closing",
    ]
    assert len(agenda.cards) >= 6


@pytest.mark.parametrize("name", packs())
def test_every_round_is_sensible(name: str) -> None:
    for segment in load_agenda(name).segments:
        assert segment.length > 0
        if segment.turn:
            assert segment.warning < segment.turn


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("2m", 120), ("1h 30m", 5400), ("1H30M", 5400), ("2 d", 172800), ("0s", 0)],
)
def test_spans_are_read(text: str, seconds: int) -> None:
    assert read_span(text) == seconds
    assert Segment.model_validate({"kind": "silence", "length": text}).length == seconds


@pytest.mark.parametrize("text", ["", "90", "2x", "two minutes", "-2m", "1h and 3m", "1234567s"])
def test_anything_else_is_no_span(text: str) -> None:
    assert read_span(text) is None
    with pytest.raises(ValidationError, match="90s, 2m, 1h"):
        Segment.model_validate({"kind": "silence", "length": text})


def test_what_is_not_known_is_refused() -> None:
    with pytest.raises(ValidationError):
        Agenda.model_validate({"segments": []})
    with pytest.raises(ValidationError):
        Segment.model_validate({"kind": "karaoke"})
    with pytest.raises(ValidationError):
        Segment.model_validate({"kind": "silence", "lenght": 5})
    with pytest.raises(ValidationError):
        Segment.model_validate({"kind": "silence", "prompt": "x" * 601})
