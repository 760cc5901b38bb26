"""Whole meetings in every language the keeper speaks: no mark left over, nothing half English."""

from __future__ import annotations

import re

import pytest
from meeting_play import ANA, BEN, Play, circle
from test_rituals_texts import all_said_once

import rituals
from models.signals import KeeperJoined, MemberJoined
from plugin.packs import load_agenda
from plugin.words import Reader, render

ENGLISH = re.compile(
    r"\b(the|and|you|your|with|of|what|this|that|please|they|days?|somebody|nobody)\b", re.IGNORECASE
)
COMMANDS = re.compile(r"!\w+( now| forget| \d\S*)?|“[^”]*”")


def left(text: str) -> str:
    """What is left of a sentence without what people type, and without English."""
    return " ".join(ENGLISH.findall(COMMANDS.sub("", text)))


@pytest.mark.parametrize("language", ["es", "de", "fr", "pt"])
def test_a_meeting_is_held_in_one_language(language: str) -> None:
    reader = Reader(language=language, names={ANA: "Ana"})
    for one in all_said_once(language):
        text = render(one.words, reader).body
        assert text != render(one.words, Reader(names={ANA: "Ana"})).body, one.words.id
        assert not re.search(r"[{}$\U000f0000-\U000fffff]|\*\*", text), text
        assert not left(text), (one.words.id, text)


@pytest.mark.parametrize("language", ["es", "de", "fr", "pt"])
def test_what_people_are_told_on_coming_is_in_one_language(language: str) -> None:
    welcome = next(one for one in rituals.aggregates() if one.kind == "welcome")
    place = circle(load_agenda("default"))
    for signal in (MemberJoined(place.room, "circle", BEN), KeeperJoined(place.room, "circle")):
        play = Play(around=place)
        _, (told,) = welcome.decide(None, signal, now=play.now, rng=play.rng, circle=place)
        text = render(told.words, Reader(language=language)).body
        assert "90 " in text
        assert "!help now" in text
        assert not left(text), text


@pytest.mark.parametrize(
    ("language", "said"),
    [("es", "30 días"), ("de", "30 Tage"), ("fr", "30 jours"), ("pt", "30 dias"), ("en", "30 days")],
)
def test_a_usual_milestone_has_its_name_in_the_language_and_the_circles_own_stays(
    language: str, said: str
) -> None:
    shown = [
        render(one.words, Reader(language=language)).body
        for one in all_said_once(names=("default",))
        if one.words.id.startswith("milestone-question")
    ]
    assert shown
    assert all(said in one for one in shown)
