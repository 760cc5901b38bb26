"""What French word rules find however it is typed, and what they spare. The model is measured by the suite."""

import pytest
from word_rules import WordRules

from models.verdict import Tier

RULES = WordRules("fr")


@pytest.mark.parametrize(
    "said",
    [
        "je vais me tuer ce soir",
        "ce soir je me suicide",
        "jvais me pendre",
        "j'ai décidé de mettre fin à mes jours",
        "demain je serai mort",
        "j'ai avalé tous mes cachets",
        "j ai avalé tous mes cachets",
    ],
)
def test_what_calls_people_at_once(said: str) -> None:
    assert RULES.tier(said) is Tier.CRISIS


@pytest.mark.parametrize(
    "ways",
    [
        ("j'ai envie de mourir", "jai envie de mourir", "j ai envi de mourrir", "J’AI ENVIE DE MOURIR"),
        ("je n'ai plus envie de vivre", "j'ai plus envie de vivre", "jai plu envie de vivre"),
        ("je me suis scarifiée", "je me suis scarifiee", "jme suis scarifiée"),
    ],
)
def test_however_it_is_typed(ways: tuple[str, ...]) -> None:
    assert RULES.alike(ways)


@pytest.mark.parametrize(
    "said",
    [
        "je veux pas mourir",
        "je ne vais pas me tuer",
        "mort de rire",
        "ça me tue",
        "je meurs de faim",
        "je passe mon tour",
        "overdose de chocolat",
        "ma batterie est morte",
        "je me tue au boulot",
        "il y a dix ans je voulais mourir, aujourd'hui j'aime la vie",
    ],
)
def test_what_is_none_is_left_in_peace(said: str) -> None:
    assert RULES.tier(said) is Tier.GREEN


@pytest.mark.parametrize(
    ("said", "whom"),
    [
        ("je vais me tuer", "self"),
        ("mon frère menace de se suicider", "other"),
        ("ma copine respire plus", "other"),
        ("mon mari menace de me tuer", "self"),
    ],
)
def test_whom_it_is_about(said: str, whom: str) -> None:
    hit, _ = RULES.strongest(said)
    assert (hit.tier, hit.subject) == (Tier.CRISIS, whom)


def test_a_match_points_into_what_was_written() -> None:
    _, there = RULES.strongest("Bon… j’ai envie de me tuer.")
    assert there.endswith("me tuer")
