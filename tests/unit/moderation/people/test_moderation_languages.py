"""Cards, calls and help in every language the keeper speaks: no mark left over, nothing half English."""

from __future__ import annotations

import re

import pytest
from flag_world import ANA, BEN, CLEO, MIA, House, circle, command, norm_only, only, raised, tap

from models.circle import PersonFacts
from models.effects import Edit, Effect, Say, Whisper
from models.verdict import Tier
from plugin.words import Reader, render

ENGLISH = re.compile(
    r"\b(the|and|you|your|with|of|what|this|that|please|they|somebody|flag|waits)\b",
    re.IGNORECASE,
)
TYPED = re.compile(r"!\w+( now)?|“[^”]*”|^>.*$|https\S+", re.MULTILINE)


def everything() -> list[Say | Whisper | Edit]:
    """What is said around a few flags and calls."""
    heard: list[Effect] = []
    for signal in (
        raised(),
        raised(Tier.RED),
        norm_only(),
        norm_only("hate"),
        raised(where="direct", excerpt=""),
    ):
        for on_call in ((ANA, BEN, CLEO), ()):
            house = House(circle(on_call=on_call))
            house.flag(signal)
            for did in (tap("🖐️"), command("flag 17"), command("followup 17 3d"), command("release 17")):
                house.flag(did)
            house.flag(command("resolve 17"))
            heard += house.heard
    for typed in ("helpnow", "country Germany", "call"):
        house = House(circle(people={MIA: PersonFacts(country="DE")}))
        heard += house.give("help", command(typed, MIA, "direct"))
    return [one for one in heard if isinstance(one, Say | Whisper | Edit)]


@pytest.mark.parametrize("language", ["es", "de", "fr", "pt"])
def test_moderators_and_members_read_one_language(language: str) -> None:
    seen = set()
    for one in everything():
        text = render(one.words, Reader(language=language, names={ANA: "Ana", MIA: "Mia"})).body
        seen.add(one.words.id)
        assert not re.search(r"[{}\U000f0000-\U000fffff]|\*\*", text), text
        assert not ENGLISH.search(TYPED.sub("", text).replace("call", "", text.count("call o"))), (
            one.words.id,
            text,
        )
    assert {"flag-card", "help-now", "country-set", "flag-claimed", "care-told"} <= seen


@pytest.mark.parametrize(
    ("language", "country"),
    [("es", "Alemania"), ("de", "Deutschland"), ("fr", "Allemagne"), ("pt", "Alemanha")],
)
def test_a_country_is_shown_by_its_name_in_the_language(language: str, country: str) -> None:
    (whisper,) = only(Whisper, House().give("help", command("country Germany", MIA, "direct")))
    assert country in render(whisper.words, Reader(language=language)).body
